/** The third part of the demo: automations without an execution log route three incidents, and the app proves what ran. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installRecords, startAnswering, type LocalInstance } from 'servicenow-local-instance'
import type { Administrator, Fields } from './administrator.ts'
import { say } from './printing.ts'
import { CLIENT_ID, DEPARTMENT, GRAPH_HOST, INCLUDE, ROUTER_FILES, RULE, TICKETS } from './router-story.ts'

const EVIDENCE = '/api/x_kt_gov/v1/evidence'
const HOUR = 3_600_000

/** One hop of a chain, as the API returns it. */
export interface ChainHop {
    readonly kind: string
    readonly name: string
    readonly confidence: string
    readonly matched_on: string
    readonly evidence: readonly string[]
    readonly why_not_higher: { readonly code: string; readonly missing: string; readonly remediation: string } | null
}

/** One automation, as the API returns it. */
export interface AutomationAnswer {
    readonly name: string
    readonly state: string
    readonly execution_count_30d: number | null
    readonly evidence_count_30d: number | null
    readonly why_not_higher: { readonly code: string; readonly text: string } | null
    readonly chain: {
        readonly confidence: string
        readonly paths: readonly {
            readonly confidence: string
            readonly reaches: string
            readonly weakest_hop: number
            readonly hops: readonly ChainHop[]
        }[]
    }
}

interface GraphPage {
    readonly nodes: readonly Readonly<Record<string, unknown>>[]
    readonly edges: readonly Readonly<Record<string, unknown>>[]
    readonly next_cursor: string | null
}

/** What the third part created, and what the app proved about it. */
export interface EvidenceReport {
    readonly incidents: readonly Fields[]
    readonly evidence: readonly Fields[]
    readonly sources: readonly Fields[]
    readonly rule: AutomationAnswer
    readonly include: AutomationAnswer
    /** The rule's chain for the first incident. */
    readonly first: AutomationAnswer
    readonly nodes: number
    readonly edges: number
}

/** Plays incidents, calls and the collection; writes the graph. */
export async function playRouting(instance: LocalInstance, administrator: Administrator): Promise<EvidenceReport> {
    say('A business rule, a script include and a REST message route three incidents, without any change to the app')
    const graph = await startAnswering(JSON.stringify({ department: DEPARTMENT }), 'application/json')
    try {
        await administrator.putProperty('local_instance.outbound_hosts', `${GRAPH_HOST}=${new URL(graph.url).origin}`)
        await administrator.create('sys_user_group', {
            name: 'Identity Operations',
            description: DEPARTMENT,
            active: 'true',
        })
        installRecords(instance, ROUTER_FILES)
        // Log lines from before the first version of a script, and from the hour after an edit, prove nothing with certainty.
        pass(instance, 2 * HOUR)
        const numbers = await report(instance, administrator)
        return await prove(numbers, instance, administrator)
    } finally {
        graph.stop()
    }
}

async function report(instance: LocalInstance, administrator: Administrator): Promise<readonly string[]> {
    const numbers: string[] = []
    for (const ticket of TICKETS) {
        const { number } = await administrator.create('incident', ticket)
        instance.queue.drain()
        pass(instance, 60_000)
        numbers.push(number)
    }
    return numbers
}

async function prove(
    numbers: readonly string[],
    instance: LocalInstance,
    administrator: Administrator,
): Promise<EvidenceReport> {
    say('Collecting evidence. The system log becomes readable when an administrator allows it')
    pass(instance, HOUR / 6)
    await administrator.call('POST', `${EVIDENCE}/runs`)
    await allowSystemLog(administrator)
    pass(instance, HOUR / 6)
    await administrator.call('POST', `${EVIDENCE}/runs`)
    await submitSignIn(administrator)
    writeGraph(await readGraph(administrator))

    const found = async (name: string) =>
        (await administrator.list('x_kt_gov_automation', `name=${name}`, ['automation_id']))[0]
    const rule = (await found(RULE)).automation_id
    const include = (await found(INCLUDE)).automation_id
    const read = async (path: string) =>
        (await administrator.call('GET', `${EVIDENCE}/automations/${path}`)) as AutomationAnswer
    const graph = await readGraph(administrator)
    return {
        incidents: await administrator.list(
            'incident',
            `numberIN${numbers.join(',')}^ORDERBYnumber`,
            ['number', 'short_description', 'category', 'assignment_group'],
            true,
        ),
        evidence: await administrator.list(
            'x_kt_gov_evidence',
            `automation_idIN${rule},${include}^ORDERBYexecuted_at^ORDERBYevidence_id`,
            ['source', 'confidence', 'matched_on', 'record_number', 'executed_at', 'display_name'],
        ),
        sources: await administrator.list('x_kt_gov_evidence_source', 'statusISNOTEMPTY^ORDERBYsource', [
            'source',
            'status',
            'record_count',
            'rows_matched',
            'window_to',
            'notes',
        ]),
        rule: await read(rule),
        include: await read(include),
        first: await read(`${rule}?record=${numbers[0]}`),
        nodes: graph.nodes.length,
        edges: graph.edges.length,
    }
}

/** An administrator allows the request of the app under restricted caller access. */
async function allowSystemLog(administrator: Administrator): Promise<void> {
    const [allowed] = await administrator.list(
        'sys_choice',
        'name=sys_restricted_caller_access^element=status^label=Allowed',
        ['value'],
    )
    const [request] = await administrator.list('sys_restricted_caller_access', '', ['sys_id'])
    await administrator.update('sys_restricted_caller_access', request.sys_id, { status: allowed.value })
}

/** One sign-in as Microsoft Graph lists it, two seconds after the first call. */
async function submitSignIn(administrator: Administrator): Promise<void> {
    const [call] = await administrator.list('sys_outbound_http_log', `hostname=${GRAPH_HOST}^ORDERBYsys_created_on`, [
        'sys_created_on',
    ])
    const at = new Date(Date.parse(`${call.sys_created_on.replace(' ', 'T')}Z`) + 2000).toISOString()
    await administrator.call('POST', `${EVIDENCE}/sign-ins`, {
        value: [
            {
                id: '66ea54eb-6301-4ee5-be62-ff5a759b0100',
                createdDateTime: at,
                appId: CLIENT_ID,
                servicePrincipalId: 'b1a9c7aa-0000-4000-8000-0000000000b2',
                servicePrincipalName: 'sn-ticket-router',
                resourceDisplayName: 'Microsoft Graph',
                ipAddress: '198.51.100.7',
                status: { errorCode: 0 },
            },
        ],
    })
}

async function readGraph(
    administrator: Administrator,
): Promise<Pick<GraphPage, 'nodes' | 'edges'> & { readonly last: object }> {
    const nodes: GraphPage['nodes'][number][] = []
    const edges: GraphPage['edges'][number][] = []
    for (let cursor = ''; ; ) {
        const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
        const page = (await administrator.call('GET', `${EVIDENCE}/graph${query}`)) as GraphPage
        nodes.push(...page.nodes)
        edges.push(...page.edges)
        if (!page.next_cursor) return { last: page, nodes, edges }
        cursor = page.next_cursor
    }
}

function writeGraph({ edges, last, nodes }: Awaited<ReturnType<typeof readGraph>>): void {
    const directory = join(__dirname, '..', 'out', 'demo')
    mkdirSync(directory, { recursive: true })
    const graph = { ...last, next_cursor: null, nodes, edges }
    writeFileSync(join(directory, 'evidence-graph.json'), `${JSON.stringify(graph, null, 2)}\n`)
}

function pass(instance: LocalInstance, milliseconds: number): void {
    instance.clock.set(instance.clock.now() + milliseconds)
}
