/** Promises of the actions that claim and resolve: the person who runs the flow acts, on the review and at Keeptrusts, and nobody else can. */

import type { Login } from '../../support/instance-client.ts'
import { escalation } from '../../support/events.ts'
import { runAction, type Outputs } from '../flow/flow-instance.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const app = writeBackInstance()
const ANN = 'ann.reviewer'
const ESCALATION = { escalation_id: 'esc_1' }
const CLAIM = '/v1/escalations/esc_1/claim ann@example.com {}'
const RESOLUTION = { ...ESCALATION, outcome: 'approved', reason: 'Complies with policy' }

const claim = (inputs: object = ESCALATION, user = ANN): Outputs =>
    runAction(app.instance.local, 'claim_escalation', inputs, user)
const resolve = (inputs: object = RESOLUTION, user = ANN): Outputs =>
    runAction(app.instance.local, 'resolve_escalation', inputs, user)
const idOf = async (user_name: string) => (await app.instance.local.record('sys_user', `user_name=${user_name}`)).sys_id
const review = (table = OWN) => app.instance.local.record(table)

async function send(): Promise<readonly string[]> {
    app.instance.local.drain()
    app.runJob()
    return app.heard()
}

describe('a person claims', () => {
    it('an escalation: its review is in work and assigned to the person, and Keeptrusts gets the claim once', async () => {
        await app.open()
        const before = await review()
        const outputs = claim()
        expect(outputs).toMatchObject({
            status: 'success',
            code: null,
            table_name: OWN,
            record: before.sys_id,
            number: before.number,
            operation: 'updated',
            write_back_state: 'queued',
        })
        expect(await review()).toMatchObject({ state: '2', assigned_to: await idOf(ANN), sys_updated_by: ANN })
        expect(await send()).toEqual([CLAIM])
        expect(claim()).toMatchObject({
            status: 'success',
            operation: 'unchanged',
            write_back: outputs['write_back'],
            write_back_state: 'sent',
        })
        expect(await send()).toEqual([CLAIM])
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })

    it('by naming the review', async () => {
        await app.open()
        const { sys_id } = await review()
        expect(claim({ record: sys_id })).toMatchObject({ status: 'success', record: sys_id })
        expect(await send()).toEqual([CLAIM])
    })

    it('and stays the one who claimed, whatever others do to the review before it is sent', async () => {
        app.instance.local.user('bob', ['x_kt_gov.operator'])
        await app.instance.change('sys_user', { email: 'bob@example.com' }, 'user_name=bob')
        await app.open()
        claim()
        await app.instance.change(OWN, { assigned_to: await idOf('bob'), closed_by: await idOf('bob') })
        expect(await send()).toEqual([CLAIM])
        expect(await app.instance.rows(WRITE_BACK, ['actor'])).toEqual(new Set(['ann@example.com']))
    })

    it('while write-back is off: the review alone is changed', async () => {
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        await app.open()
        expect(claim()).toMatchObject({ status: 'success', code: 'write_back_off', operation: 'updated' })
        expect(await review()).toMatchObject({ state: '2' })
        expect(await app.instance.count(WRITE_BACK)).toBe(0)
    })

    it('and reads in the outputs that Keeptrusts refused it before', async () => {
        await app.behave({ answers: [{ on: 'escalation', status: 403 }] })
        await app.open()
        claim()
        await send()
        expect(claim()).toMatchObject({ status: 'success', write_back_state: 'refused' })
    })
})

describe('a person resolves', () => {
    it.each([
        ['approved', '3'],
        ['Denied', '4'],
        ['needs_training', '3'],
    ])('with the outcome %s: the review is closed in state %s with outcome and reason', async (outcome, state) => {
        await app.open()
        expect(resolve({ ...RESOLUTION, outcome })).toMatchObject({
            status: 'success',
            code: null,
            operation: 'updated',
        })
        expect(await review()).toMatchObject({
            state,
            outcome,
            close_notes: 'Complies with policy',
            closed_by: await idOf(ANN),
        })
        const body = JSON.stringify({ outcome: outcome.toLowerCase(), reason: 'Complies with policy' })
        expect(await send()).toEqual([`/v1/escalations/esc_1/resolve ann@example.com ${body}`])
        expect(resolve({ ...RESOLUTION, outcome })).toMatchObject({ status: 'success', operation: 'unchanged' })
        expect(await send()).toHaveLength(1)
    })

    it('what the same person claimed', async () => {
        await app.open()
        claim()
        await send()
        resolve()
        expect(await send()).toEqual([
            CLAIM,
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"approved","reason":"Complies with policy"}',
        ])
    })

    it('and nobody takes over what was resolved while write-back was off: no rule saw who did it, so nothing is sent', async () => {
        app.instance.local.user('bob', ['x_kt_gov.operator'])
        await app.instance.change('sys_user', { email: 'bob@example.com' }, 'user_name=bob')
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        await app.open()
        await app.review({ state: '3', outcome: 'approved', close_notes: 'Complies' })
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'true')
        expect(resolve(RESOLUTION, 'bob')).toMatchObject({ status: 'success', operation: 'unchanged' })
        expect(await send()).toEqual([])
        expect(await app.instance.rows('x_kt_gov_write_back', ['state', 'error_code', 'actor'])).toEqual(
            new Set(['failed|actor_unknown|']),
        )
    })

    it('only with an outcome and a reason, which the platform asks for', () => {
        expect(() => resolve(ESCALATION)).toThrow(/Input 'outcome' is mandatory.*Input 'reason'/)
    })
})

describe('nobody acts in a flow that runs as', () => {
    const inactive = (user: string, values: Record<string, string>) =>
        app.instance.change('sys_user', values, `user_name=${user}`)

    it.each<[string, (user: string) => Promise<void>]>([
        ['an integration', (user) => inactive(user, { web_service_access_only: 'true' })],
        ['an internal integration', (user) => inactive(user, { internal_integration_user: 'true' })],
        ['the service user', (user) => app.instance.setProperty('x_kt_gov.process.service_user', user)],
    ])('%s', async (_who, make) => {
        app.instance.local.user('robot', ['x_kt_gov.operator'])
        await make('robot')
        await app.open()
        for (const outputs of [claim(ESCALATION, 'robot'), resolve(RESOLUTION, 'robot')])
            expect(outputs).toMatchObject({ status: 'refused', code: 'actor_unknown', record: null })
        expect(await review()).toMatchObject({ state: '1', assigned_to: '' })
        expect(await send()).toEqual([])
        expect(await app.instance.count(WRITE_BACK)).toBe(0)
    })

    it.each(['system', 'guest'])('%s', async (user) => {
        await app.open()
        for (const outputs of [claim(ESCALATION, user), resolve(RESOLUTION, user)])
            expect(outputs).toMatchObject({ status: 'refused', code: 'actor_unknown', __action_status__: { code: 2 } })
        expect(await review()).toMatchObject({ state: '1', assigned_to: '' })
        expect(await send()).toEqual([])
    })
})

it('a person who may not change reviews does not get there through a flow', async () => {
    app.instance.local.user('nobody', ['x_kt_gov.auditor'])
    await app.open()
    for (const outputs of [claim(ESCALATION, 'nobody'), resolve(RESOLUTION, 'nobody')])
        expect(outputs).toMatchObject({ status: 'refused', code: 'actor_not_allowed' })
    expect(await review()).toMatchObject({ state: '1', assigned_to: '' })
    expect(await send()).toEqual([])
})

describe('refused is', () => {
    const resolved = () => escalation('resolved', { escalation_id: 'esc_1', outcome: 'denied' }, '2026-04-20T15:00:00Z')
    const claimed = () => escalation('claimed', { escalation_id: 'esc_1', claimed_by: 'eve' }, '2026-04-20T14:20:00Z')

    it('an escalation without a review here, by its id or by a record that is none', async () => {
        expect(claim()).toMatchObject({ status: 'refused', code: 'review_missing', record: null })
        await app.open()
        await app.instance.remove(OWN, '')
        expect(claim()).toMatchObject({ status: 'refused', code: 'review_missing' })
        expect(resolve({ ...RESOLUTION, escalation_id: '', record: await idOf(ANN) })).toMatchObject({
            status: 'refused',
            code: 'review_missing',
        })
    })

    it('a review that somebody else claimed, here or at Keeptrusts', async () => {
        const { user } = app.instance.local.user('bob', ['x_kt_gov.operator']) as Login
        await app.open()
        claim()
        expect(claim(ESCALATION, user)).toMatchObject({ status: 'refused', code: 'claimed_by_other' })
        expect(await review()).toMatchObject({ assigned_to: await idOf(ANN) })
    })

    it('a review whose escalation somebody claimed at Keeptrusts whom this instance does not know', async () => {
        await app.open()
        await app.instance.deliver(claimed())
        expect(claim()).toMatchObject({ status: 'refused', code: 'claimed_by_other' })
    })

    it('a review that is closed, or resolved at Keeptrusts', async () => {
        await app.open()
        await app.instance.deliver(resolved())
        expect(claim()).toMatchObject({ status: 'refused', code: 'review_closed' })
        expect(resolve()).toMatchObject({ status: 'refused', code: 'review_closed' })
        await app.instance.change(OWN, { state: '1', active: 'true' })
        expect(resolve()).toMatchObject({ status: 'refused', code: 'already_resolved' })
        expect(await send()).toEqual([])
    })

    it('a run that names both an escalation and a review, or neither', () => {
        expect(claim({ ...ESCALATION, record: 'f'.repeat(32) })).toMatchObject({ code: 'input_invalid' })
        expect(claim({})).toMatchObject({
            status: 'refused',
            code: 'input_missing',
            message: 'escalation_id: expected either an escalation or a review',
        })
    })
})

it('a write that the instance refuses is a failure with its code, and nothing is sent', async () => {
    await app.open()
    app.instance.rule(OWN, 'current.setAbortAction(true)')
    expect(claim()).toMatchObject({ status: 'failed', code: 'write_refused_business_rule' })
    expect(await send()).toEqual([])
})

describe('a review in a table of another application', () => {
    const grc = writeBackInstance({ plugins: ['seed'] })
    const TABLE = 'sn_compliance_task'

    it('is claimed and resolved in the same way, in a state that stands for the outcome', async () => {
        await grc.open()
        const { local } = grc.instance
        expect(runAction(local, 'claim_escalation', ESCALATION, ANN)).toMatchObject({ table_name: TABLE })
        expect(await grc.instance.local.record(TABLE)).toMatchObject({ state: '2' })
        grc.runJob()
        expect(runAction(local, 'resolve_escalation', { ...RESOLUTION, outcome: 'denied' }, ANN)).toMatchObject({
            status: 'success',
            operation: 'updated',
        })
        expect(await grc.instance.local.record(TABLE)).toMatchObject({ state: '4' })
        grc.runJob()
        grc.runJob()
        expect(await grc.heard()).toEqual([
            CLAIM,
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"denied","reason":"Complies with policy"}',
        ])
    })

    it('is not closed where no state of it stands for the outcome', async () => {
        await grc.open()
        const unmapped = { ...RESOLUTION, outcome: 'needs_training' }
        expect(runAction(grc.instance.local, 'resolve_escalation', unmapped, ANN)).toMatchObject({
            status: 'refused',
            code: 'outcome_unmapped',
        })
        expect(await grc.instance.local.record(TABLE)).toMatchObject({ state: '1' })
    })
})

describe('a review as an incident', () => {
    it('is resolved with a resolution code that stands for the outcome', async () => {
        await app.instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await app.open()
        expect(resolve()).toMatchObject({ status: 'refused', code: 'outcome_unmapped' })
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', 'incident.Resolved by caller=approved')
        expect(resolve()).toMatchObject({ status: 'success', table_name: 'incident' })
        expect(await review('incident')).toMatchObject({
            state: '6',
            close_code: 'Resolved by caller',
            resolved_by: await idOf(ANN),
        })
        expect(await send()).toEqual([
            '/v1/escalations/esc_1/resolve ann@example.com {"outcome":"approved","reason":"Complies with policy"}',
        ])
    })
})
