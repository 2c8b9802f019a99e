/** The asynchronous rule that shows as which user such rules run. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { answerProbeRule } from '../../../server/operations/entry/answer-probe-rule'

BusinessRule({
    $id: Now.ID['rule-answer-probe'],
    name: 'Keeptrusts: answer platform probe',
    description: 'Writes down as which user asynchronous rules run, on a row that was inserted to measure that',
    table: 'x_kt_gov_probe',
    when: 'async',
    action: ['insert'],
    order: 100,
    filterCondition: 'purpose=async_rule',
    script: answerProbeRule,
})
