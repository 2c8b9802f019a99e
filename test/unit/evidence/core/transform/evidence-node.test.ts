/** One evidence node of what a transform found: who stays, which grade is shown, and what of the texts is kept. */

import {
    inOrder,
    namesOf,
    resolveMention,
    toEvidence,
    toEvidencesEdges,
    typeOf,
    type Claim,
    type Finding,
} from '../../../../../src/server/evidence/core/transform/evidence-node.ts'
import type { Evidence } from '../../../../../src/server/evidence/core/model.ts'
import { automation, context, index, LONG_AGO, NOON } from '../../../../support/evidence-samples.ts'

const NAMES = ['A', 'B', 'C', 'D']
const JOB = automation('scheduled_script', 'Job')
const CONTEXT = context(index([...NAMES.map((name) => automation('script_include', name)), JOB]))
const FINDING: Finding = {
    id: 'e',
    source: 'syslog_evidence',
    type: 'trigger_record',
    sourceTable: 'syslog',
    sourceId: 'row',
    displayName: 'Name',
    executedAt: NOON,
    transactionId: '',
    record: null,
    actor: '',
    claims: [{ automationId: 'sn-si-A', matchedOn: 'own_statement' }],
    properties: {},
}
const make = (more: Partial<Finding> = {}) => toEvidence({ ...FINDING, ...more }, CONTEXT) as Evidence
const claim = (name: string, matchedOn: Claim['matchedOn']): Claim => ({ automationId: `sn-si-${name}`, matchedOn })
const subjects = (...claims: readonly Claim[]) =>
    make({ claims }).subjects.map(({ automationId, matchedOn }) => `${automationId} ${matchedOn}`)

it('what the row does not have is null', () => {
    expect(make()).toMatchObject({ transactionId: null, connectionId: null, actor: null, record: null })
})

it('what the row has is kept, without secrets', () => {
    const properties = { z: 'password=hunter2', a: 'x', none: '' }
    const found = make({ transactionId: 't', connectionId: 'c', actor: 'password=hunter2', properties, note: 'More.' })
    expect(found).toMatchObject({ transactionId: 't', connectionId: 'c', actor: 'password=[redacted]' })
    expect(found.proofNotes).toMatch(/\. More\.$/)
    expect(found.properties).toEqual({
        evidence_type: 'trigger_record',
        source_table: 'syslog',
        executed_at: NOON,
        a: 'x',
        z: 'password=[redacted]',
    })
    expect(Object.keys(found.properties).slice(3)).toEqual(['a', 'z'])
})

it('a row without a time has none among its properties, and names no version', () => {
    const found = make({ executedAt: null })
    expect(found.properties).not.toHaveProperty('executed_at')
    expect(found.subjects[0].versionHash).toBeNull()
})

it('the version that a row names comes before the one that was current', () => {
    const named = { ...claim('A', 'traced'), versionHash: 'named' }
    expect(make({ claims: [named] }).subjects[0].versionHash).toBe('named')
    expect(make({ executedAt: LONG_AGO }).subjects[0].versionHash).toBe('hash-A')
})

test.each([
    [255, 255],
    [256, 255],
])('a name of %i characters is kept with %i', (length, kept) => {
    expect(make({ displayName: 'n'.repeat(length) }).displayName).toHaveLength(kept)
})

it('the strongest claim gives the grade and the note, and the first of two that are as strong', () => {
    const found = make({ claims: [claim('B', 'shared_statement'), claim('A', 'own_statement')] })
    expect(found).toMatchObject({ confidence: 'DETERMINISTIC', matchedOn: 'own_statement', whyNotHigher: null })
    expect(make({ claims: [claim('B', 'artifact'), claim('A', 'own_statement')] }).matchedOn).toBe('own_statement')
    expect(make({ claims: [claim('A', 'shared_statement'), claim('B', 'named_in_text')] }).matchedOn).toBe(
        'shared_statement',
    )
})

it('subjects are in order of strength, then of their ids', () => {
    expect(subjects(claim('C', 'artifact'), claim('A', 'shared_statement'), claim('B', 'own_statement'))).toEqual([
        'sn-si-B own_statement',
        'sn-si-C artifact',
        'sn-si-A shared_statement',
    ])
})

test.each<[string, readonly Claim[], readonly string[]]>([
    [
        'a stronger claim replaces a weaker one',
        [claim('A', 'shared_statement'), claim('A', 'own_statement')],
        ['sn-si-A own_statement'],
    ],
    [
        'a weaker claim does not replace a stronger one',
        [claim('A', 'own_statement'), claim('A', 'shared_statement')],
        ['sn-si-A own_statement'],
    ],
    [
        'the first of two claims that are as strong stays',
        [claim('A', 'own_statement'), claim('A', 'artifact')],
        ['sn-si-A own_statement'],
    ],
    [
        'an automation that is not known is left out',
        [claim('X', 'artifact'), claim('A', 'own_statement')],
        ['sn-si-A own_statement'],
    ],
])('%s', (_what, claims, expected) => {
    expect(subjects(...claims)).toEqual(expected)
})

it('a row that speaks of none of ours is no evidence', () => {
    expect(toEvidence({ ...FINDING, claims: [] }, CONTEXT)).toBeNull()
    expect(toEvidence({ ...FINDING, claims: [claim('X', 'artifact')] }, CONTEXT)).toBeNull()
})

it('a crowd of candidates is left out, and who is certain stays', () => {
    const many = Array.from({ length: 11 }, (_, at) => `M${at}`)
    const of = context(index([...many, 'A'].map((name) => automation('script_include', name))))
    const claims = [...many.map((name) => claim(name, 'shared_statement')), claim('A', 'own_statement')]
    expect(toEvidence({ ...FINDING, claims }, of)?.subjects.map(({ automationId }) => automationId)).toEqual([
        'sn-si-A',
    ])
    const certain = many.map((name) => claim(name, 'own_statement'))
    expect(toEvidence({ ...FINDING, claims: [...certain, claim('A', 'shared_statement')] }, of)?.subjects).toHaveLength(
        12,
    )
})

test.each<[readonly string[], string]>([
    [['A'], 'A'],
    [['A', 'B'], 'A or B'],
    [['A', 'B', 'C'], 'A or B or C'],
    [['A', 'B', 'C', 'D'], 'A or B or C or others'],
    [['A', 'X'], 'A'],
    [[], ''],
])('the names of %j are "%s"', (names, expected) => {
    expect(
        namesOf(
            names.map((name) => claim(name, 'artifact')),
            CONTEXT,
        ),
    ).toBe(expected)
})

test.each<[string, readonly string[], string]>([
    ['a job', [JOB.id], 'scheduled_job'],
    ['an include', ['sn-si-A'], 'trigger_record'],
    ['a job and an include', [JOB.id, 'sn-si-A'], 'trigger_record'],
    ['a job and a script that is not known', [JOB.id, 'x'], 'trigger_record'],
])('evidence of %s is of type %s', (_what, ids, type) => {
    expect(
        typeOf(
            ids.map((automationId) => ({ automationId, matchedOn: 'artifact' })),
            CONTEXT,
        ),
    ).toBe(type)
})

test.each([
    ['none', null, null],
    [
        'a number that was not found',
        { table: 'incident', id: null, number: 'INC1' },
        { table: null, id: null, number: 'INC1' },
    ],
    [
        'a sys_id that was not found',
        { table: 'incident', id: 'abc', number: null },
        { table: 'incident', id: 'abc', number: null },
    ],
])('a mention of %s', (_what, mention, expected) => {
    expect(resolveMention(mention, CONTEXT)).toEqual(expected)
})

it('one edge for each subject rests on the row', () => {
    const found = make({ claims: [claim('A', 'own_statement'), claim('B', 'shared_statement')] })
    const common = { type: 'EVIDENCES', from: 'e', matchedValue: 'row', evidence: ['e'] }
    expect(toEvidencesEdges([found])).toEqual([
        { ...common, to: 'sn-si-A', confidence: 'DETERMINISTIC', matchedOn: 'own_statement' },
        { ...common, to: 'sn-si-B', confidence: 'TEMPORAL_INFERRED', matchedOn: 'shared_statement' },
    ])
})

it('nodes are in order of their ids, each once', () => {
    const nodes = [make({ id: 'b' }), null, make({ id: 'a' }), make({ id: 'b', actor: 'later' })]
    expect(inOrder(nodes).map(({ actor, id }) => `${id} ${actor}`)).toEqual(['a null', 'b later'])
})
