/** What a deployment writes on the change that announced it: a work note and the actual dates. */

import { TABLES, type ChangeStatus } from '../../shared/names.ts'
import {
    isWithin,
    parseChangeIdentity,
    parsePlaceKey,
    toPlaceKey,
    toVersionIdentity,
    type Place,
} from '../../shared/change-identity.ts'
import type { ConfigEvent } from './event.ts'
import type { Verdict } from './change-approval.ts'
import { findNamed } from './change-target.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
import { toLine, toLines, toNote, toUtc } from '../../shared/text.ts'
import { secondOf, type Instant, type Moment } from '../../shared/time.ts'

/** Gateway → when it took the version. */
export type Deployments = Readonly<Record<string, Moment>>

/** One place that took the version. */
export interface Deployed {
    readonly place: Place
    readonly at: Moment
}

/** What became of the deployments under one change, or of those without one. */
export interface Settled {
    readonly status: ChangeStatus
    readonly gatewayIds: readonly string[]
    /** The identity of the deployments' own target: an incident about them stands under it. */
    readonly identity: string
    readonly change: string | null
    readonly deployed: readonly Deployed[]
}

/** Name under which deployments are noted whose gateway the sender did not name. */
export const UNNAMED_GATEWAY = 'unspecified'

/** Where deployments of a version wait for a change that is still to come. */
export function toDeploymentLink(event: ConfigEvent): LinkKey {
    return { kind: 'deployment', externalId: toVersionIdentity(event), subject: event.configId }
}

/** The deployments by gateway. */
export function toDeployments(deployed: readonly Deployed[]): Deployments {
    return toRecord(deployed, ({ gatewayId }) => (gatewayId === null ? UNNAMED_GATEWAY : gatewayId))
}

/** The deployments as they wait, by environment and gateway. */
export function toWaiting(deployed: readonly Deployed[]): Deployments {
    return toRecord(deployed, toPlaceKey)
}

/** What stands behind the time of a deployment that is noted on a change: it waits for no other one. */
const NOTED = ' noted'

/** What waits, without those that were noted on a change. Their places stay: that they were deployed is known. */
export function withoutNoted(waiting: Deployments, noted: readonly Deployed[]): Deployments {
    const marked: Record<string, Moment> = Object.create(null)
    for (const key of Object.keys(waiting)) marked[key] = waiting[key]
    for (const { at, place } of noted) {
        const key = toPlaceKey(place)
        if (marked[key] === at) marked[key] = at + NOTED
    }
    return marked
}

/** The waiting deployments that a change is about: by its target, or by the gateways that it names. */
export function fromWaiting(waiting: Deployments, changeIdentity: string, named: Fields): readonly Deployed[] {
    const { target } = parseChangeIdentity(changeIdentity)
    return Object.keys(waiting)
        .filter((key) => waiting[key].indexOf(NOTED) < 0)
        .map((key) => ({ place: parsePlaceKey(key), at: waiting[key] }))
        .filter(
            ({ place }) =>
                isWithin(target, place) ||
                (target.kind === 'gateway' && place.gatewayId !== null && findNamed(named, place.gatewayId) !== null),
        )
}

/** Both together; of two times of one gateway the later one counts. */
export function mergeDeployments(known: Deployments, reported: Deployments): Deployments {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const merged: Record<string, Moment> = Object.create(null)
    for (const id of Object.keys(known)) merged[id] = known[id]
    for (const id of Object.keys(reported))
        merged[id] = merged[id] === undefined ? reported[id] : latest(merged[id], reported[id])
    return merged
}

export interface DeployedChange {
    readonly link: LinkKey
    readonly recordId: string
    /** The change's `CHANGE_COLUMNS`. */
    readonly columns: Fields
    /** Whether one of the deployments took place without an approval. */
    readonly isUnauthorized: boolean
    /** Why one of the deployments was not approved, or is not known to have been; null when all were. */
    readonly lacking: Verdict | null
}

/**
 * The work note and the actual dates. The dates span all deployments under the change, so their order does not matter.
 * A change that was deployed without an approval, or before it, is marked unauthorized; the mark is never removed, that is for people.
 */
export function planDeployedChange(event: ConfigEvent, deployments: Deployments, change: DeployedChange): RecordPlan {
    const fields: Record<string, string> = {
        work_start: earliestOf(deployments, change.columns.work_start),
        work_end: latestOf(deployments, change.columns.work_end),
    }
    if (change.isUnauthorized) fields.unauthorized = 'true'
    const { kind, externalId } = change.link
    return {
        ...emptyPlan(TABLES.changeRequest, { kind, externalId }),
        recordId: change.recordId,
        fields,
        workNote: describeDeployment(event, deployments, change.lacking),
        verify: ['work_start', 'work_end'],
        reason:
            change.lacking === null
                ? 'The approved change was deployed.'
                : `The version was deployed. ${describeVerdict(change.lacking)}`,
    }
}

/** A verdict as people read it. */
export function describeVerdict(verdict: Verdict): string {
    return VERDICTS[verdict]
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
    approved: 'The change was approved.',
    deployment_unapproved: 'No approval of this change was found.',
    approved_after_deployment:
        'The change was approved only after the deployment, so its approval does not count for it.',
    approval_time_unknown:
        'The change is approved, but it is not known whether it was when the version was deployed: it was changed since, and neither its audit nor `approval_set` says when it was approved.',
    change_closed: 'The change was closed before the deployment, so its approval does not count.',
    change_canceled: 'The change was canceled.',
    environment_mismatch: 'The gateway is known in another environment, for which this change was not made.',
    change_on_hold: 'The change is on hold, and its approval does not count meanwhile.',
    gateway_needed: 'The change was approved for the gateways that it names, and no gateway is named here.',
    gateway_not_named:
        'The change was approved, but it does not name this gateway: the item of the gateway is neither its configuration item nor among its affected items.',
}

/** Whether the change's actual dates already cover these deployments: those of others may, too. */
export function coversDeployments(change: Fields, deployments: Deployments): boolean {
    const start = change.work_start ? change.work_start : ''
    const end = change.work_end ? change.work_end : ''
    if (start === '' || end === '') return false
    return Object.keys(deployments).every(
        (id) => start <= secondOf(deployments[id]) && secondOf(deployments[id]) <= end,
    )
}

/** What the work note says of each deployment; a note is cut where there are too many. */
export function toDeploymentLines(deployments: Deployments): readonly string[] {
    return Object.keys(deployments)
        .sort()
        .map((id) => `- ${toLine(id, 255)} at ${toUtc(deployments[id])}`)
}

function describeDeployment(event: ConfigEvent, deployments: Deployments, lacking: Verdict | null): string {
    const approval = describeVerdict(lacking === null ? 'approved' : lacking)
    return toNote(
        `Version ${toLine(event.version, 100)} was deployed.\n${toDeploymentLines(deployments).join('\n')}\n` +
            `${toLines([
                ['Deployed by', event.actor],
                ['Source', event.source],
            ])}\n${approval}`,
    )
}

/** Without a prototype, so that a gateway called `constructor` is only a name. */
function toRecord(deployed: readonly Deployed[], keyOf: (place: Place) => string): Deployments {
    const record: Record<string, Moment> = Object.create(null)
    for (const { at, place } of deployed) {
        const key = keyOf(place)
        record[key] = record[key] === undefined ? at : latest(record[key], at)
    }
    return record
}

function earliestOf(deployments: Deployments, known: string | undefined): Instant {
    let earliest = known ? known : ''
    for (const id of Object.keys(deployments)) {
        const at = secondOf(deployments[id])
        if (earliest === '' || at < earliest) earliest = at
    }
    return earliest
}

function latestOf(deployments: Deployments, known: string | undefined): Instant {
    let last = known ? known : ''
    for (const id of Object.keys(deployments)) last = latest(last, secondOf(deployments[id]))
    return last
}

function latest(one: Moment, other: Moment): Moment {
    return one > other ? one : other
}
