/** A moment in two columns: the platform's times end at the second, so that the digits behind its point have a column beside. */

import type { Fields } from '../shared/plan.ts'
import { fractionOf, momentOf, secondOf, type Moment } from '../shared/time.ts'
import { textOf, type TableRecord } from './table.ts'

/** The column of the fraction beside one of a time. */
export function fractionColumn(column: string): string {
    return `${column}_fraction`
}

/** Both columns, so that a moment without a fraction also takes that of the one before it. */
export function toTimeColumns(column: string, moment: Moment | ''): Fields {
    return { [column]: secondOf(moment), [fractionColumn(column)]: fractionOf(moment) }
}

/** The moment in columns as text; empty where there is no time. */
export function momentIn(values: Fields, column: string): Moment | '' {
    const second = values[column] || ''
    return second === '' ? '' : momentOf(second, values[fractionColumn(column)] || '')
}

/** The moment that a row states; empty where it states none. */
export function momentOfRow(row: TableRecord, column: string): Moment | '' {
    const second = textOf(row, column)
    return second === '' ? '' : momentOf(second, textOf(row, fractionColumn(column)))
}
