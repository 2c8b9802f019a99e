/** The configuration item that stands for a gateway, and the gateway's own row beside it. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { GatewayHealth } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { orderOf, type ConfigEvent, type HealthEvent } from './event.ts'
import { toEnvironment } from './environment.ts'
import { toGroups, toUsers } from './named-references.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
import { toGatewayKey, toLine, WIDTHS } from '../../shared/text.ts'
import { toIso, type Instant } from '../../shared/time.ts'

/** What our gateway row knows already; null before the first event. */
export interface KnownGateway {
    readonly name: string
    readonly environment: string | null
    readonly configurationItem: string | null
    readonly lastPolicyUpdate: Instant | null
}

/** What one event states about one gateway. */
export interface GatewayFacts {
    readonly gatewayId: string
    readonly name: string
    readonly environment: string | null
    readonly apiUrl: string
    /** Null when the event states no policy version. */
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Instant | null
}

/** Health of before the policy that the gateway runs says nothing about where it runs it. */
function isFromBefore({ kind, occurredAt }: ConfigEvent | HealthEvent, known: KnownGateway): boolean {
    const { environment, lastPolicyUpdate } = known
    if (kind !== 'gateway.health_changed' || environment === null || lastPolicyUpdate === null) return false
    return occurredAt < lastPolicyUpdate
}

/** cmdb_ci.operational_status: a degraded gateway still serves. */
const OPERATIONAL_STATUS: Readonly<Record<GatewayHealth, string>> = { healthy: '1', degraded: '1', down: '2' }

/** What a configuration event states about one of its gateways; the name is the sender's, the known one or the environment's. */
export function toGatewayFacts(
    event: ConfigEvent | HealthEvent,
    gatewayId: string,
    known: KnownGateway | null,
    settings: Settings,
): GatewayFacts {
    const said = event.environment === null ? null : toLine(toEnvironment(event.environment), WIDTHS.environment)
    const environment = known !== null && (said === null || isFromBefore(event, known)) ? known.environment : said
    const given = event.kind === 'gateway.health_changed' ? null : event.gatewayName
    const isConfig = event.kind !== 'gateway.health_changed'
    const apiUrl = isConfig && event.apiUrl !== null ? event.apiUrl : settings.apiUrl
    return {
        gatewayId,
        name: toGatewayName(given, known, environment, gatewayId),
        environment,
        apiUrl: toLine(apiUrl, 1024),
        policyVersion: isConfig ? toLine(event.version, 100) : null,
        lastPolicyUpdate: isConfig ? orderOf(event) || null : null,
    }
}

/**
 * The gateway's configuration item. What people may change later (category, groups, owners, a name that was not sent) is
 * written on creation only, and the environment when the sender names another than before.
 */
export function planGatewayItem(facts: GatewayFacts, known: KnownGateway | null, settings: Settings): RecordPlan {
    const recordId = known === null ? null : known.configurationItem
    const fields: Record<string, string> = {}
    const stated: Record<string, string> =
        facts.environment === null ? {} : { environment: toLine(facts.environment, WIDTHS.itemEnvironment) }
    const isMoved = known === null || recordId === null || known.environment !== facts.environment
    if (isMoved) Object.assign(fields, stated)
    if (known !== null && known.name !== facts.name) fields.name = facts.name
    return {
        ...emptyPlan(settings.ciClass, toItemLink(facts.gatewayId)),
        recordId,
        fields,
        whereEmpty: isMoved ? {} : stated,
        onCreate: {
            name: facts.name,
            category: settings.ciCategory,
            correlation_id: toLine(facts.gatewayId, 512),
            short_description: toLine(
                `AI gateway ${facts.gatewayId}, governed by ${SOURCE_NAME}`,
                WIDTHS.itemDescription,
            ),
        },
        whereColumnExists: { correlation_display: SOURCE_NAME, ...toSeedColumns(facts) },
        references: recordId === null ? toOwners(settings) : {},
        verify: ['name', 'environment', 'correlation_id'],
        // The gateway's row remembers version and time; the link row need not.
        reason:
            facts.policyVersion === null
                ? 'The gateway is registered as a configuration item.'
                : `The gateway runs policy version ${toLine(facts.policyVersion, 60)}.`,
    }
}

/** The item with the operational status that a health event means. */
export function planGatewayHealth(
    facts: GatewayFacts,
    health: GatewayHealth,
    known: KnownGateway | null,
    settings: Settings,
): RecordPlan {
    const item = planGatewayItem(facts, known, settings)
    return {
        ...item,
        fields: { ...item.fields, operational_status: OPERATIONAL_STATUS[health] },
        verify: [...item.verify, 'operational_status'],
        reason: `The gateway is ${health}.`,
    }
}

/** The plan for an item that people chose: it is not renamed or given other owners, and its environment stays. */
export function adoptItem(plan: RecordPlan, recordId: string): RecordPlan {
    const { environment, name: _name, ...fields } = plan.fields
    return {
        ...plan,
        recordId,
        fields,
        onCreate: {},
        whereEmpty: { ...plan.whereEmpty, ...(environment === undefined ? {} : { environment }) },
        references: {},
        verify: plan.verify.filter((column) => column !== 'name' && column !== 'environment'),
    }
}

/** What the gateway's row says of its item. */
export interface StatedOfItem {
    readonly gatewayId: string
    readonly configurationItem: string | null
    readonly environment: string | null
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Instant | null
    readonly health: GatewayHealth | null
}

/**
 * The item as the gateway's row has it: a worker that was late, or died, may have left it as an older event says. Of the columns that people change
 * too, only those that are `stored` as that event has `written` them: anything else is theirs.
 */
export function planItemAsKnown(
    gateway: StatedOfItem,
    written: Fields,
    stored: Fields,
    settings: Settings,
): RecordPlan {
    const known: Record<string, string> = {}
    if (gateway.environment !== null) known.environment = toLine(gateway.environment, WIDTHS.itemEnvironment)
    if (gateway.health !== null) known.operational_status = OPERATIONAL_STATUS[gateway.health]
    const fields: Record<string, string> = {}
    for (const column of Object.keys(written))
        if (known[column] !== undefined && stored[column] === written[column]) fields[column] = known[column]
    return {
        ...emptyPlan(settings.ciClass, toItemLink(gateway.gatewayId)),
        recordId: gateway.configurationItem,
        fields,
        whereColumnExists: toVersionColumns(gateway),
        reason: 'The item says again what is known of the gateway.',
    }
}

/** Key values of the item (cmdb_key_value), by the names of the seed document. */
export function toKeyValues(facts: GatewayFacts): Fields {
    return { gateway_id: toLine(facts.gatewayId, 255), api_url: facts.apiUrl, ...toVersionValues(facts) }
}

/** Those of them that a policy version moves. */
export function toVersionValues(facts: Pick<GatewayFacts, 'policyVersion' | 'lastPolicyUpdate'>): Fields {
    const pairs: Record<string, string> = {}
    if (facts.policyVersion !== null) pairs.policy_version = facts.policyVersion
    const updated = toIso(facts.lastPolicyUpdate)
    if (updated !== null) pairs.last_policy_update = updated
    return pairs
}

/** Columns that the seed document names; few instances have them. `version` is a column of services. */
function toSeedColumns(facts: GatewayFacts): Fields {
    return { u_gateway_id: toLine(facts.gatewayId, 255), u_api_url: facts.apiUrl, ...toVersionColumns(facts) }
}

function toVersionColumns(facts: Pick<GatewayFacts, 'policyVersion' | 'lastPolicyUpdate'>): Fields {
    const columns: Record<string, string> = {}
    if (facts.policyVersion !== null) {
        columns.u_policy_version = facts.policyVersion
        columns.version = facts.policyVersion
    }
    if (facts.lastPolicyUpdate !== null) columns.u_last_policy_update = facts.lastPolicyUpdate
    return columns
}

/** What a known item lacks and is known now: groups and people whose names were corrected. What is there stays. */
export function planItemFill(gatewayId: string, recordId: string, settings: Settings): RecordPlan {
    return {
        ...emptyPlan(settings.ciClass, toItemLink(gatewayId)),
        recordId,
        references: toOwners(settings),
        reason: 'What the item lacked is filled in where it is known now.',
    }
}

function toItemLink(gatewayId: string): LinkKey {
    return { kind: 'configuration_item', externalId: toGatewayKey(gatewayId) }
}

function toOwners(settings: Settings): RecordPlan['references'] {
    return {
        ...toGroups({ managed_by_group: settings.ciManagedByGroup, support_group: settings.ciSupportGroup }),
        ...toUsers({ owned_by: settings.ciOwnedBy, supported_by: settings.ciSupportedBy }),
    }
}

function toGatewayName(
    given: string | null,
    known: KnownGateway | null,
    environment: string | null,
    gatewayId: string,
): string {
    if (given !== null) return toLine(given, WIDTHS.itemName)
    // A gateway first seen without its environment carries its id as a name until the environment is known.
    const provisional = toStandardName(gatewayId)
    if (known !== null && known.name !== '' && known.name !== provisional) return known.name
    return environment === null ? provisional : toStandardName(environment)
}

function toStandardName(distinction: string): string {
    return toLine(`${SOURCE_NAME} Gateway — ${distinction}`, WIDTHS.itemName)
}
