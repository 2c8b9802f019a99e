/** The scheduled script that looks every five minutes whether people are to be told of something. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { watchJob } from '../../../server/operations/entry/watch'

ScheduledScript({
    $id: Now.ID['job-watch'],
    name: 'Keeptrusts: watch and notify',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:02:00',
    timeZone: 'UTC',
    script: watchJob,
})
