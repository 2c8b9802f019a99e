/** The business rule that refuses an invalid mapping rule. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { checkMappingRule } from '../../../server/receiving/entry/check-mapping-rule'

BusinessRule({
    $id: Now.ID['rule-check-mapping-rule'],
    name: 'Keeptrusts: check mapping rule',
    description:
        'Refuses a mapping rule with an impossible target, a pattern or template that cannot be read, or unknown columns',
    table: 'x_kt_gov_mapping_rule',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: checkMappingRule,
})
