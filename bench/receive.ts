/**
 * Measures the receiving path: database operations per acknowledged and per processed delivery, and the time of an
 * acknowledgement beside an empty Scripted REST resource on the same instance in the same run, with 0 and with many stored deliveries.
 * `--stored N` sets how many (default 1000000), `--requests N` how many pairs are timed (default 300).
 */
import { createHash, createHmac } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import {
    bootInstance,
    installRecords,
    serve,
    storeRows,
    type LocalInstance,
    type Transaction,
} from 'servicenow-local-instance'
import { ensureBuilt, setSecret } from '../tools/local-instance/application.ts'

const SECRET = 'whsec_bench-signing-secret'
const WEBHOOK = '/api/x_kt_gov/v1/keeptrusts/webhooks'
const EMPTY = '/api/x_bench/empty/resource'
/** Pairs before the timing starts: a node that has just started is not what a sender meets. */
const WARM_UP = 700

interface Operations {
    readonly reads: number
    readonly writes: number
}

interface Round {
    readonly stored: number
    readonly acknowledged: Operations
    readonly processed: Readonly<Record<string, Operations>>
    readonly acknowledgementMs: number
    readonly emptyMs: number
    readonly ratio: number
}

/** Remembers every transaction, so that its counters can be read when it has ended. */
function watchTransactions(instance: LocalInstance): Transaction[] {
    const seen: Transaction[] = []
    const start = instance.transaction
    instance.transaction = (options) => {
        const tx = start(options)
        seen.push(tx)
        return tx
    }
    return seen
}

function installEmptyResource(instance: LocalInstance): void {
    const id = (name: string): string => createHash('md5').update(name).digest('hex')
    installRecords(instance, [
        {
            table: 'sys_ws_definition',
            sys_id: id('definition'),
            values: {
                name: 'Empty',
                service_id: 'empty',
                namespace: 'x_bench',
                base_uri: '/api/x_bench/empty',
                active: true,
            },
        },
        {
            table: 'sys_ws_operation',
            sys_id: id('operation'),
            values: {
                name: 'Empty',
                web_service_definition: id('definition'),
                http_method: 'POST',
                relative_path: '/resource',
                operation_uri: EMPTY,
                requires_authentication: false,
                requires_acl_authorization: false,
                requires_snc_internal_role: false,
                active: true,
                operation_script: '(function process(request, response) {})(request, response);',
            },
        },
    ])
}

/** The groups that the properties name by default, as a configured instance has them. */
function installGroups(instance: LocalInstance): void {
    const names = ['AI Governance Team', 'Platform Engineering', 'Compliance Team']
    storeRows(
        instance,
        names.map((name, index) => ({
            table: 'sys_user_group',
            sys_id: String(index).repeat(32),
            values: { name, active: true },
        })),
    )
}

/** One connection, which one round opens and closes: between rounds the server would close it as idle. */
let agent = new Agent({ keepAlive: true, maxSockets: 1 })

function post(url: string, path: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
    return new Promise((resolve, reject) => {
        const call = request(
            url + path,
            { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
            (answer) => {
                answer.resume()
                answer.on('end', () => resolve(answer.statusCode ?? 0))
            },
        )
        call.on('error', reject)
        call.end(body)
    })
}

function signed(body: string): Readonly<Record<string, string>> {
    return { 'x-keeptrusts-signature': createHmac('sha256', SECRET).update(body).digest('hex') }
}

/** One event of each kind that processing treats differently. */
function bodies(run: string): Readonly<Record<string, string>> {
    const timestamp = '2026-04-20T14:00:00Z'
    const config = {
        config_id: `cfg_${run}`,
        config_name: 'policy',
        config_version: 'v1',
        change_summary: 'bench',
        environment: 'production',
        gateway_id: `gw_${run}`,
    }
    const escalation = {
        escalation_id: `esc_${run}`,
        policy_name: 'compliance-review',
        action: 'escalate',
        gateway_id: `gw_${run}`,
    }
    const decision = (id: string, action: string) => ({
        event_id: `${id}_${run}`,
        action,
        policy_name: 'content-safety',
        gateway_id: `gw_${run}`,
    })
    const event = (name: string, data: object) => JSON.stringify({ id: `${name}_${run}`, event: name, timestamp, data })
    return {
        'config.updated (first)': event('config.updated', config),
        'config.deployed (first)': event('config.deployed', config),
        'escalation.created': event('escalation.created', escalation),
        'escalation.resolved': event('escalation.resolved', { ...escalation, status: 'resolved', outcome: 'approved' }),
        'event.allowed': event('event.allowed', decision('allow', 'allow')),
        'event.blocked (opens the incident)': event('event.blocked', decision('block', 'block')),
        'event.blocked (notes on it)': JSON.stringify({
            id: `b2_${run}`,
            event: 'event.blocked',
            timestamp,
            data: decision('block2', 'block'),
        }),
        'gateway.health_changed': event('gateway.health_changed', { gateway_id: `gw_${run}`, status: 'offline' }),
        'export.completed': event('export.completed', { export_id: `exp_${run}`, format: 'json' }),
    }
}

async function round(
    instance: LocalInstance,
    url: string,
    transactions: Transaction[],
    run: string,
    requests: number,
): Promise<Round> {
    agent.destroy()
    agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const stored = instance.database.count({ table: 'x_kt_gov_delivery', where: null, orderBy: [], window: null })
    const processed: Record<string, Operations> = {}
    let acknowledged: Operations = { reads: 0, writes: 0 }
    for (const [name, body] of Object.entries(bodies(run))) {
        transactions.length = 0
        const status = await post(url, WEBHOOK, body, signed(body))
        if (status !== 202) throw new Error(`${name} was answered ${status}`)
        acknowledged = most(acknowledged, sum(transactions))
        transactions.length = 0
        instance.queue.drain()
        processed[name] = sum(transactions)
    }
    const ours: number[] = []
    const empty: number[] = []
    for (let index = -WARM_UP; index < requests; index++) {
        const body = JSON.stringify({
            id: `timed_${run}_${index}`,
            event: 'event.allowed',
            timestamp: '2026-04-20T14:00:00Z',
            data: { event_id: `t_${run}_${index}`, action: 'allow', policy_name: 'p' },
        })
        const headers = signed(body)
        // Alternating order, so that neither side always comes second.
        const pair = [
            () => timed(() => post(url, WEBHOOK, body, headers), ours, index),
            () => timed(() => post(url, EMPTY, body, headers), empty, index),
        ]
        for (const one of index % 2 ? pair : pair.reverse()) await one()
    }
    instance.queue.drain()
    const [acknowledgementMs, emptyMs] = [median(ours), median(empty)]
    return { stored, acknowledged, processed, acknowledgementMs, emptyMs, ratio: acknowledgementMs / emptyMs }
}

/** The first delivery after an installation or upgrade measures the unique indexes; no other does. */
async function measureIndexes(url: string, transactions: Transaction[]): Promise<Operations> {
    const body = JSON.stringify({ id: 'first', event: 'event.allowed', data: { event_id: 'first', action: 'allow' } })
    transactions.length = 0
    const status = await post(url, WEBHOOK, body, signed(body))
    if (status !== 202) throw new Error(`the first delivery was answered ${status}`)
    return sum(transactions)
}

async function timed(work: () => Promise<number>, into: number[], index: number): Promise<void> {
    const start = process.hrtime.bigint()
    await work()
    if (index >= 0) into.push(Number(process.hrtime.bigint() - start) / 1e6)
}

function sum(transactions: readonly Transaction[]): Operations {
    return transactions.reduce(
        (total, tx) => ({ reads: total.reads + tx.counters.reads, writes: total.writes + tx.counters.writes }),
        { reads: 0, writes: 0 },
    )
}

function most(a: Operations, b: Operations): Operations {
    return { reads: Math.max(a.reads, b.reads), writes: Math.max(a.writes, b.writes) }
}

function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)]
}

/** Rows as an earlier year of traffic would have left them. */
function* storedDeliveries(count: number): Iterable<Record<string, string>> {
    for (let index = 0; index < count; index++) {
        const hex = createHash('md5').update(`stored ${index}`).digest('hex')
        yield {
            sys_id: hex,
            number: `KTD9${String(index).padStart(7, '0')}`,
            delivery_id: `stored_${hex}`,
            event_type: 'event.allowed',
            canonical_type: 'decision',
            state: 'processed',
            attempts: '1',
            received_at: '2025-01-01 00:00:00',
            body_sha256: hex + hex,
            body: '{"event":"event.allowed","data":{"action":"allow"}}',
            sys_created_on: '2025-01-01 00:00:00',
            sys_created_by: 'guest',
        }
    }
}

function argument(name: string, otherwise: number): number {
    const index = process.argv.indexOf(`--${name}`)
    return index < 0 ? otherwise : Number(process.argv[index + 1])
}

function print({ stored, acknowledged, processed, acknowledgementMs, emptyMs, ratio }: Round): void {
    console.log(`\nwith ${stored} stored deliveries`)
    console.log(
        `  acknowledgement: at most ${acknowledged.reads} reads and ${acknowledged.writes} writes (goals: 4 and 3)`,
    )
    console.log(
        `  time: ${acknowledgementMs.toFixed(2)} ms beside ${emptyMs.toFixed(2)} ms of an empty resource, ratio ${ratio.toFixed(2)} (goal: 2)`,
    )
    console.log('  operations per processed delivery (goal: 25)')
    for (const [name, { reads, writes }] of Object.entries(processed))
        console.log(`    ${String(reads + writes).padStart(3)} = ${reads} reads + ${writes} writes  ${name}`)
}

async function main(): Promise<void> {
    const many = argument('stored', 1_000_000)
    const requests = argument('requests', 300)
    const { instance } = bootInstance({ application: ensureBuilt(console.log), password: 'bench' })
    setSecret(instance, SECRET)
    installEmptyResource(instance)
    installGroups(instance)
    const transactions = watchTransactions(instance)
    const server = await serve(() => instance, { port: 0 })
    try {
        const first = await measureIndexes(server.url, transactions)
        console.log(`the first delivery, which measures the indexes: ${first.reads} reads and ${first.writes} writes`)
        instance.queue.drain()
        const rounds = [await round(instance, server.url, transactions, 'few', requests)]
        print(rounds[0])
        console.log(`\nloading ${many} deliveries`)
        instance.database.load('x_kt_gov_delivery', storedDeliveries(many))
        rounds.push(await round(instance, server.url, transactions, 'many', requests))
        print(rounds[1])
        const directory = join(__dirname, '..', 'out', 'bench')
        mkdirSync(directory, { recursive: true })
        writeFileSync(
            join(directory, 'receive.json'),
            `${JSON.stringify({ node: process.version, first, rounds }, null, 2)}\n`,
        )
    } finally {
        agent.destroy()
        await server.close()
        instance.close()
    }
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
