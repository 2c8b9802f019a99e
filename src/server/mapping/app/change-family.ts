/** The changes of a configuration, read together, and what a deployment is checked against. */

import { LONGEST_KEPT, toChangeIdentity, toVersionIdentity } from '../../shared/change-identity.ts'
import type { ChangeTarget, Place, PolicyVersion } from '../../shared/change-identity.ts'
import type { LinkKind } from '../../shared/names.ts'
import { isMadeWith } from '../../shared/overruled.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Link, Relative } from '../../shared/ports.ts'
import { secondOf, type Instant, type Moment } from '../../shared/time.ts'
import {
    CHANGE_COLUMNS,
    DECIDING_THEN,
    isJustMade,
    isMadeSince,
    isOwnState,
    isUntouchedSince,
    judgeDeployment,
    judgeThen,
    needsAudit,
    toBaseState,
    toColumnsThen,
    toUnlisted,
} from '../core/change-approval.ts'
import type { KnownChange, Verdict } from '../core/change-approval.ts'
import { findCovering, findNamed } from '../core/change-target.ts'
import type { EnvironmentOf } from '../core/change-target.ts'
import type { ConfigEvent } from '../core/event.ts'
import { parseKnownAs, withOwnName } from '../core/gateway-names.ts'
import { toGatewayKey } from '../../shared/text.ts'
import type { AttemptPorts } from './ports.ts'

type Reading = Pick<AttemptPorts, 'affectedItems' | 'gateways' | 'links' | 'records'>

/** A change that exists, as it stands now. */
export interface FoundChange extends ReadChange {
    readonly link: Link
    readonly recordId: string
}

/** The columns of a change. */
export interface ReadChange {
    /** Its `CHANGE_COLUMNS`, with the state as the base system would have it. */
    readonly columns: Fields
    /** The state as the instance stores it. */
    readonly storedState: string | null
}

/** Every link of the event's configuration, as they are now; those of the subjects beside it are read with them. */
export function readFamily(
    event: ConfigEvent,
    { links }: Pick<AttemptPorts, 'links'>,
    beside: readonly string[] = [],
): readonly Relative[] {
    return links.family(event.configId, toVersionIdentity(event), beside)
}

/** The environment that a gateway's row names. */
export function environmentsOf({ gateways }: Pick<AttemptPorts, 'gateways'>): EnvironmentOf {
    return (gatewayId) => {
        const gateway = gateways.find(gatewayId)
        return gateway === null ? null : gateway.environment
    }
}

/** The change about the place that still exists: the newest one, or the one that was the newest at a time; null when there is none. */
export function findChange(
    of: Asking,
    place: Place,
    family: readonly Relative[],
    ports: Reading,
    at: Moment | null = null,
): FoundChange | null {
    const whole = family.filter(({ externalId }) => externalId.length < LONGEST_KEPT)
    const { gatewayId } = place
    const names = gatewayId === null ? [] : namesOf(gatewayId, of, ports)
    const asOwn = <L extends { readonly detail: Fields }>(link: L): L =>
        gatewayId === null ? link : { ...link, detail: withOwnName(link.detail, gatewayId, names) }
    const known = [...whole, ...findLong(of, place, ports)].map(asOwn)
    for (const { externalId, kind } of findCovering(of, place, known, at)) {
        const change = openChange(findLink(externalId, ports, kind), ports)
        if (change !== null) return { ...change, link: asOwn(change.link) }
    }
    return null
}

/** What the gateway is called beside its id: a change that was asked for one of these names is about it. */
function namesOf(gatewayId: string, of: Asking, { gateways }: Pick<Reading, 'gateways'>): readonly string[] {
    const gateway = gateways.find(gatewayId)
    const key = toGatewayKey(gatewayId)
    return [
        ...(of.gatewayNames || [])
            .filter((one) => one.gatewayId !== null && toGatewayKey(one.gatewayId) === key)
            .map(({ name }) => name),
        ...(gateway === null ? [] : [gateway.name, ...parseKnownAs(gateway.knownAs || '')]),
    ].filter((name) => name !== '')
}

/** A version, with the names that an event states of its gateways. */
export type Asking = PolicyVersion & Pick<ConfigEvent, 'gatewayNames'>

/** The link of a change under its whole identity, however long. */
export function findLink(
    externalId: string,
    { links }: Pick<AttemptPorts, 'links'>,
    kind: LinkKind = 'change_request',
): Link | null {
    const link = links.find(kind, externalId)
    return link === null ? null : { ...link, externalId }
}

/** The changes about the place whose identity is too long to be recognized in the family: each is asked for by the whole. */
function findLong(of: PolicyVersion, { environment, gatewayId }: Place, ports: Reading): readonly Relative[] {
    const targets: ChangeTarget[] = [{ kind: 'all' }]
    if (environment !== null) targets.push({ kind: 'environment', name: environment })
    if (gatewayId !== null) targets.push({ kind: 'gateway', name: gatewayId })
    return targets
        .map((target) => toChangeIdentity(of, target))
        .filter((identity) => identity.length >= LONGEST_KEPT)
        .map((identity) => findLink(identity, ports))
        .filter((link): link is Link => link !== null)
        .map((link) => ({ ...link, since: link.occurredAt }))
}

/** The change of a link as it stands now; null when it was deleted or never made. */
export function openChange(link: Link | null, { records }: Pick<AttemptPorts, 'records'>): FoundChange | null {
    if (link === null || link.recordId === null) return null
    const change = readChange(link.table, link.recordId, { records })
    return change === null ? null : { ...change, link, recordId: link.recordId }
}

/** A change as it stands now; null when it was deleted. */
export function readChange(
    table: string,
    recordId: string,
    { records }: Pick<AttemptPorts, 'records'>,
): ReadChange | null {
    const columns = records.read(table, recordId, CHANGE_COLUMNS)
    if (columns === null) return null
    const state = columns.state || ''
    const choices = isOwnState(state) ? records.choices(table, 'state') : []
    return { columns: { ...columns, state: toBaseState(state, choices) }, storedState: columns.state || null }
}

/**
 * Whether the change let a deployment at the place pass when it took place. Where the gateway is now says nothing about a deployment before it got
 * there, and what people did with the change since says nothing about it either: neither an approval or an item that they gave it, nor one that they
 * took back. A change that was asked for after a deployment approves none before.
 */
export function judge(
    change: FoundChange,
    place: Place,
    deployedAt: Moment,
    ports: Reading & Pick<AttemptPorts, 'clock' | 'crypto'>,
): Verdict {
    const gateway = place.gatewayId === null ? null : ports.gateways.find(place.gatewayId)
    const isLate = gateway !== null && gateway.lastPolicyUpdate !== null && deployedAt < gateway.lastPolicyUpdate
    const second = secondOf(deployedAt)
    const { columns, link, recordId } = change
    const by = isMadeSince(columns, second) ? undefined : second
    const now = judgeAt(change, place, { at: deployedAt, isLate, by }, ports)
    if (isUntouchedSince(columns, second)) return now
    if (now === 'approved' && link.since && link.since > deployedAt) return 'approved_after_deployment'
    const audited = needsAudit(columns, second, now) ? readAudited(link.table, recordId, second, ports) : {}
    const changeThen = { ...change, columns: toColumnsThen(columns, second, audited) }
    const then = judgeAt(changeThen, place, { at: deployedAt, isLate, by }, ports)
    const isNoted = isMadeWith(link, 'approval', 'approved', ports.crypto.sha256)
    const isApprovedAsMade = isNoted || isJustMade(columns, ports.clock.now())
    return judgeThen(columns, second, { audited, isApprovedAsMade }, { now, then })
}

function readAudited(table: string, recordId: string, at: Instant, { records }: Reading): Fields {
    const audited = records.valuesAt(table, recordId, DECIDING_THEN, at)
    const { state } = audited
    if (state === undefined || !isOwnState(state)) return audited
    return { ...audited, state: toBaseState(state, records.choices(table, 'state')) }
}

/** The same of a question, which is never late: the clock of the sender may be ahead of the one that answers. */
export function judgeQuestion(change: FoundChange, place: Place, now: Moment, ports: Reading): Verdict {
    return judgeAt(change, place, { at: now, isLate: false }, ports)
}

/** The affected items are read only where the change's own item does not decide. */
function judgeAt(
    change: FoundChange,
    place: Place,
    { at, by, isLate }: { readonly at: Moment; readonly by?: Instant | undefined; readonly isLate: boolean },
    ports: Reading,
): Verdict {
    const { columns, link, recordId } = change
    const gateway = place.gatewayId === null ? null : ports.gateways.find(place.gatewayId)
    const there = {
        ...place,
        configurationItem: gateway === null ? null : gateway.configurationItem,
        knownEnvironment: gateway === null || isLate ? null : gateway.environment,
    }
    const known: KnownChange = { columns, named: link.detail, affected: [], gone: [] }
    // Changes know whole seconds only.
    const second = secondOf(at)
    const verdict = judgeDeployment(known, there, second)
    if (verdict !== 'gateway_not_named') return verdict
    const listed = { ...known, affected: ports.affectedItems.of(recordId, by) }
    const id = place.gatewayId === null ? null : findNamed(link.detail, place.gatewayId)
    if (id === null) return judgeDeployment(listed, there, second)
    // Deletion also empties the gateway's own reference, until a deployment makes the item again.
    const lost = gateway !== null && gateway.configurationItem === null ? link.detail[id] : null
    const gone = toUnlisted(listed).filter((item) => item === lost || isGone(item, columns, ports))
    return judgeDeployment({ ...listed, gone }, there, second)
}

/** An item that is younger than the change is another one: what the app makes again for a gateway has the sys_id of the deleted item. */
function isGone(item: string, change: Fields, { records }: Reading): boolean {
    const found = records.read('cmdb_ci', item, ['sys_created_on'])
    return found === null || found.sys_created_on > change.sys_created_on
}
