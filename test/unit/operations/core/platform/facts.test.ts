/** When a fact is measured again, which facts need a person, and how one is described. */
import {
    describeFact,
    isStale,
    sinceYesterday,
    toConcerns,
    type PlatformFact,
} from '../../../../../src/server/operations/core/platform/facts.ts'

const RELEASE = { platform: 'Australia', app: '0.1.0' }
const fact = (changes: Partial<PlatformFact> = {}): PlatformFact => ({
    question: 'collation',
    answer: 'case',
    detail: 'case',
    release: RELEASE,
    measuredAt: '2026-05-01 12:00:00',
    ...changes,
})

it.each([
    ['nothing', undefined, true],
    ['a pending one', fact({ answer: 'pending' }), true],
    ['one of another platform', fact({ release: { ...RELEASE, platform: 'Zurich' } }), true],
    ['one of another version of the app', fact({ release: { ...RELEASE, app: '0.0.9' } }), true],
    ['one from before', fact({ measuredAt: '2026-05-01 11:59:59' }), true],
    ['one from then', fact(), false],
])('%s is stale: %s', (_what, stored, expected) => {
    expect(isStale(stored, RELEASE, '2026-05-01 12:00:00')).toBe(expected)
})

it('measures daily', () => {
    expect(sinceYesterday('2026-05-01 12:00:00')).toBe('2026-04-30 12:00:00')
})

it('is concerned about some answers only', () => {
    const facts = [
        fact(),
        fact({ question: 'unique_indexes', answer: 'missing', detail: 'x.y' }),
        fact({ question: 'self_call', answer: 'no_address', detail: '' }),
        fact({ question: 'self_call', answer: 'unmeasured' }),
    ]
    expect(toConcerns(facts)).toEqual(['unique_indexes: missing (x.y)', 'self_call: no_address'])
})

it('describes a fact, and an answer of another version without its meaning', () => {
    expect(describeFact(fact())).toEqual({
        question: 'collation',
        title: 'Which texts does a unique index take for equal?',
        answer: 'case',
        meaning: 'Texts that differ in case.',
        detail: 'case',
        source: expect.stringContaining('hashes'),
        release: 'Australia',
        app_version: '0.1.0',
        measured_at: '2026-05-01T12:00:00Z',
    })
    expect(describeFact(fact({ answer: 'unmeasured' })).meaning).toContain('could not be measured')
    expect(describeFact(fact({ answer: 'of_old' })).meaning).toBe('')
})
