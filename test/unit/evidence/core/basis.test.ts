/** What proofs rest on: every proof says it, by names that have a sentence. */

import { toBasis, toLines } from '../../../../src/server/evidence/core/basis.ts'
import { DECISIONS } from '../../../../src/server/evidence/core/decisions.ts'
import { PREMISES, RESIDUALS } from '../../../../src/server/evidence/core/premises.ts'

test.each(Object.entries(DECISIONS))(
    '%s says what it rests on where it is a proof, and else nothing',
    (matchedOn, rule) => {
        const { premises, residual } = toBasis(matchedOn)
        const isProof = rule.grade === 'DETERMINISTIC'
        expect(premises.length > 0).toBe(isProof)
        expect(residual.length > 0).toBe(isProof)
    },
)

it('every sentence belongs to some proof', () => {
    const used = Object.values(DECISIONS).flatMap(({ premises = [], residual = [] }) => [...premises, ...residual])
    expect([...new Set(used)].sort()).toEqual([...Object.keys(PREMISES), ...Object.keys(RESIDUALS)].sort())
})

it('is one line for each, with its name', () => {
    expect(toLines(toBasis('deletion').premises)).toBe(`platform_names_script: ${PREMISES.platform_names_script}`)
    expect(toLines([])).toBe('')
})

it('of a word that is no claim is nothing', () => {
    expect(toBasis('toString')).toEqual({ premises: [], residual: [] })
})
