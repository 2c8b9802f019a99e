/** The scheduled script that measures the platform at first start, daily, and after an upgrade. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-measure-platform'],
    name: 'Keeptrusts: measure platform',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:01:00',
    timeZone: 'UTC',
    script: Now.include('./measure-platform.server.js'),
})
