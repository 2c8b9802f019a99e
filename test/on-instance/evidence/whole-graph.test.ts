/** The graph of what really happened: the record that began a rule, the rule, and the names by which consumers know the sources. */

import { schemaProblems } from '../../support/graph-schema.ts'
import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()

const GRAPH = '/api/x_kt_gov/v1/evidence/graph?limit=1000'

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

async function readGraph(): Promise<Page> {
    const login = instance.local.user('graph.auditor', ['x_kt_gov.auditor'])
    const { body } = await instance.local.api('GET', GRAPH, { login })
    return body.result as Page
}

it('leads from the incident to the rule that it began, by the rows that show it', async () => {
    const story = instance.tellStory()
    const [number] = await instance.incidents(1)
    instance.collect()
    const { sys_id } = await instance.local.record('incident', `number=${number}`, ['sys_id'])
    const page = await readGraph()
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

it('leads on to an address that an include calls without a REST message, by the rows of the call', async () => {
    await instance.standIn()
    const script = `var DirectRouter = Class.create()
DirectRouter.prototype = { route: function (inc) {
    var request = new sn_ws.RESTMessageV2()
    request.setHttpMethod('get')
    request.setEndpoint('https://graph.microsoft.com/v1.0/groups?$filter=' + inc.number)
    request.execute()
} }`
    const include = instance.install('sys_script_include', {
        ...{ name: 'DirectRouter', api_name: 'global.DirectRouter', script, active: 'true', access: 'public' },
    })
    instance.rule('incident', 'new DirectRouter().route(current)', { name: 'Route directly', when: 'after' })
    instance.collect()
    instance.local.wait(2 * 3600)
    await instance.incidents(1)
    instance.collect()
    const page = await readGraph()
    const endpoint = 'sn-endpoint-graph.microsoft.com/v1.0/groups'

    expect(schemaProblems(page)).toEqual([])
    expect(page.nodes.find(({ nodeId }) => nodeId === endpoint)).toMatchObject({
        nodeType: 'connection',
        displayName: 'graph.microsoft.com/v1.0/groups',
        properties: {
            connection_subtype: 'endpoint',
            endpoint_host: 'graph.microsoft.com',
            endpoint_path: '/v1.0/groups',
        },
    })
    expect(page.edges.filter(({ targetNodeId }) => targetNodeId === endpoint)).toMatchObject([
        {
            edgeType: 'INVOKES',
            sourceNodeId: `sn-si-${include}`,
            properties: { matched_on: expect.stringMatching(/^outbound_/) },
        },
    ])
    const login = instance.local.user('chain.auditor', ['x_kt_gov.auditor'])
    const { body } = await instance.local.api('GET', `/api/x_kt_gov/v1/evidence/automations/sn-si-${include}`, {
        login,
    })
    const { chain } = body.result as {
        chain: { hops: { kind: string; node_id: string; matched_on: string }[]; open_questions: unknown[] }
    }
    expect(JSON.stringify(chain)).toContain(endpoint)
    expect(JSON.stringify(chain)).not.toContain('without a REST message')
})

it('proves a rule whose line another could have printed, by the record that began it in that second', async () => {
    instance.collect()
    await instance.decideAccess('Allowed')
    const rule = instance.rule('incident', "gs.info('[Ticket mover] START ' + current.number)", {
        name: 'Ticket mover',
        when: 'after',
    })
    instance.rule('incident', 'gs.info(current.short_description)', { name: 'Loose logger', when: 'after' })
    instance.local.wait(2 * 3600)
    const [number] = await instance.incidents(1)
    instance.collect()
    const page = await readGraph()
    const about = page.nodes.filter(({ properties }) => properties.evidence_source === 'syslog_evidence')

    expect(schemaProblems(page)).toEqual([])
    expect(about.map(({ properties }) => properties)).toMatchObject([
        {
            matched_on: 'triggered_statement',
            confidence: 'DETERMINISTIC',
            record_number: number,
            competing_scripts: 'Loose logger',
        },
    ])
    const names = (list: unknown) => (list as readonly { readonly name: string }[]).map(({ name }) => name)
    expect(names(about[0].properties.premises)).toContain('record_began_rule')
    expect(names(about[0].properties.residual)).toContain('rules_were_off')
    const stored = await instance.local.record('x_kt_gov_evidence', 'matched_on=triggered_statement')
    expect(stored.premises).toContain('record_in_line: ')
    expect(stored.residual).toContain('changed_twice: ')
    const triggers = page.edges.filter(({ targetNodeId }) => targetNodeId === `sn-br-${rule}`)
    expect(triggers).toMatchObject([
        { edgeType: 'EVIDENCES', properties: {} },
        { edgeType: 'EVIDENCES', properties: {} },
        { edgeType: 'TRIGGERS', properties: { confidence: 'DETERMINISTIC', matched_on: 'triggered_statement' } },
    ])
})

it.each([
    ['for some roles', { role_conditions: 'admin' }],
    ['at some times', { filter_condition: 'opened_atRELATIVEGT@day@ago@1' }],
    ['where a script allows it', { condition: 'current.isNewRecord()' }],
])('does not take a record for a second source of a rule that runs %s', async (_when, more) => {
    instance.collect()
    await instance.decideAccess('Allowed')
    const script = "gs.info('[Ticket mover] START ' + current.number)"
    instance.rule('incident', script, { name: 'Ticket mover', when: 'after', ...more })
    instance.rule('incident', 'gs.info(current.short_description)', { name: 'Loose logger', when: 'after' })
    instance.local.wait(2 * 3600)
    await instance.incidents(1)
    instance.collect()
    const page = await readGraph()
    const lines = page.nodes.filter(({ properties }) => properties.evidence_source === 'syslog_evidence')
    expect(lines.map(({ properties }) => properties.matched_on)).toEqual(['open_statement'])
    expect(lines.map(({ properties }) => properties.confidence)).not.toContain('DETERMINISTIC')
})
