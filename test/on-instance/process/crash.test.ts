/** An instance that is killed between storing and processing, and started again on the same file: nothing is lost, nothing done twice. */

import { copyFileSync } from 'node:fs'
import { bootInstance, storeRows, type LocalInstance } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import type { InstanceClient } from '../../support/instance-client.ts'
import { cleanUp, newFile, start, until } from './child.ts'

let prepared: string
beforeAll(() => {
    prepared = newFile()
    bootInstance({ file: prepared, application: findApplication() }).instance.close()
})
afterAll(cleanUp)

const blocked = (id: string) => ({
    id: `dlv_${id}`,
    event: 'event.blocked',
    timestamp: '2026-04-23T14:30:00Z',
    data: { event_id: `evt_${id}`, policy_name: 'content-safety', gateway_id: 'gw_1' },
})
const states = (client: InstanceClient) => client.rows('x_kt_gov_delivery', ['delivery_id', 'state'])

/** The values of some columns of each row, read from the instance itself. */
function rows(instance: LocalInstance, table: string, columns: readonly string[]): string[] {
    const found = instance.database.select({ table, where: null, orderBy: [], window: null })
    return found.map((row) => columns.map((column) => row[column] ?? '').join('|')).sort()
}

/** A file with the app installed, as an earlier run left it. */
function usedFile(): string {
    const file = newFile()
    copyFileSync(prepared, file)
    return file
}

/** Lets the lease of every claim pass, and does all that is due. */
function recover(instance: LocalInstance): void {
    instance.queue.drain()
    for (const minutes of [6, 7]) {
        instance.clock.set(Date.now() + minutes * 60_000)
        instance.queue.runJob('Keeptrusts: process due deliveries')
        instance.queue.drain()
    }
}

/** Does what is due whenever the job runs by itself, for so many seconds after the worker was killed. */
function recoverWithin(instance: LocalInstance, seconds: number, killedAt: number): void {
    for (let passed = 30; passed <= seconds; passed += 30) {
        instance.clock.set(killedAt + passed * 1000)
        instance.queue.runJob('Keeptrusts: process due deliveries')
        instance.queue.drain()
    }
}

/** Opens the file in this process, where the clock can be set. */
const open = (file: string) => bootInstance({ file, application: null }).instance

/** A rule of the customer's own that never lets the worker go on, and says when it has come so far. */
async function stall(client: InstanceClient, table = 'incident'): Promise<string> {
    const rule = await client.create('sys_script', {
        name: 'Endless',
        collection: table,
        when: 'before',
        action_insert: 'true',
        active: 'true',
        script: `gs.info("in the middle of the ${table}"); for (;;) {}`,
    })
    return rule.sys_id
}

it('killed right after its 202 it continues where it was', async () => {
    const file = usedFile()
    const first = await start(file)
    expect((await first.client.deliver(blocked('1'))).status).toBe(202)
    first.child.signal('SIGKILL')
    expect(await first.child.ended).toBe('SIGKILL')

    const second = await start(file)
    const done = await until(
        () => states(second.client),
        (all) => all.has('dlv_1|processed'),
    )
    expect(done).toEqual(new Set(['dlv_1|processed']))
    expect(await second.client.rows('incident', ['correlation_display'])).toEqual(new Set(['Keeptrusts']))
    expect(await second.client.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
    const again = await second.client.deliver(blocked('1'))
    expect([again.status, again.body.result.state]).toEqual([200, 'processed'])
    second.child.signal('SIGTERM')
    expect(await second.child.ended).toBe(0)
})

it('killed while a worker held the claim it does the work once, 90 seconds later at the latest', async () => {
    const file = usedFile()
    const { child, client } = await start(file)
    const endless = await stall(client)
    expect((await client.deliver(blocked('1'))).status).toBe(202)
    await child.logged(/in the middle of the incident/)
    child.signal('SIGKILL')
    await child.ended
    const killedAt = Date.now()

    const instance = open(file)
    expect(rows(instance, 'x_kt_gov_delivery', ['state', 'attempts'])).toEqual(['queued|0'])
    expect(rows(instance, 'incident', ['number'])).toEqual([])
    storeRows(instance, [{ table: 'sys_script', sys_id: endless, values: { active: false } }])
    recoverWithin(instance, 90, killedAt)
    expect(rows(instance, 'x_kt_gov_delivery', ['delivery_id', 'state', 'attempts'])).toEqual(['dlv_1|processed|2'])
    expect(rows(instance, 'x_kt_gov_decision_count', ['total'])).toEqual(['1'])
    expect(rows(instance, 'incident', ['correlation_display'])).toEqual(['Keeptrusts'])
    instance.close()
})

it.each(['x_kt_gov_body_file', 'sys_attachment'])(
    'killed before a body that the column cuts is in a file (%s), it has not answered, and takes the delivery when it comes again',
    async (table) => {
        const file = usedFile()
        const { child, client } = await start(file)
        const property = { name: 'local_instance.behaviour.long_strings', value: 'cut', type: 'string' }
        await client.create('sys_properties', property)
        // By default the long text is not stored at all.
        const content = await client.record('sys_properties', 'name=x_kt_gov.webhook.content', ['sys_id'])
        await client.update('sys_properties', content.sys_id, { value: 'keep' })
        const endless = await stall(client, table)
        const large = { ...blocked('1'), note: 'ü'.repeat(70_000) }
        const answered = client.deliver(large).then(
            ({ status }) => status,
            () => 'nothing',
        )
        await child.logged(new RegExp(`in the middle of the ${table}`))
        child.signal('SIGKILL')
        await child.ended
        expect(await answered).toBe('nothing')

        const instance = open(file)
        storeRows(instance, [{ table: 'sys_script', sys_id: endless, values: { active: false } }])
        recover(instance)
        expect(rows(instance, 'x_kt_gov_delivery', ['state', 'error_code'])).toEqual(['failed|body_incomplete'])
        expect(rows(instance, 'incident', ['number'])).toEqual([])
        instance.close()

        const second = await start(file)
        const again = await second.client.deliver(large)
        expect([again.status, again.body.result.state]).toEqual([202, 'queued'])
        second.child.signal('SIGTERM')
        await second.child.ended
        const recovered = open(file)
        recover(recovered)
        expect(rows(recovered, 'x_kt_gov_delivery', ['delivery_id', 'state'])).toEqual(['dlv_1|processed'])
        expect(rows(recovered, 'x_kt_gov_decision_count', ['total'])).toEqual(['1'])
        expect(rows(recovered, 'incident', ['correlation_display'])).toEqual(['Keeptrusts'])
        recovered.clock.set(Date.now() + 2 * 86_400_000)
        recovered.queue.runJob('Keeptrusts: process due deliveries')
        expect(rows(recovered, 'x_kt_gov_body_file', ['file_name'])).toEqual(['keeptrusts-body.json'])
        recovered.close()
    },
)

it('killed at any moment of a flood it keeps every delivery that it had answered, and counts each once', async () => {
    const file = usedFile()
    const { child, client } = await start(file)
    const answered: string[] = []
    const flood = Array.from({ length: 40 }, (_, index) => String(index)).map(async (id) => {
        const answer = await client.deliver(blocked(id)).catch(() => null)
        if (answer?.status === 202) answered.push(`dlv_${id}`)
        if (answered.length === 25) child.signal('SIGKILL')
    })
    await Promise.all(flood)
    await child.ended
    expect(answered.length).toBeGreaterThanOrEqual(25)

    const recovered = open(file)
    recover(recovered)
    const kept = rows(recovered, 'x_kt_gov_delivery', ['delivery_id'])
    expect(kept).toEqual(expect.arrayContaining(answered))
    expect(new Set(kept).size).toBe(kept.length)
    expect(new Set(rows(recovered, 'x_kt_gov_delivery', ['state']))).toEqual(new Set(['processed']))
    expect(rows(recovered, 'x_kt_gov_decision_count', ['total'])).toEqual([String(kept.length)])
    expect(rows(recovered, 'incident', ['correlation_display'])).toEqual(['Keeptrusts'])
    recovered.close()
})
