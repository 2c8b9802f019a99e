/** Keeps the chains of records: which are to be built again, and what they said last. */

import type { ChainStore } from '../app/evidence-ports.ts'
import type { Connection, RecordMention } from '../core/model.ts'
import { recordOf, toChainId, toChainNode } from '../core/record-chain.ts'
import { TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { journal } from '../../platform/journal.ts'
import { isQueryable, openTable, textOf } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { toConnectionColumns } from './connection-store.ts'
import { eachRow } from './known-rows.ts'
import { toRowId } from './node-rows.ts'
import { openStoredReading } from './reading.ts'
import { toConnection } from './stored-rows.ts'

const MOST_OF_TRANSACTIONS = 500

/** The store for one run. */
export function openChainStore(settings: Settings): ChainStore {
    return {
        markDue: (records, transactionIds) => markDue([...records, ...recordsOf(transactionIds)]),
        due,
        save: (record, chain) => {
            if (record.table === null || record.id === null) return
            const fields = { chain: chain === null ? '' : JSON.stringify(chain), chain_due: 'false' }
            eachRow(TABLES.connection, 'connection_id', [toChainId(record.table, record.id)], (row) => {
                const changed = differences(row, fields)
                if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
            })
        },
        reading: openStoredReading(settings),
    }
}

/** One query for the known ones, one write for each that is not due yet. */
function markDue(records: readonly RecordMention[]): void {
    const nodes: Record<string, Connection> = Object.create(null)
    for (const { id, number, table } of records) {
        if (table === null || id === null) continue
        const node = toChainNode(table, id, number)
        if (nodes[node.id] === undefined || number !== null) nodes[node.id] = node
    }
    eachRow(TABLES.connection, 'connection_id', Object.keys(nodes), (row) => {
        const id = textOf(row, 'connection_id')
        const { name, sysId } = nodes[id]
        delete nodes[id]
        const changed = differences(row, { chain_due: 'true', ...(name === sysId ? {} : { name }) })
        if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
    })
    for (const id of Object.keys(nodes))
        report(
            insertRow(TABLES.connection, { ...toConnectionColumns(nodes[id]), chain_due: 'true' }, null, toRowId(id)),
        )
}

/** Records that stored evidence of these transactions names. */
function recordsOf(transactionIds: readonly string[]): readonly RecordMention[] {
    const ids = transactionIds.filter((id) => isQueryable(id) && id.indexOf(',') < 0)
    if (ids.length === 0) return []
    const row = openTable(TABLES.evidence)
    row.addQuery('transaction_id', 'IN', ids.join(','))
    row.addNotNullQuery('record_id')
    row.orderByDesc('executed_at')
    row.orderBy('evidence_id')
    row.setLimit(MOST_OF_TRANSACTIONS)
    row.query()
    const found: RecordMention[] = []
    while (row.next())
        found.push({
            table: textOf(row, 'record_table') || null,
            id: textOf(row, 'record_id'),
            number: textOf(row, 'record_number') || null,
        })
    return found
}

function due(after: string, limit: number): ReturnType<ChainStore['due']> {
    const row = openTable(TABLES.connection)
    row.addQuery('chain_due', 'true')
    if (after !== '') row.addQuery('sys_id', '>', after)
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const found: { readonly key: string; readonly value: RecordMention }[] = []
    while (row.next()) found.push({ key: row.getUniqueValue(), value: recordOf(toConnection(row)) })
    return found
}

function report(written: ReturnType<typeof insertRow>): void {
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.error(`${written.failure.code}: the chain of a record was not kept: ${written.failure.message}`)
}
