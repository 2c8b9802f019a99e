/** Instance Scan check: every dead letter is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const deadLettersCheck = TableCheck({
    $id: Now.ID['scan-dead-letters'],
    name: 'Keeptrusts: dead letters need attention',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'Deliveries that are not retried automatically',
    description:
        'A dead letter is a delivery that used up its attempts or can never be mapped. Its event is not in any record yet.',
    table: 'x_kt_gov_delivery',
    conditions: 'state=dead',
    resolutionDetails:
        'Open the delivery and read its reason code. Remove the cause, then choose Reprocess. docs/TROUBLESHOOTING.md explains every code.',
})
