/** Which rows prove that one automation called another, and which of several proofs stays. */

import type { LogWriter } from '../../../../../src/server/evidence/core/model.ts'
import type { Evidence } from '../../../../../src/server/evidence/core/model.ts'
import { proveCalls } from '../../../../../src/server/evidence/core/transform/call-proofs.ts'
import type { TransformContext } from '../../../../../src/server/evidence/core/transform/context.ts'
import { automation, context, include, index, logWriter, NOON } from '../../../../support/evidence-samples.ts'

const CALLEE = automation('script_include', 'Callee')
const CALLER = automation('business_rule', 'Caller', { includes: [include('Callee')] })
const INDEX = index([CALLEE, CALLER])
const MEASURED = { log: 'callee', outbound: 'callee', measuredAt: NOON } as const
const RECORD = { table: 'incident', id: 'abc', number: 'INC1' }

const writer = (one: typeof CALLEE, more: Partial<LogWriter> = {}) =>
    logWriter(one.id, { evidenceId: `e-${one.name}`, ...more })
/** A fresh row that names one automation. */
const row = (one: typeof CALLEE, more: Partial<Evidence> = {}, confidence: LogWriter['confidence'] = 'DETERMINISTIC') =>
    ({
        id: `e-${one.name}`,
        source: 'syslog_evidence',
        executedAt: NOON,
        transactionId: null,
        record: null,
        subjects: [{ automationId: one.id, confidence, matchedOn: 'x', versionHash: null }],
        ...more,
    }) as unknown as Evidence
const prove = (
    evidence: readonly Evidence[],
    logWriters: readonly LogWriter[] = [],
    more: Partial<TransformContext> = {},
) => proveCalls(evidence, context(INDEX, { logWriters, ...more }))
const proofs = (...given: Parameters<typeof prove>) =>
    prove(...given).map(({ matchedOn, matchedValue }) => `${matchedOn} ${matchedValue}`)

it('two rows of one transaction make one edge that rests on both', () => {
    const evidence = [row(CALLER, { transactionId: 't' }), row(CALLEE, { transactionId: 't' })]
    expect(prove(evidence, [], { attribution: MEASURED })).toEqual([
        {
            type: 'CALLS',
            from: 'sn-br-Caller',
            to: 'sn-si-Callee',
            confidence: 'TEMPORAL_INFERRED',
            matchedOn: 'calls_transaction_several',
            matchedValue: 't',
            evidence: ['e-Callee', 'e-Caller'],
        },
    ])
})

it('one row that names both proves the call by itself', () => {
    const subjects = [...row(CALLER).subjects, ...row(CALLEE).subjects]
    expect(prove([row(CALLER, { id: 'both', transactionId: 't', subjects })])).toMatchObject([{ evidence: ['both'] }])
})

test.each<[string, readonly Evidence[], readonly LogWriter[], readonly string[]]>([
    [
        'a fresh caller and a stored callee',
        [row(CALLER, { transactionId: 't' })],
        [writer(CALLEE, { transactionId: 't' })],
        ['calls_together t'],
    ],
    [
        'a stored caller and a fresh callee',
        [row(CALLEE, { transactionId: 't' })],
        [writer(CALLER, { transactionId: 't' })],
        ['calls_together t'],
    ],
    ['two stored rows only', [], [writer(CALLER, { transactionId: 't' }), writer(CALLEE, { transactionId: 't' })], []],
    ['another transaction', [row(CALLER, { transactionId: 't' })], [writer(CALLEE, { transactionId: 'u' })], []],
    ['no transaction', [row(CALLER), row(CALLEE)], [], []],
    ['an empty transaction', [row(CALLER, { transactionId: '' }), row(CALLEE, { transactionId: '' })], [], []],
    ['the callee alone', [row(CALLEE, { transactionId: 't' })], [], []],
    ['the caller alone', [row(CALLER, { transactionId: 't' })], [], []],
    [
        'a callee that is only probable',
        [row(CALLER, { transactionId: 't' }), row(CALLEE, { transactionId: 't' }, 'TEMPORAL_INFERRED')],
        [],
        [],
    ],
    [
        'a stored callee that is only probable',
        [row(CALLER, { transactionId: 't' })],
        [writer(CALLEE, { transactionId: 't', confidence: 'TEMPORAL_INFERRED' })],
        [],
    ],
    [
        'a row without a time',
        [row(CALLER, { transactionId: 't', executedAt: null }), row(CALLEE, { transactionId: 't' })],
        [],
        [],
    ],
    [
        'one record by its sys_id',
        [row(CALLER, { record: RECORD })],
        [writer(CALLEE, { record: RECORD })],
        ['calls_record abc'],
    ],
    [
        'one record by its number',
        [row(CALLER, { record: { ...RECORD, id: null } })],
        [writer(CALLEE, { record: { ...RECORD, id: null } })],
        ['calls_record INC1'],
    ],
    ['another record', [row(CALLER, { record: RECORD })], [writer(CALLEE, { record: { ...RECORD, id: 'x' } })], []],
    [
        'records that are not named',
        [row(CALLER, { record: { ...RECORD, id: null, number: null } })],
        [writer(CALLEE, { record: { ...RECORD, id: null, number: null } })],
        [],
    ],
])('%s', (_what, evidence, logWriters, expected) => {
    expect(proofs(evidence, logWriters)).toEqual(expected)
})

test.each([
    ['2026-04-20 12:00:30', 1],
    ['2026-04-20 12:00:31', 0],
    ['2026-04-20 11:59:30', 1],
    ['2026-04-20 11:59:29', 0],
])('one record, the callee at %s and the caller at noon, makes %i proofs', (executedAt, count) => {
    expect(proofs([row(CALLER, { record: RECORD })], [writer(CALLEE, { record: RECORD, executedAt })])).toHaveLength(
        count,
    )
})

it('one transaction joins rows that lie hours apart', () => {
    const late = writer(CALLEE, { transactionId: 't', executedAt: '2026-04-20 18:00:00' })
    expect(proofs([row(CALLER, { transactionId: 't' })], [late])).toEqual(['calls_together t'])
})

it('one transaction is closer than one record, whatever was measured', () => {
    const evidence = [
        row(CALLER, { record: RECORD, transactionId: 't' }),
        row(CALLEE, { record: RECORD, transactionId: 't' }),
    ]
    expect(proofs(evidence, [], { attribution: MEASURED })).toEqual(['calls_transaction_several t'])
    const two = [
        ...evidence,
        row(CALLER, { id: 'x', transactionId: 'u' }),
        row(CALLEE, { id: 'y', transactionId: 'u' }),
    ]
    expect(proofs(two, [], { attribution: MEASURED })).toEqual(['calls_transaction_several t'])
    expect(proofs(two)).toEqual(['calls_together t'])
})

it('the evidence with the smallest id is taken, whatever the order of the rows, and edges are in order', () => {
    const third = automation('business_rule', 'Before', { includes: [include('Callee')] })
    const rows = [
        row(CALLEE, { id: 'c', transactionId: 't' }),
        row(CALLEE, { id: 'b', transactionId: 't' }),
        row(CALLER, { id: 'z', transactionId: 't' }),
        row(CALLER, { id: 'y', transactionId: 't' }),
        row(third, { id: 'a', transactionId: 'u' }),
        row(CALLEE, { id: 'd', transactionId: 'u' }),
    ]
    const of = context(index([CALLEE, CALLER, third]))
    const found = (evidence: readonly Evidence[]) =>
        proveCalls(evidence, of).map(({ from, evidence: on }) => [from, ...on])
    expect(found(rows)).toEqual([
        ['sn-br-Before', 'a', 'd'],
        ['sn-br-Caller', 'b', 'y'],
    ])
    expect(found([...rows].reverse())).toEqual(found(rows))
})
