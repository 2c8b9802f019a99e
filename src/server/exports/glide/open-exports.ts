/** Opens the ports of exports on this instance. */

import type { ExportService } from '../app/actions/export-service.ts'
import type { ExportPorts } from '../app/export-ports.ts'
import { populations } from '../../controls/glide/populations.ts'
import { openKeeptrusts } from '../../platform/keeptrusts.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { mayChangeRecord } from '../../platform/record-rights.ts'
import { currentUserName, isSystem } from '../../platform/session.ts'
import { openTable, whenReadable } from '../../platform/table.ts'
import { controlTestsInWindow } from './control-tests-in-window.ts'
import { evidenceFiles, filesOnRecord } from './evidence-files.ts'
import { openExportQueue } from './export-queue.ts'
import { readExportStatus } from './export-status.ts'

/** What requesting, advancing and checking one export needs. */
export function openExports(): ExportPorts {
    const platform = openPlatform()
    return {
        ...platform,
        queue: openExportQueue(platform.settings),
        keeptrusts: openKeeptrusts(platform.settings),
        files: evidenceFiles,
        controlTests: controlTestsInWindow,
        populations,
    }
}

/** What one run of a flow action about exports needs. */
export function openExportService(): ExportService {
    return {
        ports: openExports(),
        requestedBy: currentUserName(),
        statusOf: readExportStatus,
        mayAttach: (table, recordId) => isSystem() || mayChangeRecord(table, recordId) || !isThere(table, recordId),
        filesOnRecord,
    }
}

/** Of a record that is not there, attaching says why. */
function isThere(table: string, recordId: string): boolean {
    return whenReadable(() => {
        const row = openTable(table)
        return row.isValid() && row.get(recordId)
    }, false)
}
