/** The scheduled script that gives the item of a gateway to the records that waited for it. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-fill-waiting-records'],
    name: 'Keeptrusts: fill waiting records',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:02:00',
    timeZone: 'UTC',
    script: Now.include('./fill-waiting-records.server.js'),
})
