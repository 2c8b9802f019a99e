/** Scripts of other applications: they neither read bodies and evidence, nor use the rights of the app without a role, nor decide by a plan. */

import { OnInstance } from '../../support/on-instance.ts'
import { escalationCreated } from '../../support/events.ts'
import { storeStory } from '../evidence/stored-story.ts'

const SCOPE = 'x_other_app'
let instance: OnInstance

beforeAll(async () => {
    instance = await OnInstance.open()
    storeStory(instance)
    await instance.deliver(escalationCreated())
    instance.drain()
    instance.user('nobody', [])
    instance.user('reader', ['x_kt_gov.auditor'])
    instance.user('worker', ['x_kt_gov.operator'])
    instance.mark()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

/** What a script gets, or why it gets nothing. */
function run(body: string, user = 'admin'): unknown {
    return instance.script(`try { ${body} } catch (e) { return 'refused' }`, SCOPE, user)
}

it.each(['x_kt_gov_delivery', 'x_kt_gov_body_file', 'x_kt_gov_evidence', 'x_kt_gov_evidence_edge', 'x_kt_gov_trace'])(
    'read nothing of %s, as an administrator neither',
    (table) => {
        const body = `var row = new GlideRecord('${table}'); row.query(); var found = 0; while (row.next()) found++; return found`
        expect(['refused', 0]).toContain(run(body))
    },
)

const CALLS = [
    ['KeeptrustsGovernance', "applyPlan({ table: 'incident', link: { kind: 'violation_incident', externalId: 'x' } })"],
    ['KeeptrustsGovernance', "reprocess('x')"],
    ['KeeptrustsGovernance', "hold('x')"],
    ['KeeptrustsGovernance', "deliveryStatus('x')"],
    ['KeeptrustsExports', 'requestExport({})'],
    ['KeeptrustsExports', "exportStatus('x')"],
    ['KeeptrustsControls', 'detectDrift()'],
    ['KeeptrustsEvidence', 'collectNow()'],
    ['KeeptrustsEvidence', "getEvidence('x')"],
] as const
const READS = ['deliveryStatus', 'exportStatus', 'getEvidence']

describe.each(CALLS)('%s.%s', (include, call) => {
    const codeFor = (user: string): unknown => run(`return new x_kt_gov.${include}().${call}.code || 'none'`, user)
    const isRead = READS.some((name) => call.startsWith(name))

    it('does nothing for users without the role', () => {
        const incidents = instance.script(
            "var row = new GlideRecord('incident'); row.query(); return row.getRowCount()",
        )
        expect(codeFor('nobody')).toBe('caller_not_allowed')
        if (!isRead) expect(codeFor('reader')).toBe('caller_not_allowed')
        expect(instance.script("var row = new GlideRecord('incident'); row.query(); return row.getRowCount()")).toBe(
            incidents,
        )
    })

    it('works for those who have it', () => {
        expect(codeFor(isRead ? 'reader' : 'worker')).not.toBe('caller_not_allowed')
    })
})

/** What one action or another needs. */
const INPUTS = {
    ...{ automation: 'a', kind: 'compliance_task', external_id: 'esc_1', config_id: 'cfg_1', policy_version: 'v1' },
    ...{ gateway_id: 'gw_1', config_name: 'Main', environment: 'dev', decision_id: 'evt_77', policy: 'P' },
    ...{ action: 'block', escalation_id: 'esc_77', severity: 'high', reason: 'x', mapping: 'b'.repeat(32) },
    ...{
        from: '2026-04-01',
        to: '2026-04-07',
        export: 'a'.repeat(32),
        table_name: 'incident',
        record_id: 'b'.repeat(32),
    },
}
const ACTIONS = {
    auditor: ['get_evidence', 'check_completeness', 'find_record', 'get_approval_status', 'check_approval'],
    operator: [
        'record_control_test',
        'collect_evidence',
        'create_policy_change',
        'register_gateway',
        'open_violation',
        'create_compliance_task',
        'request_evidence',
        'attach_evidence',
        'verify_evidence',
    ],
}
describe.each(Object.entries(ACTIONS))('flow actions for the role %s', (role, names) => {
    const codeFor = (name: string, user: string): unknown =>
        run(`return String(sn_fd.FlowAPI.executeAction('x_kt_gov.kt_${name}', ${JSON.stringify(INPUTS)}).code)`, user)

    it.each(names)('refuse %s to guests and to users without it', (name) => {
        const others = role === 'operator' ? ['nobody', 'guest', 'reader'] : ['nobody', 'guest']
        for (const user of others) expect(codeFor(name, user)).toBe('caller_not_allowed')
    })

    it.each(names)('let those who have it, and flows of the system, run %s', (name) => {
        for (const user of [role === 'operator' ? 'worker' : 'reader', 'system'])
            expect(codeFor(name, user)).not.toBe('caller_not_allowed')
    })
})

/** What subflows need beside the inputs of the actions. */
const WINDOW = { evidence_from: '2026-04-01 00:00:00', evidence_to: '2026-04-08 00:00:00' }
describe.each(['prove_automation', 'answer_violation', 'govern_policy_change'])('the subflow %s', (name) => {
    const inputs = { ...INPUTS, ...WINDOW, export: '' }
    const codeFor = (user: string): unknown =>
        run(`return String(sn_fd.FlowAPI.executeSubflow('x_kt_gov.kt_${name}', ${JSON.stringify(inputs)}).code)`, user)
    const made = async () =>
        Promise.all(['incident', 'change_request', 'x_kt_gov_gateway'].map((table) => instance.records(table)))

    it('gives nobody the rights of the system: it refuses guests and users without the role, and makes nothing', async () => {
        const before = await made()
        for (const user of ['nobody', 'guest']) expect(codeFor(user)).toBe('caller_not_allowed')
        expect(await made()).toEqual(before)
    })

    it('runs for those who have it, and for flows of the system', () => {
        for (const user of ['worker', 'system']) expect(codeFor(user)).not.toBe('caller_not_allowed')
    })
})

it.each<[string, object]>([
    ['change_request', { approval: 'approved' }],
    ['change_request', { work_start: '2026-04-20 10:00:00' }],
    ['change_request', { conflict_status: 'No Conflict' }],
    ['change_request', { requested_by: '6816f79cc0a8016401c5a33be04be441' }],
    ['incident', { caller_id: '6816f79cc0a8016401c5a33be04be441' }],
    ['change_request', { type: 'standard' }],
    ['change_request', { state: '-1' }],
    ['x_kt_gov_compliance_task', { outcome: 'approved' }],
    ['incident', { state: '7' }],
])('decide on no record of %s by a plan: %j', async (table, fields) => {
    const before = (await instance.records(table)).length
    const plan = { table, link: { kind: 'change_request', externalId: 'evil' }, onCreate: fields }
    const answer = run(`return new x_kt_gov.KeeptrustsGovernance().applyPlan(${JSON.stringify(plan)})`)
    expect(answer).toMatchObject({ ok: false, code: 'plan_column_refused' })
    expect((await instance.records(table)).length).toBe(before)
})
