/** Hostile values in every field that is mapped: they arrive as text, fit their columns, find only their own records, and do nothing. */

import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()

/** Texts that are stored exactly as sent, because they are one line without control characters. */
const EXACT = [
    '$& $1 $` ${name} $$',
    `"double" 'single' \`back\``,
    '😀 𝒳 👩‍👩‍👧',
    'مرحبا שלום ‮evil',
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'a, b/c\\d; e|f:g',
    "x'; DROP TABLE incident; --",
    '^ORDERBYname^NQactive=true',
    'javascript:gs.log(1)',
    'constructor',
    '__proto__',
    'undefined',
]
const OTHERS = [
    'one\ntwo\r\nthree',
    '[code]<b>x</b>[/code]',
    '\u0007\u001b[31m',
    'half \uD83D pair',
    'x'.repeat(3000),
    '😀'.repeat(900),
]

/** One of everything, with the value wherever the sender may write text. */
function story(value: string): readonly unknown[] {
    const config = { config_id: value, config_name: value, change_summary: value, source: value, updated_by: value }
    const verdict = { policy_name: value, model: value, provider: value, agent_id: value, gateway_id: value }
    const review = { escalation_id: value, policy_name: value, reason: value, model: value, user_id: value }
    return [
        configUpdated({ ...config, gateway_id: value }),
        configDeployed({ ...config, gateway_id: value, environment: value }),
        escalationCreated({ ...review, gateway_id: value }),
        escalation('resolved', { escalation_id: value, resolution_note: value, outcome: value, resolved_by: value }),
        decision('blocked', { ...verdict, event_id: value, reason: value, user_id: value }),
        decision('blocked', { ...verdict, event_id: `${value} 2`, reason: value }),
        health('offline', '2026-05-01T00:00:00Z', { gateway_id: value, reason: value }),
        { event: 'budget.exceeded', timestamp: '2026-04-22T08:00:00Z', data: { budget_id: value, percent: 80 } },
        { event: 'export.completed', timestamp: '2026-04-27T02:00:00Z', data: { export_id: value, format: value } },
    ].map((event, index) => ({ ...(event as object), delivery_id: `dlv_${index}` }))
}

async function tell(value: string): Promise<void> {
    await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
    await instance.setProperty('x_kt_gov.incident.budget', 'true')
    await instance.deliver(story(value))
}

describe.each(EXACT.map((value) => [value]))('%s', (value) => {
    it('arrives as it is, in one record of each kind', async () => {
        const bystander = await instance.insert('incident', { short_description: 'of people', description: 'ours' })
        await tell(value)
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code', 'error_text'])).toEqual(
            new Set(['processed||']),
        )
        expect(await instance.rows('change_request', ['short_description', 'correlation_id'])).toEqual(
            new Set([`AI Governance Policy Update: ${value}|${value.replace(/:/g, '%3A')}:v2.3.1:production`]),
        )
        expect(await instance.rows('cmdb_ci_service_auto', ['correlation_id'])).toEqual(new Set([value]))
        expect(await instance.rows('x_kt_gov_gateway', ['gateway_id', 'config_name'])).toEqual(
            new Set([`${value}|${value}`]),
        )
        expect(await instance.rows('x_kt_gov_compliance_task', ['escalation_id', 'policy_name', 'state'])).toEqual(
            new Set([`${value}|${value}|3`]),
        )
        expect(await instance.rows('x_kt_gov_export', ['export_id', 'format'])).toEqual(new Set([`${value}|${value}`]))
        expect(await instance.count('incident', 'correlation_display=Keeptrusts')).toBe(3)
        expect(await instance.count('cmdb_ci_appl')).toBe(2)
        expect(await instance.rows('incident', ['sys_mod_count'], `sys_id=${bystander}`)).toEqual(new Set(['0']))
    })
})

describe.each(OTHERS.map((value) => [JSON.stringify(value).slice(0, 40), value]))('%s', (_shown, value) => {
    const WIDTHS = { change_request: 160, incident: 160, x_kt_gov_compliance_task: 160, cmdb_ci_service_auto: 1000 }

    it('is mended and shortened to what a column holds', async () => {
        await tell(value)
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_text'])).toEqual(new Set(['processed|']))
        for (const [table, width] of Object.entries(WIDTHS))
            for (const { short_description } of await instance.list(table, ['short_description'])) {
                expect(short_description.length).toBeLessThanOrEqual(width)
                expect(short_description).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
                expect(Buffer.from(short_description).toString()).toBe(short_description)
            }
        expect((await instance.notes('incident')).join()).not.toMatch(/\[\/?code\]/i)
    })
})

describe('identities that a database takes for one another', () => {
    it('are one gateway when they differ in case only', async () => {
        await instance.deliver(configDeployed({ gateway_id: 'GW-1' }))
        const second = await instance.deliver(
            configDeployed({ gateway_id: 'gw-1', config_version: 'v3' }, '2026-05-01T00:00:00Z'),
        )
        expect(await instance.ending(second)).toBe('processed')
        expect(await instance.rows('x_kt_gov_gateway', ['gateway_id', 'policy_version'])).toEqual(new Set(['GW-1|v3']))
        expect(await instance.count('cmdb_ci_service_auto')).toBe(1)
    })

    it('stay two escalations', async () => {
        await instance.deliver(escalationCreated({ escalation_id: 'ESC-1' }))
        await instance.deliver(escalationCreated({ escalation_id: 'esc-1' }))
        expect(await instance.rows('x_kt_gov_compliance_task', ['correlation_id'])).toEqual(new Set(['ESC-1', 'esc-1']))
    })

    it('NULL, with which a script clears a column, is no value', async () => {
        await instance.deliver(configDeployed({ gateway_id: 'NULL', environment: 'NULL' }))
        expect(await instance.count('x_kt_gov_gateway')).toBe(0)
        const delivery = await instance.deliver(escalation('created', { escalation_id: 'NULL' }))
        expect(await instance.ending(delivery)).toBe('dead|event_incomplete')
    })
})

describe('absent, null and misplaced values', () => {
    const EVENTS: readonly (readonly [string, (facts: object) => unknown, readonly string[]])[] = [
        ['config.updated', (facts) => configUpdated(facts as never), ['config_id', 'config_version']],
        ['config.deployed', (facts) => configDeployed(facts as never), ['config_id', 'config_version']],
        ['escalation.created', (facts) => escalationCreated(facts as never), ['escalation_id']],
        ['event.blocked', (facts) => decision('blocked', facts as never), []],
        [
            'gateway.health_changed',
            (facts) => health('offline', '2026-05-01T00:00:00Z', facts as never),
            ['gateway_id', 'status'],
        ],
        [
            'budget.threshold_reached',
            (facts) => ({ ...budget(80), data: { ...(budget(80).data as object), ...facts } }),
            ['budget_id'],
        ],
    ]

    /** A target that is left out would mean every target. */
    const UNREAD = ['environment', 'gateway_id'].map(
        (field) => `dead|event_incomplete|${field}: names a target in a form that cannot be read`,
    )

    test.each(EVENTS)(
        '%s with any optional field absent or of another kind is processed',
        async (name, make, needed) => {
            const { data } = make({}) as { data: Record<string, unknown> }
            const optional = Object.keys(data).filter((field) => !needed.includes(field))
            const odd = [undefined, null, '', '   ', {}, [], 0, true, ['x', null], { name: null }]
            const cases = optional.flatMap((field) => odd.map((value) => make({ [field]: value }) as object))
            const bare = make(Object.fromEntries(optional.map((field) => [field, null]))) as object
            const batch = [...cases, bare].map((event, index) => ({ ...event, delivery_id: `dlv_${index}` }))
            for (let first = 0; first < batch.length; first += 100)
                await instance.deliver(batch.slice(first, first + 100))
            expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code', 'error_text'])).toEqual(
                new Set(['processed||', ...(name.startsWith('config.') ? UNREAD : [])]),
            )
        },
    )
})
