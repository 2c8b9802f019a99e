/** The decision table of confidence: its docblock, its notes and its reasons say the same as its data. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIDENCES } from '../../../../src/server/evidence/core/catalogue.ts'
import { assignConfidence, SHARED_CLAIMS } from '../../../../src/server/evidence/core/confidence.ts'
import { DECISIONS, isMatchedOn, type MatchedOn } from '../../../../src/server/evidence/core/decisions.ts'
import { WHY_NOT_ANALYSED, whyNotRead } from '../../../../src/server/evidence/core/why-not-higher.ts'

const KEYS = Object.keys(DECISIONS) as MatchedOn[]
const SOURCE = readFileSync(join(__dirname, '../../../../src/server/evidence/core/confidence.ts'), 'utf8')
const DOCUMENTED = SOURCE.split('\n')
    .map((line) => /^ \* \| (\w+) \| (.*) \| ([A-Z_]+) \|$/.exec(line))
    .filter((match): match is RegExpExecArray => match !== null)
    .map((match): [string, string, string] => [match[1], match[2], match[3]])

/** Grades, written down again: one that changes in one file only is a mistake. The fixture of a newer source holds its own. */
const GRADES: Readonly<Partial<Record<MatchedOn, string>>> = {
    script_text: 'STRUCTURAL',
    script_address: 'STRUCTURAL',
    configuration: 'STRUCTURAL',
    trigger_condition: 'TEMPORAL_INFERRED',
    artifact: 'DETERMINISTIC',
    artifact_pair: 'TEMPORAL_INFERRED',
    own_statement: 'DETERMINISTIC',
    own_statement_without_record: 'DETERMINISTIC',
    open_statement: 'TEMPORAL_INFERRED',
    handed_statement: 'DETERMINISTIC',
    shared_statement: 'TEMPORAL_INFERRED',
    stale_statement: 'TEMPORAL_INFERRED',
    foreign_source: 'TEMPORAL_INFERRED',
    named_in_text: 'TEMPORAL_INFERRED',
    trace: 'DETERMINISTIC',
    trace_shared: 'TEMPORAL_INFERRED',
    set_by: 'DETERMINISTIC',
    audit_only_writer: 'TEMPORAL_INFERRED',
    audit_several_writers: 'TEMPORAL_INFERRED',
    audit_same_transaction: 'DETERMINISTIC',
    deletion: 'DETERMINISTIC',
    counter: 'TEMPORAL_INFERRED',
    call_chain: 'DETERMINISTIC',
    traced: 'DETERMINISTIC',
    flow_context: 'DETERMINISTIC',
    flow_not_begun: 'TEMPORAL_INFERRED',
    outbound_source: 'DETERMINISTIC',
    outbound_transaction: 'TEMPORAL_INFERRED',
    outbound_window: 'TEMPORAL_INFERRED',
    outbound_address: 'TEMPORAL_INFERRED',
    sign_in_correlation: 'TEMPORAL_INFERRED',
    sign_in_client: 'TEMPORAL_INFERRED',
    caller_ran: 'TEMPORAL_INFERRED',
    calls_transaction_several: 'TEMPORAL_INFERRED',
    calls_record: 'TEMPORAL_INFERRED',
    calls_together: 'TEMPORAL_INFERRED',
    outbound_caller: 'TEMPORAL_INFERRED',
}

it('the docblock shows the shared table, whole and in order', () => {
    expect(DOCUMENTED).toEqual(Object.entries(SHARED_CLAIMS).map(([key, { grade, says }]) => [key, says, grade]))
})

test.each(Object.entries(GRADES))('%s is %s', (matchedOn, grade) => {
    expect(isMatchedOn(matchedOn) && assignConfidence(DECISIONS, matchedOn)).toBe(grade)
    expect(CONFIDENCES).toHaveProperty(grade)
})

it('a word that is in no table is no claim', () => {
    expect(isMatchedOn('toString')).toBe(false)
    expect(isMatchedOn('')).toBe(false)
})

test.each(KEYS)('%s says what it does not prove, and what would improve it, unless nothing is missing', (matchedOn) => {
    const { grade, proofNote, says, whyNotHigher } = DECISIONS[matchedOn]
    const isCertain = grade === 'DETERMINISTIC'
    expect(whyNotHigher === null).toBe(isCertain)
    expect(says).not.toBe('')
    if (!isCertain) expect(proofNote).toMatch(/does not prove/i)
})

it('every reason has its own words: a code never stands for two missing facts', () => {
    const missing: Record<string, string> = {}
    for (const why of [
        ...Object.values(DECISIONS).map(({ whyNotHigher }) => whyNotHigher),
        ...Object.values(WHY_NOT_ANALYSED),
    ]) {
        if (why === null) continue
        expect(missing[why.code] || why.missing).toBe(why.missing)
        expect(why.remediation).not.toBe('')
        missing[why.code] = why.missing
    }
})

it('never advises to log more than level basic', () => {
    expect(JSON.stringify(DECISIONS)).not.toMatch(/elevated/i)
    expect(whyNotRead('outbound_http_log', 'unavailable_not_enabled')).toMatchObject({
        code: 'outbound_http_log_not_enabled',
        remediation: 'Set glide.outbound_http.db.log to true (level Basic).',
    })
})

it('keeps the sentence of the trigger records', () => {
    expect(DECISIONS.trigger_condition.proofNote).toContain(
        'Does NOT prove this specific record caused this specific BR execution.',
    )
})
