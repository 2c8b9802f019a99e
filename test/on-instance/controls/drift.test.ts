/** What runs otherwise than it was approved and deployed becomes a finding with its evidence, and is closed when its cause is gone. */

import { onControls } from './governed-controls.ts'

const instance = onControls()
const KINDS = ['kind', 'subject', 'state']

const configuration = (type: 'updated' | 'deployed', at: string, version = 'v2.3.1') => ({
    id: `evt_${type}_${version}`,
    type: `configuration.${type}`,
    created_at: at,
    data: {
        config_id: 'cfg_1',
        config_name: 'production-policy',
        config_version: version,
        gateway_id: 'gw_1',
        environment: 'Production',
        change_summary: 'Tighter',
    },
})
const decision = (version: string, at: string, gateway_id = 'gw_1') => ({
    id: `evt_${version}_${at}`,
    type: 'event.created',
    created_at: at,
    data: {
        id: `dec_${version}_${at}`,
        decision: 'allowed',
        policy_name: 'content-safety',
        gateway_id,
        config_version: version,
        timestamp: at,
    },
})

const findings = () => instance.rows('x_kt_gov_finding', KINDS)
const look = () => instance.runJob('Keeptrusts: detect drift')

/** A version that was announced, approved and deployed. */
async function deploy(): Promise<void> {
    await instance.deliver(configuration('updated', '2026-04-18T08:00:00Z'))
    await instance.approve()
    await instance.deliver(configuration('deployed', '2026-04-18T10:00:00Z'))
}

it('what was approved, deployed and runs is no finding', async () => {
    await deploy()
    await instance.deliver(decision('2.3.1', '2026-04-20T10:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set())
})

it('a gateway that decides by another version is a finding until it does not', async () => {
    await deploy()
    await instance.deliver(decision('v2.2.0', '2026-04-18T11:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set())
    await instance.deliver(decision('v2.2.0', '2026-04-20T10:00:00Z'))
    look()
    const [{ evidence, first_seen, number }] = await instance.list('x_kt_gov_finding')
    expect(evidence).toContain('Version of the newest decision: v2.2.0')
    expect(evidence).toContain('Deployed version: v2.3.1')
    instance.waitDays(1)
    look()
    expect(await instance.rows('x_kt_gov_finding', ['number', 'first_seen', 'last_seen'])).toEqual(
        new Set([`${number}|${first_seen}|2026-04-22 12:00:00`]),
    )
    await instance.deliver(decision('v2.3.1', '2026-04-21T10:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set(['decision_version|gw_1|closed']))
    await instance.deliver(decision('v2.2.0', '2026-04-21T11:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set(['decision_version|gw_1|open']))
})

it('decisions belong to their gateway in whatever case the sender writes its id', async () => {
    await deploy()
    await instance.deliver(decision('v2.2.0', '2026-04-20T10:00:00Z', 'GW_1'))
    look()
    expect(await findings()).toEqual(new Set(['decision_version|gw_1|open']))
})

it('a configuration item that names another version is a finding', async () => {
    await deploy()
    await instance.change('cmdb_key_value', { value: 'v1.0.0' }, 'key=policy_version')
    look()
    expect(await findings()).toEqual(new Set(['item_version|gw_1|open']))
    await instance.change('cmdb_key_value', { value: 'v2.3.1' }, 'key=policy_version')
    look()
    expect(await findings()).toEqual(new Set(['item_version|gw_1|closed']))
})

it('a deployment without an approved change is a finding', async () => {
    await instance.deliver(configuration('deployed', '2026-04-18T10:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set(['deployment_unapproved|gw_1|open']))
})

it('a change that was closed without a deployment is a finding after the grace', async () => {
    await instance.deliver(configuration('updated', '2026-04-18T08:00:00Z'))
    const [{ number }] = await instance.list('change_request', ['number'])
    await instance.change('change_request', {
        state: '3',
        closed_at: '2026-04-21 06:00:00',
        close_code: 'successful',
        close_notes: 'done',
    })
    look()
    expect(await findings()).toEqual(new Set())
    instance.waitDays(2)
    look()
    expect(await findings()).toEqual(new Set([`change_not_deployed|${number}|open`]))
    await instance.deliver(configuration('deployed', '2026-04-22T10:00:00Z'))
    look()
    expect(await instance.rows('x_kt_gov_finding', KINDS, 'kind=change_not_deployed')).toEqual(
        new Set([`change_not_deployed|${number}|closed`]),
    )
})

it('a change that was closed after its deployment is no finding', async () => {
    await deploy()
    await instance.change('change_request', {
        state: '3',
        closed_at: '2026-04-18 12:00:00',
        close_code: 'successful',
        close_notes: 'done',
    })
    instance.waitDays(2)
    look()
    expect(await findings()).toEqual(new Set())
})

it('a source that cannot be read closes nothing', async () => {
    await deploy()
    await instance.change('cmdb_key_value', { value: 'v1.0.0' }, 'key=policy_version')
    look()
    await instance.change('cmdb_key_value', { value: 'v2.3.1' }, 'key=policy_version')
    await instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=cmdb_key_value')
    look()
    expect(await findings()).toEqual(new Set(['item_version|gw_1|open']))
})

it('drift is found on demand, too', async () => {
    await instance.deliver(configuration('deployed', '2026-04-18T10:00:00Z'))
    const call = 'return JSON.stringify(new x_kt_gov.KeeptrustsControls().detectDrift())'
    expect(JSON.parse(String(instance.local.script(call)))).toEqual({ ok: true, open: 1, opened: 1, closed: 0 })
})

describe.each(['throws', 'empty'])('where a denied read %s', (answer) => {
    beforeEach(() => instance.behave('denied_read', answer))

    it('no finding is closed because nothing was seen', async () => {
        await deploy()
        await instance.change('cmdb_key_value', { value: 'v1.0.0' }, 'key=policy_version')
        look()
        expect(await findings()).toEqual(new Set(['item_version|gw_1|open']))
        await instance.change('sys_db_object', { read_access: 'false' }, 'name=cmdb_key_value')
        look()
        expect(await findings()).toEqual(new Set(['item_version|gw_1|open']))
        await instance.change('sys_db_object', { read_access: 'true' }, 'name=cmdb_key_value')
        await instance.change('cmdb_key_value', { value: 'v2.3.1' }, 'key=policy_version')
        look()
        expect(await findings()).toEqual(new Set(['item_version|gw_1|closed']))
    })
})
