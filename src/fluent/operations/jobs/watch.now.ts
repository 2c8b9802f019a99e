/** The scheduled script that checks every five minutes whether people must be notified. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-watch'],
    name: 'Keeptrusts: check alert conditions',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:02:00',
    timeZone: 'UTC',
    script: Now.include('./watch.server.js'),
})
