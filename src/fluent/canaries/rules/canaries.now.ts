/** The rules that canaries run: like most rules they log nothing themselves and call one include. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-canary'],
    name: 'Keeptrusts: canary',
    description: 'Calls the include of canaries for a row that was inserted for it',
    table: 'x_kt_gov_canary',
    when: 'after',
    action: ['insert'],
    order: 100,
    filterCondition: 'context=business_rule',
    script: Now.include('./visit.server.js'),
})
BusinessRule({
    $id: Now.ID['rule-asynchronous-canary'],
    name: 'Keeptrusts: asynchronous canary',
    description: 'Calls the include of canaries for a row that was inserted for it, in asynchronous work',
    table: 'x_kt_gov_canary',
    when: 'async',
    action: ['insert'],
    order: 100,
    filterCondition: 'context=asynchronous_rule',
    script: Now.include('./visit.server.js'),
})
