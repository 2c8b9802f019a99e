/** Decisions on the built app: counted once each, and violations become one open incident per policy and gateway. */

import { configDeployed, decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const COUNT = 'x_kt_gov_decision_count'
const TOTALS = ['policy', 'gateway', 'action', 'day', 'total', 'overflow']
const day = (date: string, time = '10:00:00') => `${date}T${time}Z`

describe('a decision is counted', () => {
    it('per policy, gateway, action and day', async () => {
        await instance.deliver([
            decision('blocked', { event_id: 'a' }, day('2026-04-23')),
            decision('blocked', { event_id: 'b' }, day('2026-04-23', '23:59:59')),
            decision('blocked', { event_id: 'c' }, day('2026-04-24')),
            decision('blocked', { event_id: 'd', gateway_id: 'gw_2' }, day('2026-04-23')),
            decision('redacted', { event_id: 'e', action: 'redact' }, day('2026-04-23')),
            decision('blocked', { event_id: 'f', policy_name: 'data_protection' }, day('2026-04-23')),
            decision('allowed', { event_id: 'g', action: 'allow', gateway_id: undefined }, day('2026-04-23')),
        ])
        expect(await instance.rows(COUNT, TOTALS)).toEqual(
            new Set([
                'content-safety|gw_prod_001|block|2026-04-23|2|0',
                'content-safety|gw_prod_001|block|2026-04-24|1|0',
                'content-safety|gw_2|block|2026-04-23|1|0',
                'content-safety|gw_prod_001|redact|2026-04-23|1|0',
                'data-protection|gw_prod_001|block|2026-04-23|1|0',
                'content-safety|unspecified|allow|2026-04-23|1|0',
            ]),
        )
    })

    test.each([
        ['two names', decision('created', { action: 'block' })],
        ['two spellings of its policy', decision('blocked', { policy_name: 'content_safety' })],
        ['two deliveries', { ...decision('blocked'), id: 'dlv_other' }],
    ])('once under %s', async (_how, second) => {
        await instance.deliver({ ...decision('blocked'), id: 'dlv_first' })
        const again = await instance.deliver(second)
        expect(await instance.rows(COUNT, ['total'])).toEqual(new Set(['1']))
        expect(await instance.outcomes(again)).toEqual([`unchanged|${COUNT}|decision_already_counted`])
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toEqual([])
    })

    test.each(['event.blocked', 'event.redacted', 'event.escalated', 'event.allowed', 'event.created'])(
        'as the sender sends it: %s',
        async (fixture) => {
            const delivery = await instance.deliver(fixture)
            expect(await instance.ending(delivery)).toBe('processed')
            expect(await instance.outcomes(delivery)).toContain(`counted|${COUNT}`)
        },
    )
})

describe('a violation opens an incident', () => {
    const INCIDENT = ['short_description', 'impact', 'urgency', 'priority', 'state']

    it('that says what happened and where', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(decision('blocked'))
        expect(
            await instance.rows('incident', [
                ...INCIDENT,
                'cmdb_ci.correlation_id',
                'assignment_group.name',
                'correlation_id',
                'correlation_display',
            ]),
        ).toEqual(
            new Set([
                'AI governance violation: content-safety on gw_prod_001|2|2|3|1|gw_prod_001|AI Governance Team|evt_1|Keeptrusts',
            ]),
        )
        const [{ description }] = await instance.list('incident', ['description'])
        expect(description.split('\n')).toEqual(
            expect.arrayContaining(['Model: gpt-4o', 'Decision: evt_1', 'Time: 2026-04-23 14:30:00 UTC']),
        )
    })

    test.each([
        ['critical', 'production', '1|1|1'],
        ['critical', 'sandbox', '1|2|2'],
        ['high', 'prod', '1|2|2'],
        ['high', 'staging', '2|2|3'],
        ['medium', 'production', '2|2|3'],
        ['low', 'production', '2|3|4'],
        ['low', 'sandbox', '3|3|5'],
    ])('of severity %s in %s with the impact, urgency and priority %s', async (severity, environment, levels) => {
        await instance.deliver(decision('blocked', { severity, environment }))
        expect(await instance.rows('incident', ['impact', 'urgency', 'priority'])).toEqual(new Set([levels]))
    })

    it('that follows the most severe violation by the table of the administrator, until people decide', async () => {
        const LEVELS = ['impact', 'urgency']
        await instance.setProperty('x_kt_gov.incident.impact_urgency', 'low in sandbox=3/3, high=1/3, block=2/2, *=3/3')
        await instance.deliver(decision('blocked', { event_id: 'a', severity: 'low', environment: 'sandbox' }))
        expect(await instance.rows('incident', LEVELS)).toEqual(new Set(['3|3']))
        await instance.deliver(decision('blocked', { event_id: 'b' }))
        expect(await instance.rows('incident', LEVELS)).toEqual(new Set(['2|2']))
        await instance.deliver(decision('blocked', { event_id: 'c', severity: 'high' }))
        expect(await instance.rows('incident', LEVELS)).toEqual(new Set(['1|3']))
        await instance.change('incident', { impact: '3' })
        await instance.setProperty('x_kt_gov.incident.impact_urgency', '*=1/1')
        await instance.deliver(decision('blocked', { event_id: 'd' }))
        expect(await instance.rows('incident', LEVELS)).toEqual(new Set(['3|3']))
    })

    it('with the category, subcategory and contact type of the settings', async () => {
        await instance.setProperty('x_kt_gov.incident.category', 'software')
        await instance.setProperty('x_kt_gov.incident.contact_type', 'monitoring')
        await instance.deliver(decision('blocked'))
        const columns = ['category', 'subcategory', 'contact_type']
        expect(await instance.rows('incident', columns)).toEqual(new Set(['software||monitoring']))
    })

    test.each([
        ['block', ['block']],
        ['escalate', ['block', 'escalate']],
        ['redact', ['block', 'escalate', 'redact']],
        ['log', ['block', 'escalate', 'redact', 'log']],
        ['none', []],
    ])('at or above the threshold %s', async (threshold, opened) => {
        await instance.setProperty('x_kt_gov.incident.threshold', threshold)
        const actions = ['block', 'escalate', 'redact', 'log', 'allow']
        await instance.deliver(
            actions.map((action) => decision('created', { event_id: action, action, policy_name: `p-${action}` })),
        )
        expect(await instance.rows('incident', ['correlation_id'])).toEqual(new Set(opened))
        expect(await instance.count(COUNT)).toBe(5)
    })

    it('once while it is open, with a note for every further one', async () => {
        for (const id of ['a', 'b', 'c']) await instance.deliver(decision('blocked', { event_id: id }))
        expect(await instance.count('incident')).toBe(1)
        const notes = await instance.notes('incident')
        expect(notes.map((note) => note.split('.')[0]).sort()).toEqual(['Occurrence 2', 'Occurrence 3'])
        const occurrences = instance.local.script(
            "var rows = new GlideRecord('x_kt_gov_occurrence'); rows.query(); return rows.getRowCount()",
            'x_kt_gov',
        )
        expect(occurrences).toBe(2)
    })

    it('each for another policy or another gateway', async () => {
        await instance.deliver(decision('blocked', { event_id: 'a' }))
        await instance.deliver(decision('blocked', { event_id: 'b', gateway_id: 'gw_2' }))
        await instance.deliver(decision('blocked', { event_id: 'c', policy_name: 'data-protection' }))
        expect(await instance.count('incident')).toBe(3)
    })

    it('with a note cap, above which occurrences are still counted', async () => {
        await instance.setProperty('x_kt_gov.incident.note_cap', '2')
        const ids = ['a', 'b', 'c', 'd', 'e']
        const numbers: string[] = []
        for (const id of ids) numbers.push(await instance.deliver(decision('blocked', { event_id: id })))
        expect(await instance.notes('incident')).toHaveLength(2)
        expect(await instance.rows(COUNT, ['total', 'overflow'])).toEqual(new Set(['5|2']))
        expect(await instance.outcomes(numbers[4])).toContain('unchanged|incident|incident_note_cap')
    })

    it('with a cap per day, above which violations are counted as overflow and none is dropped', async () => {
        await instance.setProperty('x_kt_gov.incident.day_cap', '2')
        const numbers: string[] = []
        for (const id of ['a', 'b', 'c', 'd'])
            numbers.push(await instance.deliver(decision('blocked', { event_id: id, policy_name: id })))
        expect(await instance.count('incident')).toBe(2)
        expect(await instance.rows(COUNT, ['policy', 'total', 'overflow'])).toEqual(
            new Set(['a|1|0', 'b|1|0', 'c|1|1', 'd|1|1']),
        )
        expect(await instance.outcomes(numbers[3])).toContain('unchanged|incident|incident_day_cap')
        expect(await instance.ending(numbers[3])).toBe('processed')
        // The next day has a cap of its own.
        instance.local.wait(24 * 3600)
        await instance.deliver(decision('blocked', { event_id: 'e', policy_name: 'e' }))
        expect(await instance.count('incident')).toBe(3)
    })

    it('by the user who is configured as caller', async () => {
        await instance.insert('sys_user', { user_name: 'keeptrusts', active: 'true' })
        await instance.setProperty('x_kt_gov.incident.caller', 'keeptrusts')
        await instance.deliver(decision('blocked'))
        expect(await instance.rows('incident', ['caller_id.user_name'])).toEqual(new Set(['keeptrusts']))
    })
})
