/** What the routes answer about automations, field by field, and how parameters, replies and sign-ins are bounded. */

import { toBasis } from '../../../../../src/server/evidence/core/basis.ts'
import { assembleChain } from '../../../../../src/server/evidence/core/chain.ts'
import {
    gradeOf,
    toAutomationBody,
    toAutomationEntry,
} from '../../../../../src/server/evidence/core/reading/automation-body.ts'
import {
    parseGraphRequest,
    parseListRequest,
    parseRecord,
} from '../../../../../src/server/evidence/core/reading/parameters.ts'
import { readCursor, writeCursor } from '../../../../../src/server/evidence/core/reading/cursor.ts'
import { answered, refused, refusedParameters } from '../../../../../src/server/evidence/core/reading/reply.ts'
import { parseSignIns } from '../../../../../src/server/evidence/core/reading/sign-in-input.ts'
import { automation, INCLUDE, RULE, rule, storyOf } from '../../../../support/azure-graph-router.ts'

const of = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? null

const AUTOMATION = automation({
    id: RULE,
    kind: 'business_rule',
    name: 'Route',
    lastObservedExecution: '2026-02-02 10:32:01',
    lastInferredExecution: '2026-02-04 10:32:01',
    inference: 'stronger',
    inferredFrom: ['open_statement'],
    lastTriggerSeen: '2026-02-03 10:32:01',
    executionCount30d: 3,
    evidenceCount30d: 5,
    trigger: rule.trigger,
    tiersPossible: ['static_analysis', 'syslog_evidence'],
    tiersMet: ['syslog_evidence'],
})

it('one line of the list has what runs found out', () => {
    expect(toAutomationEntry(AUTOMATION)).toEqual({
        id: RULE,
        kind: 'business_rule',
        name: 'Route',
        source_table: 'sys_script',
        source_id: 'b'.repeat(32),
        scope: 'global',
        active: true,
        state: 'unknown',
        confidence: 'DETERMINISTIC',
        last_observed_execution: '2026-02-02T10:32:01Z',
        last_inferred_execution: '2026-02-04T10:32:01Z',
        inference: 'stronger',
        inferred_from: ['open_statement'],
        last_trigger_seen: '2026-02-03T10:32:01Z',
        execution_count_30d: 3,
        evidence_count_30d: 5,
        trigger_table: 'incident',
        analysis_state: 'analysed',
        tiers_possible: ['static_analysis', 'syslog_evidence'],
        tiers_met: ['syslog_evidence'],
        why_not_higher: null,
    })
    expect(toAutomationEntry({ ...AUTOMATION, trigger: null })).toMatchObject({ trigger_table: null })
})

test.each([
    ['code', '', { code: 'code', text: '' }],
    ['', 'text', { code: '', text: 'text' }],
    ['', '', null],
])(
    'with the code "%s" and the text "%s" it says why it is no higher: %j',
    (whyNotHigherCode, whyNotHigher, expected) => {
        expect(toAutomationEntry({ ...AUTOMATION, whyNotHigherCode, whyNotHigher })).toMatchObject({
            why_not_higher: expected,
        })
    },
)

test.each<[string, Parameters<typeof gradeOf>[0], string]>([
    [
        'an execution was observed',
        { lastObservedExecution: '2026-01-01 00:00:00', inference: 'weaker' },
        'DETERMINISTIC',
    ],
    ['one is inferred', { lastObservedExecution: null, inference: 'weaker' }, 'TEMPORAL_INFERRED'],
    ['its text alone shows it', { lastObservedExecution: null, inference: null }, 'STRUCTURAL'],
])('where %s the grade is right', (_what, view, grade) => {
    expect(gradeOf(view)).toBe(grade)
})

describe('one automation', () => {
    const story = storyOf('callee', 'callee')
    const chain = assembleChain(story)
    const body = (more: object = {}, evidence = story.rows) =>
        toAutomationBody({ ...rule, ...more }, { chain, evidence, rows: [], callers: [] }) as Record<string, never> & {
            chain: Record<string, unknown> & { paths: readonly { hops: readonly Record<string, unknown>[] }[] }
            evidence: readonly Record<string, unknown>[]
        }

    it('has its versions, its trigger and the error of its analysis', () => {
        const versions = [
            { hash: 'b', from: '2026-02-02 10:32:01', analysis: rule.analysis },
            { hash: 'a', from: '2026-01-02 10:32:01', analysis: null },
        ]
        const found = body({ versions, analysisError: 'line 3' })
        expect(found).toMatchObject({ id: RULE, analysis_error: 'line 3', trigger: rule.trigger })
        expect(found.versions).toEqual([
            { hash: 'b', from: '2026-02-02T10:32:01Z', is_analysed: true },
            { hash: 'a', from: '2026-01-02T10:32:01Z', is_analysed: false },
        ])
        expect(body().analysis_error).toBeNull()
    })

    it('has its chain, with every hop and what was not seen of it', () => {
        const { paths, ...rest } = body().chain
        expect(rest).toEqual({
            record: null,
            rows: [],
            callers: [],
            asked: null,
            confidence: chain.confidence,
            paths_left_out: 0,
            called_by: [],
            began: [],
            suppresses_triggers: [],
            write_backs: [
                {
                    automation_id: INCLUDE,
                    name: 'AzureGraphRouter',
                    table: 'incident',
                    operations: ['update'],
                    fields: ['assignment_group'],
                    is_complete: true,
                },
            ],
            open_questions: [],
        })
        expect(paths).toHaveLength(1)
        expect(paths[0]).toMatchObject({ confidence: 'TEMPORAL_INFERRED', reaches: 'identity', weakest_hop: 0 })
        const [trigger, , include] = paths[0].hops
        const hop = chain.paths[0].hops
        expect(trigger).toEqual({
            kind: 'trigger',
            node: RULE,
            source_table: 'sys_script',
            source_id: RULE.replace('sn-br-', ''),
            name: 'incident',
            edge_type: null,
            confidence: 'TEMPORAL_INFERRED',
            matched_on: 'trigger_condition',
            matched_value: hop[0].matchedValue,
            premises: [],
            residual: [],
            evidence: hop[0].evidence,
            why_not_higher: hop[0].whyNotHigher,
            ran: null,
            not_seen: hop[0].notSeen,
        })
        expect(include.ran).toEqual({
            confidence: 'DETERMINISTIC',
            matched_on: hop[2].ran?.matchedOn,
            matched_value: hop[2].ran?.matchedValue,
            ...toBasis(hop[2].ran?.matchedOn ?? ''),
            evidence: hop[2].ran?.evidence,
            why_not_higher: null,
        })
    })

    it('names the questions that its text leaves open', () => {
        const analysis = {
            ...(rule.analysis as NonNullable<typeof rule.analysis>),
            dynamic: [{ what: 'eval' as const, line: 4 }],
        }
        const open = assembleChain({ ...story, automations: [{ ...rule, analysis }] })
        expect(toAutomationBody(rule, { chain: open, evidence: [], rows: [], callers: [] })).toMatchObject({
            chain: {
                open_questions: [
                    { automation_id: RULE, name: rule.name, what: 'eval', note: 'Only known when it runs: line 4' },
                ],
            },
        })
    })

    it('has its evidence as the row speaks of it, and of the row itself where it does not', () => {
        const named = story.rows.find(({ subjects }) => subjects.some(({ automationId }) => automationId === RULE))
        const one = { ...(named as NonNullable<typeof named>), confidence: 'STRUCTURAL' as const, matchedOn: 'whole' }
        const other = { ...one, subjects: [{ ...one.subjects[0], automationId: 'other' }, ...one.subjects] }
        const subject = one.subjects.find(({ automationId }) => automationId === RULE)
        const [found] = body({}, [other]).evidence
        expect(found).toEqual({
            id: one.id,
            source: one.source,
            source_table: one.sourceTable,
            source_id: one.sourceId,
            name: one.displayName,
            executed_at: '2026-02-02T10:32:00Z',
            confidence: subject?.confidence,
            matched_on: subject?.matchedOn,
            script_version: 'sha256:1',
            transaction_id: one.transactionId,
            began_kind: null,
            began_by: null,
            record: one.record,
            connection_id: one.connectionId,
            actor: one.actor,
            proof_notes: one.proofNotes,
            premises: [],
            residual: [],
            why_not_higher: one.whyNotHigher,
            properties: { ...one.properties, created_at: '2026-02-02T10:32:00Z' },
        })
        const [begun] = body({}, [{ ...one, began: { kind: 'page', name: '/incident.do' } }]).evidence
        expect(begun).toMatchObject({ began_kind: 'page', began_by: '/incident.do' })
        const [stranger] = body({}, [{ ...one, subjects: [] }]).evidence
        expect(stranger).toMatchObject({ confidence: 'STRUCTURAL', matched_on: 'whole', script_version: null })
    })
})

const CURSOR = {
    phase: 'evidence',
    after: 'a'.repeat(32),
    asOf: '2026-02-02 10:45:09',
    since: '2026-01-01 00:00:00',
} as const
const codes = (result: { ok: boolean; failure?: readonly { code: string }[] }) =>
    result.ok ? [] : (result.failure ?? []).map(({ code }) => code)

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ since: '2026-02-02T10:32:00Z' }, []],
    [{ since: 'soon' }, ['since_invalid']],
    [{ cursor: 'x' }, ['cursor_invalid']],
    [{ cursor: writeCursor(CURSOR) }, []],
    [{ cursor: writeCursor(CURSOR), since: '2026-01-01T00:00:00Z' }, []],
    [{ cursor: writeCursor(CURSOR), since: '2026-01-01T00:00:01Z' }, ['since_invalid']],
    [{ cursor: 'x', since: 'soon', limit: 'all' }, ['cursor_invalid', 'since_invalid', 'limit_invalid']],
    [{ cursor: 'x', since: '2026-01-01T00:00:00Z' }, ['cursor_invalid']],
])('a request for the graph with %j has the problems %j', (given, expected) => {
    expect(codes(parseGraphRequest(of(given)) as never)).toEqual(expected)
})

it('a page is read from its cursor, a first page from the time that was given', () => {
    expect(parseGraphRequest(of({ cursor: writeCursor(CURSOR) }))).toMatchObject({
        value: { cursor: CURSOR, isFirst: false },
    })
    expect(parseGraphRequest(of({ since: '2026-02-02T10:32:00Z' }))).toMatchObject({
        value: { cursor: { since: '2026-02-02 10:32:00' }, isFirst: true },
    })
})

test.each(['20260202104509x', 'x20260202104509'])('a cursor with the time %s is none of ours', (time) => {
    expect(readCursor(writeCursor(CURSOR).replace('20260202104509', time))).toBeNull()
})

test.each<[string, number | null]>([
    ['1', 1],
    ['1000', 1000],
    ['1001', null],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['10x', null],
    ['x10', null],
    ['', null],
])('a limit of "%s" is %p', (limit, expected) => {
    const read = parseListRequest(of({ limit }))
    expect(read.ok ? read.value.limit : null).toBe(expected)
})

const ID = '0123456789abcdef0123456789abcdef'
test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, []],
    [{ kind: 'business_rule', state: 'proven', confidence: 'STRUCTURAL', cursor: ID }, []],
    [{ kind: 'rule' }, ['kind_invalid']],
    [{ state: 'x', confidence: 'y' }, ['state_invalid', 'confidence_invalid']],
    [{ cursor: `${ID}0` }, ['cursor_invalid']],
    [{ cursor: `x${ID}` }, ['cursor_invalid']],
    [{ cursor: 'g'.repeat(32) }, ['cursor_invalid']],
    [{ cursor: 'a' }, ['cursor_invalid']],
    [{ name: 'Router', record: 'INC0010020' }, []],
    [{ name: ' ' }, ['name_invalid']],
    [{ name: 'a^active=true' }, ['name_invalid']],
    [{ name: 'n'.repeat(101) }, ['name_invalid']],
    [{ name: '', record: 'x y' }, ['name_invalid', 'record_invalid']],
])('a request for the list with %j has the problems %j', (given, expected) => {
    expect(codes(parseListRequest(of(given)) as never)).toEqual(expected)
})

it('the filters of the list are kept, and none is null', () => {
    const filters = { kind: 'flow', state: 'proven', confidence: 'STRUCTURAL', name: ' Router', record: 'inc0010020' }
    const given = { ...filters, cursor: ID, limit: '7' }
    expect(parseListRequest(of(given))).toEqual({
        ok: true,
        value: { ...filters, name: 'Router', record: 'INC0010020', after: ID, limit: 7 },
    })
    expect(parseListRequest(of({}))).toEqual({
        ok: true,
        value: { kind: null, state: null, confidence: null, name: null, record: null, after: '', limit: 500 },
    })
})

it('a problem names what was seen, cut to a hundred characters, and what was expected', () => {
    const details = (given: string) => {
        const read = parseListRequest(of({ kind: given }))
        return read.ok ? '' : read.failure[0].detail
    }
    expect(details('x')).toMatch(/^kind: "x" was given, expected one of .*flow/)
    expect(details('x'.repeat(101))).toContain(`"${'x'.repeat(100)}" was given`)
})

test.each<[string, string | null]>([
    [' inc0010020 ', 'INC0010020'],
    ['AB', null],
    ['ABC', 'ABC'],
    ['1AB', null],
])('the record "%s" is %p', (record, expected) => {
    const read = parseRecord(of({ record }))
    expect(read.ok ? read.value : null).toBe(expected)
})

it('a reply has its status, and a refusal every detail and the reference of an exception', () => {
    expect(answered({ a: 1 })).toEqual({ kind: 'answered', status: 200, body: { a: 1 } })
    const problems = [
        { code: 'kind_invalid', detail: 'one' },
        { code: 'limit_invalid', detail: 'two' },
    ] as const
    expect(refusedParameters(problems)).toMatchObject({
        status: 400,
        error: { code: 'kind_invalid', detail: 'one; two' },
    })
    const plain = refused('unexpected_error')
    expect(plain).toMatchObject({ status: 500, error: { detail: '' } })
    expect(plain.kind === 'refused' && 'reference' in plain.error).toBe(false)
    expect(refused('unexpected_error', 'd', 'KT-1')).toMatchObject({ error: { detail: 'd', reference: 'KT-1' } })
})

describe('sign-ins', () => {
    const signIn = { id: 's1', createdDateTime: '2026-02-02T10:32:02Z', appId: 'a' }
    const read = (...list: readonly object[]) => parseSignIns(list, 'entra')
    const one = (more: object) => {
        const result = read({ ...signIn, ...more })
        return result.ok ? result.value[0] : result.failure
    }

    it('without what may be absent have empty fields', () => {
        expect(one({})).toMatchObject({ principalId: '', displayName: '', errorCode: '', correlationId: '' })
        expect(one({ servicePrincipalName: null, appDisplayName: 'app' })).toMatchObject({ displayName: 'app' })
        expect(one({ servicePrincipalName: '', appDisplayName: 'app' })).toMatchObject({ displayName: 'app' })
    })

    test.each<[unknown, string | null]>([
        [0, '0'],
        [50076, '50076'],
        ['123456789', '123456789'],
        ['1234567890', null],
        ['1x', null],
        ['x1', null],
        [null, ''],
        [undefined, ''],
    ])('with the error code %p have %p', (errorCode, expected) => {
        const found = one({ status: { errorCode } })
        expect('errorCode' in found ? found.errorCode : null).toBe(expected)
    })

    it('have texts of at most 255 characters', () => {
        expect(one({ ipAddress: 'x'.repeat(256) })).toMatchObject({ ipAddress: 'x'.repeat(255) })
    })

    it('are in order of their ids, up to 500 at a time', () => {
        const result = read({ ...signIn, id: 'b' }, { ...signIn, id: 'a' })
        expect(result.ok && result.value.map(({ signInId }) => signInId)).toEqual(['a', 'b'])
        expect(parseSignIns(Array(500).fill(signIn), 'entra').ok).toBe(true)
    })

    test.each([
        [50, 50, undefined],
        [51, 51, 'and 1 more'],
        [55, 51, 'and 5 more'],
    ])('with %i problems list %i lines', (count, lines, last) => {
        const result = parseSignIns(
            Array.from({ length: count }, () => ({ ...signIn, id: 'a b' })),
            'entra',
        )
        const problems = !result.ok && 'problems' in result.failure ? result.failure.problems : []
        expect(problems).toHaveLength(lines)
        if (last !== undefined) expect(problems[lines - 1]).toBe(last)
    })
})
