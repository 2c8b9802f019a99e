/** Which control a policy belongs to: patterns, spelling, and the most specific one first. */

import {
    assignPolicies,
    fitsPolicy,
    type ControlMapping,
    type PatternKind,
} from '../../../../src/server/controls/core/mapping.ts'

function mapping(patternKind: PatternKind, pattern: string, more: Partial<ControlMapping> = {}): ControlMapping {
    return {
        sysId: `${patternKind}:${pattern}`,
        order: 100,
        patternKind,
        pattern,
        controlId: 'AI-SAFE-001',
        objective: 'Prevent harm',
        grcControl: '',
        testType: 'enforcement_rate',
        threshold: 95,
        minimumPopulation: 10,
        validityDays: 30,
        ownerGroup: '',
        ...more,
    }
}

test.each<[PatternKind, string, string, boolean]>([
    ['exact', 'content-safety', 'content-safety', true],
    ['exact', 'content-safety', 'Content_Safety', true],
    ['exact', 'Content Safety', 'content-safety', true],
    ['exact', 'content-safety', 'content-safety-eu', false],
    ['exact', '', 'content-safety', false],
    ['exact', 'content-safety', '', false],
    ['exact', 'pii-*', 'pii-1', false],
    ['exact', 'pii-*', 'pii-*', true],
    ['prefix', 'pii', 'pii-detector', true],
    ['prefix', 'PII_', 'pii-redaction', true],
    ['prefix', 'pii', 'no-pii', false],
    ['prefix', '', 'anything', false],
    ['glob', '*-filter', 'dlp_filter', true],
    ['glob', '*-filter', 'filter', false],
    ['glob', 'pii-?', 'pii-1', true],
    ['glob', 'pii-?', 'pii-10', false],
    ['glob', '*', 'anything', true],
    ['glob', '*a*b*', 'xaxxbx', true],
    ['glob', '*a*b*', 'xbxxax', false],
    ['glob', 'content.safety', 'contentxsafety', false],
    ['glob', '(a+)+$', 'aaaa', false],
    ['glob', '', 'anything', false],
    ['glob', '*', '', false],
    ['prefix', 'content-safety', 'content', false],
    ['glob', 'pii', 'pii', true],
    ['glob', 'pii', 'pii-1', false],
    ['glob', 'pii*', 'pii', true],
    ['glob', 'pii**', 'pii', true],
    ['glob', 'pii*?', 'pii', false],
    ['glob', '?', '1', true],
    ['glob', '*1?', '1213', true],
    ['glob', '*ab', 'aab', true],
    ['glob', 'x*ab', 'xcab-ab', true],
    ['glob', 'x*ab', 'ycab-ab', false],
])('%s pattern %p and policy %p: %p', (kind, pattern, policy, expected) => {
    expect(fitsPolicy(mapping(kind, pattern), policy)).toBe(expected)
})

describe('of several mappings', () => {
    const winner = (mappings: readonly ControlMapping[], policy: string) => {
        const assigned = assignPolicies(mappings, [policy])
        return Object.keys(assigned).filter((sysId) => assigned[sysId].length > 0)
    }
    const glob = mapping('glob', '*')
    const prefix = mapping('prefix', 'content')
    const longer = mapping('prefix', 'content-safety')
    const exact = mapping('exact', 'content-safety')

    test.each<[string, readonly ControlMapping[], string, string]>([
        ['an exact name before all', [glob, prefix, longer, exact], 'content-safety', 'exact:content-safety'],
        ['the longer prefix', [glob, prefix, longer], 'content-safety-eu', 'prefix:content-safety'],
        ['the shorter prefix where only it fits', [glob, prefix, longer], 'content-other', 'prefix:content'],
        ['wildcards last', [glob, prefix], 'other', 'glob:*'],
    ])('takes %s', (_name, mappings, policy, expected) => {
        expect(winner(mappings, policy)).toEqual([expected])
        expect(winner([...mappings].reverse(), policy)).toEqual([expected])
    })

    it('takes the order of the administrator between equally specific ones', () => {
        const first = mapping('glob', 'a-*', { order: 1 })
        const second = mapping('glob', '*-z', { order: 2 })
        expect(winner([second, first], 'a-z')).toEqual(['glob:a-*'])
    })

    it('lets one policy serve several controls through the very same pattern', () => {
        const one = mapping('exact', 'content-safety', { sysId: '1' })
        const other = mapping('exact', 'Content_Safety', { sysId: '2' })
        expect(winner([one, other, prefix], 'content-safety').sort()).toEqual(['1', '2'])
    })

    test.each<[string, ControlMapping, ControlMapping, string]>([
        ['a short exact name before a long prefix', mapping('exact', 'pii'), mapping('prefix', 'pi'), 'pii'],
        [
            'an exact name before a prefix of the same text, whatever their order',
            mapping('exact', 'pii', { order: 2 }),
            mapping('prefix', 'pii', { order: 1 }),
            'pii',
        ],
        [
            'stars that a prefix has in its text, which count as written',
            mapping('prefix', 'pii-*', { order: 2 }),
            mapping('prefix', 'pii-', { order: 1 }),
            'pii-*-all',
        ],
        ['an exact name before a prefix of the same text', mapping('exact', 'pii'), mapping('prefix', 'pii'), 'pii'],
        [
            'more written characters before wildcards',
            mapping('glob', '*pii-de*'),
            mapping('prefix', 'pii'),
            'pii-detector',
        ],
        [
            'a prefix before wildcards with as many written characters',
            mapping('prefix', 'pii'),
            mapping('glob', 'pii*'),
            'pii-1',
        ],
        ['written characters, not wildcards', mapping('prefix', 'pii'), mapping('glob', '??*?*?p*'), 'pii-top-ap'],
        [
            'the smaller sys_id where all else is equal',
            mapping('glob', 'a-*', { sysId: '1' }),
            mapping('glob', '*-z', { sysId: '2' }),
            'a-z',
        ],
    ])('takes %s', (_name, wanted, other, policy) => {
        expect(winner([wanted, other], policy)).toEqual([wanted.sysId])
        expect(winner([other, wanted], policy)).toEqual([wanted.sysId])
    })

    it('a policy that no mapping fits counts for none', () => {
        expect(assignPolicies([exact, prefix], ['elsewhere'])).toEqual({ [exact.sysId]: [], [prefix.sysId]: [] })
    })

    it('leaves the order of the mappings that it was given', () => {
        const given = [glob, exact]
        assignPolicies(given, ['content-safety'])
        expect(given).toEqual([glob, exact])
    })

    it('one text as an exact name and as a prefix is not one pattern', () => {
        const same = mapping('prefix', 'content-safety')
        expect(winner([exact, same], 'content-safety')).toEqual([exact.sysId])
    })
})
