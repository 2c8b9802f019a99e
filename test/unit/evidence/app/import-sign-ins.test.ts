/** Sign-ins that are sent: joined to calls that are known, stored once, refused with every problem named. */

import { handInSignIns, type SignInPorts } from '../../../../src/server/evidence/app/import-sign-ins.ts'
import type { LogWriterQuestion } from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { Evidence, LogWriter } from '../../../../src/server/evidence/core/model.ts'
import { automation, graphMessage, logWriter, USES_GRAPH } from '../../../support/evidence-samples.ts'
import { portsOf, world } from './memory-collecting.ts'

const CALLER = automation('script_include', 'Caller', USES_GRAPH)
const CORRELATION = '0123456789abcdef0123456789abcdef'
const AT = '2026-04-20 12:00:01'
const SIGN_IN = { id: 'signin-1', createdDateTime: '2026-04-20T12:00:01Z', appId: 'client-1' }

function signIns(writers: readonly LogWriter[] = []) {
    const of = world()
    const asked: LogWriterQuestion[] = []
    const memory = portsOf(of)
    const { addresses, connectionEdges: edges, connections } = graphMessage()
    const ports: SignInPorts = {
        ...memory,
        automations: { ...memory.automations, all: () => [CALLER] },
        connections: { ...memory.connections, read: () => ({ addresses, connections, edges, read: {} }) },
        evidence: {
            ...memory.evidence,
            logWriters: (question) => {
                asked.push(question)
                return writers
            },
        },
    }
    const stored = (): readonly Evidence[] => [...of.evidence.values()]
    return {
        asked,
        stored,
        send: (body: unknown, by = 'entra') => handInSignIns(JSON.stringify(body), by, ports),
        ports,
    }
}

it('proves a sign-in that carries the id of a stamped call', () => {
    const step = logWriter(CALLER.id, { source: 'trace_evidence', transactionId: CORRELATION })
    const { send, stored } = signIns([step])
    expect(send([{ ...SIGN_IN, correlationId: CORRELATION }])).toMatchObject({
        kind: 'answered',
        body: { received: 1, stored: 1, updated: 0, unmatched: [] },
    })
    expect(stored()).toMatchObject([
        { matchedOn: 'sign_in_correlation', confidence: 'TEMPORAL_INFERRED', executedAt: AT },
    ])
})

it('infers one of the same client soon after a call', () => {
    const { send, stored } = signIns([logWriter(CALLER.id, { source: 'outbound_http_log' })])
    send({ value: [SIGN_IN] })
    expect(stored()).toMatchObject([{ matchedOn: 'sign_in_client', confidence: 'TEMPORAL_INFERRED' }])
})

test.each([
    ['six seconds before the call', '2026-04-20 11:59:54', false],
    ['five seconds before it, as clocks differ', '2026-04-20 11:59:55', true],
    ['at the end of the window', '2026-04-20 12:00:30', true],
    ['a second after the window', '2026-04-20 12:00:31', false],
])('a sign-in of the client %s', (_, at, isMatched) => {
    const { send, stored } = signIns([logWriter(CALLER.id, { source: 'outbound_http_log' })])
    send([{ ...SIGN_IN, createdDateTime: `${at.replace(' ', 'T')}Z` }])
    expect(stored().length).toBe(isMatched ? 1 : 0)
})

it('keeps none that belongs to no known call, and names it', () => {
    const { send, stored } = signIns()
    expect(send([SIGN_IN])).toMatchObject({ body: { received: 1, stored: 0, unmatched: ['signin-1'] } })
    expect(stored()).toEqual([])
})

it('is safe to repeat', () => {
    const { send } = signIns([logWriter(CALLER.id, { source: 'outbound_http_log' })])
    send([SIGN_IN])
    expect(send([SIGN_IN, SIGN_IN])).toMatchObject({ body: { received: 1, stored: 0 } })
})

it('asks for the calls of each hour once, so that a list of days is no question about all of them', () => {
    const { asked, send } = signIns()
    const later = { ...SIGN_IN, id: 'signin-2', createdDateTime: '2026-04-20T13:30:00Z' }
    send([SIGN_IN, later, { ...SIGN_IN, id: 'signin-3' }])
    expect(asked.map(({ from, to }) => `${from} ${to}`)).toEqual([
        '2026-04-20 11:59:31 2026-04-20 12:00:06',
        '2026-04-20 13:29:30 2026-04-20 13:30:05',
    ])
})

test.each([
    ['nothing', '', 'body_empty'],
    ['what is no JSON', '{', 'body_not_json'],
    ['no list', '{"value":1}', 'sign_ins_wrong_shape'],
    ['too many', JSON.stringify(Array.from({ length: 501 }, () => SIGN_IN)), 'sign_ins_too_many'],
    ['a sign-in without a time', '[{"id":"a","appId":"b"}]', 'sign_ins_invalid'],
])('refuses %s', (_, body, code) => {
    expect(handInSignIns(body, 'entra', signIns().ports)).toMatchObject({ kind: 'refused', error: { code } })
})

it('sign-ins of one hour are joined at once, in order, with the ids that they carry', () => {
    const { asked, send } = signIns()
    const at = (id: string, createdDateTime: string, more: object = {}) => ({
        ...SIGN_IN,
        id,
        createdDateTime,
        ...more,
    })
    send([
        at('c', '2026-04-20T13:10:00Z'),
        at('a', '2026-04-20T12:40:00Z', { correlationId: CORRELATION }),
        at('b', '2026-04-20T12:10:00Z'),
    ])
    expect(asked).toEqual([
        { transactionIds: [CORRELATION], from: '2026-04-20 12:09:30', to: '2026-04-20 12:40:05', limit: 5000 },
        { transactionIds: [], from: '2026-04-20 13:09:30', to: '2026-04-20 13:10:05', limit: 5000 },
    ])
})

it('an empty list asks and stores nothing, and what is stored already is known', () => {
    const { asked, ports, send } = signIns([logWriter(CALLER.id, { source: 'outbound_http_log' })])
    expect(send([])).toMatchObject({ body: { received: 0, stored: 0, known: 0, unmatched: [] } })
    expect(asked).toEqual([])
    const kept = { ...ports, evidence: { ...ports.evidence, save: () => ({ added: 1, changed: 1 }) } }
    const list = ['a', 'b', 'c', 'd'].map((id) => ({ ...SIGN_IN, id }))
    expect(handInSignIns(JSON.stringify(list), 'entra', kept)).toMatchObject({
        body: { stored: 1, updated: 1, known: 2 },
    })
})

test.each<[string, string, string, string]>([
    ['an empty body', ' ', 'body_empty', ''],
    ['a body that is no JSON', '{', 'body_not_json', ''],
    ['a body of another shape', '{}', 'sign_ins_wrong_shape', ''],
    [
        'a sign-in without an id',
        '[{"appId":"a","createdDateTime":"2026-04-20T12:00:01Z"}]',
        'sign_ins_invalid',
        '[0].id: expected',
    ],
    [
        'too many sign-ins',
        JSON.stringify(Array(501).fill(SIGN_IN)),
        'sign_ins_too_many',
        '501 were sent, expected at most 500',
    ],
])('%s is refused with its code and what was expected', (_what, body, code, detail) => {
    const reply = handInSignIns(body, 'entra', signIns().ports)
    expect(reply).toMatchObject({ kind: 'refused', error: { code, detail: expect.stringContaining(detail) } })
    if (detail === '') expect(reply).toMatchObject({ error: { detail: '' } })
})

it('keeps who submitted a sign-in first, and what they submitted', () => {
    const { send, stored } = signIns([logWriter(CALLER.id, { source: 'outbound_http_log' })])
    send([SIGN_IN])
    const answer = send([{ ...SIGN_IN, servicePrincipalName: 'Somebody else' }], 'mallory')
    expect(answer).toMatchObject({ body: { received: 1, stored: 0, updated: 0, known: 1, unmatched: [] } })
    expect(stored()).toMatchObject([{ properties: { submitted_by: 'entra' }, actor: 'client-1' }])
    expect(send([{ ...SIGN_IN, servicePrincipalName: 'Router' }])).toMatchObject({ body: { updated: 1 } })
})

it('says why a submitted sign-in proves nothing for certain', () => {
    const step = logWriter(CALLER.id, { source: 'trace_evidence', transactionId: CORRELATION })
    const { send, stored } = signIns([step])
    send([{ ...SIGN_IN, correlationId: CORRELATION }])
    expect(stored()).toMatchObject([{ whyNotHigher: { code: 'sign_in_submitted' } }])
})
