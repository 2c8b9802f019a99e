/** The incidents about a gateway, a budget or a deployment: what each is about, in words. */

import type { ChangeStatus } from '../../shared/names.ts'
import type { BudgetEvent, ConfigEvent, HealthEvent } from './event.ts'
import { toEventSubject, toGatewaySubject } from './gateway-item.ts'
import type { IncidentSubject } from './incident.ts'
import type { LinkKey } from '../../shared/plan.ts'
import { toGatewayKey, toLine, toTitle, toUtc, WIDTHS } from '../../shared/text.ts'

/** The incident where it lacks the item of its gateway: its link is found when the gateway has one. */
export function toAwaiting(subject: IncidentSubject, gatewayId: string): IncidentSubject {
    return { ...subject, link: { ...subject.link, subject: toGatewaySubject(gatewayId) } }
}

/** One open health incident per gateway. */
export function toHealthLink(gatewayId: string): LinkKey {
    return { kind: 'health_incident', externalId: toGatewayKey(gatewayId) }
}

/** A gateway that is down. Requests through it fail or go ungoverned: high impact, high urgency. */
export function toHealthIncident(
    event: HealthEvent,
    gateway: { readonly gatewayId: string; readonly name: string },
    correlationId: string,
): IncidentSubject {
    return {
        link: toHealthLink(gateway.gatewayId),
        title: toTitle('AI gateway is down: ', gateway.name, '', WIDTHS.shortDescription),
        summary: `Keeptrusts reports that the gateway ${toLine(gateway.name, 200)} is ${event.health}.`,
        facts: [
            ['Gateway', gateway.gatewayId],
            ['Health', event.health],
            ['Previous health', event.previousHealth],
            ['Reason', event.reason],
            ['Environment', event.environment],
            ['Time', toUtc(event.occurredAt)],
        ],
        levels: { impact: '1', urgency: '1' },
        correlationId,
        occurredAt: event.occurredAt,
        linkState: 'open',
        reason: `The gateway is ${event.health}.`,
    }
}

/** What is written when the gateway is healthy again. */
export function describeRecovery({ occurredAt }: Pick<HealthEvent, 'occurredAt'>, name: string): string {
    return `Keeptrusts reports that the gateway ${toLine(name, 200)} is healthy again since ${toUtc(occurredAt)}.`
}

/** A budget whose threshold was reached; one open incident per budget. More severe once the limit itself is reached. */
export function toBudgetIncident(event: BudgetEvent, correlationId: string): IncidentSubject {
    const isExceeded = event.thresholdPercent !== null && event.thresholdPercent >= 100
    const reached = event.thresholdPercent === null ? 'a threshold' : `${event.thresholdPercent} %`
    return {
        link: { kind: 'budget_incident', externalId: event.budgetId, ...toEventSubject(event) },
        title: toTitle('AI budget reached its threshold: ', event.budgetId, '', WIDTHS.shortDescription),
        summary: `Keeptrusts reports that the budget ${toLine(event.budgetId, 200)} reached ${reached}.`,
        facts: [
            ['Policy', 'cost-limit'],
            ['Budget', event.budgetId],
            ['Scope', event.scope],
            ['Threshold', event.thresholdPercent === null ? null : `${event.thresholdPercent} %`],
            ['Spend', event.spend === null ? null : String(event.spend)],
            ['Limit', event.limit === null ? null : String(event.limit)],
            ['Gateway', event.gatewayIds.length === 0 ? null : event.gatewayIds.join(', ')],
            ['Time', toUtc(event.occurredAt)],
        ],
        levels: { impact: '2', urgency: isExceeded ? '2' : '3' },
        correlationId,
        occurredAt: event.occurredAt,
        linkState: 'open',
        reason: 'A budget threshold was reached.',
    }
}

/** A deployment without an approved change; one incident per configuration, version and target. */
export function toDeploymentIncident(
    event: ConfigEvent,
    { identity, status }: { readonly status: ChangeStatus; readonly identity: string },
    correlationId: string,
): IncidentSubject {
    const lack = status === 'missing' ? 'no change request' : 'no approved change request'
    return {
        link: { kind: 'deployment_incident', externalId: identity },
        title: toTitle('AI policy deployed without approval: ', event.configName, '', WIDTHS.shortDescription),
        summary: `Version ${toLine(event.version, 100)} was deployed, and there is ${lack} for it.`,
        facts: [
            ['Configuration', event.configName],
            ['Version', event.version],
            ['Previous version', event.previousVersion],
            ['Gateway', event.gatewayIds.length === 0 ? null : event.gatewayIds.join(', ')],
            ['Environment', event.environment],
            ['Deployed by', event.actor],
            ['Source', event.source],
            ['Time', toUtc(event.occurredAt)],
        ],
        levels: { impact: '1', urgency: '2' },
        correlationId,
        occurredAt: event.occurredAt,
        linkState: status,
        reason: `The version was deployed with ${lack}.`,
    }
}
