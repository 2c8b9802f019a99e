/** Views: under which marks the rows of a layout name the view that somebody asked for. */
import type { Instance, Row } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'

const DEFAULT_MARKS = ['', 'Default view', 'NULL']

/** Finds the layout row of a table in a view; without one, that of the default view; then the same of the parent tables. */
export function findLayout(
    instance: Instance,
    layoutTable: string,
    table: string,
    view: string,
    isWanted: (row: Row) => boolean = () => true,
): Row | undefined {
    for (const name of instance.dictionary.table(table)?.chain ?? [table]) {
        const rows = findRows(instance, layoutTable, { name }).filter((row) => !row['sys_user'] && isWanted(row))
        const marks = marksOf(instance, view)
        const found =
            rows.find((row) => marks.includes(row['view'] ?? '')) ??
            rows.find((row) => DEFAULT_MARKS.includes(row['view'] ?? ''))
        if (found) return found
    }
    return undefined
}

/** A layout names its view by sys_id; the default view, which has no record here, by its words. */
function marksOf(instance: Instance, view: string): readonly string[] {
    if (view === '' || view.toLowerCase() === 'default') return DEFAULT_MARKS
    const row = findRows(instance, 'sys_ui_view', { name: view })[0]
    return row ? [view, row['sys_id'] ?? '', row['title'] ?? ''] : [view]
}
