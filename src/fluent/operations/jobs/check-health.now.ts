/** The scheduled script that runs every health check daily, those with a call to Keeptrusts among them. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-check-health'],
    name: 'Keeptrusts: check health',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 5, minutes: 10 },
    executionStart: '2026-01-01 05:10:00',
    timeZone: 'UTC',
    script: Now.include('./check-health.server.js'),
})
