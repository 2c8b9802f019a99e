/** What differs between two simulated attempts at one delivery: how they end, their records with their columns, and what they start. */

import type { Outcome } from '../../../shared/plan.ts'
import { toLine } from '../../../shared/text.ts'

/** One simulated attempt. */
export interface SimulatedAttempt {
    readonly state: string
    readonly code: string | null
    readonly records: readonly {
        readonly table: string
        readonly fields: readonly { readonly column: string; readonly value: string }[]
    }[]
    readonly lines: readonly Outcome[]
}

/** One difference: what it is about, and both values; '' stands for nothing. */
export interface SimulatedChange {
    readonly what: string
    readonly before: string
    readonly after: string
}

/** Differences of one delivery that are shown. */
export const MOST_CHANGES = 30
/** Of a longer value people need the beginning. */
const MOST_SHOWN = 120

/** Every difference, in the order: ending, records with their columns, subflows. */
export function compareAttempts(before: SimulatedAttempt, after: SimulatedAttempt): readonly SimulatedChange[] {
    const changes = [
        ...differ('ending', describeEnding(before), describeEnding(after)),
        ...compareRecords(before, after),
        ...differ('subflow', started(before), started(after)),
    ]
    return changes.slice(0, MOST_CHANGES)
}

/** What the rules would not do as they say, as sentences: lines that only the second attempt has. */
export function newRemarks(before: SimulatedAttempt, after: SimulatedAttempt): readonly Outcome[] {
    const known = before.lines.filter(({ isRemark }) => isRemark).map(({ reason }) => reason)
    return after.lines.filter(({ isRemark, reason }) => isRemark === true && known.indexOf(reason) < 0)
}

function compareRecords(before: SimulatedAttempt, after: SimulatedAttempt): readonly SimulatedChange[] {
    const tables = before.records.concat(after.records).map(({ table }) => table)
    return unique(tables).reduce<readonly SimulatedChange[]>((changes, table) => {
        const ours = columnsOf(before, table)
        const theirs = columnsOf(after, table)
        if (ours === null || theirs === null)
            return changes.concat(differ(table, ours === null ? '' : 'a record', theirs === null ? '' : 'a record'))
        const columns = unique(Object.keys(ours).concat(Object.keys(theirs)))
        return columns.reduce(
            (found, column) => found.concat(differ(`${table}.${column}`, ours[column] || '', theirs[column] || '')),
            changes,
        )
    }, [])
}

/** What the attempt writes into records of the table together; null when it writes none. */
function columnsOf({ records }: SimulatedAttempt, table: string): Readonly<Record<string, string>> | null {
    const own = records.filter((record) => record.table === table)
    if (own.length === 0) return null
    const values: Record<string, string[]> = {}
    for (const { fields } of own)
        for (const { column, value } of fields) values[column] = (values[column] || []).concat(value)
    const joined: Record<string, string> = {}
    for (const column of Object.keys(values)) joined[column] = values[column].join(' | ')
    return joined
}

function describeEnding({ code, state }: SimulatedAttempt): string {
    return code === null ? state : `${state} (${code})`
}

function started({ lines }: SimulatedAttempt): string {
    return lines
        .filter(({ code }) => code === 'flow_started')
        .map(({ reason }) => reason)
        .join(' ')
}

function differ(what: string, before: string, after: string): readonly SimulatedChange[] {
    return before === after ? [] : [{ what, before: toLine(before, MOST_SHOWN), after: toLine(after, MOST_SHOWN) }]
}

function unique(names: readonly string[]): readonly string[] {
    return names.filter((name, at) => names.indexOf(name) === at)
}
