/** Somebody who can write the table of write-backs: Keeptrusts hears what a person did in their session, or nothing. */

import type { Fields, Login } from '../../support/instance-client.ts'
import { escalation, escalationCreated } from '../../support/events.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const down = { answers: [{ on: 'escalation', status: 503, headers: {}, body: '{}' }] } as const
const RESOLVED = '/v1/escalations/esc_1/resolve bob@example.com {"outcome":"denied","reason":"A leak"}'

describe('a write-back that waits', () => {
    const app = writeBackInstance()
    let bob: Login
    beforeEach(async () => {
        bob = await app.person('bob')
        await app.behave(down)
        await app.open()
        await app.save(bob, { state: '4', close_notes: 'A leak' })
        app.instance.local.drain()
        await app.behave({})
    })
    const row = () => app.instance.local.record(WRITE_BACK)
    /** Writes columns past every rule and audit. */
    const forge = async (change: Fields): Promise<void> => {
        const { sys_id } = await row()
        app.instance.local.instance.database.update(WRITE_BACK, sys_id!, change)
    }
    const check = async (): Promise<string> => {
        const { body } = await app.instance.local.api('POST', '/api/x_kt_gov/v1/setup/checks/write_backs')
        const { code, state } = body.result.checks.find(({ id }: { id: string }) => id === 'write_backs')
        return code ?? state
    }

    it('is sent as it was queued', async () => {
        app.runJob(3600)
        expect(await app.heard()).toEqual([RESOLVED])
        expect(await check()).toBe('ok')
    })

    it.each<[string, Fields]>([
        ['another actor', { actor: 'ceo@example.com' }],
        ['another person', { acted_by: '6816f79cc0a8016401c5a33be04be441' }],
        ['another outcome', { outcome: 'approved' }],
        ['another reason', { reason: 'Complies' }],
        ['another action', { action: 'claim' }],
        ['another escalation', { escalation_id: 'esc_2' }],
        ['another review', { record_id: '6816f79cc0a8016401c5a33be04be441' }],
        ['another table', { table_name: 'incident' }],
        ['a seal of their own', { seal: `1.0123456789ab.${'A'.repeat(43)}=` }],
    ])('is not sent with %s, nor when an operator retries it, and a health check reports it', async (_, change) => {
        await forge(change)
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual([expect.stringContaining('|failed|write_back_tampered')])
        expect(await check()).toBe('write_backs_tampered')
        expect(await app.instance.notes(OWN)).toEqual([])
        await app.retry('admin')
        expect(await app.heard()).toEqual([])
    })

    it('is not sent under another key, and what is then due of the review is nobody’s', async () => {
        await forge({ write_back_key: 'f'.repeat(64), actor: 'ceo@example.com' })
        app.runJob(3600)
        expect(new Set(await app.writeBacks())).toEqual(
            new Set(['resolve|failed|write_back_tampered', 'resolve|failed|actor_unknown']),
        )
        expect(await app.heard()).toEqual([])
    })

    it.each<[string, Fields, string]>([
        ['no seal', { seal: '' }, 'failed|write_back_unsealed'],
        ['the seal of another key', { seal: '1.ffffffffffff.AAAA' }, 'queued|write_back_unverifiable'],
    ])('is not sent with %s', async (_, change, expected) => {
        await forge({ ...change, actor: 'ceo@example.com' })
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual([`resolve|${expected}`])
        expect(await app.heard()).toEqual([])
    })

    it('of an earlier version waits for a person: none is lost, and none is sent in a name that nothing proves', async () => {
        await forge({ seal: '' })
        app.runJob(3600)
        expect(await check()).toBe('write_backs_unsealed')
        await app.retry('admin')
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        await app.save(bob, { state: '1', active: 'true' })
        await app.save(bob, { state: '4', close_notes: 'A leak' })
        app.instance.local.drain()
        expect(await app.heard()).toEqual([RESOLVED])
    })

    it('is refused when a rule of the customer changes it while it is queued', async () => {
        await app.instance.local.create('sys_script', {
            ...{ name: 'Customer rule', collection: WRITE_BACK, when: 'before', order: '100', active: 'true' },
            ...{ advanced: 'true', action_insert: 'true', action_update: 'true' },
            script: `(function executeRule(current) { current.setValue('actor', 'ceo@example.com'); })(current, previous);`,
        })
        await app.save(bob, { state: '1', active: 'true' })
        await app.save(bob, { state: '4', close_notes: 'A leak' })
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual(['resolve|failed|write_back_tampered'])
        expect(await app.heard()).toEqual([])
    })
})

describe('a review in incident', () => {
    const app = writeBackInstance()
    let bob: Login
    beforeEach(async () => {
        await app.instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await app.instance.setProperty('x_kt_gov.escalation.outcomes', 'incident.6=denied')
        bob = await app.person('bob', ['admin'])
        await app.open()
    })
    const close = () =>
        app.save(bob, { state: '6', close_code: 'Solution provided', close_notes: 'A leak' }, 'incident')

    it('is retried for the person in the audit, where the row has no seal', async () => {
        await app.behave(down)
        await close()
        app.runJob()
        const { sys_id } = await app.instance.local.record(WRITE_BACK)
        app.instance.local.instance.database.update(WRITE_BACK, sys_id!, { seal: '', actor: 'ceo@example.com' })
        await app.behave({})
        app.runJob(3600)
        expect(await app.writeBacks()).toEqual(['resolve|failed|write_back_unsealed'])
        await app.retry('admin')
        expect(await app.heard()).toEqual([RESOLVED])
    })

    it('is resolved by nobody where a script closes it again without a trace after Keeptrusts reopened it', async () => {
        const { instance } = app.instance.local
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
        await close()
        app.instance.local.wait(120)
        await app.instance.deliver(escalation('unclaimed', { escalation_id: 'esc_1' }, '2026-04-20T14:12:00Z'))
        const { sys_id } = await app.instance.local.record('incident', '', ['sys_id', 'state'])
        const changes = await app.instance.list(
            'sys_audit',
            ['sys_id', 'newvalue'],
            `documentkey=${sys_id}^fieldname=state`,
        )
        for (const change of changes.filter(({ newvalue }) => newvalue !== '6'))
            instance.database.delete('sys_audit', change.sys_id!)
        instance.database.update('incident', sys_id!, { state: '6', active: '0' })
        await app.instance.setProperty('x_kt_gov.escalation.write_back', 'true')
        app.runJob(120)
        expect(await app.writeBacks()).toEqual(['resolve|failed|actor_unknown'])
        expect(await app.heard()).toEqual([])
    })
})

describe('the requester', () => {
    const app = writeBackInstance()
    it.each([
        'BOB',
        ' bob\u200b',
        'Bob Builder <bob@example.com>',
        'mailto:bob@example.com',
        'Builder, Bob',
        'bob@other.example',
    ])('does not decide on the own request, spelled %p', async (requester) => {
        const bob = await app.person('bob')
        await app.instance.change(
            'sys_user',
            { name: 'Bob Builder', first_name: 'Bob', last_name: 'Builder' },
            'user_name=bob',
        )
        await app.instance.deliver(escalationCreated({ escalation_id: 'esc_1', user_id: requester }))
        expect((await app.save(bob, { state: '3' })).status).toBe(403)
    })

    it('is nobody who only has the name of another user whom Keeptrusts names', async () => {
        const bob = await app.person('bob')
        await app.person('bob@other.example')
        await app.instance.deliver(escalationCreated({ escalation_id: 'esc_1', user_id: 'bob@other.example' }))
        expect((await app.save(bob, { state: '3' })).status).toBe(200)
    })
})
