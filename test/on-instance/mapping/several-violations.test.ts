/** Several violations of one request are several decisions, and each counts once under all its names, on the built app. */
import { decision } from '../../support/events.ts'
import { onRuledInstance } from '../mapping-rules/ruled-instance.ts'

const instance = onRuledInstance()

const counted = () => instance.rows('x_kt_gov_decision_count', ['policy', 'action', 'total'])
const incidents = () => instance.rows('incident', ['short_description', 'correlation_id'], 'correlation_idISNOTEMPTY')

const EVALUATED = [
    { name: 'content-safety', result: 'block' },
    { name: 'pii', result: 'redacted' },
    { name: 'tone', result: 'pass' },
]
const ofPii = { event_id: 'evt_1', policy_name: 'pii', action: 'redact' }

describe('an event that lists what its policies found', () => {
    it('is one decision for each violation, with the action of each', async () => {
        await instance.setProperty('x_kt_gov.incident.threshold', 'redact')
        const number = await instance.deliver(decision('blocked', { policies_evaluated: EVALUATED }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await counted()).toEqual(new Set(['content-safety|block|1', 'pii|redact|1']))
        expect(await incidents()).toEqual(
            new Set([
                'AI governance violation: content-safety on gw_prod_001|evt_1',
                'AI governance violation: pii on gw_prod_001|evt_1:pii',
            ]),
        )
    })

    it('may list violations alone, and of each its severity', async () => {
        const violations = [
            { policy: 'secrets', action: 'block', severity: 'critical' },
            { policy: 'jailbreak', action: 'escalate', severity: 'low' },
        ]
        await instance.setProperty('x_kt_gov.incident.impact_urgency', 'critical=1/1, *=3/3')
        await instance.deliver(decision('created', { policy_name: undefined, action: undefined, violations }))
        expect(await counted()).toEqual(new Set(['secrets|block|1', 'jailbreak|escalate|1']))
        expect(await instance.rows('incident', ['impact', 'short_description'], 'correlation_idISNOTEMPTY')).toEqual(
            new Set(['1|AI governance violation: secrets on gw_prod_001']),
        )
    })

    it('counts nothing twice, whichever of its names comes first', async () => {
        const names = [
            decision('created', { policies_evaluated: EVALUATED }),
            decision('blocked', { policies_evaluated: EVALUATED }),
            { ...decision('x', ofPii), event: 'policy.violation' },
        ]
        for (const order of [names, [...names].reverse()]) {
            for (const body of order) await instance.deliver(body)
            expect(await counted()).toEqual(new Set(['content-safety|block|1', 'pii|redact|1']))
            instance.local.rewind()
        }
    })

    it('is not lost under the policy of another violation, whichever name comes first', async () => {
        const logged = { ...decision('x', { policy_name: 'pii', action: 'log' }), event: 'policy.violation' }
        const verdict = decision('created', { policy_name: undefined, action: 'block' })
        const blocked = decision('blocked', { policy_name: 'content-safety' })
        for (const order of [
            [logged, verdict, blocked],
            [verdict, logged, blocked],
            [logged, blocked, verdict],
            [blocked, logged, verdict],
        ]) {
            for (const body of order) await instance.deliver(body)
            expect(await counted()).toContain('content-safety|block|1')
            expect(await instance.count('x_kt_gov_decision', 'policy=pii')).toBe(1)
            expect(await instance.count('x_kt_gov_decision')).toBe(2)
            instance.local.rewind()
        }
    })

    it('is known by its request where it has no id of its own', async () => {
        const facts = { event_id: undefined, request_id: 'req_1' }
        await instance.deliver(decision('blocked', { ...facts, policies_evaluated: EVALUATED }))
        await instance.deliver({
            ...decision('x', { ...facts, policy_name: 'pii', action: 'redact' }),
            event: 'policy.violation',
        })
        expect(await counted()).toEqual(new Set(['content-safety|block|1', 'pii|redact|1']))
    })

    it('goes by the rules for each of them', async () => {
        await instance.mappingRule({ policy: 'pii', target: 'ignore' })
        await instance.setProperty('x_kt_gov.incident.threshold', 'redact')
        const number = await instance.deliver(decision('blocked', { policies_evaluated: EVALUATED }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await counted()).toEqual(new Set(['content-safety|block|1', 'pii|redact|1']))
        expect(await incidents()).toEqual(new Set(['AI governance violation: content-safety on gw_prod_001|evt_1']))
    })

    it('repeats what an attempt left, and nothing else', async () => {
        await instance.setProperty('x_kt_gov.incident.threshold', 'redact')
        instance.rule(
            'incident',
            "if (String(current.short_description).indexOf('pii') >= 0) current.setAbortAction(true)",
        )
        const number = await instance.deliver(decision('blocked', { policies_evaluated: EVALUATED }))
        expect(await instance.ending(number)).toContain('failed')
        await instance.change('incident', { state: '7' }, 'correlation_id=evt_1')
        await instance.remove('sys_script', 'collection=incident^nameSTARTSWITHCustomer')
        await instance.reprocess()
        expect(await instance.ending(number)).toBe('processed')
        expect(await incidents()).toEqual(
            new Set([
                'AI governance violation: content-safety on gw_prod_001|evt_1',
                'AI governance violation: pii on gw_prod_001|evt_1:pii',
            ]),
        )
        expect(await instance.count('incident', 'correlation_idISNOTEMPTY')).toBe(2)
    })
})

describe('a decision of which a name states a weaker action', () => {
    const flagged = { ...decision('flagged', { action: 'log' }), event: 'event.flagged' }
    const allowed = decision('allowed', { action: 'allow' })
    const blocked = decision('blocked')
    const NOW = 'content-safety|block|1'

    it.each([
        ['flagged', flagged, 'log'],
        ['allowed', allowed, 'allow'],
    ])('is one block, whether it was %s first or blocked first', async (_what, weaker, action) => {
        for (const order of [
            [weaker, blocked],
            [blocked, weaker],
        ]) {
            for (const body of order) await instance.deliver(body)
            const all = await counted()
            expect([...all].filter((one) => !one.endsWith('|0'))).toEqual([NOW])
            expect([...all].every((one) => one === NOW || one === `content-safety|${action}|0`)).toBe(true)
            expect(await instance.rows('x_kt_gov_decision', ['action'])).toEqual(new Set(['block']))
            expect((await incidents()).size).toBe(1)
            instance.local.rewind()
        }
    })

    it('stays so when both are processed again', async () => {
        const numbers = [await instance.deliver(flagged), await instance.deliver(blocked)]
        for (const number of numbers) {
            const { sys_id } = await instance.delivery(number)
            instance.local.script(`new x_kt_gov.KeeptrustsGovernance().reprocess('${sys_id}', 'a test')`)
            instance.local.drain()
        }
        expect([...(await counted())].filter((one) => !one.endsWith('|0'))).toEqual([NOW])
        expect((await incidents()).size).toBe(1)
    })
})

describe('the names of one request', () => {
    const evaluated = (results: Readonly<Record<string, string>>) => ({
        policy_name: undefined,
        policies_evaluated: Object.entries(results).map(([name, result]) => ({ name, result })),
    })
    const violation = (facts: object) => ({
        ...decision('x', { event_id: 'evt_1', ...facts }),
        event: 'policy.violation',
    })
    const blocked = decision('blocked')
    const blockedUnnamed = decision('blocked', { policy_name: undefined })

    it.each<[string, readonly object[], readonly string[]]>([
        [
            'a violation of one policy, and a block by another',
            [violation({ policy_name: 'pii', action: 'redact' }), blocked],
            ['content-safety|block|1', 'pii|redact|1'],
        ],
        [
            'an allowed request that violated a policy, and the name of that alone',
            [
                decision('allowed', {
                    ...evaluated({ 'content-safety': 'pass', pii: 'redact' }),
                    action: 'allow',
                    policy_name: 'content-safety',
                }),
                decision('redacted', ofPii),
            ],
            ['content-safety|allow|1', 'pii|redact|1'],
        ],
        [
            'two redactions, and a block by the second policy',
            [
                decision('redacted', { action: 'redact', ...evaluated({ pii: 'redact', secrets: 'redact' }) }),
                decision('blocked', { policy_name: 'secrets' }),
            ],
            ['pii|redact|1', 'secrets|block|1'],
        ],
        [
            'two violations that were flagged first, and then blocked and redacted',
            [
                decision('flagged', { action: 'log', ...evaluated({ pii: 'flagged', tone: 'flagged' }) }),
                decision('blocked', evaluated({ tone: 'block', pii: 'redact' })),
            ],
            ['pii|redact|1', 'tone|block|1'],
        ],
        [
            'a block without a policy, and the policy',
            [blockedUnnamed, decision('created', { action: undefined, severity: 'low' })],
            ['content-safety|block|1'],
        ],
        [
            'a block without a policy, and two redactions',
            [
                blockedUnnamed,
                decision('redacted', { action: 'redact', ...evaluated({ pii: 'redact', secrets: 'redact' }) }),
                violation({ policy_name: 'secrets', action: 'redact' }),
            ],
            ['pii|block|1', 'secrets|redact|1'],
        ],
    ])('%s, count the same in any order', async (_what, names, expected) => {
        const orders = names.length === 2 ? [names, [...names].reverse()] : [names, [names[1], names[0], names[2]]]
        for (const order of orders) {
            for (const body of order) await instance.deliver(body)
            expect([...(await counted())].filter((one) => !one.endsWith('|0')).sort()).toEqual(expected)
            expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
            instance.local.rewind()
        }
    })

    it('that state no policy are noted on the incident of the policy that another one states', async () => {
        await instance.deliver(decision('redacted', { action: 'redact' }))
        await instance.deliver(blockedUnnamed)
        expect(await incidents()).toEqual(new Set(['AI governance violation: content-safety on gw_prod_001|evt_1']))
    })

    it('open one incident where the policy is named after the block', async () => {
        await instance.deliver(blockedUnnamed)
        await instance.deliver(decision('created', { event_id: 'evt_1' }))
        expect(await incidents()).toEqual(new Set(['AI governance violation: unspecified on gw_prod_001|evt_1']))
        const known = ['policy', 'action', 'model']
        expect(await instance.rows('x_kt_gov_decision', known)).toEqual(new Set(['content-safety|block|gpt-4o']))
    })

    it('fill what the others left out, in any order', async () => {
        const full = decision('blocked', { severity: 'high', config_version: 'v7', environment: 'staging' })
        const little = decision('created', { model: undefined })
        for (const order of [
            [full, little],
            [little, full],
        ]) {
            for (const body of order) await instance.deliver(body)
            const known = ['action', 'model', 'severity', 'config_version', 'environment']
            expect(await instance.rows('x_kt_gov_decision', known)).toEqual(new Set(['block|gpt-4o|high|v7|Staging']))
            const columns = ['policy', 'environment', 'total']
            expect(await instance.rows('x_kt_gov_decision_count', columns, 'total>0')).toEqual(
                new Set(['content-safety|Staging|1']),
            )
            expect((await incidents()).size).toBe(1)
            instance.local.rewind()
        }
    })

    const levels = () => instance.rows('incident', ['correlation_id', 'impact', 'urgency'], 'correlation_idISNOTEMPTY')

    it.each([
        ['the action', decision('redacted', { action: 'redact', severity: 'low' }), decision('blocked')],
        ['the severity', decision('created', { severity: 'low' }), decision('blocked', { severity: 'critical' })],
    ])('make the incident as severe as %s of the strongest, in any order', async (what, weaker, stronger) => {
        await instance.setProperty('x_kt_gov.incident.threshold', 'redact')
        const expected = what === 'the action' ? 'evt_1|2|2' : 'evt_1|1|2'
        for (const order of [
            [weaker, stronger],
            [stronger, weaker],
        ]) {
            for (const body of order) await instance.deliver(body)
            expect(await levels()).toEqual(new Set([expected]))
            expect(await instance.notes('incident')).toEqual([])
            instance.local.rewind()
            await instance.setProperty('x_kt_gov.incident.threshold', 'redact')
        }
    })

    it('leave the levels that people chose', async () => {
        await instance.deliver(decision('created', { severity: 'low' }))
        await instance.change('incident', { impact: '3', urgency: '2' }, 'correlation_id=evt_1')
        await instance.deliver(decision('blocked', { severity: 'critical' }))
        expect(await levels()).toEqual(new Set(['evt_1|3|2']))
    })

    it('are one occurrence, under the id that it is counted under', async () => {
        await instance.setProperty('x_kt_gov.incident.threshold', 'log')
        await instance.deliver(
            decision('flagged', { action: 'log', ...evaluated({ pii: 'flagged', tone: 'flagged' }) }),
        )
        await instance.deliver(decision('blocked', evaluated({ tone: 'block', pii: 'redact' })))
        expect(await levels()).toEqual(new Set(['evt_1|3|3', 'evt_1:tone|2|2']))
        expect(await instance.notes('incident')).toEqual([])
    })

    it('keep what the weaker one stated', async () => {
        await instance.deliver(
            decision('flagged', { action: 'log', severity: 'high', config_version: 'v7', environment: 'staging' }),
        )
        await instance.deliver(decision('blocked', { model: undefined }))
        const known = ['action', 'model', 'severity', 'config_version', 'environment']
        expect(await instance.rows('x_kt_gov_decision', known)).toEqual(new Set(['block|gpt-4o|high|v7|Staging']))
    })
})
