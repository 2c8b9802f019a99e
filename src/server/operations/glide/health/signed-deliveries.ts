/** Finds the newest delivery of a sender by the secret that signed it. */

import type { SignedDelivery } from '../../core/health/signer.ts'
import type { Instant } from '../../../shared/time.ts'
import { SIGNED_WITH, TABLES, type SignedWith } from '../../../shared/names.ts'
import { openTable, textOf } from '../../../platform/table.ts'
import { OWN_TEST_PREFIX } from '../../app/health/test-delivery.ts'

/** So many rows are looked at: the Setup page and the daily job send tests of their own, and those say nothing of a sender. */
const MOST_ROWS = 100

/** Before any delivery: a comparison leaves out rows without a time. */
const EVER = '1970-01-01 00:00:00'

/**
 * The newest since then that was signed with the secret, or with any, duplicates that first showed a new secret among them; null when there is
 * none among the newest rows.
 */
export function findLastSigned(from: Instant | null, signedWith: SignedWith | null): SignedDelivery | null {
    const first = findLastFirst(from, signedWith)
    const repeated = signedWith === 'previous' ? null : findLastRepeated(from)
    if (first === null || repeated === null) return first || repeated
    return first.receivedAt > repeated.receivedAt ? first : repeated
}

/** Only duplicates that are signed with the current secret are noted. */
function findLastRepeated(from: Instant | null): SignedDelivery | null {
    const row = openTable(TABLES.delivery)
    row.addQuery('repeated_at', '>=', from === null ? EVER : from)
    row.orderByDesc('repeated_at')
    row.setLimit(1)
    row.query()
    if (!row.next()) return null
    return { number: textOf(row, 'number'), signedWith: 'current', receivedAt: textOf(row, 'repeated_at') }
}

function findLastFirst(from: Instant | null, signedWith: SignedWith | null): SignedDelivery | null {
    const row = openTable(TABLES.delivery)
    if (from !== null) row.addQuery('received_at', '>=', from)
    if (signedWith !== null) row.addQuery('signed_with', signedWith)
    row.orderByDesc('received_at')
    row.setLimit(MOST_ROWS)
    row.query()
    while (row.next()) {
        const known = textOf(row, 'signed_with')
        if (textOf(row, 'sender_delivery_id').indexOf(OWN_TEST_PREFIX) === 0) continue
        return isSignedWith(known)
            ? { number: textOf(row, 'number'), signedWith: known, receivedAt: textOf(row, 'received_at') }
            : null
    }
    return null
}

function isSignedWith(text: string): text is SignedWith {
    return Object.prototype.hasOwnProperty.call(SIGNED_WITH, text)
}
