/** Which automations can have written a value into a column. */

import type { ScriptAnalysis, TableWrite } from '../../script-analysis/core/analysis.ts'
import type { Automation } from './model.ts'
import { findVersionAt, toVersionWindows } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** How a script relates to a change: it names the column, it may write it unnamed, or it does not. */
export type WriteClaim = 'declared' | 'possible' | 'none'

/** A change of one column, as the audit records it. */
export interface Change {
    readonly table: string
    readonly field: string
    readonly newValue: string
    readonly at: Instant
}

/** Active automations that can have made a change. */
export interface Writers {
    /** Automations whose text names the column, with a value that is consistent. Sorted. */
    readonly declared: readonly string[]
    /** Whether others can have made it too, without naming it: computed names, unknown texts. */
    readonly hasPossible: boolean
}

export interface WriterIndex {
    /** Column to the active automations of which some version names it. */
    readonly byField: ReadonlyMap<string, readonly Automation[]>
    /** Active automations of which some version may write columns that it does not name. */
    readonly unbounded: readonly Automation[]
}

/** Prepares the active automations for `findWriters`; an inactive one writes nothing. */
export function toWriterIndex(automations: readonly Automation[]): WriterIndex {
    const byField = new Map<string, Automation[]>()
    const unbounded: Automation[] = []
    for (const automation of automations) {
        if (!automation.isActive) continue
        const analyses = analysesOf(automation)
        for (const field of namedFields(analyses)) {
            const known = byField.get(field)
            if (known === undefined) byField.set(field, [automation])
            else known.push(automation)
        }
        if (automation.state !== 'none') unbounded.push(...(isUnbounded(automation, analyses) ? [automation] : []))
    }
    return { byField, unbounded }
}

/** Those that can have changed one of these columns, and those of these names, as an index of them all would find them. */
export function writersFor(
    automations: readonly Automation[],
    fields: readonly string[],
    names: readonly string[],
): readonly Automation[] {
    const { byField, unbounded } = toWriterIndex(automations)
    const can = new Set(fields.flatMap((field) => (byField.get(field) || []).map(({ id }) => id)))
    for (const { id } of unbounded) can.add(id)
    return automations.filter(({ id, name }) => can.has(id) || (name !== '' && names.indexOf(name) >= 0))
}

/** Active automations that can have made a change. `isRelated` answers whether rows of one table can be rows of the other. */
export function findWriters(
    index: WriterIndex,
    change: Change,
    isRelated: (one: string, other: string) => boolean,
): Writers {
    const declared: string[] = []
    let hasPossible = false
    for (const automation of index.byField.get(change.field) || []) {
        const claim = claimOf(automation, change, isRelated)
        if (claim === 'declared') declared.push(automation.id)
        if (claim === 'possible') hasPossible = true
    }
    if (!hasPossible && declared.length > 0)
        hasPossible = index.unbounded.some(
            (automation) =>
                declared.indexOf(automation.id) < 0 && claimOf(automation, change, isRelated) === 'possible',
        )
    return { declared: declared.sort(), hasPossible }
}

/** How one automation relates to a change, by its version of that time; a time that no version covers makes it possible. */
export function claimOf(
    automation: Automation,
    change: Change,
    isRelated: (one: string, other: string) => boolean,
): WriteClaim {
    if (automation.state === 'none') return 'none'
    const version = findVersionAt(automation, change.at)
    const analysis = version && version.analysis
    if (!analysis) return 'possible'
    let claim: WriteClaim = analysis.dynamic.some(({ what }) => what === 'eval') ? 'possible' : 'none'
    for (const write of analysis.writes) {
        const table = tableOf(write, automation)
        if (write.operation === 'delete' || (table !== null && !isRelated(table, change.table))) continue
        const isNamed = write.fields.some(
            ({ name, value }) => name === change.field && (value === null || isSameValue(value, change.newValue)),
        )
        if (isNamed) return 'declared'
        if (!write.isComplete) claim = 'possible'
    }
    return claim
}

/** Table of a write; null when the script does not say which. */
export function tableOf(write: TableWrite, automation: Automation): string | null {
    if (write.table !== null) return write.table
    return write.target === 'current' && automation.trigger !== null && automation.trigger.table !== 'global'
        ? automation.trigger.table
        : null
}

// The platform stores booleans as 1 and 0, scripts write true and false.
function isSameValue(written: string, stored: string): boolean {
    const plain = (value: string) => (value === 'true' ? '1' : value === 'false' ? '0' : value)
    return plain(written) === plain(stored)
}

function analysesOf(automation: Automation): readonly (ScriptAnalysis | null)[] {
    return toVersionWindows(automation).map(({ analysis }) => analysis)
}

function namedFields(analyses: readonly (ScriptAnalysis | null)[]): ReadonlySet<string> {
    const names = new Set<string>()
    for (const analysis of analyses)
        for (const { fields } of analysis ? analysis.writes : []) for (const { name } of fields) names.add(name)
    return names
}

// Before its oldest version every script is unknown, so each could be unbounded at some time: only present doubts are kept.
function isUnbounded(automation: Automation, analyses: readonly (ScriptAnalysis | null)[]): boolean {
    if (automation.state !== 'analysed' || analyses.length === 0) return true
    return analyses.some(
        (analysis) =>
            analysis === null ||
            analysis.writes.some(({ isComplete }) => !isComplete) ||
            analysis.dynamic.some(({ what }) => what === 'eval'),
    )
}
