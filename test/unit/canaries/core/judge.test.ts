/** The verdict over one canary: what the collection says of it, beside what is known to have run. */

import type { Canary, CanaryNodes } from '../../../../src/server/canaries/core/canary.ts'
import { judge, type Known } from '../../../../src/server/canaries/core/judge.ts'
import type { Confidence } from '../../../../src/server/evidence/core/catalogue.ts'
import type { RecordChain, RecordHop } from '../../../../src/server/evidence/core/record-chain.ts'

const NODES: CanaryNodes = {
    starters: { business_rule: 'sn-br-1', asynchronous_rule: 'sn-br-2', scheduled_script: 'sn-job-1' },
    include: 'sn-si-1',
    message: 'sn-rest-1',
}
const CANARY: Canary = {
    sysId: 'c',
    context: 'business_rule',
    plantedAt: '2026-05-01 10:00:00',
    ranAt: '2026-05-01 10:00:02',
    hasCalled: true,
}

function hop(node: string, confidence: Confidence, evidence: readonly string[] = ['evidence-1']): RecordHop {
    const whyNotHigher = { code: 'call_unseen', missing: `${node} left no row`, remediation: 'Leave a trace' }
    return {
        ...{ kind: 'include', node, name: node, record: null, edgeType: null, confidence, matchedOn: 'own_statement' },
        ...{ matchedValue: '', evidence, whyNotHigher },
    }
}

function chain(given: Partial<RecordChain> = {}): RecordChain {
    const hops = [
        hop('sn-br-1', 'TEMPORAL_INFERRED'),
        hop('sn-si-1', 'DETERMINISTIC'),
        hop('sn-rest-1', 'DETERMINISTIC'),
    ]
    const entry = { entry: 'sn-br-1', reaches: 'connection', confidence: 'TEMPORAL_INFERRED', weakestHop: 0 } as const
    return { ...entry, hops, others: [], othersLeftOut: 0, ...given }
}

const known = (given: Partial<Known> = {}): Known => ({
    chain: chain(),
    nodes: NODES,
    collectedAt: '2026-05-01 10:15:00',
    completeSince: '2026-05-01 10:14:00',
    now: '2026-05-01 10:16:00',
    ...given,
})
const LATER = { completeSince: '2026-05-01 11:00:02', collectedAt: '2026-05-01 11:01:00', now: '2026-05-01 11:02:00' }

it('is found where every hop is shown by rows, with the time from its run to the end of the collection', () => {
    expect(judge(CANARY, known())).toEqual({
        state: 'found',
        ...{ starter: 'inferred', include: 'proven', call: 'proven' },
        falseLinks: [],
        lagSeconds: 898,
        reason: '',
    })
})

it.each(['sn-endpoint-node.example.com/api/x_kt_gov/canary/*', 'sn-rest-1'])('takes %s for its call', (node) => {
    const hops = [...chain().hops.slice(0, 2), hop(node, 'TEMPORAL_INFERRED')]
    expect(judge(CANARY, known({ chain: chain({ hops }) }))).toMatchObject({ state: 'found', call: 'inferred' })
})

it.each([
    [
        'a hop that only the texts of scripts show',
        chain({ hops: [...chain().hops.slice(0, 2), hop('sn-rest-1', 'STRUCTURAL', [])] }),
        /^No row shows its call \(sn-rest-1\): sn-rest-1 left no row$/,
    ],
    ['no chain', null, /^No evidence names the record of the canary$/],
    [
        'a chain that begins elsewhere',
        chain({ entry: 'sn-si-1' }),
        /^Its chain begins with sn-si-1, and not with sn-br-1$/,
    ],
])('%s is waited for until a collection an hour later is complete, and missed then', (_what, found, reason) => {
    expect(judge(CANARY, known({ chain: found }))).toBeNull()
    expect(judge(CANARY, known({ chain: found, ...LATER, completeSince: '2026-05-01 11:00:01' }))).toBeNull()
    expect(judge(CANARY, known({ chain: found, ...LATER }))).toMatchObject({
        state: 'missed',
        lagSeconds: null,
        reason: expect.stringMatching(reason),
    })
})

it('is missed after a day without a complete collection, and the reason states that', () => {
    const given = { chain: null, completeSince: null }
    expect(judge(CANARY, known({ ...given, now: '2026-05-02 10:00:01' }))).toBeNull()
    expect(judge(CANARY, known({ ...given, now: '2026-05-02 10:00:02' }))).toMatchObject({
        state: 'missed',
        reason: 'No evidence names the record of the canary. No run was complete in the day after it',
    })
})

it.each([
    ['a rule of another context, as the entry', chain({ entry: 'sn-br-2' }), ['sn-br-2 (inferred)']],
    [
        'another automation beside it',
        chain({ others: [{ entry: 'sn-br-9', reaches: 'include', confidence: 'DETERMINISTIC', weakestHop: 0 }] }),
        ['sn-br-9 (proven)'],
    ],
    [
        'a call to elsewhere',
        chain({ hops: [...chain().hops, hop('sn-rest-9', 'DETERMINISTIC')] }),
        ['sn-rest-9 (proven)'],
    ],
    [
        'an address that ends otherwise',
        chain({ hops: [...chain().hops, hop('sn-endpoint-x/api/x_kt_gov/canary', 'TEMPORAL_INFERRED')] }),
        ['sn-endpoint-x/api/x_kt_gov/canary (inferred)'],
    ],
    [
        'what the texts of scripts say alone',
        chain({ others: [{ entry: 'sn-br-9', reaches: 'include', confidence: 'STRUCTURAL', weakestHop: 0 }] }),
        [],
    ],
])('counts %s as a link that is false', (_what, found, links) => {
    expect(judge(CANARY, known({ chain: found, ...LATER }))).toMatchObject({ falseLinks: links })
})

it('did not run where the include has not noted it within an hour, and what the collection says of it is false', () => {
    const idle = { ...CANARY, ranAt: null, hasCalled: false }
    expect(judge(idle, known({ now: '2026-05-01 10:59:59' }))).toBeNull()
    expect(judge(idle, known({ now: '2026-05-01 11:00:00' }))).toMatchObject({
        state: 'not_run',
        call: 'not_called',
        falseLinks: ['sn-rest-1 (proven)', 'sn-si-1 (proven)'],
    })
})

it('needs no call where the include made none', () => {
    const hops = chain().hops.slice(0, 2)
    expect(judge({ ...CANARY, hasCalled: false }, known({ chain: chain({ hops }) }))).toMatchObject({
        state: 'found',
        call: 'not_called',
    })
})

it('a rule of a customer on the table of canaries is no false link, whether it ran or not', () => {
    const others = [{ entry: 'sn-br-customer', confidence: 'TEMPORAL_INFERRED' }] as unknown as RecordChain['others']
    const of = (nodes: CanaryNodes) => judge(CANARY, known({ chain: chain({ others }), nodes }))
    expect(of({ ...NODES, others: ['sn-br-customer'] })).toMatchObject({ state: 'found', falseLinks: [] })
    expect(of(NODES)).toMatchObject({ state: 'found', falseLinks: ['sn-br-customer (inferred)'] })
})
