/**
 * Measures the collection of execution evidence beside a bare keyset scan of the same rows (the floor) and beside queries per
 * automation over the Table API (what a collector outside the instance does), all on one instance in one run.
 * `--rows N` scales the logs (default 1000000 system log rows, a quarter as many audit rows, a twentieth as many outbound rows);
 * `--automations 10,100` names other numbers of automations.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
    bootInstance,
    installRecords,
    serve,
    type LocalInstance,
    type Row,
    type Transaction,
} from 'servicenow-local-instance'
import { ensureBuilt } from '../tools/local-instance/application.ts'

const { values } = parseArgs({ options: { rows: { type: 'string' }, automations: { type: 'string' } } })
const LOG_ROWS = Number(values.rows ?? 1_000_000)
const AUDIT_ROWS = Math.floor(LOG_ROWS / 4)
const OUTBOUND_ROWS = Math.floor(LOG_ROWS / 20)
const SIZES = (values.automations ?? '10,100,1000').split(',').map(Number)
/** Automations that the rows speak of: the same ones whatever the number of automations. */
const SPEAKING = 5
const INCIDENTS = 2000
/** The queries of this many automations are made; the rest is multiplied, because each costs the same. */
const SAMPLE = 5
const PASSWORD = 'bench'
const JOB = 'Keeptrusts: collect execution evidence'
const NOW = Date.UTC(2027, 0, 2, 12)
const HOURS = 20
const HOST = 'graph.example.com'

const id = (label: string): string => createHash('md5').update(label).digest('hex')
const toText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
/** Rows lie evenly in the hours before the present. */
const when = (index: number, count: number): string =>
    toText(NOW - HOURS * 3_600_000 + (index / count) * (HOURS - 1) * 3_600_000)
const number = (index: number): string => `INC${String(1_000_000 + (index % INCIDENTS))}`

function* systemLog(): Generator<Row> {
    for (let index = 0; index < LOG_ROWS; index++) {
        const speaks = index % 1000 === 0
        yield {
            sys_id: id(`log ${index}`),
            sys_class_name: 'syslog',
            level: '0',
            source: index % 4 === 0 ? '*** Script' : 'com.glide.db',
            message: speaks
                ? `[Include ${(index / 1000) % SPEAKING}] START incident=${number(index)}`
                : `Time: 0:00:00.${index % 1000} id: ${index} slow query on task for ${number(index)}, rows ${index % 77}`,
            sys_created_on: when(index, LOG_ROWS),
            sys_created_by: 'system',
        }
    }
}

function* auditRows(): Generator<Row> {
    for (let index = 0; index < AUDIT_ROWS; index++)
        yield {
            sys_id: id(`audit ${index}`),
            tablename: 'incident',
            documentkey: id(number(index)),
            fieldname: index % 5 === 0 ? 'urgency' : `field_${index % 40}`,
            oldvalue: '3',
            newvalue: String(index % 3),
            user: 'system',
            sys_created_on: when(index, AUDIT_ROWS),
            sys_created_by: 'system',
        }
}

function* outboundRows(): Generator<Row> {
    for (let index = 0; index < OUTBOUND_ROWS; index++) {
        const speaks = index % 50 === 0
        yield {
            sys_id: id(`outbound ${index}`),
            hostname: speaks ? HOST : `host-${index % 300}.example.com`,
            path: '/v1.0/users',
            scheme: 'https',
            method: 'GET',
            url: `https://${HOST}/v1.0/users`,
            log_level: 'basic',
            response_status: '200',
            app_scope: 'global',
            transaction_id: id(`transaction ${index}`),
            source_table: speaks ? 'sys_script_include' : 'sys_ui_action',
            source_record: speaks ? id(`Include ${(index / 50) % SPEAKING}`) : id(`button ${index % 50}`),
            sys_created_on: when(index, OUTBOUND_ROWS),
            sys_created_by: 'system',
        }
    }
}

function* incidents(): Generator<Row> {
    for (let index = 0; index < INCIDENTS; index++)
        yield {
            sys_id: id(number(index)),
            sys_class_name: 'incident',
            number: number(index),
            short_description: `Incident ${index}`,
            urgency: '3',
            active: '1',
            sys_created_on: when(index, INCIDENTS),
            sys_updated_on: when(index, INCIDENTS),
            sys_created_by: 'system',
            sys_updated_by: 'system',
            sys_mod_count: '0',
        }
}

/** Half of them rules on incident with one of ten filters, half of them includes that log and call out. */
function installAutomations(instance: LocalInstance, count: number): void {
    installRecords(instance, [
        {
            table: 'sys_rest_message',
            sys_id: id('Graph'),
            values: {
                name: 'Graph',
                rest_endpoint: `https://${HOST}/v1.0/users`,
                authentication_type: 'no_authentication',
            },
        },
        ...Array.from({ length: count }, (_, index) => {
            const order = Math.floor(index / 2)
            const common = { active: 'true', sys_scope: 'global' }
            if (index % 2)
                return {
                    table: 'sys_script',
                    sys_id: id(`Rule ${order}`),
                    values: {
                        ...common,
                        name: `Rule ${order}`,
                        collection: 'incident',
                        when: 'after',
                        action_insert: 'true',
                        filter_condition: `urgency=${order % 10}^EQ`,
                        script: `(function executeRule(current, previous) { new Include${order}().run(current.getValue('number')) })(current, previous)`,
                    },
                }
            const script = `var Include${order} = Class.create()
Include${order}.prototype = {
    run: function (n) {
        gs.info('[Include ${order}] START incident=' + n)
        var r = new sn_ws.RESTMessageV2('Graph', 'get'); r.execute()
        var gr = new GlideRecord('incident'); if (gr.get('number', n)) { gr.urgency = '1'; gr.update() }
    },
    type: 'Include${order}',
}`
            return {
                table: 'sys_script_include',
                sys_id: id(`Include ${order}`),
                values: {
                    ...common,
                    name: `Include${order}`,
                    api_name: `global.Include${order}`,
                    access: 'public',
                    script,
                },
            }
        }),
    ])
}

function runScript(
    instance: LocalInstance,
    body: string,
    scope = 'global',
): { readonly value: unknown; readonly tx: Transaction } {
    const user = instance.users.byName('admin')
    if (!user) throw new Error('the instance has no administrator')
    const tx = instance.transaction({ name: 'bench', user, scope })
    const value = instance.scripts.runFunction(tx, {
        table: 'sys_script_fix',
        sysId: 'b'.repeat(32),
        name: 'bench',
        scope,
        body,
    })
    return { value, tx }
}

/** Pages of a thousand by (time, sys_id), as the collector reads them, and nothing else. */
function bareScan(columns: Readonly<Record<string, readonly string[]>>): string {
    return `var tables = ${JSON.stringify(columns)}; var rows = 0, bytes = 0
Object.keys(tables).forEach(function (table) {
    var time = '2000-01-01 00:00:00', last = ''
    function read(query, limit) {
        var gr = new GlideRecord(table), seen = 0
        gr.addEncodedQuery(query); gr.setLimit(limit); gr.query()
        while (gr.next()) {
            seen++; time = gr.getValue('sys_created_on'); last = gr.getValue('sys_id')
            for (var i = 0; i < tables[table].length; i++) bytes += String(gr.getValue(tables[table][i]) || '').length
        }
        return seen
    }
    for (;;) {
        var same = last === '' ? 0 : read('sys_created_on=' + time + '^sys_id>' + last + '^ORDERBYsys_id', 1000)
        var more = same >= 1000 ? 0 : read('sys_created_on>' + time + '^ORDERBYsys_created_on^ORDERBYsys_id', 1000 - same)
        rows += same + more
        if (same + more === 0) return
    }
})
return rows + '/' + bytes`
}

const KEYS_ONLY = { syslog: [], sys_outbound_http_log: [] }
const SAME_COLUMNS = {
    syslog: ['message', 'source', 'level', 'sys_created_by'],
    sys_outbound_http_log: [
        'source_table',
        'source_record',
        'transaction_id',
        'app_scope',
        'method',
        'hostname',
        'path',
        'url',
        'response_status',
        'user_name',
        'log_level',
    ],
}

interface Cost {
    readonly seconds: number
    readonly queries: number
    readonly rowsScanned: number
}

/** Remembers what every transaction counts. */
function watch(instance: LocalInstance): Transaction[] {
    const seen: Transaction[] = []
    const start = instance.transaction
    instance.transaction = (options) => {
        const tx = start(options)
        seen.push(tx)
        return tx
    }
    return seen
}

const total = (transactions: readonly Transaction[]): Omit<Cost, 'seconds'> => ({
    queries: transactions.reduce((sum, { counters }) => sum + counters.reads, 0),
    rowsScanned: transactions.reduce((sum, { counters }) => sum + (counters.rowsScanned ?? 0), 0),
})

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
    const started = performance.now()
    const result = await work()
    return { seconds: (performance.now() - started) / 1000, result }
}

function lastRun(instance: LocalInstance): Readonly<Record<string, string | null>> {
    const orderBy = [{ path: 'number', descending: true }]
    const window = { first: 0, last: 1 }
    return instance.database.select({ table: 'x_kt_gov_evidence_run', where: null, orderBy, window })[0] ?? {}
}

/** Runs the job until it has nothing left. */
function collect(instance: LocalInstance): Readonly<Record<string, string | null>> {
    for (let runs = 0; runs < 100; runs++) {
        instance.queue.runJob(JOB)
        instance.queue.drain()
        const last = lastRun(instance)
        if (last['state'] !== 'yielded') return last
    }
    throw new Error(`the collection did not come to an end: ${JSON.stringify(lastRun(instance))}`)
}

/** What a collector outside asks for each automation: its lines, the audit of its table, its calls. */
async function perAutomation(url: string, from: string): Promise<void> {
    const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`
    for (let order = 0; order < SAMPLE; order++) {
        const window = `^sys_created_on>=${from}^ORDERBYDESCsys_created_on`
        const queries = {
            syslog: `messageLIKE[Include ${order + SPEAKING}]^source=*** Script${window}`,
            sys_audit: `tablename=incident^user=Rule ${order + SPEAKING}${window}`,
            sys_outbound_http_log: `hostname=${HOST}^source_record=${id(`Include ${order + SPEAKING}`)}${window}`,
        }
        for (const [table, query] of Object.entries(queries)) {
            const parameters = new URLSearchParams({ sysparm_query: query, sysparm_limit: '10' })
            const answer = await fetch(`${url}/api/now/table/${table}?${parameters}`, {
                headers: { authorization, connection: 'close' },
            })
            if (answer.status !== 200) throw new Error(`${table}: ${answer.status}`)
            await answer.text()
        }
    }
}

async function main(): Promise<void> {
    const { instance } = bootInstance({ application: ensureBuilt(console.log), password: PASSWORD })
    instance.clock.set(NOW - 24 * 3_600_000)
    const server = await serve(() => instance, { port: 0 })
    const transactions = watch(instance)
    try {
        prepare(instance)
        const loading = await timed(() => load(instance))
        console.log(`loaded ${loading.result} rows in ${loading.seconds.toFixed(1)} s`)
        instance.mark()
        const report = {
            node: process.version,
            rows: { LOG_ROWS, AUDIT_ROWS, OUTBOUND_ROWS },
            ...(await floor(instance)),
            rounds: [] as object[],
        }
        for (const size of SIZES) {
            const round = await measure(instance, server.url, transactions, size)
            report.rounds.push({
                ...round,
                timesOfKeys: round.seconds / report.keys.seconds,
                timesOfColumns: round.seconds / report.columns.seconds,
            })
            console.log(JSON.stringify(report.rounds[report.rounds.length - 1], null, 2))
        }
        const directory = join(__dirname, '..', 'out', 'bench')
        mkdirSync(directory, { recursive: true })
        writeFileSync(join(directory, 'evidence.json'), `${JSON.stringify(report, null, 2)}\n`)
    } finally {
        await server.close()
        instance.close()
    }
}

/** The administrator lets the app read the system log and raises the budgets of a run. */
function prepare(instance: LocalInstance): void {
    const set = { 'evidence.budget_rows': '10000000', 'evidence.budget_seconds': '3600' }
    for (const [name, value] of Object.entries(set))
        runScript(
            instance,
            `var p = new GlideRecord('sys_properties'); if (p.get('name', 'x_kt_gov.${name}')) { p.setValue('value', '${value}'); p.update() }`,
        )
    runScript(
        instance,
        `var choice = new GlideRecord('sys_choice'); choice.addQuery('name', 'sys_restricted_caller_access'); choice.addQuery('element', 'status')
choice.addQuery('label', 'Allowed'); choice.query(); choice.next()
var scope = new GlideRecord('sys_scope'); scope.get('scope', 'x_kt_gov')
var access = new GlideRecord('sys_restricted_caller_access'); access.initialize(); access.setValue('source_scope', scope.getUniqueValue())
access.setValue('target', 'syslog'); access.setValue('operation', 'Read'); access.setValue('status', choice.getValue('value')); access.insert()`,
    )
}

function load(instance: LocalInstance): number {
    const { database } = instance
    return (
        database.load('syslog', systemLog()) +
        database.load('sys_audit', auditRows()) +
        database.load('sys_outbound_http_log', outboundRows()) +
        database.load('incident', incidents())
    )
}

async function floor(instance: LocalInstance) {
    const keys = await timed(() => runScript(instance, bareScan(KEYS_ONLY)).value)
    const columns = await timed(() => runScript(instance, bareScan(SAME_COLUMNS)).value)
    console.log(
        `bare scan: ${keys.seconds.toFixed(1)} s for the keys, ${columns.seconds.toFixed(1)} s with the columns that evidence needs`,
    )
    return { keys, columns }
}

async function measure(instance: LocalInstance, url: string, transactions: Transaction[], automations: number) {
    /** The first run reads the scripts, at a time when there are no rows; what follows is what every later run does. */
    const begin = async (): Promise<number> => {
        instance.rewind()
        installAutomations(instance, automations)
        instance.clock.set(NOW - 22 * 3_600_000)
        const discovered = await timed(() => collect(instance))
        instance.clock.set(NOW)
        transactions.length = 0
        return discovered.seconds
    }
    const discoverySeconds = await begin()
    const collected = await timed(() => collect(instance))
    const { queries } = total(transactions)
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    const rowsRead = Number(collected.result.rows_read)
    await begin()
    instance.database.traceScans(true)
    collect(instance)
    const { rowsScanned } = total(transactions)
    transactions.length = 0
    const outside = await timed(() => perAutomation(url, toText(NOW - 24 * 3_600_000)))
    const seed = total(transactions)
    instance.database.traceScans(false)
    const times = automations / SAMPLE
    return {
        automations,
        discoverySeconds,
        state: collected.result.state,
        rowsRead,
        evidence: Number(collected.result.evidence_added),
        seconds: collected.seconds,
        rowsPerSecond: Math.round(rowsRead / collected.seconds),
        queries,
        rowsScanned,
        peakMegabytes,
        perAutomation: {
            measuredOn: SAMPLE,
            secondsMultiplied: outside.seconds * times,
            rowsScannedMultiplied: seed.rowsScanned * times,
            timesOurRows: (seed.rowsScanned * times) / rowsScanned,
        },
    }
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
