/** What a delivery costs the database: no acknowledgement takes more than 4 reads and 3 writes, and no kind of event more than 25 operations with a service user. */

import type { Transaction } from 'servicenow-local-instance'
import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../support/events.ts'
import { OnInstance } from '../../support/on-instance.ts'

const MOST_OPERATIONS = 25
/** What canceling a change that a newer version supersedes may cost, the audit of its columns and its journal included. */
const MOST_FOR_A_CANCELED_CHANGE = 12
/** What each further change of one event may cost: asked for, and deployed to a gateway of its own. */
const MOST_FOR_EACH_CHANGE = { asked: 5, deployed: 20 }
/** What each mapping rule that applies may cost: its line on the delivery and its hit. */
const MOST_FOR_EACH_RULE = 2
/** What filling the item into a record that was made before its gateway was known may cost: the line on the delivery and the audit included. */
const MOST_FOR_A_LATE_ITEM = 5
const MOST_READS = 4
const MOST_WRITES = 3

/**
 * Without a service user the columns of people are emptied after the platform has put the user of the session there: an update, which the
 * platform audits column by column.
 */
const EMPTYING_PEOPLE = 2

let on: OnInstance
/** Every transaction since the last count: its counters are complete when it has ended. */
const seen: Transaction[] = []
beforeAll(async () => {
    on = await OnInstance.open()
    const { instance } = on
    on.user('keeptrusts.service', [])
    const start = instance.transaction
    instance.transaction = (options) => {
        const transaction = start(options)
        seen.push(transaction)
        return transaction
    }
    on.mark()
})
afterEach(() => on.rewind())
afterAll(() => on.close())

/** The operations since the last count: those of the app, and what the platform adds for audit and journals. */
function count(): { readonly reads: number; readonly writes: number } {
    const reads = seen.reduce((sum, { counters }) => sum + counters.reads, 0)
    const writes = seen.reduce((sum, { counters }) => sum + counters.writes, 0)
    seen.length = 0
    return { reads, writes }
}

/** Delivers and processes; answers the operations of each. */
async function costOf(body: unknown) {
    on.drain()
    count()
    const { status } = await on.deliver(body)
    expect(status).toBe(202)
    const acknowledged = count()
    on.drain()
    const { reads, writes } = count()
    return { acknowledged, processed: reads + writes }
}

const at = (minute: number): string => `2026-04-20T15:${String(minute).padStart(2, '0')}:00Z`
const next = { config_version: 'v2.3.2' }
const exported = (outcome: string) => ({
    event: `export.${outcome}`,
    timestamp: at(0),
    data: { export_id: 'exp_1', format: 'json' },
})

/** Each story runs in order; the cost of every step counts. */
const STORIES: Readonly<Record<string, readonly unknown[]>> = {
    'a configuration, its deployment, and the same for the next version': [
        configUpdated({}, at(0)),
        configDeployed({}, at(1)),
        configUpdated(next, at(2)),
        configDeployed(next, at(3)),
    ],
    'deployments that nobody announced': [configDeployed({}, at(0)), configDeployed(next, at(1))],
    'an escalation that is claimed and resolved': [
        escalationCreated(),
        escalation('claimed', { claimed_by: 'abel' }, at(1)),
        escalation('resolved', { outcome: 'approved', resolved_by: 'abel' }, at(2)),
    ],
    'an escalation that expires': [escalationCreated(), escalation('expired', {}, at(1))],
    'decisions that are counted': [
        decision('allowed', { event_id: 'evt_1', action: 'allow' }),
        decision('redacted', { event_id: 'evt_2', action: 'redact' }),
    ],
    'a violation, and a note about the next on its incident': [
        decision('blocked'),
        decision('blocked', { event_id: 'evt_2' }),
    ],
    'a gateway that goes down, comes back, and goes down again': [
        configDeployed({}, at(0)),
        health('offline', at(1)),
        health('healthy', at(2)),
        health('offline', at(3)),
        health('degraded', at(4)),
        health('healthy', at(5)),
    ],
    'a gateway that nobody knew': [health('offline', at(1))],
    'a budget that passes two thresholds': [budget(80), budget(100, at(1))],
    'an export that is ready': [exported('completed')],
    'an export that failed': [exported('failed')],
}

describe.each([
    ['with a service user', 'keeptrusts.service', MOST_OPERATIONS],
    ['without a service user', '', MOST_OPERATIONS + EMPTYING_PEOPLE],
])('%s', (_how, serviceUser, most) => {
    test.each(Object.entries(STORIES))('%s', async (_story, events) => {
        await on.setProperty('x_kt_gov.process.service_user', serviceUser)
        for (const body of events) {
            const { acknowledged, processed } = await costOf(body)
            expect(acknowledged.reads).toBeLessThanOrEqual(MOST_READS)
            expect(acknowledged.writes).toBeLessThanOrEqual(MOST_WRITES)
            // A delivery that was processed cost something: a count of nothing would hold any bound.
            expect(processed).toBeGreaterThanOrEqual(5)
            expect({ body, processed: Math.max(processed, most) }).toEqual({ body, processed: most })
        }
    })

    test('a version that supersedes another, bound for the change that is canceled', async () => {
        await on.setProperty('x_kt_gov.process.service_user', serviceUser)
        await costOf(configUpdated({}, at(0)))
        for (const [minute, config_version] of ['v2.3.2', 'v2.3.3', 'v2.3.4'].entries()) {
            const { processed } = await costOf(configUpdated({ config_version }, at(minute + 1)))
            const bound = most + MOST_FOR_A_CANCELED_CHANGE
            expect({ config_version, processed: Math.max(processed, bound) }).toEqual({
                config_version,
                processed: bound,
            })
        }
        expect(await on.rows('change_request', ['state'], 'state!=4')).toEqual(new Set(['-5']))
    })

    test.each(['correlation_id', 'key value', 'event'])('a gateway whose item is there, by %s', async (means) => {
        await on.setProperty('x_kt_gov.process.service_user', serviceUser)
        const correlation_id = means === 'correlation_id' ? 'gw_prod_001' : ''
        const { sys_id: item } = await on.create('cmdb_ci_service_auto', { name: 'Edge proxy', correlation_id })
        const value = { configuration_item: item, key: 'gateway_id', value: 'gw_prod_001' }
        if (means === 'key value') await on.create('cmdb_key_value', value)
        const named = means === 'event' ? { cmdb_ci_sys_id: item } : {}
        for (const body of [configUpdated(named, at(0)), configDeployed(named, at(1)), health('offline', at(2))]) {
            const { processed } = await costOf(body)
            expect({ body, processed: Math.max(processed, most) }).toEqual({ body, processed: most })
        }
        expect(await on.rows('x_kt_gov_gateway', ['configuration_item'])).toEqual(new Set([item]))
    })

    test('records that get the item of their gateway late, bound for each', async () => {
        await on.setProperty('x_kt_gov.process.service_user', serviceUser)
        const policies = ['a', 'b', 'c', 'd']
        for (const policy_name of policies) await costOf(decision('blocked', { policy_name, event_id: policy_name }))
        const { processed } = await costOf(configDeployed({}, at(0)))
        const bound = most + policies.length * MOST_FOR_A_LATE_ITEM
        expect(Math.max(processed, bound)).toBe(bound)
        expect(await on.rows('incident', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_prod_001']))
    })

    test('an event for several environments, bound for each change', async () => {
        await on.setProperty('x_kt_gov.process.service_user', serviceUser)
        const story = (environments: readonly string[]) => {
            const gateway_ids = environments.map((environment) => `gw_${environment}`)
            return { environment: undefined, environments, gateway_id: undefined, gateway_ids }
        }
        const environments = ['development', 'test', 'staging', 'production']
        for (const environment of environments)
            await costOf(configDeployed({ environment, gateway_id: `gw_${environment}` }, at(0)))
        for (const [step, body] of [
            ['asked', configUpdated({ ...story(environments), ...next }, at(1))],
            ['deployed', configDeployed({ ...story(environments), ...next }, at(2))],
        ] as const) {
            const { processed } = await costOf(body)
            const bound = most + (environments.length - 1) * MOST_FOR_EACH_CHANGE[step]
            expect({ step, processed: Math.max(processed, bound) }).toEqual({ step, processed: bound })
        }
        expect(await on.rows('change_request', ['correlation_id'])).toEqual(
            new Set(environments.map((environment) => `cfg_1:v2.3.2:${environment}`)),
        )
    })
})

it('an acknowledgement reads the secrets once, where they are in their table', async () => {
    on.reprocess(601)
    expect(on.instance.properties.get('x_kt_gov.webhook.secret')).toBe('')
    const { acknowledged } = await costOf(decision('blocked'))
    expect([acknowledged.reads, Math.max(acknowledged.writes, MOST_WRITES)]).toEqual([2, MOST_WRITES])
})

describe('mapping rules', () => {
    const rule = (name: string, values: object) =>
        on.create('x_kt_gov_mapping_rule', { name, order: '1', active: 'true', event_type: 'decision', ...values })
    const violation = (id: string) => decision('blocked', { event_id: id, policy_name: id })

    test('that match nothing cost nothing, and each that applies costs its line and its hit', async () => {
        await costOf(violation('first'))
        const { processed: without } = await costOf(violation('without'))
        for (let at = 0; at < 20; at++) await rule(`Other ${at}`, { policy: 'nothing', impact: '2' })
        expect((await costOf(violation('others'))).processed).toBe(without)
        const outcomes = [{ impact: '2' }, { urgency: '2' }, { template: 'category=software^due_date=${now+2d}' }]
        for (const [at, outcome] of outcomes.entries()) await rule(`Applies ${at}`, outcome)
        const { processed } = await costOf(violation('with'))
        const bound = without + outcomes.length * MOST_FOR_EACH_RULE
        expect(Math.max(processed, bound)).toBe(bound)
    })
})
