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
    fromWaiting,
    planDeployedChange,
    toDeploymentLines,
    toDeploymentLink,
    toDeployments,
} from '../core/deployment.ts'
import type { Deployed, Deployments, Settled } from '../core/deployment.ts'
import { groupBy } from '../../shared/group-by.ts'
import type { Moment } from '../../shared/time.ts'
import type { Relative } from '../../shared/ports.ts'
import { toEventMoment, type ConfigEvent } from '../core/event.ts'
import { findChange, judge, openChange, readFamily } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import { reportUnapproved } from './unapproved-deployments.ts'
import { endWaiting, isAwaited, rememberDeployments } from './waiting-deployments.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

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
    const deployed = places.map((place) => ({ place, at: toEventMoment(event) }))
    const family = readFamily(event, work.ports)
    const groups = toGroups(event, deployed, family, work)
    const missing = groups.filter(({ change }) => change === null).reduce<Deployed[]>(collect, [])
    if (missing.length > 0) rememberDeployments(event, missing, work)
    const known = groups.filter(({ change }) => change !== null)
    const settled = settle(event, known, isReplay, work)
    return settled === null ? null : { settled, missing, isAwaited: isAwaited(event, family) }
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
    if (isReplay && coversDeployments(columns, deployments) && isNoted(change, deployments, work)) {
        work.ledger.add(unchanged(link.table, link, 'The change request has this deployment already.', code))
        return settled
    }
    const isApproved = isApprovedChange(columns)
    const isUnauthorized = lacking.some(({ verdict }) => !isApproved || verdict === 'approved_after_deployment')
    const plan = planDeployedChange(event, deployments, { link, recordId, columns, isUnauthorized, lacking: code })
    const applied = work.ledger.expect(work.ports.records.apply(plan))
    if (applied === null) return null
    work.ledger.add({ ...applied.outcome, code })
    return settled
}

/** Whether the first deployment stands in a note of the change. An attempt that stopped may have noted those of another gateway only. */
function isNoted({ link, recordId }: FoundChange, deployments: Deployments, { ports }: Work): boolean {
    const [line] = toDeploymentLines(deployments)
    return ports.records.hasNote(link.table, recordId, line)
}

function gatewaysOf(deployed: readonly { readonly place: Place; readonly at: Moment }[]): readonly string[] {
    return deployed.map(({ place }) => place.gatewayId).filter((id): id is string => id !== null)
}

function collect(all: Deployed[], { deployed }: Group): Deployed[] {
    return all.concat(deployed)
}
