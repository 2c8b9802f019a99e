/** What is answered of automations: pages of the list, one with its chain, and what a flow gets to know. */

import { collectExecutions } from '../../../../src/server/evidence/app/actions/collect-executions.ts'
import { getExecutions } from '../../../../src/server/evidence/app/actions/get-executions.ts'
import { NOTHING_OWN } from '../../../support/evidence-samples.ts'
import { readAutomation, readAutomations } from '../../../../src/server/evidence/app/read-automations.ts'
import type { AutomationReading } from '../../../../src/server/evidence/app/reading-ports.ts'
import {
    callRow,
    connections,
    edges,
    INCLUDE,
    include,
    logRow,
    RULE,
    rule,
    run,
    triggerRow,
} from '../../../support/azure-graph-router.ts'
import { portsOf, world } from './memory-collecting.ts'

const ROWS = [triggerRow, logRow('callee'), callRow('callee')]
const OTHER = { ...include, id: 'sn-si-other', name: 'Other' }

const reading: AutomationReading = {
    lastRun: () => run,
    list: ({ limit }, ids) =>
        [rule, include, OTHER]
            .filter(({ id }) => ids === null || ids.includes(id))
            .slice(0, limit)
            .map((value, at) => ({ key: `${at}`.padStart(32, '0'), value })),
    find: (idOrName) => [rule, include].find(({ id, name }) => id === idOrName || name === idOrName) ?? null,
    some: (ids) => [rule, include].filter(({ id }) => ids.includes(id)),
    connections: (ids) => connections.filter(({ id }) => ids.includes(id)),
    edgesFrom: (ids, types) => edges.filter(({ from, type }) => ids.includes(from) && types.includes(type)),
    edgesTo: (ids, types) => edges.filter(({ to, type }) => ids.includes(to) && types.includes(type)),
    evidenceOf: (ids, confidence) =>
        ROWS.filter(
            (row) =>
                row.confidence === confidence && row.subjects.some(({ automationId }) => ids.includes(automationId)),
        ),
    evidenceOfRecord: (number) => ROWS.filter(({ record }) => record?.number === number),
    evidenceOfRecordId: (id) => ROWS.filter(({ record }) => record?.id === id),
    evidenceByIds: (ids) => ROWS.filter(({ id }) => ids.includes(id)),
    evidenceOfTransactions: () => [],
    evidenceBetween: () => [],
    lookedAgain: () => ({}),
    coverage: () => ({}),
    attribution: () => ({ log: 'callee', outbound: 'callee', measuredAt: '2026-02-02 00:00:00' }),
    windowSeconds: 30,
    own: NOTHING_OWN,
}
const none = () => null

interface Chain {
    readonly rows: readonly { readonly id: string }[]
    readonly paths: readonly {
        readonly hops: readonly {
            readonly evidence: readonly string[]
            readonly ran: { readonly evidence: readonly string[] } | null
        }[]
    }[]
}
const named = (record: string) => (name: string) => (name === 'record' ? record : null)

it('a page of the list has a cursor only where more follow', () => {
    const page = (limit: string) => readAutomations((name) => (name === 'limit' ? limit : null), reading)
    expect(page('2')).toMatchObject({ body: { next_cursor: '1'.padStart(32, '0') } })
    expect(page('3')).toMatchObject({ body: { next_cursor: null } })
})

it('lists the automations that evidence of a record names, and none for a record without any', () => {
    const ask = (record: string) =>
        (readAutomations(named(record), reading) as { body: { automations: { id: string }[] } }).body.automations
    expect(ask('INC0010020').map(({ id }) => id)).toEqual([RULE, INCLUDE])
    expect(ask('INC0019999')).toEqual([])
})

it('has every row that a hop of the chain names, and where its script is', () => {
    const { chain } = (readAutomation(RULE, none, reading) as { body: { chain: Chain } }).body
    const hops = chain.paths.flatMap((path) => path.hops)
    const namedRows = new Set(hops.flatMap(({ evidence, ran }) => [...evidence, ...(ran?.evidence ?? [])]))
    expect(new Set(chain.rows.map(({ id }) => id))).toEqual(namedRows)
    expect(namedRows.size).toBeGreaterThan(0)
    expect(hops[0]).toMatchObject({ source_table: 'sys_script', source_id: rule.sysId })
})

it('answers one automation with its chain, by id or by name', () => {
    const byId = readAutomation(INCLUDE, none, reading)
    expect(byId).toMatchObject({ kind: 'answered', status: 200 })
    expect(readAutomation('AzureGraphRouter', none, reading)).toEqual(byId)
})

it('refuses one that is not there, and a record that is no number', () => {
    expect(readAutomation('Nothing', none, reading)).toMatchObject({ error: { code: 'automation_missing' } })
    expect(readAutomation(INCLUDE, named('not a number'), reading)).toMatchObject({ kind: 'refused', status: 400 })
})

it('in view of a record only evidence about that record counts', () => {
    const ask = (record: string) => getExecutions({ automation: INCLUDE, record_number: record }, reading).outputs
    expect(ask('INC0010020')).toMatchObject({ is_found: true })
    expect(ask('INC0019999')).toMatchObject({ is_found: true, is_proven: false, evidence_count: 0 })
})

it('a flow gets to know how well an execution is proven, and why not better', () => {
    const { outputs } = getExecutions({ automation: 'AzureGraphRouter' }, reading)
    expect(outputs).toMatchObject({ automation_id: INCLUDE, is_proven: true, execution_state: 'proven' })
    expect(getExecutions({ automation: 'Nothing' }, reading)).toMatchObject({
        outputs: { is_found: false, is_proven: false, evidence_count: 0 },
    })
    expect(getExecutions({ automation: 'AzureGraphRouter', record_number: 'x y' }, reading)).toMatchObject({
        outputs: { is_found: false },
    })
})

test.each([
    ['complete', true],
    ['yielded', false],
] as const)('a flow that collects gets to know of a %s run whether it is finished: %s', (state, isFinished) => {
    const answer = collectExecutions(() => portsOf(world()), { find: () => ({ ...run, state }) })
    expect(answer.outputs).toMatchObject({ is_finished: isFinished, number: run.number })
})

it('a flow that collects is refused while another run collects', () => {
    const of = world()
    of.leaseIsHeld = true
    const answer = collectExecutions(() => portsOf(of), { find: () => run })
    expect(JSON.stringify(answer)).toContain('run_in_progress')
})
