/** A deployment is approved by what was approved when it took place: an approval that people give afterwards counts for later ones only. */

import { configDeployed, configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const AT = '2026-04-20T14:00:00Z'
const statuses = () => instance.rows('x_kt_gov_gateway', ['gateway_id', 'change_status'])
const set = (time: string) => instance.local.instance.clock.set(Date.parse(time))

/** Delivers the update, lets people act at their times, and delivers the deployment of 14:00 late. */
async function deployLate(acts: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string> {
    set('2026-04-20T13:55:00Z')
    await instance.deliver(configUpdated())
    for (const [time, values] of Object.entries(acts)) {
        set(time)
        await instance.change(CHANGE, values)
    }
    set('2026-04-20T18:00:00Z')
    return instance.deliver(configDeployed({}, AT))
}

const approved = { approval: 'approved', state: '-1' }
const line = (code: string) => `updated|${CHANGE}${code === 'approved' ? '' : `|${code}`}`

it.each([
    ['before it', { '2026-04-20T13:58:00Z': approved }, 'approved'],
    ['in its second', { [AT]: approved }, 'approved'],
    ['a second after it', { '2026-04-20T14:00:01Z': approved }, 'approved_after_deployment'],
    [
        'before it, and touched after it',
        { '2026-04-20T13:58:00Z': approved, '2026-04-20T15:00:00Z': { short_description: 'Ours' } },
        'approved',
    ],
    [
        'before it, taken back, and given again after it',
        {
            '2026-04-20T13:56:00Z': approved,
            '2026-04-20T13:58:00Z': { approval: 'requested' },
            '2026-04-20T15:00:00Z': { approval: 'approved' },
        },
        'approved_after_deployment',
    ],
    [
        'before it, and given again after it',
        {
            '2026-04-20T13:56:00Z': approved,
            '2026-04-20T15:00:00Z': { approval: 'requested' },
            '2026-04-20T16:00:00Z': { approval: 'approved' },
        },
        'approved',
    ],
    [
        'before it, on hold at its time and not any more',
        {
            '2026-04-20T13:56:00Z': approved,
            '2026-04-20T13:58:00Z': { on_hold: 'true', on_hold_reason: 'Waits' },
            '2026-04-20T15:00:00Z': { on_hold: 'false' },
        },
        'change_on_hold',
    ],
    [
        'in advance, as a standard change that is scheduled after it',
        { '2026-04-20T15:00:00Z': { type: 'standard', approval: 'not requested', state: '-2' } },
        'approved',
    ],
])('of a change that was approved %s', async (_when, acts, verdict) => {
    const number = await deployLate(acts)
    expect(await instance.outcomes(number)).toContain(line(verdict))
    expect(await statuses()).toEqual(new Set([`gw_prod_001|${verdict === 'approved' ? 'approved' : 'unapproved'}`]))
    expect(await instance.rows(CHANGE, ['unauthorized'])).toEqual(
        new Set([String(verdict === 'approved_after_deployment')]),
    )
})

it('stays what it was when the delivery is reprocessed after an approval, and the next deployment is approved', async () => {
    const number = await deployLate({})
    expect(await instance.outcomes(number)).toContain(line('deployment_unapproved'))
    await instance.change(CHANGE, approved)
    instance.local.script(
        `var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue())`,
        'x_kt_gov',
    )
    instance.local.drain()
    expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
    set('2026-04-20T18:10:00Z')
    await instance.deliver(configDeployed({}, '2026-04-20T18:05:00Z'))
    expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
})

describe('on an instance that does not audit changes', () => {
    beforeEach(() => instance.change('sys_dictionary', { audit: 'false' }, `name=${CHANGE}^elementISEMPTY`))
    const forget = () => instance.remove('sys_audit', `tablename=${CHANGE}`)

    it.each([
        ['by then, says that it was', '2026-04-20 13:58:00', 'approved'],
        ['later, says that it was not', '2026-04-20 14:00:01', 'approved_after_deployment'],
        ['never, leaves it open', '', 'approval_time_unknown'],
    ])('an approval that the change has %s', async (_when, approval_set, verdict) => {
        set('2026-04-20T13:55:00Z')
        await instance.deliver(configUpdated())
        set('2026-04-20T15:00:00Z')
        await instance.change(CHANGE, { ...approved, approval_set })
        await forget()
        set('2026-04-20T18:00:00Z')
        const number = await instance.deliver(configDeployed({}, AT))
        expect(await instance.outcomes(number)).toContain(line(verdict))
        expect(await statuses()).toEqual(new Set([`gw_prod_001|${verdict === 'approved' ? 'approved' : 'unapproved'}`]))
        // What is not known accuses nobody.
        expect(await instance.rows(CHANGE, ['unauthorized'])).toEqual(
            new Set([String(verdict === 'approved_after_deployment')]),
        )
    })
})

it('says in the work note that the approval came later', async () => {
    await deployLate({ '2026-04-20T15:00:00Z': approved })
    expect(await instance.notes(CHANGE)).toEqual([
        expect.stringContaining('The change was approved only after the deployment'),
    ])
})
