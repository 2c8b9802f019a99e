/** The scheduled script that resolves violation incidents about which nothing is reported any more. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-resolve-quiet-incidents'],
    name: 'Keeptrusts: resolve quiet incidents',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 4, minutes: 40 },
    executionStart: '2026-01-01 04:40:00',
    timeZone: 'UTC',
    script: Now.include('./resolve-quiet-incidents.server.js'),
})
