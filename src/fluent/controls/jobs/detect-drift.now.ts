/** The scheduled script that compares daily what runs with what was approved and deployed. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-detect-drift'],
    name: 'Keeptrusts: detect drift',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 4, minutes: 20 },
    executionStart: '2026-01-01 04:20:00',
    timeZone: 'UTC',
    script: Now.include('./detect-drift.server.js'),
})
