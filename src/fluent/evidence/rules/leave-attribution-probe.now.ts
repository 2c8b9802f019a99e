/** The rule that the measurement of attribution starts: it calls one include, in script text of its own. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-leave-attribution-probe'],
    name: 'Keeptrusts: leave attribution probe',
    description: 'Calls the probe include for a row that was inserted to measure which script the logs name',
    table: 'x_kt_gov_attribution_probe',
    when: 'after',
    action: ['insert'],
    order: 100,
    script: Now.include('./leave-attribution-probe.server.js'),
})
