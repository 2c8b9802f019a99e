/** What a time that lies, and what events that are more and less severe, leave on the built app. */

import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { ordersOf } from '../../support/orders.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const REVIEW = 'x_kt_gov_compliance_task'
const GATEWAY = 'x_kt_gov_gateway'

const version = (config_version: string, at: string) => configDeployed({ config_version }, at)
const versionOf = async () => [...(await instance.rows(GATEWAY, ['policy_version']))]

describe('a time in the future', () => {
    it('is the time of receipt, with a remark, and holds no gateway', async () => {
        const number = await instance.deliver(version('v9', '2098-01-01T00:00:00Z'))
        const { occurred_at, received_at, remarks, state } = await instance.delivery(number)
        expect([state, occurred_at, Number(remarks) > 0]).toEqual(['processed', received_at, true])
        expect(await instance.outcomes(number)).toContain('unchanged|x_kt_gov_delivery|time_in_future')
        const [{ last_policy_update }] = await instance.list(GATEWAY, ['last_policy_update'])
        expect(last_policy_update).toBe(received_at)
        instance.local.wait(3600)
        await instance.deliver(version('v10', new Date(instance.local.instance.clock.now()).toISOString()))
        expect(await versionOf()).toEqual(['v10'])
    })
})

describe('of two events of one second the later one counts, whichever comes first:', () => {
    const at = (fraction: string) => `2026-04-20T14:00:00${fraction}Z`

    it.each([
        ['.9', '.10'],
        ['.5', ''],
    ])('of versions at %p and %p', async (late, early) => {
        await instance.deliver(version('v2', at(late)))
        await instance.deliver(version('v1', at(early)))
        expect(await versionOf()).toEqual(['v2'])
        await instance.deliver(version('v3', at('.95')))
        expect(await versionOf()).toEqual(['v3'])
        // The platform's own times end at the second.
        const [{ last_policy_update }] = await instance.list(GATEWAY, ['last_policy_update'])
        expect(last_policy_update).toBe('2026-04-20 14:00:00')
    })

    it('of health', async () => {
        await instance.deliver(health('healthy', at('.9')))
        await instance.deliver(health('offline', at('.1')))
        expect(await instance.rows(GATEWAY, ['health'])).toEqual(new Set(['healthy']))
        expect(await instance.rows('incident', ['number'])).toEqual(new Set())
    })

    it('of the steps of an escalation', async () => {
        await instance.deliver(escalationCreated({}, at('')))
        await instance.deliver(escalation('unclaimed', {}, at('.75')))
        await instance.deliver(escalation('claimed', {}, at('.25')))
        expect(await instance.rows(REVIEW, ['state'])).toEqual(new Set(['1']))
        await instance.deliver(escalation('claimed', {}, at('.8')))
        expect(await instance.rows(REVIEW, ['state'])).toEqual(new Set(['2']))
    })
})

it.each(['2026-04-20T16:00:01+02:00[Europe/Berlin]', '2026-04-20 16:00:01 +0200 CEST'])(
    'a time with the name of its zone is read: %s',
    async (time) => {
        await instance.deliver(version('v1', '2026-04-20T14:00:00Z'))
        const named = await instance.deliver(version('v2', time))
        await instance.deliver(version('v3', '2026-04-20T14:00:00.5Z'))
        expect(await versionOf()).toEqual(['v2'])
        expect(await instance.outcomes(named)).not.toContain('unchanged|x_kt_gov_delivery|time_unreadable')
    },
)

describe('a time that cannot be read', () => {
    it('takes nothing from an event whose time is known', async () => {
        await instance.deliver(version('v2', '2026-04-20T14:00:00Z'))
        const late = await instance.deliver(version('v1', 'last Tuesday'))
        expect(await versionOf()).toEqual(['v2'])
        expect(await instance.outcomes(late)).toContain('unchanged|x_kt_gov_delivery|time_unreadable')
        await instance.deliver(health('offline', 'soon'))
        await instance.deliver(health('healthy', '2026-04-20T10:00:00Z'))
        expect(await instance.rows(GATEWAY, ['health'])).toEqual(new Set(['healthy']))
    })

    it.each<[unknown]>([[{ seconds: 1776693600 }], [['2026-04-20T14:00:00Z']], [true]])('is %j', async (timestamp) => {
        await instance.deliver(version('v2', '2026-04-20T14:00:00Z'))
        const late = await instance.deliver({ ...version('v1', ''), timestamp })
        expect(await versionOf()).toEqual(['v2'])
        expect(await instance.outcomes(late)).toContain('unchanged|x_kt_gov_delivery|time_unreadable')
    })

    it('of an escalation is not that of its creation', async () => {
        const wrapped = { ...escalationCreated({ created_at: '2026-04-20T13:00:00Z' }), timestamp: 'soon' }
        const number = await instance.deliver(wrapped)
        expect(await instance.outcomes(number)).toContain('unchanged|x_kt_gov_delivery|time_unreadable')
    })

    it('is taken where nothing is known, until something is', async () => {
        await instance.deliver(version('v1', 'last Tuesday'))
        expect(await versionOf()).toEqual(['v1'])
        await instance.deliver(version('v2', '2026-04-20T14:00:00Z'))
        expect(await versionOf()).toEqual(['v2'])
    })
})

describe('a review', () => {
    const stronger = escalation('updated', { action: 'block', severity: 'critical' }, '2026-04-20T14:50:00Z')
    const columns = ['priority', 'action', 'severity']

    it('follows the strongest action, and never a weaker one', async () => {
        await instance.deliver(escalationCreated())
        await instance.deliver(stronger)
        expect(await instance.rows(REVIEW, columns)).toEqual(new Set(['1|block|critical']))
        await instance.deliver(escalation('updated', { action: 'log', severity: 'low' }, '2026-04-20T14:55:00Z'))
        expect(await instance.rows(REVIEW, columns)).toEqual(new Set(['1|block|critical']))
        const [{ description }] = await instance.list(REVIEW, ['description'])
        expect(description).toContain('Action: block\n')
        expect(description).not.toContain('Action: escalate')
    })

    it.each(['people', 'a rule of the instance'])(
        'keeps the priority that %s chose, also where a later statement asks for it',
        async (who) => {
            if (who !== 'people') instance.rule(REVIEW, "current.setValue('priority', '2')", { action_update: 'false' })
            const at = (minute: number) => `2026-04-20T14:5${minute}:00Z`
            await instance.deliver(escalationCreated({ action: 'log' }))
            if (who === 'people') await instance.change(REVIEW, { priority: '2' })
            await instance.deliver(escalation('updated', { action: 'escalate' }, at(1)))
            await instance.deliver(escalation('updated', { action: 'block' }, at(2)))
            expect(await instance.rows(REVIEW, ['priority', 'action'])).toEqual(new Set(['2|block']))
        },
    )

    it('keeps the priority that people chose', async () => {
        await instance.deliver(escalationCreated())
        await instance.change(REVIEW, { priority: '3' })
        await instance.deliver(stronger)
        expect(await instance.rows(REVIEW, columns)).toEqual(new Set(['3|block|critical']))
    })

    it('in the table of incidents follows it by impact and urgency', async () => {
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await instance.deliver(escalationCreated())
        await instance.deliver(stronger)
        expect(await instance.rows('incident', ['impact', 'urgency'])).toEqual(new Set(['1|1']))
    })

    it('that was resolved first gets who claimed it', async () => {
        const [{ user_name }] = await instance.list('sys_user', ['user_name'], 'user_name!=guest^active=true')
        await instance.deliver(escalation('resolved', { outcome: 'approved' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(escalation('claimed', { claimed_by: user_name }, '2026-04-20T14:30:00Z'))
        expect(await instance.rows(REVIEW, ['state', 'assigned_to.user_name'])).toEqual(new Set([`3|${user_name}`]))
    })
})

describe('a review on an instance that changes what is written', () => {
    it('in upper case states each fact once, the strongest last', async () => {
        instance.rule(REVIEW, "current.setValue('description', String(current.getValue('description')).toUpperCase())")
        await instance.deliver(escalationCreated({ action: 'log' }))
        for (const minute of [1, 2, 3])
            await instance.deliver(escalation('updated', { action: 'block' }, `2026-04-20T14:5${minute}:00Z`))
        const [{ description }] = await instance.list(REVIEW, ['description'])
        expect(description.match(/^ACTION: .*$/gm)).toEqual(['ACTION: BLOCK'])
        expect(description.match(/^ESCALATION: /gm)).toHaveLength(1)
    })

    it('with a prefix gets its title when its creation arrives later, and keeps the prefix', async () => {
        instance.rule(REVIEW, "current.short_description = '[BANK] ' + current.short_description", {
            action_update: 'false',
        })
        await instance.deliver(escalation('unclaimed', {}, '2026-04-20T14:10:00Z'))
        await instance.deliver(escalationCreated())
        expect(await instance.rows(REVIEW, ['short_description'])).toEqual(
            new Set(['[BANK] AI Compliance Review: compliance-review violation']),
        )
    })
})

describe('who has a review', () => {
    interface Step {
        readonly step: string
        readonly facts: object
        readonly time: string
    }
    const at = (fraction: number) => `2026-04-20T14:00:00.${fraction}Z`
    const steps: readonly Step[] = [
        { step: 'created', facts: {}, time: at(0) },
        { step: 'claimed', facts: { claimed_by: 'abel' }, time: at(1) },
        { step: 'unclaimed', facts: {}, time: at(2) },
        { step: 'claimed', facts: { claimed_by: 'beth' }, time: at(3) },
        { step: 'unclaimed', facts: {}, time: at(4) },
    ]
    const deliver = (escalation_id: string, story: readonly Step[]) =>
        instance.deliver(
            story.map(({ facts, step, time }, index) => ({
                ...escalation(step, { escalation_id, ...facts }, time),
                delivery_id: `${escalation_id}/${index}`,
            })),
        )
    const assignees = () => instance.rows(REVIEW, ['assigned_to.user_name', 'state'])

    beforeEach(async () => {
        for (const user_name of ['abel', 'beth', 'carl'])
            await instance.insert('sys_user', { user_name, active: 'true' })
    })

    it.each([
        ['who claimed it last', 4, 'beth|2'],
        ['nobody once it was given back', 5, '|1'],
    ])('is %s, in whatever order the claims arrive', async (_, length, expected) => {
        for (const [index, order] of ordersOf(steps.slice(0, length)).entries()) await deliver(`esc_${index}`, order)
        expect(await assignees()).toEqual(new Set([expected]))
    })

    it('is nobody where a release arrives after the end of the escalation', async () => {
        const resolved = { step: 'resolved', facts: { outcome: 'approved' }, time: at(9) }
        const story = [...steps.slice(0, 3), resolved]
        for (const [index, order] of ordersOf(story).entries()) await deliver(`esc_${index}`, order)
        expect(await instance.rows(REVIEW, ['assigned_to.user_name', 'state'])).toEqual(new Set(['|3']))
    })

    it('does not depend on the order where a claim and its release, or two claims, have one time', async () => {
        const time = at(5)
        const release = { step: 'unclaimed', facts: {}, time }
        const claim = (claimed_by: string) => ({ step: 'claimed', facts: { claimed_by }, time })
        for (const [index, order] of ordersOf([steps[0], claim('abel'), release]).entries())
            await deliver(`esc_r${index}`, order)
        expect(await assignees()).toEqual(new Set(['|1']))
        for (const [index, order] of ordersOf([steps[0], claim('abel'), claim('beth')]).entries())
            await deliver(`esc_c${index}`, order)
        expect(await assignees()).toEqual(new Set(['|1', 'beth|2']))
    })

    it('works on it in any order of claim and expiry', async () => {
        const expired = { step: 'expired', facts: {}, time: at(9) }
        for (const [index, order] of ordersOf([steps[0], steps[1], expired]).entries())
            await deliver(`esc_${index}`, order)
        expect(await assignees()).toEqual(new Set(['abel|2']))
    })

    it('is nobody after an update with the status unclaimed', async () => {
        const released = { step: 'updated', facts: { status: 'unclaimed' }, time: at(2) }
        for (const [index, order] of ordersOf([steps[0], steps[1], released]).entries())
            await deliver(`esc_${index}`, order)
        expect(await assignees()).toEqual(new Set(['|1']))
    })

    it('is no longer who left the company once the claim is given back', async () => {
        await deliver('esc_1', steps.slice(0, 2))
        await instance.change('sys_user', { active: 'false' }, 'user_name=abel')
        await deliver('esc_1', steps.slice(2, 3))
        expect(await assignees()).toEqual(new Set(['|1']))
    })

    it('is whom people chose, whatever Keeptrusts reports after that', async () => {
        const [{ sys_id: carl }] = await instance.list('sys_user', ['sys_id'], 'user_name=carl')
        await deliver('esc_1', steps.slice(0, 2))
        await instance.change(REVIEW, { assigned_to: carl })
        await deliver('esc_1', steps.slice(2))
        expect(await assignees()).toEqual(new Set(['carl|1']))
    })

    it.each([{ email: 'beth@example.com' }, ['beth']])(
        'is no other than who claimed it, where %j resolved it: that is not who closed it',
        async (resolved_by) => {
            await deliver('esc_1', steps.slice(0, 2))
            const facts = { outcome: 'approved', resolved_by, claimed_by: 'abel' }
            await deliver('esc_1', [{ step: 'resolved', facts, time: at(9) }])
            expect(await instance.rows(REVIEW, ['assigned_to.user_name', 'closed_by.user_name'])).toEqual(
                new Set(['abel|']),
            )
        },
    )

    it.each([{ email: 'dora@example.com' }, { id: 'usr_7', user_name: 'dora' }])(
        'is the one whom %j means, and so is who closed it',
        async (person) => {
            await instance.insert('sys_user', { user_name: 'dora', email: 'dora@example.com', active: 'true' })
            await deliver('esc_1', [steps[0], { ...steps[1], facts: { claimed_by: person } }])
            expect(await instance.rows(REVIEW, ['assigned_to.user_name'])).toEqual(new Set(['dora']))
            await deliver('esc_1', [
                { step: 'resolved', facts: { outcome: 'approved', resolved_by: person }, time: at(9) },
            ])
            expect(await instance.rows(REVIEW, ['closed_by.user_name'])).toEqual(new Set(['dora']))
        },
    )

    it('is nobody where the one who claimed it after another is unknown here', async () => {
        await deliver('esc_1', [steps[0], steps[1], { ...steps[3], facts: { claimed_by: 'nobody@example.com' } }])
        expect(await assignees()).toEqual(new Set(['|2']))
    })
})

describe('an incident', () => {
    const decided = (event_id: string, action: string) => decision('created', { event_id, action })

    beforeEach(() => instance.setProperty('x_kt_gov.incident.threshold', 'log'))

    it('becomes as severe as the most severe violation, also after its last work note', async () => {
        await instance.setProperty('x_kt_gov.incident.note_cap', '1')
        for (const [id, action] of [
            ['a', 'log'],
            ['b', 'redact'],
            ['c', 'block'],
            ['d', 'log'],
        ])
            await instance.deliver(decided(id, action))
        expect(await instance.rows('incident', ['impact', 'urgency'])).toEqual(new Set(['2|2']))
    })

    it('whose urgency a rule of the instance decides still follows it by its impact', async () => {
        instance.rule('incident', "current.setValue('urgency', '1')", { action_update: 'false' })
        for (const [id, action] of [
            ['a', 'log'],
            ['b', 'block'],
            ['c', 'redact'],
        ])
            await instance.deliver(decided(id, action))
        expect(await instance.rows('incident', ['impact', 'urgency'])).toEqual(new Set(['2|1']))
        await instance.change('incident', { impact: '3' })
        await instance.deliver(decided('d', 'block'))
        expect(await instance.rows('incident', ['impact', 'urgency'])).toEqual(new Set(['3|1']))
    })

    describe('whose gateway is not known', () => {
        const critical = decision('blocked', { severity: 'critical', event_id: 'a' })
        const levels = () => instance.rows('incident', ['impact', 'urgency', 'cmdb_ci.correlation_id'])

        it.each([
            ['its deployment', configDeployed()],
            ['its health', health('degraded', '2026-04-24T14:00:00Z', { environment: 'prod' })],
            ['an update of its configuration', configUpdated()],
        ])('follows the environment that %s states', async (_how, known) => {
            await instance.deliver(critical)
            expect(await levels()).toEqual(new Set(['1|2|']))
            await instance.deliver(known)
            expect(await levels()).toEqual(new Set(['1|1|gw_prod_001']))
        })

        it.each([
            ['a later', '2026-04-24T14:00:00Z'],
            ['an earlier', '2026-04-19T14:00:00Z'],
        ])(
            'follows the environment that %s deployment states, although the item is known before',
            async (_when, at) => {
                await instance.deliver(configDeployed({ environment: undefined }))
                await instance.deliver(critical)
                await instance.deliver(decision('blocked', { severity: 'low', event_id: 'b' }))
                await instance.deliver(configDeployed({ config_version: 'v9' }, at))
                expect(await levels()).toEqual(new Set(['1|1|gw_prod_001']))
            },
        )

        it('follows the most severe of its violations, whichever was first', async () => {
            await instance.deliver(decision('blocked', { severity: 'low', event_id: 'b' }))
            await instance.deliver(critical)
            await instance.deliver(configDeployed())
            expect(await levels()).toEqual(new Set(['1|1|gw_prod_001']))
        })

        it('keeps the urgency that people chose, and stays as it is when the gateway moves', async () => {
            await instance.deliver(critical)
            await instance.change('incident', { urgency: '3' })
            await instance.deliver(configDeployed())
            expect(await levels()).toEqual(new Set(['1|3|gw_prod_001']))
            await instance.change('incident', { urgency: '2' })
            await instance.deliver(
                configDeployed({ config_version: 'v9', environment: 'test' }, '2026-04-25T14:00:00Z'),
            )
            await instance.deliver(configDeployed({ config_version: 'v10' }, '2026-04-26T14:00:00Z'))
            expect(await levels()).toEqual(new Set(['1|2|gw_prod_001']))
        })
    })

    it('keeps the urgency that people chose', async () => {
        await instance.deliver(decided('a', 'log'))
        await instance.change('incident', { urgency: '1' })
        await instance.deliver(decided('b', 'block'))
        expect(await instance.rows('incident', ['impact', 'urgency'])).toEqual(new Set(['3|1']))
    })
})

describe('two resolutions of one instant', () => {
    const AT = '2026-04-20T15:00:00Z'
    const resolution = (outcome: string, resolved_by: string) => (escalation_id: string) =>
        escalation('resolved', { escalation_id, outcome, resolved_by, note: `Note of ${resolved_by}` }, AT)
    const created = (escalation_id: string) => escalationCreated({ escalation_id })
    const columns = ['state', 'outcome', 'closed_by.user_name', 'close_notes']

    beforeEach(async () => {
        for (const user_name of ['abel', 'beth']) await instance.insert('sys_user', { user_name, active: 'true' })
    })

    it('leave the same review in whatever order they and the creation arrive', async () => {
        const stories = ordersOf([created, resolution('approved', 'beth'), resolution('denied', 'abel')])
        for (const [index, story] of stories.entries())
            for (const step of story) await instance.deliver(step(`esc_${index}`))
        const reviews = await instance.rows(REVIEW, columns)
        expect([...reviews]).toEqual([expect.stringMatching(/^3\|denied\|abel\|[^]*Outcome: denied[^]*Note of abel/)])
        expect(await instance.count(REVIEW)).toBe(6)
    })

    it('and the later of two resolutions is what close notes and closer say, in either order', async () => {
        const late = (escalation_id: string) =>
            escalation('resolved', { escalation_id, outcome: 'approved', resolved_by: 'beth' }, '2026-04-20T16:00:00Z')
        for (const [index, story] of ordersOf([resolution('denied', 'abel'), late]).entries())
            for (const step of story) await instance.deliver(step(`esc_${index}`))
        expect([...(await instance.rows(REVIEW, columns))]).toEqual([
            expect.stringMatching(/^3\|approved\|beth\|[^]*Outcome: approved/),
        ])
    })

    it('and what people wrote into the close notes stays', async () => {
        await instance.deliver(resolution('approved', 'beth')('esc_1'))
        await instance.change(REVIEW, { close_notes: 'We saw to it.' })
        await instance.deliver(resolution('denied', 'abel')('esc_1'))
        expect(await instance.rows(REVIEW, ['close_notes', 'closed_by.user_name'])).toEqual(
            new Set(['We saw to it.|beth']),
        )
    })

    it('and one that is delivered again writes nothing', async () => {
        let serial = 0
        for (const one of [resolution('denied', 'abel'), resolution('approved', 'beth'), resolution('denied', 'abel')])
            await instance.deliver({ ...one('esc_1'), delivery_id: String(serial++) })
        expect(await instance.notes(REVIEW)).toHaveLength(1)
    })
})
