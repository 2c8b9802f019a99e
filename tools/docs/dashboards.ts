/** The tables of workspace and dashboards in ADMIN.md, from the built package: what each widget and list shows, and to whom. */
import { join } from 'node:path'
import { readRoleReach } from '../check-build/role-reach.ts'
import type { PackageRecord } from '../package/records.ts'
import { readPackage, recordsOf, type Package } from '../package/read-package.ts'
import { code, toTable } from './markdown.ts'

interface Properties {
    readonly headerTitle?: string
    readonly dataSources?: readonly { readonly tableOrViewName: string; readonly filterQuery: string }[]
    readonly metrics?: readonly { readonly aggregateFunction: string; readonly aggregateField?: string }[]
    readonly groupBy?: readonly { readonly groupBy: readonly { readonly groupByField: string }[] }[]
    readonly trendBy?: { readonly trendByFrequency: string; readonly trendByFields: readonly { field: string }[] }
    readonly columns?: string
}

/** Blocks by marker. */
export function dashboardTables(root: string): Readonly<Record<string, string>> {
    const built = readPackage(join(root, 'dist', 'app'), root)
    return { dashboards: dashboards(built), 'workspace-lists': lists(built) }
}

function dashboards(built: Package): string {
    const reach = readRoleReach(built)
    const blocks = recordsOf(built, 'par_dashboard')
        .sort((one, other) => compare(one.fields.name, other.fields.name))
        .map(({ sysId, fields }) => {
            const of = (table: string) => recordsOf(built, table).filter((one) => one.fields.dashboard === sysId)
            const roles = of('par_dashboard_permission').map(
                (one) => one.keys.role?.name ?? reach.nameOf(one.fields.role ?? ''),
            )
            const tabs = of('par_dashboard_tab').sort(
                (one, other) => Number(one.fields.order) - Number(other.fields.order),
            )
            const rows = tabs.flatMap((tab) => {
                const canvas = of('par_dashboard_canvas').find((one) => one.fields.dashboard_tab === tab.sysId)
                return recordsOf(built, 'par_dashboard_widget')
                    .filter((widget) => widget.fields.canvas === canvas?.sysId)
                    .sort(byPlace)
                    .map((widget) => [
                        tab.fields.name ?? '',
                        ...describe(JSON.parse(widget.fields.component_props ?? '{}') as Properties),
                    ])
            })
            const head = `#### ${fields.name}\n\nShown to ${roles.map(code).join(', ')}.`
            return `${head}\n\n${toTable(['Tab', 'Widget', 'Shows', 'Table', 'Condition'], rows)}`
        })
    return blocks.join('\n\n')
}

function byPlace(one: PackageRecord, other: PackageRecord): number {
    const place = ({ fields }: PackageRecord) => Number(fields.y) * 100 + Number(fields.x)
    return place(one) - place(other)
}

/** Title, figure, table and condition of one widget. */
function describe({
    headerTitle = '',
    dataSources,
    metrics,
    groupBy,
    trendBy,
    columns,
}: Properties): readonly string[] {
    const [source] = dataSources ?? []
    const [metric] = metrics ?? []
    const figure =
        metric?.aggregateField === undefined
            ? 'number'
            : `${{ SUM: 'sum', AVG: 'average', MAX: 'largest', MIN: 'smallest' }[metric.aggregateFunction]} of ${code(metric.aggregateField)}`
    const groups = (groupBy ?? []).flatMap((one) => one.groupBy.map(({ groupByField }) => code(groupByField)))
    const time = (trendBy?.trendByFields ?? []).map(({ field }) => `${code(field)} (${trendBy?.trendByFrequency})`)
    const by = [...groups, ...time]
    const shows = columns ? 'list' : by.length > 0 ? `${figure} by ${by.join(' and ')}` : figure
    return [
        headerTitle,
        shows,
        code(source?.tableOrViewName ?? ''),
        source?.filterQuery ? code(source.filterQuery) : 'every row',
    ]
}

function lists(built: Package): string {
    const categories = recordsOf(built, 'sys_ux_list_category').sort(byOrder)
    const audiences = new Map(recordsOf(built, 'sys_ux_applicability').map((one) => [one.sysId, one.fields]))
    const rows = categories.flatMap((category) =>
        recordsOf(built, 'sys_ux_list')
            .filter(({ fields }) => fields.category === category.sysId)
            .sort(byOrder)
            .map(({ sysId, fields }) => [
                category.fields.title ?? '',
                fields.title ?? '',
                code(fields.table ?? ''),
                fields.condition ? code(fields.condition) : 'every row',
                recordsOf(built, 'sys_ux_applicability_m2m_list')
                    .filter((link) => link.fields.list === sysId)
                    .map((link) => audiences.get(link.fields.applicability ?? '')?.name ?? '')
                    .join(', '),
            ]),
    )
    return toTable(['Category', 'List', 'Table', 'Condition', 'Shown to'], rows)
}

function byOrder(one: PackageRecord, other: PackageRecord): number {
    return Number(one.fields.order) - Number(other.fields.order)
}

function compare(one = '', other = ''): number {
    return one < other ? -1 : 1
}
