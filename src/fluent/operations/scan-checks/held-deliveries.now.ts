/** Instance Scan check: every held delivery is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const heldDeliveriesCheck = TableCheck({
    $id: Now.ID['scan-held-deliveries'],
    name: 'Keeptrusts: deliveries are held',
    active: true,
    category: 'manageability',
    priority: '3',
    shortDescription: 'Deliveries that wait until an operator releases them',
    description:
        'A held delivery is stored and not processed: an operator held it, or it arrived on a clone that is not confirmed.',
    table: 'x_kt_gov_delivery',
    conditions: 'state=held',
    resolutionDetails:
        'On a clone, open the Setup page and confirm the instance, or discard the held deliveries. Otherwise open the delivery and choose Release.',
})
