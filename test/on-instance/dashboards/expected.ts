/** What a widget should show, counted from rows of the Table API: nothing of the engine that the drawing uses for groups and sums. */

/** A cell as the Table API says it with `sysparm_display_value=all`. */
export interface Cell {
    readonly value: string
    readonly display_value: string
}

export type Row = Readonly<Record<string, Cell>>

/** The properties of a widget, as the package has them. */
export interface Asked {
    readonly headerTitle: string
    readonly columns?: string
    readonly dataSources: readonly { readonly tableOrViewName: string; readonly filterQuery: string }[]
    readonly metrics: readonly { readonly aggregateFunction: string; readonly aggregateField?: string }[]
    readonly groupBy?: readonly { readonly groupBy: readonly { readonly groupByField: string }[] }[]
    readonly trendBy?: {
        readonly trendByFrequency: string
        readonly trendByFields: readonly { readonly field: string }[]
    }
}

/** Columns that the counts need. */
export function columnsOf({ groupBy, trendBy, metrics }: Asked): readonly string[] {
    return [
        ...(trendBy?.trendByFields ?? []).map(({ field }) => field),
        ...(groupBy ?? []).flatMap((one) => one.groupBy.map(({ groupByField }) => groupByField)),
        ...metrics.flatMap(({ aggregateField }) => aggregateField ?? []),
    ]
}

/** The figure by its labels, joined by ` | `; one number without labels is under the empty text. */
export function expectedFigures(asked: Asked, rows: readonly Row[]): Readonly<Record<string, string>> {
    const [metric] = asked.metrics
    const axes = columnsOf({ ...asked, metrics: [] })
    const trend = asked.trendBy?.trendByFields[0]?.field
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
        if (trend && row[trend].value === '') continue
        const label = axes
            .map((axis) =>
                axis === trend
                    ? spanOf(row[axis].value, asked.trendBy?.trendByFrequency ?? 'date')
                    : row[axis].display_value || '(empty)',
            )
            .join(' | ')
        groups.set(label, [...(groups.get(label) ?? []), row])
    }
    if (axes.length === 0) groups.set('', [...rows])
    return Object.fromEntries(
        [...groups].map(([label, members]) => [
            label,
            figureOf(metric.aggregateFunction, metric.aggregateField ?? '', members),
        ]),
    )
}

function figureOf(name: string, field: string, rows: readonly Row[]): string {
    if (name === 'COUNT') return String(rows.length)
    const values = rows.map((row) => row[field].value).filter((value) => value !== '')
    const numbers = values.map(Number)
    const sum = numbers.reduce((total, one) => total + one, 0)
    if (name === 'SUM') return toText(sum)
    if (numbers.length === 0) return '–'
    return toText(name === 'AVG' ? sum / numbers.length : Math.max(...numbers))
}

function toText(value: number): string {
    return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

/** The day, or the Monday of its week. */
function spanOf(instant: string, frequency: string): string {
    const day = instant.slice(0, 10)
    if (frequency === 'date') return day
    const date = new Date(`${day}T00:00:00Z`)
    while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1)
    return date.toISOString().slice(0, 10)
}
