/**
 * Widgets of dashboards and lists of workspaces show tables and columns that exist, to roles that may see them. The SDK checks no property of a
 * component, and a chart counts rows that its reader may not open (Sharing reports): where the role is wrong, numbers leak or a page stays empty.
 */
import { type Platform, findColumn, findPathProblem } from '../package/platform.ts'
import type { PackageRecord } from '../package/records.ts'
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'
import { toFilterPaths } from './columns.ts'
import { readRoleReach, type RoleReach } from './role-reach.ts'

const GRID = 48
const SYS_ID = /^[0-9a-f]{32}$/i
const DATES = ['glide_date', 'glide_date_time', 'due_date']
const NUMBERS = ['integer', 'decimal', 'float', 'longint', 'percent_complete']
const AGGREGATES = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COUNT_DISTINCT']

/** `component_props`, as far as they name tables and columns. */
interface Properties {
    readonly headerTitle?: string
    readonly table?: string
    readonly columns?: string
    readonly dataSources?: readonly { id?: string; tableOrViewName?: string; filterQuery?: string }[]
    readonly metrics?: readonly {
        id?: string
        dataSource?: string
        aggregateFunction?: string
        aggregateField?: string
    }[]
    readonly groupBy?: readonly { readonly groupBy?: readonly { dataSource?: string; groupByField?: string }[] }[]
    readonly trendBy?: { readonly trendByFields?: readonly { field?: string; metric?: string }[] }
    readonly targets?: readonly { readonly payload?: { table?: string; field?: string } }[]
}

/** Finds widgets and lists with unknown tables or columns, and those that are shown to roles without access. */
export const checkDashboards: Check = (built, tables) => {
    const reach = readRoleReach(built)
    return [
        ...recordsOf(built, 'par_dashboard').flatMap((dashboard) => checkDashboard(built, tables, reach, dashboard)),
        ...recordsOf(built, 'sys_ux_list').flatMap((list) => checkList(built, tables, reach, list)),
        ...recordsOf(built, 'sys_ux_page_registry').flatMap((workspace) => checkRoute(built, workspace)),
        ...recordsOf(built, 'sys_app_module').flatMap((module) => checkLink(built, reach, module)),
    ]
}

function checkDashboard(built: Package, tables: Platform, reach: RoleReach, dashboard: PackageRecord): Problem[] {
    const of = (table: string) => recordsOf(built, table).filter(({ fields }) => fields.dashboard === dashboard.sysId)
    const roles = readersOf(built, reach, dashboard)
    const lacking = [
        ...(roles.length === 0 ? ['has no role that may read it'] : []),
        ...(of('par_dashboard_visibility').length === 0 ? ['is visible in no experience'] : []),
    ].map((reason) => ({ file: dashboard.file, reason: `dashboard '${dashboard.fields.name}' ${reason}` }))
    const canvases = of('par_dashboard_canvas')
    return [
        ...lacking,
        ...canvases.flatMap((canvas) => {
            const widgets = recordsOf(built, 'par_dashboard_widget').filter(
                ({ fields }) => fields.canvas === canvas.sysId,
            )
            return [
                ...widgets.flatMap((widget) =>
                    findWidgetProblems(widget, tables, reach, roles).map((reason) => ({ file: widget.file, reason })),
                ),
                ...findOverlaps(widgets),
            ]
        }),
    ]
}

/** Names of the roles that a permission lets read a dashboard. */
function readersOf(built: Package, reach: RoleReach, dashboard: PackageRecord): readonly string[] {
    return recordsOf(built, 'par_dashboard_permission')
        .filter(({ fields }) => fields.dashboard === dashboard.sysId && fields.can_read === 'true')
        .map(({ fields, keys }) => keys.role?.name ?? reach.nameOf(fields.role ?? ''))
}

function findWidgetProblems(
    { fields }: PackageRecord,
    tables: Platform,
    reach: RoleReach,
    roles: readonly string[],
): string[] {
    const properties = toProperties(fields.component_props ?? '')
    if (properties === null) return ['the properties of a widget are no JSON']
    const reasons: string[] = []
    if (!SYS_ID.test(fields.component ?? '')) reasons.push(`unknown component '${fields.component}'`)
    if (Number(fields.x) + Number(fields.w) > GRID) reasons.push(`stands beyond the ${GRID} columns of the grid`)
    const sources = properties.dataSources ?? []
    if (sources.length > 0 && !properties.headerTitle) reasons.push('has no title')
    for (const source of sources) reasons.push(...findSourceProblems(source, properties, tables, reach, roles))
    for (const { payload } of properties.targets ?? [])
        reasons.push(...findUnknown(tables, payload?.table ?? '', payload?.field ? [payload.field] : []))
    const known = new Set(sources.map(({ id }) => id))
    const named = [...(properties.metrics ?? []), ...(properties.groupBy ?? []).flatMap(({ groupBy }) => groupBy ?? [])]
    for (const { dataSource } of named)
        if (!known.has(dataSource)) reasons.push(`names unknown data source '${dataSource}'`)
    const metrics = new Set((properties.metrics ?? []).map(({ id }) => id))
    for (const { metric } of properties.trendBy?.trendByFields ?? [])
        if (!metrics.has(metric)) reasons.push(`trend names unknown metric '${metric}'`)
    return reasons.map((reason) => `widget '${properties.headerTitle ?? ''}': ${reason}`)
}

function findSourceProblems(
    source: { readonly id?: string; readonly tableOrViewName?: string; readonly filterQuery?: string },
    properties: Properties,
    tables: Platform,
    reach: RoleReach,
    roles: readonly string[],
): string[] {
    const table = source.tableOrViewName ?? ''
    const metrics = (properties.metrics ?? []).filter(({ dataSource }) => dataSource === source.id)
    const groups = (properties.groupBy ?? [])
        .flatMap(({ groupBy }) => groupBy ?? [])
        .filter(({ dataSource }) => dataSource === source.id)
        .map(({ groupByField }) => groupByField ?? '')
    const trends = (properties.trendBy?.trendByFields ?? []).map(({ field }) => field ?? '')
    const fields = metrics.flatMap(({ aggregateField }) => aggregateField ?? [])
    const listed = (properties.columns ?? '').split(',').filter(Boolean)
    const shown = [...groups, ...trends, ...fields]
    const unknown = findUnknown(tables, table, [...toFilterPaths(source.filterQuery ?? ''), ...shown, ...listed])
    if (unknown.length > 0) return unknown
    const reasons: string[] = []
    if (properties.table !== undefined && properties.table !== table)
        reasons.push(`lists ${properties.table} and counts ${table}`)
    for (const { aggregateFunction = '' } of metrics)
        if (!AGGREGATES.includes(aggregateFunction)) reasons.push(`unknown aggregate '${aggregateFunction}'`)
    for (const field of trends) if (!isOf(tables, table, field, DATES)) reasons.push(`${table}.${field} is no date`)
    for (const field of fields) if (!isOf(tables, table, field, NUMBERS)) reasons.push(`${table}.${field} is no number`)
    return [...reasons, ...findRefusals(reach, roles, table, listed.length > 0 ? listed : shown)]
}

/** A list asks for the right to read; a chart also for the right to see charts, which ours have an access control for. */
function findRefusals(reach: RoleReach, roles: readonly string[], table: string, columns: readonly string[]): string[] {
    const ask = (role: string, operation: 'read' | 'report_view') => [
        reach.refusal(role, operation, table),
        ...columns.map((column) => reach.refusal(role, operation, table, column)),
    ]
    const found = roles.flatMap((role) => [...ask(role, 'read'), ...ask(role, 'report_view')])
    return [...new Set(found.filter((reason) => reason !== null))]
}

function checkList(
    built: Package,
    tables: Platform,
    reach: RoleReach,
    { file, sysId, fields }: PackageRecord,
): Problem[] {
    const table = fields.table ?? ''
    const columns = (fields.columns ?? '').split(',').filter(Boolean)
    const paths = [...toFilterPaths(fields.condition ?? ''), ...toFilterPaths(fields.fixed_query ?? ''), ...columns]
    const audiences = recordsOf(built, 'sys_ux_applicability_m2m_list')
        .filter((link) => link.fields.list === sysId)
        .flatMap((link) =>
            recordsOf(built, 'sys_ux_applicability').filter((one) => one.sysId === link.fields.applicability),
        )
    const roles = audiences.flatMap((audience) =>
        `${audience.fields.roles},${audience.fields.role_names}`.split(',').filter(Boolean).map(reach.nameOf),
    )
    const reasons = [
        ...findUnknown(tables, table, paths),
        ...(roles.length === 0 ? ['is shown to everybody'] : []),
        ...roles.flatMap((role) => reach.refusal(role, 'read', table) ?? []),
    ]
    return reasons.map((reason) => ({ file, reason: `list '${fields.title}': ${reason}` }))
}

/** Without an access control of its route a workspace is open to everybody. */
function checkRoute(built: Package, { file, fields }: PackageRecord): Problem[] {
    const route = `now.${fields.path}.*`
    const isGuarded = recordsOf(built, 'sys_security_acl').some((acl) => acl.fields.name === route)
    return isGuarded ? [] : [{ file, reason: `workspace '${fields.title}' has no ACL for ${route}` }]
}

/** A module that leads to a workspace or dashboard leads to one of the package, and is shown to roles that may open it. */
function checkLink(built: Package, reach: RoleReach, { file, fields }: PackageRecord): Problem[] {
    const [first, path = '', ...rest] = (fields.query ?? '').split('/')
    if (fields.link_type !== 'DIRECT' || first !== 'now') return []
    const sysId = rest[rest.indexOf('sys-id') + 1] ?? ''
    if (!rest.includes('sys-id')) {
        const isKnown = recordsOf(built, 'sys_ux_page_registry').some((workspace) => workspace.fields.path === path)
        return isKnown ? [] : [{ file, reason: `module '${fields.title}' leads to unknown workspace ${path}` }]
    }
    const dashboard = recordsOf(built, 'par_dashboard').find((one) => one.sysId === sysId)
    if (!dashboard) return [{ file, reason: `module '${fields.title}' leads to unknown dashboard ${sysId}` }]
    const readers = readersOf(built, reach, dashboard)
    return (fields.roles ?? '')
        .split(',')
        .filter((role) => !readers.includes(role))
        .map((role) => ({ file, reason: `module '${fields.title}' is shown to '${role}', its dashboard is not` }))
}

function findUnknown(tables: Platform, table: string, paths: readonly string[]): string[] {
    if (!tables.has(table)) return [`unknown table ${table}`]
    return paths.flatMap((path) => findPathProblem(tables, table, path) ?? [])
}

function isOf(tables: Platform, table: string, column: string, types: readonly string[]): boolean {
    if (/^sys_(created|updated)_on$/.test(column)) return types === DATES
    const found = findColumn(tables, table, column)
    return found === 'unknown table' || (found !== undefined && types.includes(found.type))
}

function findOverlaps(widgets: readonly PackageRecord[]): Problem[] {
    const boxes = widgets.map((widget) => {
        const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'w', 'h'].map((name) => Number(widget.fields[name]))
        return { widget, left: x, top: y, right: x + w, bottom: y + h }
    })
    return boxes.flatMap((one, index) =>
        boxes
            .slice(index + 1)
            .filter(
                (other) =>
                    one.left < other.right &&
                    other.left < one.right &&
                    one.top < other.bottom &&
                    other.top < one.bottom,
            )
            .map((other) => ({ file: other.widget.file, reason: `lies over the widget of ${one.widget.file}` })),
    )
}

function toProperties(text: string): Properties | null {
    try {
        return JSON.parse(text) as Properties
    } catch {
        return null
    }
}
