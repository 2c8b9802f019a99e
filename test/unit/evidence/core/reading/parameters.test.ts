/** What the evidence routes are asked: parameters, cursors and sign-ins, each problem named. */
import { readCursor, writeCursor } from '../../../../../src/server/evidence/core/reading/cursor.ts'
import { parseGraphRequest, parseRecord } from '../../../../../src/server/evidence/core/reading/parameters.ts'
import { parseSignIns } from '../../../../../src/server/evidence/core/reading/sign-in-input.ts'
import { toCanonicalJson } from '../../../../../src/server/shared/json.ts'
import {
    toCorrelationId,
    toHeaderName,
    toTraceDetail,
    toTraceName,
} from '../../../../../src/server/evidence/core/trace-step.ts'

const of = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? null

describe('a cursor', () => {
    test.each([
        { phase: 'automations', after: '', asOf: null, since: null },
        { phase: 'evidence', after: 'a'.repeat(32), asOf: '2026-02-02 10:45:09', since: '2026-01-01 00:00:00' },
    ] as const)('is read as it was written: %j', (cursor) => {
        expect(readCursor(writeCursor(cursor))).toEqual(cursor)
    })

    test.each(['', 'evidence', 'rows~~~', 'evidence~x~~', 'evidence~~2026~', `edges~${'A'.repeat(32)}~~`, 'edges~~~~'])(
        'is none of ours: %s',
        (text) => {
            expect(readCursor(text)).toBeNull()
        },
    )
})

it('a first page begins with automations, 500 at a time', () => {
    expect(parseGraphRequest(of({}))).toEqual({
        ok: true,
        value: { cursor: { phase: 'automations', after: '', asOf: null, since: null }, limit: 500, isFirst: true },
    })
})

test.each([
    ['inc0010020', 'INC0010020'],
    ['CHG0000001', 'CHG0000001'],
])('the record %s is %s', (given, number) => {
    expect(parseRecord(of({ record: given }))).toEqual({ ok: true, value: number })
})

describe('sign-ins', () => {
    const signIn = {
        id: '66ea54eb-6301-4ee5-be62-ff5a759b0100',
        createdDateTime: '2026-02-02T10:32:02Z',
        appId: 'AAAAAAAA-2222-3333-4444-555555555555',
        appDisplayName: 'sn-ticket-router',
        servicePrincipalId: 'sp-1',
        resourceDisplayName: 'Microsoft Graph',
        ipAddress: '203.0.113.7',
        status: { errorCode: 0 },
        correlationId: 'C0FFEE00-0000-4000-8000-000000000001',
    }

    test.each([
        ['a list', [signIn]],
        ['the answer of Microsoft Graph', { value: [signIn] }],
    ])('are read from %s', (_, body) => {
        expect(parseSignIns(body, 'entra')).toEqual({
            ok: true,
            value: [
                {
                    sysId: signIn.id,
                    signInId: signIn.id,
                    submittedBy: 'entra',
                    createdAt: '2026-02-02 10:32:02',
                    clientId: 'aaaaaaaa-2222-3333-4444-555555555555',
                    principalId: 'sp-1',
                    displayName: 'sn-ticket-router',
                    resource: 'Microsoft Graph',
                    ipAddress: '203.0.113.7',
                    errorCode: '0',
                    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
                },
            ],
        })
    })

    it('that are listed twice count once', () => {
        const read = parseSignIns([signIn, signIn], 'entra')
        expect(read.ok && read.value.length).toBe(1)
    })

    it('are refused with every field that cannot be used', () => {
        const bad = { id: 'a b', appId: 7, createdDateTime: 'soon', status: { errorCode: 'x' }, ipAddress: {} }
        expect(parseSignIns([signIn, bad, null], 'entra')).toMatchObject({
            ok: false,
            failure: {
                code: 'sign_ins_invalid',
                problems: [
                    expect.stringContaining('[1].id: '),
                    expect.stringContaining('[1].appId: '),
                    expect.stringContaining('[1].createdDateTime: '),
                    expect.stringContaining('[1].status.errorCode: '),
                    expect.stringContaining('[1].ipAddress: '),
                    '[2]: expected an object',
                ],
            },
        })
    })

    test.each([[{}], ['x'], [null], [{ value: {} }]])('are no sign-ins: %j', (body) => {
        expect(parseSignIns(body, 'entra')).toMatchObject({ failure: { code: 'sign_ins_wrong_shape' } })
    })

    it('are at most 500 at a time', () => {
        expect(parseSignIns(Array(501).fill(signIn), 'entra')).toMatchObject({
            failure: { code: 'sign_ins_too_many', count: 501 },
        })
    })
})

test.each([
    [{ b: 1, a: [{ d: null, c: undefined }] }, '{"a":[{"d":null}],"b":1}'],
    [[], '[]'],
    ['é\n', '"é\\n"'],
    [undefined, 'null'],
])('%j is written as %s', (value, text) => {
    expect(toCanonicalJson(value)).toBe(text)
})

describe('a trace step', () => {
    test.each([
        [' Router ', 'Router'],
        ['', 'unnamed'],
        [null, 'unnamed'],
        [7, '7'],
        ['x'.repeat(200), 'x'.repeat(100)],
    ])('the name %j is %s', (given, name) => {
        expect(toTraceName(given)).toBe(name)
    })

    test.each([
        ['client-request-id', 'client-request-id'],
        ['X-Trace', 'X-Trace'],
        ['authorization', 'client-request-id'],
        ['a b', 'client-request-id'],
        ['', 'client-request-id'],
    ])('the header %j is %s', (given, header) => {
        expect(toHeaderName(given)).toBe(header)
    })

    it('identifies calls as receivers expect', () => {
        expect(toCorrelationId('0123456789ABCDEF0123456789ABCDEF')).toBe('01234567-89ab-cdef-0123-456789abcdef')
    })

    test.each([
        [null, ''],
        [{}, ''],
        [{ upn: 'abel' }, '{"upn":"abel"}'],
        ['text', '"text"'],
    ])('the detail of %j is %s', (facts, detail) => {
        expect(toTraceDetail(facts, () => 'f'.repeat(64))).toBe(detail)
    })

    it('is never longer than its column', () => {
        expect(toTraceDetail({ text: 'a b '.repeat(5000) }, () => 'f'.repeat(64)).length).toBeLessThanOrEqual(1000)
    })
})
