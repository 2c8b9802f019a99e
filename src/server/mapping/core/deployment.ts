/** What a deployment writes on the change that announced it: a work note and the actual dates. */

import { TABLES } from '../../shared/names.ts'
import type { ConfigEvent } from './event.ts'
import { toChangeLink } from './change-request.ts'
import type { Fields, LinkKey, RecordPlan } from '../../shared/plan.ts'
import { toLine, toLines, toNote, toUtc } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'

/** Gateway id → when it took the version. */
export type Deployments = Readonly<Record<string, Instant>>

/** Name under which deployments are remembered whose gateway the sender did not name. */
export const UNNAMED_GATEWAY = 'unspecified'

/** Where deployments wait for a change that is still to come. */
export function toDeploymentLink(event: ConfigEvent): LinkKey {
    return { kind: 'deployment', externalId: toChangeLink(event).externalId }
}

/** The deployments that one event reports. */
export function toDeployments(event: ConfigEvent, gatewayIds: readonly string[]): Deployments {
    const reported: Record<string, Instant> = Object.create(null)
    if (event.gatewayIds.length === 0) reported[UNNAMED_GATEWAY] = event.occurredAt
    for (const id of gatewayIds) reported[id] = event.occurredAt
    return reported
}

/** Both together; of two instants of one gateway the later one counts. */
export function mergeDeployments(known: Deployments, reported: Deployments): Deployments {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const merged: Record<string, Instant> = Object.create(null)
    for (const id of Object.keys(known)) merged[id] = known[id]
    for (const id of Object.keys(reported))
        merged[id] = merged[id] === undefined ? reported[id] : latest(merged[id], reported[id])
    return merged
}

export interface DeployedChange {
    readonly recordId: string
    /** The change's `CHANGE_COLUMNS`. */
    readonly columns: Fields
    readonly linkState: string | null
    readonly linkOccurredAt: Instant | null
    readonly isApproved: boolean
}

/**
 * The work note and the actual dates. The dates span all deployments of the version, so their order does not matter.
 * A change without approval is marked unauthorized; the mark is never removed, that is for people.
 */
export function planDeployedChange(event: ConfigEvent, deployments: Deployments, change: DeployedChange): RecordPlan {
    const fields: Record<string, string> = {
        work_start: earliestOf(deployments, change.columns.work_start),
        work_end: latestOf(deployments, change.columns.work_end),
    }
    if (!change.isApproved) fields.unauthorized = 'true'
    return {
        table: TABLES.changeRequest,
        link: toChangeLink(event),
        recordId: change.recordId,
        fields,
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: describeDeployment(event, deployments, change.isApproved),
        verify: ['work_start', 'work_end'],
        linkState: change.linkState,
        linkOccurredAt: change.linkOccurredAt,
        reason: change.isApproved
            ? 'The approved change was deployed.'
            : 'The version was deployed although the change is not approved.',
    }
}

/** Whether the change's actual dates already cover these deployments: a replay of what is known. */
export function coversDeployments(change: Fields, deployments: Deployments): boolean {
    const start = change.work_start ? change.work_start : ''
    const end = change.work_end ? change.work_end : ''
    if (start === '' || end === '') return false
    return Object.keys(deployments).every((id) => start <= deployments[id] && deployments[id] <= end)
}

function describeDeployment(event: ConfigEvent, deployments: Deployments, isApproved: boolean): string {
    const gateways = Object.keys(deployments)
        .sort()
        .map((id) => `- ${toLine(id, 255)} at ${toUtc(deployments[id])}`)
    const approval = isApproved ? 'The change was approved.' : 'No approval of this change was found.'
    return toNote(
        `Version ${toLine(event.version, 100)} was deployed.\n${gateways.join('\n')}\n` +
            `${toLines([
                ['Deployed by', event.actor],
                ['Source', event.source],
            ])}\n${approval}`,
    )
}

function earliestOf(deployments: Deployments, known: string | undefined): Instant {
    let earliest = known ? known : ''
    for (const id of Object.keys(deployments)) {
        if (earliest === '' || deployments[id] < earliest) earliest = deployments[id]
    }
    return earliest
}

function latestOf(deployments: Deployments, known: string | undefined): Instant {
    let last = known ? known : ''
    for (const id of Object.keys(deployments)) last = latest(last, deployments[id])
    return last
}

function latest(one: Instant, other: Instant): Instant {
    return one > other ? one : other
}
