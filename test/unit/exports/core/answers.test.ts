/** Statuses and job descriptions of Keeptrusts. */

import { EXPORT_FAILURES } from '../../../../src/server/exports/core/codes.ts'
import { toAnswerFailure } from '../../../../src/server/exports/core/http-answer.ts'
import { parseJob, toSha256 } from '../../../../src/server/exports/core/job.ts'

const NOW = '2026-04-27 06:00:00'

test.each<[number, string | null]>([
    [200, null],
    [204, null],
    [401, 'token_rejected'],
    [403, 'token_forbidden'],
    [404, 'export_not_found'],
    [410, 'export_not_found'],
    [408, 'call_timeout'],
    [504, 'call_timeout'],
    [429, 'rate_limited'],
    [500, 'service_unavailable'],
    [503, 'service_unavailable'],
    [400, 'export_rejected'],
    [422, 'export_rejected'],
    [0, 'connection_failed'],
    [304, 'redirect_refused'],
])('status %i is %s', (status, code) => {
    const failure = toAnswerFailure(status, null, NOW)
    expect(failure === null ? null : failure.code).toBe(code)
})

test.each<[string, string | null, string]>([
    ['{"id":"exp_1","status":"queued"}', null, 'exp_1 running'],
    ['{"id":"exp_1","status":"processing"}', null, 'exp_1 running'],
    ['{"job":{"job_id":"job_1","status":"completed"}}', null, 'job_1 finished'],
    ['{"data":{"id":"exp_1","state":"Completed"}}', null, 'exp_1 finished'],
    ['{"status":"completed"}', 'exp_9', 'exp_9 finished'],
    ['{"id":"exp_1","status":"failed"}', null, 'exp_1 failed'],
    ['{"status":"queued"}', null, 'reply_unreadable'],
    ['[]', null, 'reply_unreadable'],
    ['<html>', null, 'reply_unreadable'],
    ['', null, 'reply_unreadable'],
])('%s, asked for %s, is %s', (body, askedFor, expected) => {
    const job = parseJob(body, askedFor)
    expect(job.ok ? `${job.value.jobId} ${job.value.progress}` : job.failure.code).toBe(expected)
})

test.each([
    ['A'.repeat(64), 'a'.repeat(64)],
    [`sha256:${'1'.repeat(64)}`, '1'.repeat(64)],
    ['md5:123', null],
    [5, null],
])('the checksum %s is read as %s', (value, expected) => {
    expect(toSha256(value)).toBe(expected)
})

it('every failure has a sentence that explains it', () => {
    for (const { text } of Object.values(EXPORT_FAILURES)) expect(text.length).toBeGreaterThan(10)
})
