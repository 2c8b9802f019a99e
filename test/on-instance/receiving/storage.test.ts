/** Storing under stress: a database that refuses, many senders at once, and what an acknowledgement costs. */

import { installRecords } from 'servicenow-local-instance'
import type { Answer } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const outcomeOf = ({ status, body }: Answer) => [status, body.error?.code ?? body.result?.state]
const blocked = (id: string) => ({ id, event: 'event.blocked', data: { event_id: `evt_${id}`, policy_name: 'p' } })
const stored = () => on.rows('x_kt_gov_delivery', ['delivery_id'])

/** A before rule of the customer's own on deliveries; answers its sys_id. */
function hostileRule(script: string, isOnUpdate = false): string {
    const sys_id = 'e'.repeat(32)
    const values = {
        name: 'No deliveries on Sundays',
        collection: 'x_kt_gov_delivery',
        when: 'before',
        action_insert: true,
        action_update: isOnUpdate,
        active: true,
        script: `(function executeRule(current, previous) { ${script} })(current, previous)`,
    }
    installRecords(on.instance, [{ table: 'sys_script', sys_id, values }])
    return sys_id
}

it('where long texts are cut, a shorter body is kept in its column', async () => {
    on.behave('long_strings', 'cut')
    await on.setProperty('x_kt_gov.webhook.content', 'keep')
    const body = { id: 'dlv_2', event: 'moon.phase_changed', data: { note: 'x'.repeat(60_000) } }
    expect(outcomeOf(await on.deliver(body))).toEqual([200, 'ignored'])
    const { body: stored, body_file } = await on.record('x_kt_gov_delivery')
    expect([JSON.parse(stored), body_file]).toEqual([body, ''])
})

describe('a delivery that a rule of the customer ends before it was processed', () => {
    it.each(['processed', 'held', 'ignored', 'dead', 'other', ''])('as %j is processed all the same', async (state) => {
        hostileRule(`current.setValue('state', '${state}')`)
        expect(outcomeOf(await on.deliver(blocked('dlv_1')))).toEqual([202, 'queued'])
        // The rule that processes a delivery at once looked at the state of the insert: the job takes it.
        on.reprocess(600)
        expect(await on.record('x_kt_gov_delivery')).toMatchObject({ state: 'processed', attempts: '1' })
        expect(await on.records('incident', 'correlation_display=Keeptrusts')).toHaveLength(1)
    })

    it('again and again stays with the sender', async () => {
        hostileRule("current.setValue('state', 'processed')", true)
        expect(outcomeOf(await on.deliver(blocked('dlv_1')))).toEqual([503, 'storage_failed'])
        expect(await stored()).toEqual(new Set())
    })
})

describe('a delivery that the instance refuses to store', () => {
    it('is answered 503, and stored when the sender tries again', async () => {
        const rule = hostileRule('current.setAbortAction(true)')
        expect(outcomeOf(await on.deliver(blocked('dlv_1')))).toEqual([503, 'storage_failed'])
        expect(await stored()).toEqual(new Set())
        await on.remove('sys_script', rule)
        expect(outcomeOf(await on.deliver(blocked('dlv_1')))).toEqual([202, 'queued'])
        expect(await stored()).toEqual(new Set(['dlv_1']))
    })

    it('is reported in the log, without the body', async () => {
        hostileRule('current.setAbortAction(true)')
        await on.deliver(blocked('dlv_needle'))
        on.drain()
        const lines = await on.rows('syslog_app_scope', ['message'], 'messageLIKE[Keeptrusts]')
        expect([...lines].join()).toContain('storage_failed')
        expect([...lines].join()).not.toContain('needle')
    })

    it('in the middle of a batch is asked for again, and nothing of the batch is stored or counted twice', async () => {
        const rule = hostileRule(`if (current.getValue('delivery_id') == 'dlv_2') current.setAbortAction(true)`)
        const batch = [blocked('dlv_1'), blocked('dlv_2'), blocked('dlv_3')]
        expect(outcomeOf(await on.deliver(batch))).toEqual([503, 'storage_failed'])
        expect(await stored()).toEqual(new Set(['dlv_1']))
        on.drain()
        await on.remove('sys_script', rule)
        expect((await on.deliver(batch)).status).toBe(202)
        on.drain()
        const rows = await on.records('x_kt_gov_delivery', '', ['delivery_id'])
        expect(rows.map((row) => row.delivery_id).sort()).toEqual(['dlv_1', 'dlv_2', 'dlv_3'])
        expect(await on.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['3']))
    })
})

it('a rule that throws stops nothing, and its message is not disclosed', async () => {
    hostileRule('throw new Error("needle")')
    const answer = await on.deliver(blocked('dlv_1'))
    expect(outcomeOf(answer)).toEqual([202, 'queued'])
    expect(answer.text).not.toContain('needle')
})

describe('many senders at once', () => {
    it('deliver 100 deliveries ten times each: 100 rows, each answered 202 once', async () => {
        const names = Array.from({ length: 100 }, (_, index) => `dlv_${index}`)
        const sent = Array.from({ length: 10 }, () => names).flat()
        const answers = await Promise.all(sent.map((id) => on.deliver(blocked(id))))
        const counts = new Map<number, number>()
        for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
        expect(counts).toEqual(
            new Map([
                [202, 100],
                [200, 900],
            ]),
        )
        const accepted = sent.filter((_, index) => answers[index].status === 202)
        expect(new Set(accepted)).toEqual(new Set(names))
        expect(
            (await on.records('x_kt_gov_delivery', '', ['delivery_id'])).map((row) => row.delivery_id).sort(),
        ).toEqual([...names].sort())
        expect(await on.rows('x_kt_gov_delivery', ['number'])).toHaveProperty('size', 100)
        on.drain()
        expect(await on.rows('x_kt_gov_delivery', ['state', 'attempts'])).toEqual(new Set(['processed|1']))
        expect(await on.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['100']))
    })
})
