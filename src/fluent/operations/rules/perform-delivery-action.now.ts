/** The business rule that does what a delivery action asks for. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { performDeliveryAction } from '../../../server/operations/entry/delivery-action-rule'

BusinessRule({
    $id: Now.ID['rule-perform-delivery-action'],
    name: 'Keeptrusts: perform delivery action',
    description:
        'Reprocesses, holds or releases the delivery for the reason that is stated, or refuses to save the action and says why',
    table: 'x_kt_gov_delivery_action',
    when: 'before',
    action: ['insert'],
    order: 100,
    script: performDeliveryAction,
})
