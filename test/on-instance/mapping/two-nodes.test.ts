/** Two events about one thing that two nodes process at the same moment leave what one node leaves that processes them one after the other. */

import { createQueue } from 'servicenow-local-instance'
import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { PROCESS_DUE_JOB } from '../../support/on-instance.ts'
import { onInstance } from './governed-instance.ts'
import { workOnTwoNodes, type Moment } from './two-nodes.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const LINK = 'x_kt_gov_link'
const GATEWAY = 'x_kt_gov_gateway'

/** Posts both, and lets the second node in at the moment; then everything that is to be retried has its time. */
async function together(first: unknown, second: unknown, moment: Moment): Promise<boolean> {
    await instance.post(first)
    await instance.post(second)
    const hasCome = workOnTwoNodes(instance.local, moment)
    for (let run = 0; run < 3; run++) instance.reprocess(200)
    expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
    return hasCome
}

/** The first so many moments at a table. */
const moments = (table: string, kind: Moment['kind'], count: number): readonly Moment[] =>
    Array.from({ length: count }, (_unused, index) => ({ table, kind, nth: index + 1 }))

const named = (list: readonly Moment[]) =>
    list.map(({ kind, nth, table }) => [`${kind} ${nth} of ${table}`, { kind, nth, table }] as const)

describe('an escalation that is created and resolved at once', () => {
    const created = () => ({ ...escalationCreated(), id: 'created' })
    const resolved = () => ({
        ...escalation('resolved', { resolved_by: 'x', outcome: 'approved' }, '2026-04-20T15:00:00Z'),
        id: 'resolved',
    })
    const claimed = () => ({ ...escalation('claimed', { claimed_by: 'x' }, '2026-04-20T14:30:00Z'), id: 'claimed' })

    async function expectResolved(): Promise<void> {
        expect(await instance.rows(TASK, ['state', 'escalation_state', 'outcome'])).toEqual(
            new Set(['3|resolved|approved']),
        )
        expect(await instance.rows(LINK, ['state', 'occurred_at', 'incomplete'], 'kind=compliance_task')).toEqual(
            new Set(['resolved|2026-04-20 15:00:00|false']),
        )
    }

    const MOMENTS = named([
        ...moments(TASK, 'read', 2),
        ...moments(TASK, 'write', 1),
        ...moments(LINK, 'read', 2),
        ...moments(LINK, 'write', 2),
        ...moments('x_kt_gov_lock', 'write', 3),
    ])

    test.each(MOMENTS)('created first, at %s', async (_name, moment) => {
        expect(await together(created(), resolved(), moment)).toBe(true)
        await expectResolved()
    })

    test.each(MOMENTS)('resolved first, at %s', async (_name, moment) => {
        await together(resolved(), created(), moment)
        await expectResolved()
    })

    test.each(MOMENTS)('claimed and resolved, at %s', async (_name, moment) => {
        await instance.deliver(created())
        await together(claimed(), resolved(), moment)
        await expectResolved()
    })
})

describe('a version that is announced and deployed at once, on an instance that approves changes as they are made', () => {
    const CHANGE = 'change_request'
    const MOMENTS = named([
        ...moments(LINK, 'read', 6),
        ...moments(LINK, 'write', 4),
        ...moments(CHANGE, 'read', 3),
        ...moments(CHANGE, 'write', 2),
        ...moments(GATEWAY, 'read', 3),
        ...moments(GATEWAY, 'write', 3),
        ...moments('x_kt_gov_lock', 'write', 4),
    ])

    async function expectApproved(first: unknown, second: unknown, moment: Moment): Promise<void> {
        instance.rule(CHANGE, "current.setValue('approval', 'approved'); current.setValue('state', '-1')", {
            action_update: 'false',
        })
        await together(first, second, moment)
        expect(await instance.rows(GATEWAY, ['change_status'])).toEqual(new Set(['approved']))
        expect(await instance.rows(CHANGE, ['work_start', 'unauthorized'])).toEqual(
            new Set(['2026-04-20 14:00:00|false']),
        )
    }

    test.each(MOMENTS)('announced first, at %s', (_name, moment) =>
        expectApproved(configUpdated(), configDeployed(), moment),
    )

    test.each(MOMENTS)('deployed first, at %s', (_name, moment) =>
        expectApproved(configDeployed(), configUpdated(), moment),
    )
})

describe('a gateway that goes down and comes back at once', () => {
    const down = () => ({ ...health('down', '2026-04-21T09:00:00Z'), id: 'down' })
    const up = () => ({ ...health('healthy', '2026-04-21T10:00:00Z'), id: 'up' })

    async function expectHealthy(): Promise<void> {
        expect(await instance.rows(GATEWAY, ['health', 'health_changed_at'])).toEqual(
            new Set(['healthy|2026-04-21 10:00:00']),
        )
        for (const { state } of await instance.list('incident', ['state'])) expect(state).toBe('6')
    }

    const MOMENTS = named([
        ...moments('incident', 'write', 1),
        ...moments(LINK, 'read', 2),
        ...moments(LINK, 'write', 2),
        ...moments(GATEWAY, 'read', 1),
        ...moments(GATEWAY, 'write', 2),
        ...moments('x_kt_gov_lock', 'write', 3),
    ])

    test.each(MOMENTS)('down first, at %s', async (_name, moment) => {
        await together(down(), up(), moment)
        await expectHealthy()
    })

    test.each(MOMENTS)('healthy first, at %s', async (_name, moment) => {
        await together(up(), down(), moment)
        await expectHealthy()
    })

    test.each(MOMENTS)('of a gateway that is known, at %s', async (_name, moment) => {
        await instance.deliver(configDeployed())
        await together(down(), up(), moment)
        await expectHealthy()
    })
})

describe('two versions that reach a new gateway at once', () => {
    const older = () => ({ ...configDeployed(), id: 'older' })
    const newer = () => ({ ...configDeployed({ config_version: 'v2.3.2' }, '2026-04-20T14:31:00Z'), id: 'newer' })
    const MOMENTS = named(moments('cmdb_key_value', 'write', 4))

    test.each(MOMENTS)('the older first, at %s', async (_name, moment) => {
        expect(await together(older(), newer(), moment)).toBe(true)
        expect(await instance.list('cmdb_key_value', ['value'], 'key=policy_version')).toEqual([{ value: 'v2.3.2' }])
        expect(await instance.count('cmdb_key_value')).toBe(4)
    })

    test.each(MOMENTS)('the newer first, at %s', async (_name, moment) => {
        expect(await together(newer(), older(), moment)).toBe(true)
        expect(await instance.list('cmdb_key_value', ['value'], 'key=policy_version')).toEqual([{ value: 'v2.3.2' }])
        expect(await instance.count('cmdb_key_value')).toBe(4)
    })
})

describe('two versions that reach a known gateway at once', () => {
    const older = () => ({ ...configDeployed({ config_version: 'v2.3.2' }, '2026-04-20T15:00:00Z'), id: 'older' })
    const newer = () => ({ ...configDeployed({ config_version: 'v2.3.3' }, '2026-04-20T16:00:00Z'), id: 'newer' })
    const MOMENTS = named([
        ...moments('cmdb_key_value', 'read', 1),
        ...moments('cmdb_key_value', 'write', 2),
        ...moments(GATEWAY, 'write', 1),
        ...moments(LINK, 'read', 3),
        ...moments(LINK, 'write', 1),
        ...moments('x_kt_gov_lock', 'write', 2),
    ])

    async function expectNewer(): Promise<void> {
        expect(await instance.rows(GATEWAY, ['policy_version'])).toEqual(new Set(['v2.3.3']))
        expect(await instance.list('cmdb_key_value', ['value'], 'key=policy_version')).toEqual([{ value: 'v2.3.3' }])
        expect(await instance.rows('cmdb_ci_service_auto', ['version'])).toEqual(new Set(['v2.3.3']))
        expect(await instance.count('cmdb_key_value')).toBe(4)
    }

    test.each(MOMENTS)('the older first, at %s', async (_name, moment) => {
        await instance.deliver({ ...configDeployed(), id: 'known' })
        await together(older(), newer(), moment)
        await expectNewer()
    })

    test.each(MOMENTS)('the newer first, at %s', async (_name, moment) => {
        await instance.deliver({ ...configDeployed(), id: 'known' })
        await together(newer(), older(), moment)
        await expectNewer()
    })
})

test('two decisions of one model relate it to its gateway once', async () => {
    await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
    await instance.deliver(configDeployed())
    const one = { ...decision('blocked'), id: 'one' }
    const other = { ...decision('blocked', { event_id: 'evt_2' }), id: 'other' }
    expect(await together(one, other, { table: 'cmdb_rel_ci', kind: 'write' })).toBe(true)
    const relations = await instance.list('cmdb_rel_ci', ['parent', 'child', 'type'])
    expect(relations.length).toBeGreaterThan(0)
    expect(new Set(relations.map((relation) => JSON.stringify(relation))).size).toBe(relations.length)
})

describe('one version that reaches two gateways at once, before its change', () => {
    const MOMENTS = named([...moments(LINK, 'write', 4), ...moments(LINK, 'read', 4)])
    test.each(MOMENTS)('at %s', async (_name, moment) => {
        const reached = (gateway_id: string) => ({ ...configDeployed({ gateway_id }), id: gateway_id })
        await together(reached('A'), reached('B'), moment)
        const [{ detail }] = await instance.list(LINK, ['detail'], 'kind=deployment')
        expect(Object.keys(JSON.parse(detail)).map((key) => key.slice(-1))).toEqual(expect.arrayContaining(['A', 'B']))
        await instance.deliver({ ...configUpdated({ gateway_id: undefined }), id: 'asked' })
        const statuses = await instance.list(GATEWAY, ['gateway_id', 'change_status'], 'ORDERBYgateway_id')
        expect(statuses.map(({ change_status }) => change_status).length).toBe(2)
    })
})

test('a worker that loses its lease right after its note leaves one note', async () => {
    await instance.deliver({ ...decision('blocked'), id: 'first' })
    await instance.post({ ...decision('blocked', { event_id: 'evt_2' }), id: 'second' })
    const other = createQueue(instance.local.instance)
    let hasLapsed = false
    const end = instance.local.instance.interleave(() => {
        if (hasLapsed || countNotes() === 0) return
        hasLapsed = true
        instance.local.wait(130)
        other.runJob(PROCESS_DUE_JOB)
    })
    instance.local.drain()
    end()
    other.stop()
    for (let run = 0; run < 3; run++) instance.reprocess(200)
    expect(hasLapsed).toBe(true)
    expect(await instance.notes('incident')).toEqual([expect.stringMatching(/^Occurrence 2\./)])
    expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
})

/** Work notes, past everything that a statement of its own would set off. */
function countNotes(): number {
    const { database } = instance.local.instance
    const where = { kind: 'compare', path: 'element', operator: '=', value: 'work_notes' } as const
    return database.count({ table: 'sys_journal_field', where, orderBy: [], window: null })
}
