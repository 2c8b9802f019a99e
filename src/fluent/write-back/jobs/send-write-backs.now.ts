/** The scheduled script that sends write-backs, and finds changed reviews in tables of other applications. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { sendWriteBacksJob } from '../../../server/write-back/entry/send-write-backs'

ScheduledScript({
    $id: Now.ID['job-drive-writeBacks'],
    name: 'Keeptrusts: send write-backs',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: sendWriteBacksJob,
})
