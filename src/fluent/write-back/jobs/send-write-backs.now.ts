/** The scheduled script that sends write-backs, and finds changed reviews in tables of other applications. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-drive-writeBacks'],
    name: 'Keeptrusts: send write-backs',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: Now.include('./send-write-backs.server.js'),
})
