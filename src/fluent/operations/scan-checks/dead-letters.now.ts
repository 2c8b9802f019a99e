/** Instance Scan check: every dead letter is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const deadLettersCheck = TableCheck({
    $id: Now.ID['scan-dead-letters'],
    name: 'Keeptrusts: dead letters wait',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'Deliveries that nobody will process again by themselves',
    description:
        'A dead letter is a delivery that ran out of attempts or can never become an event. What it announced is in no record yet.',
    table: 'x_kt_gov_delivery',
    conditions: 'state=dead',
    resolutionDetails:
        'Open the delivery: its reason code says what to change. Then choose Reprocess. docs/TROUBLESHOOTING.md has every code.',
})
