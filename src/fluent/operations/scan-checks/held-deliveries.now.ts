/** Instance Scan check: every held delivery is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const heldDeliveriesCheck = TableCheck({
    $id: Now.ID['scan-held-deliveries'],
    name: 'Keeptrusts: deliveries are held',
    active: true,
    category: 'manageability',
    priority: '3',
    shortDescription: 'Deliveries that wait for somebody to release them',
    description:
        'A held delivery is stored and not processed: somebody held it, or it arrived on a clone that nobody confirmed.',
    table: 'x_kt_gov_delivery',
    conditions: 'state=held',
    resolutionDetails:
        'On a clone open the set-up page and confirm the instance, or discard what is held. Otherwise open the delivery and choose Release.',
})
