/** Attacks on the actor: operators, reviewers, scripts and requesters try to speak to Keeptrusts in the name of somebody else. */

import type { Fields, Login } from '../../support/instance-client.ts'
import { escalationCreated } from '../../support/events.ts'
import { runAction } from '../flow/flow-instance.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const down = { answers: [{ on: 'escalation', status: 503, headers: {}, body: '{}' }] } as const
const resolved = (actor: string, outcome: string, reason: string): string =>
    `/v1/escalations/esc_1/resolve ${actor}@example.com ${JSON.stringify({ outcome, reason })}`

describe('a review in the table of the app', () => {
    const app = writeBackInstance()
    let bob: Login
    let eve: Login
    beforeEach(async () => {
        bob = await app.person('bob')
        eve = await app.person('eve')
    })
    const idOf = async (name: string) => (await app.instance.local.record('sys_user', `user_name=${name}`)).sys_id
    const kept = () => app.instance.local.record(WRITE_BACK, '', ['actor', 'acted_by', 'outcome', 'reason'])
    const closeByScript = (user: string, session: { impersonating?: boolean } = {}) => {
        const body = `var task = new GlideRecord('${OWN}'); task.query(); task.next(); task.state = '3'; task.close_notes = 'Fine'; task.update()`
        app.instance.local.script(body, 'global', user, session)
        app.instance.local.drain()
    }

    it('speaks for the user who saved it, whatever its columns say', async () => {
        await app.open()
        const ann = await idOf('ann.reviewer')
        const forged: Fields = { assigned_to: ann, closed_by: ann, resolved_by: ann, sys_updated_by: 'ann.reviewer' }
        await app.save(eve, { ...forged, state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        expect(await app.heard()).toEqual([resolved('eve', 'approved', 'Fine')])
        expect(await kept()).toMatchObject({ acted_by: await idOf('eve'), actor: 'eve@example.com' })
    })

    it('keeps who acted and what they said, whatever others write before it is sent', async () => {
        await app.behave(down)
        await app.open()
        await app.save(bob, { state: '3', close_notes: 'Complies' })
        app.instance.local.drain()
        await app.save(eve, { close_notes: 'I saw nothing', assigned_to: await idOf('eve') })
        app.runJob()
        expect((await app.heard()).slice(-1)).toEqual([resolved('bob', 'approved', 'Complies')])
    })

    it('an operator cannot write who acted, nor what they said', async () => {
        const mallory = await app.person('mallory')
        await app.behave({ answers: [{ ...down.answers[0], status: 403 }] })
        await app.open()
        await app.save(bob, { state: '4', close_notes: 'Leak' })
        app.instance.local.drain()
        const before = await kept()
        const forged = { actor: 'ann@example.com', acted_by: await idOf('eve'), outcome: 'approved', reason: 'Fine' }
        for (const [column, value] of Object.entries(forged)) await app.save(mallory, { [column]: value }, WRITE_BACK)
        expect(await kept()).toEqual(before)
        await app.retry('mallory')
        expect((await app.heard()).slice(-1)).toEqual([resolved('bob', 'denied', 'Leak')])
    })

    it('keeps who acted when another operator retries it days later', async () => {
        await app.instance.setProperty('x_kt_gov.process.max_attempts', '1')
        await app.behave(down)
        await app.open()
        await app.save(bob, { state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        expect(await app.writeBacks()).toEqual(['resolve|failed|service_unavailable'])
        await app.behave({})
        app.instance.local.wait(5 * 86400)
        await app.retry('eve')
        expect((await app.heard()).slice(-1)).toEqual([resolved('bob', 'approved', 'Fine')])
    })

    it.each(['system', 'guest', 'eve'])('speaks for nobody when %s saves it, who is no person', async (user) => {
        await app.instance.change('sys_user', { web_service_access_only: 'true' }, 'user_name=eve')
        await app.open()
        await app.instance.change(OWN, { assigned_to: await idOf('bob'), closed_by: await idOf('bob') })
        closeByScript(user)
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('speaks for nobody when an administrator impersonates the one who saves it', async () => {
        await app.open()
        closeByScript('bob', { impersonating: true })
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
        await app.save(bob, { state: '1', active: 'true' })
        await app.save(bob, { state: '3' })
        app.instance.local.drain()
        expect(await app.heard()).toEqual([resolved('bob', 'approved', 'Fine')])
    })

    it('speaks for nobody when another operator retries what an impersonated user closed, or a flow finds it done', async () => {
        await app.open()
        closeByScript('bob', { impersonating: true })
        app.runJob()
        await app.retry('eve')
        const inputs = { escalation_id: 'esc_1', outcome: 'approved', reason: 'Fine' }
        runAction(app.instance.local, 'resolve_escalation', inputs, 'eve')
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('speaks for nobody where no rule saw an impersonated user close it', async () => {
        await app.open()
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        closeByScript('bob', { impersonating: true })
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'true')
        app.runJob(120)
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('speaks for nobody whose address another active user has', async () => {
        await app.instance.change('sys_user', { email: 'bob@example.com' }, 'user_name=eve')
        await app.open()
        await app.save(eve, { state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
    })

    it('speaks for nobody whose user name is the address of another active user, nor for that other one', async () => {
        const mallory = app.instance.local.user('eve@example.com', ['x_kt_gov.reviewer'])
        await app.open()
        for (const login of [mallory, eve]) {
            await app.save(login, { state: '3', close_notes: 'Fine' })
            app.instance.local.drain()
            await app.save(login, { state: '1', active: 'true' })
        }
        expect(await app.heard()).toEqual([])
        expect(await kept()).toMatchObject({ actor: '', acted_by: '' })
        await app.save(bob, { state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        expect(await app.heard()).toEqual([resolved('bob', 'approved', 'Fine')])
    })

    it.each(['eve@example.com,bob@example.com', 'Bob <bob@example.com>', 'x;bob@example.com', 'eve bob@example.com'])(
        'speaks under no text in which the address of somebody else stands: %s',
        async (email) => {
            await app.instance.change('sys_user', { email }, 'user_name=eve')
            await app.open()
            await app.save(eve, { state: '3', close_notes: 'Fine' })
            app.instance.local.drain()
            expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
            expect(await app.heard()).toEqual([])
        },
    )

    it('sends no column that does not name one person', async () => {
        await app.instance.change('sys_user', { title: 'ceo@example.com' }, 'user_name=eve')
        await app.instance.setProperty('x_kt_gov.escalation.actor_column', 'title')
        await app.open()
        await app.save(eve, { state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        expect((await app.heard())[0]).toContain('/resolve eve {')
    })

    it('believes the delivery about who asked, whatever a flow said first', async () => {
        const inputs = { escalation_id: 'esc_1', policy: 'p', severity: 'high', reason: 'x', user: 'zoe' }
        expect(runAction(app.instance.local, 'create_compliance_task', inputs)).toMatchObject({ status: 'success' })
        await app.instance.deliver(escalationCreated({ escalation_id: 'esc_1', user_id: 'bob' }))
        expect((await app.save(bob, { state: '3', close_notes: 'Mine' })).status).toBe(403)
    })

    it('speaks for the last one who acted where an earlier act was not sent yet', async () => {
        await app.behave(down)
        await app.open()
        await app.save(bob, { state: '3', close_notes: 'Fine' })
        app.instance.local.drain()
        await app.save(eve, { state: '4', close_notes: 'A leak' })
        app.instance.local.drain()
        expect((await app.heard()).slice(-1)).toEqual([resolved('eve', 'denied', 'A leak')])
    })

    describe('of a request whose event names bob behind an id that this instance does not know', () => {
        it.each<Fields | object>([
            { user_email: 'bob@example.com' },
            { user_name: 'bob' },
            { user_id: undefined, user: { id: 'usr_77', email: 'bob@example.com', name: 'A colleague' } },
            { user: { username: 'bob' } },
            { requested_by: 'bob@example.com' },
            { requester: { email: 'Bob@example.com' } },
        ])('it is not decided by bob: %j', async (names) => {
            const facts = { escalation_id: 'esc_1', user_id: 'usr_77', ...names }
            await app.instance.deliver(escalationCreated(facts))
            expect((await app.save(bob, { state: '3' })).status).toBe(403)
            expect((await app.save(eve, { state: '3', close_notes: 'Fine' })).status).toBe(200)
        })
    })

    describe('of a request that bob made', () => {
        beforeEach(() =>
            app.instance.deliver(escalationCreated({ escalation_id: 'esc_1', user_id: 'BOB@example.com' })),
        )
        const state = async () => (await app.instance.local.record(OWN)).state

        // The last is a column that reviewers do not write at all, and that is left out of what they send.
        it.each<[Fields, number]>([
            [{ state: '3' }, 403],
            [{ state: '4' }, 403],
            [{ state: '7' }, 403],
            [{ outcome: 'approved' }, 403],
            [{ active: 'false' }, 200],
        ])('is not decided by bob: %j', async (values, status) => {
            const before = await app.instance.local.record(OWN)
            const answer = await app.save(bob, values)
            expect(answer.status).toBe(status)
            expect(await app.instance.local.record(OWN)).toEqual(before)
            expect(await app.instance.count(WRITE_BACK)).toBe(0)
        })

        it('is not decided by bob where write-back is off, nor with the column of the requester emptied', async () => {
            await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
            await app.instance.change(OWN, { ai_user: '' })
            expect((await app.save(bob, { state: '3' })).status).toBe(403)
            expect(await state()).toBe('1')
        })

        it('is not resolved by bob in a flow', async () => {
            const inputs = { escalation_id: 'esc_1', outcome: 'approved', reason: 'Mine' }
            const outputs = runAction(app.instance.local, 'resolve_escalation', inputs, 'bob')
            expect(outputs).toMatchObject({ status: 'refused', code: 'actor_is_requester', operation: 'unchanged' })
            expect(await state()).toBe('1')
        })

        it('is decided by others, and bob may work on it until then', async () => {
            expect((await app.save(bob, { state: '2', work_notes: 'It was for a test' })).status).toBe(200)
            expect((await app.save(eve, { state: '3', close_notes: 'Fine' })).status).toBe(200)
            app.instance.local.drain()
            expect((await app.heard()).slice(-1)).toEqual([resolved('eve', 'approved', 'Fine')])
        })
    })
})

describe.each([
    ['incident', [], { state: '6', close_code: 'Solution provided' }],
    ['sn_grc_issue', ['grc'], { state: '3', active: 'false' }],
] as const)('a review in %s', (table, plugins, closing) => {
    const app = writeBackInstance({ plugins })
    const roles = ['admin']
    beforeEach(async () => {
        await app.instance.setProperty('x_kt_gov.compliance.table', table)
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', '3=approved,incident.6=approved')
        await app.person('bob', roles)
        await app.person('eve', roles)
    })
    const login = (user: string): Login => ({ user, password: `${user}-password` })
    const idOf = async (name: string) => (await app.instance.local.record('sys_user', `user_name=${name}`)).sys_id

    it('speaks for the user who closed it, not for those whom its columns name or who wrote to it later', async () => {
        await app.open()
        const eve = await idOf('eve')
        await app.save(login('bob'), { ...closing, close_notes: 'Fine', closed_by: eve, resolved_by: eve }, table)
        await app.save(login('eve'), { assigned_to: eve, close_notes: 'I did this' }, table)
        app.runJob()
        expect(await app.heard()).toEqual([resolved('bob', 'approved', 'Fine')])
    })

    it('speaks for nobody where the system closed it', async () => {
        await app.open()
        const set = Object.entries(closing).map(([column, value]) => `r.setValue('${column}', '${value}');`)
        const body = `var r = new GlideRecord('${table}'); r.query(); r.next(); ${set.join(' ')} r.closed_by = '${await idOf('bob')}'; r.update()`
        app.instance.local.script(body, 'global', 'system')
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('speaks for nobody where the instance does not audit the table', async () => {
        await app.instance.change('sys_dictionary', { audit: 'false' }, `name=${table}^elementISEMPTY`)
        await app.open()
        await app.save(login('bob'), closing, table)
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })

    it('does not resolve the escalation for the one who asked', async () => {
        await app.instance.deliver(escalationCreated({ escalation_id: 'esc_1', user_id: 'bob' }))
        const inputs = { escalation_id: 'esc_1', outcome: 'approved', reason: 'Mine' }
        expect(runAction(app.instance.local, 'resolve_escalation', inputs, 'bob')).toMatchObject({
            status: 'refused',
            code: 'actor_is_requester',
        })
        await app.save(login('bob'), { ...closing, close_notes: 'Mine' }, table)
        app.runJob()
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_is_requester'])
        expect(await app.heard()).toEqual([])
        expect(await app.instance.notes(table)).toEqual([expect.stringContaining('Code: actor_is_requester')])
    })
})
