/** The key of the instance: made once on however many nodes; a row that it cannot prove is no forgery, and one that it can is never taken for one. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance, Visitor, type LocalInstance } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
import { OnInstance, PROCESS_DUE_JOB } from '../../support/on-instance.ts'

const DELIVERY = 'x_kt_gov_delivery'
const KEY = 'x_kt_gov.platform.instance_key'
const PATIENT = `${process.env.LOCAL_INSTANCE_PROFILE ?? 'unkind'}+remote_properties=minute_later`

describe('one node', () => {
    let on: OnInstance
    beforeAll(async () => void (on = await OnInstance.open({ isKeyless: true })))
    afterEach(() => on.rewind())
    afterAll(() => on.close())

    const keyOf = () => on.instance.properties.get(KEY) ?? ''
    const ending = async () => {
        const { error_code, state } = await on.record(DELIVERY)
        return [state, error_code]
    }
    const runJob = () => {
        on.instance.queue.runJob(PROCESS_DUE_JOB)
        on.drain()
    }
    const change = async (values: Readonly<Record<string, string>>) => {
        const { sys_id } = await on.record(DELIVERY)
        on.instance.database.update(DELIVERY, sys_id, values)
    }
    /** A delivery that fails is tried again and again; then it is a dead letter. */
    const retryToTheEnd = () => {
        for (let attempt = 0; attempt < 9; attempt++) on.reprocess(2 * 86_400)
    }

    it('makes it by its job, once, and stores it encrypted', async () => {
        expect(keyOf()).toBe('')
        runJob()
        const key = keyOf()
        expect(key).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f]{12} [A-Za-z0-9+/]{40,}={0,2}$/)
        runJob()
        expect(keyOf()).toBe(key)
        const { value } = await on.record('sys_properties', `name=${KEY}`)
        expect(value).not.toContain(key.split(' ')[2])
    })

    it('seals nothing before, and processes what it stored then', async () => {
        await on.deliver(decision('blocked'))
        expect((await on.record(DELIVERY)).seal).toBe('')
        runJob()
        expect(await ending()).toEqual(['processed', ''])
        on.wait(3600)
        expect((await on.deliver(decision('blocked'))).status).toBe(200)
    })

    it('processes rows of before the upgrade, and takes no seal from a later one', async () => {
        await on.deliver(decision('blocked', { event_id: 'evt_1' }))
        runJob()
        on.wait(3600)
        await on.deliver(decision('blocked', { event_id: 'evt_2' }))
        const [{ sys_id }] = await on.records(DELIVERY, 'ORDERBYDESCnumber')
        on.instance.database.update(DELIVERY, sys_id, { seal: '' })
        on.drain()
        expect(await on.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|', 'dead|tampered']))
    })

    it('does not take a row for tampered whose key is lost: it ends with a code, and comes back when it is resent', async () => {
        runJob()
        on.wait(3600)
        await on.deliver(decision('blocked'))
        await on.setProperty(KEY, '')
        on.wait(120)
        on.instance.queue.runJob(PROCESS_DUE_JOB)
        expect(keyOf()).not.toBe('')
        on.drain()
        expect(await ending()).toEqual(['failed', 'seal_unverifiable'])
        retryToTheEnd()
        expect(await ending()).toEqual(['dead', 'seal_unverifiable'])
        expect((await on.deliver(decision('blocked'))).status).toBe(202)
        on.drain()
        expect(await on.rows(DELIVERY, ['state', 'error_code'])).toEqual(
            new Set(['processed|', 'dead|seal_unverifiable']),
        )
    })

    it('processes it where the key is put back', async () => {
        runJob()
        on.wait(3600)
        const key = keyOf()
        await on.deliver(decision('blocked'))
        await on.setProperty(KEY, '')
        on.drain()
        expect(await ending()).toEqual(['failed', 'seal_unverifiable'])
        await on.setProperty(KEY, key)
        on.reprocess(3600)
        expect(await ending()).toEqual(['processed', ''])
    })

    it('goes by the same key after a clone', async () => {
        runJob()
        on.wait(3600)
        await on.deliver(decision('blocked'))
        await change({ state: 'held', error_code: 'instance_unconfirmed' })
        await on.setProperty('instance_name', 'copy')
        await on.api('POST', '/api/x_kt_gov/v1/setup/instance', {
            body: { held: 'release', reason: 'it takes over' },
        })
        on.reprocess(3600)
        expect(await ending()).toEqual(['processed', ''])
    })

    it('reports what is no key, and marks every delivery that was processed meanwhile', async () => {
        await on.setProperty(KEY, 'no key')
        await on.deliver(decision('blocked'))
        runJob()
        expect(keyOf()).toBe('no key')
        expect(await ending()).toEqual(['processed', ''])
        expect(await on.rows('x_kt_gov_delivery_record', ['code'], 'code=seal_unchecked')).toEqual(
            new Set(['seal_unchecked']),
        )
        const { body } = await on.api('POST', '/api/x_kt_gov/v1/setup/checks/stored_deliveries')
        expect(body.result.checks[0]).toMatchObject({ state: 'failing', code: 'instance_key_unreadable' })
    })

    it('of a time to come is none: it would let every row without a seal count until then', async () => {
        runJob()
        on.wait(3600)
        const [, , id, base64] = keyOf().split(' ')
        await on.deliver(decision('blocked'))
        await change({ seal: '', gateway: 'gw_forged' })
        await on.setProperty(KEY, `2099-01-01 00:00:00 ${id} ${base64}`)
        on.drain()
        expect(await on.rows('x_kt_gov_delivery_record', ['code'], 'code=seal_unchecked')).toEqual(
            new Set(['seal_unchecked']),
        )
        const { body } = await on.api('POST', '/api/x_kt_gov/v1/setup/checks/stored_deliveries')
        expect(body.result.checks[0]).toMatchObject({ state: 'failing', code: 'instance_key_unreadable' })
    })

    it('is not for the administrator of the app to enter', async () => {
        runJob()
        const before = keyOf()
        const login = on.user('app.admin', ['x_kt_gov.admin'])
        const other = 'x_kt_gov.platform.missing_indexes'
        const visitor = new Visitor(on, `${login.user}:${login.password}`)
        const page = '/system_properties_ui.do?sysparm_category=x_kt_gov.platform'
        await visitor.open(page)
        const forged = `2020-01-01 00:00:00 0123456789ab ${'A'.repeat(64)}`
        await visitor.submit(page, { [KEY]: forged, [other]: 'changed' })
        expect([keyOf(), on.instance.properties.get(other)]).toEqual([before, 'changed'])
    })

    it('says in a health check that there is none, or that one is lost', async () => {
        const check = async () => {
            const { body } = await on.api('POST', '/api/x_kt_gov/v1/setup/checks/stored_deliveries')
            return body.result.checks.find(({ id }: { id: string }) => id === 'stored_deliveries')
        }
        expect(await check()).toMatchObject({ state: 'attention', code: 'instance_key_missing' })
        runJob()
        on.wait(3600)
        await on.deliver(decision('blocked'))
        expect(await check()).toMatchObject({ state: 'ok' })
        await on.setProperty(KEY, '')
        on.drain()
        on.wait(120)
        retryToTheEnd()
        expect(await check()).toMatchObject({ state: 'attention', code: 'deliveries_unverifiable' })
    })
})

describe('a second node that learns of properties a minute late', () => {
    const folder = mkdtempSync(join(tmpdir(), 'instance-key-'))
    const file = join(folder, 'instance.db')
    let first: OnInstance
    let second: LocalInstance
    beforeAll(async () => {
        first = await OnInstance.open({ isKeyless: true, file, profile: PATIENT })
        second = createInstance({ file, profile: PATIENT, isPrepared: true })
        // It has looked, and remembers that there was nothing.
        expect(second.properties.get(KEY)).toBe('')
    })
    afterAll(async () => {
        second.close()
        await first.close()
        rmSync(folder, { recursive: true, force: true })
    })

    it('makes no other key, and takes nothing for tampered that the first one sealed', async () => {
        first.instance.queue.runJob(PROCESS_DUE_JOB)
        const key = first.instance.properties.get(KEY)
        expect(key).not.toBe('')
        await first.deliver(decision('blocked'))
        expect((await first.record(DELIVERY)).seal).not.toBe('')
        second.refresh()
        expect(second.properties.get(KEY)).toBe('')
        second.queue.runJob(PROCESS_DUE_JOB)
        second.queue.drain()
        const { error_code, state } = await first.record(DELIVERY)
        expect([state, error_code]).toEqual(['failed', 'seal_unverifiable'])
        second.clock.set(second.clock.now() + 120_000)
        second.refresh()
        expect(second.properties.get(KEY)).toBe(key)
        second.queue.runJob(PROCESS_DUE_JOB)
        second.queue.drain()
        expect(await first.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
    })
})
