/** Finds records by the numbers that log rows name: one query per table. */

import type { RecordMention } from '../core/model.ts'
import { mentionKey } from '../core/record-mentions.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

/** Record by `mentionKey`; one that is not there is left out, and so are those of a table that may not be read. */
export function findRecords(mentions: readonly RecordMention[]): Readonly<Record<string, RecordMention>> {
    const found: Record<string, RecordMention> = Object.create(null)
    const byTable: Record<string, RecordMention[]> = Object.create(null)
    for (const mention of mentions)
        if (mention.table !== null) byTable[mention.table] = (byTable[mention.table] || []).concat(mention)
    for (const table of Object.keys(byTable)) {
        if (canRead(table).status !== 'available') continue
        for (const by of ['number', 'sys_id'] as const) {
            const asked = byTable[table].filter((mention) => (by === 'number') === (mention.number !== null))
            for (const record of whenReadable(() => read(table, by, asked), []))
                found[keyIn(asked, by, record)] = record
        }
    }
    return found
}

function read(table: string, by: 'number' | 'sys_id', asked: readonly RecordMention[]): readonly RecordMention[] {
    const row = openTable(table)
    const hasNumber = row.isValidField('number')
    if (asked.length === 0 || (by === 'number' && !hasNumber)) return []
    row.addQuery(by, 'IN', asked.map((mention) => (by === 'number' ? mention.number : mention.id)).join(','))
    row.orderBy('sys_id')
    row.setLimit(asked.length * 2)
    row.query()
    const records: RecordMention[] = []
    while (row.next())
        records.push({
            table: row.isValidField('sys_class_name') ? textOf(row, 'sys_class_name') || table : table,
            id: row.getUniqueValue(),
            number: hasNumber ? textOf(row, 'number') || null : null,
        })
    return records
}

/** The database ignores case, keys do not: the answer stands under the key that was asked for. */
function keyIn(asked: readonly RecordMention[], by: 'number' | 'sys_id', record: RecordMention): string {
    const same = asked.find((mention) =>
        by === 'number'
            ? String(mention.number).toUpperCase() === String(record.number).toUpperCase()
            : mention.id === record.id,
    )
    return mentionKey(same || record)
}
