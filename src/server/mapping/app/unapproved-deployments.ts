/** Incidents about deployments without approval, where an administrator wants them. */

import type { Settled } from '../core/deployment.ts'
import type { ConfigEvent } from '../core/event.ts'
import { toAwaiting, toDeploymentIncident } from '../core/gateway-incident.ts'
import { parseChangeIdentity } from '../../shared/change-identity.ts'
import { groupBy } from '../../shared/group-by.ts'
import { isOpenIncident } from '../../shared/record-state.ts'
import { toCorrelation } from '../../shared/text.ts'
import { openIncident, readIncident } from './open-incident.ts'
import { unchanged, workAt } from './work.ts'
import type { Work } from './work.ts'

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
    const isWanted = ({ target }: Work): boolean => settings.unapprovedIncident || target === 'incident'
    if (work.within === undefined && !isWanted(work)) return true
    const unapproved = groupBy(
        settled.filter(({ status }) => status !== 'approved'),
        ({ identity }) => identity,
    )
    return unapproved.every(([identity, several]) => {
        const own = workAt(environmentIn(identity), work)
        return own.target === 'ignore' || !isWanted(own) || report(event, several, itemOf, own)
    })
}

/** The environment of the target that a deployment was to; null where its gateways, or nothing, name the target. */
function environmentIn(identity: string): string | null {
    const { target } = parseChangeIdentity(identity)
    return target.kind === 'environment' ? target.name : null
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
    const about = toDeploymentIncident({ ...event, gatewayIds }, { status, identity }, correlationId)
    const [gatewayId] = gatewayIds
    const configurationItem = gatewayId === undefined ? null : itemOf(gatewayId)
    const subject = gatewayId !== undefined && configurationItem === null ? toAwaiting(about, gatewayId) : about
    return openIncident(subject, () => ({ configurationItem, change }), work)
}
