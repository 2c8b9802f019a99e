/** The chains of records: which are made in a run, where they begin, and that they are those of the route. */

import { chainRecords } from '../../../../src/server/evidence/app/chain-records.ts'
import { readChain } from '../../../../src/server/evidence/app/read-automations.ts'
import type { ChainStore } from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { AutomationReading } from '../../../../src/server/evidence/app/reading-ports.ts'
import type { Edge, Evidence, RecordMention } from '../../../../src/server/evidence/core/model.ts'
import {
    recordOf,
    toChainNode,
    toEntries,
    type RecordChain,
} from '../../../../src/server/evidence/core/record-chain.ts'
import {
    callRow,
    connections,
    edges,
    INC,
    INCLUDE,
    include,
    logRow,
    row,
    RULE,
    rule,
    run,
    triggerRow,
} from '../../../support/azure-graph-router.ts'

const RECORD: RecordMention = { table: 'incident', id: 'f'.repeat(32), number: 'INC0010020' }

function open(
    due: readonly RecordMention[],
    rows: readonly Evidence[] = [triggerRow, logRow('callee'), callRow('callee')],
) {
    const asked: string[] = []
    const saved: (readonly [RecordMention, RecordChain | null])[] = []
    const reading: AutomationReading = {
        lastRun: () => run,
        list: () => [],
        find: () => null,
        some: (ids) => {
            asked.push(`some ${ids.join(' ')}`)
            return [rule, include].filter(({ id }) => ids.includes(id))
        },
        connections: (ids) => connections.filter(({ id }) => ids.includes(id)),
        edgesFrom: (ids, types) => {
            asked.push(`edges ${ids.join(' ')}`)
            return edges.filter(({ from, type }) => ids.includes(from) && types.includes(type))
        },
        edgesTo: (ids, types) => edges.filter(({ to, type }) => ids.includes(to) && types.includes(type)),
        evidenceOf: () => [],
        evidenceOfRecord: (number) => {
            asked.push(`record ${number}`)
            return rows.filter(({ record }) => record?.number === number)
        },
        evidenceOfRecordId: (id) => {
            asked.push(`id ${id}`)
            return rows.filter(({ record }) => record?.id === id)
        },
        evidenceByIds: (ids) => rows.filter(({ id }) => ids.includes(id)),
        evidenceOfTransactions: () => rows,
        evidenceBetween: () => rows,
        lookedAgain: () => ({}),
        coverage: () => ({}),
        attribution: () => ({ log: 'callee', outbound: 'callee', measuredAt: null }),
        windowSeconds: 30,
        own: null,
    }
    const chains: ChainStore = {
        markDue: () => undefined,
        due: (after, limit) =>
            due
                .map((value, at) => ({ key: `${at}`.padStart(4, '0'), value }))
                .filter(({ key }) => key > after)
                .slice(0, limit),
        save: (record, chain) => void saved.push([record, chain]),
        reading,
    }
    return { asked, chains, reading, saved }
}

function budget(records = Infinity) {
    let left = records
    return {
        hasTime: () => left-- > 0,
        rowsLeft: () => 0,
        spend: () => undefined,
        rowsRead: () => 0,
        renew: () => true,
        part: () => {
            throw new Error('not parted')
        },
    }
}

it('is the first path of the chain that the route answers for the same rows', () => {
    const { chains, reading, saved } = open([RECORD])
    expect(chainRecords({ chains }, budget())).toBe(true)
    const [path] = readChain(rule, RECORD.number, reading).chain.paths
    const hops = path!.hops.map(({ ran: _ran, notSeen: _notSeen, ...hop }) => hop)
    expect(saved).toEqual([
        [
            RECORD,
            {
                ...{ entry: RULE, reaches: 'identity', confidence: path!.confidence, weakestHop: path!.weakestHop },
                hops,
                ...{ others: [], othersLeftOut: 0 },
            },
        ],
    ])
    expect(hops.map(({ kind }) => kind)).toContain('credential')
})

it('asks for a record without a number by its sys_id, and of one that nothing names makes nothing', () => {
    const { asked, chains, saved } = open([
        { ...RECORD, number: null },
        { table: 'incident', id: 'none', number: null },
    ])
    expect(chainRecords({ chains }, budget())).toBe(true)
    expect(asked.filter((one) => /^(record|id)/.test(one))).toEqual([`id ${RECORD.id}`, 'id none'])
    expect(saved.map(([, chain]) => chain === null)).toEqual([false, true])
})

it('what automations call is asked for once, whatever the number of records', () => {
    const { asked, chains } = open([RECORD, { ...RECORD, id: 'e'.repeat(32) }, { ...RECORD, id: 'd'.repeat(32) }])
    chainRecords({ chains }, budget())
    const structural = asked.filter((one) => !one.startsWith('record'))
    expect(new Set(structural).size).toBe(structural.length)
    expect(asked.filter((one) => one.startsWith('record'))).toHaveLength(3)
})

it.each([
    ['the time of the run is used up', 3, 3],
    ['as many as one run makes are made', Infinity, 200],
])('is left to the next run where %s', (_why, records, expected) => {
    const due = Array.from({ length: 250 }, (_, at) => ({ ...RECORD, id: String(at).padStart(32, '0') }))
    const { chains, saved } = open(due, [])
    expect(chainRecords({ chains }, budget(records))).toBe(false)
    expect(saved).toHaveLength(expected)
})

describe('the automations where chains of a record begin', () => {
    const calls = (from: string, to: string, type: Edge['type'] = 'CALLS'): Edge => ({ ...edges[0]!, from, to, type })
    const naming = (id: string, ...ids: readonly string[]) =>
        row(
            id,
            { source: 'trace_evidence', record: INC },
            ids.map((one) => [one, 'trigger_condition'] as const),
        )

    it('are those that nothing else of the record calls, what calls something first', () => {
        const rows = [naming('a', 'sn-br-quiet', RULE, INCLUDE, 'sn-si-alone')]
        expect(toEntries(rows, [calls(RULE, INCLUDE), calls('sn-si-alone', 'x', 'INVOKES')])).toEqual({
            entries: [RULE, 'sn-si-alone', 'sn-br-quiet'],
            leftOut: 0,
        })
    })

    it('are ten at most, and the others are counted', () => {
        const ids = Array.from({ length: 13 }, (_, at) => `sn-br-${String(at).padStart(2, '0')}`)
        const { entries, leftOut } = toEntries([naming('a', ...ids)], [calls('sn-br-12', 'x', 'INVOKES')])
        expect([entries[0], entries.length, leftOut]).toEqual(['sn-br-12', 10, 3])
    })
})

it('the record of a node is the one that it was made for', () => {
    expect(recordOf(toChainNode('incident', 'a', 'INC1'))).toEqual({ table: 'incident', id: 'a', number: 'INC1' })
    expect(recordOf(toChainNode('incident', 'a', null))).toEqual({ table: 'incident', id: 'a', number: null })
})
