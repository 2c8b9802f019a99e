/** What mapping rules say together about one event: column by column, the first rule decides. */

import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { asksFor, combineRules, explainApplied, MOST_APPLIED } from '../../../../src/server/mapping/core/rules.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import { rule } from '../../../support/rules.ts'
import { decisionEvent } from '../../../support/typed-events.ts'

const FACTS = toRuleFacts(decisionEvent(), { name: 'decision', ruleEvents: ['decision'] }, null)

/** Who decided what: `name: value by rule`. */
function decisions(rules: readonly MappingRule[]): readonly string[] {
    const effect = combineRules(rules, FACTS)
    if (effect === null) return []
    const { flow, group, impact, item, priority, urgency } = effect
    const named = Object.entries({ flow, group, impact, item, priority, urgency, ...effect.columns })
    const decided = named.flatMap(([name, one]) => (one === null ? [] : [`${name}: ${one.value} by ${one.rule.name}`]))
    return [`target: ${effect.target}`, ...decided]
}

const applied = (rules: readonly MappingRule[]): readonly string[] =>
    (combineRules(rules, FACTS)?.applied ?? []).map((one) => `${one.rule.name}: ${one.sets.join(', ')}`)

describe('several rules that match', () => {
    const RULES = [
        rule({ name: 'C', order: 30, group: 'g3', impact: '3', urgency: '3', template: 'category=c^subcategory=c' }),
        rule({ name: 'A', order: 10, group: 'g1', template: 'category=a' }),
        rule({ name: 'B', order: 20, target: 'incident', impact: '2', group: 'g2' }),
        rule({ name: 'other', order: 1, action: 'allow', impact: '1' }),
    ]

    it('combine: for each outcome the first one in the order that sets it decides', () => {
        const decided = [
            'target: incident',
            'group: g1 by A',
            'impact: 2 by B',
            'urgency: 3 by C',
            'category: a by A',
            'subcategory: c by C',
        ]
        expect(decisions(RULES)).toEqual(decided)
        expect(decisions([...RULES].reverse())).toEqual(decided)
    })

    it('are each named with what they set, and no more', () => {
        expect(applied(RULES)).toEqual([
            'A: Assignment group, category',
            'B: Target, Impact',
            'C: Urgency, subcategory',
        ])
    })

    it('apply for equal orders by name, then by sys_id', () => {
        const rules = [
            rule({ sysId: 'd', name: 'B', impact: '1' }),
            rule({ sysId: 'c', name: 'A', impact: '2' }),
            rule({ sysId: 'b', name: 'A', impact: '3' }),
        ]
        expect(decisions(rules)).toContain('impact: 3 by A')
        expect(decisions([...rules].reverse())).toContain('impact: 3 by A')
    })

    it('that set nothing that is not set already are not named', () => {
        expect(applied([rule({ name: 'A', impact: '1' }), rule({ name: 'B', impact: '2' })])).toEqual(['A: Impact'])
    })

    it('end with one that is the last', () => {
        const rules = [
            rule({ name: 'A', order: 1, impact: '1', isLast: true }),
            rule({ name: 'B', order: 2, target: 'ignore' }),
        ]
        expect(decisions(rules)).toEqual(['target: default', 'impact: 1 by A'])
        expect(applied(rules)).toEqual(['A: Impact, no later rule'])
        expect(applied([rule({ name: 'A', isLast: true }), rule({ name: 'B', impact: '1' })])).toEqual([
            'A: no later rule',
        ])
    })

    it('yield to the default mapping where the first rule about the target names it', () => {
        const rules = [rule({ order: 1, target: 'default' }), rule({ order: 2, target: 'ignore' })]
        expect(decisions(rules)).toEqual(['target: default'])
    })

    it('of which one ignores the event: what they set on a record is left out', () => {
        const rules = [
            rule({ name: 'A', order: 1, impact: '1', group: 'g', template: 'category=x', priority: '1', item: 'ci' }),
            rule({ name: 'B', order: 2, target: 'ignore', flow: 'f' }),
        ]
        expect(decisions(rules)).toEqual(['target: ignore', 'flow: f by B'])
        expect(applied(rules)).toEqual(['B: Target, Start subflow'])
    })

    it('are cut off where more of them set something than one event may have', () => {
        const many = (count: number) =>
            Array.from({ length: count }, (_none, at) => rule({ order: at, template: `u_${at}=x` }))
        expect(combineRules(many(MOST_APPLIED), FACTS)).toMatchObject({ isCut: false })
        const cut = combineRules(many(MOST_APPLIED + 1), FACTS)
        expect([cut?.isCut, cut?.applied.length, Object.keys(cut?.columns ?? {}).length]).toEqual([
            true,
            MOST_APPLIED,
            MOST_APPLIED,
        ])
    })
})

test.each<[string, readonly MappingRule[]]>([
    ['there is none', []],
    ['none matches', [rule({ action: 'allow', impact: '1' })]],
    ['those that match say nothing', [rule()]],
])('no rule decides when %s', (_what, rules) => {
    expect(combineRules(rules, FACTS)).toBeNull()
})

it('a target of another version of the app counts as the default mapping', () => {
    expect(combineRules([rule({ target: 'sn_other_table' })], FACTS)?.target).toBe('default')
})

it('a rule says in one sentence what it sets', () => {
    const [one] =
        combineRules([rule({ name: 'Health <data>', impact: '1', template: 'category=x' })], FACTS)?.applied ?? []
    expect(explainApplied(one)).toBe('The mapping rule "Health <data>" (order 100) applies. It sets: Impact, category.')
})

test.each([
    [[], false],
    [[''], false],
    [['', 'Production'], true],
    [['Production', ''], true],
])('rules for the environments %j ask for the environment: %s', (environments, isAsked) => {
    expect(
        asksFor(
            'environment',
            environments.map((environment) => rule({ environment })),
        ),
    ).toBe(isAsked)
})
