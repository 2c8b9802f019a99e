/** Operator actions on deliveries: reprocess, hold and release, by script, by REST and by button; each adds a note. */

import { configUpdated, decision, escalationCreated } from '../../support/events.ts'
import { buttonsOf, textOf, mainOf, Visitor } from 'servicenow-local-instance'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()
const notes = (number: string) =>
    instance.list(
        'x_kt_gov_delivery_record',
        ['action', 'reason'],
        `delivery.number=${number}^actionINreprocessed,held,released^ORDERBYattempt`,
    )

describe('a delivery that is reprocessed', () => {
    it('creates nothing twice, and stores who reprocessed it', async () => {
        const numbers = [
            await instance.deliver(configUpdated()),
            await instance.deliver(decision('blocked')),
            await instance.deliver(decision('blocked', { event_id: 'evt_2' })),
            await instance.deliver(escalationCreated()),
        ]
        const tables = ['change_request', 'incident', 'x_kt_gov_compliance_task', 'x_kt_gov_link', 'sys_journal_field']
        const countAll = () => Promise.all(tables.map((table) => instance.count(table)))
        const before = await countAll()
        for (const number of numbers) {
            expect(instance.call('reprocess', await instance.idOf(number), 'a new rule')).toMatchObject({
                ok: true,
                state: 'processed',
            })
            expect(await instance.delivery(number)).toMatchObject({
                attempts: '1',
                earlier_attempts: '1',
                reprocessed_by: 'admin',
            })
            expect(await notes(number)).toEqual([
                { action: 'reprocessed', reason: 'Reprocessed by admin; it was processed. Reason: a new rule' },
            ])
        }
        expect(await countAll()).toEqual(before)
        expect(await instance.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['2']))
    })

    it('has all its attempts again where it was a dead letter, and keeps the lines of each attempt separate', async () => {
        await instance.setProperty('x_kt_gov.process.max_attempts', '1')
        const rule = instance.rule('incident', 'current.setAbortAction(true)')
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.ending(number)).toBe('dead|write_refused_business_rule')
        await instance.remove('sys_script', `sys_id=${rule}`)
        expect(instance.call('reprocess', await instance.idOf(number))).toMatchObject({ ok: true, state: 'processed' })
        const lines = await instance.list(
            'x_kt_gov_delivery_record',
            ['attempt', 'action'],
            `delivery.number=${number}^ORDERBYattempt^ORDERBYposition`,
        )
        expect(lines.map(({ attempt, action }) => `${attempt} ${action}`)).toEqual([
            '1 counted',
            '1 refused',
            '1 reprocessed',
            '2 counted',
            '2 created',
        ])
    })
})

describe('many deliveries', () => {
    const dead = { state: 'dead' }

    /** Dead letters of as many decisions, whose cause is gone. */
    async function deadLetters(count: number): Promise<void> {
        await instance.setProperty('x_kt_gov.process.max_attempts', '1')
        const rule = instance.rule('incident', 'current.setAbortAction(true)')
        for (let at = 0; at < count; at++)
            await instance.deliver(decision('blocked', { event_id: `evt_${at}`, policy_name: `policy-${at}` }))
        await instance.remove('sys_script', `sys_id=${rule}`)
    }

    it('are counted and previewed first, without a change', async () => {
        await deadLetters(3)
        const before = instance.digest()
        const answer = instance.call<Record<string, unknown>>('reprocessMany', dead)
        expect(instance.digest()).toEqual(before)
        expect(answer).toMatchObject({ ok: true, dryRun: true, matched: 3, queued: 0, wouldQueue: 3, left: 0 })
        expect(answer.message).toMatch(/^Dry run: nothing was queued\./)
        expect(answer.counts).toEqual([{ state: 'dead', eventType: 'decision', count: 3 }])
        const summary = { state: 'processed', records: [{ operation: 'create', table: 'incident', number: null }] }
        expect(answer.previews).toEqual([1, 2, 3].map(() => expect.objectContaining(summary)))
    })

    it('are queued up to the limit, oldest first, and the job processes them', async () => {
        await deadLetters(3)
        await instance.setProperty('x_kt_gov.process.reprocess_limit', '2')
        const first = instance.call('reprocessMany', dead, false)
        expect(first).toMatchObject({ ok: true, dryRun: false, matched: 3, queued: 2, left: 1 })
        const [, second] = await instance.list('x_kt_gov_delivery', ['received_at'], 'ORDERBYreceived_at')
        expect(first.continueFrom).toBe(second.received_at)
        expect(instance.call('reprocessMany', dead, false)).toMatchObject({
            matched: 1,
            queued: 1,
            left: 0,
            continueFrom: null,
        })
        instance.reprocess()
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        expect(await instance.count('incident', 'correlation_idISNOTEMPTY')).toBe(3)
    })

    it('are skipped where an operator holds them or a worker processes them', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        instance.call('hold', await instance.idOf(number), 'a flood')
        expect(instance.call('reprocessMany', { event_type: 'decision' }, false, 'a new rule')).toMatchObject({
            matched: 0,
            queued: 0,
        })
        expect(await instance.ending(number)).toBe('held')
    })

    it.each([[{}], [{ state: 'held' }], [{ query: 'bodyLIKEx' }], [{ query: 'state=dead^ORstate=failed' }]])(
        'are not selected by %j',
        (filter) => {
            expect(instance.call('reprocessMany', filter, false)).toMatchObject({ ok: false, code: 'filter_invalid' })
        },
    )
})

describe('a delivery that is held', () => {
    it('is skipped by its rule and by the job, and continues once it is released', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        const sysId = await instance.idOf(number)
        expect(instance.call('hold', sysId, 'a flood')).toMatchObject({ ok: true, state: 'held' })
        instance.local.drain()
        instance.reprocess(3600)
        expect(await instance.ending(number)).toBe('held')
        expect(instance.call('processDelivery', sysId)).toMatchObject({ state: 'held' })
        expect(instance.call('reprocess', sysId)).toMatchObject({ ok: false, code: 'delivery_held' })
        expect(instance.call('release', sysId, 'it is over')).toMatchObject({ ok: true, state: 'queued' })
        instance.reprocess()
        expect(await instance.ending(number)).toBe('processed')
        expect((await notes(number)).map(({ action }) => action)).toEqual(['held', 'released'])
    })

    it('cannot be one that a worker has claimed, until its lease is over', async () => {
        instance.local.wait(0)
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        const sysId = await instance.idOf(number)
        const row = await instance.local.record('x_kt_gov_delivery', `number=${number}`, ['sys_id', 'claim_number'])
        instance.local.dieHolding('x_kt_gov_delivery', row)
        expect(instance.call('hold', sysId, 'a flood')).toMatchObject({ ok: false, code: 'delivery_changed' })
        instance.local.drain()
        expect(await instance.ending(number)).toBe('queued')
        instance.local.wait(61)
        expect(instance.call('hold', sysId, 'a flood')).toMatchObject({ ok: true, state: 'held' })
        instance.reprocess(3600)
        expect(await instance.ending(number)).toBe('held')
        expect(instance.call('release', sysId, 'it is over')).toMatchObject({ ok: true, state: 'queued' })
        instance.reprocess()
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.count('incident')).toBe(1)
    })

    it('answers a duplicate with the state that it has', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        instance.call('hold', await instance.idOf(number), 'a flood')
        const again = await instance.post(decision('blocked'))
        expect(again.body.result).toMatchObject({ delivery: number, state: 'held', duplicate: true })
    })

    it('cannot be one that was processed', async () => {
        const number = await instance.deliver(decision('blocked'))
        const sysId = await instance.idOf(number)
        expect(instance.call('hold', sysId)).toMatchObject({ ok: false, code: 'delivery_not_waiting' })
        expect(instance.call('release', sysId)).toMatchObject({ ok: false, code: 'delivery_not_held' })
    })
})

describe('the routes of operators', () => {
    it('preview and reprocess one delivery, and many', async () => {
        const number = await instance.deliver(decision('blocked'))
        const sysId = await instance.idOf(number)
        const shown = await instance.ask(`/${sysId}/preview`, {})
        expect([shown.status, shown.body.result.ending.state]).toEqual([200, 'processed'])
        const reason = 'a new rule'
        const answer = await instance.ask(`/${sysId}/reprocess`, { reason })
        expect([answer.status, answer.body.result.state]).toEqual([200, 'processed'])
        const dry = await instance.ask('/reprocess', { filter: { state: 'processed' } })
        expect(dry.body.result).toMatchObject({ dryRun: true, matched: 1 })
        const wet = await instance.ask('/reprocess', { filter: { state: 'processed' }, dry_run: false, reason })
        expect(wet.body.result).toMatchObject({ dryRun: false, queued: 1 })
    })

    it.each([
        ['an unknown delivery', '/nobody/reprocess', {}, 404, 'delivery_missing'],
        ['no filter', '/reprocess', {}, 400, 'filter_invalid'],
        ['no reason', '/reprocess', { filter: { state: 'processed' }, dry_run: false }, 400, 'reason_missing'],
        [
            'blanks as reason',
            '/reprocess',
            { filter: { state: 'ignored' }, dry_run: false, reason: ' ' },
            400,
            'reason_missing',
        ],
        ['no JSON', '/reprocess', '{"filter"', 400, 'body_not_object'],
    ])('refuse %s with a stable code', async (_what, path, body, status, code) => {
        const answer = await instance.ask(path, body)
        expect([answer.status, answer.body.error?.code]).toEqual([status, code])
    })

    it('refuse what the state of a delivery forbids with 409', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        const sysId = await instance.idOf(number)
        instance.call('hold', sysId, 'a flood')
        const answer = await instance.ask(`/${sysId}/reprocess`, {})
        expect([answer.status, answer.body.error?.code]).toEqual([409, 'delivery_held'])
    })

    it('are closed to everybody else', async () => {
        const operator = instance.local.user('kt.operator', ['x_kt_gov.operator'])
        const others = [
            instance.local.user('kt.auditor', ['x_kt_gov.auditor']),
            instance.local.user('kt.sender', ['x_kt_gov.integration']),
        ]
        expect((await instance.ask('/nobody/preview', {}, operator)).status).toBe(404)
        for (const login of others)
            for (const path of ['/nobody/preview', '/nobody/reprocess', '/reprocess'])
                expect((await instance.ask(path, {}, login)).status).toBe(403)
    })
})

describe('the buttons on a delivery', () => {
    /** The form of a delivery in the browser of an operator. */
    async function openForm(number: string) {
        const { password, user } = instance.local.user('kt.operator', ['x_kt_gov.operator'])
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const path = `/x_kt_gov_delivery.do?sys_id=${await instance.idOf(number)}`
        const press = async (name: string) => {
            const [action] = await instance.list('sys_ui_action', ['sys_id'], `table=x_kt_gov_delivery^name=${name}`)
            return visitor.submitAndFollow(path, { sys_action: action.sys_id })
        }
        return { page: await visitor.open(path), press, path, visitor }
    }

    it('are those that its state allows', async () => {
        const number = await instance.deliver(decision('blocked'))
        expect(buttonsOf((await openForm(number)).page)).toEqual(expect.arrayContaining(['Preview', 'Reprocess again']))
        for (const button of ['Hold', 'Release', 'Reprocess'])
            expect(buttonsOf((await openForm(number)).page)).not.toContain(button)
    })

    it('preview with a message, stay on the form and change nothing of the app', async () => {
        const number = await instance.deliver(decision('blocked', { policy_name: '<img src=x>' }))
        const form = await openForm(number)
        const before = await Promise.all(
            ['x_kt_gov_delivery', 'x_kt_gov_link', 'incident'].map((table) => instance.list(table)),
        )
        const page = await form.press('Preview')
        const after = await Promise.all(
            ['x_kt_gov_delivery', 'x_kt_gov_link', 'incident'].map((table) => instance.list(table)),
        )
        expect(after).toEqual(before)
        expect(textOf(page.html)).toContain(`Preview of ${number}: would end as processed. Nothing was written.`)
        expect(mainOf(page)).toContain('Body SHA-256')
        expect(page.html).not.toContain('<img src=x>')
    })

    /** The form that a button opens, submitted with a reason. */
    async function pressFor(number: string, button: string, reason: string) {
        const form = await openForm(number)
        const [action] = await instance.list('sys_ui_action', ['sys_id'], `table=x_kt_gov_delivery^name=${button}`)
        const { location } = await form.visitor.submit(form.path, { sys_action: action.sys_id })
        const { pathname, search } = new URL(String(location), 'http://instance')
        const path = `${pathname}${search}`
        await form.visitor.open(path)
        return form.visitor.submitAndFollow(path, {
            sys_action: 'sysverb_insert',
            'x_kt_gov_delivery_action.reason': reason,
        })
    }

    it('ask why a delivery is held, released or processed again, and keep it with who did it', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        expect(textOf((await pressFor(number, 'Hold', 'a flood of one gateway')).html)).toContain(
            `${number} is held until somebody releases it`,
        )
        expect(await instance.ending(number)).toBe('held')
        expect(textOf((await pressFor(number, 'Release', 'it is over')).html)).toContain(`${number} is queued`)
        expect(await instance.ending(number)).toBe('queued')
        const page = await (await openForm(number)).press('Reprocess')
        expect(textOf(page.html)).toContain(`${number} was reprocessed: processed`)
        expect(textOf((await pressFor(number, 'Reprocess again', 'a new rule')).html)).toContain(`${number} is queued`)
        instance.reprocess()
        expect(await instance.ending(number)).toBe('processed')
        expect((await notes(number)).map(({ reason }) => reason)).toEqual([
            expect.stringMatching(/^Held by kt.operator; it was queued\. Reason: a flood of one gateway$/),
            expect.stringMatching(/^Released by kt.operator; it was held\. Reason: it is over$/),
            expect.stringMatching(/^Reprocessed by kt.operator; it was queued\. Reason: it was waiting, failed/),
            expect.stringMatching(/^Reprocessed by kt.operator; it was processed\. Reason: a new rule$/),
        ])
        const kept = ['action', 'reason', 'state_before', 'sys_created_by']
        expect(await instance.rows('x_kt_gov_delivery_action', kept)).toEqual(
            new Set([
                'hold|a flood of one gateway|queued|kt.operator',
                'release|it is over|held|kt.operator',
                'reprocess|a new rule|processed|kt.operator',
            ]),
        )
    })

    it('change nothing without a reason', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        for (const reason of ['', '   ']) {
            const page = await pressFor(number, 'Hold', reason)
            expect(textOf(page.html)).toMatch(/mandatory|reason_missing/)
        }
        expect(await instance.ending(number)).toBe('queued')
        expect(await instance.count('x_kt_gov_delivery_action')).toBe(0)
    })
})

describe('somebody who gives no reason, or has no right to act', () => {
    const ACTION = '/api/now/table/x_kt_gov_delivery_action'
    const operator = () => instance.local.user('kt.operator', ['x_kt_gov.operator'])

    it.each([
        ['hold', 'queued'],
        ['release', 'held'],
        ['reprocess', 'processed'],
        ['reprocess', 'ignored'],
    ])('cannot %s a delivery that is %s, by script, route or row', async (action, state) => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        instance.local.drain()
        await instance.change('x_kt_gov_delivery', { state }, `number=${number}`)
        const sysId = await instance.idOf(number)
        expect(instance.call(action, sysId)).toMatchObject({ ok: false, code: 'reason_missing' })
        if (action === 'reprocess') {
            const answer = await instance.ask(`/${sysId}/reprocess`, {}, operator())
            expect([answer.status, answer.body.error?.code]).toEqual([400, 'reason_missing'])
        }
        for (const reason of ['', ' \n '])
            await instance.local.api('POST', ACTION, { body: { delivery: sysId, action, reason }, login: operator() })
        expect(await instance.ending(number)).toBe(state)
        expect(await instance.count('x_kt_gov_delivery_action')).toBe(0)
        expect(await notes(number)).toEqual([])
    })

    it.each([['x_kt_gov.auditor'], ['x_kt_gov.reviewer'], ['x_kt_gov.process_owner'], ['itil']])(
        'with the role %s holds nothing',
        async (role) => {
            const number = (await instance.post(decision('blocked'))).body.result.delivery
            const body = { delivery: await instance.idOf(number), action: 'hold', reason: 'to hide it' }
            const login = instance.local.user(`kt.${role.split('.').pop()}`, [role])
            expect((await instance.local.api('POST', ACTION, { body, login })).status).toBe(403)
            expect(await instance.ending(number)).toBe('queued')
        },
    )

    it('cannot act twice on one state, invent an action, or change the reason', async () => {
        const number = (await instance.post(decision('blocked'))).body.result.delivery
        const delivery = await instance.idOf(number)
        const act = (action: string) =>
            instance.local.api('POST', ACTION, { body: { delivery, action, reason: 'to hide it' }, login: operator() })
        await act('hold')
        for (const action of ['hold', 'discard', '']) await act(action)
        const [row] = await instance.list('x_kt_gov_delivery_action', ['sys_id', 'action'])
        expect(await instance.count('x_kt_gov_delivery_action')).toBe(1)
        const path = `${ACTION}/${row.sys_id}`
        const changed = await instance.local.api('PATCH', path, { body: { reason: 'asked for' }, login: operator() })
        const removed = await instance.local.api('DELETE', path, { login: operator() })
        expect([changed.status, removed.status]).toEqual([403, 403])
        expect(await instance.rows('x_kt_gov_delivery_action', ['reason'])).toEqual(new Set(['to hide it']))
    })
})
