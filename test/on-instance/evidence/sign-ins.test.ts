/** Sign-ins sent over REST to the built app: joined to calls that are known, stored once, refused with every problem named. */
import { INC, INCLUDE, row } from '../../support/azure-graph-router.ts'
import type { Login } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { storeEvidence, storeStory } from './stored-story.ts'

const ROUTE = '/api/x_kt_gov/v1/evidence/sign-ins'
const CORRELATION = 'c0ffee00-0000-4000-8000-000000000001'
const SIGN_IN = {
    id: '66ea54eb-6301-4ee5-be62-ff5a759b0100',
    createdDateTime: '2026-02-02T10:32:02Z',
    appId: '11111111-2222-3333-4444-555555555555',
    correlationId: CORRELATION,
}
let instance: OnInstance
let submitter: Login

beforeAll(async () => {
    instance = await OnInstance.open()
    submitter = instance.user('entra.sender', ['x_kt_gov.sign_in_submitter'])
    storeStory(instance)
    const given = { source: 'trace_evidence' as const, record: INC, transactionId: CORRELATION }
    storeEvidence(instance, [row(`evidence-trace-${'4'.repeat(32)}`, given, [[INCLUDE, 'trace']])])
    instance.mark()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

const post = (body: unknown, login = submitter) => instance.api('POST', ROUTE, { login, body })
const stored = () =>
    instance.rows('x_kt_gov_evidence', ['evidence_id', 'confidence', 'matched_on'], 'source=sign_in_evidence')

it('make it likely whom a stamped call signed in as, and name who submitted them', async () => {
    const { body, status } = await post({ value: [SIGN_IN] })
    expect(status).toBe(200)
    expect(body.result).toEqual({ received: 1, stored: 1, updated: 0, known: 0, unmatched: [] })
    expect(await stored()).toEqual(new Set([`evidence-signin-${SIGN_IN.id}|TEMPORAL_INFERRED|sign_in_correlation`]))
    const { properties } = await instance.record('x_kt_gov_evidence', 'source=sign_in_evidence')
    expect(JSON.parse(properties!)).toMatchObject({ submitted_by: 'entra.sender' })
})

it('let the next run build the chain again of the record for which the call was made', async () => {
    const due = () => instance.rows('x_kt_gov_connection', ['source_table', 'source_id'], 'chain_due=true')
    await post([{ ...SIGN_IN, id: 'stranger', correlationId: 'c0ffee00-0000-4000-8000-00000000ffff' }])
    expect(await due()).toEqual(new Set())
    await post([SIGN_IN])
    expect(await due()).toEqual(new Set([`${INC.table}|${INC.id}`]))
})

it('are stored once, however often they are sent', async () => {
    await post([SIGN_IN])
    expect((await post([SIGN_IN, SIGN_IN])).body.result).toMatchObject({ received: 1, stored: 0, known: 1 })
    expect((await stored()).size).toBe(1)
})

it('stay those of their first submitter', async () => {
    await post([SIGN_IN])
    const mallory = instance.user('mallory', ['x_kt_gov.sign_in_submitter'])
    const forged = { ...SIGN_IN, servicePrincipalName: 'forged', ipAddress: '192.0.2.1' }
    expect((await post([forged], mallory)).body.result).toMatchObject({ stored: 0, updated: 0, known: 1 })
    const { properties } = await instance.record('x_kt_gov_evidence', 'source=sign_in_evidence')
    expect(properties).toContain('entra.sender')
    expect(properties).not.toContain('192.0.2.1')
})

it('with a neighbour whose id another user sent in capitals are taken all the same', async () => {
    const shouted = { ...SIGN_IN, id: SIGN_IN.id.toUpperCase() }
    const mallory = instance.user('mallory', ['x_kt_gov.sign_in_submitter'])
    await post([shouted], mallory)
    const { body, status } = await post([SIGN_IN, { ...SIGN_IN, id: 'another' }])
    expect(status).toBe(200)
    expect(body.result).toMatchObject({ received: 2, updated: 0, unmatched: [] })
    expect((await post([shouted, SIGN_IN], mallory)).status).toBe(200)
    // Whether an index distinguishes capitals from small letters is the database's business: ids that differ in nothing else are one sign-in or two.
    const ids = [...(await stored())].map((line) => line.split('|')[0])
    expect(ids).toEqual(expect.arrayContaining([`evidence-signin-${shouted.id}`, 'evidence-signin-another']))
})

it('whose id one request spells in two ways are taken', async () => {
    const { body, status } = await post([SIGN_IN, { ...SIGN_IN, id: SIGN_IN.id.toUpperCase() }])
    expect(status).toBe(200)
    expect(body.result).toMatchObject({ received: 2, updated: 0, unmatched: [] })
    expect((await stored()).size).toBe(body.result.stored)
})

it('are corrected by their submitter, whose user name may be an address', async () => {
    await instance.setProperty('x_kt_gov.evidence.keep_emails', 'false')
    const address = 'entra.sender@example.com'
    const login = instance.user(address, ['x_kt_gov.sign_in_submitter'])
    await post([SIGN_IN], login)
    expect((await post([{ ...SIGN_IN, ipAddress: '192.0.2.1' }], login)).body.result).toMatchObject({ updated: 1 })
    const { properties } = await instance.record('x_kt_gov_evidence', 'source=sign_in_evidence')
    expect(JSON.parse(properties!)).toMatchObject({ submitted_by: address, ip_address: '192.0.2.1' })
})

it.each(['integration', 'operator', 'admin'])('are not taken from %s', async (role) => {
    const login = instance.user(`sign.${role}`, [`x_kt_gov.${role}`])
    expect((await post([SIGN_IN], login)).status).toBe(403)
    expect(await stored()).toEqual(new Set())
})

it('that belong to no known call are named and not kept', async () => {
    const stranger = { ...SIGN_IN, id: 'stranger', correlationId: 'c0ffee00-0000-4000-8000-00000000ffff' }
    expect((await post([stranger])).body.result).toMatchObject({ stored: 0, unmatched: ['stranger'] })
    expect(await stored()).toEqual(new Set())
})

test.each([
    ['', '400 body_empty'],
    ['{', '400 body_not_json'],
    ['{}', '400 sign_ins_wrong_shape'],
    ['[{"id":1}]', '400 sign_ins_invalid'],
    [JSON.stringify(Array(501).fill(SIGN_IN)), '413 sign_ins_too_many'],
])('are refused when they cannot be read: %.20s', async (text, code) => {
    const { body, status } = await post(text)
    expect(`${status} ${body.error?.code}`).toBe(code)
    expect(await stored()).toEqual(new Set())
})
