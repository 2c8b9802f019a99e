/** Stories of one export: the order of what happens, and what is left when something breaks half-way. */

import { advanceExport } from '../../../../src/server/exports/app/advance-export.ts'
import { openMemoryExports, type GivenAnswer } from '../../../support/memory-exports.ts'

const ARTIFACT = '[{"id":"evt_1","timestamp":"2026-04-21","verdict":"block","policy_name":"p"}]'
const QUEUED: GivenAnswer = { status: 201, body: '{"id":"exp_7","status":"queued"}' }
const DONE: GivenAnswer = { body: '{"id":"exp_7","status":"completed"}' }

it('goes from the request to the attached artifact, each step written down before the next', () => {
    const { ports, log, kept } = openMemoryExports('requested', [QUEUED, DONE, { body: ARTIFACT }])
    expect(advanceExport('row', ports)).toBe('running')
    expect(advanceExport('row', ports)).toBe('attached')
    expect(log).toEqual([
        'POST /v1/exports/jobs',
        'running',
        'GET /v1/exports/jobs/exp_7',
        'ready',
        'GET /v1/exports/jobs/exp_7/download',
        'fetched',
        'attached',
    ])
    expect(kept).toEqual(['artifact file1'])
})

it('is not asked for twice when only the artifact is missing', () => {
    const { ports, log } = openMemoryExports('ready', [{ failed: 'timeout' }, { body: ARTIFACT }])
    expect(advanceExport('row', ports)).toBe('ready')
    expect(advanceExport('row', ports)).toBe('attached')
    expect(log.filter((line) => line.startsWith('POST'))).toEqual([])
    expect(log.slice(0, 2)).toEqual(['GET /v1/exports/jobs/exp_1/download', 'ready call_timeout'])
})

it('forgets its failed attempts once it gets on', () => {
    const { ports, row } = openMemoryExports('ready', [{ status: 503 }, { status: 503 }, { body: ARTIFACT }])
    advanceExport('row', ports)
    advanceExport('row', ports)
    expect(row.changes).toMatchObject({ attempts: 2, code: 'service_unavailable' })
    advanceExport('row', ports)
    expect(row.changes).toMatchObject({ attempts: 0, code: null, reason: null, nextAttemptAt: null })
})

it('ends after the last attempt, with one event', () => {
    const { ports, log, row } = openMemoryExports(
        'ready',
        Array.from({ length: 9 }, () => ({ status: 500 })),
    )
    for (let attempt = 0; attempt < 9; attempt++) advanceExport('row', ports)
    expect(row.changes).toMatchObject({ state: 'failed', attempts: 8, nextAttemptAt: null })
    expect(log.filter((line) => line.startsWith('event'))).toEqual(['event service_unavailable'])
})

it('is left alone while another worker has it', () => {
    const { ports, row, calls } = openMemoryExports('ready', [])
    row.claimed = true
    expect(advanceExport('row', ports)).toBeNull()
    expect(calls).toEqual([])
})

it('survives an unexpected error with its reference as the reason, and gives its claim back', () => {
    const { ports, row } = openMemoryExports('ready', [])
    expect(advanceExport('row', ports)).toBe('ready')
    expect(row).toMatchObject({ claimed: false, changes: { code: 'unexpected_error', attempts: 1 } })
    expect(row.changes.reason).toContain('search the system log for KT-')
})

it('shows the token to the configured address and to nobody else', () => {
    const redirect = { status: 302, headers: { location: 'https://bucket.example.com/x' } }
    const { ports, calls } = openMemoryExports('ready', [redirect, { body: ARTIFACT }])
    expect(advanceExport('row', ports)).toBe('attached')
    expect(calls.map(({ url, token }) => [url, token])).toEqual([
        ['https://api.keeptrusts.com/v1/exports/jobs/exp_1/download', 'kt'],
        ['https://bucket.example.com/x', null],
    ])
})

it('keeps no file of an artifact that is not whole', () => {
    const { ports, files, kept } = openMemoryExports('ready', [
        { body: ARTIFACT, headers: { 'content-length': '9999' } },
    ])
    advanceExport('row', ports)
    expect([...files.keys()]).toEqual([])
    expect(kept).toEqual([])
})

test.each([
    [60, ['compressed keeptrusts-events-KTX1.json.gz']],
    [
        30,
        [
            'part keeptrusts-events-KTX1.json.gz.001',
            'part keeptrusts-events-KTX1.json.gz.002',
            'manifest keeptrusts-events-KTX1.json.manifest.json',
        ],
    ],
])('stores what the instance refuses at %i bytes compressed or in parts', (limit, expected) => {
    const { ports, kept } = openMemoryExports('ready', [{ body: ARTIFACT }, { body: ARTIFACT }], limit)
    expect(advanceExport('row', ports)).toBe('attached')
    expect(kept).toEqual(expected)
})

it('flags an empty artifact and attaches it to nothing', () => {
    const { ports, row, log } = openMemoryExports('ready', [{ body: '[]' }])
    expect(advanceExport('row', ports)).toBe('fetched')
    expect(row.changes.artifact).toMatchObject({ isEmpty: true, recordCount: 0 })
    expect(log).not.toContain('attached')
})
