/** The business rules on AI compliance reviews: nobody decides on their own request, and Keeptrusts is notified of what people do. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { guardReviewRule, queueWriteBacksRule, sendWriteBacksRule } from '../../../server/write-back/entry/review-rules'

BusinessRule({
    $id: Now.ID['rule-guard-review'],
    name: 'Keeptrusts: guard reviews',
    description: 'Refuses that people close a review, or state its outcome, when they asked for what is reviewed',
    table: 'x_kt_gov_compliance_task',
    when: 'before',
    action: ['update'],
    order: 100,
    filterCondition: 'stateVALCHANGES^ORoutcomeVALCHANGES^ORactiveVALCHANGES',
    script: guardReviewRule,
})
BusinessRule({
    $id: Now.ID['rule-queue-acts'],
    name: 'Keeptrusts: queue write-backs',
    description:
        'Queues the claim or the resolution for the user who saves the review, where the property x_kt_gov.escalation.write_back is on',
    table: 'x_kt_gov_compliance_task',
    when: 'after',
    action: ['update'],
    order: 100,
    filterCondition: 'stateVALCHANGES^ORoutcomeVALCHANGES^ORactiveVALCHANGES',
    script: queueWriteBacksRule,
})
BusinessRule({
    $id: Now.ID['rule-queue-write-backs'],
    name: 'Keeptrusts: send write-backs of a review',
    description: 'Sends to Keeptrusts what was queued when the review was saved',
    table: 'x_kt_gov_compliance_task',
    when: 'async',
    action: ['update'],
    order: 100,
    filterCondition: 'stateVALCHANGES^ORoutcomeVALCHANGES^ORactiveVALCHANGES',
    script: sendWriteBacksRule,
})
