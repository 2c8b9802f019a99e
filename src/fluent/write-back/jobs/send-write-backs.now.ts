/** The scheduled script that tells Keeptrusts again, and looks at reviews in tables of other applications. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { driveRepliesJob } from '../../../server/write-back/entry/send-write-backs'

ScheduledScript({
    $id: Now.ID['job-drive-replies'],
    name: 'Keeptrusts: drive replies',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: driveRepliesJob,
})
