/** The scheduled script that counts the hits of mapping rules every hour. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-count-rule-hits'],
    name: 'Keeptrusts: count rule hits',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1 },
    executionStart: '2026-01-01 00:20:00',
    timeZone: 'UTC',
    script: Now.include('./count-rule-hits.server.js'),
})
