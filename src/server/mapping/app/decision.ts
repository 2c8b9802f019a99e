/** Decisions are counted; violations at or above the threshold become one open incident per policy and gateway. */

import { TABLES } from '../../shared/names.ts'
import { isViolation, toCountedDecision, toViolation, UNSPECIFIED_GATEWAY } from '../core/decision.ts'
import type { CountedDecision } from '../core/decision.ts'
import { isOverruled } from '../../shared/overruled.ts'
import { toCorrelation, toGatewayKey, toLine } from '../../shared/text.ts'
import type { DecisionEvent } from '../core/event.ts'
import type { IncidentSubject } from '../core/incident.ts'
import type { CountedRow } from './ports.ts'
import { registerAiSystems } from './ai-systems.ts'
import { fillLate } from './awaited-items.ts'
import { findEventItem } from './gateway-item.ts'
import { fillIncident, openIncident, raiseIncident } from './open-incident.ts'
import type { IncidentCaps } from './open-incident.ts'
import { isOfFlow, unchanged } from './work.ts'
import { fail } from '../../shared/result.ts'
import { dayOf } from '../../shared/time.ts'
import type { Work } from './work.ts'

/** Counts, then opens or updates the incident. The count decides: a decision that another delivery reported has no second effect. */
export function handleDecision(reported: DecisionEvent, work: Work): void {
    const { crypto, gateways, settings } = work.ports
    const asked = toDecision(reported, work)
    const counted = countDecision(asked, work)
    if (counted === null) return
    const { counter, decision = asked } = counted
    const event = withNames(reported, decision)
    const isAsked = work.target === 'incident'
    if (isAsked || isViolation(event.action, settings.incidentThreshold)) {
        const correlationId = toCorrelation(toOccurrence(event), crypto.sha256)
        const stated = counted.counted ? reported.severity : event.severity
        const violation = toViolation(event, decision, correlationId, settings, stated)
        const subject = isAsked ? { ...violation, reason: 'A mapping rule or a flow asks for an incident.' } : violation
        if (!counted.counted) return raiseIncident(subject, work)
        const configurationItem = findEventItem(event, work)
        const findRelations = () => ({ configurationItem, change: null })
        const isOne = event.atGateway === undefined && (event.among === undefined || event.among.others === null)
        if (isOne ? isReported(work) : isReportedAmong(subject, work)) fillIncident(subject, findRelations, work)
        else openIncident(subject, findRelations, work, toCaps(counter, work))
        fillLate(event, subject.link, work)
    }
    if (settings.registerAiSystems && counted.counted) {
        const gateway = decision.gatewayId === UNSPECIFIED_GATEWAY ? null : gateways.find(decision.gatewayId)
        registerAiSystems(event, gateway, work)
    }
}

/** What keeps the decision apart from every other one in its incident; at a further gateway of its event the incident is another one. */
function toOccurrence({ atGateway, decisionId, gatewayIds }: DecisionEvent): string {
    return atGateway === 'further' ? `${decisionId}:${toGatewayKey(gatewayIds[0])}` : decisionId
}

/** The event with what the other names of its decision say, under the id that it is counted under. */
function withNames(
    event: DecisionEvent,
    { action, decisionId, policy, policyName, severity }: CountedDecision,
): DecisionEvent {
    return { ...event, decisionId, policy, policyName, severity, action: action === 'alert' ? event.action : action }
}

/** Counts the decision and opens nothing. */
export function countEvent(event: DecisionEvent, work: Work): void {
    countDecision(toDecision(event, work), work)
}

/** Of an event that states no environment the gateway is asked. */
function toDecision(event: DecisionEvent, { ports }: Work): CountedDecision {
    const isAsked = event.environment === null && event.gatewayIds.length > 0
    const gateway = isAsked ? ports.gateways.find(event.gatewayIds[0]) : null
    return toCountedDecision(event, gateway === null ? null : gateway.environment)
}

/** Whether an earlier attempt at this delivery opened or noted the incident: reprocessing it adds no second note. */
export function isReported(work: Work): boolean {
    const { delivery, ports } = work
    if (!delivery.isRepeat || !ports.deliveries.hasWritten(delivery.sysId, TABLES.incident)) return false
    leaveReported(work)
    return true
}

/**
 * The same for one of several violations, where an earlier attempt may have reported the others alone: it opened the incident, or was noted on one
 * that is closed by now. One that is open shows by itself what was noted on it.
 */
function isReportedAmong({ correlationId, link }: IncidentSubject, work: Work): boolean {
    const { delivery, ports } = work
    if (!delivery.isRepeat) return false
    const { sha256 } = ports.crypto
    const known = ports.links.find(link.kind, link.externalId)
    const isOpener = (incident: string): boolean => {
        if (
            known !== null &&
            known.recordId === incident &&
            isOverruled(known, 'correlation_id', correlationId, sha256)
        )
            return true
        const read = ports.records.read(TABLES.incident, incident, ['correlation_id'])
        return read !== null && read.correlation_id === correlationId
    }
    const isNoted = known !== null && ports.links.occurredBefore(known, correlationId)
    if (!isNoted && !ports.deliveries.written(delivery.sysId, TABLES.incident).some(isOpener)) return false
    leaveReported(work)
    return true
}

function leaveReported({ ledger }: Work): void {
    const reason = 'An earlier attempt at this delivery reported it.'
    ledger.add(unchanged(TABLES.incident, { recordId: null, number: null }, reason, 'incident_already_reported'))
}

/** Counts once; null when there is nothing more to do, as where another delivery reported as much of it. */
export function countDecision(decision: CountedDecision, work: Work): CountedRow | null {
    const { decisions, gateways } = work.ports
    const gateway = decision.gatewayId === UNSPECIFIED_GATEWAY ? null : gateways.find(decision.gatewayId)
    const gatewayRow = gateway === null ? '' : gateway.sysId
    const counted = work.ledger.expect(decisions.count({ ...decision, delivery: work.delivery.sysId, gatewayRow }))
    if (counted === null) return null
    const counter = { recordId: counted.counter === '' ? null : counted.counter, number: null }
    if (!counted.counted) {
        const reason = 'Another delivery reported this decision already; it counts once.'
        work.ledger.add(unchanged(TABLES.decisionCount, counter, reason, 'decision_already_counted'))
        return counted.decision === undefined ? null : counted
    }
    if (isOfFlow(work)) {
        const reason = 'A flow reports this decision: it is kept, and not counted.'
        work.ledger.add(unchanged(TABLES.decision, { recordId: null, number: null }, reason, null))
        return counted
    }
    const { action, policy, gatewayId, day } = counted.decision || decision
    const where = `${action} by ${toLine(policy, 100)} on ${toLine(gatewayId, 100)} on ${day}`
    const reason = counted.total > 0 ? `Counted: ${where}, ${counted.total} so far.` : `Counted: ${where}.`
    work.ledger.add({ action: 'counted', table: TABLES.decisionCount, ...counter, reason, code: null })
    return counted
}

function toCaps(counter: string, work: Work): IncidentCaps {
    const { clock, decisions, settings } = work.ports
    return {
        noteCap: settings.incidentNoteCap,
        allowsOpening: () => decisions.incidentsOpened(dayOf(clock.now())) < settings.incidentDayCap,
        onHeldBack: () => {
            const failure = decisions.overflow(counter, work.delivery.sysId)
            if (failure !== null) work.ledger.settle(fail(failure))
        },
    }
}
