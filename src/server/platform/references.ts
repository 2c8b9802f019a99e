/** Turns the names that people configure (a group, a user) into sys_ids: only when exactly one active record has the name. */

import type { NamedReference, WriteFailure } from '../shared/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { isQueryable, openTable, textOf, whenReadable } from './table.ts'
import { expectReadable } from './table-access.ts'

type Answer = Result<string, WriteFailure>

/** Answers references in the order given. */
export type Resolve = (references: readonly NamedReference[]) => readonly Answer[]

/** What became of one reference. */
export interface Resolved {
    /** Null where nothing has the name of an optional reference, and nothing counts in its place. */
    readonly found: Answer | null
    /** Why an optional reference was not followed. */
    readonly lost: WriteFailure | null
}

/** Resolves references; where an optional one finds nothing, what counts in its place is resolved. */
export function resolveOrElse(resolve: Resolve, references: readonly NamedReference[]): readonly Resolved[] {
    const answers = resolve(references)
    return references.map(({ orElse }, index) => {
        const answer = answers[index]
        if (answer.ok || orElse === undefined) return { found: answer, lost: null }
        return { found: orElse === null ? null : resolveOrElse(resolve, [orElse])[0].found, lost: answer.failure }
    })
}

/** Resolves references in the order given: one query per table and column, whose answers this unit of work remembers. */
export function openReferences(): Resolve {
    const known: Record<string, Answer> = {}
    return (references) => {
        const unknown = references.filter((reference) => !known[keyOf(reference)])
        for (const family of groupByColumn(unknown)) Object.assign(known, resolve(family))
        return references.map((reference) => known[keyOf(reference)])
    }
}

function keyOf(reference: NamedReference): string {
    return `${reference.table}|${reference.column}|${reference.value}`
}

/** References into the same column of the same table can be asked for together. */
function groupByColumn(references: readonly NamedReference[]): readonly (readonly NamedReference[])[] {
    const groups: Record<string, NamedReference[]> = {}
    for (const reference of references) {
        const group = `${reference.table}|${reference.column}`
        groups[group] = (groups[group] || []).concat(reference)
    }
    return Object.keys(groups).map((group) => groups[group])
}

function resolve(family: readonly NamedReference[]): Readonly<Record<string, Answer>> {
    const { table, column } = family[0]
    const names = family.map(({ value }) => value).filter(isQueryable)
    const found = whenReadable(() => findNames(table, column, names), null)
    const answers: Record<string, Answer> = {}
    for (const reference of family) {
        if (found === null) {
            // Of a sys_id in a table that may not be read nobody can say better.
            answers[keyOf(reference)] = column === 'sys_id' ? ok(reference.value) : fail(unreadable(reference))
            continue
        }
        const sysIds = found.filter(({ name }) => isSameName(name, reference.value)).map(({ sysId }) => sysId)
        answers[keyOf(reference)] =
            sysIds.length === 1
                ? ok(sysIds[0])
                : fail(unresolved(reference, sysIds.length ? 'reference_ambiguous' : 'reference_not_found'))
    }
    return answers
}

/** At most two rows a name: a second one is enough to know that the name is ambiguous. */
function findNames(table: string, column: string, names: readonly string[]) {
    const found: { readonly name: string; readonly sysId: string }[] = []
    const row = openTable(table)
    if (!names.length || !row.isValid()) return found
    const condition = row.addQuery(column, names[0])
    for (const name of names.slice(1)) condition.addOrCondition(column, name)
    if (row.isValidField('active')) row.addQuery('active', 'true')
    row.setLimit(2 * names.length)
    row.query()
    while (row.next()) found.push({ name: textOf(row, column), sysId: row.getUniqueValue() })
    if (found.length === 0) expectReadable(table)
    return found
}

/** The database ignores case in names, and so do people. */
function isSameName(left: string, right: string): boolean {
    return left.toLowerCase() === right.toLowerCase()
}

function unreadable({ column, table }: NamedReference): WriteFailure {
    const message = `Table ${table} may not be read by the app, so nobody is found by name`
    return { code: 'reference_not_found', table, name: column, message }
}

function unresolved(reference: NamedReference, code: 'reference_not_found' | 'reference_ambiguous'): WriteFailure {
    const how = code === 'reference_not_found' ? 'No active record' : 'More than one active record'
    return {
        code,
        table: reference.table,
        name: reference.column,
        message: `${how} of ${reference.table} has ${reference.column} "${reference.value}"`,
    }
}
