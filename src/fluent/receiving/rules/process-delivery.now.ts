/** The asynchronous rule that processes a delivery once it is stored or queued again. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { processDeliveryRule } from '../../../server/receiving/entry/process-delivery'

BusinessRule({
    $id: Now.ID['rule-process-delivery'],
    name: 'Keeptrusts: process delivery',
    description: 'Claims a queued delivery and maps it onto records, outside the transaction that received it',
    table: 'x_kt_gov_delivery',
    when: 'async',
    action: ['insert'],
    order: 100,
    filterCondition: 'state=queued',
    script: processDeliveryRule,
})
