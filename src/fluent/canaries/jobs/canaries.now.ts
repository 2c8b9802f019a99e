/** The scheduled script that plants canaries and looks for them; it checks every minute whether it has work. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-canaries'],
    name: 'Keeptrusts: plant and find canaries',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:40',
    timeZone: 'UTC',
    script: Now.include('./canaries.server.js'),
})
