/** The business rules on acceptances: one refuses what nobody may accept, the other carries out what was saved. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { checkAcceptance, performAcceptance } from '../../../server/controls/entry/acceptance-rule'

BusinessRule({
    $id: Now.ID['rule-check-acceptance'],
    name: 'Keeptrusts: check acceptance',
    description:
        'Refuses to save an acceptance that this person may not state, or that has no reason or no last day, and says why',
    table: 'x_kt_gov_acceptance',
    when: 'before',
    action: ['insert'],
    order: 100,
    script: checkAcceptance,
})

BusinessRule({
    $id: Now.ID['rule-perform-acceptance'],
    name: 'Keeptrusts: perform acceptance',
    description: 'Makes the finding an accepted one until the day that was saved',
    table: 'x_kt_gov_acceptance',
    when: 'after',
    action: ['insert'],
    order: 100,
    script: performAcceptance,
})
