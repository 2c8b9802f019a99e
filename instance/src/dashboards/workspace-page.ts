/** `/local_workspace.do`: dashboards and lists of a workspace, drawn plainly. It is the drawing of this instance, not the platform's page. */
import { redirect, type HttpResponse } from '../http/exchange.ts'
import { listAddress } from '../ui/addresses.ts'
import { markup, Markup, type Content } from '../ui/markup.ts'
import { explanation, page } from '../ui/page.ts'
import { readListRows } from '../ui/list-rows.ts'
import { recordTable } from '../ui/record-table.ts'
import type { Visit } from '../ui/visit.ts'
import { dashboardsOf, findDashboard, findWorkspace, listsOf, tabsOf, type Dashboard, type Tab } from './dashboards.ts'
import { drawFigure } from './draw-figure.ts'
import { computeFigure } from './figure.ts'
import { DASHBOARD_STYLE } from './style.ts'
import type { Widget } from './widget.ts'

const PAGE = '/local_workspace.do'
const NOTE =
    'Drawn by the local instance from the application’s own records. The platform shows the same widgets in its own components.'

/** Addresses of workspaces on the platform, `/now/<path>/…`, lead to the drawing. */
export function redirectToWorkspace(segments: readonly string[]): HttpResponse {
    const [, path = ''] = segments
    const dashboard = segments[segments.indexOf('sys-id') + 1]
    return redirect(segments.includes('sys-id') && dashboard ? address({ dashboard }) : address({ path }))
}

/** Shows a workspace, or one dashboard of it. */
export function showWorkspace(visit: Visit): HttpResponse {
    const { query } = visit.request
    const workspace = query.has('path') ? findWorkspace(visit, query.get('path') ?? '') : null
    const offered = workspace ? dashboardsOf(visit, workspace.sysId) : []
    const wanted = query.get('dashboard')
    const dashboard = wanted ? findDashboard(visit, wanted) : (offered[0] ?? null)
    if ((query.has('path') && !workspace) || (wanted && !dashboard))
        return explanation(visit, 403, 'Not available', 'There is no such page, or it is not shown to your roles.')
    const place = { ...(workspace ? { path: workspace.path } : {}), dashboard: dashboard?.sysId ?? '' }
    const content = markup`<style>${new Markup(DASHBOARD_STYLE)}</style><p class="drawing-note">${NOTE}</p>
<h1>${workspace?.title ?? dashboard?.name}</h1>
${workspace && switcher(offered, dashboard, workspace.path)}
${dashboard ? board(visit, dashboard, place) : workspace && markup`<p class="empty"><b>No dashboard</b>None is shown to your roles.</p>`}
${workspace && lists(visit, workspace.sysId)}`
    return page(visit, dashboard?.name ?? workspace?.title ?? 'Workspace', content)
}

function switcher(offered: readonly Dashboard[], current: Dashboard | null, path: string): Content {
    return tabLinks(
        'Dashboards',
        offered.map(({ sysId, name }) => ({
            name,
            isCurrent: sysId === current?.sysId,
            to: address({ path, dashboard: sysId }),
        })),
    )
}

function board(visit: Visit, dashboard: Dashboard, place: Readonly<Record<string, string>>): Markup {
    const tabs = tabsOf(visit, dashboard.sysId)
    const chosen = Math.min(Math.max(0, Number(visit.request.query.get('tab')) || 0), Math.max(0, tabs.length - 1))
    const links = tabs.map(({ name }, index) => ({
        name,
        isCurrent: index === chosen,
        to: address({ ...place, tab: String(index) }),
    }))
    return markup`<p class="lede">${dashboard.description}</p>${tabLinks('Tabs', links)}
<div class="board">${(tabs[chosen] as Tab | undefined)?.widgets.map((widget) => draw(visit, widget))}</div>`
}

interface TabLink {
    readonly name: string
    readonly isCurrent: boolean
    readonly to: string
}

function tabLinks(label: string, links: readonly TabLink[]): Markup {
    return markup`<nav class="tabs" aria-label="${label}">${links.map(
        ({ name, isCurrent, to }) => markup`<a href="${to}"${isCurrent && markup` aria-current="page"`}>${name}</a>`,
    )}</nav>`
}

function draw(visit: Visit, widget: Widget): Markup {
    const { x, y, width, height } = widget.place
    const style = `grid-column:${x + 1}/span ${width};grid-row:${y + 1}/span ${height}`
    const title = widget.table
        ? markup`<a href="${listAddress(widget.table, widget.query)}">${widget.title}</a>`
        : widget.title
    return markup`<section class="widget" style="${style}" data-widget="${widget.sysId}" aria-label="${widget.title}"><h2>${title}</h2>
<p class="lede">${widget.description}</p>${contentOf(visit, widget)}</section>`
}

function contentOf(visit: Visit, widget: Widget): Markup | null {
    if (widget.drawing === null) return markup`<p class="empty">Not drawn by the local instance</p>`
    if (widget.drawing === 'heading') return null
    const figure = computeFigure(visit, widget)
    if (figure.kind === 'closed') return markup`<p class="empty">Not shown to your roles</p>`
    return widget.drawing === 'list' ? listOf(visit, widget) : drawFigure(visit, widget, figure)
}

function listOf(visit: Visit, { table, query, columns, limit, title }: Widget): Markup {
    const { rows } = readListRows(visit, table, query, 0)
    if (rows.length === 0) return markup`<p class="empty">No records</p>`
    const paths = columns.filter((path) => visit.instance.dictionary.resolve(table, path))
    return recordTable(visit, { table, paths, rows: rows.slice(0, limit), caption: title, canPick: false })
}

function lists(visit: Visit, workspace: string): Content {
    const categories = listsOf(visit, workspace)
    if (categories.length === 0) return null
    return markup`<h2>Lists</h2><div class="subjects">${categories.map(
        ({ title, lists: shown }) =>
            markup`<section><b>${title}</b><ul>${shown.map(
                (list) => markup`<li><a href="${listAddress(list.table, list.query)}">${list.title}</a></li>`,
            )}</ul></section>`,
    )}</div>`
}

function address(parameters: Readonly<Record<string, string>>): string {
    return `${PAGE}?${new URLSearchParams(parameters)}`
}
