/** Looks through the active mapping rules for columns that rules do not set: such a rule was stored before the columns were refused, or past the check. */

import { findReserved } from '../../../mapping/core/reserved-columns.ts'
import { toRuledTables } from '../../../mapping/core/rule-targets.ts'
import { toRuleOptions } from '../../../receiving/core/rule-events.ts'
import { toLine } from '../../../shared/text.ts'
import { assessMappingRules } from '../../core/health/assess-instance.ts'
import type { Finding } from '../../core/health/check.ts'
import type { HealthPorts } from './health-ports.ts'

/** Each rule by its name, with the columns. */
export function checkMappingRules({ mappingRules, settings: { complianceTable } }: HealthPorts): Finding {
    const reviewTable = complianceTable === '' || complianceTable === 'auto' ? null : complianceTable
    const named: string[] = []
    for (const rule of mappingRules.active()) {
        const columns = findReserved(rule, toRuledTables(toRuleOptions(rule.eventType), rule.target, reviewTable))
        if (columns.length > 0) named.push(`"${toLine(rule.name, 100)}" (order ${rule.order}): ${columns.join(', ')}`)
    }
    return assessMappingRules(named)
}
