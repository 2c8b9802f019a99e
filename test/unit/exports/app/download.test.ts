/** The limits of a download: size announced and received, checksum, encoding, and redirects. */

import { fetchArtifact } from '../../../../src/server/exports/app/fetch-artifact.ts'
import type { ClaimedExport } from '../../../../src/server/exports/app/export-ports.ts'
import { sha256 } from '../../../support/memory-deliveries.ts'
import { openMemoryExports, type GivenAnswer } from '../../../support/memory-exports.ts'

const ARTIFACT = '[{"id":"evt_1","timestamp":"2026-04-21","verdict":"block","policy_name":"p"}]'
const LENGTH = ARTIFACT.length

function fetch(
    answers: readonly GivenAnswer[],
    row: Partial<ClaimedExport> = {},
    limits: { max?: number; read?: number } = {},
) {
    const memory = openMemoryExports('ready', answers)
    const { max = 1e6, read = 1e6 } = limits
    const ports = {
        ...memory.ports,
        settings: { ...memory.ports.settings, exportMaxBytes: max, exportReadBytes: read },
    }
    const claimed = memory.ports.queue.claim('row') as ClaimedExport
    const step = fetchArtifact({ ...claimed, ...row }, ports)
    return { step, outcome: step.kind === 'failed' ? step.failure.code : step.kind, ...memory }
}

test.each<[string, GivenAnswer, number, string]>([
    ['as large as allowed', {}, LENGTH, 'advanced'],
    ['a byte larger than allowed', {}, LENGTH - 1, 'artifact_too_large'],
    ['announced as large as allowed', { headers: { 'content-length': String(LENGTH) } }, LENGTH, 'advanced'],
    ['announced a byte larger than allowed', { headers: { 'content-length': '1001' } }, 1000, 'artifact_too_large'],
    ['shorter than announced', { headers: { 'content-length': String(LENGTH + 1) } }, 1e6, 'artifact_truncated'],
    ['longer than announced', { headers: { 'content-length': String(LENGTH - 1) } }, 1e6, 'artifact_truncated'],
    ['announced with no number', { headers: { 'content-length': 'many' } }, 1e6, 'advanced'],
    ['not encoded', { headers: { 'content-encoding': ' Identity ' } }, 1e6, 'advanced'],
    ['of an empty encoding', { headers: { 'content-encoding': '' } }, 1e6, 'advanced'],
    ['compressed', { headers: { 'content-encoding': 'gzip' } }, 1e6, 'artifact_encoded'],
    ['refused', { status: 404 }, 1e6, 'export_not_found'],
    ['not there in time', { failed: 'timeout' }, 1e6, 'call_timeout'],
])('an artifact that is %s', (_what, answer, max, expected) => {
    const { files, outcome } = fetch([{ body: ARTIFACT, ...answer }], {}, { max })
    expect(outcome).toBe(expected)
    expect(files.size).toBe(expected === 'advanced' ? 1 : 0)
})

test.each([
    [sha256(ARTIFACT), 'advanced'],
    [sha256(`${ARTIFACT} `), 'checksum_mismatch'],
    [null, 'advanced'],
])('an artifact whose promised checksum is %s', (expectedSha256, expected) => {
    const { files, kept, outcome } = fetch([{ body: ARTIFACT }], { expectedSha256 })
    expect(outcome).toBe(expected)
    expect([files.size, kept.length]).toEqual(expected === 'advanced' ? [1, 1] : [0, 0])
})

test.each([
    [LENGTH, 1],
    [LENGTH - 1, null],
])('with %i bytes to read at most, the records counted are %p', (read, recordCount) => {
    const { step } = fetch([{ body: ARTIFACT }], {}, { read })
    expect(step.changes.artifact).toMatchObject({ recordCount, bytes: LENGTH, sha256: sha256(ARTIFACT) })
})

const TO_BUCKET = { headers: { location: 'https://bucket.example.com/x' } }

test.each([301, 302, 303, 307, 308])('follows a redirect %i once', (status) => {
    const once = fetch([{ ...TO_BUCKET, status, body: 'moved' }, { body: ARTIFACT }])
    expect([once.outcome, once.files.size]).toEqual(['advanced', 1])
    const twice = fetch([
        { ...TO_BUCKET, status },
        { ...TO_BUCKET, status },
    ])
    expect(twice.outcome).toBe('redirect_loop')
})

it('does not follow other statuses', () => {
    expect(fetch([{ ...TO_BUCKET, status: 304 }]).outcome).toBe('redirect_refused')
})

test.each([
    ['', '/v1/exports/jobs/exp_1/download'],
    ['job_9', '/v1/exports/jobs/job_9/download'],
])('asks by the job where one is known: %j', (jobId, path) => {
    const { calls } = fetch([{ body: ARTIFACT }], { jobId: jobId === '' ? null : jobId })
    expect(calls[0].url).toBe(`https://api.keeptrusts.com${path}`)
})
