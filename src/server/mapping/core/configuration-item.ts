/** The configuration item that stands for a gateway, and the gateway's own row beside it. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { GatewayHealth } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { orderOf, toEventMoment, type ConfigEvent, type HealthEvent } from './event.ts'
import { findStatedEnvironment, toEnvironment } from './environment.ts'
import { toDistinctName, toItemLink } from './gateway-item.ts'
import { toGroups, toUsers } from './named-references.ts'
import { emptyPlan, type Fields, type RecordPlan } from '../../shared/plan.ts'
import { toLine, WIDTHS } from '../../shared/text.ts'
import { secondOf, toIso, type Moment } from '../../shared/time.ts'

/** What our gateway row knows already; null before the first event. */
export interface KnownGateway {
    readonly name: string
    readonly environment: string | null
    readonly lastPolicyUpdate: Moment | null
}

/** An item that exists, with the table to write it in. */
export interface ExistingItem {
    readonly recordId: string
    readonly table: string
}

/** One that the app made, with the name that it has now. */
export interface MadeItem extends ExistingItem {
    readonly name: string
}

/** What one event states about one gateway. */
export interface GatewayFacts {
    readonly gatewayId: string
    readonly name: string
    readonly environment: string | null
    readonly apiUrl: string
    /** Null when the event states no policy version. */
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Moment | null
}

/** Health of before the policy that the gateway runs says nothing about where it runs it. */
function isFromBefore(event: ConfigEvent | HealthEvent, known: KnownGateway): boolean {
    const { environment, lastPolicyUpdate } = known
    if (event.kind !== 'gateway.health_changed' || environment === null || lastPolicyUpdate === null) return false
    return toEventMoment(event) < lastPolicyUpdate
}

/** Healthy before degraded before down. */
export function isWorse(health: GatewayHealth, than: GatewayHealth): boolean {
    const order: readonly GatewayHealth[] = ['healthy', 'degraded', 'down']
    return order.indexOf(health) > order.indexOf(than)
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
    const isConfig = event.kind !== 'gateway.health_changed'
    const stated = (isConfig ? findStatedEnvironment(event, gatewayId) : null) || event.environment
    const said = stated === null ? null : toLine(toEnvironment(stated), WIDTHS.environment)
    const environment = known !== null && (said === null || isFromBefore(event, known)) ? known.environment : said
    const given = isConfig ? event.gatewayName : null
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
 * The configuration item that the app made for the gateway, or makes where `item` is null. What people may change later (category, groups, owners) is
 * written on creation only, the environment when the sender names another than before, and another name unless people renamed the item.
 */
export function planGatewayItem(
    facts: GatewayFacts,
    known: KnownGateway | null,
    item: MadeItem | null,
    settings: Settings,
): RecordPlan {
    const recordId = item === null ? null : item.recordId
    const fields: Record<string, string> = {}
    const stated: Record<string, string> =
        facts.environment === null ? {} : { environment: toLine(facts.environment, WIDTHS.itemEnvironment) }
    const isMoved = known === null || recordId === null || known.environment !== facts.environment
    if (isMoved) Object.assign(fields, stated)
    if (known !== null && item !== null && known.name !== facts.name && hasName(item, known)) fields.name = facts.name
    return {
        ...emptyPlan(item === null ? settings.ciClass : item.table, toItemLink(facts.gatewayId)),
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
        whereColumnExists: { correlation_display: SOURCE_NAME, ...toServiceVersion(facts), ...toGatewayColumns(facts) },
        references: recordId === null ? toOwners(settings) : {},
        verify: ['name', 'environment', 'correlation_id'],
        apart: 'name',
        // The gateway's row remembers version and time; the link row need not.
        reason: describeVersion(facts),
    }
}

/** Whether the item is still called like its gateway: the instance may have changed the case, or put something before it. */
function hasName(item: MadeItem, known: KnownGateway): boolean {
    return item.name === '' || item.name.toLowerCase().indexOf(known.name.toLowerCase()) >= 0
}

function describeVersion({ policyVersion }: GatewayFacts): string {
    return policyVersion === null
        ? 'The gateway is registered as a configuration item.'
        : `The gateway runs policy version ${toLine(policyVersion, 60)}.`
}

/** The item of the gateway under another name, because another item has the one that it got. */
export function planItemName(gatewayId: string, item: ExistingItem, name: string): RecordPlan {
    return {
        ...emptyPlan(item.table, toItemLink(gatewayId)),
        recordId: item.recordId,
        fields: { name },
        reason: 'Another item has the same name: the gateway is told apart by its id.',
    }
}

/** An item that the app did not make: it gets the attributes of the gateway, and keeps its name, class, owners, state and all the rest. */
export function planAdoptedItem(facts: GatewayFacts, item: ExistingItem, health: GatewayHealth | null): RecordPlan {
    return {
        ...emptyPlan(item.table, toItemLink(facts.gatewayId)),
        recordId: item.recordId,
        whereColumnExists: toGatewayColumns(facts),
        reason: `${health === null ? describeVersion(facts) : `The gateway is ${health}.`} The app did not create this item, and writes only the attributes of the gateway on it.`,
    }
}

/** The item with the operational status that a health event means. */
export function planGatewayHealth(
    facts: GatewayFacts,
    health: GatewayHealth,
    known: KnownGateway | null,
    item: MadeItem | null,
    settings: Settings,
): RecordPlan {
    const plan = planGatewayItem(facts, known, item, settings)
    return {
        ...plan,
        fields: { ...plan.fields, operational_status: OPERATIONAL_STATUS[health] },
        verify: [...plan.verify, 'operational_status'],
        reason: `The gateway is ${health}.`,
    }
}

/** What the gateway's row says of its item. */
export interface StatedOfItem {
    readonly gatewayId: string
    readonly environment: string | null
    readonly policyVersion: string | null
    readonly lastPolicyUpdate: Moment | null
    readonly health: GatewayHealth | null
}

/**
 * The item as the gateway's row has it: a worker that was late, or died, may have left it as an older event says. Of the columns that people change
 * too, only those of an item that the app made that are `stored` as that event has `written` them: anything else is theirs.
 */
export function planItemAsKnown(
    gateway: StatedOfItem,
    item: ExistingItem & { readonly isMade: boolean },
    written: Fields,
    stored: Fields,
): RecordPlan {
    const { isMade } = item
    const known: Record<string, string> = {}
    if (isMade && gateway.environment !== null) known.environment = toLine(gateway.environment, WIDTHS.itemEnvironment)
    if (isMade && gateway.health !== null) known.operational_status = OPERATIONAL_STATUS[gateway.health]
    const fields: Record<string, string> = {}
    for (const column of Object.keys(written))
        if (known[column] !== undefined && stored[column] === written[column]) fields[column] = known[column]
    return {
        ...emptyPlan(item.table, toItemLink(gateway.gatewayId)),
        recordId: item.recordId,
        fields,
        whereColumnExists: isMade
            ? { ...toServiceVersion(gateway), ...toVersionColumns(gateway) }
            : toVersionColumns(gateway),
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
    if (facts.lastPolicyUpdate !== null) pairs.last_policy_update = toIso(secondOf(facts.lastPolicyUpdate))
    return pairs
}

/** Columns that the seed document names; few instances have them. */
function toGatewayColumns(facts: GatewayFacts): Fields {
    return { u_gateway_id: toLine(facts.gatewayId, 255), u_api_url: facts.apiUrl, ...toVersionColumns(facts) }
}

/** A column of services: on an item that the app did not make it is the version of something else. */
function toServiceVersion({ policyVersion }: Pick<GatewayFacts, 'policyVersion'>): Fields {
    return policyVersion === null ? {} : { version: policyVersion }
}

function toVersionColumns(facts: Pick<GatewayFacts, 'policyVersion' | 'lastPolicyUpdate'>): Fields {
    const columns: Record<string, string> = {}
    if (facts.policyVersion !== null) columns.u_policy_version = facts.policyVersion
    if (facts.lastPolicyUpdate !== null) columns.u_last_policy_update = secondOf(facts.lastPolicyUpdate)
    return columns
}

/** What a known item lacks and is known now: groups and people whose names were corrected. What is there stays. */
export function planItemFill(gatewayId: string, item: ExistingItem, settings: Settings): RecordPlan {
    return {
        ...emptyPlan(item.table, toItemLink(gatewayId)),
        recordId: item.recordId,
        references: toOwners(settings),
        reason: 'What the item lacked is filled in where it is known now.',
    }
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
    if (given !== null) {
        const name = toLine(given, WIDTHS.itemName)
        const distinct = toDistinctName(name, gatewayId)
        return known !== null && known.name === distinct ? distinct : name
    }
    // A gateway first seen without its environment carries its id as a name until the environment is known.
    const provisional = toStandardName(gatewayId)
    if (known !== null && known.name !== '' && known.name !== provisional) return known.name
    return environment === null ? provisional : toStandardName(environment)
}

const STANDARD_NAME = `${SOURCE_NAME} Gateway — `

function toStandardName(distinction: string): string {
    return toLine(`${STANDARD_NAME}${distinction}`, WIDTHS.itemName)
}

/** The name of a gateway whose item the app did not make: as Keeptrusts or people call it, else as the item is called, for people know it by that. */
export function toAdoptedName({ name }: Pick<GatewayFacts, 'name'>, itemName: string): string {
    return name.indexOf(STANDARD_NAME) === 0 && itemName !== '' ? toLine(itemName, WIDTHS.itemName) : name
}
