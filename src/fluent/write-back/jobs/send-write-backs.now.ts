/** The scheduled script that tells Keeptrusts again, and looks at reviews in tables of other applications. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { sendWriteBacksJob } from '../../../server/write-back/entry/send-write-backs'

ScheduledScript({
    $id: Now.ID['job-drive-writeBacks'],
    name: 'Keeptrusts: drive write-backs',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: sendWriteBacksJob,
})
