/** Every mapping with every hostile value: texts arrive as they are, widths hold, nothing is interpreted. */

import { deliver, openMemory } from '../../../support/memory-ports.ts'
import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../../support/events.ts'

const HOSTILE = [
    '$& $1 $` ${name} $$',
    `"double" 'single' \`back\``,
    'line one\nline two\r\nline three',
    '😀 𝒳 👩‍👩‍👧',
    'مرحبا שלום',
    '<img src=x onerror=alert(1)>[code]<b>x</b>[/code]',
    'a, b/c\\d; e|f:g',
    "x'; DROP TABLE incident; --",
    '^ORDERBYname^NQactive=true',
    'javascript:gs.log(1)',
    '\u0000\u0007\u001b[31m\u009f',
    'half \uD83D pair',
    'constructor',
    '__proto__',
    'x'.repeat(6000),
    '😀'.repeat(3000),
]
const TASK_WIDTH: Readonly<Record<string, number>> = { short_description: 160, correlation_id: 100 }
const ITEM_WIDTH: Readonly<Record<string, number>> = { short_description: 1000, correlation_id: 512, name: 255 }
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\u007F-\u009F]/

test.each(HOSTILE.map((value) => [JSON.stringify(value).slice(0, 50), value]))('%s', (_, value) => {
    const memory = openMemory({
        'x_kt_gov.cmdb.register_ai_systems': 'true',
        'x_kt_gov.incident.budget': 'true',
        'x_kt_gov.change.unapproved_incident': 'true',
    })
    const told = deliver(
        memory,
        configUpdated({
            config_name: value,
            change_summary: value,
            source: value,
            updated_by: value,
            config_id: value,
        }),
        configDeployed({ config_version: value, gateway_id: value, gateway_name: value, environment: value }),
        escalationCreated({ policy_name: value, reason: value, model: value, user_id: value, escalation_id: value }),
        escalation('resolved', { escalation_id: value, resolution_note: value, outcome: value, resolved_by: value }),
        decision('blocked', { policy_name: value, event_id: value, model: value, gateway_id: value, reason: value }),
        decision('blocked', { policy_name: value, event_id: `${value}2`, gateway_id: value, reason: value }),
        health('down', '2026-05-01T00:00:00Z', { gateway_id: value, reason: value }),
        { ...budget(80), data: { budget_id: value, threshold_percent: 80 } },
    )
    expect(told.filter(({ state }) => state !== 'processed').map(({ code, text }) => `${code} ${text}`)).toEqual([])
    for (const plan of memory.plans) {
        const columns = { ...plan.fields, ...plan.onCreate, ...plan.whereColumnExists, work_notes: plan.workNote || '' }
        for (const [column, text] of Object.entries(columns)) {
            expect(text).not.toMatch(HALF)
            expect(text).not.toMatch(CONTROL)
            const isItem = plan.table.startsWith('cmdb_')
            expect(text.length).toBeLessThanOrEqual((isItem ? ITEM_WIDTH : TASK_WIDTH)[column] || 4000)
        }
        expect(plan.workNote || '').not.toMatch(/\[\/?code\]/i)
    }
})

test.each(['$& $1 $` ${name} $$', '<img src=x onerror=alert(1)>', "x'; DROP TABLE incident; --", '😀 𝒳', 'a, b/c'])(
    'the policy %s reaches the review letter by letter',
    (value) => {
        const memory = openMemory()
        deliver(memory, escalationCreated({ policy_name: value }))
        const [task] = memory.rows('x_kt_gov_compliance_task')
        expect(task.short_description).toBe(`AI Compliance Review: ${value} violation`)
        expect(task.description.split('\n')).toContain(`Policy: ${value}`)
        expect(task.policy_name).toBe(value)
    },
)

it('an escalation id never leaves its place in the console link', () => {
    const memory = openMemory()
    deliver(memory, escalationCreated({ escalation_id: '../admin?x=1#y z' }))
    expect(memory.rows('x_kt_gov_compliance_task')[0].console_url).toBe(
        'https://console.keeptrusts.com/escalations/..%2Fadmin%3Fx%3D1%23y%20z',
    )
})

it('a version that is no plain word never enters the command that people copy', () => {
    const memory = openMemory()
    deliver(memory, configUpdated({ previous_version: '$(rm -rf /)', environment: 'prod; reboot' }))
    const [change] = memory.rows('change_request')
    expect(change.backout_plan).toContain('push version previous to the environment "prod; reboot" (kt config push)')
    expect(change.backout_plan).not.toContain('--env')
    expect(change.implementation_plan).not.toContain('--env')
})
