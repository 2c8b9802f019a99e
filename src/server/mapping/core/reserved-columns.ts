/** Columns that no mapping rule sets: refused when a rule is saved, and left out when a rule that was stored before is applied. */

import { isFactOfReview } from './deciding-columns.ts'
import { columnsOf, isReserved } from './rule-template.ts'
import type { MappingRule } from './rules.ts'
import { TABLES } from '../../shared/names.ts'

/** Whether rules leave the column of the table alone: it decides on the record, or says what Keeptrusts reports of a review. */
export function isReservedOf(table: string, column: string): boolean {
    return isReserved(column) || (table === TABLES.complianceTask && isFactOfReview(column))
}

/** The reserved columns that a stored rule names, as `table.column`; those reserved in every table by themselves. */
export function findReserved(
    { template }: Pick<MappingRule, 'template'>,
    tables: readonly string[],
): readonly string[] {
    const found: string[] = []
    for (const column of Object.keys(columnsOf(template))) {
        if (isReserved(column)) found.push(column)
        else for (const table of tables) if (isReservedOf(table, column)) found.push(`${table}.${column}`)
    }
    return found
}
