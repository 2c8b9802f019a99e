/** How hops are graded: the rows of the decision tables, one by one. */
import { gradeCall } from '../../../../../src/server/evidence/core/chain/grade-call.ts'
import { gradeInvocation } from '../../../../../src/server/evidence/core/chain/grade-connection.ts'
import { gradeTrigger } from '../../../../../src/server/evidence/core/chain/grade-run.ts'
import { notSeen } from '../../../../../src/server/evidence/core/chain/not-seen.ts'
import { rowsOfRecord } from '../../../../../src/server/evidence/core/chain/record-view.ts'
import type { Attribution } from '../../../../../src/server/evidence/core/catalogue.ts'
import type { MatchedOn } from '../../../../../src/server/evidence/core/decisions.ts'
import type { Evidence } from '../../../../../src/server/evidence/core/model.ts'
import {
    callRow,
    edges,
    INC,
    INCLUDE,
    logRow,
    REST,
    row,
    RULE,
    rule,
    run,
    triggerRow,
} from '../../../../support/azure-graph-router.ts'

const [calls, invokes] = edges
const of = (measured: Attribution) => ({ log: measured, outbound: measured, measuredAt: null })

describe('a call', () => {
    const grade = (rows: readonly Evidence[], measured: Attribution = 'callee', edge = calls) => {
        const { confidence, evidence, matchedOn } = gradeCall({ edge, attribution: of(measured) }, rows)
        return [confidence, matchedOn, evidence.length]
    }
    const log = (id: string, automation: string, given: Partial<Evidence> = {}, matchedOn: MatchedOn = 'artifact') =>
        row(id, { source: 'application_log_evidence', ...given }, [[automation, matchedOn]])
    const inOne = { transactionId: 't'.repeat(32) }
    const chained = (id: string, automation: string, depth: number, sequence: number) =>
        row(
            id,
            {
                source: 'call_chain_evidence',
                ...inOne,
                properties: { call_depth: String(depth), call_sequence: String(sequence) },
            },
            [[automation, 'call_chain']],
        )
    const both = row('e1', { source: 'application_log_evidence' }, [
        [RULE, 'artifact'],
        [INCLUDE, 'own_statement'],
    ])
    const pair = [log('e1', RULE, inOne), log('e2', INCLUDE, inOne)]

    test.each([
        [
            'a call chain lists both',
            [chained('e1', RULE, 1, 4), chained('e2', INCLUDE, 2, 5)],
            ['DETERMINISTIC', 'call_chain', 2],
        ],
        [
            'a call chain lists both, with what the caller called before',
            [chained('e1', RULE, 1, 4), chained('e3', 'sn-si-x', 2, 5), chained('e2', INCLUDE, 2, 6)],
            ['DETERMINISTIC', 'call_chain', 2],
        ],
        [
            'a call chain has a row between them that is not known',
            [chained('e1', RULE, 1, 4), chained('e2', INCLUDE, 2, 6)],
            ['TEMPORAL_INFERRED', 'calls_transaction_several', 2],
        ],
        ['one row names both for certain', [both], ['TEMPORAL_INFERRED', 'calls_transaction_several', 1]],
        ['one transaction names both for certain', pair, ['TEMPORAL_INFERRED', 'calls_transaction_several', 2]],
        [
            'one transaction names one of them less than certainly',
            [log('e1', RULE, inOne, 'shared_statement'), log('e2', INCLUDE, inOne)],
            ['TEMPORAL_INFERRED', 'calls_together', 2],
        ],
        [
            'rows name the same record',
            [log('e1', RULE, { record: INC }), log('e2', INCLUDE, { record: { ...INC, id: null } })],
            ['TEMPORAL_INFERRED', 'calls_record', 2],
        ],
        ['rows have nothing in common', [log('e1', RULE), log('e2', INCLUDE)], ['STRUCTURAL', calls.matchedOn, 0]],
        ['only one of them is seen', [log('e1', RULE, { record: INC })], ['STRUCTURAL', calls.matchedOn, 0]],
    ])('where %s', (_, rows, expected) => {
        expect(grade(rows)).toEqual(expected)
    })

    it('is never certain where attribution is not measured, or neither', () => {
        for (const measured of ['unmeasured', 'neither'] as const) {
            expect(grade(pair, measured)).toEqual(['TEMPORAL_INFERRED', 'calls_together', 2])
            expect(grade([both], measured)).toEqual(['TEMPORAL_INFERRED', 'calls_together', 1])
        }
    })

    it('is never certain: a script that nobody can read may call the same one', () => {
        expect(grade(pair, 'callee', calls)).toEqual(['TEMPORAL_INFERRED', 'calls_transaction_several', 2])
    })

    test.each([
        ['the callee is not deeper', chained('e2', INCLUDE, 1, 5)],
        ['the callee is two deeper', chained('e2', INCLUDE, 3, 5)],
        ['the callee came before', chained('e2', INCLUDE, 2, 3)],
    ])('is not that of a call chain where %s', (_, callee) => {
        expect(grade([chained('e1', RULE, 1, 4), callee], 'callee', calls)).toEqual([
            'TEMPORAL_INFERRED',
            'calls_transaction_several',
            2,
        ])
    })

    it('is not that of a call chain where the caller had ended', () => {
        const ended = [chained('e1', RULE, 1, 4), chained('e3', 'sn-br-other', 1, 5), chained('e2', INCLUDE, 2, 6)]
        expect(grade(ended, 'callee', calls)[1]).toBe('calls_transaction_several')
    })
})

describe('an outbound call', () => {
    const grade = (rows: readonly Evidence[]) => {
        const { confidence, matchedOn } = gradeInvocation({ edge: invokes, callers: [RULE] }, rows)
        return `${confidence} ${matchedOn}`
    }

    test.each([
        ['names the script, which made the call itself', callRow('callee'), 'DETERMINISTIC outbound_source'],
        [
            'names the script, but something inside of it may have made the call',
            callRow('callee', 'outbound_caller'),
            'TEMPORAL_INFERRED outbound_source',
        ],
        ['names the script, and no more is known', callRow('callee', ''), 'TEMPORAL_INFERRED outbound_source'],
        ['names who called the script', callRow('caller'), 'TEMPORAL_INFERRED outbound_caller'],
        [
            'is one through another connection',
            { ...callRow('callee'), connectionId: 'sn-rest-other' },
            'STRUCTURAL script_text',
        ],
        ['is none of the outbound log', logRow('callee'), 'STRUCTURAL script_text'],
    ] as const)('where the row %s', (_, given, expected) => {
        expect(grade([given])).toBe(expected)
    })

    it('is through the connection that the text names', () => {
        expect(invokes.to).toBe(REST)
    })
})

describe('a trigger', () => {
    const grade = (rows: readonly Evidence[]) => {
        const { confidence, matchedOn } = gradeTrigger(rule, rows)
        return `${confidence} ${matchedOn}`
    }
    const named = (record: Evidence['record']) =>
        row('e1', { source: 'application_log_evidence', record }, [[RULE, 'own_statement']])

    test.each([
        ['names automation and record of its table', named(INC), 'DETERMINISTIC own_statement'],
        ['names a record of another table', named({ ...INC, table: 'problem' }), 'TEMPORAL_INFERRED own_statement'],
        ['names a number of no known table', named({ ...INC, table: null }), 'TEMPORAL_INFERRED own_statement'],
        ['names no record', named(null), 'STRUCTURAL configuration'],
        ['shows that a record met the condition', triggerRow, 'TEMPORAL_INFERRED trigger_condition'],
    ])('where a row %s', (_, given, expected) => {
        expect(grade([given])).toBe(expected)
    })
})

describe('in view of a record', () => {
    const inOne = { source: 'outbound_http_log' as const, transactionId: 't'.repeat(32) }
    const naming = row('e1', { source: 'flow_context_evidence', record: INC, transactionId: 't'.repeat(32) }, [
        [RULE, 'artifact'],
    ])
    const found = (rows: readonly Evidence[]) =>
        rowsOfRecord({ table: null, id: null, number: 'INC0010020' }, rows, 30).map(
            ({ id, subjects }) => `${id} ${subjects[0].confidence}`,
        )

    test.each<[string, Evidence, string[]]>([
        ['what shares its transaction alone', row('e2', inOne, [[INCLUDE, 'outbound_source']]), ['e2 DETERMINISTIC']],
        [
            'what lies within the window',
            row('e2', { source: 'outbound_http_log', executedAt: '2026-02-02 10:32:31' }, [
                [INCLUDE, 'outbound_source'],
            ]),
            ['e2 TEMPORAL_INFERRED'],
        ],
        [
            'nothing that lies outside the window',
            row('e2', { source: 'outbound_http_log', executedAt: '2026-02-02 10:32:32' }, [
                [INCLUDE, 'outbound_source'],
            ]),
            [],
        ],
        [
            'nothing that names another record at that time',
            row('e2', { source: 'application_log_evidence', record: { ...INC, id: '0', number: 'INC1' } }, [
                [INCLUDE, 'artifact'],
            ]),
            [],
        ],
    ])('finds %s', (_, given, expected) => {
        expect(found([naming, given])).toEqual(['e1 DETERMINISTIC', ...expected])
    })

    it('lowers what shares a transaction in which another record is named as well', () => {
        const other = row('e3', { ...inOne, source: 'trace_evidence', record: { ...INC, id: '0', number: 'INC1' } }, [
            [RULE, 'trace'],
        ])
        const call = row('e2', inOne, [[INCLUDE, 'outbound_source']])
        expect(found([naming, call, other])).toEqual([
            'e1 DETERMINISTIC',
            'e2 TEMPORAL_INFERRED',
            'e3 TEMPORAL_INFERRED',
        ])
    })
})

describe('what could not be seen', () => {
    const LOOKED = { sources: run.sources, ledgers: {}, asked: null }
    const said = (rows: readonly Evidence[]) =>
        notSeen('connection', rows, LOOKED).map(({ reason, source, status }) => `${source} ${reason} ${status}`)

    it('is reported for a source with gaps, and not for one that shows the hop', () => {
        expect(said([])).toEqual(['outbound_http_log gap partial'])
        expect(said([callRow('callee')])).toEqual([])
    })

    it('is reported for a source that no run has read', () => {
        expect(notSeen('identity', [], LOOKED)).toMatchObject([{ status: null, reason: 'not_read' }])
    })
})
