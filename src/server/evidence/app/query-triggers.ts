/** Asks for records that rules trigger on: one query per distinct table and condition, and none where nothing changed. */

import type { Gap, SourceCompleteness } from '../core/completeness.ts'
import type { TriggerRow } from '../core/rows.ts'
import { transformTriggers, type TriggerAnswer } from '../core/transform/trigger.ts'
import { toTriggerGroups } from '../core/trigger-groups.ts'
import type { CollectPorts } from './evidence-ports.ts'
import type { Budget } from './budget.ts'
import { toCompleteness } from './completeness.ts'
import { NOTHING_COUNTED } from './counted-window.ts'
import { firstReading } from './first-look.ts'
import { keepEvidence } from './keep-evidence.ts'
import { contextOf, type Knowledge } from './knowledge.ts'
import type { Instant } from '../../shared/time.ts'

const SOURCE = 'trigger_record_evidence'

/** Records that changed in a window, by table: asked once. */
export interface ChangedRecords {
    of(table: string): readonly TriggerRow[]
    /** The gap of the tables that were asked for and may not be read; none where all may. */
    gaps(): readonly Gap[]
}

/** Opens the memory of what changed between two times. */
export function openChangedRecords(from: Instant, to: Instant, limit: number, ports: CollectPorts): ChangedRecords {
    const { triggers } = ports
    const known: Record<string, readonly TriggerRow[]> = Object.create(null)
    const unreadable: string[] = []
    return {
        of: (table) => {
            if (known[table] === undefined) {
                known[table] = triggers.ask({ table, operations: ['insert', 'update'], filter: '', from, to }, limit)
                if (known[table].length === 0 && !triggers.isReadable(table)) unreadable.push(table)
            }
            return known[table]
        },
        gaps: () => {
            const note = `The app may not read ${unreadable.sort().join(', ')}: whether records changed there is not known.`
            return unreadable.length === 0 ? [] : [{ kind: 'unreadable', from, to, note }]
        },
    }
}

/** What asking ended with. */
export interface Asked {
    readonly completeness: SourceCompleteness
    readonly added: number
    readonly isDone: boolean
}

/** With the newest record that each rule's question found. */
export interface AskedTriggers extends Asked {
    readonly seen: Readonly<Record<string, Instant>>
}

/** Newest records of each question since the last run. */
export function askTriggers(knowledge: Knowledge, until: Instant, budget: Budget, ports: CollectPorts): AskedTriggers {
    const { runs, settings, triggers } = ports
    const state = triggers.probe()
    const memory = runs.memory(SOURCE)
    const from = memory !== null && memory.watermark !== null ? memory.watermark.time : firstReading(until, settings)
    const { groups, unaskableIds } = toTriggerGroups(knowledge.index.automations)
    const limit = settings.evidenceTriggerExamples
    const changed = openChangedRecords(from, until, 1, ports)
    const answers: TriggerAnswer[] = []
    let isDone = true
    for (const group of limit > 0 ? groups : []) {
        if (!budget.hasTime() || budget.rowsLeft() === 0) {
            isDone = false
            break
        }
        const { filter, operations, table } = group
        if (changed.of(table).length === 0) continue
        const rows = triggers.ask({ table, operations, filter, from, to: until }, limit)
        budget.spend(rows.length)
        if (rows.length > 0) answers.push({ group, rows })
    }
    const transformed = transformTriggers(answers, contextOf(knowledge, [], {}))
    const added = keepEvidence(transformed, knowledge, ports)
    const watermark = { time: isDone ? until : from, sysId: '' }
    runs.remember({ source: SOURCE, watermark, ...NOTHING_COUNTED })
    budget.renew()
    const gaps: Gap[] = changed.gaps().slice()
    if (!isDone)
        gaps.push({
            kind: 'budget',
            from,
            to: until,
            note: 'Not every question was asked; the next run asks them again.',
        })
    if (limit === 0) gaps.push({ kind: 'excluded', from, to: until, note: 'No question is asked: the setting is 0.' })
    if (unaskableIds.length > 0)
        gaps.push({
            kind: 'not_captured',
            from,
            to: until,
            note: `${unaskableIds.length} rules run on every table, or only on deletion or query: no record can be asked for.`,
        })
    const tables = [...new Set(groups.map(({ table }) => table))].sort()
    const completeness = toCompleteness(
        SOURCE,
        state,
        {
            recordCount: answers.reduce((sum, { rows }) => sum + rows.length, 0),
            rowsMatched: transformed.evidence.length,
            windowFrom: from,
            windowTo: watermark.time,
            oldestRow: null,
            gaps,
        },
        tables,
    )
    return { completeness, added, isDone, seen: newestByRule(answers) }
}

function newestByRule(answers: readonly TriggerAnswer[]): Readonly<Record<string, Instant>> {
    const seen: Record<string, Instant> = Object.create(null)
    for (const { group, rows } of answers)
        for (const row of rows) {
            const at = row.operation === 'insert' ? row.createdAt : row.updatedAt
            for (const id of group.ruleIds) if (seen[id] === undefined || seen[id] < at) seen[id] = at
        }
    return seen
}
