/** The asynchronous rule that queues a write-back when people claim or close a review. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { queueWriteBacksRule } from '../../../server/write-back/entry/queue-write-backs'

BusinessRule({
    $id: Now.ID['rule-queue-write-backs'],
    name: 'Keeptrusts: queue write-backs',
    description:
        'Claims or resolves the escalation at Keeptrusts, where the property x_kt_gov.escalation.write_back is on',
    table: 'x_kt_gov_compliance_task',
    when: 'async',
    action: ['update'],
    order: 100,
    filterCondition: 'stateVALCHANGES',
    script: queueWriteBacksRule,
})
