/** Seals deliveries under the key of this instance, and holds stored ones against their seals. */

import { crypto } from '../../platform/crypto.ts'
import { readMacKey } from '../../platform/instance-key.ts'
import { textOf, textsOf, type TableRecord } from '../../platform/table.ts'
import type { Fields } from '../../shared/plan.ts'
import { checkSeal, SEALED_COLUMNS, toSeal, type SealKey, type SealVerdict } from '../core/seal.ts'
import type { StoredBody } from '../core/stored-body.ts'

/** The column that keeps the seal. */
export const SEAL_COLUMN = 'seal'

/** The seal of a delivery that is about to be stored; '' where this node knows no key yet. */
export function sealOf(columns: Fields, body: string): string {
    const key = readSealKey()
    return typeof key === 'string' ? '' : toSeal(columns, body, key)
}

/** What the seal says of a stored delivery. A body that is lost fits no seal. */
export function verdictOf(row: TableRecord, body: StoredBody): SealVerdict {
    const columns = textsOf(row, SEALED_COLUMNS)
    const sealed = { seal: textOf(row, SEAL_COLUMN), columns, body: body.ok ? body.value : '' }
    return checkSeal({ ...sealed, createdAt: textOf(row, 'sys_created_on') }, readSealKey())
}

function readSealKey(): SealKey | 'none' | 'unreadable' {
    const known = readMacKey('delivery')
    return typeof known === 'string' ? known : { ...known, sha256: crypto.sha256 }
}
