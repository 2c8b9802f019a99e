/** What people call tables and columns: labels, plurals and hints of the field labels (sys_documentation). */
import type { Instance } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'

/** Label of the column at the end of a path; a dotted path says first where it goes. */
export function labelOf(instance: Instance, table: string, path: string): string {
    const steps = path.split('.')
    const labels = steps.map((_step, index) => {
        const found = instance.dictionary.resolve(table, steps.slice(0, index + 1).join('.'))
        return found?.column.label ?? steps[index]!
    })
    return labels.join(' / ')
}

/** Name of a table's list. */
export function pluralOf(instance: Instance, table: string): string {
    const info = instance.dictionary.table(table)
    return documentation(instance, table, '')?.plural || info?.label || table
}

/** What a table, or one of its columns, is for; empty when nobody said. */
export function hintOf(instance: Instance, table: string, column = ''): string {
    for (const name of instance.dictionary.table(table)?.chain ?? [table]) {
        const hint = documentation(instance, name, column)?.hint
        if (hint) return hint
        if (column === '') return ''
    }
    return ''
}

function documentation(
    instance: Instance,
    name: string,
    column: string,
): { readonly hint: string; readonly plural: string } | undefined {
    const row = findRows(instance, 'sys_documentation', { name, language: 'en' }).find(
        ({ element }) => (element ?? '') === column,
    )
    return row && { hint: row['hint'] ?? '', plural: row['plural'] ?? '' }
}
