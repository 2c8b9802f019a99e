/** Puts the adapters of exports together, for one unit of work. */

import type { ExportPorts } from '../app/export-ports.ts'
import { clock } from '../../platform/clock.ts'
import { controlTestsInWindow } from './control-tests-in-window.ts'
import { crypto } from '../../platform/crypto.ts'
import { evidenceFiles } from './evidence-files.ts'
import { openExportQueue } from './export-queue.ts'
import { faults } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { openKeeptrusts } from '../../platform/keeptrusts.ts'
import { openLinks } from '../../platform/links.ts'
import { openRecords } from '../../platform/records.ts'
import { populations } from '../../controls/glide/populations.ts'
import { readSettings } from '../../platform/settings.ts'

/** What driving, asking for and checking exports needs; adapters remember what they read, so open new ones for each export. */
export function openExports(): ExportPorts {
    const settings = readSettings()
    const links = openLinks()
    return {
        settings,
        clock,
        crypto,
        journal,
        faults,
        queue: openExportQueue(settings.maxAttempts),
        keeptrusts: openKeeptrusts(settings),
        files: evidenceFiles,
        links,
        records: openRecords(settings, links),
        controlTests: controlTestsInWindow,
        populations,
    }
}
