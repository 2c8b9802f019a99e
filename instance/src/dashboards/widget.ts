/** What a widget asks for: the properties of its component, read once. */
import type { Row } from '../kernel/kernel.ts'
import { drawingOf, type Drawing } from './components.ts'

/** The aggregate that a widget shows. */
export interface Metric {
    readonly name: 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX'
    readonly path: string | null
}

/** Groups of one or two columns: so many of the largest or first ones. */
export interface Grouping {
    readonly paths: readonly string[]
    readonly most: number
    readonly sortBy: 'value' | 'label'
    readonly descending: boolean
}

/** A date column and the spans that its rows are counted in. */
export interface Trend {
    readonly path: string
    readonly span: 'date' | 'week' | 'month' | 'year'
}

/** One widget of a dashboard. */
export interface Widget {
    readonly sysId: string
    readonly component: string
    /** Null where this instance does not draw the component. */
    readonly drawing: Drawing | null
    readonly title: string
    readonly description: string
    readonly table: string
    readonly query: string
    readonly metric: Metric
    readonly grouping: Grouping | null
    readonly trend: Trend | null
    /** Of lists. */
    readonly columns: readonly string[]
    readonly limit: number
    readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The JSON of `component_props`, as far as it is read here. */
interface Properties {
    readonly headerTitle?: string
    readonly label?: string
    readonly description?: string
    readonly table?: string
    readonly columns?: string
    readonly limit?: number
    readonly dataSources?: readonly { readonly tableOrViewName?: string; readonly filterQuery?: string }[]
    readonly metrics?: readonly { readonly aggregateFunction?: string; readonly aggregateField?: string }[]
    readonly groupBy?: readonly {
        readonly groupBy?: readonly { readonly groupByField?: string }[]
        readonly maxNumberOfGroups?: number | string
        readonly sortBy?: string
        readonly sortByOrder?: string
    }[]
    readonly trendBy?: { readonly trendByFrequency?: string; readonly trendByFields?: readonly { field?: string }[] }
}

/** Reads a row of `par_dashboard_widget`. */
export function toWidget(row: Row): Widget {
    const properties = JSON.parse(row['component_props'] || '{}') as Properties
    const [source] = properties.dataSources ?? []
    const component = row['component'] ?? ''
    return {
        sysId: row['sys_id'] ?? '',
        component,
        drawing: drawingOf(component),
        title: properties.headerTitle ?? properties.label ?? '',
        description: properties.description ?? '',
        table: source?.tableOrViewName ?? properties.table ?? '',
        query: source?.filterQuery ?? '',
        metric: toMetric(properties),
        grouping: toGrouping(properties),
        trend: toTrend(properties),
        columns: (properties.columns ?? '').split(',').filter(Boolean),
        limit: properties.limit ?? 20,
        place: { x: size(row, 'x'), y: size(row, 'y'), width: size(row, 'w'), height: size(row, 'h') },
    }
}

function toMetric({ metrics }: Properties): Metric {
    const [metric] = metrics ?? []
    return { name: (metric?.aggregateFunction ?? 'COUNT') as Metric['name'], path: metric?.aggregateField ?? null }
}

function toGrouping({ groupBy }: Properties): Grouping | null {
    const [first] = groupBy ?? []
    const paths = (groupBy ?? []).flatMap((one) => one.groupBy ?? []).flatMap(({ groupByField }) => groupByField ?? [])
    if (!first || paths.length === 0) return null
    return {
        paths,
        most: Number(first.maxNumberOfGroups) || Infinity,
        sortBy: first.sortBy === 'label' ? 'label' : 'value',
        descending: first.sortByOrder !== 'asc',
    }
}

function toTrend({ trendBy }: Properties): Trend | null {
    const path = trendBy?.trendByFields?.[0]?.field
    return path ? { path, span: (trendBy?.trendByFrequency ?? 'date') as Trend['span'] } : null
}

function size(row: Row, column: string): number {
    return Number(row[column] ?? 0)
}
