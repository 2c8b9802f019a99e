/** Seals rows under the key of this instance, and holds stored ones against their seals. */

import type { Fields } from '../shared/plan.ts'
import { checkRowSeal, isAsStored, toRowSeal, type RowSeal, type SealedColumns } from '../shared/row-seal.ts'
import { readMacKey, type MacPurpose } from './instance-key.ts'
import { textOf, textsOf, type TableRecord } from './table.ts'

/** Rows of one table: what their seal is for, and what it covers. */
export interface RowSeals {
    /** The columns of a new row with their seal, which is '' where this node knows no key yet. */
    seal(columns: Fields): Fields
    /** Changes of a row with the seal that fits afterwards. A row that is not as it was stored gets none. */
    reseal(row: TableRecord, changes: Fields): Fields
    /** The same for a row that a person has begun again: what it says then is what it is about, as it was stored or not. */
    sealAgain(row: TableRecord, changes: Fields): Fields
    verdictOf(row: TableRecord): RowSeal
}

/** Opens the seals of a table with a column `seal`. */
export function openRowSeals(purpose: MacPurpose, sealed: SealedColumns): RowSeals {
    const columnsOf = (row: TableRecord): Fields => textsOf(row, Object.keys(sealed))
    const sealOf = (columns: Fields): string => {
        const known = readMacKey(purpose)
        return typeof known === 'string' ? '' : toRowSeal(columns, sealed, known)
    }
    const verdictOf = (row: TableRecord): RowSeal => {
        const createdAt = textOf(row, 'sys_created_on')
        return checkRowSeal(
            { seal: textOf(row, 'seal'), columns: columnsOf(row), createdAt },
            sealed,
            readMacKey(purpose),
        )
    }
    const sealAgain = (row: TableRecord, changes: Fields): Fields => ({
        ...changes,
        seal: sealOf({ ...columnsOf(row), ...changes }),
    })
    return {
        seal: (columns) => ({ ...columns, seal: sealOf(columns) }),
        reseal: (row, changes) => {
            const isChanged = Object.keys(changes).some((column) => sealed[column] !== undefined)
            return isChanged && isAsStored(verdictOf(row)) ? sealAgain(row, changes) : changes
        },
        sealAgain,
        verdictOf,
    }
}
