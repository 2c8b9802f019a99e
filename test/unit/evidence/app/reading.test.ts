/** What the reading routes answer: pages of the graph that go on where the last one ended, and runs. */

import { collectNow } from '../../../../src/server/evidence/app/collect-now.ts'
import { readGraph } from '../../../../src/server/evidence/app/read-graph.ts'
import { readRun } from '../../../../src/server/evidence/app/read-run.ts'
import type {
    GraphReading,
    Keyed,
    PageQuestion,
    RunReading,
} from '../../../../src/server/evidence/app/reading-ports.ts'
import type { Edge } from '../../../../src/server/evidence/core/model.ts'
import type { RunView } from '../../../../src/server/evidence/core/views.ts'
import { automation } from '../../../support/azure-graph-router.ts'
import { portsOf, world } from './memory-collecting.ts'

const RUN: RunView = {
    sysId: 'run',
    number: 'RUN1',
    kind: 'on_demand',
    state: 'complete',
    startedAt: '2026-04-20 11:59:00',
    endedAt: '2026-04-20 12:00:00',
    rowsRead: 3,
    evidenceAdded: 1,
    automationCount: 2,
    sources: [],
    notes: '',
}

function edge(n: number): Keyed<Edge> {
    const type = 'CALLS' as const
    const rest = { confidence: 'STRUCTURAL', matchedOn: 'script_text', matchedValue: '', evidence: [] } as const
    return { key: `${n}`.padStart(32, '0'), value: { type, from: `sn-si-${n}`, to: 'sn-si-0', ...rest } }
}

function graphOf(edges: readonly Keyed<Edge>[], asked: PageQuestion[] = []): GraphReading {
    return {
        lastRun: () => RUN,
        newestChange: () => '2026-04-20 12:00:00',
        automations: () => [],
        connections: () => [],
        evidence: () => [],
        edges: (question) => {
            asked.push(question)
            return edges.filter(({ key }) => key > question.after).slice(0, question.limit)
        },
        edgesTo: () => [],
    }
}

function read(reading: GraphReading, parameters: Readonly<Record<string, string>>) {
    const reply = readGraph((name) => parameters[name] ?? null, reading)
    if (reply.kind !== 'answered') return reply
    const body = reply.body as {
        readonly edges: readonly { sourceNodeId: string }[]
        readonly next_cursor: string | null
    }
    return { edges: body.edges.map(({ sourceNodeId }) => sourceNodeId), cursor: body.next_cursor }
}

it('a page ends with a cursor from which the next page continues, until there is none', () => {
    const reading = graphOf([1, 2, 3].map(edge))
    const first = read(reading, { limit: '2' }) as { edges: string[]; cursor: string }
    expect(first.edges).toEqual(['sn-si-1', 'sn-si-2'])
    expect(read(reading, { limit: '2', cursor: first.cursor })).toEqual({ edges: ['sn-si-3'], cursor: null })
})

it('a page that is just full ends the read', () => {
    expect(read(graphOf([1, 2].map(edge)), { limit: '2' })).toMatchObject({ cursor: null })
})

it('later pages show the state in which the first one was read', () => {
    const asked: PageQuestion[] = []
    const first = read(graphOf([1, 2].map(edge), asked), { limit: '1' }) as { cursor: string }
    const later = { ...graphOf([1, 2].map(edge), asked), newestChange: () => '2026-04-20 13:00:00' }
    read(later, { limit: '1', cursor: first.cursor })
    expect(asked.map(({ asOf }) => asOf)).toEqual(['2026-04-20 12:00:00', '2026-04-20 12:00:00'])
})

it('refuses parameters that mean nothing', () => {
    expect(read(graphOf([]), { limit: 'many' })).toMatchObject({ kind: 'refused', status: 400 })
})

const runs = (run: RunView | null): RunReading => ({ find: () => run })

it('answers a run with what it could see, and refuses one that is not there', () => {
    expect(readRun('RUN1', runs(RUN))).toMatchObject({
        kind: 'answered',
        body: { id: 'run', number: 'RUN1', ended_at: '2026-04-20T12:00:00Z', rows_read: 3 },
    })
    expect(readRun('RUN2', runs(null))).toMatchObject({ kind: 'refused', error: { code: 'run_missing' } })
})

test.each([
    ['complete', 200],
    ['yielded', 202],
] as const)('a run on demand that is %s is answered with %s', (state, status) => {
    const ports = portsOf(world())
    expect(collectNow(() => ports, runs({ ...RUN, state }))).toMatchObject({ kind: 'answered', status })
})

it('a run on demand is refused while another one collects', () => {
    const of = world()
    of.leaseIsHeld = true
    expect(collectNow(() => portsOf(of), runs(RUN))).toMatchObject({ error: { code: 'run_in_progress' } })
})

it('an include that a rule calls is called without a person, one that only an include calls is not', () => {
    const asked: unknown[] = []
    const page = (kind: 'script_include' | 'business_rule', from: string) => {
        const one = { ...automation({ id: 'sn-si-a', kind }), name: 'A' }
        const reading: GraphReading = {
            ...graphOf([]),
            automations: () => [{ key: 'a'.padStart(32, '0'), value: one }],
            edgesTo: (ids, types) => {
                asked.push([ids, types])
                return [{ ...edge(1).value, from, to: 'sn-si-a' }]
            },
        }
        return JSON.stringify(readGraph(() => null, reading))
    }
    const byRule = page('script_include', 'sn-br-x')
    expect(asked).toEqual([[['sn-si-a'], ['CALLS']]])
    expect(page('script_include', 'sn-si-x')).not.toBe(byRule)
    page('business_rule', 'sn-br-x')
    expect(asked).toHaveLength(2)
})
