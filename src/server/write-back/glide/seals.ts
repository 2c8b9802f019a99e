/** Seals write-backs under the key of this instance, and holds stored ones against their seals. */

import { macUnder, readInstanceKey } from '../../platform/instance-key.ts'
import { textOf, type TableRecord } from '../../platform/table.ts'
import type { MacKey } from '../../shared/instance-key.ts'
import type { Fields } from '../../shared/plan.ts'
import { checkWriteBackSeal, SEALED_COLUMNS, toWriteBackSeal, type WriteBackSeal } from '../core/seal.ts'

/** The columns with their seal, which is '' where this node knows no key yet. */
export function withSeal(columns: Fields): Fields {
    const known = readMacKey()
    return { ...columns, seal: known === null ? '' : toWriteBackSeal(columns, known) }
}

/** The sealed columns of a stored write-back. */
export function sealedOf(row: TableRecord): Fields {
    const columns: Record<string, string> = {}
    for (const column of SEALED_COLUMNS) columns[column] = textOf(row, column)
    return columns
}

/** What the seal says of a stored write-back. */
export function verdictOf(row: TableRecord): WriteBackSeal {
    return checkWriteBackSeal(textOf(row, 'seal'), sealedOf(row), readMacKey())
}

function readMacKey(): MacKey | null {
    const key = readInstanceKey()
    return key === null ? null : { key, mac: (text) => macUnder(key, 'write-back', text) }
}
