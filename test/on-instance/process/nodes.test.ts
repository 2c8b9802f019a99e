/** Promises of several nodes on one file: together they are one instance, and one that is killed takes nothing with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, type LocalInstance } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import { deliverPatiently } from '../../support/deliver-patiently.ts'
import { startCluster, type StartedCluster } from './running-cluster.ts'

const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const NODES = 4

/** Nodes on a file of their own for the tests of the enclosing block. */
function useCluster(profile: string) {
    const file = join(folder, `${profile}.db`)
    let cluster: StartedCluster
    beforeAll(async () => void (cluster = await startCluster(file, NODES, profile)))
    afterAll(() => cluster.stop())
    return { file, running: () => cluster }
}

/** A hundred deliveries: half are violations of one gateway and policy, which belong into one incident, and half open a review each. */
const IDS = Array.from({ length: 100 }, (_unused, index) => `dlv_${index}`)
const VIOLATIONS = 50
/** Twenty of the violations are about the same decision. */
const DECISIONS = 31
/** How often each is sent: `SENT_EACH=10 npx jest test/on-instance/process/nodes` makes it 1,000 deliveries. */
const TIMES = Number(process.env.SENT_EACH ?? 4)

function bodyOf(id: string) {
    const index = IDS.indexOf(id)
    const timestamp = '2026-04-23T14:30:00Z'
    const gateway_id = 'gw_1'
    if (index >= VIOLATIONS) {
        const data = { escalation_id: `esc_${index}`, policy_name: 'review', action: 'escalate', gateway_id }
        return { id, event: 'escalation.created', timestamp, data }
    }
    const event_id = index < 20 ? 'evt_one' : `evt_${id}`
    return { id, event: 'event.blocked', timestamp, data: { event_id, policy_name: 'content-safety', gateway_id } }
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
function finish(file: string, profile: string): LocalInstance {
    const { instance } = bootInstance({ file, application: findApplication(), profile })
    instance.queue.drain()
    for (const minutes of [6, 12]) {
        instance.clock.set(Date.now() + minutes * 60_000)
        instance.queue.runJob('Keeptrusts: process due deliveries')
        instance.queue.drain()
    }
    return instance
}

describe('nodes that answer side by side', () => {
    const used = useCluster('kind')

    it('acts on a change that another node made: a password, then a role', async () => {
        const { client } = used.running()
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
})

describe('nodes of an unkind instance', () => {
    const PROFILE = 'unkind'
    const used = useCluster(PROFILE)

    it('makes 100 records of deliveries of 100 ids that are sent many times, although a node is killed in the middle', async () => {
        const cluster = used.running()
        const sent = Array.from({ length: TIMES }, () => IDS).flat()
        let killed: number | null = null
        const statuses = await inParallel(sent, 16, async (id, index) => {
            if (index === 100) {
                killed = cluster.nodes()[1]!
                process.kill(killed, 'SIGKILL')
            }
            return deliverPatiently(cluster.client, bodyOf(id))
        })
        expect(statuses).toHaveLength(IDS.length * TIMES)
        await cluster.haveNodes(NODES)
        expect(cluster.nodes()).not.toContain(killed)
        expect(await cluster.stop()).toBe(0)

        const instance = finish(used.file, PROFILE)
        const rows = (table: string, columns: readonly string[]): string[] =>
            instance.database
                .select({ table, where: null, orderBy: [], window: null })
                .map((row) => columns.map((column) => row[column] ?? '').join('|'))
        // A node that dies while it measures the platform leaves its row to the next measurement.
        const deliveries = rows('x_kt_gov_delivery', ['delivery_id', 'state']).filter(
            (row) => !/^platform probe/.test(row),
        )
        expect(deliveries.sort()).toEqual(IDS.map((id) => `${id}|processed`).sort())
        expect(rows('incident', ['correlation_display'])).toEqual(['Keeptrusts'])
        expect(rows('x_kt_gov_compliance_task', ['correlation_id']).sort()).toEqual(
            IDS.slice(VIOLATIONS)
                .map((_id, index) => `esc_${VIOLATIONS + index}`)
                .sort(),
        )
        expect(rows('x_kt_gov_decision_count', ['total'])).toEqual([String(DECISIONS)])
        expect(rows('sys_trigger', ['state', 'document']).filter((row) => row !== '0|sysauto_script')).toEqual([])
        instance.close()
    })
})
