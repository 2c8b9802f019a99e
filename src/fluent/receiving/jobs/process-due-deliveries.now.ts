/** The scheduled script that processes due deliveries and releases expired claims. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-reprocess-deliveries'],
    name: 'Keeptrusts: process due deliveries',
    active: true,
    frequency: 'periodically',
    executionInterval: { seconds: 30 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: Now.include('./process-due-deliveries.server.js'),
})
