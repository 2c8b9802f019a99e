/** How the chain of one automation is looked up: what is asked of the store, how far, and what is left out. */

import { getExecutions } from '../../../../src/server/evidence/app/actions/get-executions.ts'
import { readAutomations, readChain } from '../../../../src/server/evidence/app/read-automations.ts'
import type { AutomationReading } from '../../../../src/server/evidence/app/reading-ports.ts'
import { NOTHING_OWN } from '../../../support/evidence-samples.ts'
import type { Edge, Evidence } from '../../../../src/server/evidence/core/model.ts'
import {
    automation,
    connections,
    INC,
    INCLUDE,
    include,
    REST,
    row,
    RULE,
    rule,
    run,
} from '../../../support/azure-graph-router.ts'

const edge = (type: Edge['type'], from: string, to: string): Edge => ({
    type,
    from,
    to,
    confidence: 'STRUCTURAL',
    matchedOn: 'script_text',
    matchedValue: '',
    evidence: [],
})

interface World {
    edges: readonly Edge[]
    rows: readonly Evidence[]
    inTransactions: readonly Evidence[]
    between: readonly Evidence[]
}
function open(more: Partial<World> = {}, change: Partial<AutomationReading> = {}) {
    const of: World = { edges: [], rows: [], inTransactions: [], between: [], ...more }
    const asked: unknown[] = []
    const reading: AutomationReading = {
        lastRun: () => run,
        list: () => [],
        find: () => rule,
        some: (ids) =>
            ids
                .map((id) => (id === INCLUDE ? include : automation({ id, kind: 'script_include' })))
                .filter(({ id }) => /^sn-si/.test(id)),
        connections: (ids) => {
            asked.push(['connections', ...ids])
            return connections.filter(({ id }) => ids.includes(id))
        },
        edgesFrom: (ids, types) => {
            asked.push(['from', ids.length])
            return of.edges.filter(({ from, type }) => ids.includes(from) && types.includes(type))
        },
        edgesTo: (ids, types) => of.edges.filter(({ to, type }) => ids.includes(to) && types.includes(type)),
        evidenceOf: (ids, confidence) =>
            of.rows.filter(
                (one) =>
                    one.confidence === confidence &&
                    one.subjects.some(({ automationId }) => ids.includes(automationId)),
            ),
        evidenceOfRecord: (number) => of.rows.filter(({ record }) => record?.number === number),
        evidenceOfRecordId: (id) => of.rows.filter(({ record }) => record?.id === id),
        evidenceByIds: (ids) => of.rows.filter(({ id }) => ids.includes(id)),
        evidenceOfTransactions: (ids) => {
            asked.push(['transactions', ...ids])
            return of.inTransactions
        },
        evidenceBetween: (ids, from, to) => {
            asked.push(['between', ids.length, from, to])
            return of.between
        },
        lookedAgain: () => ({}),
        coverage: () => ({}),
        attribution: () => ({ log: 'callee', outbound: 'callee', measuredAt: null }),
        windowSeconds: 30,
        own: NOTHING_OWN,
        ...change,
    }
    return { asked, reading, read: (record: string | null = null) => readChain(rule, record, reading) }
}
const seen = (id: string, given: Partial<Evidence> = {}, automationId = RULE) =>
    row(id, { source: 'application_log_evidence', ...given }, [[automationId, 'artifact']])

it('follows calls level by level, and asks for each node once', () => {
    const { asked, read } = open({
        edges: [
            edge('CALLS', RULE, INCLUDE),
            edge('CALLS', RULE, 'sn-si-x'),
            edge('CALLS', INCLUDE, 'sn-si-x'),
            edge('CALLS', 'sn-si-x', RULE),
            edge('INVOKES', INCLUDE, REST),
        ],
    })
    const { chain } = read()
    expect(asked.filter((one) => (one as string[])[0] === 'from')).toEqual([
        ['from', 1],
        ['from', 2],
        ['from', 1],
    ])
    expect(asked).toContainEqual(['connections', INCLUDE, 'sn-si-x', RULE, REST])
    expect(chain.paths.map(({ reaches }) => reaches)).toContain('connection')
    expect(chain.calledBy).toEqual(['sn-si-x'])
})

it('adds who else calls what is reached, each call once', () => {
    const { read } = open({
        edges: [
            edge('CALLS', RULE, INCLUDE),
            edge('CALLS', 'sn-br-other', INCLUDE),
            edge('INVOKES', 'sn-br-third', INCLUDE),
        ],
    })
    const rows = [seen('a', { transactionId: 't' }), seen('b', { transactionId: 't' }, INCLUDE)]
    const { chain } = open({
        edges: [edge('CALLS', RULE, INCLUDE), edge('CALLS', 'sn-br-other', INCLUDE)],
        rows,
    }).read()
    expect(chain.paths[0].hops[2].matchedOn).toBe('calls_transaction_several')
    expect(read().chain.paths).toHaveLength(1)
})

it('goes fifteen steps, and a hundred nodes wide', () => {
    const deep = open({
        edges: Array.from({ length: 20 }, (_, at) => edge('CALLS', at === 0 ? RULE : `sn-si-${at}`, `sn-si-${at + 1}`)),
    })
    deep.read()
    expect(deep.asked.filter((one) => (one as string[])[0] === 'from')).toHaveLength(15)
    const wide = open({ edges: Array.from({ length: 120 }, (_, at) => edge('CALLS', RULE, `sn-si-${at}`)) })
    wide.read()
    expect(wide.asked.filter((one) => (one as string[])[0] === 'from')).toEqual([
        ['from', 1],
        ['from', 100],
    ])
})

it('with the rows, what shares their transactions is asked for, and each row counts once', () => {
    const rows = [
        seen('b', { transactionId: 't' }),
        seen('a', { transactionId: 't' }),
        seen('c', { transactionId: null }),
    ]
    const { asked, read } = open({ rows, inTransactions: [rows[0], seen('d')] })
    expect(read().evidence.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(asked).toContainEqual(['transactions', 't'])
    const without = open({ rows: [seen('a')] })
    without.read()
    expect(without.asked.some((one) => (one as string[])[0] === 'transactions')).toBe(false)
})

it('its own evidence is shown newest first, fifty of it', () => {
    const at = (n: number) => `2026-02-02 12:00:${String(n).padStart(2, '0')}`
    const rows = Array.from({ length: 55 }, (_, n) => seen(`e${n}`, { executedAt: at(n) }))
    const shown = open({ rows: [...rows, seen('other', { executedAt: at(59) }, 'sn-si-y')] }).read().evidence
    expect([shown.length, shown[0].id, shown[49].id]).toEqual([50, 'e54', 'e5'])
})

it('in view of a record asks for the time around what names it, and shows nothing else', () => {
    const rows = [
        seen('a', { record: INC, executedAt: '2026-02-02 12:00:00' }),
        seen('b', { record: INC, executedAt: '2026-02-02 13:00:00' }),
        seen('n', { record: INC, executedAt: null }),
    ]
    const { asked, read } = open({
        rows,
        between: [seen('c', { executedAt: '2026-02-02 12:00:10' }), seen('d', { executedAt: '2026-02-02 12:30:00' })],
    })
    const { chain, evidence } = read('INC0010020')
    expect(asked).toContainEqual(['between', 1, '2026-02-02 11:59:30', '2026-02-02 13:00:30'])
    expect(evidence.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'n'])
    expect(chain.record).toEqual({ table: null, id: null, number: 'INC0010020' })
})

it('in view of a record that nothing names asks for no time', () => {
    const { asked, read } = open({ rows: [seen('n', { record: INC, executedAt: null })] })
    read('INC0010020')
    expect(asked.some((one) => (one as string[])[0] === 'between')).toBe(false)
})

it('before the first run no source was looked at', () => {
    const before = open({}, { lastRun: () => null }).read().chain.paths[0].hops[0].notSeen
    expect(before.every(({ status }) => status === null)).toBe(true)
    expect(
        open()
            .read()
            .chain.paths[0].hops[0].notSeen.some(({ status }) => status !== null),
    ).toBe(true)
})

it('the list is asked for one more than a page shows', () => {
    const limits: number[] = []
    const list: AutomationReading['list'] = ({ limit }) => {
        limits.push(limit)
        return [rule, include].slice(0, limit).map((value, at) => ({ key: `${at}`, value }))
    }
    const page = (limit: string) =>
        readAutomations((name) => (name === 'limit' ? limit : null), open({}, { list }).reading)
    expect(page('1')).toMatchObject({ body: { automations: [{ id: RULE }], next_cursor: '0' } })
    expect(page('2')).toMatchObject({ body: { automations: [{ id: RULE }, { id: INCLUDE }], next_cursor: null } })
    expect(limits).toEqual([2, 3])
    expect(readAutomations((name) => (name === 'limit' ? 'all' : null), open().reading)).toMatchObject({
        kind: 'refused',
        status: 400,
    })
})

describe('what a flow gets to know', () => {
    const certain = seen('a', { executedAt: '2026-02-02 12:00:00', record: INC })
    const probable = row('b', { source: 'application_log_evidence', executedAt: '2026-02-02 13:00:00' }, [
        [RULE, 'shared_statement'],
    ])
    const ask = (rows: readonly Evidence[], given: object = {}, entry = rule) =>
        getExecutions({ automation: RULE, ...given }, open({ rows }, { find: () => entry }).reading)

    it('is the grade of all its evidence, with each piece', () => {
        const entry = { ...rule, lastObservedExecution: '2026-03-03 00:00:00', whyNotHigher: 'why' }
        const answer = ask([certain, probable], {}, entry)
        expect(answer.outputs).toMatchObject({
            is_found: true,
            automation_id: RULE,
            name: rule.name,
            execution_state: 'unknown',
            confidence: 'DETERMINISTIC',
            is_proven: true,
            last_observed_execution: '2026-03-03 00:00:00',
            evidence_count: 2,
            why_not_higher: 'why',
        })
        expect(JSON.parse(`${answer.outputs.evidence}`)).toEqual([
            {
                id: 'b',
                source: 'application_log_evidence',
                executed_at: '2026-02-02T13:00:00Z',
                confidence: 'TEMPORAL_INFERRED',
                record: null,
            },
            {
                id: 'a',
                source: 'application_log_evidence',
                executed_at: '2026-02-02T12:00:00Z',
                confidence: 'DETERMINISTIC',
                record: 'INC0010020',
            },
        ])
        expect(answer.message).toBe(`${rule.name}: 2 pieces of evidence, DETERMINISTIC.`)
    })

    it('is the grade of the chain in view of a record, and when it ran for that record', () => {
        const entry = { ...rule, lastObservedExecution: '2026-03-03 00:00:00' }
        const asked = { record_number: 'INC0010020' }
        expect(ask([certain], asked, entry).outputs).toMatchObject({
            is_proven: true,
            last_observed_execution: '2026-02-02 12:00:00',
        })
        expect(ask([], asked, entry).outputs).toMatchObject({
            is_proven: false,
            confidence: 'STRUCTURAL',
            last_observed_execution: null,
        })
    })

    it('only probable evidence proves nothing', () => {
        expect(ask([probable]).outputs).toMatchObject({ is_proven: false, evidence_count: 1 })
    })

    it('is refused with the input that cannot be used', () => {
        expect(getExecutions({}, open().reading)).toMatchObject({
            status: 'refused',
            code: 'input_missing',
            outputs: { is_found: false },
        })
        const answer = ask([], { record_number: 'x y' })
        expect(answer).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
            outputs: { is_found: false, is_proven: false },
        })
        expect(answer.message).toContain('record_number')
    })
})
