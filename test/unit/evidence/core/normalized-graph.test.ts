/** The evidence graph: in the form that consumers know, fit for its schema, and the same bytes for the same state. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCanonicalJson } from '../../../../src/server/shared/json.ts'
import { toNormalizedGraph, type GraphPage } from '../../../../src/server/evidence/core/normalized-graph.ts'
import type { Edge } from '../../../../src/server/evidence/core/model.ts'
import {
    automation,
    callRow,
    connections,
    edges,
    INCLUDE,
    include,
    logRow,
    rule,
    run,
    signInRow,
    triggerRow,
} from '../../../support/azure-graph-router.ts'
import { schemaProblems } from '../../../support/graph-schema.ts'

const GOLDEN = join(__dirname, '../../../fixtures/evidence/golden')
const IS_WRITING = process.env.WRITE_GOLDEN === '1'
const evidence = [triggerRow, logRow('callee'), callRow('callee'), signInRow]
const evidences = evidence.flatMap(({ id, sourceId, subjects }) =>
    subjects.map(
        ({ automationId, confidence, matchedOn }): Edge => ({
            type: 'EVIDENCES',
            from: id,
            to: automationId,
            confidence,
            matchedOn,
            matchedValue: sourceId,
            evidence: [id],
        }),
    ),
)

const story: GraphPage = {
    automations: [rule, include],
    calledAutonomously: [INCLUDE],
    connections,
    evidence,
    edges: [...edges, ...evidences],
    run,
    since: null,
    asOf: '2026-02-02 10:45:09',
    nextCursor: null,
}
const empty: GraphPage = {
    automations: [],
    calledAutonomously: [],
    connections: [],
    evidence: [],
    edges: [],
    run: null,
    since: '2026-02-02 10:32:05',
    asOf: null,
    nextCursor: null,
}

interface Page {
    readonly nodes: readonly { readonly nodeId: string; readonly properties: Readonly<Record<string, unknown>> }[]
    readonly evidence_completeness: { readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
}
const toPage = (page: GraphPage) => JSON.parse(toCanonicalJson(toNormalizedGraph(page))) as Page
const propertiesOf = (page: GraphPage, nodeId: string) =>
    toPage(page).nodes.find((node) => node.nodeId === nodeId)?.properties

test.each([
    ['azure-graph-router', story],
    ['nothing-collected', empty],
])('%s is the page that consumers were promised', (name, page) => {
    const text = `${JSON.stringify(toPage(page), null, 4)}\n`
    const path = join(GOLDEN, `${name}.json`)
    if (IS_WRITING || !existsSync(path)) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
    expect(schemaProblems(toPage(page))).toEqual([])
})

it('is the same bytes whatever the order of the rows', () => {
    const shuffled = {
        ...story,
        automations: [...story.automations].reverse(),
        connections: [...connections].reverse(),
        evidence: [...evidence].reverse(),
        edges: [...story.edges].reverse(),
    }
    expect(toCanonicalJson(toNormalizedGraph(shuffled))).toBe(toCanonicalJson(toNormalizedGraph(story)))
})

it('has no time of an execution that no row proves', () => {
    expect(propertiesOf(story, rule.id)).toMatchObject({
        last_observed_execution_timestamp: null,
        execution_count_30d: null,
    })
})

it('has the property names of the trigger record that consumers know', () => {
    expect(Object.keys(propertiesOf(story, triggerRow.id) ?? {})).toEqual(
        expect.arrayContaining([
            'evidence_type',
            'trigger_table',
            'trigger_record_number',
            'trigger_record_id',
            'created_at',
            'created_by',
            'caller_id',
            'short_description',
            'confidence',
            'proof_notes',
        ]),
    )
    expect(propertiesOf(story, triggerRow.id)).toMatchObject({ created_at: '2026-02-02T10:32:00Z' })
})

test.each([
    ['business rule on insert', rule, [], 'autonomous'],
    [
        'business rule on query',
        { ...rule, trigger: { ...rule.trigger!, operations: ['query' as const] } },
        [],
        'unknown',
    ],
    ['scheduled script', automation({ id: 'sn-job-1', kind: 'scheduled_script' }), [], 'autonomous'],
    ['flow without a trigger', automation({ id: 'sn-flow-1', kind: 'flow' }), [], 'unknown'],
    ['include that nothing calls', include, [], 'unknown'],
    ['include that a rule calls', include, [INCLUDE], 'autonomous'],
])('the mode of a %s', (_, one, calledAutonomously, mode) => {
    const page = { ...empty, automations: [one], calledAutonomously }
    expect(propertiesOf(page, one.id)).toMatchObject({ execution_mode: mode })
    expect(schemaProblems(toPage(page))).toEqual([])
})

it('says of a source that no run has looked at that it was not read, never that it had no rows', () => {
    const { sources } = toPage(story).evidence_completeness
    expect(sources.sys_audit_evidence).toMatchObject({ status: 'unavailable_not_enabled', recordCount: null })
    expect(sources.application_log_evidence).toMatchObject({ status: 'available', recordCount: 1000 })
})

test.each<[string, (page: { nodes: { nodeId: string; properties: Record<string, unknown> }[] }) => void]>([
    ['an unknown grade', (page) => (page.nodes[0].properties.confidence = 'CERTAIN')],
    ['evidence without proof notes', (page) => delete page.nodes[0].properties.proof_notes],
    ['a node of another prefix', (page) => (page.nodes[0].nodeId = 'entra-sp-1')],
    ['a member that nobody described', (page) => Object.assign(page, { extra: true })],
])('the schema refuses %s', (_, spoil) => {
    const page = JSON.parse(toCanonicalJson(toNormalizedGraph(story)))
    spoil(page)
    expect(schemaProblems(page)).not.toEqual([])
})
