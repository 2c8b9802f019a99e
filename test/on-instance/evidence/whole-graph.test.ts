/** The graph of what really happened: the record that began a rule, the rule, and the names by which consumers know the sources. */

import { schemaProblems } from '../../support/graph-schema.ts'
import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()

interface Page {
    readonly nodes: readonly {
        readonly nodeId: string
        readonly nodeType: string
        readonly displayName: string
        readonly properties: Readonly<Record<string, unknown>>
    }[]
    readonly edges: readonly {
        readonly edgeType: string
        readonly sourceNodeId: string
        readonly targetNodeId: string
        readonly properties: Readonly<Record<string, unknown>>
    }[]
}

it('leads from the incident to the rule that it began, by the rows that show it', async () => {
    const story = instance.tellStory()
    const [number] = await instance.incidents(1)
    instance.collect()
    const { sys_id } = await instance.local.record('incident', `number=${number}`, ['sys_id'])
    const login = instance.local.user('graph.auditor', ['x_kt_gov.auditor'])
    const { body } = await instance.local.api('GET', '/api/x_kt_gov/v1/evidence/graph?limit=1000', { login })
    const page = body.result as Page
    const record = `sn-record-incident-${sys_id}`

    expect(schemaProblems(page)).toEqual([])
    expect(page.nodes.find(({ nodeId }) => nodeId === record)).toMatchObject({
        nodeType: 'resource',
        displayName: `incident/${number}`,
        properties: { resource_subtype: 'record', record_number: number, source_table: 'incident' },
    })
    expect(page.edges.filter(({ sourceNodeId }) => sourceNodeId === record)).toMatchObject([
        {
            edgeType: 'TRIGGERS',
            targetNodeId: `sn-br-${story.rule}`,
            properties: {
                confidence: 'TEMPORAL_INFERRED',
                matched_value: number,
                evidence: [`evidence-trigger-incident-${sys_id}`],
            },
        },
    ])
    const seen = page.nodes.find(({ nodeId }) => nodeId === `evidence-trigger-incident-${sys_id}`)
    expect(seen?.properties).toMatchObject({ source_table: 'incident', source_known_as: 'trigger_records' })
})
