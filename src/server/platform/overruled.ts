/** Values that the instance changed while they were stored: said on the delivery, remembered with the link, and not written again. */

import { toStoredName, type Fields, type Outcome, type RecordPlan } from '../shared/plan.ts'
import { fromJson } from '../shared/json.ts'
import { toOverruledDigest } from '../shared/overruled.ts'
import { crypto } from './crypto.ts'
import type { LinkStore } from './links.ts'
import { textOf, type TableRecord } from './table.ts'
import { updateRow, type Changed } from './write.ts'

/** Columns that an event moves, to a state or to a version: each event that reports it tries it again. */
const STEPS: readonly string[] = [
    'state',
    'active',
    'operational_status',
    'version',
    'u_policy_version',
    'u_last_policy_update',
    'close_code',
    'close_notes',
    'work_start',
    'work_end',
    'unauthorized',
    'escalation_state',
    'outcome',
]

/** A line is read by people: of a longer value they need the beginning. */
const MOST_SHOWN = 120

/** Whether the column is moved by events. */
export function isStep(column: string): boolean {
    return STEPS.indexOf(column) >= 0
}

/** What is left of `wanted` without the values that the instance changed before: writing them again would only set off its rules again. */
export function withoutOverruled(wanted: Fields, link: TableRecord | null): Fields {
    if (link === null || Object.keys(wanted).length === 0) return wanted
    const before = overruledOf(link)
    const left: Record<string, string> = {}
    for (const column of Object.keys(wanted))
        if (isStep(column) || before[column] !== digestOf(wanted[column])) left[column] = wanted[column]
    return left
}

/** Remembers with the link row what the instance changed. */
export function rememberOverruled(links: LinkStore, plan: RecordPlan, changed: readonly Changed[]): void {
    const lasting = changed.filter(({ column }) => !isStep(column))
    const row = lasting.length === 0 ? null : links.rowToWrite(plan.link)
    if (row === null) return
    updateRow(row, { overruled: toOverruled(row, lasting), ...toStoredDetail(row, plan, lasting) }, null)
    links.forget(plan.link)
}

/** What the link row remembers, by column. */
export function overruledOf(link: TableRecord): Fields {
    return fromJson<Fields>(textOf(link, 'overruled'), {})
}

/** The column of the link row with what the instance changed now. */
export function toOverruled(link: TableRecord, changed: readonly Changed[]): string {
    const overruled: Record<string, string> = { ...overruledOf(link) }
    for (const { column, wanted } of changed) overruled[column] = digestOf(wanted)
    return JSON.stringify(overruled)
}

/** The detail of the link with what the instance stored instead of what the detail says. */
function toStoredDetail(row: TableRecord, { linkDetail }: RecordPlan, changed: readonly Changed[]): Fields {
    const told = linkDetail === undefined ? [] : changed.filter(({ column }) => linkDetail[column] !== undefined)
    if (told.length === 0) return {}
    const detail: Record<string, string> = { ...fromJson<Fields>(textOf(row, 'detail'), {}) }
    for (const { column, stored } of told) detail[toStoredName(column)] = stored
    return { detail: JSON.stringify(detail) }
}

/** One line for each column that the instance changed. */
export function toRemarks({ table }: Pick<RecordPlan, 'table'>, changed: readonly Changed[]): readonly Outcome[] {
    return changed.map(({ column, wanted, stored }) => ({
        action: 'unchanged',
        table,
        recordId: null,
        number: null,
        reason: `This instance stores ${column} as ${quote(stored)}; written was ${quote(wanted)}.`,
        code: 'changed_by_instance',
        isRemark: true,
    }))
}

function digestOf(value: string): string {
    return toOverruledDigest(value, crypto.sha256)
}

function quote(value: string): string {
    return value === '' ? 'empty' : `"${value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value}"`
}
