/** The second part of the demo: a week of decisions is delivered, exported, reconciled and tested against the controls. */
import { KEEPTRUSTS_URL, STAND_INS, standIns, startKeeptrusts } from '../test/support/keeptrusts-process.ts'
import { TOKENS } from '../test/support/pretend-keeptrusts.ts'
import type { LocalInstance } from 'servicenow-local-instance'
import type { Administrator, Fields } from './administrator.ts'
import { say } from './printing.ts'
import type { Sender } from './sender.ts'
import { decideWeek, exportWeek, tellWeek, weekBefore } from './week.ts'

const PROCESS = 'Keeptrusts: process exports'
const LATER = 'Keeptrusts: attach exports to later records'

const TEST_COLUMNS = [
    'sys_id',
    'number',
    'control_id',
    'result',
    'code',
    'enforcement_rate',
    'evaluated',
    'enforced',
    'blocked',
    'escalated',
    'redacted',
    'logged',
    'allowed',
    'export_days',
    'window_from',
    'window_to',
    'definition',
    'population',
    'valid_until',
    'issue_number',
]

/** What the second part sent, and the resulting records. */
export interface ControlReport {
    readonly window: { readonly from: string; readonly to: string }
    /** As posted, so that the counts can be verified. */
    readonly deliveries: readonly (readonly object[])[]
    readonly artifact: string
    readonly tests: readonly Fields[]
    readonly exports: readonly Fields[]
    readonly files: readonly Fields[]
    readonly gaps: readonly Fields[]
    readonly issues: readonly Fields[]
}

/** Plays the week before `day`. */
export async function playWeek(
    day: string,
    instance: LocalInstance,
    sender: Sender,
    administrator: Administrator,
): Promise<ControlReport> {
    const days = weekBefore(day)
    const decisions = decideWeek(days)
    const artifact = exportWeek(decisions)
    const deliveries = tellWeek(decisions)
    say(`Delivering a week of ${decisions.length} decisions in ${deliveries.length} deliveries`)
    for (const batch of deliveries) {
        const { status } = await sender.post(JSON.stringify(batch))
        if (status !== 202) throw new Error(`a batch of the week was answered ${status}`)
        instance.queue.drain()
    }
    const window = { from: days[0], to: days[6] }
    await fetchEvidence(day, window.from, artifact, instance, administrator)
    say('Testing the controls over the week')
    runScript(
        instance,
        `return new x_kt_gov.KeeptrustsControls().runControlTest(null, '${window.from}', '${window.to}')`,
    )
    runJob(instance, LATER)
    return { window, deliveries, artifact, ...(await read(administrator)) }
}

/** A separate process simulates Keeptrusts, because a script waits for its answers. */
async function fetchEvidence(
    day: string,
    from: string,
    artifact: string,
    instance: LocalInstance,
    administrator: Administrator,
): Promise<void> {
    say('Exporting the week from a simulated Keeptrusts and attaching it as evidence')
    const keeptrusts = await startKeeptrusts()
    try {
        await keeptrusts.behave({ artifact })
        await administrator.putProperty(STAND_INS, standIns(keeptrusts.url))
        await administrator.setProperty('x_kt_gov.keeptrusts.api_url', KEEPTRUSTS_URL)
        await administrator.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
        const request = JSON.stringify({ from: `${from}T00:00:00Z`, to: `${day}T00:00:00Z` })
        runScript(instance, `return new x_kt_gov.KeeptrustsExports().requestExport(${request})`)
        runJob(instance, PROCESS)
        instance.clock.set(instance.clock.now() + 61_000)
        runJob(instance, PROCESS)
    } finally {
        keeptrusts.stop()
    }
}

function runScript(instance: LocalInstance, body: string): unknown {
    const user = instance.users.byName('admin')
    if (!user) throw new Error('the instance has no administrator')
    const tx = instance.transaction({ name: 'demo', user, scope: 'global' })
    return instance.scripts.runFunction(tx, {
        table: 'sys_script_fix',
        sysId: 'd'.repeat(32),
        name: 'demo',
        scope: 'global',
        body,
    })
}

function runJob(instance: LocalInstance, name: string): void {
    instance.queue.runJob(name)
    instance.queue.drain()
}

async function read(administrator: Administrator) {
    const tests = await administrator.list('x_kt_gov_control_test', 'ORDERBYcontrol_id', TEST_COLUMNS)
    const exports = await administrator.list('x_kt_gov_export', 'export_id!=exp_abc123^ORDERBYnumber', [
        'number',
        'state',
        'record_count',
        'byte_count',
        'sha256',
    ])
    const attached = await administrator.list('sys_attachment', 'table_name=x_kt_gov_control_test', [
        'table_sys_id',
        'file_name',
        'size_bytes',
        'hash',
    ])
    const files = attached.map((file) => ({
        ...file,
        control_test: tests.find((test) => test.sys_id === file.table_sys_id)?.number ?? '',
    }))
    const gaps = await administrator.list('x_kt_gov_reconciliation_gap', 'ORDERBYday', [
        'policy',
        'day',
        'webhook_total',
        'export_total',
        'difference',
        'used_source',
    ])
    const issues = await administrator.list('x_kt_gov_compliance_task', 'short_descriptionSTARTSWITHAI control', [
        'number',
        'short_description',
        'active',
        'priority',
    ])
    return { tests, exports, files, gaps, issues }
}
