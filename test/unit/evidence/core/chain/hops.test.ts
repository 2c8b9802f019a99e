/** The values that hops rest on, the bounds of what is shown, and what the texts of a chain leave open. */

import type { CoverageState } from '../../../../../src/server/evidence/core/catalogue.ts'
import type { Ledger } from '../../../../../src/server/evidence/core/ledger/ledger.ts'
import { assembleChain, type ChainMaterial } from '../../../../../src/server/evidence/core/chain.ts'
import { callsDirectly } from '../../../../../src/server/evidence/core/chain/call-chain-order.ts'
import { gradeCall } from '../../../../../src/server/evidence/core/chain/grade-call.ts'
import { gradeInvocation, gradeSignIn } from '../../../../../src/server/evidence/core/chain/grade-connection.ts'
import { gradeRun, gradeTrigger } from '../../../../../src/server/evidence/core/chain/grade-run.ts'
import {
    gradeBy,
    idsOf,
    isSameRecord,
    newestFirst,
    rowsNaming,
} from '../../../../../src/server/evidence/core/chain/grade.ts'
import { notSeen } from '../../../../../src/server/evidence/core/chain/not-seen.ts'
import { findPaths } from '../../../../../src/server/evidence/core/chain/paths.ts'
import { rowsOfRecord } from '../../../../../src/server/evidence/core/chain/record-view.ts'
import { openQuestionsOf, suppressionsOf, writeBacksOf } from '../../../../../src/server/evidence/core/chain/remarks.ts'
import type { Attribution } from '../../../../../src/server/evidence/core/catalogue.ts'
import type { MatchedOn } from '../../../../../src/server/evidence/core/decisions.ts'
import type { Edge, Evidence } from '../../../../../src/server/evidence/core/model.ts'
import {
    automation,
    edges,
    INC,
    INCLUDE,
    include,
    REST,
    row as sample,
    RULE,
    rule,
    storyOf,
} from '../../../../support/azure-graph-router.ts'

const NOON = '2026-02-02 12:00:00'
const row = (
    id: string,
    given: Partial<Evidence> = {},
    claims: readonly (readonly [string, MatchedOn])[] = [[RULE, 'artifact']],
) => sample(id, { source: 'application_log_evidence', executedAt: NOON, ...given }, claims)
const edge = (type: Edge['type'], from: string, to: string, more: Partial<Edge> = {}): Edge => ({
    type,
    from,
    to,
    confidence: 'STRUCTURAL',
    matchedOn: 'script_text',
    matchedValue: 'line 1',
    evidence: [],
    ...more,
})
const measured = (log: Attribution, outbound: Attribution = log) => ({ log, outbound, measuredAt: null })

describe('of two rows of a recorded transaction', () => {
    const place = (id: string, depth: string | null, sequence: string | null, more: Partial<Evidence> = {}) =>
        row(id, {
            source: 'call_chain_evidence',
            transactionId: 't',
            properties: {
                ...(depth === null ? {} : { call_depth: depth }),
                ...(sequence === null ? {} : { call_sequence: sequence }),
            },
            ...more,
        })
    const caller = place('a', '1', '4')
    test.each<[string, Evidence, readonly Evidence[], boolean]>([
        ['the next, one deeper', place('b', '2', '5'), [], true],
        ['one deeper at the same place', place('b', '2', '4'), [], false],
        ['one deeper in another transaction', place('b', '2', '5', { transactionId: 'u' }), [], false],
        ['one deeper without a transaction', place('b', '2', '5', { transactionId: null }), [], false],
        ['one deeper in another source', place('b', '2', '5', { source: 'syslog_evidence' }), [], false],
        ['one without a depth', place('b', null, '5'), [], false],
        ['one without a number', place('b', '2', null), [], false],
        ['one whose number is none', place('b', '2', '5x'), [], false],
        ['one whose number begins with none', place('b', '2', 'x5'), [], false],
        ['one after a deeper one', place('b', '2', '6'), [place('c', '2', '5')], true],
        [
            'one after a gap that another transaction fills',
            place('b', '2', '6'),
            [place('c', '2', '5', { transactionId: 'u' })],
            false,
        ],
        ['one after a gap that a row without a place fills', place('b', '2', '6'), [place('c', null, '5')], false],
        ['one after a second caller', place('b', '2', '6'), [place('c', '1', '5')], false],
        [
            'one with a number of two digits',
            place('b', '2', '10'),
            ['5', '6', '7', '8', '9'].map((at) => place(at, '2', at)),
            true,
        ],
    ])('%s is called directly: see the last column', (_what, callee, between, is) => {
        expect(callsDirectly(caller, callee, [caller, callee, ...between])).toBe(is)
    })

    it('a caller without a place calls nobody', () => {
        expect(callsDirectly(row('a'), place('b', '2', '5'), [])).toBe(false)
        expect(callsDirectly(place('a', null, '4'), place('b', '2', '5'), [])).toBe(false)
    })
})

describe('a call', () => {
    const [calls] = edges
    const grade = (...rows: readonly Evidence[]) => gradeCall({ edge: calls, attribution: measured('callee') }, rows)
    const callee = (id: string, given: Partial<Evidence> = {}) => row(id, given, [[INCLUDE, 'artifact']])

    test.each<[string, readonly Evidence[], string, string]>([
        [
            'a transaction',
            [row('a', { transactionId: 't' }), callee('b', { transactionId: 't' })],
            'calls_transaction_several',
            't',
        ],
        [
            'one row without a transaction',
            [
                row('a', { sourceId: 's' }, [
                    [RULE, 'artifact'],
                    [INCLUDE, 'artifact'],
                ]),
            ],
            'calls_transaction_several',
            's',
        ],
        [
            'a record with a number',
            [row('a', { record: INC }), callee('b', { record: INC })],
            'calls_record',
            'INC0010020',
        ],
        [
            'a record without a number',
            [row('a', { record: { ...INC, number: null } }), callee('b', { record: { ...INC, number: null } })],
            'calls_record',
            'f'.repeat(32),
        ],
        [
            'the text alone',
            [row('a', { transactionId: 't' }), callee('b', { transactionId: 'u' })],
            calls.matchedOn,
            calls.matchedValue,
        ],
        [
            'a place in a recorded transaction',
            [
                row('a', {
                    source: 'call_chain_evidence',
                    transactionId: 't',
                    properties: { call_depth: '0', call_sequence: '1' },
                }),
                callee('b', {
                    source: 'call_chain_evidence',
                    transactionId: 't',
                    properties: { call_depth: '1', call_sequence: '2' },
                }),
            ],
            'call_chain',
            't',
        ],
    ])('that rests on %s says which', (_what, rows, matchedOn, matchedValue) => {
        expect(grade(...rows)).toMatchObject({ matchedOn, matchedValue })
    })

    it('rests on the rows of the strongest kind alone', () => {
        const rows = [
            row('a', { transactionId: 't' }),
            callee('b', { transactionId: 't' }),
            row('c', { record: INC }),
            callee('d', { record: INC }),
        ]
        expect(grade(...rows).evidence).toEqual(['a', 'b'])
    })

    it('is not certain where one of the two rows comes from a source that is not measured', () => {
        const rows = [
            row('a', { transactionId: 't' }),
            callee('b', { source: 'outbound_http_log', transactionId: 't' }),
        ]
        const found = gradeCall({ edge: calls, attribution: measured('callee', 'unmeasured') }, rows)
        expect(found.matchedOn).toBe('calls_together')
    })
})

describe('an outbound call', () => {
    const [, invokes] = edges
    const call = (
        id: string,
        given: Partial<Evidence> = {},
        claims: readonly (readonly [string, MatchedOn])[] = [[invokes.from, 'outbound_source']],
    ) => row(id, { source: 'outbound_http_log', connectionId: REST, sourceId: 's', ...given }, claims)
    const grade = (rows: readonly Evidence[]) => gradeInvocation({ edge: invokes, callers: [RULE] }, rows)

    test.each<[string, Record<string, string>, string]>([
        ['its endpoint', { endpoint: 'e', url: 'u' }, 'e'],
        ['its address', { url: 'u' }, 'u'],
        ['its row', {}, 's'],
    ])('is matched on %s', (_what, properties, matchedValue) => {
        const own = { ...properties, invocation_matched_on: 'outbound_source' }
        expect(grade([call('a', { properties: own })])).toMatchObject({ matchedValue, confidence: 'DETERMINISTIC' })
        expect(grade([call('a', { properties }, [[RULE, 'outbound_source']])])).toMatchObject({
            matchedValue,
            matchedOn: 'outbound_caller',
        })
    })

    test.each<[string, Evidence, string]>([
        ['a row of another source', call('a', { source: 'syslog_evidence' }), 'STRUCTURAL'],
        ['a row of another connection', call('a', { connectionId: 'x' }), 'STRUCTURAL'],
        ['a row that is less than certain', call('a', {}, [[invokes.from, 'artifact']]), 'TEMPORAL_INFERRED'],
        ['a row of a script beside the path', call('a', {}, [['other', 'outbound_source']]), 'STRUCTURAL'],
        [
            'a row of a caller and of a script beside the path',
            call('a', {}, [
                ['other', 'outbound_source'],
                [RULE, 'outbound_source'],
            ]),
            'TEMPORAL_INFERRED',
        ],
    ])('%s makes it as strong as the last column', (_what, one, confidence) => {
        expect(grade([one]).confidence).toBe(confidence)
    })
})

describe('a sign-in', () => {
    const signIn = (id: string, matchedOn: MatchedOn, given: Partial<Evidence> = {}) =>
        row(id, { source: 'sign_in_evidence', connectionId: 'identity', ...given }, [[RULE, matchedOn]])
    const grade = (rows: readonly Evidence[]) =>
        gradeSignIn({ edge: edge('USES', REST, 'oauth'), identityId: 'identity', automations: [RULE] }, rows).confidence

    test.each<[string, Evidence, string]>([
        ['with the id of the call', signIn('a', 'sign_in_correlation'), 'TEMPORAL_INFERRED'],
        ['of the client alone', signIn('a', 'sign_in_client'), 'TEMPORAL_INFERRED'],
        ['that is matched otherwise', signIn('a', 'artifact'), 'TEMPORAL_INFERRED'],
        ['of another identity', signIn('a', 'sign_in_correlation', { connectionId: 'x' }), 'STRUCTURAL'],
        ['in another source', signIn('a', 'sign_in_correlation', { source: 'syslog_evidence' }), 'STRUCTURAL'],
    ])('%s is %s', (_what, one, confidence) => {
        expect(grade([one])).toBe(confidence)
    })
})

describe('the beginning', () => {
    const subject = { id: RULE, trigger: rule.trigger }
    test.each<[string, Partial<Evidence>, MatchedOn, string, string]>([
        ['a record of the trigger table, for certain', { record: INC }, 'artifact', 'DETERMINISTIC', 'INC0010020'],
        [
            'a record without a number',
            { record: { ...INC, number: null } },
            'artifact',
            'DETERMINISTIC',
            `incident/${'f'.repeat(32)}`,
        ],
        [
            'a record without a table',
            { record: { ...INC, table: null, number: null } },
            'artifact',
            'TEMPORAL_INFERRED',
            `/${'f'.repeat(32)}`,
        ],
        [
            'a number without a record',
            { record: { table: 'incident', id: null, number: null } },
            'artifact',
            'DETERMINISTIC',
            'incident/',
        ],
        [
            'a record of another table',
            { record: { ...INC, table: 'problem' } },
            'artifact',
            'TEMPORAL_INFERRED',
            'INC0010020',
        ],
        ['no record', {}, 'artifact', 'STRUCTURAL', 'incident after insert'],
    ])('with %s is graded by it', (_what, given, matchedOn, confidence, matchedValue) => {
        expect(gradeTrigger(subject, [row('a', given, [[RULE, matchedOn]])])).toMatchObject({
            confidence,
            matchedValue,
        })
    })

    it('rests on the certain rows alone where there are any', () => {
        const rows = [
            row('a', { record: INC }),
            row('b', { record: { ...INC, table: 'problem', number: 'PRB1' }, executedAt: '2026-02-03 12:00:00' }),
        ]
        expect(gradeTrigger(subject, rows)).toMatchObject({ evidence: ['a'], matchedValue: 'INC0010020' })
    })

    it('of an automation without a trigger is never certain, and nothing is set up', () => {
        expect(gradeTrigger({ id: RULE, trigger: null }, [row('a', { record: INC })]).confidence).toBe(
            'TEMPORAL_INFERRED',
        )
        expect(gradeTrigger({ id: RULE, trigger: null }, [])).toMatchObject({
            matchedOn: 'configuration',
            matchedValue: '',
        })
        const blank = { ...(rule.trigger as NonNullable<typeof rule.trigger>), table: '', operations: [] }
        expect(gradeTrigger({ id: RULE, trigger: blank }, []).matchedValue).toBe('after')
    })

    test.each<[string, Partial<Evidence>, string]>([
        ['its record', { record: INC, transactionId: 't' }, 'INC0010020'],
        ['its transaction', { transactionId: 't' }, 't'],
        ['nothing', {}, ''],
    ])('a run is matched on %s', (_what, given, matchedValue) => {
        expect(gradeRun({ id: RULE }, [row('a', given)])).toMatchObject({ matchedValue })
    })
})

describe('grades', () => {
    const at = (second: number) => `2026-02-02 12:00:${String(second).padStart(2, '0')}`

    it('rows are newest first, and of one second in the order of their ids', () => {
        const rows = [row('b'), row('a'), row('c', { executedAt: at(1) }), row('d', { executedAt: null })]
        expect([...rows].sort(newestFirst).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd'])
        expect(
            [...rows]
                .reverse()
                .sort(newestFirst)
                .map(({ id }) => id),
        ).toEqual(['c', 'a', 'b', 'd'])
        expect(newestFirst(rows[0], rows[0])).toBe(0)
    })

    it('ids are named once, ten of them', () => {
        const rows = Array.from({ length: 12 }, (_, second) => row(`e${second}`, { executedAt: at(second) }))
        expect(idsOf([...rows, ...rows])).toEqual(['e11', 'e10', 'e9', 'e8', 'e7', 'e6', 'e5', 'e4', 'e3', 'e2'])
    })

    it('rows that name an automation are strongest first, then newest', () => {
        const rows = [
            row('a', {}, [[RULE, 'shared_statement']]),
            row('b'),
            row('c', { executedAt: at(1) }),
            row('d', {}, [['other', 'artifact']]),
        ]
        expect(rowsNaming(RULE, rows).map(({ row: { id } }) => id)).toEqual(['c', 'b', 'a'])
    })

    it('a claim rests on the rows that are as strong, and says why it is no stronger', () => {
        const why = { code: 'why', missing: '', remediation: '' }
        const own = { code: 'own', missing: '', remediation: '' }
        const weak = (id: string, whyNotHigher: typeof own | null) =>
            row(id, { whyNotHigher }, [[RULE, 'shared_statement']])
        const naming = rowsNaming(RULE, [row('a'), weak('b', own)])
        expect(gradeBy(naming, 'v', why)).toMatchObject({ evidence: ['a'], whyNotHigher: null })
        expect(gradeBy(rowsNaming(RULE, [weak('b', own)]), 'v', why).whyNotHigher).toBe(own)
        expect(gradeBy(rowsNaming(RULE, [weak('b', null)]), 'v', why).whyNotHigher).toBe(why)
    })

    const record = (id: string | null, number: string | null) => ({ table: 'incident', id, number })
    test.each<[ReturnType<typeof record> | null, ReturnType<typeof record> | null, boolean]>([
        [record('a', 'N1'), record('a', 'N2'), true],
        [record('a', 'N1'), record('b', 'N1'), false],
        [record(null, 'N1'), record('b', 'N1'), true],
        [record('a', 'N1'), record(null, 'N1'), true],
        [record(null, 'N1'), record(null, 'N2'), false],
        [record(null, null), record(null, null), false],
        [record('a', null), record(null, null), false],
        [null, record('a', 'N1'), false],
        [record('a', 'N1'), null, false],
        [null, null, false],
    ])('%j and %j are one record: %p', (one, other, is) => {
        expect(isSameRecord(one, other)).toBe(is)
    })
})

describe('a source that shows nothing', () => {
    const LOOKED = { sources: [], ledgers: {}, asked: null }
    const source = (status: string, gaps: readonly string[], notes = 'notes') =>
        ({ source: 'outbound_http_log', status, gaps: gaps.map((note) => ({ note })), notes }) as never
    test.each<[string, unknown, object]>([
        ['that no run has looked at', null, { status: null, reason: 'not_read' }],
        ['that was denied', source('unavailable_insufficient_permissions', []), { reason: 'not_read', note: 'notes' }],
        ['that was read in part', source('partial', []), { reason: 'gap', note: 'notes' }],
        ['that was read with gaps', source('available', ['one', 'two']), { reason: 'gap', note: 'one; two' }],
        ['that was read in part and with gaps', source('partial', ['one']), { reason: 'gap', note: 'one' }],
        ['that was read in full', source('available', []), { reason: 'no_row', note: '' }],
    ])('%s says why', (_what, read, expected) => {
        expect(notSeen('connection', [], { ...LOOKED, sources: read === null ? [] : [read as never] })).toMatchObject([
            { source: 'outbound_http_log', ...expected },
        ])
    })

    const at = (hour: number) => `2026-04-20 ${String(hour).padStart(2, '0')}:00:00`
    const entry = (state: CoverageState, from: number, to: number) => ({
        from: at(from),
        to: at(to),
        state,
        reason: '',
        firstRun: 'RUN1',
        lastRun: 'RUN1',
    })
    test.each<[string, Ledger, object]>([
        ['read for all of that time', [entry('read', 6, 14)], { reason: 'no_row', unread: [] }],
        [
            'read for some of that time',
            [entry('read', 6, 11)],
            { reason: 'gap', unread: [{ from: at(11), to: at(12), state: 'not_read' }] },
        ],
        ['read in part', [entry('partial', 6, 14)], { reason: 'gap', unread: [{ state: 'partial' }] }],
        ['refused at that time', [entry('refused', 6, 14)], { reason: 'not_read', unread: [{ state: 'refused' }] }],
        ['read only before that time', [entry('read', 6, 9)], { reason: 'not_read', unread: [{ from: at(10) }] }],
    ])('%s answers for the time that is asked about, whatever the last run saw', (_what, ledger, expected) => {
        for (const status of ['available', 'partial', 'unavailable_insufficient_permissions'])
            expect(
                notSeen('connection', [], {
                    sources: [source(status, [])],
                    ledgers: { outbound_http_log: ledger },
                    asked: { from: at(10), to: at(12) },
                }),
            ).toMatchObject([expected])
    })
})

describe('ways out of an automation', () => {
    const ends = (found: ReturnType<typeof findPaths>) => found.paths.map((path) => path.map(({ to }) => to).join('>'))

    it('are in the order of their ends, whatever the order of the edges, and evidence is no way', () => {
        const given = [
            edge('CALLS', 'a', 'c'),
            edge('INVOKES', 'a', 'b'),
            edge('CALLS', 'a', 'b2'),
            edge('EVIDENCES', 'a', 'x'),
        ]
        expect(ends(findPaths('a', given))).toEqual(['b2', 'c', 'b'])
        expect(ends(findPaths('a', [...given].reverse()))).toEqual(['b2', 'c', 'b'])
    })

    it('end in a circle, and after fifteen steps', () => {
        expect(ends(findPaths('a', [edge('CALLS', 'a', 'b'), edge('CALLS', 'b', 'a')]))).toEqual(['b'])
        const long = Array.from({ length: 20 }, (_, at) => edge('CALLS', `n${at}`, `n${at + 1}`))
        expect(findPaths('n0', long).paths[0]).toHaveLength(15)
        expect(findPaths('n0', [])).toEqual({ paths: [[]], leftOut: 0 })
    })

    test.each([
        [50, 50, 0],
        [51, 50, 1],
        [101, 50, 51],
        [200, 50, 51],
    ])('of %i are shown %i and counted %i more', (count, shown, leftOut) => {
        const found = findPaths(
            'a',
            Array.from({ length: count }, (_, at) => edge('CALLS', 'a', `n${at}`)),
        )
        expect([found.paths.length, found.leftOut]).toEqual([shown, leftOut])
    })
})

describe('in view of a record', () => {
    const view = (...rows: readonly Evidence[]) =>
        rowsOfRecord(INC, rows, 30).map(
            ({ confidence, id }) => `${id} ${confidence === 'DETERMINISTIC' ? 'as it is' : 'lowered'}`,
        )
    const naming = row('n', { record: INC, transactionId: 't' })
    const other = { ...INC, id: '1'.repeat(32), number: 'INC2' }

    test.each<[string, readonly Evidence[], readonly string[]]>([
        [
            'a row of its transaction',
            [row('a', { transactionId: 't', executedAt: '2026-02-02 18:00:00' })],
            ['a as it is'],
        ],
        [
            'a row of its transaction, in which another record is named',
            [row('a', { transactionId: 't' }), row('b', { transactionId: 't', record: other })],
            ['a lowered', 'b lowered'],
        ],
        [
            'another record in another transaction',
            [row('a', { transactionId: 't' }), row('b', { transactionId: 'u', record: other })],
            ['a as it is'],
        ],
        ['a row at the end of the window', [row('a', { executedAt: '2026-02-02 12:00:30' })], ['a lowered']],
        ['a row a second later', [row('a', { executedAt: '2026-02-02 12:00:31' })], []],
        ['a row before the window', [row('a', { executedAt: '2026-02-02 11:59:29' })], []],
        ['a row without a time', [row('a', { executedAt: null })], []],
        ['a row of another record within the window', [row('a', { record: other })], []],
        [
            'a row with the sys_id alone',
            [row('a', { record: { ...INC, number: null }, executedAt: null })],
            ['a as it is'],
        ],
    ])('%s', (_what, rows, expected) => {
        expect(view(naming, ...rows)).toEqual(['n as it is', ...expected])
    })

    it('rows without a transaction do not share one, and a row without a time is near nothing', () => {
        const first = row('n', { record: INC, executedAt: null })
        const far = row('m', { record: INC, executedAt: '2026-02-02 15:00:00' })
        expect(view(first, row('a', { executedAt: '2026-02-02 18:00:00' }))).toEqual(['n as it is'])
        expect(view(first, far, row('a', { executedAt: '2026-02-02 15:00:10' }))).toEqual([
            'n as it is',
            'm as it is',
            'a lowered',
        ])
    })

    it('a row that the number alone names brings in those with its sys_id', () => {
        const byNumber = { table: null, id: null, number: 'INC0010020' }
        const rows = [
            row('n', { record: INC }),
            row('a', { record: { ...INC, number: null }, executedAt: null }),
            row('b', { record: byNumber, executedAt: null }),
            row('c', { executedAt: null }),
        ]
        expect(rowsOfRecord(byNumber, rows, 30).map(({ id }) => id)).toEqual(['n', 'a', 'b'])
    })
})

describe('what the texts of a chain say', () => {
    const ANALYSIS = rule.analysis as NonNullable<typeof rule.analysis>
    const write = (more: Partial<(typeof ANALYSIS.writes)[number]> = {}) => ({
        table: 'incident',
        target: 'record' as const,
        operation: 'update' as const,
        fields: [{ name: 'state', value: null }],
        isComplete: true,
        line: 1,
        ...more,
    })
    const scripted = (text: Partial<typeof ANALYSIS>, more: Partial<typeof rule> = {}) => ({
        ...rule,
        analysis: { ...ANALYSIS, ...text },
        ...more,
    })

    it('rules that are switched off are named', () => {
        expect(suppressionsOf([scripted({ suppressesRules: true }), include, { ...rule, analysis: null }])).toEqual([
            RULE,
        ])
    })

    it('writes of one table make one entry, in order', () => {
        const writes = [
            write({
                fields: [
                    { name: 'state', value: null },
                    { name: 'a', value: null },
                ],
            }),
            write({ operation: 'insert', isComplete: false }),
            write({ table: 'problem' }),
            write({ table: 'x', target: 'current' }),
            write({ table: null }),
        ]
        expect(writeBacksOf([scripted({ writes }), { ...rule, analysis: null }])).toEqual([
            {
                automationId: RULE,
                name: rule.name,
                table: 'incident',
                operations: ['insert', 'update'],
                fields: ['a', 'state'],
                isComplete: false,
            },
            {
                automationId: RULE,
                name: rule.name,
                table: 'problem',
                operations: ['update'],
                fields: ['state'],
                isComplete: true,
            },
            {
                automationId: RULE,
                name: rule.name,
                table: null,
                operations: ['update'],
                fields: ['state'],
                isComplete: true,
            },
        ])
        expect(
            writeBacksOf([scripted({ writes: [write({ table: 'x', target: 'current' })] }, { trigger: null })])[0]
                .table,
        ).toBe('x')
    })

    const PROPERTY = { property: 'acme.base' }
    const OF_PROPERTY = { url: '', exact: false, line: 8, parts: [PROPERTY, '/v1'] }
    const known = storyOf('callee', 'callee').connections
    const endpoint = {
        ...known[0]!,
        id: 'sn-endpoint-api.test/v1',
        subtype: 'endpoint',
        host: 'api.test',
        path: '/v1',
    }
    const questions = (one: typeof rule, reached: readonly Edge[] = []) =>
        openQuestionsOf([one], reached, [...known, endpoint]).map(({ note, what }) => `${what}: ${note}`)
    const graph = storyOf('callee', 'callee').connections.find(({ id }) => id === REST)?.name ?? ''
    const uses = {
        restMessages: [
            { name: graph, method: null, line: 5 },
            { name: null, method: null, line: 6 },
        ],
    }
    test.each<[string, typeof rule, readonly Edge[], readonly string[]]>([
        ['a script that was read leaves nothing open', rule, [], []],
        [
            'one that cannot be parsed',
            { ...rule, analysis: null, analysisState: 'unparsable' },
            [],
            ['unparsable: The text cannot be parsed'],
        ],
        [
            'one that cannot be parsed, with the error',
            { ...rule, analysis: null, analysisState: 'unparsable', analysisError: 'line 3' },
            [],
            ['unparsable: line 3'],
        ],
        [
            'one that may not be read',
            { ...rule, analysis: null, analysisState: 'unreadable' },
            [],
            ['unreadable: The text may not be read'],
        ],
        [
            'one that runs code',
            scripted({ dynamic: [{ what: 'eval', line: 4 }] }),
            [],
            ['eval: Only known when it runs: line 4'],
        ],
        [
            'one that computes a table',
            scripted({ dynamic: [{ what: 'table', line: 4 }] }),
            [],
            ['dynamic_table: Only known when it runs: line 4'],
        ],
        ['one whose message is known', scripted(uses), [edge('INVOKES', RULE, REST)], []],
        [
            'one whose message is not reached',
            scripted(uses),
            [],
            [`rest_message_unknown: No REST message is called ${graph}: line 5`],
        ],
        [
            'one whose message another invokes',
            scripted(uses),
            [edge('INVOKES', INCLUDE, REST)],
            [`rest_message_unknown: No REST message is called ${graph}: line 5`],
        ],
        [
            'one that calls instead of invoking',
            scripted(uses),
            [edge('CALLS', RULE, REST)],
            [`rest_message_unknown: No REST message is called ${graph}: line 5`],
        ],
        [
            'one that invokes another message',
            scripted({ restMessages: [{ name: 'Other', method: null, line: 5 }] }),
            [edge('INVOKES', RULE, REST)],
            ['rest_message_unknown: No REST message is called Other: line 5'],
        ],
        [
            'one that writes an endpoint',
            scripted({ endpoints: [{ url: 'https://a', exact: true, line: 8 }] }),
            [],
            ['endpoint: Calls https://a without a REST message: line 8'],
        ],
        [
            'one whose endpoint is in a property that has no address',
            scripted({ endpoints: [OF_PROPERTY] }),
            [],
            [
                'endpoint: Calls the address that property acme.base holds, which has no address as its value or may not be read: line 8',
            ],
        ],
        [
            'one whose endpoint is in a property and a column that have one',
            scripted({ endpoints: [{ ...OF_PROPERTY, parts: ['https://', PROPERTY, { table: 't', column: 'u' }] }] }),
            [edge('INVOKES', RULE, 'sn-endpoint-api.test/v1')],
            [
                'endpoint_value: Calls the address that property acme.base and column t.u holds, which may have been another at the time of a run: line 8',
            ],
        ],
        [
            'one whose endpoint has another path than what it reaches',
            scripted({ endpoints: [{ ...OF_PROPERTY, parts: [PROPERTY, '/v2'] }] }),
            [edge('INVOKES', RULE, 'sn-endpoint-api.test/v1')],
            [
                'endpoint: Calls the address that property acme.base holds, which has no address as its value or may not be read: line 8',
            ],
        ],
    ])('%s', (_what, one, reached, expected) => {
        expect(questions(one, reached)).toEqual(expected)
    })
})

describe('a chain', () => {
    const story = storyOf('callee', 'callee', { rows: [] })
    const chain = (more: Partial<ChainMaterial> = {}) => assembleChain({ ...story, ...more })
    const second = automation({ id: `sn-si-${'9'.repeat(32)}`, kind: 'script_include', name: 'Second' })

    it('names each hop after the record that it leads to', () => {
        const names = chain().paths[0].hops.map(({ name }) => name)
        expect(names.slice(0, 3)).toEqual(['incident', rule.name, include.name])
        expect(names.slice(3)).toEqual(
            chain()
                .paths[0].hops.slice(3)
                .map(({ node }) => story.connections.find(({ id }) => id === node)?.name),
        )
    })

    it('names what is not known by its id', () => {
        const unknown = [edge('CALLS', RULE, 'sn-si-gone'), edge('INVOKES', RULE, 'sn-rest-gone')]
        expect(chain({ edges: unknown }).paths.map(({ hops }) => hops[hops.length - 1])).toMatchObject([
            { kind: 'connection', name: 'sn-rest-gone', ran: null },
            { kind: 'include', name: 'sn-si-gone', ran: null },
        ])
    })

    it('begins with the run of a job or an include, and with the name of what has no trigger', () => {
        const job = automation({ id: RULE, kind: 'scheduled_script', name: 'Job' })
        expect(chain({ entry: job }).paths[0].hops[0]).toMatchObject({ kind: 'automation', name: 'Job' })
        const flow = automation({ id: RULE, kind: 'flow', name: 'Flow' })
        expect(chain({ entry: flow }).paths[0].hops[0]).toMatchObject({ kind: 'trigger', name: 'Flow' })
    })

    it('lists its callers in order, and those of no other', () => {
        const given = [
            edge('CALLS', 'z', RULE),
            edge('CALLS', 'a', RULE),
            edge('CALLS', 'x', INCLUDE),
            edge('INVOKES', 'y', RULE),
        ]
        expect(chain({ edges: [...story.edges, ...given] }).calledBy).toEqual(['a', 'z'])
    })

    it('shows the furthest way first, then the strongest, then in order of its nodes', () => {
        const third = automation({ id: `sn-si-${'8'.repeat(32)}`, kind: 'script_include', name: 'Third' })
        const fourth = automation({ id: `sn-si-${'7'.repeat(32)}`, kind: 'script_include', name: 'Fourth' })
        const given = [
            ...story.edges,
            edge('CALLS', RULE, second.id),
            edge('CALLS', RULE, third.id, { confidence: 'DETERMINISTIC', matchedOn: 'call_chain', evidence: ['e'] }),
            edge('CALLS', RULE, fourth.id),
        ]
        const rows = [row('r', { record: INC })]
        const shown = (edges_: readonly Edge[]) =>
            chain({ automations: [...story.automations, second, third, fourth], edges: edges_, rows }).paths.map(
                ({ confidence, hops, reaches }) => `${reaches} ${hops[hops.length - 1].name} ${confidence}`,
            )
        expect(shown(given)).toEqual([
            expect.stringContaining('identity'),
            'include Third DETERMINISTIC',
            'include Fourth STRUCTURAL',
            'include Second STRUCTURAL',
        ])
        expect(shown([...given].reverse())).toEqual(shown(given))
    })

    it('is never graded below what was stored, and says why a stored proof is no stronger', () => {
        const stored = (confidence: Edge['confidence']) =>
            chain({
                edges: story.edges.map((one) => ({
                    ...one,
                    confidence,
                    matchedOn: 'stored',
                    matchedValue: 'v',
                    evidence: ['e'],
                })),
            }).paths[0].hops[2]
        expect(stored('DETERMINISTIC')).toMatchObject({
            confidence: 'DETERMINISTIC',
            matchedOn: 'stored',
            matchedValue: 'v',
            evidence: ['e'],
            whyNotHigher: null,
        })
        expect(stored('TEMPORAL_INFERRED').whyNotHigher).not.toBeNull()
    })
})
