/** Which records began which rules, for the graph: one node for each record, one edge for each rule, graded as hops are. */

import type { Confidence } from '../../../../src/server/evidence/core/catalogue.ts'
import { gradeTrigger } from '../../../../src/server/evidence/core/chain/grade-run.ts'
import type { Evidence, RecordMention } from '../../../../src/server/evidence/core/model.ts'
import { toTriggering } from '../../../../src/server/evidence/core/triggering.ts'
import { automation, index, NOON, trigger } from '../../../support/evidence-samples.ts'

const RULE = automation('business_rule', 'Rule', {}, { trigger: trigger('incident') })
const OF_TASK = automation('business_rule', 'Of task', {}, { trigger: trigger('task') })
const OF_CHANGE = automation('business_rule', 'Of change', {}, { trigger: trigger('change_request') })
const ANYWHERE = automation('business_rule', 'Anywhere', {}, { trigger: trigger('global') })
const INCLUDE = automation('script_include', 'Include')
const INDEX = index([RULE, OF_TASK, OF_CHANGE, ANYWHERE, INCLUDE])
const INC: RecordMention = { table: 'incident', id: 'abc', number: 'INC1' }

const row = (id: string, of: readonly (typeof RULE)[], record: RecordMention | null, confidence: Confidence) =>
    ({
        id,
        source: 'syslog_evidence',
        executedAt: NOON,
        transactionId: null,
        record,
        subjects: of.map((one) => ({ automationId: one.id, confidence, matchedOn: 'x', versionHash: null })),
        whyNotHigher: null,
        properties: {},
    }) as unknown as Evidence

it('a record that several rows name is one node, and leads to each rule that they name', () => {
    const rows = [row('a', [RULE, INCLUDE], INC, 'DETERMINISTIC'), row('b', [OF_TASK, ANYWHERE], INC, 'DETERMINISTIC')]
    const { edges, records } = toTriggering(rows, INDEX)
    expect(records).toMatchObject([{ id: 'sn-record-incident-abc', type: 'resource', name: 'INC1', sysId: 'abc' }])
    expect(edges.map(({ confidence, evidence, to }) => `${to} ${confidence} ${evidence.join()}`)).toEqual([
        'sn-br-Rule DETERMINISTIC a',
        'sn-br-Of task TEMPORAL_INFERRED b',
        'sn-br-Anywhere TEMPORAL_INFERRED b',
    ])
    expect(edges[0]).toMatchObject({ type: 'TRIGGERS', from: 'sn-record-incident-abc', matchedValue: 'INC1' })
})

test.each<[string, readonly (typeof RULE)[], RecordMention | null]>([
    ['without a record', [RULE], null],
    ['of a record without a sys_id', [RULE], { ...INC, id: null }],
    ['of a record without a table', [RULE], { ...INC, table: null }],
    ['of a rule on another table', [OF_CHANGE], INC],
    ['of an include, which nothing triggers', [INCLUDE], INC],
])('a row %s has no such node and no such edge', (_what, of, record) => {
    expect(toTriggering([row('a', of, record, 'DETERMINISTIC')], INDEX)).toEqual({ edges: [], records: [] })
})

test.each([
    [RULE, 'DETERMINISTIC'],
    [RULE, 'TEMPORAL_INFERRED'],
    [OF_TASK, 'DETERMINISTIC'],
] as const)('the edge of %p has the grade of the hop', (rule, confidence) => {
    const rows = [row('a', [rule], INC, confidence)]
    expect(toTriggering(rows, INDEX).edges[0]?.confidence).toBe(gradeTrigger(rule, rows).confidence)
})
