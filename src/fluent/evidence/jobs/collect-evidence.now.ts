/** The scheduled script that collects execution evidence; it checks every minute whether a run is due or was left unfinished. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-collect-evidence'],
    name: 'Keeptrusts: collect execution evidence',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: Now.include('./collect-evidence.server.js'),
})
