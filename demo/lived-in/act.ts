/** The fourth part of the demo: the app comes to the instance of a bank, and a week arrives shuffled, doubled and late. */
import { doneAt } from '../clock.ts'
import { bootInstance, serve, type LocalInstance } from 'servicenow-local-instance'
import { setSecret } from '../../tools/local-instance/application.ts'
import { Administrator, type Fields } from '../administrator.ts'
import { say } from '../printing.ts'
import { Sender } from '../sender.ts'
import { weekBefore } from '../week.ts'
import { CONFIG, GATEWAYS, RETAIL } from './bank.ts'
import { ITEM_COLUMNS, settle, type Settled } from './settle.ts'
import { makeTraffic, type Body, type Traffic } from './traffic.ts'

const SECRET = 'whsec_lived-in-signing-secret'
const PASSWORD = 'lived-in-password'
const DAY = 86_400_000
const APPROVALS = '/api/x_kt_gov/v1/keeptrusts/approvals'
const REVIEWS = '/api/x_kt_gov/v1/reviews/records?show=all'
const MEMBERS = '/api/x_kt_gov/v1/setup/checks/group_members'
const COUNTED = [
    'incident',
    'change_request',
    'task_ci',
    'cmdb_ci',
    'cmdb_key_value',
    'x_kt_gov_compliance_task',
    'sn_grc_issue',
    'x_kt_gov_decision',
    'x_kt_gov_gateway',
    'x_kt_gov_control_test',
]

/** What a pipeline is answered about one gateway. */
export interface Approval {
    readonly gateway: string
    readonly version: string
    readonly approved: boolean
    readonly reason: string
}

/** What the instance holds after the week. */
export interface LivedIn {
    readonly settled: Settled
    readonly traffic: Traffic
    readonly posted: number
    readonly endings: readonly Fields[]
    readonly remarks: readonly Fields[]
    readonly gateways: readonly Fields[]
    readonly items: readonly Fields[]
    readonly changes: readonly Fields[]
    readonly incidents: readonly Fields[]
    readonly reviews: readonly Fields[]
    /** The list of reviews over all tables. */
    readonly listed: readonly Fields[]
    /** What the check of the groups' members finds: people of the bank without a role. */
    readonly members: Fields
    /** How far each escalation is known to be. */
    readonly steps: readonly Fields[]
    readonly tests: readonly Fields[]
    readonly indicators: readonly Fields[]
    readonly issues: readonly Fields[]
    readonly approvals: readonly Approval[]
    /** Rows of each table before and after every delivery came once more. */
    readonly rows: { readonly once: Readonly<Record<string, number>>; readonly again: Readonly<Record<string, number>> }
    readonly quiet: readonly Fields[]
}

/** Boots the bank's instance, plays the week on it and reads what came of it. */
export async function liveIn(application: string, day: string): Promise<LivedIn> {
    say('A second instance: 30 items, rules, mandatory fields and controls of a bank were there before the app')
    const { instance } = bootInstance({ application, password: PASSWORD, plugins: ['grc'] })
    setSecret(instance, SECRET)
    const server = await serve(() => instance, { port: 0 })
    try {
        const administrator = new Administrator(server.url, 'admin', PASSWORD)
        const settled = await settle(instance, administrator)
        const sender = new Sender(server.url, SECRET, () => instance.clock.now())
        return await play(day, settled, instance, sender, administrator)
    } finally {
        await server.close()
        instance.close()
    }
}

async function play(
    day: string,
    settled: Settled,
    instance: LocalInstance,
    sender: Sender,
    administrator: Administrator,
): Promise<LivedIn> {
    const days = weekBefore(day)
    const traffic = makeTraffic(days, settled.items[itemOfEvent()])
    const deliver = (bodies: readonly Body[]): Promise<void> => post(bodies, instance, sender)
    await deliver(traffic.announced)
    say('People approve version 1.1 for retail, and for private banking in staging only')
    await doneAt(instance, `${days[1]}T09:00:00Z`, async () => {
        await approve(administrator, `correlation_idLIKE:1.1:^correlation_idENDSWITH${RETAIL}`)
        await approve(administrator, 'correlation_idLIKE:1.1:staging')
    })
    say(`The week: ${traffic.week.length} deliveries of six gateways, shuffled, a quarter of them twice`)
    await deliver(traffic.week)
    await doneAt(instance, `${days[4]}T09:00:00Z`, () => approve(administrator, 'correlation_idLIKE:1.10:'))
    await deliver(traffic.late)
    instance.queue.runJob('Keeptrusts: process due deliveries')
    instance.queue.drain()
    testControls(instance, days)
    const once = await countRows(administrator)
    say('Everything once more, as after an outage of the sender')
    await deliver([...traffic.announced, ...traffic.week, ...traffic.late])
    testControls(instance, days)
    const again = await countRows(administrator)
    const read = await readRecords(administrator)
    const approvals = await askAll(administrator)
    const { reviews: listed } = (await administrator.call('GET', REVIEWS)) as { readonly reviews: readonly Fields[] }
    const { checks } = (await administrator.call('POST', MEMBERS, {})) as { readonly checks: readonly Fields[] }
    const quiet = await waitUntilQuiet(instance, sender, administrator)
    const posted = traffic.announced.length + traffic.week.length + traffic.late.length
    return { settled, traffic, posted, ...read, listed, members: checks[0], approvals, rows: { once, again }, quiet }
}

function itemOfEvent(): string {
    const [gateway] = GATEWAYS.filter(({ foundBy }) => foundBy === 'event')
    return gateway.item ?? ''
}

async function post(bodies: readonly Body[], instance: LocalInstance, sender: Sender): Promise<void> {
    for (const body of bodies) {
        const { status } = await sender.post(body)
        if (status !== 202 && status !== 200) throw new Error(`${body.slice(0, 100)} was answered ${status}`)
        instance.queue.drain()
    }
}

async function approve(administrator: Administrator, query: string): Promise<void> {
    for (const { sys_id } of await administrator.list('change_request', `approval!=approved^${query}`, ['sys_id']))
        await administrator.update('change_request', sys_id, { approval: 'approved' })
}

function testControls(instance: LocalInstance, days: readonly string[]): void {
    const user = instance.users.byName('admin')
    if (!user) throw new Error('the instance has no administrator')
    const tx = instance.transaction({ name: 'demo', user, scope: 'global' })
    instance.scripts.runFunction(tx, {
        table: 'sys_script_fix',
        sysId: 'd'.repeat(32),
        name: 'demo',
        scope: 'global',
        body: `return new x_kt_gov.KeeptrustsControls().runControlTest(null, '${days[0]}', '${days[6]}')`,
    })
    instance.queue.drain()
}

async function countRows(administrator: Administrator): Promise<Record<string, number>> {
    const rows: Record<string, number> = {}
    for (const table of COUNTED) rows[table] = (await administrator.list(table, '', ['sys_id'])).length
    return rows
}

async function askAll(administrator: Administrator): Promise<readonly Approval[]> {
    const questions = [
        ...GATEWAYS.map((gateway) => ({ ...gateway, version: '1.1' })),
        ...GATEWAYS.filter(({ id }) => id === 'gw_rb_test').map((gateway) => ({ ...gateway, version: '1.10' })),
    ]
    const answers: Approval[] = []
    for (const { id, organization, version } of questions) {
        const query = new URLSearchParams({ config_id: CONFIG, version, gateway_id: id, organization })
        const { approved, reason } = (await administrator.call('GET', `${APPROVALS}?${query}`)) as Approval
        answers.push({ gateway: id, version, approved, reason })
    }
    return answers
}

/** Two weeks without a violation, while Keeptrusts still reports; then the violation incidents. */
async function waitUntilQuiet(
    instance: LocalInstance,
    sender: Sender,
    administrator: Administrator,
): Promise<readonly Fields[]> {
    say('Two quiet weeks')
    instance.clock.set(instance.clock.now() + 15 * DAY)
    const data = { event_id: 'allowed', action: 'allow', policy_name: 'content-safety', gateway_id: 'gw_rb_prod' }
    const timestamp = new Date(instance.clock.now()).toISOString()
    await post([JSON.stringify({ event: 'event.allowed', timestamp, data })], instance, sender)
    instance.queue.runJob('Keeptrusts: resolve quiet incidents')
    instance.queue.drain()
    return administrator.list('incident', 'correlation_idSTARTSWITHcontent-safety^ORDERBYnumber', [
        'number',
        'state',
        'close_notes',
    ])
}

async function readRecords(administrator: Administrator) {
    const list = (table: string, query: string, columns: readonly string[], display = false) =>
        administrator.list(table, query, columns, display)
    return {
        endings: await list('x_kt_gov_delivery', 'ORDERBYnumber', ['number', 'event_type', 'state', 'error_code']),
        remarks: await list('x_kt_gov_delivery_record', 'codeISNOTEMPTY', ['table_name', 'code', 'reason']),
        gateways: await list(
            'x_kt_gov_gateway',
            'ORDERBYgateway_id',
            [
                'gateway_id',
                'name',
                'organization',
                'environment',
                'policy_version',
                'change_status',
                'health',
                'health_changed_at',
                'item_source',
                'configuration_item',
            ],
            true,
        ),
        items: await list('cmdb_ci', 'ORDERBYsys_id', [...ITEM_COLUMNS, 'correlation_id', 'u_gateway_id']),
        changes: await list(
            'change_request',
            'correlation_display=Keeptrusts^ORDERBYcorrelation_id',
            [
                'number',
                'short_description',
                'correlation_id',
                'state',
                'approval',
                'cmdb_ci',
                'u_business_line',
                'requested_by.user_name',
                'work_start',
                'unauthorized',
            ],
            true,
        ),
        incidents: await list('incident', 'correlation_display=Keeptrusts^ORDERBYnumber', [
            'sys_id',
            'number',
            'short_description',
            'correlation_id',
            'state',
            'impact',
            'urgency',
            'priority',
            'cmdb_ci.name',
            'u_business_line',
            'opened_by.user_name',
            'active',
        ]),
        reviews: await list('sn_grc_issue', 'correlation_idSTARTSWITHesc_^ORDERBYcorrelation_id', [
            'number',
            'correlation_id',
            'short_description',
            'state',
            'active',
            'assigned_to.user_name',
            'closed_by.user_name',
            'opened_by.user_name',
            'cmdb_ci.name',
        ]),
        steps: await list('x_kt_gov_link', 'kind=compliance_task^ORDERBYexternal_id', ['external_id', 'state']),
        tests: await list('x_kt_gov_control_test', 'entityISNOTEMPTY^ORDERBYcontrol_id^ORDERBYentity', [
            'number',
            'control_id',
            'entity',
            'gateways',
            'result',
            'code',
            'evaluated',
            'enforced',
            'enforcement_rate',
            'record_state',
            'grc_control',
        ]),
        indicators: await list('sn_grc_indicator', '', ['name', 'item', 'active'], true),
        issues: await list('sn_grc_issue', 'short_descriptionSTARTSWITHAI control^ORDERBYshort_description', [
            'short_description',
            'item',
        ]),
    }
}
