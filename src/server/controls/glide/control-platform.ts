/** Opens the ports of control tests, reconciliation and drift on this instance, for one run. */

import type { ControlPorts } from '../app/control-ports.ts'
import { clock } from '../../platform/clock.ts'
import { controlMappings } from './control-mappings.ts'
import { controlTests } from './control-tests.ts'
import { crypto } from '../../platform/crypto.ts'
import { driftSources } from './findings.ts'
import { grcControls } from './grc-controls.ts'
import { journal } from '../../platform/journal.ts'
import { openLinks } from '../../platform/links.ts'
import { populations } from './populations.ts'
import { openRecords } from '../../platform/records.ts'
import { readSettings } from '../../platform/settings.ts'

/** What one run needs; adapters remember what they read, so open a new one for each run. */
export function openControls(): ControlPorts {
    const settings = readSettings()
    const links = openLinks()
    return {
        settings,
        clock,
        crypto,
        journal,
        links,
        records: openRecords(settings, links),
        mappings: controlMappings,
        populations,
        tests: controlTests,
        controls: grcControls,
        drift: driftSources,
    }
}
