/** Lists below a form: the records that refer to the shown one, and its files. */
import { formAddress, listAddress } from './addresses.ts'
import type { FormRecord } from './form-record.ts'
import { hintOf, labelOf, pluralOf } from './labels.ts'
import { listColumns } from './list-layout.ts'
import { PAGE_SIZE, readListRows } from './list-rows.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { findRows } from './metadata-rows.ts'
import { recordTable } from './record-table.ts'
import { findLayout } from './views.ts'
import type { Visit } from './visit.ts'

/** Related lists of the form's layout, in order. A relationship (`REL:…`) is a script and is refused in words. */
export function relatedLists(visit: Visit, { state, sysId }: FormRecord, view: string): Content {
    if (state.isNew) return null
    const layout = findLayout(visit.instance, 'sys_ui_related_list', state.table, view)
    if (!layout) return null
    const entries = findRows(
        visit.instance,
        'sys_ui_related_list_entry',
        { list_id: layout['sys_id'] ?? '' },
        'position',
    )
    return entries.map(({ related_list: name }) => relatedList(visit, state.table, sysId, name ?? ''))
}

function relatedList(visit: Visit, parent: string, sysId: string, name: string): Markup {
    const [table = '', column = ''] = name.split('.')
    const found = visit.instance.dictionary.resolve(table, column)
    if (!found) {
        const why = name.startsWith('REL:') ? 'relationships are not emulated' : 'there is no such table and column'
        return markup`<section class="card"><h2>${name}</h2><p class="inside note">This related list is not shown: ${why}.</p></section>`
    }
    const { instance } = visit
    const query = `${column}=${sysId}`
    const rows = readListRows(visit, table, query, 0)
    const title = pluralOf(instance, table)
    const caption = `${title} (${labelOf(instance, table, column)})`
    const content =
        rows.rows.length > 0
            ? recordTable(visit, {
                  ...{ table, rows: rows.rows, canPick: false, caption },
                  paths: listColumns(instance, table, '', parent).filter((path) => path !== column),
              })
            : markup`<p class="empty"><b>No records to display</b>${rows.removed === 0 && hintOf(instance, table)}</p>`
    const create =
        visit.access.mayUse(table, 'create', null) &&
        markup`<a href="/${table}.do?${String(new URLSearchParams({ sys_id: '-1', sysparm_query: query }))}">New</a>`
    return markup`<section class="card"><h2>${title} <span class="note">(${rows.total})</span></h2>${content}
<div class="foot">${rows.removed > 0 && markup`<span>Number of rows removed from this list by Security constraints: ${rows.removed}</span>`}<span class="fill"></span>
${create}<a href="${listAddress(table, query)}">${rows.total > PAGE_SIZE ? `Show all ${rows.total}` : 'Open as list'}</a></div></section>`
}

/** Files attached to the record. */
export function attachments(visit: Visit, { state, sysId }: FormRecord): Content {
    if (state.isNew) return null
    const files = findRows(
        visit.instance,
        'sys_attachment',
        { table_name: state.table, table_sys_id: sysId },
        'file_name',
    )
    if (files.length === 0) return null
    return markup`<section class="card"><h2>Attachments <span class="note">(${files.length})</span></h2><ul class="inside">${files.map(
        (file) =>
            markup`<li><a href="${formAddress('sys_attachment', file['sys_id'] ?? '')}">${file['file_name']}</a> <span class="note">${file['size_bytes']} bytes</span></li>`,
    )}</ul></section>`
}
