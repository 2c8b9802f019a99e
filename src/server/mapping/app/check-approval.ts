/** Whether a version is approved for a gateway now: what a pipeline asks before it deploys. */

import { parseChangeIdentity, toVersionIdentity, type Place, type PolicyVersion } from '../../shared/change-identity.ts'
import type { Relative } from '../../shared/ports.ts'
import type { Instant } from '../../shared/time.ts'
import { describeVerdict } from '../core/deployment.ts'
import type { Verdict } from '../core/change-approval.ts'
import { findCovering, findNamed } from '../core/change-target.ts'
import { toEnvironment } from '../core/environment.ts'
import { environmentsOf, findChange, judgeQuestion } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import type { AttemptPorts } from './ports.ts'

/** What a question about approval reads. */
export type Reading = Pick<AttemptPorts, 'affectedItems' | 'gateways' | 'links' | 'records'>

/** What is asked: a gateway, an environment, or both; with neither, whether it is approved for all. */
export interface ApprovalQuestion extends PolicyVersion {
    readonly gatewayId: string | null
    readonly environment: string | null
}

/** Why a version is approved or not, by stable codes. */
export type ApprovalReason = Verdict | 'change_missing' | 'organization_needed'

export interface Approval {
    readonly reason: ApprovalReason
    /** One sentence for people. */
    readonly message: string
    /** The change that decides; null when there is none. */
    readonly change: {
        readonly recordId: string
        readonly number: string | null
        /** As the instance stores them. */
        readonly state: string | null
        readonly approval: string | null
    } | null
}

/**
 * Checks a deployment at this moment as a real one would be checked. The environment of a known gateway need not be named. An organization
 * must be: which one a gateway belongs to is known from nothing else, and the change of one lets nothing of another pass.
 *
 * | organization of the question | of the changes for the place | answered by |
 * |---|---|---|
 * | named | any | those of this one |
 * | not named | some have none | those that have none |
 * | not named | all have one | none: organization_needed |
 */
export function checkApproval(question: ApprovalQuestion, now: Instant, ports: Reading): Approval {
    const asked = withKnownGateway(question, ports)
    const found = findAskedChange(asked, ports)
    if (found.change === null) return found
    const { change, place } = found
    const reason = judgeQuestion(change, place, now, ports)
    const { columns, link, recordId, storedState: state } = change
    const answered = { recordId, number: link.number, state, approval: columns.approval || null }
    const isUnlisted = reason === 'gateway_not_named' && isAskedFor(change, asked.gatewayId)
    return { reason, message: isUnlisted ? UNLISTED : describeVerdict(reason), change: answered }
}

/** The question under the id of its gateway, where it calls it by another name. */
export function withKnownGateway(asked: ApprovalQuestion, { gateways }: Pick<Reading, 'gateways'>): ApprovalQuestion {
    const { gatewayId, organization } = asked
    const known =
        gatewayId === null || gateways.find(gatewayId) !== null ? null : gateways.findNamed(gatewayId, organization)
    return known === null ? asked : { ...asked, gatewayId: known.gatewayId }
}

/** Why no change decides. */
interface NoChange {
    readonly reason: 'change_missing' | 'organization_needed'
    readonly message: string
    readonly change: null
}

/** The change that a question is about, with the place that it asks for; or why there is none. */
export function findAskedChange(
    asked: ApprovalQuestion,
    ports: Reading,
): { readonly change: FoundChange; readonly place: Place } | NoChange {
    const family = ports.links.family(asked.configId, toVersionIdentity(asked))
    const known = asked.gatewayId === null ? null : environmentsOf(ports)(asked.gatewayId)
    const environment = asked.environment === null ? known : asked.environment
    const place = {
        gatewayId: asked.gatewayId,
        environment: environment === null ? null : toEnvironment(environment),
    }
    const change = findChange(asked, place, family, ports)
    if (change !== null) return { change, place }
    return asked.organization === null && isOfOthers(asked, place, family) ? ORGANIZATION_NEEDED : MISSING
}

const MISSING: NoChange = {
    reason: 'change_missing',
    message: 'No change request asks for this version for this target.',
    change: null,
}

/** Approvers see the affected items of a change: what is not listed there was not put before them, whatever kept it off the list. */
const UNLISTED =
    'The change was asked for this gateway and approved, but does not list its item: people took it off, or the instance refused to list it. ' +
    'Add the item of the gateway to the affected items of the change.'

/** Which organization a configuration belongs to is known from nothing else. */
export const ORGANIZATION_NEEDED: NoChange = {
    reason: 'organization_needed',
    message: 'Only changes of an organization ask for this version for this target: name the organization.',
    change: null,
}

function isAskedFor({ link }: FoundChange, gatewayId: string | null): boolean {
    return gatewayId !== null && findNamed(link.detail, gatewayId) !== null
}

/** Whether an organization has a change for this version of a configuration of this name, for this place. */
function isOfOthers(asked: PolicyVersion, place: Place, family: readonly Relative[]): boolean {
    const organizations = family.map(({ externalId }) => parseChangeIdentity(externalId).organization)
    return Array.from(new Set(organizations)).some(
        (organization) => findCovering({ ...asked, organization }, place, family).length > 0,
    )
}
