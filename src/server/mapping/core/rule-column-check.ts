/** Whether the columns of every table that a mapping rule is for can hold the extra fields of the rule. */

import type { CompiledColumn } from './compiled-rule.ts'
import { findChoice } from './rule-plan.ts'
import type { RuleProblem } from './rule-problem.ts'
import { isReservedOf } from './reserved-columns.ts'
import { hasPlaceholder, isTime, parseTemplate } from './rule-template.ts'
import { toHeld } from './rule-values.ts'
import type { Choice, ColumnKind } from '../../shared/ports.ts'

/** What the dictionary says about one column. */
export interface KnownColumn extends ColumnKind {
    /** Table that it refers to, as a reference or a list of them; '' for none. */
    readonly reference: string
    /** Table whose choices it has, and the choices; null where it takes any value. */
    readonly choices: { readonly of: string; readonly values: readonly Choice[] } | null
}

/** What the check of columns needs to know of the instance. */
export interface KnownTables {
    isThere(table: string): boolean
    column(table: string, column: string): KnownColumn | null
    /** The column with the names of the table's records; '' when it has none. */
    displayOf(table: string): string
    /** sys_ids of the active records that have the name, or the sys_id itself; at most two. */
    named(table: string, display: string, name: string): readonly string[]
}

type Columns = Record<string, Record<string, CompiledColumn>>

/** Every problem with the template, and what processing need not look for again. */
export function compileColumns(
    template: string,
    tables: readonly string[],
    known: KnownTables,
): { readonly problems: readonly RuleProblem[]; readonly compiled: Columns } {
    const field = 'Extra fields'
    const parsed = parseTemplate(template)
    if (!parsed.ok) return { problems: parsed.failure.map((problem) => ({ ...problem, field })), compiled: {} }
    const problems: RuleProblem[] = []
    const compiled: Columns = {}
    for (const column of Object.keys(parsed.value))
        for (const table of tables.filter((one) => known.isThere(one))) {
            const found = known.column(table, column)
            const checked =
                found === null ? missing(table, column) : checkColumn(table, column, parsed.value[column], found, known)
            if (checked.problem !== null) problems.push({ ...checked.problem, field })
            if (Object.keys(checked.compiled).length > 0)
                compiled[table] = { ...compiled[table], [column]: checked.compiled }
        }
    return { problems, compiled }
}

interface CheckedColumn {
    readonly problem: Omit<RuleProblem, 'field'> | null
    readonly compiled: CompiledColumn
}

/** What depends on the event is looked at when the event is there; a constant, and a time, can be looked at now. */
function checkColumn(
    table: string,
    column: string,
    value: string,
    found: KnownColumn,
    known: KnownTables,
): CheckedColumn {
    if (isReservedOf(table, column))
        return refused(
            'rule_column_reserved',
            `${table}.${column} is for Keeptrusts and for those who work on the review`,
        )
    if (found.reference !== '' && found.type === 'glide_list' && !hasPlaceholder(value))
        return checkList(table, column, value, found.reference, known)
    if (found.reference !== '' && found.type === 'reference')
        return checkReference(table, column, value, found.reference, known)
    const { choices } = found
    if (hasPlaceholder(value)) {
        const isWhen = found.type.indexOf('date') >= 0
        if (isWhen && !isTime(value) && !/^\$\{[^}]*\}$/.test(value))
            return refused('rule_value_invalid', `${table}.${column} takes a time, for example \${now+5d}`)
        return choices === null ? FINE : { problem: null, compiled: { choicesOf: choices.of } }
    }
    if (value === '') return FINE
    if (choices !== null) {
        const choice = findChoice(value, choices.values)
        const named = choices.values
            .map((one) => one.value)
            .slice(0, 20)
            .join(', ')
        if (choice === null)
            return refused('rule_choice_unknown', `${table}.${column} has no choice "${value}"; it has ${named}`)
        return choice === value ? FINE : { problem: null, compiled: { choice } }
    }
    const holds = toHeld(value, found)
    if (holds.kind === 'held') return FINE
    const expected = holds.kind === 'unfit' ? holds.expected : `${found.length} characters`
    return refused('rule_value_invalid', `${table}.${column} takes ${expected}, not "${value.slice(0, 100)}"`)
}

function checkReference(
    table: string,
    column: string,
    value: string,
    reference: string,
    known: KnownTables,
): CheckedColumn {
    if (value === '') return FINE
    const display = known.displayOf(reference)
    const compiled: CompiledColumn = { reference: { table: reference, display } }
    if (hasPlaceholder(value)) return { problem: null, compiled }
    const found = known.named(reference, display, value)
    if (found.length === 1) return { problem: null, compiled: { ...compiled, sysId: found[0] } }
    const how = found.length === 0 ? 'No active record' : 'More than one active record'
    return refused('rule_record_unknown', `${table}.${column}: ${how.toLowerCase()} of ${reference} is "${value}"`)
}

/** A list of records, each by its sys_id or its name. */
function checkList(table: string, column: string, value: string, reference: string, known: KnownTables): CheckedColumn {
    if (value === '') return FINE
    const display = known.displayOf(reference)
    const names = value.split(',').map((name) => name.trim())
    const found = names.map((name) => (name === '' ? [] : known.named(reference, display, name)))
    const unknown = names.filter((_name, at) => found[at].length !== 1)
    if (unknown.length === 0) return { problem: null, compiled: { list: found.map(([sysId]) => sysId).join(',') } }
    const message = `${table}.${column}: not one active record of ${reference} is ${unknown.map((name) => `"${name}"`).join(', ')}`
    return refused('rule_record_unknown', message)
}

const FINE: CheckedColumn = { problem: null, compiled: {} }

function missing(table: string, column: string): CheckedColumn {
    return refused('rule_column_missing', `${table} has no column ${column}`)
}

function refused(code: RuleProblem['code'], message: string): CheckedColumn {
    return { problem: { code, message }, compiled: {} }
}
