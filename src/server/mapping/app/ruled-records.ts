/** Records as the mapping rules set them: every plan goes through the rules, and what a record did not get is reported with it. */

import { isRuled, toRuledPlan, type RuledPlan } from '../core/rule-plan.ts'
import { nameRule, type RuleEffect } from '../core/rules.ts'
import type { PlaceholderWords } from '../core/rule-template.ts'
import { remark } from './work.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Outcome, RecordPlan, WriteFailure, WriteFailureCode } from '../../shared/plan.ts'
import type { Applied, Records } from '../../shared/ports.ts'
import { toLine } from '../../shared/text.ts'

/** Refusals that the values of a rule may be the reason for. */
const FOR_VALUES: readonly WriteFailureCode[] = [
    'write_refused',
    'write_refused_business_rule',
    'write_refused_data_policy',
    'write_refused_mandatory',
    'write_refused_unique',
    'reference_not_found',
    'reference_ambiguous',
]

/** The same records, with the rules in front of `apply`. */
export function openRuledRecords(
    records: Records,
    effect: RuleEffect,
    words: Omit<PlaceholderWords, 'ruleName'>,
): Records {
    const known = { kind: records.columnKind, choices: records.choices }
    return {
        ...records,
        apply: (plan) => {
            const ruled = isRuled(plan) ? toRuledPlan(plan, effect, words, known) : null
            return ruled === null ? records.apply(plan) : applyRuled(plan, ruled, effect, records)
        },
    }
}

/**
 * A record that is refused with what the rules set is made without it: nobody's values but their own keep a rule from what it is for, and the
 * event from its record.
 */
function applyRuled(
    plan: RecordPlan,
    ruled: RuledPlan,
    effect: RuleEffect,
    records: Records,
): Result<Applied, WriteFailure> {
    const applied = records.apply(ruled.plan)
    if (applied.ok) {
        const said = ruled.remarks.map(({ code, reason }) => toRemark(applied.value, reason, code))
        if (!applied.value.created) return applied
        const replaced = [...setBy(plan, ruled.plan), ...(applied.value.replaced || [])]
        return ok(withRemarks({ ...applied.value, replaced }, said))
    }
    if (FOR_VALUES.indexOf(applied.failure.code) < 0) return applied
    const plain = records.apply(plan)
    if (!plain.ok) return plain
    const names = effect.applied.map(({ rule }) => nameRule(rule)).join(', ')
    const reason = `The instance refused the record with what the mapping rules set, so it was made without. ${applied.failure.message} (${applied.failure.code}) ${names}`
    return ok(withRemarks(plain.value, [toRemark(plain.value, toLine(reason, 1000), 'rule_values_refused')]))
}

/** The columns in which the rules put something else in place of what the plan has. */
function setBy(plan: RecordPlan, ruled: RecordPlan): readonly string[] {
    const { onCreate, references } = ruled
    return [
        ...Object.keys(onCreate).filter((column) => onCreate[column] !== plan.onCreate[column]),
        ...Object.keys(references).filter((column) => references[column] !== plan.references[column]),
    ]
}

function withRemarks(applied: Applied, remarks: readonly Outcome[]): Applied {
    return { ...applied, remarks: [...applied.remarks, ...remarks] }
}

function toRemark({ number, recordId, table }: Applied, reason: string, code: string): Outcome {
    return remark(table, { recordId, number }, reason, code)
}
