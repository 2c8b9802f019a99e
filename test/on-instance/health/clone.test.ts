/** After a clone the copy keeps what it receives and calls nobody, until an administrator says that this is the instance now. */
import { setupInstance } from './setup-instance.ts'
import {
    KEEPTRUSTS_URL,
    STAND_INS,
    standIns,
    startKeeptrusts,
    type KeeptrustsProcess,
} from '../../support/keeptrusts-process.ts'
import { TOKENS } from '../../support/pretend-keeptrusts.ts'

const { becomeClone, check, health, instance, post, settle } = setupInstance()

const lines = () => instance.rows('x_kt_gov_delivery_record', ['action', 'reason'], 'actionINreleased,discarded')
const states = () => instance.rows('x_kt_gov_delivery', ['state', 'error_code'])

it('notes the instance by itself once a secret is set', async () => {
    expect(await check('instance_confirmed')).toBe('attention|instance_unbound')
    settle()
    expect(await check('instance_confirmed')).toBe('ok')
    const { value } = await instance.local.record('sys_properties', 'name=x_kt_gov.setup.instance', ['value'])
    expect(value).toMatch(/^local/)
})

it('notes nothing while no secret is set', async () => {
    await instance.setProperty('x_kt_gov.webhook.secret', '')
    settle()
    expect(await check('instance_confirmed')).toBe('not_applicable')
})

describe('on a clone', () => {
    beforeEach(async () => {
        settle()
        await becomeClone()
    })

    it('reports the clone and fails', async () => {
        expect(await check('instance_confirmed')).toBe('failing|instance_unconfirmed')
        expect((await health()).status).toBe('failing')
    })

    it('receives as usual, holds what it received, and creates no record from it', async () => {
        const answer = await instance.post('event.blocked')
        instance.reprocess()
        expect(answer.status).toBe(202)
        expect(answer.body.result.state).toBe('held')
        expect(await states()).toEqual(new Set(['held|instance_unconfirmed']))
        expect(await instance.count('incident', 'correlation_display=Keeptrusts')).toBe(0)
    })

    it('answers a held delivery that comes again as a duplicate', async () => {
        await instance.post('event.blocked')
        const again = await instance.post('event.blocked')
        expect([again.status, again.body.result.duplicate, again.body.result.state]).toEqual([200, true, 'held'])
    })

    it('still answers connection tests, which make nothing', async () => {
        expect((await instance.post('webhook.test')).body.result.state).toBe('ignored')
    })

    it('sends no test delivery', async () => {
        expect(await check('test_delivery')).toBe('failing|instance_unconfirmed')
    })

    it('processes what was held when it is released on confirmation', async () => {
        await instance.post('event.blocked')
        const answer = await post('/setup/instance', { held: 'release', reason: 'it takes over' })
        expect(answer.body.result).toEqual({ instance: 'dev9', released: 1, discarded: 0, held: 0 })
        instance.reprocess(120)
        expect(await states()).toEqual(new Set(['processed|']))
        expect(await lines()).toEqual(
            new Set(['released|Released by admin when this instance was confirmed. Reason: it takes over']),
        )
        expect(await check('instance_confirmed')).toBe('ok')
    })

    it('keeps what was discarded, without making anything of it', async () => {
        await instance.post('event.blocked')
        const answer = await post('/setup/instance', { held: 'discard', reason: 'it takes over' })
        expect(answer.body.result).toMatchObject({ discarded: 1, held: 0 })
        instance.reprocess(120)
        expect(await states()).toEqual(new Set(['ignored|discarded_after_clone']))
        const { error_text } = await instance.local.record('x_kt_gov_delivery')
        expect(error_text).toBe('Discarded by admin when this instance was confirmed. Reason: it takes over')
        expect(await lines()).toEqual(
            new Set(['discarded|Discarded by admin when this instance was confirmed. Reason: it takes over']),
        )
    })

    it('keeps deliveries held that an operator keeps or held for another reason', async () => {
        await instance.post('event.blocked')
        const answer = await post('/setup/instance', { held: 'keep', reason: 'it takes over' })
        expect(answer.body.result).toMatchObject({ released: 0, discarded: 0, held: 1 })
        expect(await states()).toEqual(new Set(['held|instance_unconfirmed']))
    })

    it('does nothing when it is not said what becomes of held deliveries', async () => {
        const answer = await post('/setup/instance', {})
        expect([answer.status, answer.body.error?.code]).toEqual([400, 'held_choice_invalid'])
        expect(await check('instance_confirmed')).toBe('failing|instance_unconfirmed')
    })

    it.each([[undefined], [''], [' \u200b '], [{}], [['x']], [true]])(
        'does nothing for the reason %j',
        async (reason) => {
            await instance.post('event.blocked')
            for (const held of ['release', 'discard', 'keep']) {
                const answer = await post('/setup/instance', { held, reason })
                expect([answer.status, answer.body.error?.code]).toEqual([400, 'reason_missing'])
            }
            expect(await states()).toEqual(new Set(['held|instance_unconfirmed']))
            expect(await check('instance_confirmed')).toBe('failing|instance_unconfirmed')
        },
    )

    it('takes a secret of its own, which confirms nothing', async () => {
        expect((await post('/setup/secret', { overlap_hours: 0 })).status).toBe(200)
        expect((await instance.post('event.blocked')).status).toBe(401)
        expect(await check('instance_confirmed')).toBe('failing|instance_unconfirmed')
    })
})

it('leaves what waited at the time of the clone to the original', async () => {
    settle()
    await instance.deliver('event.blocked')
    await becomeClone()
    await instance.local.update(
        'x_kt_gov_delivery',
        (await instance.local.record('x_kt_gov_delivery', '', ['sys_id'])).sys_id,
        { state: 'failed', next_attempt_at: '2026-01-01 00:00:00' },
    )
    instance.reprocess(120)
    expect(await states()).toEqual(new Set(['failed|']))
})

describe('with Keeptrusts beside it', () => {
    let keeptrusts: KeeptrustsProcess
    beforeAll(async () => {
        keeptrusts = await startKeeptrusts()
    })
    afterAll(() => keeptrusts.stop())
    beforeEach(async () => {
        await keeptrusts.behave()
        await instance.setPlatformProperty(STAND_INS, standIns(keeptrusts.url))
        await instance.setProperty('x_kt_gov.keeptrusts.api_url', KEEPTRUSTS_URL)
        await instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
        settle()
    })

    it('calls it from the confirmed instance', async () => {
        expect(await check('keeptrusts_token')).toBe('ok')
        expect(await keeptrusts.seen()).toHaveLength(1)
    })

    it('calls it neither for tests nor for exports from a clone, and names the reason', async () => {
        await becomeClone()
        expect(await check('keeptrusts_reachable')).toBe('failing|instance_unconfirmed')
        expect(await check('keeptrusts_token')).toBe('failing|instance_unconfirmed')
        const request = JSON.stringify({ from: '2026-04-20T00:00:00Z', to: '2026-04-27T00:00:00Z' })
        instance.local.script(`return new x_kt_gov.KeeptrustsExports().requestExport(${request})`)
        instance.local.instance.queue.runJob('Keeptrusts: process exports')
        expect(await instance.rows('x_kt_gov_export', ['error_code'])).toEqual(new Set(['instance_unconfirmed']))
        expect(await keeptrusts.seen()).toEqual([])
    })
})
