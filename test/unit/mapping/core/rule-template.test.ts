/** The extra fields of a mapping rule: how a template is read, refused and filled. */

import type { RuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { fillTemplate, parseTemplate } from '../../../../src/server/mapping/core/rule-template.ts'
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
const fill = (template: string, changes: Partial<DecisionEvent> = {}) => fillTemplate(template, factsOf(changes), 'R')

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
