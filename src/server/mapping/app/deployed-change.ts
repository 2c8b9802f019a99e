/** Notes a deployment on its change request, whichever of the two arrived first, and determines whether it was approved. */

import { TABLES } from '../../shared/names.ts'
import type { ChangeStatus } from '../../shared/names.ts'
import { CHANGE_COLUMNS, isApprovedChange, toChangeKey } from '../core/change-request.ts'
import { coversDeployments, mergeDeployments, planDeployedChange, toDeploymentLink } from '../core/deployment.ts'
import type { Deployments } from '../core/deployment.ts'
import { toDeploymentIncident } from '../core/gateway-incident.ts'
import { isOpenIncident } from '../../shared/record-state.ts'
import { toCorrelation } from '../../shared/text.ts'
import type { ConfigEvent } from '../core/event.ts'
import { openIncident, readIncident } from './open-incident.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Link } from '../../shared/ports.ts'

/**
 * Notes the deployments on the matching change, or remembers them until it exists. `isReplay`: all of them may be
 * known, so a change whose dates cover them is left. Null when the change refused the note.
 */
export function noteOnChange(
    event: ConfigEvent,
    deployments: Deployments,
    isReplay: boolean,
    work: Work,
): ChangeStatus | null {
    const { links } = work.ports
    const link = links.find('change_request', toChangeKey(event))
    if (link !== null && link.recordId !== null) return noteDeployment(event, deployments, link, isReplay, work)
    rememberDeployments(event, deployments, work)
    // The change may have been made after we looked for it and before we remembered the deployment; the handler that creates it looks in the other order.
    const made = links.findAgain('change_request', toChangeKey(event))
    if (made !== null && made.recordId !== null) return noteDeployment(event, deployments, made, isReplay, work)
    const reason = 'No change request announced this version; the deployment is remembered until one arrives.'
    work.ledger.add(unchanged(TABLES.changeRequest, { recordId: null, number: null }, reason, 'change_missing'))
    return 'missing'
}

/** Notes on a new change the deployments that arrived before it; null when there were none. */
export function noteOnNewChange(event: ConfigEvent, work: Work): ChangeStatus | null {
    const key = toDeploymentLink(event)
    const waiting = work.ports.links.find(key.kind, key.externalId)
    if (waiting === null) return null
    const link = work.ports.links.findAgain('change_request', toChangeKey(event))
    if (link === null || link.recordId === null) return null
    return noteDeployment(event, waiting.detail, link, true, work)
}

/**
 * Opens the incident that an administrator wants for a deployment without approval; one that people closed stays closed.
 * Answers false when the incident was refused.
 */
export function reportUnapproved(
    event: ConfigEvent,
    status: ChangeStatus,
    configurationItem: string | null,
    work: Work,
): boolean {
    const { crypto, links, settings } = work.ports
    if (status === 'approved' || !(settings.unapprovedIncident || work.target === 'incident')) return true
    const key = toChangeKey(event)
    const link = links.find('deployment_incident', key)
    if (link !== null && link.recordId !== null && !isOpenIncident(readIncident(link, work))) {
        const reason = 'The incident about this deployment was closed and stays closed.'
        work.ledger.add(unchanged('incident', link, reason, 'incident_closed'))
        return true
    }
    const change = links.find('change_request', key)
    const correlationId = toCorrelation(`${key}:${event.kind}:${event.occurredAt}`, crypto.sha256)
    const subject = toDeploymentIncident(event, status, event.occurredAt, correlationId)
    return openIncident(subject, () => ({ configurationItem, change: change === null ? null : change.recordId }), work)
}

function noteDeployment(
    event: ConfigEvent,
    deployments: Deployments,
    link: Link,
    isReplay: boolean,
    work: Work,
): ChangeStatus | null {
    const { records } = work.ports
    const columns = link.recordId === null ? null : records.read(link.table, link.recordId, CHANGE_COLUMNS)
    if (link.recordId === null || columns === null) {
        const reason = 'The change request of this version no longer exists.'
        work.ledger.add(unchanged(TABLES.changeRequest, link, reason, 'change_missing'))
        return 'missing'
    }
    const isApproved = isApprovedChange(columns)
    const status = isApproved ? 'approved' : 'unapproved'
    const code = isApproved ? null : 'deployment_unapproved'
    if (isReplay && coversDeployments(columns, deployments)) {
        work.ledger.add(unchanged(link.table, link, 'The change request has this deployment already.', code))
        return status
    }
    const known = {
        recordId: link.recordId,
        columns,
        linkState: link.state,
        linkOccurredAt: link.occurredAt,
        isApproved,
    }
    const applied = work.ledger.expect(records.apply(planDeployedChange(event, deployments, known)))
    if (applied === null) return null
    work.ledger.add({ ...applied.outcome, code })
    return status
}

/** Several events may report several gateways before the change exists: what is remembered is merged. */
function rememberDeployments(event: ConfigEvent, deployments: Deployments, work: Work): void {
    const { links } = work.ports
    const key = toDeploymentLink(event)
    const known = links.find(key.kind, key.externalId)
    links.remember(key.kind, key.externalId, {
        state: 'deployed',
        occurredAt: event.occurredAt,
        detail: known === null ? deployments : mergeDeployments(known.detail, deployments),
    })
}
