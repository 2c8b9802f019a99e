/** Puts the adapters of the outbox together, for one unit of work. */

import type { WriteBackPorts } from '../app/write-back-ports.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openKeeptrusts } from '../../platform/keeptrusts.ts'
import { openLinks } from '../../platform/links.ts'
import { openRecords } from '../../platform/records.ts'
import { openWriteBacks } from './write-back-queue.ts'
import { reviews } from './reviews.ts'
import { readSettings } from '../../platform/settings.ts'

/** What telling Keeptrusts needs; adapters remember what they read, so open new ones for each write-back. */
export function openWritingBack(): WriteBackPorts {
    const settings = readSettings()
    const links = openLinks()
    return {
        settings,
        clock,
        crypto,
        journal,
        links,
        records: openRecords(settings, links),
        keeptrusts: openKeeptrusts(settings),
        writeBacks: openWriteBacks(settings.maxAttempts),
        reviews,
    }
}
