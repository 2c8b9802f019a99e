/** The scheduled script that tests controls: it runs often and tests what is due by the properties. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-test-controls'],
    name: 'Keeptrusts: test controls',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 30 },
    executionStart: '2026-01-01 00:10:00',
    timeZone: 'UTC',
    script: Now.include('./test-controls.server.js'),
})
