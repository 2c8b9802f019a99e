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
const before = { '2026-04-20T13:58:00Z': approved }
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
        {
            '2026-04-20T13:56:00Z': { type: 'standard', approval: 'not requested' },
            '2026-04-20T15:00:00Z': { state: '-2' },
        },
        'approved',
    ],
    [
        'by becoming a standard change after it',
        { '2026-04-20T15:00:00Z': { type: 'standard', approval: 'not requested', state: '-2' } },
        'approved_after_deployment',
    ],
    [
        'before it, and taken back after it',
        { ...before, '2026-04-20T15:00:00Z': { approval: 'requested' } },
        'approved',
    ],
    ['before it, and rejected after it', { ...before, '2026-04-20T15:00:00Z': { approval: 'rejected' } }, 'approved'],
    [
        'before it, and put on hold after it',
        { ...before, '2026-04-20T15:00:00Z': { on_hold: 'true', on_hold_reason: 'Waits' } },
        'approved',
    ],
    ['before it, and given another item after it', { ...before, '2026-04-20T15:00:00Z': { cmdb_ci: '' } }, 'approved'],
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

it('is that of a change which people canceled after it, and nothing is written on that', async () => {
    const number = await deployLate({ ...before, '2026-04-20T15:00:00Z': { state: '4' } })
    expect(await instance.outcomes(number)).toContain(`unchanged|${CHANGE}`)
    expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
    expect(await instance.rows(CHANGE, ['state', 'unauthorized', 'work_start'])).toEqual(new Set(['4|false|']))
})

it('is not that of a change which people canceled before it', async () => {
    const number = await deployLate({
        '2026-04-20T13:56:00Z': approved,
        '2026-04-20T13:58:00Z': { state: '4' },
    })
    expect(await instance.outcomes(number)).toContain(`unchanged|${CHANGE}|change_canceled`)
    expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
})

describe('the affected items are those that were listed at its time:', () => {
    const other = { gateway_id: 'gw_other' }
    const itemOf = async (gateway: string) =>
        (await instance.list('cmdb_ci', ['sys_id'], `correlation_id=${gateway}`))[0]!.sys_id

    async function deployOther(addedAt: string): Promise<string> {
        set('2026-04-20T12:00:00Z')
        for (const gateway_id of ['gw_prod_001', 'gw_other'])
            await instance.deliver(
                configDeployed({ gateway_id, config_version: 'v1', environment: 'production' }, '2026-04-20T11:00:00Z'),
            )
        set('2026-04-20T13:55:00Z')
        await instance.deliver(configUpdated())
        const [{ sys_id: task }] = await instance.list(CHANGE, ['sys_id'], 'correlation_idLIKEv2.3.1')
        set('2026-04-20T13:56:00Z')
        await instance.change(CHANGE, approved, `sys_id=${task}`)
        set(addedAt)
        await instance.insert('task_ci', { task, ci_item: await itemOf('gw_other') })
        set('2026-04-20T18:00:00Z')
        return instance.deliver(configDeployed(other, AT))
    }
    const status = async () => [...(await instance.rows('x_kt_gov_gateway', ['change_status'], 'gateway_id=gw_other'))]

    it('one that people added by then names its gateway', async () => {
        await deployOther(AT)
        expect(await status()).toEqual(['approved'])
    })

    it('one that they add a second later does not, and does for the next deployment', async () => {
        const number = await deployOther('2026-04-20T14:00:01Z')
        expect(await instance.outcomes(number)).toContain(line('gateway_not_named'))
        expect(await status()).toEqual(['unapproved'])
        await instance.deliver(configDeployed(other, '2026-04-20T17:00:00Z'))
        expect(await status()).toEqual(['approved'])
    })
})

it('a standard change that is made after it was approved in advance, and one that becomes a standard change was not', async () => {
    set('2026-04-20T15:00:00Z')
    await instance.deliver(configDeployed({}, AT))
    await instance.deliver(configUpdated({}, '2026-04-20T13:55:00Z'))
    set('2026-04-20T16:00:00Z')
    await instance.change(CHANGE, { type: 'standard', approval: 'not requested', state: '-1' })
    const number = await instance.deliver(configDeployed({ gateway_id: 'gw_prod_001', actor: 'x' }, AT))
    expect(await instance.outcomes(number)).not.toContain(line('approved'))
    expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
})

describe('a change that the instance approves as it is made', () => {
    const rule = () =>
        instance.rule(CHANGE, "current.setValue('approval', 'approved'); current.setValue('state', '-1')", {
            action_update: 'false',
        })
    const touch = (time: string, values: Readonly<Record<string, string>>) => {
        set(time)
        return instance.change(CHANGE, values)
    }
    const announce = (at: string) => {
        set('2026-04-20T15:00:00Z')
        return instance.deliver(configUpdated({}, at))
    }
    const deploy = async (): Promise<readonly string[]> => {
        set('2026-04-20T18:00:00Z')
        const number = await instance.deliver(configDeployed({ actor: 'late' }, AT))
        return instance.outcomes(number)
    }

    it.each(['false', 'true'])(
        'is approved in advance, also where it arrives after the deployment; inserts are audited: %s',
        async (audit) => {
            await instance.setPlatformProperty('glide.sys.audit_inserts', audit)
            rule()
            await announce('2026-04-20T13:55:00Z')
            await touch('2026-04-20T16:00:00Z', { short_description: 'Ours' })
            expect(await deploy()).toContain(line('approved'))
            expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
            expect(await instance.rows(CHANGE, ['unauthorized'])).toEqual(new Set(['false']))
        },
    )

    it('is no approval of a deployment before it was announced', async () => {
        rule()
        set('2026-04-20T14:30:00Z')
        await instance.deliver(configDeployed({}, AT))
        await announce('2026-04-20T15:00:00Z')
        await deploy()
        expect([...(await statuses())].filter((one) => /\|approved$/.test(one))).toEqual([])
    })

    it('is another one than a change that people approve after it arrived late', async () => {
        await announce('2026-04-20T13:55:00Z')
        await touch('2026-04-20T16:00:00Z', approved)
        expect(await deploy()).toContain(line('approved_after_deployment'))
    })

    it('is another one also where the approval is not audited', async () => {
        await instance.change('sys_dictionary', { attributes: 'no_audit=true' }, 'name=task^element=approval')
        await announce('2026-04-20T13:55:00Z')
        await touch('2026-04-20T16:00:00Z', approved)
        await instance.remove('sys_audit', `tablename=${CHANGE}^fieldname=approval`)
        expect(await deploy()).toContain(line('approved_after_deployment'))
    })

    it.each([false, true])(
        'is another one than a script approves without a trace, system fields kept: %s',
        async (keeps) => {
            await announce('2026-04-20T13:55:00Z')
            approveWithoutTrace(keeps)
            expect(await deploy()).toContain(line('approved_after_deployment'))
            expect([...(await statuses())].filter((one) => /\|approved$/.test(one))).toEqual([])
        },
    )

    it('is known of the change that it was, and not of the one that was made after that ended', async () => {
        const first = rule()
        await announce('2026-04-20T13:00:00Z')
        await instance.change('sys_script', { active: 'false' }, `sys_id=${first}`)
        await touch('2026-04-20T15:10:00Z', { state: '4' })
        set('2026-04-20T15:20:00Z')
        await instance.deliver(configUpdated({}, '2026-04-20T15:15:00Z'))
        await instance.change(CHANGE, approved, 'state=-5')
        await touch('2026-04-20T17:00:00Z', { short_description: 'Ours' })
        set('2026-04-20T18:00:00Z')
        await instance.deliver(configDeployed({ actor: 'late' }, '2026-04-20T15:18:00Z'))
        expect([...(await statuses())].filter((one) => /\|approved$/.test(one))).toEqual([])
    })
})

it('an approval that a script gives a change without a trace has no known time', async () => {
    set('2026-04-20T13:55:00Z')
    await instance.deliver(configUpdated())
    approveWithoutTrace(false)
    set('2026-04-20T18:00:00Z')
    const number = await instance.deliver(configDeployed({}, AT))
    expect(await instance.outcomes(number)).toContain(line('approval_time_unknown'))
})

/** At 16:00: a script switches rules and audit off for its own update. */
function approveWithoutTrace(keepsSystemFields: boolean): void {
    set('2026-04-20T16:00:00Z')
    instance.local.script(
        `var change = new GlideRecord('${CHANGE}'); change.query(); while (change.next()) { change.setWorkflow(false); change.autoSysFields(${!keepsSystemFields}); change.approval = 'approved'; change.state = '-1'; change.update(); }`,
    )
}
