/** Notes deployments on the change requests of their targets, whichever arrived first, and determines whether they were approved. */

import { TABLES } from '../../shared/names.ts'
import type { ChangeStatus } from '../../shared/names.ts'
import { toChangeIdentity, type Place } from '../../shared/change-identity.ts'
import { isApprovedChange, isEndedChange } from '../core/change-approval.ts'
import type { Verdict } from '../core/change-approval.ts'
import { toOwnTarget } from '../core/change-target.ts'
import { toEnvironment } from '../core/environment.ts'
import {
    coversDeployments,
    describeVerdict,
    mergeDeployments,
    planDeployedChange,
    toDeploymentLink,
    toDeployments,
    toWaiting,
    fromWaiting,
    withoutNoted,
} from '../core/deployment.ts'
import type { Deployed, Deployments } from '../core/deployment.ts'
import { toDeploymentIncident } from '../core/gateway-incident.ts'
import { isOpenIncident } from '../../shared/record-state.ts'
import { toCorrelation } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { Relative } from '../../shared/ports.ts'
import type { ConfigEvent } from '../core/event.ts'
import { findChange, judge, openChange, readFamily } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import { openIncident, readIncident } from './open-incident.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/** What became of the deployments under one change, or of those without one. */
export interface Settled {
    readonly status: ChangeStatus
    readonly gatewayIds: readonly string[]
    /** The identity of the deployments' own target: an incident about them stands under it. */
    readonly identity: string
    readonly change: string | null
    readonly deployed: readonly Deployed[]
}

/** Deployments that one change is to be noted on; without a change where none is known. */
interface Group {
    readonly change: FoundChange | null
    readonly identity: string
    readonly deployed: readonly Deployed[]
}

/** What became of the deployments of one event. */
export interface Noted {
    readonly settled: readonly Settled[]
    /** Deployments without a change: remembered until there is one. */
    readonly missing: readonly Deployed[]
    /** Whether deployments of the version were remembered before. */
    readonly isAwaited: boolean
}

/**
 * Notes the deployments on the changes of their targets, or remembers them until there is one. `isReplay`: all of them may be known, so a
 * change whose dates cover them is left. Null when a change refused the note.
 */
export function noteOnChanges(
    event: ConfigEvent,
    places: readonly Place[],
    isReplay: boolean,
    work: Work,
): Noted | null {
    const deployed = places.map((place) => ({ place, at: event.occurredAt }))
    const family = readFamily(event, work.ports)
    const groups = toGroups(event, deployed, family, work)
    const missing = groups.filter(({ change }) => change === null).reduce<Deployed[]>(collect, [])
    if (missing.length > 0) rememberDeployments(event, missing, work)
    const known = groups.filter(({ change }) => change !== null)
    const settled = settle(event, known, isReplay, work)
    return settled === null ? null : { settled, missing, isAwaited: isAwaited(event, family) }
}

function isAwaited(event: ConfigEvent, family: readonly Relative[]): boolean {
    const { externalId, kind } = toDeploymentLink(event)
    return family.some((one) => one.kind === kind && one.externalId === externalId)
}

/** Looks again for the changes of deployments that had none: another worker may have made one meanwhile, and may have noted them. */
export function noteWhatWaits(
    event: ConfigEvent,
    deployed: readonly Deployed[],
    work: Work,
): readonly Settled[] | null {
    const groups = toGroups(event, deployed, readFamily(event, work.ports), work)
    return settle(event, groups, true, work)
}

/**
 * Decides again about gateways whose rows state that the version has no change: where there is one by now, it gets the note and they its
 * status. Those that have none are reported again with `isUnfinished`: an earlier attempt may have ended before it did. False when a
 * write was refused.
 */
export function mendGateways(
    event: ConfigEvent,
    gateways: readonly Gateway[],
    isUnfinished: boolean,
    work: Work,
): boolean {
    const family = readFamily(event, work.ports)
    const deployed = gateways.reduce<Deployed[]>((all, one) => [...all, ...toDeployed(one)], [])
    const groups = toGroups(event, deployed, family, work).filter(({ change }) => isUnfinished || change !== null)
    const settled = settle(event, groups, true, work)
    if (settled === null) return false
    for (const gateway of gateways) {
        const own = settledOf(gateway.gatewayId, settled)
        if (own !== null) saveStatus(gateway, own.status, work)
    }
    const itemOf = (gatewayId: string): string | null => {
        const [gateway] = gateways.filter((one) => one.gatewayId === gatewayId)
        return gateway === undefined ? null : gateway.configurationItem
    }
    if (!reportUnapproved(event, settled, itemOf, work)) return false
    if (isAwaited(event, family)) endWaiting(event, settled, work)
    return true
}

function toDeployed({ environment, gatewayId, lastDeployedAt }: Gateway): readonly Deployed[] {
    if (lastDeployedAt === null) return []
    const place = { gatewayId, environment: environment === null ? null : toEnvironment(environment) }
    return [{ place, at: lastDeployedAt }]
}

/** What became of the gateway's deployment; null when it was not among them. */
export function settledOf(gatewayId: string, settled: readonly Settled[]): Settled | null {
    const [own] = settled.filter(({ gatewayIds }) => gatewayIds.indexOf(gatewayId) >= 0)
    return own === undefined ? null : own
}

/** With the time of the deployment: a row that has a newer one by now stays. */
export function saveStatus(
    { gatewayId, lastDeployedAt }: Pick<Gateway, 'gatewayId' | 'lastDeployedAt'>,
    changeStatus: ChangeStatus,
    work: Work,
): void {
    work.ledger.expect(work.ports.gateways.save(gatewayId, { lastDeployedAt, changeStatus }))
}

/** Notes on a new change the deployments that arrived before it; null when there were none, or it refused the note. */
export function noteOnNewChange(event: ConfigEvent, externalId: string, work: Work): readonly Settled[] | null {
    const key = toDeploymentLink(event)
    const { links } = work.ports
    const waiting = links.findAgain(key.kind, key.externalId)
    if (waiting === null) return null
    const change = openChange(links.findAgain('change_request', externalId), work.ports)
    if (change === null) return null
    const own = fromWaiting(waiting.detail, externalId, change.link.detail)
    if (own.length === 0) return null
    const groups = groupBy(own, ({ place }) => toChangeIdentity(event, toOwnTarget(place))).map(
        ([identity, deployed]) => ({ change, identity, deployed }),
    )
    return settle(event, groups, true, work)
}

/**
 * Opens the incident that an administrator wants for a deployment without approval; one that people closed stays closed.
 * Answers false when an incident was refused.
 */
export function reportUnapproved(
    event: ConfigEvent,
    settled: readonly Settled[],
    itemOf: (gatewayId: string) => string | null,
    work: Work,
): boolean {
    const { settings } = work.ports
    if (!(settings.unapprovedIncident || work.target === 'incident')) return true
    const unapproved = groupBy(
        settled.filter(({ status }) => status !== 'approved'),
        ({ identity }) => identity,
    )
    return unapproved.every(([, several]) => report(event, several, itemOf, work))
}

function report(
    event: ConfigEvent,
    several: readonly Settled[],
    itemOf: (gatewayId: string) => string | null,
    work: Work,
): boolean {
    const { crypto, links } = work.ports
    const [{ change, identity, status }] = several
    const link = links.find('deployment_incident', identity)
    if (link !== null && link.recordId !== null && !isOpenIncident(readIncident(link, work))) {
        const reason = 'The incident about this deployment was closed and stays closed.'
        work.ledger.add(unchanged('incident', link, reason, 'incident_closed'))
        return true
    }
    const gatewayIds = several.reduce<string[]>((all, one) => [...all, ...one.gatewayIds], [])
    const correlationId = toCorrelation(`${identity}:${event.kind}:${event.occurredAt}`, crypto.sha256)
    const subject = toDeploymentIncident({ ...event, gatewayIds }, { status, identity }, correlationId)
    const configurationItem = gatewayIds.length === 0 ? null : itemOf(gatewayIds[0])
    return openIncident(subject, () => ({ configurationItem, change }), work)
}

function toGroups(
    event: ConfigEvent,
    deployed: readonly Deployed[],
    family: readonly Relative[],
    work: Work,
): readonly Group[] {
    const found = deployed.map((one) => ({ one, change: findChange(event, one.place, family, work.ports, one.at) }))
    const identityOf = (place: Place): string => toChangeIdentity(event, toOwnTarget(place))
    return groupBy(
        found,
        ({ change, one }) => `${change === null ? '' : change.recordId}|${identityOf(one.place)}`,
    ).map(([, members]) => ({
        change: members[0].change,
        identity: identityOf(members[0].one.place),
        deployed: members.map(({ one }) => one),
    }))
}

function settle(
    event: ConfigEvent,
    groups: readonly Group[],
    isReplay: boolean,
    work: Work,
): readonly Settled[] | null {
    const settled: Settled[] = []
    let isRefused = false
    for (const group of groups) {
        const noted =
            group.change === null ? leaveMissing(group, work) : note(event, group, group.change, isReplay, work)
        if (noted === null) isRefused = true
        else settled.push(...noted)
    }
    return isRefused ? null : settled
}

function leaveMissing({ deployed, identity }: Group, work: Work): readonly Settled[] {
    const reason =
        'No change request announced this version for this target; the deployment is remembered until one arrives.'
    work.ledger.add(unchanged(TABLES.changeRequest, { recordId: null, number: null }, reason, 'change_missing'))
    return [{ status: 'missing', gatewayIds: gatewaysOf(deployed), identity, change: null, deployed }]
}

function note(
    event: ConfigEvent,
    { deployed, identity }: Group,
    change: FoundChange,
    isReplay: boolean,
    work: Work,
): readonly Settled[] | null {
    const { columns, link, recordId } = change
    const judged = deployed.map((one) => ({ ...one, verdict: judge(change, one.place, one.at, work.ports) }))
    const lacking = judged.filter(({ verdict }) => verdict !== 'approved')
    const code: Verdict | null = lacking.length === 0 ? null : lacking[0].verdict
    const deployments = toDeployments(deployed)
    const settled = groupBy(judged, ({ verdict }) => (verdict === 'approved' ? 'approved' : 'unapproved')).map(
        ([status, members]) => ({
            status: status as ChangeStatus,
            gatewayIds: gatewaysOf(members),
            identity,
            change: recordId,
            deployed: members.map(({ at, place }) => ({ at, place })),
        }),
    )
    if (isEndedChange(columns)) {
        const reason = `The change request is closed and stays as it is. ${describeVerdict(code || 'approved')}`
        work.ledger.add(unchanged(link.table, link, reason, code))
        return settled
    }
    if (isReplay && coversDeployments(columns, deployments)) {
        work.ledger.add(unchanged(link.table, link, 'The change request has this deployment already.', code))
        return settled
    }
    const isApproved = isApprovedChange(columns)
    const plan = planDeployedChange(event, deployments, { link, recordId, columns, isApproved, lacking: code })
    const applied = work.ledger.expect(work.ports.records.apply(plan))
    if (applied === null) return null
    work.ledger.add({ ...applied.outcome, code })
    return settled
}

/** Several events may report several gateways before the change exists: what is remembered is merged. */
function rememberDeployments(event: ConfigEvent, deployed: readonly Deployed[], work: Work): void {
    const { links } = work.ports
    const key = toDeploymentLink(event)
    const known = links.find(key.kind, key.externalId)
    const waiting: Deployments = toWaiting(deployed)
    links.remember(key.kind, key.externalId, {
        state: 'deployed',
        occurredAt: event.occurredAt,
        detail: known === null ? waiting : mergeDeployments(known.detail, waiting),
        subject: key.subject,
    })
}

/** Deployments that were noted on a change, and reported, wait for no later one. */
export function endWaiting(event: ConfigEvent, settled: readonly Settled[], work: Work): void {
    const { links } = work.ports
    const key = toDeploymentLink(event)
    const noted = settled.filter(({ change }) => change !== null)
    const waiting = noted.length === 0 ? null : links.find(key.kind, key.externalId)
    if (waiting === null) return
    const detail = withoutNoted(
        waiting.detail,
        noted.reduce<Deployed[]>((all, { deployed }) => [...all, ...deployed], []),
    )
    if (Object.keys(detail).every((place) => detail[place] === waiting.detail[place])) return
    const { occurredAt, state } = waiting
    links.remember(key.kind, key.externalId, { state, occurredAt, detail, subject: key.subject })
}

function gatewaysOf(deployed: readonly { readonly place: Place; readonly at: Instant }[]): readonly string[] {
    return deployed.map(({ place }) => place.gatewayId).filter((id): id is string => id !== null)
}

function collect(all: Deployed[], { deployed }: Group): Deployed[] {
    return all.concat(deployed)
}

/** Key and members of each group, in the order in which they came. */
function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
    const keys = Array.from(new Set(all.map(keyOf)))
    return keys.map((key) => [key, all.filter((one) => keyOf(one) === key)] as const)
}
