/** Whether a version is approved for a gateway now: what a pipeline asks before it deploys. */

import { parseChangeIdentity, toVersionIdentity, type PolicyVersion } from '../../shared/change-identity.ts'
import type { Relative } from '../../shared/ports.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import { describeVerdict } from '../core/deployment.ts'
import type { Verdict } from '../core/change-approval.ts'
import { toEnvironment } from '../core/environment.ts'
import { environmentsOf, findChange, judge } from './change-family.ts'
import type { AttemptPorts } from './ports.ts'

/** What is asked: a gateway, an environment, or both; with neither, whether it is approved for all. */
export interface ApprovalQuestion extends PolicyVersion {
    readonly gatewayId: string | null
    readonly environment: string | null
}

/** Why a version is approved or not, by stable codes. */
export type ApprovalReason = Verdict | 'change_missing'

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

/** More than one organization has changes for this version, and the question names none. */
export interface ApprovalFailure {
    readonly code: 'organization_ambiguous'
}

/** Checks a deployment at this moment as a real one would be checked. The environment of a known gateway need not be named. */
export function checkApproval(
    asked: ApprovalQuestion,
    now: Instant,
    ports: Pick<AttemptPorts, 'affectedItems' | 'gateways' | 'links' | 'records'>,
): Result<Approval, ApprovalFailure> {
    const family = ports.links.family(asked.configId, toVersionIdentity(asked))
    const organizations = asked.organization === null ? findOrganizations(asked, family) : [asked.organization]
    if (organizations.length > 1) return fail({ code: 'organization_ambiguous' })
    const [organization = null] = organizations
    const known = asked.gatewayId === null ? null : environmentsOf(ports)(asked.gatewayId)
    const environment = asked.environment === null ? known : asked.environment
    const place = {
        gatewayId: asked.gatewayId,
        environment: environment === null ? null : toEnvironment(environment),
    }
    const change = findChange({ ...asked, organization }, place, family, ports)
    if (change === null) return ok({ reason: 'change_missing', message: MISSING, change: null })
    const reason = judge(change, place, now, ports)
    const { columns, link, recordId, storedState: state } = change
    const answered = { recordId, number: link.number, state, approval: columns.approval || null }
    return ok({ reason, message: describeVerdict(reason), change: answered })
}

const MISSING = 'No change request asks for this version for this target.'

/** The organizations whose changes are about this version of a configuration of this name. */
function findOrganizations(asked: PolicyVersion, family: readonly Relative[]): readonly (string | null)[] {
    const found = family
        .filter(({ kind }) => kind === 'change_request')
        .map(({ externalId }) => parseChangeIdentity(externalId))
        .filter(({ ofVersion, organization }) => ofVersion === toVersionIdentity({ ...asked, organization }))
        .map(({ organization }) => organization)
    return Array.from(new Set(found))
}
