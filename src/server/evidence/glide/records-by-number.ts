/** Finds records by the numbers that log rows name: one query per table. */

import type { RecordMention } from '../core/model.ts'
import { answerMentions, toMentionQuestions, type MentionQuestion } from '../core/record-mentions.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

/** Record by `mentionKey`; one that is not there is left out, and so are those of a table that may not be read. */
export function findRecords(mentions: readonly RecordMention[]): Readonly<Record<string, RecordMention>> {
    const readable: Record<string, boolean> = Object.create(null)
    const found: Record<string, RecordMention> = Object.create(null)
    for (const question of toMentionQuestions(mentions)) {
        const { table } = question
        if (readable[table] === undefined) readable[table] = canRead(table).status === 'available'
        if (!readable[table]) continue
        const records = whenReadable(() => read(question), [])
        Object.assign(found, answerMentions(question, records))
    }
    return found
}

function read({ asked, by, table }: MentionQuestion): readonly RecordMention[] {
    const row = openTable(table)
    const hasNumber = row.isValidField('number')
    if (by === 'number' && !hasNumber) return []
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
