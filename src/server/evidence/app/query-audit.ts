/** Asks the audit for changes of fields that automations write, on records that changed: bounded, by table and record, never a scan. */

import { isRelatedTable, type AutomationIndex } from '../core/automation-index.ts'
import type { Gap } from '../core/completeness.ts'
import type { AuditRow } from '../sources/sys-audit.ts'
import { transformAudit } from '../core/transform/audit.ts'
import { documentMentions } from '../core/transform/mentions.ts'
import { tableOf } from '../core/writers.ts'
import { addSeconds } from '../../shared/time.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { openChangedRecords, type Asked, type ChangedRecords } from './query-triggers.ts'
import type { Budget } from './budget.ts'
import { isReadable, switchedOff, toCompleteness } from './completeness.ts'
import { NOTHING_COUNTED } from './counted-window.ts'
import { firstReading } from './first-look.ts'
import { keepEvidence } from './keep-evidence.ts'
import { contextOf, tablesOf, type Knowledge } from './knowledge.ts'
import type { Instant } from '../../shared/time.ts'

const SOURCE = 'sys_audit_evidence'
const MOST_LOG_WRITERS = 5000

/** Changes since the last run. `until` is not later than what the logs cover, because a change may rest on a log row. */
export function askAudit(knowledge: Knowledge, until: Instant, budget: Budget, ports: CollectPorts): Asked {
    const { audit, runs, settings } = ports
    const state = switchedOff(SOURCE, settings) || audit.probe()
    if (!isReadable(state)) return { completeness: toCompleteness(SOURCE, state, null), added: 0, isDone: true }
    const memory = runs.memory(SOURCE)
    const from = memory !== null && memory.watermark !== null ? memory.watermark.time : firstReading(until, settings)
    const limit = settings.evidenceAuditRecordLimit
    const changed = openChangedRecords(from, until, Math.max(1, limit), ports)
    const tables = limit > 0 && from < until ? [...new Set(active(knowledge.index).flatMap(tablesOf))].sort() : []
    const gaps: Gap[] = []
    const sum = { read: 0, matched: 0, added: 0 }
    let isDone = true
    for (const [table, records] of byClass(tables, changed)) {
        if (!budget.hasTime() || budget.rowsLeft() === 0) {
            isDone = false
            break
        }
        if (records.length >= limit) gaps.push(tooMany(table, limit, from, until))
        const most = Math.min(settings.evidencePageRows, budget.rowsLeft())
        const question = { table, fields: fieldsOf(table, knowledge.index), documentKeys: records, from, to: until }
        const rows = question.fields.length > 0 ? audit.ask(question, most) : []
        if (rows.length === most) gaps.push(tooMany(table, most, from, until))
        if (rows.length > 0) {
            const stored = store(rows, knowledge, ports)
            sum.matched += stored.matched
            sum.added += stored.added
        }
        sum.read += rows.length
        budget.spend(rows.length)
        budget.renew()
    }
    gaps.push(...changed.gaps())
    const watermark = { time: isDone ? until : from, sysId: '' }
    runs.remember({ source: SOURCE, watermark, ...NOTHING_COUNTED })
    if (!isDone)
        gaps.push({ kind: 'budget', from, to: until, note: 'Not every table was asked; the next run asks them again.' })
    if (limit === 0) gaps.push({ kind: 'excluded', from, to: until, note: 'No record is asked for: the setting is 0.' })
    const audited = audit.audited(tables)
    const exempt = tables.filter((table) => audited.indexOf(table) < 0)
    if (exempt.length > 0)
        gaps.push({ kind: 'audit_exempt', from, to: until, note: `Not audited: ${exempt.join(', ')}.` })
    const seen = {
        recordCount: sum.read,
        rowsMatched: sum.matched,
        windowFrom: from,
        windowTo: watermark.time,
        oldestRow: null,
        gaps,
    }
    return { completeness: toCompleteness(SOURCE, state, seen), added: sum.added, isDone }
}

function active(index: AutomationIndex) {
    return index.automations.filter(({ isActive }) => isActive)
}

/** Changed records by the table that they really belong to, which is the one that the audit names. */
function byClass(
    tables: readonly string[],
    changed: ChangedRecords,
): readonly (readonly [string, readonly string[]])[] {
    const found: Record<string, Record<string, true>> = Object.create(null)
    for (const table of tables)
        for (const row of changed.of(table)) {
            if (!found[row.table]) found[row.table] = Object.create(null)
            found[row.table][row.sysId] = true
        }
    return Object.keys(found)
        .sort()
        .map((table) => [table, Object.keys(found[table]).sort()] as const)
}

/** Columns that any automation writes on the table, a parent or a child of it. */
function fieldsOf(table: string, index: AutomationIndex): readonly string[] {
    const fields: Record<string, true> = Object.create(null)
    for (const automation of active(index))
        for (const write of automation.analysis === null ? [] : automation.analysis.writes) {
            const written = tableOf(write, automation)
            if (written !== null && !isRelatedTable(index, written, table)) continue
            for (const { name } of write.fields) fields[name] = true
        }
    return Object.keys(fields).sort()
}

function store(rows: readonly AuditRow[], knowledge: Knowledge, ports: CollectPorts) {
    const { evidence } = ports
    const { windowSeconds } = knowledge.settings
    const logWriters = evidence.logWriters({
        transactionIds: [...new Set(rows.map(({ transactionId }) => transactionId))].filter((id) => id !== ''),
        from: addSeconds(rows[0].createdAt, -windowSeconds),
        to: addSeconds(rows[rows.length - 1].createdAt, windowSeconds),
        limit: MOST_LOG_WRITERS,
    })
    const records = evidence.records(documentMentions(rows))
    const transformed = transformAudit(rows, contextOf(knowledge, logWriters, records))
    return { matched: transformed.evidence.length, added: keepEvidence(transformed, knowledge, ports) }
}

function tooMany(table: string, limit: number, from: Instant, to: Instant): Gap {
    return { kind: 'budget', from, to, note: `${table}: only ${limit} were looked at.` }
}
