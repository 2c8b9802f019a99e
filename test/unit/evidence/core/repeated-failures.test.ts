/** Which scripts fail again and again, and the finding about them. */

import { findExecutionFindings } from '../../../../src/server/evidence/core/findings.ts'
import { findRepeated, type Failure } from '../../../../src/server/evidence/core/repeated-failures.ts'
import { automation, index } from '../../../support/evidence-samples.ts'

function failure(second: number, line = '12', automationId = 'sn-br-Route'): Failure {
    const executedAt = `2026-04-20 12:00:0${second}`
    return { automationId, evidenceId: `e${second}-${line}`, line, executedAt }
}

test.each<readonly [string, readonly Failure[], readonly string[]]>([
    ['three times', [failure(1), failure(2), failure(3)], ['sn-br-Route 12 3']],
    ['twice', [failure(1), failure(2)], []],
    ['three rows of two errors', [failure(1), { ...failure(1), evidenceId: 'x' }, failure(2)], []],
    ['at three lines', [failure(1, '1'), failure(2, '2'), failure(3, '3')], []],
    [
        'more often at one line than at another',
        [1, 2, 3].map((at) => failure(at, '9')).concat([4, 5, 6, 7].map((at) => failure(at))),
        ['sn-br-Route 12 4'],
    ],
    [
        'in two scripts',
        [1, 2, 3].flatMap((at) => [failure(at), failure(at, '1', 'sn-br-Assign')]),
        ['sn-br-Assign 1 3', 'sn-br-Route 12 3'],
    ],
])('%s', (_, failures, expected) => {
    expect(
        findRepeated(failures, 3).map(({ automationId, count, line }) => `${automationId} ${line} ${count}`),
    ).toEqual(expected)
})

const FACTS = {
    executionStatuses: [],
    statuses: {},
    ledgers: {},
    readUntil: '2026-04-20 13:00:00',
    verboseRows: null,
    undeclaredCalls: null,
    failureThreshold: 3,
}
const RULE = automation('business_rule', 'Route')

it('is a finding with the line, the number and the last evidence', () => {
    const failures = [failure(1), failure(3), failure(2)]
    const { examined, findings } = findExecutionFindings(
        index([RULE]),
        { ...FACTS, failures },
        '2026-04-20 13:00:00',
        30,
    )
    expect(examined).toContain('fails_repeatedly')
    expect(findings).toEqual([
        {
            kind: 'fails_repeatedly',
            subject: 'Route (sn-br-Route)',
            table: 'sys_script',
            recordId: 'Route',
            evidence: [
                'Automation: Route',
                'Failures in 24 hours: 3',
                'Line: 12',
                'First: 2026-04-20 12:00:01 UTC',
                'Last: 2026-04-20 12:00:03 UTC',
                'Evidence: e3-12',
            ].join('\n'),
        },
    ])
})

it('leaves findings as they are where no row of the engine could be read', () => {
    const found = findExecutionFindings(index([RULE]), { ...FACTS, failures: null }, '2026-04-20 13:00:00', 30)
    expect(found.examined).not.toContain('fails_repeatedly')
})
