/** `/<table>_list.do`: the records of a table that a query finds, page by page, with the actions of the list. */
import type { HttpResponse } from '../http/exchange.ts'
import { actionButtons } from './action-buttons.ts'
import { listAddress } from './addresses.ts'
import { conditionsOf, showBreadcrumb } from './breadcrumb.ts'
import { labelOf, hintOf, pluralOf } from './labels.ts'
import { listActions } from './list-actions.ts'
import { listColumns } from './list-layout.ts'
import { PAGE_SIZE, readListRows, type ListRows } from './list-rows.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { page } from './page.ts'
import { recordTable } from './record-table.ts'
import { addressOf, formToken, type Visit } from './visit.ts'

/** What the address of a list asks for. */
interface Asked {
    readonly table: string
    readonly query: string
    readonly view: string
}

/** Shows a list. */
export function showList(visit: Visit, table: string): HttpResponse {
    const { instance, request } = visit
    const asked = { table, query: queryOf(visit, table), view: request.query.get('sysparm_view') ?? '' }
    const firstRow = Math.max(0, (Number(request.query.get('sysparm_first_row')) || 1) - 1)
    const found = readListRows(visit, table, asked.query, firstRow)
    const paths = listColumns(instance, table, asked.view)
    const title = pluralOf(visit, table)
    const { banner, choices } = listActions(visit, table)
    const canPick = choices.length > 0 && found.rows.length > 0
    const isEmpty = found.rows.length === 0
    const rows = isEmpty
        ? emptyState(visit, asked, found)
        : recordTable(visit, {
              ...{ table, paths, rows: found.rows, canPick, caption: title },
              head: (path, label) => sortable(asked, found, path, label),
          })
    const content = markup`<div class="bar"><div class="fill"><h1>${title}</h1>
<p class="lede">${hintOf(visit, table)}</p></div>
${search(visit, asked, paths)}${newButton(visit, asked)}</div>
<form method="post" action="${addressOf(request)}"><input type="hidden" name="sysparm_ck" value="${formToken(visit)}">
${banner.length > 0 && markup`<div class="bar actions">${actionButtons(banner)}</div>`}
${showBreadcrumb(visit, table, asked.query, asked.view)}
<div class="card">${rows}
<div class="foot">${canPick && markup`<span>On selected rows:</span><span class="actions">${actionButtons(choices)}</span>`}<span class="fill"></span>${paging(asked, found)}</div></div>
${found.removed > 0 && markup`<p class="note">Number of rows removed from this list by Security constraints: ${found.removed}</p>`}
</form>`
    return page(visit, title, content)
}

/** The query of the address, narrowed by what was typed into the search. */
function queryOf(visit: Visit, table: string): string {
    const parameters = visit.request.query
    const query = parameters.get('sysparm_query') ?? ''
    const column = parameters.get('sysparm_goto_field') ?? ''
    const text = (parameters.get('sysparm_goto') ?? '').trim()
    if (!text || !visit.instance.dictionary.resolve(table, column)) return query
    return [query, `${column}LIKE${text.replaceAll('^', '^^')}`].filter(Boolean).join('^')
}

function search(visit: Visit, { table, query, view }: Asked, paths: readonly string[]): Markup {
    const options = paths.map((path) => markup`<option value="${path}">${labelOf(visit, table, path)}</option>`)
    return markup`<form class="search" method="get" action="/${table}_list.do" role="search">
<input type="hidden" name="sysparm_query" value="${conditionsOf(query)}">${view && markup`<input type="hidden" name="sysparm_view" value="${view}">`}
<select name="sysparm_goto_field" aria-label="Search in">${options}</select>
<input type="text" name="sysparm_goto" aria-label="Search for" placeholder="contains"><button>Search</button></form>`
}

function newButton(visit: Visit, { table, view }: Asked): Content {
    if (!visit.access.mayUse(table, 'create', null)) return null
    const address = `/${table}.do?${new URLSearchParams({ sys_id: '-1', ...(view ? { sysparm_view: view } : {}) })}`
    return markup`<a class="button" href="${address}">New</a>`
}

/** A column's head sorts by it; a second time, the other way round. */
function sortable({ table, query, view }: Asked, { orderBy }: ListRows, path: string, label: string) {
    const current = orderBy[0]?.path === path ? orderBy[0] : null
    const order = `${current && !current.descending ? 'ORDERBYDESC' : 'ORDERBY'}${path}`
    const address = listAddress(
        table,
        [conditionsOf(query), order].filter(Boolean).join('^'),
        view ? { sysparm_view: view } : {},
    )
    const arrow = current ? (current.descending ? ' ▼' : ' ▲') : ''
    return {
        content: markup`<a href="${address}">${label}${arrow}</a>`,
        sorted: current ? (current.descending ? 'descending' : 'ascending') : null,
    }
}

function emptyState(visit: Visit, { table, query, view }: Asked, { removed }: ListRows): Markup {
    if (removed > 0) return markup`<p class="empty"><b>No records that you may read</b></p>`
    if (conditionsOf(query) !== '')
        return markup`<p class="empty"><b>No records to display</b>Nothing matches this filter.
<a href="${listAddress(table, '', view ? { sysparm_view: view } : {})}">Show all</a></p>`
    return markup`<p class="empty"><b>No records to display</b>${hintOf(visit, table) || 'This table is empty.'}</p>`
}

function paging({ table, query, view }: Asked, { first, total, rows }: ListRows): Markup {
    if (total === 0) return markup`<span>0 records</span>`
    const to = (start: number, label: string, isPossible: boolean): Content => {
        if (!isPossible) return null
        const more = { ...(view ? { sysparm_view: view } : {}), sysparm_first_row: String(start + 1) }
        return markup`<a href="${listAddress(table, query, more)}">${label}</a>`
    }
    const last = Math.floor((total - 1) / PAGE_SIZE) * PAGE_SIZE
    const end = Math.min(first + PAGE_SIZE, total)
    return markup`<nav aria-label="Pages" class="actions">${to(0, 'First', first > 0)} ${to(Math.max(0, first - PAGE_SIZE), 'Previous', first > 0)}
<span>${rows.length > 0 || total > 0 ? `${first + 1} to ${end} of ${total}` : ''}</span>
${to(first + PAGE_SIZE, 'Next', end < total)} ${to(last, 'Last', end < total)}</nav>`
}
