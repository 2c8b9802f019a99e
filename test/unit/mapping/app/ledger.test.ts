/** The ledger of one attempt: lines in order, and the first refusal. */

import { openLedger } from '../../../../src/server/mapping/app/ledger.ts'
import type { Outcome, WriteFailure } from '../../../../src/server/shared/plan.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'

const line = (reason: string): Outcome => ({
    action: 'created',
    table: 'incident',
    recordId: null,
    number: null,
    reason,
    code: null,
})
const refusal = (message: string): WriteFailure => ({ code: 'write_refused', table: 'incident', name: null, message })

it('keeps what was done, its remarks and what was refused, in order', () => {
    const ledger = openLedger()
    const applied = { outcome: line('b'), remarks: [line('c')], table: '', recordId: 'r', number: null, created: true }
    ledger.add(line('a'))
    expect(ledger.settle(ok(applied))).toBe(applied)
    expect(ledger.failure()).toBeNull()
    expect(ledger.expect(ok('value'))).toBe('value')
    expect(ledger.settle(fail(refusal('d')))).toBeNull()
    expect(ledger.expect(fail(refusal('e')))).toBeNull()
    expect(ledger.outcomes().map(({ action, reason, code }) => [action, reason, code])).toEqual([
        ['created', 'a', null],
        ['created', 'b', null],
        ['created', 'c', null],
        ['refused', 'd', 'write_refused'],
        ['refused', 'e', 'write_refused'],
    ])
    expect(ledger.failure()).toEqual(refusal('d'))
})
