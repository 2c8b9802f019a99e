/** The change of a version, wherever it is to run: what people ask for who do not deploy. */

import { parseChangeIdentity, toVersionIdentity, toVersionKey } from '../../shared/change-identity.ts'
import type { Relative } from '../../shared/ports.ts'
import { findLink, openChange, type FoundChange } from './change-family.ts'
import {
    findAskedChange,
    ORGANIZATION_NEEDED,
    withKnownGateway,
    type ApprovalQuestion,
    type Reading,
} from './check-approval.ts'

/** Why there is not one change to answer about. */
export interface NotOneChange {
    readonly reason: 'change_missing' | 'organization_needed' | 'target_needed'
    readonly message: string
    readonly change: null
}

const TARGET_NEEDED: NotOneChange = {
    reason: 'target_needed',
    message: 'Changes of several targets ask for this version: name the environment or the gateway.',
    change: null,
}

/**
 * | Gateway or environment | Changes of the version | The answer is |
 * |---|---|---|
 * | named | any | the one that decides a deployment there, as `checkApproval` finds it |
 * | not named | one that exists | that one, whatever its target |
 * | not named | several that exist | none: target_needed |
 * | not named | none but those of organizations, and none is named | none: organization_needed |
 * | not named | none | none: change_missing |
 */
export function findVersionChange(
    question: ApprovalQuestion,
    ports: Reading,
): { readonly change: FoundChange } | NotOneChange {
    const asked = withKnownGateway(question, ports)
    if (asked.gatewayId !== null || asked.environment !== null) return findAskedChange(asked, ports)
    const version = toVersionIdentity(asked)
    const family = ports.links.family(asked.configId, version).filter(({ kind }) => kind === 'change_request')
    const isAsked = ({ externalId }: Relative): boolean => parseChangeIdentity(externalId).ofVersion === version
    const [first, second] = openTwo(family.filter(isAsked), ports)
    if (first !== undefined) return second === undefined ? { change: first } : TARGET_NEEDED
    const isOfOthers = family.some((one) => !isAsked(one) && toVersionKey(one.externalId) === toVersionKey(version))
    return asked.organization === null && isOfOthers ? ORGANIZATION_NEEDED : findAskedChange(asked, ports)
}

/** A second one is enough to know that there are several. */
function openTwo(changes: readonly Relative[], ports: Reading): readonly FoundChange[] {
    const found: FoundChange[] = []
    for (const { externalId } of changes) {
        const change = found.length < 2 ? openChange(findLink(externalId, ports), ports) : null
        if (change !== null) found.push(change)
    }
    return found
}
