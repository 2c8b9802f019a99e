/** Computes what a widget shows, as its user: through queries of the instance, after its access rules. */
import type { Row } from '../kernel/kernel.ts'
import { readGroups, type GroupedRows } from '../http/grouped-rows.ts'
import type { Visit } from '../ui/visit.ts'
import { spanOf, withoutGaps } from './spans.ts'
import type { Metric, Widget } from './widget.ts'

/** A number, or null where there is nothing to average or compare. */
export type Value = number | null

/** One label on an axis: a span of time, or a value of a column. */
export interface Mark {
    readonly label: string
    /** What is stored; empty for spans of time. */
    readonly value: string
    readonly path: string
}

/** The figure of a widget: a number, numbers along one axis, or numbers along two, first by mark. */
export type Figure =
    | { readonly kind: 'closed' }
    | { readonly kind: 'number'; readonly value: Value }
    | { readonly kind: 'series'; readonly marks: readonly Mark[]; readonly values: readonly Value[] }
    | {
          readonly kind: 'grid'
          readonly marks: readonly Mark[]
          readonly series: readonly Mark[]
          readonly values: readonly (readonly Value[])[]
      }

const EMPTY = '(empty)'

interface Group extends GroupedRows {
    readonly marks: readonly Mark[]
}

/** The figure of a widget. A table or column that is not shown to the user closes it. */
export function computeFigure(visit: Visit, widget: Widget): Figure {
    const { metric, grouping, trend } = widget
    const axes = [...(trend ? [trend.path] : []), ...(grouping?.paths ?? [])]
    if (!mayChart(visit, widget.table, [...axes, ...(metric.path ? [metric.path] : [])])) return { kind: 'closed' }
    const groups = readGroups(visit, widget.table, widget.query, axes, metric.path)
        .filter(({ row }) => !trend || (row[trend.path] ?? '') !== '')
        .map((group) => ({ ...group, marks: axes.map((path) => markOf(visit, widget, group.row, path)) }))
    if (axes.length === 0) return { kind: 'number', value: valueOf(groups, metric) }
    const marks = marksOf(groups, 0, widget)
    if (axes.length === 1)
        return { kind: 'series', marks, values: marks.map((mark) => valueOf(at(groups, 0, mark), metric)) }
    const series = marksOf(groups, 1, widget)
    const values = marks.map((mark) => {
        const row = at(groups, 0, mark)
        return series.map((one) => valueOf(at(row, 1, one), metric))
    })
    return { kind: 'grid', marks, series, values }
}

/** Asks for the right to read rows and, where a table has access rules for charts, for that right too. */
export function mayChart({ access, instance }: Visit, table: string, paths: readonly string[]): boolean {
    if (!instance.dictionary.table(table)) return false
    return (['read', 'report_view'] as const).every(
        (operation) =>
            access.mayUse(table, operation, null) &&
            paths.every((path) => access.mayUseColumn(table, path, operation, null)),
    )
}

function markOf({ instance, tx }: Visit, { table, trend }: Widget, row: Row, path: string): Mark {
    const value = row[path] ?? ''
    if (trend && path === trend.path) return { label: spanOf(value, trend.span), value: '', path }
    return { label: instance.records.displayValue(tx, table, row, path) || value || EMPTY, value, path }
}

/** Groups are merged: many instants are of one day. */
function valueOf(groups: readonly Group[], { name, path }: Metric): Value {
    const total = (of: (group: Group) => number): number => groups.reduce((sum, group) => sum + of(group), 0)
    if (name === 'COUNT' || path === null) return total(({ rows }) => rows)
    if (name === 'SUM') return total(({ sum }) => sum)
    const filled = groups.filter((group) => group.filled > 0)
    if (filled.length === 0) return null
    if (name === 'AVG') return total(({ sum }) => sum) / total((group) => group.filled)
    if (name === 'MIN') return Math.min(...filled.map(({ least }) => least))
    return Math.max(...filled.map(({ most }) => most))
}

/** The labels of an axis: spans of time without gaps, and groups in the order and number that the widget asks for. */
function marksOf(groups: readonly Group[], axis: number, { grouping, trend, metric }: Widget): readonly Mark[] {
    const known = new Map(groups.map(({ marks }) => [marks[axis]!.label, marks[axis]!]))
    if (trend && axis === 0)
        return withoutGaps([...known.keys()], trend.span).map((label) => ({ label, value: '', path: trend.path }))
    const weighed = [...known.values()].map((mark) => ({
        mark,
        weight: valueOf(at(groups, axis, mark), metric) ?? 0,
    }))
    const sign = grouping?.descending ? -1 : 1
    const byLabel = (one: Mark, other: Mark): number => (one.label < other.label ? -1 : 1)
    return weighed
        .sort((one, other) =>
            grouping?.sortBy === 'label'
                ? sign * byLabel(one.mark, other.mark)
                : sign * (one.weight - other.weight) || byLabel(one.mark, other.mark),
        )
        .map(({ mark }) => mark)
        .slice(0, grouping?.most)
}

function at(groups: readonly Group[], axis: number, mark: Mark): readonly Group[] {
    return groups.filter(({ marks }) => marks[axis]?.label === mark.label)
}
