/** What is stored follows rules: which proof of an edge is kept, when a table and a record exist. */

import type { Edge, RecordMention } from '../../../../src/server/evidence/core/model.ts'
import { answerMentions, mentionOf, toMentionQuestions } from '../../../../src/server/evidence/core/record-mentions.ts'
import { edgeKey, mergeEdges, newestEvidence, strongerEdge } from '../../../../src/server/evidence/core/stored-edges.ts'
import { toTableState } from '../../../../src/server/evidence/core/table-state.ts'

function edge(confidence: Edge['confidence'], matchedOn: string, evidence: readonly string[] = []): Edge {
    return { type: 'CALLS', from: 'a', to: 'b', confidence, matchedOn, matchedValue: 'v', evidence }
}
const TEXT = edge('STRUCTURAL', 'script_text')
const NEAR = edge('TEMPORAL_INFERRED', 'calls_record', ['e1'])
const PROVEN = edge('DETERMINISTIC', 'calls_transaction', ['e2'])

test.each([
    ['a proof stays when only the text says it again', PROVEN, TEXT, PROVEN],
    ['a proof replaces what the text says', TEXT, PROVEN, PROVEN],
    ['an inference gives way to a proof', NEAR, PROVEN, PROVEN],
    ['a proof does not give way to an inference', PROVEN, NEAR, PROVEN],
    ['the newer of two texts counts', TEXT, { ...TEXT, matchedValue: 'line 9' }, { ...TEXT, matchedValue: 'line 9' }],
    ['equal proofs rest on both', NEAR, { ...NEAR, evidence: ['e1', 'e3'] }, { ...NEAR, evidence: ['e1', 'e3'] }],
])('%s', (_, stored, added, kept) => {
    expect(strongerEdge(stored, added)).toEqual(kept)
})

it('the words of equal proofs do not depend on the order in which they came', () => {
    const other = { ...NEAR, matchedOn: 'calls_together', evidence: ['e4'] }
    expect(strongerEdge(NEAR, other).matchedOn).toBe('calls_record')
    expect(strongerEdge(other, NEAR).matchedOn).toBe('calls_record')
    expect([...strongerEdge(other, NEAR).evidence].sort()).toEqual(['e1', 'e4'])
})

it('edges with the same type and ends are one', () => {
    expect(mergeEdges([TEXT, { ...TEXT, to: 'c' }, PROVEN, { ...TEXT, type: 'USES' }])).toEqual([
        PROVEN,
        { ...TEXT, to: 'c' },
        { ...TEXT, type: 'USES' },
    ])
    expect(edgeKey('CALLS', 'a', 'b')).toBe('CALLS|a|b')
})

it('keeps the newest ten pieces of evidence, those without a time last', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `e${String(at).padStart(2, '0')}`)
    const times = Object.fromEntries(ids.slice(0, 11).map((id, at) => [id, `2026-04-20 12:00:${10 + at}`]))
    const kept = newestEvidence(ids, times)
    expect(kept).toEqual([...ids.slice(1, 11)].reverse())
    expect(newestEvidence([...ids].reverse(), times)).toEqual(kept)
    expect(newestEvidence(['x', 'e00'], times)).toEqual(['e00', 'x'])
})

test.each([
    ['is not there', { exists: false, missing: null }, 'unavailable_not_installed', 'no table t'],
    ['lacks a column', { exists: true, missing: ['a', 'b'] }, 'unavailable_not_installed', 't lacks a, b'],
    ['may not be read', { exists: true, missing: null }, 'unavailable_insufficient_permissions', 'sys_scope_privilege'],
    ['can be read', { exists: true, missing: [] }, 'available', ''],
])('a table that %s', (_, look, status, note) => {
    const state = toTableState('t', look)
    expect([state.status, state.notes]).toEqual([status, expect.stringContaining(note)])
})

test.each<[string | null, string | null, string | null, RecordMention | null]>([
    ['incident', 'id', 'INC1', { table: 'incident', id: 'id', number: 'INC1' }],
    [null, null, 'INC1', { table: null, id: null, number: 'INC1' }],
    [null, 'id', null, { table: null, id: 'id', number: null }],
    ['incident', null, null, null],
    [null, null, null, null],
])('%s, %s and %s name a record', (table, id, number, record) => {
    expect(mentionOf(table, id, number)).toEqual(record)
})

const byNumber = (number: string, table: string | null = 'incident') => ({ table, id: null, number })
const byId = (id: string, table: string | null = 'incident') => ({ table, id, number: null })

it('records are asked for once per table, by number where one is known', () => {
    const questions = toMentionQuestions([byNumber('INC1'), byId('x'), byNumber('INC2'), byNumber('CHG1', 'change')])
    expect(questions.map(({ asked, by, table }) => `${table} ${by} ${asked.length}`)).toEqual([
        'incident number 2',
        'incident sys_id 1',
        'change number 1',
    ])
    expect(toMentionQuestions([byNumber('INC1', null)])).toEqual([])
})

it('a record is found under the requested key, whatever its case', () => {
    const record = { table: 'incident', id: 'x', number: 'inc1' }
    const [question] = toMentionQuestions([byNumber('INC1')])
    expect(answerMentions(question, [record])).toEqual({ INC1: record })
    const [ids] = toMentionQuestions([byId('x')])
    expect(answerMentions(ids, [record])).toEqual({ 'incident/x': record })
    expect(answerMentions(question, [])).toEqual({})
})
