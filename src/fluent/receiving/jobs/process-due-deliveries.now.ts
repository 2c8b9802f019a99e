/** The scheduled script that drives failed deliveries again and gives back claims that nobody finished. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { processDueDeliveriesJob } from '../../../server/receiving/entry/process-due-deliveries'

ScheduledScript({
    $id: Now.ID['job-reprocess-deliveries'],
    name: 'Keeptrusts: drive failed deliveries again',
    active: true,
    frequency: 'periodically',
    executionInterval: { seconds: 30 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: processDueDeliveriesJob,
})
