/** Puts together what actions about exports need from this instance. */

import type { ExportService } from '../app/actions/export-service.ts'
import { filesOnRecord } from './evidence-files.ts'
import { openExports } from './export-platform.ts'
import { readExportStatus } from './export-status.ts'
import { currentUserName } from '../../platform/session.ts'

/** For one run of one action. */
export function openExportService(): ExportService {
    return {
        ports: openExports(),
        requestedBy: currentUserName(),
        executionStatus: readExportStatus,
        filesOnRecord,
    }
}
