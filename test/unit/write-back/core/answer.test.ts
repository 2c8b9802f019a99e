/** What the answer of Keeptrusts to a claim or a resolution means. */

import { toWriteBackFailure } from '../../../../src/server/write-back/core/answer.ts'
import { WRITE_BACK_FAILURES } from '../../../../src/server/write-back/core/codes.ts'

const NOW = '2026-04-20 14:00:00'

test.each([
    [200, null, null],
    [204, null, null],
    [401, 'token_rejected', true],
    [403, 'actor_refused', false],
    [404, 'escalation_not_found', false],
    [408, 'call_timeout', true],
    [409, 'escalation_decided', false],
    [410, 'escalation_not_found', false],
    [418, 'write_back_rejected', false],
    [422, 'write_back_rejected', false],
    [429, 'rate_limited', true],
    [500, 'service_unavailable', true],
    [503, 'service_unavailable', true],
    [504, 'call_timeout', true],
    [302, 'redirect_refused', true],
    [600, 'reply_unreadable', true],
    [0, 'connection_failed', true],
])('status %d is %s, retried: %s', (status, code, retry) => {
    const failure = toWriteBackFailure(status, '', null, NOW)
    expect(failure === null ? null : failure.code).toBe(code)
    expect(failure === null ? null : WRITE_BACK_FAILURES[failure.code].retry).toBe(retry)
})

test.each([
    ['{"error":{"message":"No way"}}', 'status 422, No way'],
    ['{"message":"No\\nway"}', 'status 422, No way'],
    ['{"detail":"No way"}', 'status 422, No way'],
    ['{"error":"No way"}', 'status 422, No way'],
    ['{"error":{"message":7}}', 'status 422'],
    ['[]', 'status 422'],
    ['<html>', 'status 422'],
    ['', 'status 422'],
])('the sentence in %s is kept', (body, detail) => {
    expect(toWriteBackFailure(422, body, null, NOW)).toMatchObject({ detail, isAnswer: true })
})

it('waits as long as Keeptrusts asks, and a status of 0 is no answer', () => {
    expect(toWriteBackFailure(503, '', '120', NOW)).toMatchObject({ retryAfterSeconds: 120 })
    expect(toWriteBackFailure(0, '', null, NOW)).toMatchObject({ retryAfterSeconds: null, isAnswer: false })
})
