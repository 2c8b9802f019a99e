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
        connections: { ...memory.connections, read: () => ({ addresses, connections, edges }) },
        evidence: {
            ...memory.evidence,
            logWriters: (question) => {
                asked.push(question)
                return writers
            },
        },
    }
    const stored = (): readonly Evidence[] => [...of.evidence.values()]
    return { asked, stored, send: (body: unknown) => handInSignIns(JSON.stringify(body), ports), ports }
}

it('proves a sign-in that carries the id of a stamped call', () => {
    const step = logWriter(CALLER.id, { source: 'trace_evidence', transactionId: CORRELATION })
    const { send, stored } = signIns([step])
    expect(send([{ ...SIGN_IN, correlationId: CORRELATION }])).toMatchObject({
        kind: 'answered',
        body: { received: 1, stored: 1, updated: 0, unmatched: [] },
    })
    expect(stored()).toMatchObject([{ matchedOn: 'sign_in_correlation', confidence: 'DETERMINISTIC', executedAt: AT }])
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
    expect(handInSignIns(body, signIns().ports)).toMatchObject({ kind: 'refused', error: { code } })
})
