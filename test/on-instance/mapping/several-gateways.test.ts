/** A decision whose event names several gateways counts at each of them, with the incident and the item of each. */

import { budget, configDeployed, decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const several = (...gateway_ids: unknown[]) => ({ gateway_id: undefined, gateway_ids })
const counters = () => instance.rows('x_kt_gov_decision_count', ['gateway', 'policy', 'environment', 'total'])
const incidents = () => instance.rows('incident', ['cmdb_ci.correlation_id', 'short_description'])
const TITLE = 'AI governance violation: content-safety on'

beforeEach(async () => {
    await instance.deliver(configDeployed({ gateway_id: 'gw_a', environment: 'production' }))
    await instance.deliver(configDeployed({ gateway_id: 'gw_b', environment: 'staging' }))
})

it.each([
    ['in a list of ids', several('gw_a', 'gw_b')],
    ['in a list of objects', { gateway_id: undefined, gateways: [{ id: 'gw_a' }, { gateway_id: 'gw_b' }] }],
    ['in a list under the name of one', { gateway_id: ['gw_a', 'gw_b'] }],
    ['one by itself and others in a list', { gateway_id: 'gw_a', gateway_ids: ['gw_b', 'gw_a'] }],
    ['in a text with commas', { gateway_id: undefined, gateway_ids: 'gw_a,gw_b' }],
])('%s', async (_how, named) => {
    const number = await instance.deliver(decision('blocked', { policy_name: 'content-safety', ...named }))
    expect(await instance.ending(number)).toBe('processed')
    expect(await counters()).toEqual(new Set(['gw_a|content-safety|Production|1', 'gw_b|content-safety|Staging|1']))
    expect(await incidents()).toEqual(new Set([`gw_a|${TITLE} gw_a`, `gw_b|${TITLE} gw_b`]))
    const [first, second] = await instance.list('incident', ['correlation_id'])
    expect(first!.correlation_id).not.toBe(second!.correlation_id)
})

it('each under the environment that its entry states', async () => {
    const gateways = [
        { id: 'gw_c', environment: 'test' },
        { id: 'gw_d', environment: 'development' },
    ]
    await instance.deliver(decision('blocked', { policy_name: 'content-safety', gateway_id: undefined, gateways }))
    expect(await counters()).toEqual(new Set(['gw_c|content-safety|Test|1', 'gw_d|content-safety|Development|1']))
})

it('each policy that was violated at each of them', async () => {
    const violations = [
        { policy: 'content-safety', action: 'block' },
        { policy: 'data-protection', action: 'redact' },
    ]
    await instance.deliver(
        decision('created', { policy_name: undefined, action: 'block', violations, ...several('gw_a', 'gw_b') }),
    )
    expect(await instance.rows('x_kt_gov_decision_count', ['gateway', 'policy', 'action', 'total'])).toEqual(
        new Set([
            'gw_a|content-safety|block|1',
            'gw_a|data-protection|redact|1',
            'gw_b|content-safety|block|1',
            'gw_b|data-protection|redact|1',
        ]),
    )
})

it('once at each, under every name, in any order of its gateways, and when the delivery is reprocessed', async () => {
    const named = (event: string, ...ids: string[]) => ({
        ...decision(event, { policy_name: 'content-safety', ...several(...ids) }),
        id: `${event} ${ids.join()}`,
    })
    const number = await instance.deliver(named('blocked', 'gw_a', 'gw_b'))
    await instance.deliver(named('created', 'gw_b', 'gw_a'))
    await instance.deliver({ ...decision('flagged', { policy_name: 'content-safety', gateway_id: 'gw_b' }), id: 'x' })
    instance.local.script(
        `var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue())`,
        'x_kt_gov',
    )
    instance.local.drain()
    expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
    expect(await instance.rows('x_kt_gov_decision_count', ['gateway', 'total'], 'total!=0')).toEqual(
        new Set(['gw_a|1', 'gw_b|1']),
    )
    expect(await instance.count('incident')).toBe(2)
    expect(await instance.notes('incident')).toEqual([])
})

it('once at one that it names several times', async () => {
    const named = { gateway_id: 'gw_a', gateway_name: 'Edge', environment: 'production', config_version: 'v9' }
    await instance.deliver(configDeployed(named, '2026-04-21T14:00:00Z'))
    const number = await instance.deliver(
        decision('blocked', { policy_name: 'content-safety', ...several('gw_a', 'GW_A', 'Edge') }),
    )
    expect(await instance.ending(number)).toBe('processed')
    expect(await counters()).toEqual(new Set(['gw_a|content-safety|Production|1']))
    expect(await instance.count('incident')).toBe(1)
    expect(await instance.notes('incident')).toEqual([])
})

it('the rest after an attempt that stopped between two of them', async () => {
    const rule = instance.rule(
        'incident',
        "if (String(current.getValue('short_description')).indexOf('gw_b') >= 0) current.setAbortAction(true)",
    )
    const number = await instance.deliver(
        decision('blocked', { policy_name: 'content-safety', ...several('gw_a', 'gw_b') }),
    )
    expect(await instance.ending(number)).toMatch(/^failed\|write_refused/)
    await instance.remove('sys_script', `sys_id=${rule}`)
    instance.reprocess(200)
    expect(await instance.ending(number)).toBe('processed')
    expect(await incidents()).toEqual(new Set([`gw_a|${TITLE} gw_a`, `gw_b|${TITLE} gw_b`]))
    expect(await instance.notes('incident')).toEqual([])
})

it.each([
    ['an entry without an id', several('gw_a', { region: 'eu' }), 'gateway_ids'],
    ['an object in place of the list', { gateway_id: undefined, gateways: { first: 'gw_a' } }, 'gateways'],
    [
        'more decisions than one delivery has time for',
        several(...Array.from({ length: 101 }, (_, at) => `gw_${at}`)),
        'gateways',
    ],
])('%s is a dead letter that names the field', async (_what, named, field) => {
    const number = await instance.deliver(decision('blocked', { policy_name: 'content-safety', ...named }))
    expect(await instance.ending(number)).toBe('dead|event_incomplete')
    expect((await instance.delivery(number)).error_text).toContain(`${field}: `)
    expect(await instance.count('incident')).toBe(0)
})

describe('a budget alert', () => {
    const named = (named: object, percent = 120) => {
        const event = budget(percent)
        return { ...event, data: { ...(event.data as object), ...named } }
    }
    const counted = () => instance.rows('x_kt_gov_decision_count', ['gateway', 'policy', 'action', 'total'])

    it('counts at each gateway that it names, once, in any order and when it is repeated, and opens one incident', async () => {
        await instance.setProperty('x_kt_gov.incident.budget', 'true')
        await instance.deliver(named({ gateway_ids: ['gw_a', 'gw_b'] }))
        await instance.deliver({ ...named({ gateway_ids: ['gw_b', 'gw_a'] }), id: 'again' })
        expect(await counted()).toEqual(new Set(['gw_a|cost-limit|log|1', 'gw_b|cost-limit|log|1']))
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toEqual([])
    })

    it('counts in the environment that it states, else in that of each gateway', async () => {
        const environments = () => instance.rows('x_kt_gov_decision_count', ['gateway', 'environment', 'total'])
        await instance.deliver(named({ gateway_ids: ['gw_a', 'gw_b'] }))
        expect(await environments()).toEqual(new Set(['gw_a|Production|1', 'gw_b|Staging|1']))
        await instance.deliver(named({ gateway_id: 'gw_c', environment: 'test', budget_id: 'bud_2' }))
        expect(await environments()).toContain('gw_c|Test|1')
    })

    it('counts at the rest, and opens its incident, after an attempt that stopped between two of them', async () => {
        await instance.setProperty('x_kt_gov.incident.budget', 'true')
        const refuse = "if (current.getValue('gateway') == 'gw_b') current.setAbortAction(true)"
        const rule = instance.rule('x_kt_gov_decision_count', refuse, { action_update: 'false' })
        const number = await instance.deliver(named({ gateway_ids: ['gw_a', 'gw_b'] }))
        expect(await instance.ending(number)).toMatch(/^failed\|write_refused/)
        expect(await instance.count('incident')).toBe(0)
        await instance.remove('sys_script', `sys_id=${rule}`)
        instance.reprocess(200)
        expect(await instance.ending(number)).toBe('processed')
        expect(await counted()).toEqual(new Set(['gw_a|cost-limit|log|1', 'gw_b|cost-limit|log|1']))
        expect(await instance.count('incident')).toBe(1)
    })

    it('counts at each of them also where a rule ignores it', async () => {
        await instance.insert('x_kt_gov_mapping_rule', {
            name: 'Ours',
            event_type: 'budget.threshold_reached',
            target: 'ignore',
        })
        await instance.deliver(named({ gateway_ids: ['gw_a', 'gw_b'] }))
        expect(await counted()).toEqual(new Set(['gw_a|cost-limit|log|1', 'gw_b|cost-limit|log|1']))
    })

    it.each([
        ['an entry that cannot be read', ['gw_a', { region: 'eu' }], 'gateway_ids'],
        [
            'more gateways than one delivery has time for',
            Array.from({ length: 101 }, (_, at) => `gw_${at}`),
            'gateways',
        ],
    ])('with %s is a dead letter', async (_what, gateway_ids, field) => {
        const number = await instance.deliver(named({ gateway_ids }))
        expect(await instance.ending(number)).toBe('dead|event_incomplete')
        expect((await instance.delivery(number)).error_text).toContain(`${field}: `)
        expect(await instance.count('x_kt_gov_decision_count')).toBe(0)
    })
})
