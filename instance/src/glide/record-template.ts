/** GlideRecord.applyTemplate: the values of a row of sys_template, set on a record. */
import { NotEmulated } from '../kernel/kernel.ts'
import { parseFieldValues } from '../runtime/field-values.ts'
import type { GlideRecord } from './glide-record.ts'

/** Sets the values of the active template with this name for the record's table; nothing happens when there is none. */
export function applyTemplate(record: GlideRecord, name: string): void {
    const { instance, context } = record
    const rows = instance.database.select({
        table: 'sys_template',
        where: { kind: 'compare', path: 'name', operator: '=', value: name },
        orderBy: [],
        window: null,
    })
    const chain = instance.dictionary.table(record.getActualTable())?.chain ?? []
    const template = rows.find((row) => row.active !== '0' && (!row.table || chain.includes(row.table)))
    if (!template) return
    if (template.next_child) throw new NotEmulated('GlideRecord.applyTemplate with a related child template')
    for (const { column, value } of parseFieldValues(template.template ?? '')) {
        if (column === 'EQ') continue
        const isScript = value.startsWith('javascript:')
        const { tx } = context
        record.setValue(column, isScript ? instance.rules.evaluate(tx, tx.scope, value, record.state()) : value)
    }
}
