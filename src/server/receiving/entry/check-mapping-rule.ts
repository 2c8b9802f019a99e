/** The business rule on a mapping rule that is about to be saved. */

import type { GlideRecord } from '@servicenow/glide'
import { checkRule } from '../../mapping/core/rule-check.ts'
import { knownTables, toRule } from '../../mapping/glide/mapping-rules.ts'
import { toRuleOptions } from '../core/rule-events.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { warnUser } from '../../platform/session.ts'

/** Aborts the save and names every field that is wrong, each with its stable code. A rule that could not be checked is not saved. */
export function checkMappingRule(current: GlideRecord<'x_kt_gov_mapping_rule'>): void {
    const where = { doing: 'checking a mapping rule', record: nameOf(current) }
    attempt(
        where,
        () => {
            const rule = toRule(current)
            const problems = checkRule(rule, toRuleOptions(rule.eventType), knownTables)
            for (const { code, field, message } of problems) warnUser(`${field}: ${message} (${code})`)
            if (problems.length > 0) current.setAbortAction(true)
        },
        ({ code, message }) =>
            attempt(
                where,
                () => {
                    current.setAbortAction(true)
                    warnUser(`${message} (${code})`)
                },
                () => undefined,
            ),
    )
}
