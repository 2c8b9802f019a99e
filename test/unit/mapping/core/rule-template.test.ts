/** The extra fields of a mapping rule: how a template is read, refused and filled. */

import type { RuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import {
    columnsOf,
    fillValue,
    hasPlaceholder,
    isTime,
    MOST_COLUMNS,
    parseTemplate,
} from '../../../../src/server/mapping/core/rule-template.ts'
import type { DecisionEvent } from '../../../../src/server/mapping/core/event.ts'

const EVENT: DecisionEvent = {
    kind: 'decision',
    eventType: 'event.blocked',
    occurredAt: '2026-04-23 14:00:00',
    timeFault: null,
    gatewayIds: ['gw_1', 'gw_2'],
    environment: null,
    organization: null,
    decisionId: 'dec_1',
    action: 'block',
    policy: 'content-safety',
    policyName: 'Content Safety',
    severity: null,
    reason: null,
    model: null,
    provider: null,
    agent: null,
    user: null,
    configVersion: null,
}

const factsOf = (changes: Partial<DecisionEvent> = {}): RuleFacts =>
    toRuleFacts({ ...EVENT, ...changes }, { name: 'decision', ruleEvents: ['decision'] }, 'prod')
function fill(template: string, changes: Partial<DecisionEvent> = {}): Record<string, string> {
    const words = { facts: factsOf(changes), ruleName: 'R', now: '2026-04-24 08:30:00' }
    const columns = Object.entries(columnsOf(template))
    return Object.fromEntries(columns.map(([column, value]) => [column, fillValue(value, words)]))
}

describe('a template', () => {
    test.each<[string, object]>([
        ['', {}],
        ['  ', {}],
        ['category=software', { category: 'software' }],
        ['category=software^subcategory=os', { category: 'software', subcategory: 'os' }],
        ['category=software^EQ', { category: 'software' }],
        ['category=', { category: '' }],
        ['u_query=a=b', { u_query: 'a=b' }],
        ['u_text=one^^two^category=x', { u_text: 'one^two', category: 'x' }],
        ['u_text=one^^^category=x', { u_text: 'one^', category: 'x' }],
        ['category=a^\nsubcategory=b', { category: 'a', subcategory: 'b' }],
        ['category=a^ \n  subcategory=b', { category: 'a', subcategory: 'b' }],
        ['category=software^EQ \n', { category: 'software' }],
        ['u_text=about javascript: links', { u_text: 'about javascript: links' }],
    ])('%j is read', (template, fields) => {
        expect(parseTemplate(template)).toEqual({ ok: true, value: fields })
    })

    test.each<[string, readonly string[]]>([
        ['category', ['rule_template_invalid']],
        ['Category=1', ['rule_template_invalid']],
        ['=1', ['rule_template_invalid']],
        ['category=1^category=2', ['rule_template_invalid']],
        ['category=javascript:gs.now()', ['rule_template_invalid']],
        ['category= JavaScript:gs.now()', ['rule_template_invalid']],
        ['category=a^EQ^subcategory=b', ['rule_template_invalid']],
        ['correlation_id=x', ['rule_column_reserved']],
        ['sys_domain=x', ['rule_column_reserved']],
        ['state=6', ['rule_column_reserved']],
        ['priority=1', ['rule_column_reserved']],
        ['risk=4', ['rule_column_reserved']],
        ['work_start=${now}', ['rule_column_reserved']],
        ['chg_model=x', ['rule_column_reserved']],
        ['u_approval_state=approved', ['rule_column_reserved']],
        ['upon_approval=proceed', ['rule_column_reserved']],
        ['opened_at=2020-01-01', ['rule_column_reserved']],
        ['u_at=${now+5}', ['rule_placeholder_unknown']],
        ['u_at=${now+5y}', ['rule_placeholder_unknown']],
        ['u_at=${policy+5d}', ['rule_placeholder_unknown']],
        ['assignment_group=x', ['rule_column_reserved']],
        ['category=${polcy}', ['rule_placeholder_unknown']],
        ['category=${}', ['rule_placeholder_unknown']],
        ['category=${constructor}', ['rule_placeholder_unknown']],
        ['category^state=6^u_a=${nope}', ['rule_template_invalid', 'rule_column_reserved', 'rule_placeholder_unknown']],
    ])('%j is refused', (template, codes) => {
        const parsed = parseTemplate(template)
        expect(parsed.ok ? [] : parsed.failure.map(({ code }) => code)).toEqual(codes)
    })
})

describe('a placeholder', () => {
    test.each([
        ['u_a=${policy} by ${action}', 'Content Safety by block'],
        ['u_a=${gateway}', 'gw_1'],
        ['u_a=${environment}', 'Production'],
        ['u_a=[${severity}]', '[]'],
        ['u_a=${rule}', 'R'],
        ['u_a=${decision} at ${occurred_at}', 'dec_1 at 2026-04-23 14:00:00'],
        ['u_a=${now}', '2026-04-24 08:30:00'],
        ['u_a=${now+5d}', '2026-04-29 08:30:00'],
        ['u_a=${now-30m}', '2026-04-24 08:00:00'],
        ['u_a=${now+1w}', '2026-05-01 08:30:00'],
        ['u_a=${occurred_at+4h}', '2026-04-23 18:00:00'],
        ['u_a=from ${occurred_at-1d} on', 'from 2026-04-22 14:00:00 on'],
    ])('%s becomes %s', (template, value) => {
        expect(fill(template)).toEqual({ u_a: value })
    })

    test.each(['$&', '$1', "$'", '$$', '${action}', '^state=6^', 'a=b', '"quoted"', '🙂 𐍈', 'שלום', "O'Neil"])(
        'takes %j literally',
        (policyName) => {
            expect(fill('u_a=<${policy}>', { policyName })).toEqual({ u_a: `<${policyName}>` })
        },
    )
})

it('that cannot be read sets nothing', () => {
    expect(fill('category=x^nonsense')).toEqual({})
})

it('has no more columns than are looked at for each record', () => {
    const of = (count: number): string => Array.from({ length: count }, (_none, at) => `u_${at}=x`).join('^')
    expect(parseTemplate(of(MOST_COLUMNS)).ok).toBe(true)
    const parsed = parseTemplate(of(MOST_COLUMNS + 1))
    expect(parsed.ok ? [] : parsed.failure.map(({ code }) => code)).toEqual(['rule_template_invalid'])
})

test.each([
    ['software', false, false],
    ['${policy}', true, false],
    ['${now}', true, true],
    ['${occurred_at+2h}', true, true],
    ['at ${now}', true, false],
])(
    'of %j it is known whether it depends on the event (%s), and whether it is one time (%s)',
    (value, depends, isOne) => {
        expect([hasPlaceholder(value), isTime(value)]).toEqual([depends, isOne])
    },
)
