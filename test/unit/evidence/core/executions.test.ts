/** What one execution is: rows of one transaction, or of one record and second, count once. */

import {
    countExecutions,
    countEvidence,
    toExecution,
    type Counted,
} from '../../../../src/server/evidence/core/executions.ts'
import { row } from '../../../support/azure-graph-router.ts'

const AT = '2026-04-20 10:30:00'
const RECORD = { table: 'incident', id: 'i', number: 'INC0010020' }
const proven = (given: object) => ({
    ...row('e', { source: 'syslog_evidence' }, [['a', 'artifact']]),
    confidence: 'DETERMINISTIC' as const,
    executedAt: AT,
    transactionId: null,
    record: null,
    ...given,
})

test.each<[string, object, string | null]>([
    ['a transaction', { transactionId: 't', record: RECORD }, 'transaction:a|transaction|t'],
    ['a record and a time', { record: RECORD }, `record:a|record|i|${AT}`],
    ['a number and a time', { record: { ...RECORD, id: null } }, `record:a|record|INC0010020|${AT}`],
    ['a record without a time', { record: RECORD, executedAt: null }, 'untold:'],
    ['neither', {}, 'untold:'],
    ['a guess', { transactionId: 't', confidence: 'TEMPORAL_INFERRED' }, null],
])('a row that names %s belongs to that execution', (_what, given, expected) => {
    const found = toExecution(proven(given), 'a')
    expect(found && `${found.by}:${found.key}`).toBe(expected)
})

it('rows of no automation belong to no execution', () => {
    expect(toExecution(proven({ transactionId: 't' }), '')).toBeNull()
})

test.each<[Counted, number | null, number]>([
    [{}, 0, 0],
    [{ transaction: 2, repeated: 7 }, 2, 9],
    [{ transaction: 2, record: 3 }, 3, 5],
    [{ transaction: 4, record: 3, untold: 1 }, null, 8],
])('%j are %p executions of %d rows', (counted, executions, rows) => {
    expect([countExecutions(counted), countEvidence(counted)]).toEqual([executions, rows])
})
