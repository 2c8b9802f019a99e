/** Journal entries of a field as the form shows them. */

import type { GlideRecord } from './glide-record.ts'

/** `2026-01-31 10:00:00 - Name (Label)` and the text, newest first, entries joined by an empty line; -1 means all. */
export function journalText(record: GlideRecord, name: string, label: string, count: number): string {
    const { instance, context } = record
    const rows = instance.database.select(
        {
            table: 'sys_journal_field',
            where: {
                kind: 'and',
                terms: [
                    { kind: 'compare', path: 'element_id', operator: '=', value: record.getUniqueValue() ?? '' },
                    { kind: 'compare', path: 'element', operator: '=', value: name },
                ],
            },
            orderBy: [{ path: 'sys_created_on', descending: true }],
            window: count < 0 ? null : { first: 0, last: count },
        },
        context.tx.counters,
    )
    return rows
        .map((row) => {
            const at = instance.records.displayValue(context.tx, 'sys_journal_field', row, 'sys_created_on')
            const author = instance.users.byName(row.sys_created_by ?? '')?.name ?? row.sys_created_by ?? ''
            return `${at} - ${author} (${label})\n${row.value ?? ''}\n\n`
        })
        .join('')
}
