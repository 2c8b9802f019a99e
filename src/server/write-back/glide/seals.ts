/** Seals write-backs under the key of this instance, and holds stored ones against their seals. */

import { readMacKey } from '../../platform/instance-key.ts'
import { textOf, textsOf, type TableRecord } from '../../platform/table.ts'
import type { Fields } from '../../shared/plan.ts'
import { checkWriteBackSeal, SEALED_COLUMNS, toWriteBackSeal, type WriteBackSeal } from '../core/seal.ts'

/** The columns with their seal, which is '' where this node knows no key yet. */
export function withSeal(columns: Fields): Fields {
    const known = readMacKey('write-back')
    return { ...columns, seal: typeof known === 'string' ? '' : toWriteBackSeal(columns, known) }
}

/** The sealed columns of a stored write-back. */
export function sealedOf(row: TableRecord): Fields {
    return textsOf(row, SEALED_COLUMNS)
}

/** What the seal says of a stored write-back. */
export function verdictOf(row: TableRecord): WriteBackSeal {
    const known = readMacKey('write-back')
    return checkWriteBackSeal(textOf(row, 'seal'), sealedOf(row), typeof known === 'string' ? null : known)
}
