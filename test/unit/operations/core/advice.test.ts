/** Every code has its meaning and an instruction. */

import { ADVICE_PARTS, adviceFor } from '../../../../src/server/operations/core/advice.ts'

const CODES = [...new Set(ADVICE_PARTS.flatMap(({ codes }) => Object.keys(codes)))]

it('answers meaning and advice of a code', () => {
    expect(adviceFor('receiver_not_configured')).toEqual({
        meaning: 'No webhook secret is set on this instance',
        advice: 'Choose **Set secret** on the Setup page. A secret of fewer than 16 bytes counts as none. The sender retries.',
    })
})

test.each(['no_such_code', '', 'constructor', '__proto__'])('has no advice for %p', (code) => {
    expect(adviceFor(code)).toBeNull()
})

it('leads from an unexpected error to the line in the log', () => {
    expect(adviceFor('unexpected_error')?.advice).toContain('Search the system log for the reference')
})

test.each(CODES)('%s has a meaning and an instruction', (code) => {
    const { advice, meaning } = adviceFor(code) ?? { advice: '', meaning: '' }
    expect(meaning).toMatch(/^\S.*\S$/)
    expect(advice).toMatch(/^\S.*\S$/)
})

test.each(CODES)('the advice for %s is a sentence in the present', (code) => {
    expect(adviceFor(code)?.advice).not.toMatch(/^(Nothing to do|It stays|It is tried)/)
})
