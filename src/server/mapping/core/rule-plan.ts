/** What mapping rules change on the plan of a new record: group, levels, priority and further columns, each as the column can hold it. */

import { keepChosen } from './chosen-levels.ts'
import { toPriorityFields } from './compliance-content.ts'
import { compiledColumn, type CompiledColumn } from './compiled-rule.ts'
import { isReservedOf } from './reserved-columns.ts'
import { nameRule, type Decided, type RuleEffect } from './rules.ts'
import { fillValue, hasPlaceholder, type PlaceholderWords } from './rule-template.ts'
import { toHeld } from './rule-values.ts'
import type { LinkKind } from '../../shared/names.ts'
import type { Fields, NamedReference, RecordPlan } from '../../shared/plan.ts'
import type { Choice, ColumnKind } from '../../shared/ports.ts'
import { toLine } from '../../shared/text.ts'

/** The records that rules are about: work for people. Items, counts and exports are the app's own bookkeeping. */
const RULED: readonly LinkKind[] = [
    'change_request',
    'compliance_task',
    'violation_incident',
    'health_incident',
    'deployment_incident',
    'budget_incident',
]

/** What of the instance decides what a column can hold. */
export interface KnownColumns {
    /** Null where the table lacks the column. */
    kind(table: string, column: string): ColumnKind | null
    choices(table: string, column: string): readonly Choice[]
}

/** One thing that the record did not get as a rule says. */
export interface RuleRemark {
    readonly code: 'rule_column_missing' | 'rule_column_reserved' | 'rule_value_dropped' | 'rule_value_shortened'
    readonly reason: string
}

/** The plan as the rules make it, and what of them it does not follow. */
export interface RuledPlan {
    readonly plan: RecordPlan
    readonly remarks: readonly RuleRemark[]
}

interface Changes {
    readonly fields: Record<string, string>
    readonly references: Record<string, NamedReference>
    readonly remarks: RuleRemark[]
}

/** Whether rules say something about the record of the plan: it is work for people, and it is not there yet. */
export function isRuled(plan: RecordPlan): boolean {
    return plan.recordId === null && RULED.indexOf(plan.link.kind) >= 0
}

/**
 * The plan with what the rules set, on creation only, because from then on the record belongs to the people who work on it. Null when they
 * set nothing on it: the plan is for a known record, for none that rules are about, or no rule says anything about its columns.
 */
export function toRuledPlan(
    plan: RecordPlan,
    effect: RuleEffect,
    words: Omit<PlaceholderWords, 'ruleName'>,
    known: KnownColumns,
): RuledPlan | null {
    if (!isRuled(plan)) return null
    const changes: Changes = { fields: {}, references: {}, remarks: [] }
    for (const column of Object.keys(effect.columns))
        setColumn(plan, column, effect.columns[column], words, known, changes)
    const { group, impact, priority, urgency } = effect
    if (impact !== null) changes.fields.impact = impact.value
    if (urgency !== null) changes.fields.urgency = urgency.value
    if (priority !== null && plan.link.kind === 'compliance_task')
        Object.assign(changes.fields, toPriorityOf(priority, plan.table, effect))
    if (group !== null) {
        const instead = plan.references.assignment_group
        changes.references.assignment_group = {
            table: 'sys_user_group',
            column: 'sys_id',
            value: group.value,
            orElse: instead === undefined ? null : instead,
        }
    }
    const { fields, references, remarks } = changes
    if (Object.keys(fields).length + Object.keys(references).length + remarks.length === 0) return null
    return {
        plan: {
            ...plan,
            onCreate: { ...plan.onCreate, ...fields },
            whereColumnExists: without(plan.whereColumnExists, fields),
            references: { ...without(plan.references, fields), ...references },
            ...keepChosen(plan, fields),
        },
        remarks,
    }
}

/** The columns that a priority stands for, beside those that the same rule or one before it sets by themselves. */
function toPriorityOf(priority: Decided, table: string, { applied, impact, urgency }: RuleEffect): Fields {
    const placeOf = ({ rule }: Decided): number => applied.map((one) => one.rule.sysId).indexOf(rule.sysId)
    const own: Readonly<Record<string, Decided | null>> = { impact, urgency }
    const fields: Record<string, string> = {}
    const all = toPriorityFields(priority.value, table)
    for (const column of Object.keys(all)) {
        const level = own[column] || null
        if (level === null || placeOf(level) > placeOf(priority)) fields[column] = all[column]
    }
    return fields
}

function setColumn(
    { references: byDefault, table }: RecordPlan,
    column: string,
    { rule, value }: Decided,
    words: Omit<PlaceholderWords, 'ruleName'>,
    known: KnownColumns,
    { fields, references, remarks }: Changes,
): void {
    const say = (code: RuleRemark['code'], what: string): void => {
        remarks.push({ code, reason: toLine(`${nameRule(rule)} ${what}`, 1000) })
    }
    // Rules that were stored before the list of reserved columns name them still.
    if (isReservedOf(table, column))
        return say('rule_column_reserved', `sets ${column}, which rules do not set on ${table}: it was left out.`)
    const kind = known.kind(table, column)
    if (kind === null) return say('rule_column_missing', `sets ${column}, which ${table} does not have.`)
    const compiled = compiledColumn(rule, table, column)
    const isFixed = !hasPlaceholder(value)
    const instead = byDefault[column] === undefined ? null : byDefault[column]
    if (isFixed && compiled.sysId !== undefined && compiled.reference !== undefined) {
        references[column] = toNamedRecord(value, compiled.sysId, compiled.reference, instead)
        return
    }
    const stored = compiled.choice === undefined ? compiled.list : compiled.choice
    if (isFixed && stored !== undefined) {
        fields[column] = stored
        return
    }
    const text = fillValue(value, { ...words, ruleName: rule.name })
    // A fact that the event does not state leaves the column to the default.
    if (text === '' && !isFixed) return
    const drop = (expected: string): void =>
        say(
            'rule_value_dropped',
            `sets ${column} to "${toLine(text, 100)}". The column takes ${expected}: it was left out.`,
        )
    if (compiled.reference !== undefined) {
        const { display, table: named } = compiled.reference
        const by = isSysId(text) ? 'sys_id' : display
        if (by === '') return drop('one record')
        // What stands in an event may look like a sys_id and be none.
        references[column] = { table: named, column: by, value: text, orElse: instead }
        return
    }
    if (!isFixed && compiled.choicesOf !== undefined) {
        const choices = known.choices(compiled.choicesOf, column)
        const choice = findChoice(text, choices)
        if (choice === null) return drop('the values of its choice list')
        fields[column] = choice
        return
    }
    const holds = toHeld(text, kind)
    if (holds.kind === 'unfit') return drop(holds.expected)
    fields[column] = holds.value
    if (holds.kind === 'shortened')
        say(
            'rule_value_shortened',
            `sets ${column} to a text of ${text.length} characters. The column takes ${kind.length}.`,
        )
}

/**
 * The record that the check found, as long as it is there and active. Where it is not, the one that has the name now, as in a rule that came from
 * another instance, and then the one of the default mapping.
 */
function toNamedRecord(
    name: string,
    sysId: string,
    { display, table }: NonNullable<CompiledColumn['reference']>,
    byDefault: NamedReference | null,
): NamedReference {
    const byName = { table, column: display, value: name, orElse: byDefault }
    return { table, column: 'sys_id', value: sysId, orElse: isSysId(name) || display === '' ? byDefault : byName }
}

function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/.test(text)
}

/** The value of the choice that has the text as value or as label, whatever its case; null when none has. Without choices, the text itself. */
export function findChoice(text: string, choices: readonly Choice[]): string | null {
    if (choices.length === 0) return text
    const wanted = text.toLowerCase()
    const [found] = choices
        .filter(({ value }) => value === text)
        .concat(choices.filter(({ label, value }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted))
    return found === undefined ? null : found.value
}

/** What the plan says about other columns. */
function without<T>(given: Readonly<Record<string, T>>, fields: Readonly<Record<string, string>>): Record<string, T> {
    const left: Record<string, T> = {}
    for (const column of Object.keys(given)) if (fields[column] === undefined) left[column] = given[column]
    return left
}
