/** What the watch sees in numbers and states. */

import type { SourceStatus } from '../../../../../src/server/evidence/core/catalogue.ts'
import {
    integrityCondition,
    controlConditions,
    sourceConditions,
    tokenCondition,
} from '../../../../../src/server/operations/core/alerts/assurance-conditions.ts'
import {
    deadLetterCondition,
    trafficCondition,
} from '../../../../../src/server/operations/core/alerts/delivery-conditions.ts'

const NOW = '2026-04-20 12:00:00'
const subjects = (seen: readonly { readonly subject: string }[]) => seen.map(({ subject }) => subject)

it('sees dead letters by reason, whatever their number', () => {
    const seen = deadLetterCondition([
        { code: 'write_refused_access', count: 500, newest: NOW },
        { code: '', count: 1, newest: NOW },
    ])
    expect(subjects(seen)).toEqual(['write_refused_access', 'no code'])
    expect(seen[0].detail).toContain('500 deliveries')
    expect(seen[0].newsAt).toBe(NOW)
})

test.each<[string, number, string, readonly string[], number, readonly string[]]>([
    ['a busy gateway that fell silent', 96, '2026-04-20 11:44:00', [], 15, ['gw']],
    ['a busy gateway that sends', 96, '2026-04-20 11:50:00', [], 15, []],
    ['a gateway that rarely sends', 95, '2026-04-20 01:00:00', [], 15, []],
    ['a silent gateway that was seen before, after its busy day', 3, '2026-04-20 01:00:00', ['gw'], 15, ['gw']],
    ['a gateway that sends again', 3, '2026-04-20 11:59:00', ['gw'], 15, []],
    ['a gateway while the setting is 0', 96, '2026-04-20 01:00:00', ['gw'], 0, []],
])('traffic: %s', (_what, count, newest, ongoing, minutes, expected) => {
    expect(subjects(trafficCondition([{ gateway: 'gw', count, newest }], ongoing, NOW, minutes))).toEqual(expected)
})

it('traffic: a gateway that sent nothing for a whole day is still ongoing', () => {
    expect(subjects(trafficCondition([], ['gw'], NOW, 15))).toEqual(['gw'])
})

test.each<[string, readonly SourceStatus[], readonly string[], readonly string[]]>([
    ['read in full', ['available', 'available', 'available'], [], []],
    ['incomplete once', ['partial', 'available', 'available'], [], []],
    ['incomplete twice, in full before', ['partial', 'unavailable_not_enabled', 'available'], [], ['syslog_evidence']],
    ['never in full', ['partial', 'partial', 'partial'], [], []],
    [
        'incomplete for long, and seen before',
        ['partial', 'partial', 'partial'],
        ['syslog_evidence'],
        ['syslog_evidence'],
    ],
    ['in full again', ['available', 'partial', 'partial'], ['syslog_evidence'], []],
    ['of a single run', ['partial'], ['syslog_evidence'], []],
])('sources: %s', (_what, statuses, ongoing, expected) => {
    const runs = statuses.map((status) => ({ syslog_evidence: status }))
    expect(subjects(sourceConditions(runs, ongoing))).toEqual(expected)
})

test.each([
    ['', []],
    ['no date', []],
    ['2026-04-23 12:00:01', []],
    ['2026-04-23 12:00:00', ['2026-04-23 12:00:00 expiring']],
    ['2026-04-20 12:00:00', ['2026-04-20 12:00:00 expired']],
])('token: %p', (expires, expected) => {
    expect(subjects(tokenCondition(expires, NOW))).toEqual(expected)
})

it('sees controls that fail or are stale, each by its result', () => {
    const test = { mapping: 'm', controlId: 'A.1', number: 'KTT1', testId: 't' }
    const results = ['pass', 'fail', 'stale', 'inconclusive']
    expect(subjects(controlConditions(results.map((result) => ({ ...test, result }))))).toEqual(['m fail', 'm stale'])
})

it('sees broken files by export', () => {
    expect(integrityCondition([{ exportId: 'x', number: 'KTX1', count: 2 }])[0].detail).toContain(
        '2 files of export KTX1',
    )
})
