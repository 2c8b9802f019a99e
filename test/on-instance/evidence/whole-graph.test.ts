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

describe('the chain of a record', () => {
    interface Hop {
        readonly kind: string
        readonly node: string
        readonly confidence: string
        readonly evidence: readonly string[]
    }
    const chainsOf = ({ nodes }: Page) =>
        nodes.filter(
            ({ nodeType, properties }) => nodeType === 'execution_chain' && properties.source_table === 'incident',
        )

    /** What the route answers of an automation in view of a record, without what it says beside the grade of each hop. */
    async function routeOf(automation: string, number: string) {
        const login = instance.local.user('chain.auditor', ['x_kt_gov.auditor', 'itil'])
        const path = `/api/x_kt_gov/v1/evidence/automations/${automation}?record=${number}`
        const { body } = await instance.local.api('GET', path, { login })
        const { paths } = (body.result as { chain: { paths: readonly { hops: readonly Hop[]; confidence: string }[] } })
            .chain
        return paths[0]!
    }

    async function tell() {
        const story = instance.tellStory()
        await instance.standIn()
        instance.collect()
        await instance.decideAccess('Allowed')
        instance.local.wait(2 * 3600)
        const numbers = await instance.incidents(2)
        instance.collect()
        return { story, numbers }
    }

    it('is one node with its hops, their grades and the weakest one, as the route has it', async () => {
        const { numbers, story } = await tell()
        const page = await readGraph()
        expect(schemaProblems(page)).toEqual([])
        expect(
            chainsOf(page)
                .map(({ properties }) => properties.record_number)
                .sort(),
        ).toEqual([...numbers].sort())
        for (const node of chainsOf(page)) {
            const number = String(node.properties.record_number)
            const { sys_id } = await instance.local.record('incident', `number=${number}`, ['sys_id'])
            expect(node).toMatchObject({
                nodeId: `sn-chain-incident-${sys_id}`,
                displayName: `Execution chain: incident/${number}`,
                properties: {
                    entry: `sn-br-${story.rule}`,
                    reaches: 'identity',
                    record_node: `sn-record-incident-${sys_id}`,
                },
            })
            const { confidence, hops } = await routeOf(`sn-br-${story.rule}`, number)
            const own = node.properties.hops as readonly Hop[]
            expect(own.map(({ kind }) => kind)).toEqual([
                ...['trigger', 'automation', 'include', 'connection', 'credential', 'identity'],
            ])
            expect(
                hops.map((hop, at) =>
                    Object.fromEntries(Object.keys(own[at]!).map((key) => [key, hop[key as keyof Hop]])),
                ),
            ).toEqual(own)
            expect(node.properties.confidence).toBe(confidence)
            const weakest = own[Number(node.properties.weakest_hop)]!
            expect(weakest.confidence).toBe(confidence)
            expect(own.flatMap(({ evidence }) => evidence)).not.toEqual([])
            const known = new Set(page.nodes.map(({ nodeId }) => nodeId))
            expect(own.flatMap(({ evidence, node: end }) => [end, ...evidence]).filter((id) => !known.has(id))).toEqual(
                [],
            )
        }
    })

    it('stays as it is where no evidence comes, and is built again where some does', async () => {
        const { numbers } = await tell()
        const rows = () =>
            instance.list(
                'x_kt_gov_connection',
                ['name', 'chain', 'chain_due', 'sys_updated_on'],
                'node_type=execution_chain^source_table=incident^ORDERBYname',
            )
        const before = await rows()
        expect(before.map(({ name }) => name)).toEqual([...numbers].sort())
        expect(before.map(({ chain_due }) => chain_due)).toEqual(['false', 'false'])
        instance.collect()
        expect(await rows()).toEqual(before)
        const at = new Date(instance.local.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' ')
        instance.install('syslog', {
            ...{ source: '*** Script', level: '2', sys_class_name: 'syslog', sys_created_by: 'admin' },
            message: `[AzureGraphRouter] DONE incident=${numbers[0]}`,
            sys_created_on: at,
        })
        instance.collect()
        const [first, second] = await rows()
        expect(first!.chain).not.toBe(before[0]!.chain)
        expect(second).toEqual(before[1])
    })

    it('is no node before a run has made it', async () => {
        await tell()
        await instance.change('x_kt_gov_connection', { chain: '', chain_due: 'true' }, 'node_type=execution_chain')
        expect(chainsOf(await readGraph())).toEqual([])
        instance.collect()
        expect(chainsOf(await readGraph())).toHaveLength(2)
    })
})
