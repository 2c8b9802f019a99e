/** The business rule on a mapping rule that is about to be saved. */

import type { GlideRecord } from '@servicenow/glide'
import { checkRule, isRetired } from '../../mapping/core/rule-check.ts'
import type { MappingRule } from '../../mapping/core/rules.ts'
import { openKnownInstance } from '../../mapping/glide/known-instance.ts'
import { toRule } from '../../mapping/glide/mapping-rules.ts'
import { toRuleOptions } from '../core/rule-events.ts'
import { RULE_EVENTS } from '../events/index.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { warnUser } from '../../platform/session.ts'
import { readSettings } from '../../platform/settings.ts'

type Row = GlideRecord<'x_kt_gov_mapping_rule'>

/**
 * Aborts the save and names every field that is wrong, each with its stable code; a rule that is right keeps what the check found. A rule that
 * could not be checked is not saved. When only its hits are counted, or it is taken out of use, nothing is checked.
 */
export function checkMappingRule(current: Row, previous: Row | null): void {
    const where = { doing: 'checking a mapping rule', record: nameOf(current) }
    attempt(
        where,
        () => {
            const rule = toRule(current)
            if (!current.isNewRecord() && previous !== null && isUnchecked(toRule(previous), rule)) return
            const known = openKnownInstance(readSettings(), Object.keys(RULE_EVENTS))
            const { compiled, problems } = checkRule(rule, toRuleOptions(rule.eventType), known)
            for (const { code, field, message } of problems) warnUser(`${field}: ${message}`, code)
            if (problems.length > 0) current.setAbortAction(true)
            else current.setValue('compiled', JSON.stringify(compiled))
        },
        ({ code, message }) =>
            attempt(
                where,
                () => {
                    current.setAbortAction(true)
                    warnUser(message, code)
                },
                () => undefined,
            ),
    )
}

function isUnchecked(before: MappingRule, after: MappingRule): boolean {
    return JSON.stringify(before) === JSON.stringify(after) || isRetired(before, after)
}
