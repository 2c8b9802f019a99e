/** What the audit has of one record, of which no run has asked because it asks for the newest records: for the answer, and not stored. */

import { buildAutomationIndex, isRelatedTable } from '../core/automation-index.ts'
import type { MeasuredAttribution } from '../core/attribution.ts'
import { DECISIONS } from '../core/decisions.ts'
import type { Automation, Evidence, LogWriter, RecordMention } from '../core/model.ts'
import { mentionKey } from '../core/record-mentions.ts'
import { transformAudit } from '../core/transform/audit.ts'
import { tableOf, writersFor } from '../core/writers.ts'
import type { AuditRow } from '../sources/sys-audit.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { tablesOf } from './knowledge.ts'
import { tableOfNumber, type RecordSources } from './own-rows.ts'

/** A record that the user of the session may read. */
export interface ReadableRecord {
    readonly table: string
    readonly id: string
    readonly number: string
    /** Those of the fields that were asked for which they may read in it. */
    readonly fields: readonly string[]
}

/** Where the changes of one record are asked for. */
export interface ChangeSources {
    readonly audit: Pick<CollectPorts['audit'], 'ask' | 'probe'>
    /** The record of this number; null where there is none, or none that the user of the session may read. */
    findForReader(table: string, number: string, fields: readonly string[]): ReadableRecord | null
    /** Every automation: another than those of the chain may have made the change. */
    automations(): readonly Automation[]
    parents: CollectPorts['scripts']['parents']
    ofTransactions(transactionIds: readonly string[], limit: number): readonly Evidence[]
}

/** An automation, as far as it says which changes can be its own. */
export type Writing = Pick<Automation, 'analysis' | 'trigger'>

const DAYS = 30
const MOST_CHANGES = 200
const MOST_FIELDS = 200
const MOST_TABLES = 10
const MOST_PROOFS = 200

/**
 * Changes of the record in thirty days as evidence: of the fields that these automations write and that the reader may read. A record that
 * the reader may not read is none.
 */
export function askChangesOf(
    number: string,
    automations: readonly Writing[],
    attribution: MeasuredAttribution,
    { changes, now, settings, sha256 }: RecordSources,
): readonly Evidence[] {
    const fields = fieldsOf(automations)
    if (changes === null || fields.length === 0 || changes.audit.probe().status !== 'available') return []
    const record = findRecord(number, automations, fields, { changes, settings })
    if (record === null || record.fields.length === 0) return []
    const from = addSeconds(now, -DAYS * DAY_SECONDS)
    const question = { table: record.table, fields: record.fields, documentKeys: [record.id], from, to: now }
    const rows = changes.audit.ask(question, MOST_CHANGES)
    if (rows.length === 0) return []
    const mention = { table: record.table, id: record.id, number: record.number }
    return transformAudit(rows, {
        index: openWriters(rows, changes),
        decisions: DECISIONS,
        settings,
        attribution,
        logWriters: provenIn(rows, changes),
        records: { [mentionKey({ ...mention, number: null })]: mention } as Readonly<Record<string, RecordMention>>,
        sha256,
    }).evidence
}

/** The same for all that can write to the table that the prefix of the number belongs to; none where the prefix is not known. */
export function askChangesOn(
    number: string,
    attribution: MeasuredAttribution,
    sources: RecordSources,
): readonly Evidence[] {
    const { changes, settings } = sources
    const table = tableOfNumber(number, settings.numberPrefixes)
    if (changes === null || table === null || changes.audit.probe().status !== 'available') return []
    if (changes.findForReader(table, number, []) === null) return []
    const all = changes.automations()
    const once: ChangeSources = { ...changes, automations: () => all }
    return askChangesOf(number, writingTo(table, all, changes), attribution, { ...sources, changes: once })
}

function writingTo(table: string, automations: readonly Automation[], { parents }: ChangeSources): readonly Writing[] {
    const written = automations.flatMap(tablesWritten)
    const known = { parents: parents([...new Set([table, ...written])].sort()) }
    return automations.flatMap((one) => {
        const { analysis, trigger } = one
        if (analysis === null || !one.isActive) return []
        const writes = analysis.writes.filter((write) => {
            const to = tableOf(write, one)
            return to === null || isRelatedTable(known, to, table)
        })
        return writes.length === 0 ? [] : [{ trigger, analysis: { ...analysis, writes } }]
    })
}

function tablesWritten(automation: Automation): readonly string[] {
    const { analysis } = automation
    return analysis === null ? [] : analysis.writes.flatMap((write) => tableOf(write, automation) || [])
}

function fieldsOf(automations: readonly Writing[]): readonly string[] {
    const fields: Record<string, true> = Object.create(null)
    for (const { analysis } of automations)
        for (const write of analysis === null ? [] : analysis.writes)
            for (const { name } of write.fields) fields[name] = true
    return Object.keys(fields).sort().slice(0, MOST_FIELDS)
}

/** On the table of the prefix of its number, or on one that rules of the chain run on. */
function findRecord(
    number: string,
    automations: readonly Writing[],
    fields: readonly string[],
    { changes, settings }: { readonly changes: ChangeSources; readonly settings: RecordSources['settings'] },
): ReadableRecord | null {
    const named = tableOfNumber(number, settings.numberPrefixes)
    const triggers = automations.map(({ trigger }) => (trigger === null ? 'global' : trigger.table))
    const tables = [...(named === null ? [] : [named]), ...triggers].filter((table) => table !== 'global')
    for (const table of [...new Set(tables)].slice(0, MOST_TABLES)) {
        const found = changes.findForReader(table, number, fields)
        if (found !== null) return found
    }
    return null
}

/** All that can have made these changes, and those of a name that a row has: the others say nothing of them. */
function openWriters(rows: readonly AuditRow[], changes: ChangeSources) {
    const names = rows.map(({ setBy }) => setBy)
    const fields = [...new Set(rows.map(({ field }) => field))]
    const automations = writersFor(changes.automations(), fields, names)
    const tables = [rows[0].table, ...automations.flatMap(tablesOf)]
    const none = { logWriters: [], connections: [], connectionEdges: [], addresses: [] }
    return buildAutomationIndex({ automations, ...none, parents: changes.parents([...new Set(tables)].sort()) })
}

function provenIn(rows: readonly AuditRow[], { ofTransactions }: ChangeSources): readonly LogWriter[] {
    const ids = [...new Set(rows.map(({ transactionId }) => transactionId))].filter((id) => id !== '')
    if (ids.length === 0) return []
    return ofTransactions(ids, MOST_PROOFS).flatMap(({ executedAt, id, record, source, subjects, transactionId }) =>
        executedAt === null
            ? []
            : subjects.map(({ automationId, confidence }) => ({
                  evidenceId: id,
                  ...{ source, automationId, confidence, executedAt, transactionId, record },
              })),
    )
}
