/** Promises of several nodes on one file: together they are one instance, and one that is killed takes nothing with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, type LocalInstance } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import type { InstanceClient } from '../../support/instance-client.ts'
import { startCluster, type StartedCluster } from './running-cluster.ts'

const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
const file = join(folder, 'instance.db')
const NODES = 4
let cluster: StartedCluster
beforeAll(async () => void (cluster = await startCluster(file, NODES)))
afterAll(async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
})

/** Sixty deliveries of one gateway and policy, which belong into one incident; half of them are about the same decision. */
const IDS = Array.from({ length: 60 }, (_unused, index) => `dlv_${index}`)
const DECISIONS = 31
const blocked = (id: string) => ({
    id,
    event: 'event.blocked',
    timestamp: '2026-04-23T14:30:00Z',
    data: {
        event_id: IDS.indexOf(id) < 30 ? 'evt_one' : `evt_${id}`,
        policy_name: 'content-safety',
        gateway_id: 'gw_1',
    },
})

/** A connection that is handed to a node in the moment of its death is never answered, and never cut off. */
const PATIENCE_MS = 15_000

/** As the sender does: what was not answered in time, cut off or refused for a while is sent again. */
async function deliver(client: InstanceClient, id: string): Promise<number> {
    for (;;) {
        const answered = client.deliver(blocked(id)).then(
            (answer) => answer.status,
            () => 0,
        )
        let timer: NodeJS.Timeout | undefined
        const gaveUp = new Promise<number>((done) => (timer = setTimeout(() => done(0), PATIENCE_MS)))
        const status = await Promise.race([answered, gaveUp])
        clearTimeout(timer)
        if (status === 200 || status === 202) return status
        await new Promise((later) => setTimeout(later, 100))
    }
}

async function inParallel<T, R>(items: readonly T[], width: number, work: (item: T, index: number) => Promise<R>) {
    const results: R[] = []
    let next = 0
    const lane = async (): Promise<void> => {
        while (next < items.length) {
            const index = next++
            results[index] = await work(items[index]!, index)
        }
    }
    await Promise.all(Array.from({ length: width }, lane))
    return results
}

/** Opens the file in this process, lets the lease of every claim pass, and does all that is due. */
function finish(): LocalInstance {
    const { instance } = bootInstance({ file, application: findApplication() })
    instance.queue.drain()
    for (const minutes of [6, 12]) {
        instance.clock.set(Date.now() + minutes * 60_000)
        instance.queue.runJob('Keeptrusts: process due deliveries')
        instance.queue.drain()
    }
    return instance
}

it('acts on a change that another node made: a password, then a role', async () => {
    const { client } = cluster
    const user = await client.create('sys_user', { user_name: 'nodes.tester', user_password: 'first' })
    await client.create('problem', { short_description: 'seen with a role' })
    const ask = (password: string) =>
        inParallel(Array.from({ length: 3 * NODES }), NODES, async () => {
            const login = { user: 'nodes.tester', password }
            const { status, body } = await client.api('GET', '/api/now/table/problem', { login })
            return `${status} ${body.result?.length ?? 'refused'}`
        })
    expect(new Set(await ask('first'))).toEqual(new Set(['200 0']))
    const { sys_id: itil } = await client.record('sys_user_role', 'name=itil', ['sys_id'])
    await client.create('sys_user_has_role', { user: user.sys_id!, role: itil! })
    expect(new Set(await ask('first'))).toEqual(new Set(['200 1']))
    await client.update('sys_user', user.sys_id!, { user_password: 'second' })
    expect(new Set(await ask('first'))).toEqual(new Set(['401 refused']))
})

it('stores 300 deliveries of 60 ids once each, although a node is killed in the middle', async () => {
    const sent = Array.from({ length: 5 }, () => IDS).flat()
    let killed: number | null = null
    const statuses = await inParallel(sent, 16, async (id, index) => {
        if (index === 100) {
            killed = cluster.nodes()[1]!
            process.kill(killed, 'SIGKILL')
        }
        return deliver(cluster.client, id)
    })
    expect(statuses).toHaveLength(300)
    await cluster.haveNodes(NODES)
    expect(cluster.nodes()).not.toContain(killed)
    expect(await cluster.stop()).toBe(0)

    const instance = finish()
    const rows = (table: string, columns: readonly string[]): string[] =>
        instance.database
            .select({ table, where: null, orderBy: [], window: null })
            .map((row) => columns.map((column) => row[column] ?? '').join('|'))
    expect(rows('x_kt_gov_delivery', ['delivery_id', 'state']).sort()).toEqual(
        IDS.map((id) => `${id}|processed`).sort(),
    )
    expect(rows('incident', ['correlation_display'])).toEqual(['Keeptrusts'])
    expect(rows('x_kt_gov_decision_count', ['total'])).toEqual([String(DECISIONS)])
    expect(rows('sys_trigger', ['state', 'document']).filter((row) => row !== '0|sysauto_script')).toEqual([])
    instance.close()
})
