/** The business rules on delivery actions: one refuses what cannot be done, the other does what was saved. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { checkDeliveryAction, performDeliveryAction } from '../../../server/operations/entry/delivery-action-rule'

BusinessRule({
    $id: Now.ID['rule-check-delivery-action'],
    name: 'Keeptrusts: check delivery action',
    description: 'Refuses to save an action that nobody may do to the delivery, or that has no reason, and says why',
    table: 'x_kt_gov_delivery_action',
    when: 'before',
    action: ['insert'],
    order: 100,
    script: checkDeliveryAction,
})

BusinessRule({
    $id: Now.ID['rule-perform-delivery-action'],
    name: 'Keeptrusts: perform delivery action',
    description: 'Reprocesses, holds or releases the delivery for the reason that was saved',
    table: 'x_kt_gov_delivery_action',
    when: 'after',
    action: ['insert'],
    order: 100,
    script: performDeliveryAction,
})
