/** The scheduled script that builds packs, and deletes those that are past their time. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-build-packs'],
    name: 'Keeptrusts: build packs',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:20',
    timeZone: 'UTC',
    script: Now.include('./build-packs.server.js'),
})
