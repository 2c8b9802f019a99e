/** The event for a delivery that became a dead letter. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const deliveryDead = Record({
    $id: Now.ID['event-delivery-dead'],
    table: 'sysevent_register',
    data: {
        suffix: 'delivery.dead',
        event_name: 'x_kt_gov.delivery.dead',
        table: 'x_kt_gov_delivery',
        fired_by: 'Processing of a delivery',
        description: 'A delivery is a dead letter: parm1 is its number, parm2 the reason code',
        priority: 100,
    },
})
