/** The scheduled scripts that drive exports, ask for the weekly one, and check what is stored. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import {
    attachLaterJob,
    checkEvidenceJob,
    advanceExportsJob,
    requestWeeklyExportJob,
} from '../../../server/exports/entry/jobs'

ScheduledScript({
    $id: Now.ID['job-drive-exports'],
    name: 'Keeptrusts: drive exports',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: advanceExportsJob,
})
ScheduledScript({
    $id: Now.ID['job-attach-evidence'],
    name: 'Keeptrusts: attach exports to later records',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1 },
    executionStart: '2026-01-01 00:30:00',
    timeZone: 'UTC',
    script: attachLaterJob,
})
ScheduledScript({
    $id: Now.ID['job-weekly-export'],
    name: 'Keeptrusts: ask for the weekly export',
    active: true,
    frequency: 'weekly',
    daysOfWeek: ['monday'],
    executionTime: { hours: 6 },
    executionStart: '2026-01-05 06:00:00',
    timeZone: 'UTC',
    script: requestWeeklyExportJob,
})
ScheduledScript({
    $id: Now.ID['job-check-evidence'],
    name: 'Keeptrusts: check evidence files',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3 },
    executionStart: '2026-01-01 03:00:00',
    timeZone: 'UTC',
    script: checkEvidenceJob,
})
