/** Which columns a list shows: the list layout of its view, else the display column and a few more. */
import type { Instance } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'
import { findLayout } from './views.ts'

const FEW = 5
const LONG = new Set(['journal', 'journal_input', 'html', 'script', 'script_server', 'json', 'password', 'password2'])
const LONGEST_SHORT = 255

/** Paths of the columns, dotted ones among them. `parent` is the table on whose form the list is a related one. */
export function listColumns(instance: Instance, table: string, view: string, parent = ''): readonly string[] {
    const layout =
        (parent && findLayout(instance, 'sys_ui_list', table, view, (row) => row['parent'] === parent)) ||
        findLayout(instance, 'sys_ui_list', table, view, (row) => !row['parent'] || row['parent'] === 'NULL')
    const paths = layout
        ? findRows(instance, 'sys_ui_list_element', { list_id: layout['sys_id'] ?? '' }, 'position')
              .map((element) => element['element'] ?? '')
              .filter((path) => instance.dictionary.resolve(table, path))
        : []
    return paths.length > 0 ? paths : usualColumns(instance, table)
}

function usualColumns(instance: Instance, table: string): readonly string[] {
    const info = instance.dictionary.table(table)!
    const short = [...info.columns.values()]
        .filter(
            ({ name, type, maxLength }) => !name.startsWith('sys_') && !LONG.has(type) && maxLength <= LONGEST_SHORT,
        )
        .map(({ name }) => name)
    const first = info.display ? [info.display] : []
    const rest = short.filter((name) => name !== info.display).slice(0, FEW - 1)
    return first.length + rest.length > 0 ? [...first, ...rest] : ['sys_id']
}
