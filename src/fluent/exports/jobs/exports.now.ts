/** The scheduled scripts that process exports, request the weekly one, and check the stored files. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-drive-exports'],
    name: 'Keeptrusts: process exports',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: Now.include('./advance-exports.server.js'),
})
ScheduledScript({
    $id: Now.ID['job-attach-evidence'],
    name: 'Keeptrusts: attach exports to later records',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1 },
    executionStart: '2026-01-01 00:30:00',
    timeZone: 'UTC',
    script: Now.include('./attach-evidence.server.js'),
})
ScheduledScript({
    $id: Now.ID['job-weekly-export'],
    name: 'Keeptrusts: request the weekly export',
    active: true,
    frequency: 'weekly',
    daysOfWeek: ['monday'],
    executionTime: { hours: 6 },
    executionStart: '2026-01-05 06:00:00',
    timeZone: 'UTC',
    script: Now.include('./request-weekly-export.server.js'),
})
ScheduledScript({
    $id: Now.ID['job-check-evidence'],
    name: 'Keeptrusts: check evidence files',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3 },
    executionStart: '2026-01-01 03:00:00',
    timeZone: 'UTC',
    script: Now.include('./check-evidence.server.js'),
})
