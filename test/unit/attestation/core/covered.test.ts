/** What is attested stays as long as the documents say, and of each row only what never changes is covered. */

import { COVERED, toCovered } from '../../../../src/server/attestation/core/covered.ts'
import { DAY_TABLES, ROW_KINDS } from '../../../../src/server/attestation/core/kinds.ts'
import { RETENTION } from '../../../../src/server/operations/core/retention.ts'

it.each([
    ['evidence_run', ROW_KINDS.evidence_run.table, RETENTION.evidenceRun],
    ['control_test', ROW_KINDS.control_test.table, RETENTION.controlTest],
    ['evidence_rows', DAY_TABLES.evidence_rows, RETENTION.evidence],
    ['decision_rows', DAY_TABLES.decision_rows, RETENTION.decision],
] as const)('%s are kept as their cleanup rule says', (kind, table, rule) =>
    expect([table, COVERED[kind].keptSeconds]).toEqual([rule.table, rule.ageSeconds]),
)

it.each([
    ['pass', 'pass', 'pass'],
    ['stale', 'fail', 'fail'],
    ['pass', 'fail', 'pass'],
])('a control test whose result is %s and was %s is covered as %s', (result, tested_result, expected) =>
    expect(toCovered(COVERED.control_test, { result, tested_result }).result).toBe(expected),
)
