/** Execution evidence on the built app, read over HTTP: the graph in pages, automations with their chains, runs, and who may. */
import type { Login } from '../../support/instance-client.ts'
import { CLIENT, INCLUDE, RULE } from '../../support/azure-graph-router.ts'
import { schemaProblems } from '../../support/graph-schema.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { storeStory } from './stored-story.ts'

const BASE = '/api/x_kt_gov/v1/evidence'
let instance: OnInstance
let logins: Record<'auditor' | 'operator' | 'integration' | 'submitter' | 'nobody', Login>

beforeAll(async () => {
    instance = await OnInstance.open()
    logins = {
        auditor: instance.user('evidence.auditor', ['x_kt_gov.auditor']),
        operator: instance.user('evidence.operator', ['x_kt_gov.operator']),
        submitter: instance.user('evidence.submitter', ['x_kt_gov.sign_in_submitter']),
        integration: instance.user('evidence.integration', ['x_kt_gov.integration']),
        nobody: instance.user('evidence.nobody', []),
    }
    storeStory(instance)
    instance.mark()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

const get = (path: string, login: Login | null = logins.auditor) => instance.api('GET', `${BASE}${path}`, { login })
const codeOf = async (path: string) => {
    const { body, status } = await get(path)
    return `${status} ${body.error?.code}`
}

interface Page {
    readonly nodes: readonly { readonly nodeId: string }[]
    readonly edges: readonly {
        readonly edgeType: string
        readonly sourceNodeId: string
        readonly targetNodeId: string
    }[]
    readonly next_cursor: string | null
    readonly next_since: string
    readonly generated_at: string
}

async function pages(query: string): Promise<readonly Page[]> {
    const found: Page[] = []
    for (let cursor = ''; ; ) {
        const { body } = await get(`/graph?${query}${cursor}`)
        const page = body.result as Page
        found.push(page)
        if (page.next_cursor === null) return found
        cursor = `&cursor=${encodeURIComponent(page.next_cursor)}`
    }
}

describe('who may', () => {
    test.each([
        ['auditor', '/graph', 200],
        ['operator', '/graph', 200],
        ['integration', '/graph', 403],
        ['nobody', '/graph', 403],
        ['auditor', '/automations', 200],
        ['nobody', '/automations', 403],
        ['integration', `/automations/${RULE}`, 403],
        ['nobody', '/runs/x', 403],
    ] as const)('%s at %s: %i', async (who, path, status) => {
        expect((await get(path, logins[who])).status).toBe(status)
    })

    it('no user without a login', async () => {
        expect((await get('/graph', null)).status).toBe(401)
    })

    test.each([
        ['submitter', 200],
        ['integration', 403],
        ['operator', 403],
        ['auditor', 403],
        ['nobody', 403],
    ] as const)('%s handing in sign-ins: %i', async (who, status) => {
        const answer = await instance.api('POST', `${BASE}/sign-ins`, { login: logins[who], body: [] })
        expect(answer.status).toBe(status)
    })
})

describe('the graph', () => {
    it('fits its schema, page by page', async () => {
        for (const page of await pages('limit=4')) expect(schemaProblems(page)).toEqual([])
    })

    test.each([1, 2, 3, 7, 1000])('is whole in pages of %i, each item once', async (limit) => {
        const found = await pages(`limit=${limit}`)
        const nodes = found.flatMap((page) => page.nodes.map(({ nodeId }) => nodeId))
        const edges = found.flatMap((page) =>
            page.edges.map((edge) => `${edge.edgeType} ${edge.sourceNodeId} ${edge.targetNodeId}`),
        )
        expect(nodes).toHaveLength(8)
        expect(new Set(nodes).size).toBe(8)
        expect(edges).toHaveLength(7)
        expect(new Set(edges).size).toBe(7)
        for (const page of found) expect(page.nodes.length + page.edges.length).toBeLessThanOrEqual(limit)
    })

    it('is the same bytes when it is read again, and names the end of the run', async () => {
        const first = await get('/graph')
        instance.wait(60)
        expect((await get('/graph')).text).toBe(first.text)
        expect(first.body.result.generated_at).toBe('2026-02-02T10:45:09Z')
    })

    it('continues where the last read ended', async () => {
        const [{ next_since }] = await pages('limit=1000')
        instance.wait(120)
        const row = await instance.record('x_kt_gov_automation', `automation_id=${RULE}`)
        instance.script(
            `var row = new GlideRecord('x_kt_gov_automation'); row.get('${row.sys_id}'); row.setValue('last_trigger_seen', '2026-02-03 00:00:00'); row.update()`,
            'x_kt_gov',
        )
        const since = new Date(Date.parse(next_since) + 1000).toISOString()
        const [page] = await pages(`since=${since}`)
        expect(page.nodes.map(({ nodeId }) => nodeId)).toEqual([RULE])
        expect(page.edges).toEqual([])
    })

    it('leaves what is made while it is read to the next read', async () => {
        const first = (await get('/graph?limit=2')).body.result as Page
        instance.wait(60)
        instance.script(
            `var row = new GlideRecord('x_kt_gov_connection'); row.setValue('connection_id', 'sn-rest-late'); row.setValue('name', 'late'); row.insert()`,
            'x_kt_gov',
        )
        const rest = await pages(`limit=1000&cursor=${encodeURIComponent(first.next_cursor ?? '')}`)
        expect(rest.flatMap(({ nodes }) => nodes.map(({ nodeId }) => nodeId))).not.toContain('sn-rest-late')
        const next = await pages(`since=${first.next_since}`)
        expect(next.flatMap(({ nodes }) => nodes.map(({ nodeId }) => nodeId))).toContain('sn-rest-late')
    })

    test.each([
        ['/graph?limit=0', '400 limit_invalid'],
        ['/graph?limit=1001', '400 limit_invalid'],
        ['/graph?limit=x', '400 limit_invalid'],
        ['/graph?since=yesterday', '400 since_invalid'],
        ['/graph?cursor=evidence', '400 cursor_invalid'],
        ['/graph?cursor=evidence~~~20260230000000', '400 cursor_invalid'],
        ['/graph?cursor=evidence~~~&since=2026-01-01', '400 since_invalid'],
        ['/automations?kind=rule', '400 kind_invalid'],
        ['/automations?state=x', '400 state_invalid'],
        ['/automations?confidence=x', '400 confidence_invalid'],
        [`/automations/${RULE}?record=x%5E`, '400 record_invalid'],
        ['/automations?record=x%5E', '400 record_invalid'],
        ['/automations?name=a%5Eactive=true', '400 name_invalid'],
        ['/automations/sn-br-none', '404 automation_missing'],
        ['/runs/KTR0', '404 run_missing'],
    ])('%s is refused: %s', async (path, code) => {
        expect(await codeOf(path)).toBe(code)
    })

    it('names every parameter that cannot be used', async () => {
        const { body } = await get('/automations?kind=x&limit=0&state=y')
        expect(body.error?.detail).toMatch(/kind: .*state: .*limit: /)
    })
})

describe('automations', () => {
    const ids = async (query: string) => {
        const { body } = await get(`/automations${query}`)
        return (body.result.automations as { id: string }[]).map(({ id }) => id)
    }

    test.each([
        ['', [RULE, INCLUDE]],
        ['?kind=script_include', [INCLUDE]],
        ['?kind=flow', []],
        ['?state=proven', [INCLUDE]],
        ['?confidence=DETERMINISTIC', [INCLUDE]],
        ['?confidence=STRUCTURAL', [RULE]],
        ['?confidence=TEMPORAL_INFERRED', []],
        ['?name=router', [INCLUDE]],
        ['?name=nothing', []],
        ['?record=inc0010020', [RULE, INCLUDE]],
        ['?record=INC0010020&kind=business_rule', [RULE]],
        ['?record=INC0099999', []],
    ])('are listed%s', async (query, expected) => {
        expect(new Set(await ids(query))).toEqual(new Set(expected))
    })

    it('are listed page by page', async () => {
        const first = (await get('/automations?limit=1')).body.result
        const second = (await get(`/automations?limit=1&cursor=${first.next_cursor}`)).body.result
        expect(new Set([...first.automations, ...second.automations].map(({ id }: { id: string }) => id))).toEqual(
            new Set([RULE, INCLUDE]),
        )
        expect(second.next_cursor).toBeNull()
    })

    it('show their chain from the trigger to the client, with the grade of the weakest hop', async () => {
        const { body } = await get(`/automations/${RULE}`)
        const { chain } = body.result
        expect(
            chain.paths[0].hops.map((hop: { kind: string; confidence: string }) => `${hop.kind} ${hop.confidence}`),
        ).toEqual([
            'trigger TEMPORAL_INFERRED',
            'automation TEMPORAL_INFERRED',
            'include TEMPORAL_INFERRED',
            'connection DETERMINISTIC',
            'credential STRUCTURAL',
            'identity STRUCTURAL',
        ])
        expect(chain.confidence).toBe('STRUCTURAL')
        expect(chain.paths[0].hops[5].node).toBe(CLIENT)
        expect(chain.write_backs).toMatchObject([{ table: 'incident', fields: ['assignment_group'] }])
        expect(body.result.evidence.map(({ id }: { id: string }) => id)).toEqual([
            `evidence-trigger-incident-${'f'.repeat(32)}`,
        ])
    })

    it('have every row that a hop of the chain names, also of another automation, and who calls them', async () => {
        const { chain } = (await get(`/automations/${RULE}`)).body.result
        const hops = chain.paths[0].hops as readonly { evidence: string[]; ran: { evidence: string[] } | null }[]
        const named = hops.flatMap(({ evidence, ran }) => [...evidence, ...(ran?.evidence ?? [])])
        expect(new Set(chain.rows.map(({ id }: { id: string }) => id))).toEqual(new Set(named))
        expect(chain.paths[0].hops[2]).toMatchObject({
            source_table: 'sys_script_include',
            source_id: INCLUDE.slice(-32),
        })
        const called = (await get(`/automations/${INCLUDE}`)).body.result.chain
        expect(called.callers).toEqual([{ id: RULE, kind: 'business_rule', name: expect.any(String) }])
    })

    it('show it in view of one record, and by name', async () => {
        const { body } = await get('/automations/AzureGraphRouter?record=inc0010020')
        expect(body.result).toMatchObject({ id: INCLUDE, chain: { record: { number: 'INC0010020' } } })
        expect(body.result.chain.paths[0].hops[0]).toMatchObject({ kind: 'automation', confidence: 'DETERMINISTIC' })
        const other = await get('/automations/AzureGraphRouter?record=INC0099999')
        expect(other.body.result.chain.confidence).toBe('STRUCTURAL')
        expect(other.body.result.evidence).toEqual([])
    })
})

describe('runs', () => {
    it('say what they could not see', async () => {
        const { number, sys_id } = await instance.record('x_kt_gov_evidence_run')
        const byId = (await get(`/runs/${sys_id}`)).body.result
        expect(byId).toEqual((await get(`/runs/${number}`)).body.result)
        expect(byId).toMatchObject({
            state: 'complete',
            ended_at: '2026-02-02T10:45:09Z',
            evidence_completeness: {
                sources: {
                    syslog_evidence: { status: 'unavailable_insufficient_permissions', recordCount: null },
                    sys_audit_evidence: { status: 'unavailable_not_enabled', recordCount: null },
                },
            },
        })
    })
})

describe('other scopes', () => {
    it('get the same evidence through the include', () => {
        const found = instance.script(
            `return JSON.stringify(new x_kt_gov.KeeptrustsEvidence().getEvidence('AzureGraphRouter', 'INC0010020'))`,
        )
        expect(JSON.parse(String(found))).toMatchObject({ ok: true, id: INCLUDE, confidence: 'DETERMINISTIC' })
        const missing = instance.script(`return JSON.stringify(new x_kt_gov.KeeptrustsEvidence().getEvidence('none'))`)
        expect(JSON.parse(String(missing))).toMatchObject({ ok: false, code: 'automation_missing' })
    })

    test.each([
        ["['application_log_evidence']", { ok: true, isComplete: true, lacks: [] }],
        ["['outbound_http_log']", { ok: true, isComplete: false, lacks: [{ status: 'partial' }] }],
        ["'syslog_evidence'", { ok: true, lacks: [{ status: 'unavailable_insufficient_permissions' }] }],
        ["['sys_audit_evidence']", { ok: true, lacks: [{ status: 'not_read' }] }],
        ["['syslog']", { ok: false, code: 'sources_unknown' }],
        ["['syslog_evidence'], '2026-01-01', '2026-01-02'", { ok: true, lacks: [{ status: 'not_read' }] }],
        ["['syslog_evidence'], 'rumour'", { ok: false, code: 'time_invalid' }],
    ])('check completeness of %s', (sources, expected) => {
        const checked = instance.script(
            `return JSON.stringify(new x_kt_gov.KeeptrustsEvidence().checkCompleteness(${sources}))`,
        )
        expect(JSON.parse(String(checked))).toMatchObject(expected)
    })
})
