/** How files fit, what they are called, and what is asked for. */

import { gunzipSync } from 'node:zlib'
import { toBase64, toUtf8 } from '../../../../src/server/shared/encoding.ts'
import {
    isOverdue,
    parseRequest,
    toFileName,
    toRequestBody,
    toScheduledRequest,
    toValidUntil,
} from '../../../../src/server/exports/core/request.ts'
import { toManifestText, toPartName, toParts, toStep } from '../../../../src/server/exports/core/fit-file-size.ts'
import { planEvidence, toTargetKinds } from '../../../../src/server/exports/core/targets.ts'
import { gzipSync } from '../../../../src/server/vendor/gzip.js'

test.each<[number, number, string]>([
    [100, 50, 'whole'],
    [101, 50, 'compressed'],
    [101, 100, 'compressed'],
    [300, 101, 'split'],
])('%i bytes, %i compressed, at a limit of 100: %s', (bytes, compressed, step) => {
    expect(toStep(bytes, compressed, 100)).toBe(step)
})

test.each([1, 90, 91, 1000])('%i bytes are split without gaps, each part below the limit', (bytes) => {
    const parts = toParts(bytes, 100)
    expect(parts[0].start).toBe(0)
    expect(parts[parts.length - 1].end).toBe(bytes)
    parts.slice(1).forEach((part, n) => expect(part.start).toBe(parts[n].end))
    expect(parts.every(({ start, end }) => end > start && end - start < 100)).toBe(true)
})

it('parts sort as they follow each other', () => {
    expect([1, 2, 10, 100].map((n) => toPartName('x.gz', n))).toEqual(['x.gz.001', 'x.gz.002', 'x.gz.010', 'x.gz.100'])
})

it('the manifest explains how to restore the file', () => {
    const parts = [{ file: 'x.json.gz.001', bytes: 1, sha256: 'b' }]
    const text = toManifestText({
        file: 'x.json',
        bytes: 9,
        sha256: 'a',
        compression: 'gzip',
        compressedBytes: 1,
        parts,
    })
    expect(JSON.parse(text).restore).toEqual(['cat x.json.gz.??? > x.json.gz', 'gunzip x.json.gz', 'sha256sum x.json'])
})

test.each(['', 'a', 'ab', 'abc', 'é€😀', '\ud83d', 'x\udc00y', '\u0000\u007f\u0080\u07ff\u0800\uffff'])(
    '%j has the bytes and the base64 that Node gives it',
    (text) => {
        const expected = Buffer.from(text, 'utf8')
        expect(Buffer.from(toUtf8(text))).toEqual(expected)
        expect(toBase64(toUtf8(text))).toBe(expected.toString('base64'))
    },
)

it('long bytes have the base64 that Node gives them', () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, n) => n * 7)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})

test.each([0, 1, 70_000, 300_000])('what gzip makes of %i bytes, Node unpacks', (length) => {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * n) % 251)
    expect(gunzipSync(gzipSync(bytes, { mtime: 0 })).equals(Buffer.from(bytes))).toBe(true)
})

it('the schedule asks for whole days, the same all day long', () => {
    const morning = toScheduledRequest('2026-04-27 06:00:00', 7, 'json')
    expect(morning).toMatchObject({ windowFrom: '2026-04-20 00:00:00', windowTo: '2026-04-27 00:00:00' })
    expect(toScheduledRequest('2026-04-27 23:59:59', 7, 'json').requestKey).toBe(morning.requestKey)
    expect(toScheduledRequest('2026-05-04 06:00:00', 7, 'json').requestKey).not.toBe(morning.requestKey)
})

it('a request names every problem at once', () => {
    const refused = parseRequest({ from: 'x', to: 5, format: 'pdf', type: null }, 'me', '1')
    expect(refused.ok ? [] : refused.failure.problems.map((problem) => problem.split(':')[0])).toEqual([
        'from',
        'to',
        'format',
        'type',
    ])
    const reversed = parseRequest({ from: '2026-04-27', to: '2026-04-20' }, 'me', '1')
    expect(reversed.ok ? [] : reversed.failure.problems).toEqual(['from: expected a time before to'])
    expect(parseRequest(null, 'me', '1').ok).toBe(false)
})

it('the body names the type only where it is not the default', () => {
    const request = {
        exportType: 'events',
        format: 'json',
        windowFrom: '2026-04-20 00:00:00',
        windowTo: '2026-04-27 00:00:00',
    }
    const time_range = { from: '2026-04-20T00:00:00Z', to: '2026-04-27T00:00:00Z' }
    expect(JSON.parse(toRequestBody(request))).toEqual({ format: 'json', time_range })
    expect(JSON.parse(toRequestBody({ ...request, exportType: 'traces' }))).toEqual({
        format: 'json',
        time_range,
        type: 'traces',
    })
})

test.each([
    ['events', 'json', 'keeptrusts-events-2026-04-20-2026-04-27-KTX0001.json'],
    ['', '', 'keeptrusts-events-2026-04-20-2026-04-27-KTX0001.json'],
    ['../../x', 'J/S', 'keeptrusts-..-..-x-2026-04-20-2026-04-27-KTX0001.js'],
])('the file of %j as %j is called %s', (exportType, format, name) => {
    expect(
        toFileName('KTX0001', {
            exportType,
            format,
            windowFrom: '2026-04-20 00:00:00',
            windowTo: '2026-04-27 00:00:00',
        }),
    ).toBe(name)
})

it('a name never exceeds what an attachment takes', () => {
    const name = toFileName('KTX0001', {
        exportType: 'x'.repeat(500),
        format: 'y'.repeat(500),
        windowFrom: '',
        windowTo: '',
    })
    expect(`${name}.manifest.json`.length).toBeLessThanOrEqual(100)
    expect(`${name}.gz.001`.length).toBeLessThanOrEqual(100)
})

it('evidence is fresh for its days, and a job overdue after one', () => {
    expect(toValidUntil('2026-04-27 06:00:00', 90)).toBe('2026-07-26 06:00:00')
    expect(isOverdue('2026-04-27 06:00:00', '2026-04-28 05:59:59')).toBe(false)
    expect(isOverdue('2026-04-27 06:00:00', '2026-04-28 06:00:00')).toBe(true)
})

test.each<[string, string[]]>([
    ['compliance_task,control_test', ['compliance_task', 'control_test']],
    ['grc_evidence,grc_record', ['grc_record', 'grc_evidence']],
    [' GRC_EVIDENCE ', ['grc_evidence']],
    ['none', []],
    ['incident', []],
])('%j names the kinds %j', (list, kinds) => {
    expect(toTargetKinds(list)).toEqual(kinds)
})

it('the evidence record names window, size and hash, and does not guess', () => {
    const unknown = {
        number: 'KTX1',
        exportId: 'exp_1',
        exportType: '',
        windowFrom: '',
        windowTo: '',
        collectedAt: null,
        recordCount: null,
        sha256: null,
    }
    const { fields } = planEvidence(unknown)
    expect(fields.name).toBe('Keeptrusts events')
    expect(fields.description).toContain('Records: not counted')
    expect(fields.description).toContain('Window: unknown to unknown UTC')
})
