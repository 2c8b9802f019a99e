/** A reviewer reads compliance reviews, works on them, and sees nothing else of the app. */
import { escalation } from '../../support/events.ts'
import type { Login } from '../../support/instance-client.ts'
import { runAction } from '../flow/flow-instance.ts'
import { person } from '../operating/person.ts'
import { OWN, writeBackInstance } from '../write-back/write-back-instance.ts'

const app = writeBackInstance()
const { instance } = app
let rita: Login

beforeAll(async () => {
    rita = instance.local.user('rita', ['x_kt_gov.reviewer'])
    await instance.change('sys_user', { email: 'rita@example.com' }, 'user_name=rita')
    instance.local.mark()
})

const review = () => instance.local.record(OWN)
const change = async (values: object, login: Login = rita) => {
    const path = `/api/now/table/${OWN}/${(await review()).sys_id}`
    const { status } = await instance.local.api('PATCH', path, { login, body: values })
    instance.local.drain()
    return status
}
/** An access control that this instance has, for one of its own roles. */
async function guard(name: string, operation: string, role: string): Promise<void> {
    const acl = instance.install('sys_security_acl', { name, operation, type: 'record', active: 'true' })
    const { sys_id } = await instance.local.record('sys_user_role', `name=${role}`)
    instance.install('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: sys_id })
}

const RESOLUTION = { escalation_id: 'esc_1', outcome: 'approved', reason: 'Complies' }

describe('works on a review', () => {
    it('on its form: claims and closes it, and Keeptrusts gets both in their name', async () => {
        await app.open()
        const { sys_id } = await instance.local.record('sys_user', 'user_name=rita')
        expect(await change({ state: '2', assigned_to: sys_id, work_notes: 'I look at it' })).toBe(200)
        expect(await change({ state: '3', outcome: 'approved', close_notes: 'Complies' })).toBe(200)
        expect(await review()).toMatchObject({ state: '3', assigned_to: sys_id, outcome: 'approved' })
        expect(await instance.notes(OWN)).toContainEqual(expect.stringContaining('I look at it'))
        expect(await app.heard()).toEqual([
            '/v1/escalations/esc_1/claim rita@example.com {}',
            '/v1/escalations/esc_1/resolve rita@example.com {"outcome":"approved","reason":"Complies"}',
        ])
    })

    it('by the flow actions', async () => {
        await app.open()
        const claim = { escalation_id: 'esc_1' }
        expect(runAction(instance.local, 'claim_escalation', claim, 'rita')).toMatchObject({ status: 'success' })
        expect(runAction(instance.local, 'resolve_escalation', RESOLUTION, 'rita')).toMatchObject({ status: 'success' })
        expect(await review()).toMatchObject({ state: '3', outcome: 'approved' })
    })

    it('with the button that leads to the escalation', async () => {
        await app.open()
        const { console_url, sys_id } = await review()
        expect(await person(instance.local, 'reviewer').leads(OWN, sys_id, 'Open in Keeptrusts')).toBe(console_url)
    })

    it('where this instance gives the notes and states of tasks to fulfillers alone', async () => {
        for (const column of ['work_notes', 'state', 'assigned_to', 'close_notes'])
            for (const operation of ['read', 'write']) await guard(`task.${column}`, operation, 'itil')
        await app.open()
        expect(await change({ state: '2', work_notes: 'Mine' })).toBe(200)
        expect((await review()).state).toBe('2')
        expect(await instance.notes(OWN)).toContainEqual(expect.stringContaining('Mine'))
    })

    it('and changes nothing that Keeptrusts sent', async () => {
        await app.open()
        await change({ escalation_state: 'resolved', policy_name: 'another', console_url: 'https://example.com' })
        expect(await review()).toMatchObject({ escalation_state: 'open', policy_name: 'compliance-review' })
    })
})

describe('works on no review', () => {
    it('in a table of another application without its roles', async () => {
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await app.open()
        expect(runAction(instance.local, 'claim_escalation', { escalation_id: 'esc_1' }, 'rita')).toMatchObject({
            code: 'actor_not_allowed',
        })
        expect((await instance.local.record('incident')).state).toBe('1')
    })

    it('as a person without the role', async () => {
        const stranger = instance.local.user('stranger', [])
        await app.open()
        expect(await change({ state: '2' }, stranger)).not.toBe(200)
        expect(await instance.list(OWN, [], '')).toHaveLength(1)
        const path = `/api/now/table/${OWN}`
        expect((await instance.local.api('GET', path, { login: stranger })).body.result ?? []).toEqual([])
        await instance.deliver(escalation('claimed', { claimed_by: 'stranger' }, '2026-04-20T14:20:00Z'))
        expect(runAction(instance.local, 'resolve_escalation', RESOLUTION, 'stranger')).toMatchObject({
            code: 'actor_not_allowed',
        })
    })
})

it('sees in the menu the lists of reviews and nothing else of the app', async () => {
    const { html: menu } = await person(instance.local, 'reviewer').open('/')
    expect(menu).toContain('All reviews')
    expect(menu).toContain('Compliance reviews')
    for (const module of [
        'Deliveries',
        'Gateways',
        'Health checks',
        'Setup',
        'Settings',
        'Evidence',
        'Links',
        'Privacy',
    ])
        expect(menu).not.toContain(`>${module}<`)
})

it('is given with the role of an operator, whose rights do not depend on the containment', async () => {
    await instance.remove('sys_user_role_contains', 'contains.name=x_kt_gov.reviewer')
    const operator = instance.local.user('olga', ['x_kt_gov.operator'])
    await app.open()
    expect(await change({ state: '2', work_notes: 'Still mine' }, operator)).toBe(200)
    expect((await review()).state).toBe('2')
})
