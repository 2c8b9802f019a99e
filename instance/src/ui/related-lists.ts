/** Lists below a form: the records that refer to the shown one or are related to it by script, and its files. */
import { GlideRecord } from '../glide/glide-record.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import type { Row } from '../kernel/kernel.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { formAddress, listAddress } from './addresses.ts'
import type { FormRecord } from './form-record.ts'
import { hintOf, labelOf, pluralOf } from './labels.ts'
import { listColumns } from './list-layout.ts'
import { PAGE_SIZE, readListRows } from './list-rows.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { findRows, scopeOf } from './metadata-rows.ts'
import { recordTable } from './record-table.ts'
import { findLayout } from './views.ts'
import type { Visit } from './visit.ts'

/** Related lists of the form's layout, in order. */
export function relatedLists(visit: Visit, record: FormRecord, view: string): Content {
    if (record.state.isNew) return null
    const layout = findLayout(visit.instance, 'sys_ui_related_list', record.state.table, view)
    if (!layout) return null
    const entries = findRows(
        visit.instance,
        'sys_ui_related_list_entry',
        { list_id: layout['sys_id'] ?? '' },
        'position',
    )
    return entries.map(({ related_list: name }) => {
        const found = name?.startsWith('REL:')
            ? ofRelationship(visit, record, name.slice('REL:'.length))
            : ofReference(visit, record, name ?? '')
        return typeof found === 'string'
            ? markup`<section class="card"><h2>${name}</h2><p class="inside note">This related list is not shown: ${found}.</p></section>`
            : relatedList(visit, record.state.table, found)
    })
}

/** Which rows a related list has. */
interface Related {
    readonly table: string
    readonly query: string
    readonly title: string
    /** What the rows are to the record, for those who only hear the page. */
    readonly relation: string
    /** The column that has the same value in every row. */
    readonly same: string | null
}

/** Rows of a table that refer to the record by a column; else why there are none. */
function ofReference(visit: Visit, { sysId }: FormRecord, name: string): Related | string {
    const [table = '', column = ''] = name.split('.')
    if (!visit.instance.dictionary.resolve(table, column)) return 'there is no such table and column'
    const title = pluralOf(visit, table)
    return { table, query: `${column}=${sysId}`, title, relation: labelOf(visit, table, column), same: column }
}

/** Rows that the script of a relationship (`sys_relationship.query_with`) asks for with `current` and `parent`. */
function ofRelationship(visit: Visit, { state }: FormRecord, sysId: string): Related | string {
    const { instance } = visit
    const row = instance.database.get('sys_relationship', sysId)
    if (!row) return 'there is no such relationship'
    if (row['advanced'] === '1') return 'relationships with scripts for their tables are not emulated'
    const table = row['basic_query_from'] ?? ''
    if (!instance.dictionary.table(table)) return 'its relationship has no table'
    const current = new GlideRecord(scriptContextOf(instance), table)
    const source = { table: 'sys_relationship', sysId, name: row['name'] ?? '', scope: scopeOf(instance, row) }
    const parent = GlideRecord.on(scriptContextOf(instance), state)
    try {
        instance.scripts.run(visit.tx, { ...source, body: row['query_with'] ?? '' }, { current, parent })
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        return 'the script of its relationship failed'
    }
    return { table, query: current.getEncodedQuery(), title: nameOf(visit, row), relation: 'relationship', same: null }
}

/** Translate a related list name: the name of a relationship is a translated field. */
function nameOf({ instance, tx }: Visit, row: Row): string {
    return instance.translations.name(tx.user.language, 'sys_relationship', 'name', row['name'] ?? '')
}

function relatedList(visit: Visit, parent: string, { query, relation, same, table, title }: Related): Markup {
    const { instance } = visit
    const rows = readListRows(visit, table, query, 0)
    const caption = `${title} (${relation})`
    const content =
        rows.rows.length > 0
            ? recordTable(visit, {
                  ...{ table, rows: rows.rows, canPick: false, caption },
                  paths: listColumns(instance, table, '', parent).filter((path) => path !== same),
              })
            : markup`<p class="empty"><b>No records to display</b>${rows.removed === 0 && hintOf(visit, table)}</p>`
    const create =
        same !== null &&
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
