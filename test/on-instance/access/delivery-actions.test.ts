/** A delivery action is what a person did: nobody writes one that was not done, does something without one, or does it for no reason. */

import { decision } from '../../support/events.ts'
import type { Fields } from '../../support/instance-client.ts'
import { onRuledInstance } from '../mapping-rules/ruled-instance.ts'

const instance = onRuledInstance()
const ACTIONS = 'x_kt_gov_delivery_action'
const operator = () => instance.local.user('kt.operator', ['x_kt_gov.operator'])
const act = (body: Fields) => instance.local.api('POST', `/api/now/table/${ACTIONS}`, { body, login: operator() })
const noted = (number: string) =>
    instance.rows(
        'x_kt_gov_delivery_record',
        ['action', 'reason'],
        `delivery.number=${number}^actionINreprocessed,held,released`,
    )

/** A delivery that waits; its number and sys_id. */
async function waiting(id = 'evt_1') {
    const number = (await instance.post(decision('blocked', { event_id: id }))).body.result.delivery
    return { number, sysId: await instance.idOf(number) }
}

it('names who did it and what was before, whatever the request says', async () => {
    const { number, sysId } = await waiting()
    const forged = { state_before: 'dead', sys_created_by: 'kt.auditor', sys_created_on: '2020-01-01 00:00:00' }
    await act({ delivery: sysId, action: 'hold', reason: 'a flood', ...forged })
    expect(await instance.rows(ACTIONS, ['action', 'state_before', 'sys_created_by'])).toEqual(
        new Set(['hold|queued|kt.operator']),
    )
    expect(await noted(number)).toEqual(new Set(['held|Held by kt.operator; it was queued. Reason: a flood']))
})

it.each([
    ['a zero-width space', '\u200b'],
    ['a word joiner and a soft hyphen', '\u2060\u00ad'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['a control character', '\u0001'],
    ['marks alone', '- . …'],
])('is refused for a reason that is %s', async (_what, reason) => {
    const { number, sysId } = await waiting()
    await instance.change('x_kt_gov_delivery', { state: 'failed' }, `number=${number}`)
    for (const action of ['hold', 'reprocess']) await act({ delivery: sysId, action, reason })
    expect(instance.call('hold', sysId, reason)).toMatchObject({ ok: false, code: 'reason_missing' })
    expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['failed', 0])
})

it.each([[['x']], [{}], [true], [7]])('the route takes %j for no reason', async (reason) => {
    const number = await instance.deliver(decision('blocked'))
    const answer = await instance.ask(`/${await instance.idOf(number)}/reprocess`, { reason }, operator())
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'reason_missing'])
    const many = { filter: { state: 'processed' }, dry_run: false, reason }
    expect((await instance.ask('/reprocess', many, operator())).status).toBe(400)
    expect(await noted(number)).toEqual(new Set())
})

describe('where a business rule of the customer', () => {
    it.each([['50'], ['500'], ['100000']])('of order %s refuses the row, nothing was done', async (order) => {
        const { number, sysId } = await waiting()
        instance.rule(ACTIONS, 'current.setAbortAction(true)', { order })
        await act({ delivery: sysId, action: 'hold', reason: 'a flood' })
        expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['queued', 0])
        expect(await noted(number)).toEqual(new Set())
    })

    it.each([['50'], ['500']])('of order %s writes another delivery into it, that one is held', async (order) => {
        const [asked, other] = [await waiting('evt_1'), await waiting('evt_2')]
        instance.rule(ACTIONS, `current.setValue('delivery', '${other.sysId}')`, { order })
        await act({ delivery: asked.sysId, action: 'hold', reason: 'a flood' })
        const rows = await instance.list(ACTIONS, ['delivery', 'action'])
        const held = await instance.list('x_kt_gov_delivery', ['sys_id'], 'state=held')
        expect(held.map(({ sys_id }) => sys_id)).toEqual(rows.map(({ delivery }) => delivery))
    })

    it.each([['50'], ['500']])('of order %s empties the reason, nothing is done and no row is left', async (order) => {
        const { number, sysId } = await waiting()
        instance.rule(ACTIONS, `current.setValue('reason', '')`, { order })
        await act({ delivery: sysId, action: 'hold', reason: 'a flood' })
        expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['queued', 0])
    })

    it.each([['50'], ['500']])(
        'of order %s writes another action into it, the row says what was done',
        async (order) => {
            const { number, sysId } = await waiting()
            instance.rule(ACTIONS, `current.setValue('action', 'release')`, { order })
            await act({ delivery: sysId, action: 'hold', reason: 'a flood' })
            expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['queued', 0])
        },
    )

    it('writes another state before, the row has the one that was', async () => {
        const { sysId } = await waiting()
        instance.rule(ACTIONS, `current.setValue('state_before', 'dead')`, { order: '500', action_update: 'false' })
        await act({ delivery: sysId, action: 'hold', reason: 'a flood' })
        expect(await instance.rows(ACTIONS, ['state_before'])).toEqual(new Set(['queued']))
    })
})

it('of two that are saved at once one is done, and one is there', async () => {
    const { number, sysId } = await waiting()
    await Promise.all([1, 2].map(() => act({ delivery: sysId, action: 'hold', reason: 'a flood' })))
    expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['held', 1])
})

it('is made by no script of another scope, and by none that runs as somebody else', async () => {
    const { number, sysId } = await waiting()
    const text = `var row = new GlideRecord('${ACTIONS}'); row.initialize()
        row.setValue('delivery', '${sysId}'); row.setValue('action', 'hold'); row.setValue('reason', 'hidden')
        return String(row.insert())`
    for (const scope of ['x_other', 'sn_grc'])
        try {
            instance.local.script(text, scope)
        } catch {
            // Refused by the platform.
        }
    expect([await instance.ending(number), await instance.count(ACTIONS)]).toEqual(['queued', 0])
})

it.each(['utf8', 'latin1'])(
    'keeps the reason as it was sent where the platform reads bodies as %s',
    async (reading) => {
        await instance.local.behave('request_body', reading)
        const number = await instance.deliver(decision('blocked'))
        const reason = 'Ausnahme für das Prüfgerät, 承認'
        await instance.ask(`/${await instance.idOf(number)}/reprocess`, { reason }, operator())
        expect(await noted(number)).toEqual(
            new Set([`reprocessed|Reprocessed by kt.operator; it was processed. Reason: ${reason}`]),
        )
    },
)

it('has the sys_id of its delivery, also where the request names it by its number', async () => {
    const { number, sysId } = await waiting()
    await act({ delivery: number, action: 'hold', reason: 'a flood' })
    expect([await instance.ending(number), await instance.rows(ACTIONS, ['delivery'])]).toEqual([
        'held',
        new Set([sysId]),
    ])
})

it('the script include takes an object for no reason', async () => {
    const { number, sysId } = await waiting()
    expect(instance.call('hold', sysId, { why: 'x' })).toMatchObject({ ok: false, code: 'reason_missing' })
    expect(await instance.ending(number)).toBe('queued')
})
