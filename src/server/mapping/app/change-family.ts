/** The changes of a configuration, read together, and what a deployment is checked against. */

import type { Place, PolicyVersion } from '../../shared/change-identity.ts'
import { toVersionIdentity } from '../../shared/change-identity.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Link, Relative } from '../../shared/ports.ts'
import type { Instant } from '../../shared/time.ts'
import { CHANGE_COLUMNS, judgeDeployment } from '../core/change-approval.ts'
import type { Verdict } from '../core/change-approval.ts'
import { findCovering } from '../core/change-target.ts'
import type { EnvironmentOf } from '../core/change-target.ts'
import type { ConfigEvent } from '../core/event.ts'
import type { AttemptPorts } from './ports.ts'

type Reading = Pick<AttemptPorts, 'affectedItems' | 'gateways' | 'links' | 'records'>

/** A change that exists, as it stands now. */
export interface FoundChange {
    readonly link: Link
    readonly recordId: string
    /** Its `CHANGE_COLUMNS`. */
    readonly columns: Fields
}

/** Every link of the event's configuration, as they are now. */
export function readFamily(event: ConfigEvent, { links }: Pick<AttemptPorts, 'links'>): readonly Relative[] {
    return links.family(event.configId, toVersionIdentity(event))
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
    of: PolicyVersion,
    place: Place,
    family: readonly Relative[],
    ports: Reading,
    at: Instant | null = null,
): FoundChange | null {
    for (const { externalId, kind } of findCovering(of, place, family, at)) {
        const change = openChange(ports.links.find(kind, externalId), ports)
        if (change !== null) return change
    }
    return null
}

/** The change of a link as it stands now; null when it was deleted or never made. */
export function openChange(link: Link | null, { records }: Pick<AttemptPorts, 'records'>): FoundChange | null {
    if (link === null || link.recordId === null) return null
    const columns = records.read(link.table, link.recordId, CHANGE_COLUMNS)
    return columns === null ? null : { link, recordId: link.recordId, columns }
}

/** Whether the change lets a deployment at the place pass. The affected items are read only where the change's own item does not decide. */
export function judge(change: FoundChange, place: Place, deployedAt: Instant, ports: Reading): Verdict {
    const { columns, link, recordId } = change
    const gateway = place.gatewayId === null ? null : ports.gateways.find(place.gatewayId)
    const there = { ...place, configurationItem: gateway === null ? null : gateway.configurationItem }
    const known = { columns, named: link.detail, affected: [] }
    const verdict = judgeDeployment(known, there, deployedAt)
    if (verdict !== 'gateway_not_named') return verdict
    return judgeDeployment({ ...known, affected: ports.affectedItems.of(recordId) }, there, deployedAt)
}
