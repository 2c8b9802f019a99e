/** Which record began a rule, and how strongly a row shows it: for the edge of the graph and for the hop of a chain alike. */

import { isRelatedTable, type AutomationIndex } from './automation-index.ts'
import { weaker } from './chain/grade.ts'
import type { Confidence } from './catalogue.ts'
import type { Connection, Edge, Evidence, RecordMention, Trigger } from './model.ts'

/**
 * How strongly a row that names an automation and a record shows that the record began it.
 *
 * | The record is of | Grade |
 * |---|---|
 * | the table of the trigger | as the row names the automation |
 * | any other table | at most TEMPORAL_INFERRED |
 */
export function gradeTriggering(
    trigger: Pick<Trigger, 'table'> | null,
    record: RecordMention,
    named: Confidence,
): Confidence {
    return trigger !== null && record.table === trigger.table ? named : weaker(named, 'TEMPORAL_INFERRED')
}

/** Records with the rules that they began. */
export interface Triggering {
    readonly records: readonly Connection[]
    readonly edges: readonly Edge[]
}

/** One node for each record that a row names by table and sys_id, and TRIGGERS to each rule that the row names and that runs on its table. */
export function toTriggering(evidence: readonly Evidence[], index: AutomationIndex): Triggering {
    const records: Record<string, Connection> = Object.create(null)
    const edges: Edge[] = []
    for (const { id, record, subjects } of evidence) {
        if (record === null || record.table === null || record.id === null) continue
        const node = toRecordNode(record.table, record.id, record.number)
        for (const { automationId, confidence, matchedOn } of subjects) {
            const automation = index.byId.get(automationId)
            const trigger = automation === undefined ? null : automation.trigger
            if (trigger === null || !runsOn(trigger, record.table, index)) continue
            records[node.id] = node
            edges.push({
                type: 'TRIGGERS',
                from: node.id,
                to: automationId,
                confidence: gradeTriggering(trigger, record, confidence),
                matchedOn,
                matchedValue: record.number || record.id,
                evidence: [id],
            })
        }
    }
    return { records: Object.keys(records).map((id) => records[id]), edges }
}

function runsOn({ table }: Trigger, recordTable: string, index: AutomationIndex): boolean {
    return table === 'global' || isRelatedTable(index, table, recordTable)
}

/** Node id of a record. */
export function toRecordId(table: string, sysId: string): string {
    return `sn-record-${table}-${sysId}`
}

function toRecordNode(table: string, sysId: string, number: string | null): Connection {
    return {
        id: toRecordId(table, sysId),
        type: 'resource',
        subtype: 'record',
        table,
        sysId,
        name: number || sysId,
        host: null,
        path: null,
        method: null,
        clientId: null,
        isActive: true,
    }
}
