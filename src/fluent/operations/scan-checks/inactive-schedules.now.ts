/** Instance Scan check: every scheduled job of the app that is not active is a finding. */
import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'

export const inactiveSchedulesCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-inactive-schedules'],
    name: 'Keeptrusts: scheduled jobs are switched off',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'Scheduled jobs of the app that do not run',
    description:
        'Without its jobs the app does not retry failed deliveries, test controls, fetch exports or collect evidence.',
    script: Now.include('./inactive-schedules.server.js'),
    resolutionDetails: 'Activate the job, or note why it is off.',
})
