/** Somebody who can write the table of deliveries: what was received is processed, or nothing is; and every change is seen. */

import { adviceFor } from '../../../src/server/operations/core/advice.ts'
import type { Fields } from '../../support/instance-client.ts'
import { decision, escalationCreated } from '../../support/events.ts'
import { OnInstance } from '../../support/on-instance.ts'

const DELIVERY = 'x_kt_gov_delivery'
const ROUTE = '/api/x_kt_gov/v1/keeptrusts/deliveries'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const row = () => on.record(DELIVERY)
const ending = async () => {
    const { error_code, state } = await row()
    return [state, error_code]
}
const incidents = () => on.rows('incident', ['short_description'], 'correlation_display=Keeptrusts')

/** Writes columns of the newest delivery past every rule and audit. */
async function forge(change: Fields | ((row: Fields) => Fields)): Promise<string> {
    const [stored] = await on.records(DELIVERY, 'ORDERBYDESCnumber')
    on.instance.database.update(DELIVERY, stored.sys_id, typeof change === 'function' ? change(stored) : change)
    return stored.sys_id
}

const CHANGES: readonly (readonly [string, (row: Fields) => Fields])[] = [
    ['another body', ({ body }) => ({ body: body.replace('content-safety', 'forged') })],
    ['the body of another delivery', () => ({ body: JSON.stringify(escalationCreated()) })],
    ['another event type', () => ({ event_type: 'event.allowed' })],
    ['another canonical type', () => ({ canonical_type: 'config.deployed' })],
    ['another time of receipt', () => ({ received_at: '2019-01-01 00:00:00' })],
    ['another time of the event', () => ({ occurred_at: '2019-01-01 00:00:00' })],
    ['another id', () => ({ delivery_id: 'dlv_other' })],
    ['another digest of the body', () => ({ body_sha256: 'f'.repeat(64) })],
    ['another gateway', () => ({ gateway: 'gw_other' })],
    ['another secret that signed it', () => ({ signed_with: 'previous' })],
    ['another route', () => ({ route: 'authenticated' })],
    ['another form of signature', () => ({ signature_mode: 'hex:t.body:literal' })],
    ['content that was kept', () => ({ content_handling: 'keep' })],
    ['no seal', () => ({ seal: '' })],
    ['the seal of a key of their own', ({ seal }) => ({ seal: seal.replace(/\.[0-9a-f]{12}\./, '.ffffffffffff.') })],
    ['a seal from before', ({ seal }) => ({ seal: `${seal.slice(0, -4)}AAA=` })],
]

describe.each(CHANGES)('a row with %s', (_, change) => {
    it('is not processed, and is a dead letter with a code', async () => {
        expect((await on.deliver(decision('blocked'))).status).toBe(202)
        await forge(change)
        on.drain()
        expect(await ending()).toEqual(['dead', 'tampered'])
        expect((await incidents()).size).toBe(0)
        on.reprocess(86_400)
        expect(await row()).toMatchObject({ state: 'dead', attempts: '1' })
    })
})

describe('a delivery that was changed after it was processed', () => {
    async function processAndForge(): Promise<string> {
        await on.deliver(decision('blocked'))
        on.drain()
        expect(await ending()).toEqual(['processed', ''])
        return forge(({ body }) => ({ body: body.replace('content-safety', 'forged') }))
    }

    it('is neither previewed, nor reprocessed, nor released', async () => {
        const sysId = await processAndForge()
        const shown = await on.api('POST', `${ROUTE}/${sysId}/preview`)
        expect(shown.body.result.ending).toMatchObject({ state: 'dead', code: 'tampered' })
        expect(shown.body.result.records).toEqual([])
        const again = await on.api('POST', `${ROUTE}/${sysId}/reprocess`)
        expect([again.status, again.body.error?.code]).toEqual([409, 'tampered'])
        const all = { filter: { state: 'dead' }, dry_run: false }
        const { body } = await on.api('POST', `${ROUTE}/reprocess`, { body: all })
        expect(body.result).toMatchObject({ matched: 1, queued: 0, skipped: 1 })
        expect(await ending()).toEqual(['dead', 'tampered'])
    })

    it('changes nothing in a simulation of rules', async () => {
        await processAndForge()
        const add = [{ name: 'Any', event_type: 'decision', policy: 'forged', urgency: '1', order: '1' }]
        const { body } = await on.api('POST', '/api/x_kt_gov/v1/mapping_rules/simulations', { body: { add } })
        expect(body.result).toMatchObject({ simulated: 1, changed: 0 })
    })

    it('is counted by the health check as soon as somebody wants it reprocessed', async () => {
        const sysId = await processAndForge()
        const check = async () => {
            const { body } = await on.api('POST', '/api/x_kt_gov/v1/setup/checks/stored_deliveries')
            return body.result.checks.find(({ id }: { id: string }) => id === 'stored_deliveries')
        }
        expect(await check()).toMatchObject({ state: 'ok' })
        await on.api('POST', `${ROUTE}/${sysId}/reprocess`)
        expect(await check()).toMatchObject({ state: 'failing', code: 'deliveries_tampered' })
    })

    it('is stored and processed as another row when it is resent', async () => {
        await processAndForge()
        expect((await on.deliver(decision('blocked'))).status).toBe(202)
        on.drain()
        expect(await on.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|', 'dead|tampered']))
        expect(await on.records(DELIVERY)).toHaveLength(2)
        // The same decision counts once, under all its deliveries.
        expect(await on.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
        expect((await on.deliver(decision('blocked'))).status).toBe(200)
    })
})

describe('a row that somebody makes', () => {
    /** A copy of a delivery that was really received, in the place of one that is still to come. */
    async function occupy(id: string): Promise<void> {
        await on.deliver(decision('allowed', { event_id: id }))
        const { sys_id: _sysId, number: _number, ...columns } = await row()
        on.rewind()
        const values = JSON.stringify({ ...columns, state: 'processed', seal: '' })
        on.script(
            `var values = JSON.parse(${JSON.stringify(values)});
             var row = new GlideRecord('${DELIVERY}'); row.initialize();
             for (var name in values) if (values[name] !== '') row.setValue(name, values[name]);
             row.setWorkflow(false); row.insert();`,
            'x_kt_gov',
        )
        expect(await on.records(DELIVERY)).toHaveLength(1)
    }

    it('does not pass for a delivery: the real one is stored and processed', async () => {
        await occupy('evt_1')
        expect((await on.deliver(decision('allowed', { event_id: 'evt_1' }))).status).toBe(202)
        on.drain()
        expect(await on.rows('x_kt_gov_decision', ['decision_id'])).toEqual(new Set(['evt_1']))
    })

    it('is not processed', async () => {
        await occupy('evt_1')
        await forge({ state: 'queued' })
        on.reprocess(600)
        expect(await ending()).toEqual(['dead', 'tampered'])
        expect(await on.records('x_kt_gov_decision')).toEqual([])
    })
})

it('a rule of the customer that changes what was received is found at once', async () => {
    await on.create('sys_script', {
        ...{ name: 'Customer rule', collection: DELIVERY, when: 'before', order: '100', active: 'true' },
        ...{ advanced: 'true', action_insert: 'true' },
        script: `(function executeRule(current) { current.setValue('body', current.getValue('body').replace('content-safety', 'x')); })(current, previous);`,
    })
    expect((await on.deliver(decision('blocked'))).status).toBe(202)
    on.drain()
    expect(await ending()).toEqual(['dead', 'tampered'])
})

it('people are notified of it, with what to do', async () => {
    await on.deliver(decision('blocked'))
    await forge({ event_type: 'event.allowed' })
    on.drain()
    on.instance.queue.runJob('Keeptrusts: check alert conditions')
    on.drain()
    const [alert] = await on.records('x_kt_gov_alert', 'kind=dead_letters')
    expect(alert).toMatchObject({ subject: 'tampered', state: 'ongoing' })
    expect(alert.advice).toBe(adviceFor('tampered')?.advice)
})
