/**
 * Six events leave the same records in whatever order they arrive, through the built app. All 720 orders of each story take many minutes
 * (`ORDERS=720 npx jest test/on-instance/mapping/any-order.test.ts`); without the variable 24 of them run, drawn by a fixed seed. The same
 * stories run in all 720 orders over ports in memory (`test/unit/mapping/app/any-order.test.ts`).
 */

import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { ordersOf } from '../../support/orders.ts'
import { toRandom } from '../../../tools/random.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const ORDERS = Number(process.env['ORDERS'] || 24)
const SEED = 12

/** So many different orders of six, as places. */
function drawOrders(): readonly (readonly number[])[] {
    return toRandom(SEED)
        .shuffled(ordersOf([0, 1, 2, 3, 4, 5]))
        .slice(0, ORDERS)
}

/** Delivers the story in each order, under ids of its own; answers what is seen of each, each view once, with ids as in no order. */
async function seenAfter(
    story: (nth: string) => readonly object[],
    look: (nth: string) => Promise<unknown>,
): Promise<readonly string[]> {
    const orders = drawOrders()
    expect(orders).toHaveLength(ORDERS)
    const seen = new Set<string>()
    for (const [at, order] of orders.entries()) {
        const nth = `n${at}n`
        const events = story(nth).map((event, place) => ({ ...event, id: `dlv_${nth}_${place}` }))
        for (const place of order) await instance.deliver(events[place])
        seen.add(
            JSON.stringify(await look(nth))
                .split(nth)
                .join('#'),
        )
    }
    expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
    return [...seen]
}

const LIMIT = 60_000 + ORDERS * 5_000

/** Hours or days apart, or all within one second, which only the fraction tells apart. */
const PACES: readonly (readonly [string, (at: string, place: number) => string])[] = [
    ['hours apart', (at) => at],
    ['within one second', (_, place) => `2026-04-21T14:00:00.${place}5Z`],
]

beforeEach(async () => {
    // A change that was canceled for a newer version stays so, whatever is deployed later: which one is depends on the order.
    await instance.setProperty('x_kt_gov.change.supersede', 'false')
    await instance.setProperty('x_kt_gov.incident.threshold', 'log')
    await instance.setProperty('x_kt_gov.incident.day_cap', '10000')
})

it.each(PACES)(
    'six events of an escalation, %s, leave the same review',
    async (_, at) => {
        const seen = await seenAfter(
            (nth) => {
                const own = { escalation_id: `esc_${nth}`, gateway_id: undefined }
                return [
                    escalationCreated(own, at('2026-04-20T14:00:00Z', 0)),
                    escalation('claimed', { ...own, claimed_by: 'user_42' }, at('2026-04-20T14:30:00Z', 2)),
                    escalation('unclaimed', own, at('2026-04-20T14:45:00Z', 3)),
                    escalation(
                        'updated',
                        { ...own, action: 'block', severity: 'critical' },
                        at('2026-04-20T14:50:00Z', 4),
                    ),
                    escalation('expired', own, at('2026-04-20T18:00:00Z', 6)),
                    escalation(
                        'resolved',
                        { ...own, outcome: 'approved', resolved_by: 'user_42' },
                        at('2026-04-20T15:00:00Z', 5),
                    ),
                ]
            },
            (nth) =>
                instance.list(
                    'x_kt_gov_compliance_task',
                    [
                        ...['correlation_id', 'state', 'active', 'priority', 'short_description', 'description'],
                        ...['assigned_to', 'due_date', 'escalation_state', 'outcome', 'policy_name', 'action'],
                    ],
                    `correlation_id=esc_${nth}`,
                ),
        )
        expect(seen).toHaveLength(1)
        expect(JSON.parse(seen[0]!)).toEqual([expect.objectContaining({ priority: '1', action: 'block', state: '3' })])
    },
    LIMIT,
)

it(
    'six decisions of one policy and gateway leave one incident, as severe as the most severe of them',
    async () => {
        const seen = await seenAfter(
            (nth) =>
                ['log', 'redact', 'escalate', 'block', 'redact', 'log'].map((action, at) =>
                    decision(
                        'created',
                        {
                            event_id: `evt_${nth}_${at}`,
                            action,
                            policy_name: 'content-safety',
                            gateway_id: `gw_${nth}`,
                        },
                        `2026-04-20T14:0${at}:00Z`,
                    ),
                ),
            async (nth) => [
                await instance.list(
                    'incident',
                    ['impact', 'urgency', 'short_description', 'state'],
                    `short_descriptionLIKEgw_${nth}`,
                ),
                [...(await instance.rows('x_kt_gov_decision_count', ['action', 'total'], `gateway=gw_${nth}`))].sort(),
            ],
        )
        expect(seen).toHaveLength(1)
        const [incidents, counters] = JSON.parse(seen[0]!)
        expect(incidents).toEqual([expect.objectContaining({ impact: '2', urgency: '2' })])
        expect(counters).toEqual(['block|1', 'escalate|1', 'log|2', 'redact|2'])
    },
    LIMIT,
)

it.each(PACES)(
    'two versions, their deployments and the health of their gateway, %s, leave the same',
    async (_, at) => {
        const seen = await seenAfter(
            (nth) => {
                const own = { config_id: `cfg_${nth}`, gateway_id: `gw_${nth}`, gateway_name: `Edge ${nth}` }
                const first = { ...own, config_version: 'v2.3.1' }
                const second = { ...own, config_version: 'v2.4.0', previous_version: 'v2.3.1' }
                const gateway = { gateway_id: `gw_${nth}` }
                return [
                    configUpdated(first, at('2026-04-20T13:55:00Z', 0)),
                    configDeployed(first, at('2026-04-20T14:00:00Z', 1)),
                    configUpdated(second, at('2026-04-21T13:55:00Z', 2)),
                    configDeployed(second, at('2026-04-21T14:00:00Z', 3)),
                    health('offline', at('2026-04-21T15:00:00Z', 4), gateway),
                    health('healthy', at('2026-04-21T16:00:00Z', 5), gateway),
                ]
            },
            async (nth) => [
                await instance.list(
                    'x_kt_gov_gateway',
                    [
                        ...[
                            'gateway_id',
                            'name',
                            'environment',
                            'policy_version',
                            'last_policy_update',
                            'change_status',
                        ],
                        ...['last_deployed_at', 'health', 'health_changed_at', 'configuration_item.correlation_id'],
                    ],
                    `gateway_id=gw_${nth}`,
                ),
                await instance.list(
                    'cmdb_ci_service_auto',
                    ['name', 'environment', 'version', 'operational_status'],
                    `correlation_id=gw_${nth}`,
                ),
                [
                    ...(await instance.rows(
                        'cmdb_key_value',
                        ['key', 'value'],
                        `configuration_item.correlation_id=gw_${nth}`,
                    )),
                ].sort(),
                [
                    ...(await instance.rows(
                        'change_request',
                        [
                            ...['correlation_id', 'short_description', 'description', 'cmdb_ci.correlation_id'],
                            ...['work_start', 'work_end', 'unauthorized', 'state'],
                        ],
                        `correlation_idLIKEcfg_${nth}`,
                    )),
                ].sort(),
                // A gateway that is known to be healthy again opens none.
                await instance.list('incident', ['short_description'], `short_descriptionLIKE${nth}^state!=6`),
            ],
        )
        expect(seen).toHaveLength(1)
        expect(seen[0]).toContain('"policy_version":"v2.4.0"')
        expect(seen[0]).toContain('"health":"healthy"')
    },
    LIMIT,
)
