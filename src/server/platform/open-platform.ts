/** Opens what every unit of work needs of this instance. */

import type { PlatformPorts } from '../shared/ports.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { faults } from './edge.ts'
import { journal } from './journal.ts'
import { openLinks, type LinkStore } from './links.ts'
import { openRecords } from './records.ts'
import { readSettings } from './settings.ts'

/** The platform for one unit of work; links and records remember what they read, so open a new one for each. */
export function openPlatform(): PlatformPorts & { readonly links: LinkStore } {
    const settings = readSettings()
    const links = openLinks()
    return { settings, clock, crypto, journal, faults, links, records: openRecords(settings, links) }
}
