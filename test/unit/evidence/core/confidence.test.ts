/** The decision table of confidence: its docblock, its notes and its reasons say the same as its data. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIDENCES } from '../../../../src/server/evidence/core/catalogue.ts'
import {
    assignConfidence,
    DECISIONS,
    isMatchedOn,
    type MatchedOn,
} from '../../../../src/server/evidence/core/confidence.ts'
import { PROOF_NOTES } from '../../../../src/server/evidence/core/proof-notes.ts'
import { WHY_NOT_ANALYSED, WHY_NOT_HIGHER, whyNotRead } from '../../../../src/server/evidence/core/why-not-higher.ts'

const KEYS = Object.keys(DECISIONS) as MatchedOn[]
const SOURCE = readFileSync(join(__dirname, '../../../../src/server/evidence/core/confidence.ts'), 'utf8')
const DOCUMENTED = SOURCE.split('\n')
    .map((line) => /^ \* \| (\w+) \| .* \| ([A-Z_]+) \|$/.exec(line))
    .filter((match): match is RegExpExecArray => match !== null)
    .map((match): [string, string] => [match[1], match[2]])

it('the docblock shows the table, whole and in order', () => {
    expect(DOCUMENTED).toEqual(Object.entries(DECISIONS))
})

test.each(DOCUMENTED)('%s is %s', (matchedOn, grade) => {
    expect(isMatchedOn(matchedOn) && assignConfidence(matchedOn)).toBe(grade)
    expect(CONFIDENCES).toHaveProperty(grade)
})

test.each(KEYS)('%s says what it does not prove, and what would lift it, unless nothing is missing', (matchedOn) => {
    const isCertain = assignConfidence(matchedOn) === 'DETERMINISTIC'
    expect(WHY_NOT_HIGHER[matchedOn] === null).toBe(isCertain)
    if (!isCertain) expect(PROOF_NOTES[matchedOn]).toMatch(/does not prove/i)
})

it('every reason has its own words: a code never stands for two missing facts', () => {
    const missing: Record<string, string> = {}
    for (const why of [...Object.values(WHY_NOT_HIGHER), ...Object.values(WHY_NOT_ANALYSED)]) {
        if (why === null) continue
        expect(missing[why.code] || why.missing).toBe(why.missing)
        expect(why.remediation).not.toBe('')
        missing[why.code] = why.missing
    }
})

it('never advises to log more than level basic', () => {
    expect(JSON.stringify([WHY_NOT_HIGHER, PROOF_NOTES])).not.toMatch(/elevated/i)
    expect(whyNotRead('outbound_http_log', 'unavailable_not_enabled')).toMatchObject({
        code: 'outbound_http_log_not_enabled',
        remediation: 'Set glide.outbound_http.db.log to true (level Basic).',
    })
})

it('keeps the sentence of the trigger records', () => {
    expect(PROOF_NOTES.trigger_condition).toContain(
        'Does NOT prove this specific record caused this specific BR execution.',
    )
})
