/** Brings a gateway's configuration item up to the policy version that an event reports. */

import { TABLES } from '../../shared/names.ts'
import {
    planGatewayItem,
    planItemAsKnown,
    planItemFill,
    toGatewayFacts,
    toKeyValues,
    toVersionValues,
} from '../core/configuration-item.ts'
import type { GatewayFacts } from '../core/configuration-item.ts'
import type { RecordPlan, WriteFailure } from '../../shared/plan.ts'
import type { Settings } from '../../shared/properties.ts'
import { fail } from '../../shared/result.ts'
import { toGatewayKey, toLine, toUtc } from '../../shared/text.ts'
import { isLowerVersion } from '../core/version-order.ts'
import { findStatedEnvironment } from '../core/environment.ts'
import { orderOf, type ConfigEvent } from '../core/event.ts'
import { addKnownAs } from '../core/gateway-names.ts'
import { isMadeItem } from '../core/gateway-item.ts'
import { openOwnItem, saveItem, type GatewayItem, type OwnItem } from './gateway-item.ts'
import { saveGateway, toItemColumns } from './gateway-row.ts'
import { fill, remark, unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway, Gateways } from './ports.ts'

/** A gateway whose item was brought up to date; its own row is still to be saved. */
export interface Registered {
    readonly gatewayId: string
    readonly known: Gateway | null
    readonly facts: GatewayFacts
    readonly item: GatewayItem
}

/** Saves item and key values; null when the item was refused. */
export function registerGateway(
    event: ConfigEvent,
    gatewayId: string,
    known: Gateway | null,
    work: Work,
): Registered | null {
    const { configurationItems, settings } = work.ports
    const facts = toGatewayFacts(event, gatewayId, known, settings)
    const item = saveItem({ event, facts, known, health: null }, work)
    if (item === null) return null
    const {
        refusal,
        remarks = [],
        replaced,
    } = configurationItems.setKeyValues(item.recordId, toKeyValues(facts), known === null ? {} : toVersionValues(known))
    for (const one of remarks) work.ledger.add(one)
    if (replaced.gateway_id !== undefined) noteShared(gatewayId, item, replaced.gateway_id, work)
    if (refusal !== null && refusal.code === 'busy') {
        work.ledger.settle(fail(refusal))
        return null
    }
    if (refusal !== null) {
        const reason = `The key values of the item are not complete: ${refusal.message}`
        work.ledger.add(unchanged(refusal.table, { recordId: null, number: null }, reason, refusal.code))
    }
    return { gatewayId, known, facts: { ...facts, name: item.name }, item }
}

/** One item may stand for several gateways, if people want it: its attributes then say what the last of them reported. */
function noteShared(gatewayId: string, { recordId }: GatewayItem, other: string, work: Work): void {
    if (toGatewayKey(other) === toGatewayKey(gatewayId)) return
    const reason = `The attributes of the gateway on this item were those of ${toLine(other, 100)}, and are those of ${toLine(gatewayId, 100)} from now on.`
    const { ciClass } = work.ports.settings
    work.ledger.add(unchanged(ciClass, { recordId, number: null }, reason, 'ci_shared'))
}

/** Other workers take the gateway over while rules of the customer run; after so many looks the attempt is repeated later. */
const MOST_LOOKS = 4

/**
 * Saves the gateway's row. Comes last: the row shows that all the rest was done.
 *
 * | The row since it was read | The event | Is |
 * |---|---|---|
 * | has this version of the policy still, or is not there yet | any | saved |
 * | has another, or was made by another worker | is newer | item and key values are written again, then it is saved |
 * | has another, or was made by another worker | is older | left; item and key values become what the row says |
 */
export function commitGateway(
    event: ConfigEvent,
    registered: Registered,
    work: Work,
    further: Parameters<Gateways['save']>[1],
): void {
    const { gatewayId, known } = registered
    const { gateways } = work.ports
    // Refused, and the row is there: another worker met the gateway at the same moment.
    if (known === null && (saveRegistered(event, registered, work, further) || gateways.find(gatewayId) === null))
        return
    for (let look = 0; look < MOST_LOOKS; look++) {
        const now = work.ledger.expect(gateways.claim(gatewayId))
        if (now === null) return
        if (look === 0 && known !== null && isAsKnown(now, known)) {
            saveRegistered(event, registered, work, further)
        } else if (isSuperseded(event, now, work.ports.settings)) {
            leaveNewer(now, work)
            restoreItem(event, now, work)
        } else {
            const again = registerGateway(event, gatewayId, now, work)
            if (again !== null) saveRegistered(event, again, work, further)
        }
        if (gateways.release(gatewayId)) return
    }
}

function isAsKnown(now: Gateway, known: Gateway): boolean {
    const isSameVersion = now.policyVersion === known.policyVersion && now.configId === known.configId
    return isSameVersion && now.lastPolicyUpdate === known.lastPolicyUpdate
}

function saveRegistered(
    event: ConfigEvent,
    registered: Registered,
    work: Work,
    further: Parameters<Gateways['save']>[1],
): boolean {
    const { facts, gatewayId, item, known } = registered
    noteSharedId(event, known, work)
    const reason = `The gateway runs policy version ${toLine(event.version, 60)}.`
    const saved = saveGateway(gatewayId, known, reason, work, {
        name: facts.name,
        knownAs: addKnownAs(known === null ? null : known.knownAs, gatewayId, event.gatewayNames),
        environment: facts.environment,
        apiUrl: facts.apiUrl,
        organization: toOrganization(event),
        configId: toLine(event.configId, 255),
        configName: toLine(event.configName, 255),
        policyVersion: facts.policyVersion,
        lastPolicyUpdate: facts.lastPolicyUpdate,
        ...toItemColumns(item),
        ...further,
    })
    return saved !== null
}

/** The id of a gateway is taken for unique, whatever the organization: two that have one are one gateway here. */
function noteSharedId(event: ConfigEvent, known: Gateway | null, { ledger }: Work): void {
    const ours = toOrganization(event)
    if (known === null || known.organization === null || ours === '' || known.organization === ours) return
    const record = { recordId: known.sysId, number: known.name }
    const reason = `The gateway was known of the organization "${toLine(known.organization, 100)}" and is reported by "${toLine(ours, 100)}" now: both have one row, one configuration item and the same incidents.`
    ledger.add(remark(TABLES.gateway, record, reason, 'gateway_shared'))
}

/** Item and key values as the gateway's row has them: a worker that was late, or died, may have left them as an older event says. */
function restoreItem(event: ConfigEvent, gateway: Gateway, work: Work): void {
    const { configurationItems, settings } = work.ports
    const own = openOwnItem(gateway, work)
    if (own === null) return
    const facts = toGatewayFacts(event, gateway.gatewayId, null, settings)
    if (!restoreColumns(planGatewayItem(facts, null, own, settings), gateway, own, work)) return
    const { refusal } = configurationItems.setKeyValues(own.recordId, toVersionValues(gateway))
    if (refusal !== null) work.ledger.settle(fail(refusal))
}

/** The item's columns where they are as the `older` plan has them; false when the item is gone or was refused. */
export function restoreColumns(older: RecordPlan, gateway: Gateway, own: OwnItem, work: Work): boolean {
    const { configurationItems, records } = work.ports
    const stored = records.read(own.table, own.recordId, Object.keys(older.fields))
    if (stored === null) return false
    const plan = planItemAsKnown(gateway, own, older.fields, stored)
    return work.ledger.expect(configurationItems.save(plan)) !== null
}

/** Adds the line that the gateway stays at its newer version. An attempt that is repeated may have written its item before it stopped. */
export function leaveSuperseded(event: ConfigEvent, gateway: Gateway, work: Work): void {
    leaveNewer(gateway, work)
    if (!work.delivery.isRepeat) return
    const now = work.ledger.expect(work.ports.gateways.claim(gateway.gatewayId))
    if (now === null) return
    restoreItem(event, now, work)
    if (!work.ports.gateways.release(gateway.gatewayId)) work.ledger.settle(fail(overtaken(gateway)))
}

function overtaken({ gatewayId }: Gateway): WriteFailure {
    const message = `Another worker took over the gateway ${toLine(gatewayId, 100)}`
    return { code: 'busy', table: TABLES.gateway, name: null, message }
}

/**
 * Whether the gateway has a newer policy than the event reports. Updates say what a gateway is to run, until it first reports what it runs:
 * its first deployment is older than none of them, unless an administrator wants updates to count like deployments. Of two versions at one instant
 * the higher one counts, whichever arrives first.
 */
export function isSuperseded(event: ConfigEvent, gateway: Gateway, { ciUpdateOn }: Settings): boolean {
    const order = orderOf(event)
    const isFirst = event.kind === 'config.deployed' && order !== '' && gateway.lastDeployedAt === null
    if (isFirst && ciUpdateOn !== 'updated') return false
    if (gateway.lastPolicyUpdate === null || order !== gateway.lastPolicyUpdate)
        return gateway.lastPolicyUpdate !== null && order < gateway.lastPolicyUpdate
    return isLowerVersion(toRunning(event), gateway)
}

function toRunning({ configId, version }: ConfigEvent) {
    return { configId: toLine(configId, 255), policyVersion: toLine(version, 100) }
}

/**
 * Whether the gateway is known to run this version: of this configuration and organization, because versions of two configurations, and
 * configurations and gateways of two organizations, may have one name.
 */
export function isKnownVersion(event: ConfigEvent, gateway: Gateway): boolean {
    const isOwn = (gateway.organization || '') === toOrganization(event)
    return (
        isOwn &&
        gateway.policyVersion === toLine(event.version, 100) &&
        gateway.configId === toLine(event.configId, 255)
    )
}

/** Empty where the event names nobody: the row does not keep the one of an earlier event. */
function toOrganization({ organization }: ConfigEvent): string {
    return toLine(organization || '', 255)
}

function leaveNewer(gateway: Gateway, work: Work): void {
    const record = { recordId: gateway.sysId, number: gateway.name }
    const reason = `The gateway runs the newer version ${gateway.policyVersion} since ${toUtc(gateway.lastPolicyUpdate || '')}.`
    work.ledger.add(unchanged(TABLES.gateway, record, reason, 'superseded'))
}

/** Adds the line that no gateway was named, so that no item can be registered. */
export function noteUnnamedGateway(work: Work): void {
    const reason = 'The event names no gateway, so no configuration item was touched.'
    work.ledger.add(unchanged(TABLES.gateway, { recordId: null, number: null }, reason, 'gateway_unnamed'))
}

/** Adds the line about a gateway that keeps what it runs. */
export function noteUnreachedGateway(gatewayId: string, work: Work): void {
    const record = { recordId: null, number: toLine(gatewayId, 100) }
    work.ledger.add(
        unchanged(TABLES.gateway, record, 'The event states that the version did not reach this gateway.', null),
    )
}

/** A gateway of which no environment is known gets the one that an update states; what it runs stays. */
export function learnEnvironment(event: ConfigEvent, known: Gateway, work: Work): void {
    const isStated = event.environment !== null || findStatedEnvironment(event, known.gatewayId) !== null
    if (known.environment !== null || !isStated) return
    const stated = toGatewayFacts(event, known.gatewayId, known, work.ports.settings)
    const facts = { ...stated, policyVersion: null, lastPolicyUpdate: null }
    // The item that the event names is that of its policy version, which the gateway does not run.
    const item = saveItem({ event: { ...event, statedItems: [] }, facts, known, health: null }, work)
    if (item === null) return
    saveGateway(known.gatewayId, known, 'The environment of the gateway is known from now on.', work, {
        name: item.name,
        environment: facts.environment,
        ...toItemColumns(item),
    })
}

/** Fills what the item of a gateway lacks that an attempt before, or a delivery that is processed again, has registered. */
export function fillItem(gateway: Gateway, work: Work): void {
    const own = work.delivery.isRepeat && isMadeItem(gateway) ? openOwnItem(gateway, work) : null
    if (own !== null) fill(planItemFill(gateway.gatewayId, own, work.ports.settings), work)
}
