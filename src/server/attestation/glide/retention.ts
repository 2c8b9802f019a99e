/** After how long the cleanup rules of the instance remove rows: an administrator may have changed the ages that the app ships. */

import { COVERED } from '../core/covered.ts'
import { DAY_KIND_NAMES, DAY_TABLES, ROW_KIND_NAMES, ROW_KINDS } from '../core/kinds.ts'
import { countOf, openTable, textOf, whenReadable } from '../../platform/table.ts'

const RULES = 'sys_auto_flush'

/** The shortest age of the active rules of the table; as shipped where the rules cannot be read, and null where no rule removes attested rows. */
export function readKeptSeconds(table: string): number | null {
    const shipped = findShipped(table)
    if (shipped === null) return null
    return whenReadable(() => {
        const row = openTable(RULES)
        row.addQuery('tablename', table)
        row.query()
        let shortest: number | null = null
        let rules = 0
        while (row.next()) {
            rules += 1
            const age = countOf(row, 'age')
            if (textOf(row, 'active') === '1' && (shortest === null || age < shortest)) shortest = age
        }
        // The rules of a table that cannot be read are no rows.
        return rules === 0 ? shipped : shortest
    }, shipped)
}

function findShipped(table: string): number | null {
    const ofRow = ROW_KIND_NAMES.find((kind) => ROW_KINDS[kind].table === table)
    const kind = ofRow || DAY_KIND_NAMES.find((one) => DAY_TABLES[one] === table)
    return kind === undefined ? null : COVERED[kind].keptSeconds
}
