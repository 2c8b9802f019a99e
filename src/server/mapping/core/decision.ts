/** A policy decision: how it is counted, and whether it is a violation that needs an incident. */

import type { Action, CountedAction, Severity } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { toBudgetPeriod } from './budget-period.ts'
import { toEnvironment } from './environment.ts'
import type { AmongViolations, BudgetEvent, DecisionEvent } from './event.ts'
import { toEventSubject } from './gateway-item.ts'
import type { IncidentSubject } from './incident.ts'
import { isMoreSevere, toLevels, toUnplaced } from './incident-levels.ts'
import type { Fact } from '../../shared/text.ts'
import { toGatewayKey, toLine, toTitle, toUtc, WIDTHS } from '../../shared/text.ts'
import { dayOf, type Instant } from '../../shared/time.ts'

/** Stands for the gateway that a sender did not name. */
export const UNSPECIFIED_GATEWAY = 'unspecified'
/** Stands for the policy of a decision for which the sender named none. */
export const UNSPECIFIED_POLICY = 'unspecified'

/** Whether the name is that of an event that reports a violation, of one policy where it names one. What passed is no violation. */
export function isOfViolation(eventType: string): boolean {
    return /violation$/i.test(eventType)
}

/** The facts by which a decision is counted. */
export interface CountedDecision {
    readonly decisionId: string
    readonly policy: string
    readonly policyName: string
    readonly gatewayId: string
    /** The environment that it was made in, as the CMDB spells it; '' when neither event nor gateway says. */
    readonly environment: string
    readonly action: CountedAction
    readonly severity: Severity | null
    readonly model: string | null
    /** Version of the configuration that decided, where the sender states it. */
    readonly configVersion: string | null
    readonly day: string
    readonly occurredAt: Instant
    /** Whether an event about its policy alone reported it: any other policy with its id is another violation. */
    readonly isAboutOne: boolean
    readonly among?: AmongViolations
}

/**
 * One decision is counted at one gateway: an event that names several reports as many decisions. It belongs to the environment that the event states, else to the
 * one that its gateway has now: a gateway that moves later takes no decision with it.
 */
export function toCountedDecision(event: DecisionEvent, environmentOfGateway: string | null = null): CountedDecision {
    const environment = event.environment === null ? environmentOfGateway : event.environment
    return {
        decisionId: event.decisionId,
        policy: toLine(event.policy, 100),
        policyName: toLine(event.policyName, 255),
        gatewayId: event.gatewayIds.length === 0 ? UNSPECIFIED_GATEWAY : event.gatewayIds[0],
        environment: environment === null ? '' : toLine(toEnvironment(environment), WIDTHS.environment),
        action: event.action,
        severity: event.severity,
        model: event.model === null ? null : toLine(event.model, 255),
        configVersion: event.configVersion === null ? null : toLine(event.configVersion, 100),
        day: dayOf(event.occurredAt),
        occurredAt: event.occurredAt,
        isAboutOne: event.policy !== UNSPECIFIED_POLICY && isOfViolation(event.eventType),
        ...(event.among === undefined ? {} : { among: event.among }),
    }
}

/** A budget whose spend lies above this percentage of its limit was not held. */
const LIMIT_PERCENT = 100

/**
 * A budget threshold counts for the policy `cost-limit`, once per budget, threshold and period at each gateway: alerts of one threshold are repeated while
 * the spend lies above it.
 *
 * | Threshold              | Counts as | For the control AI-COST-001                  |
 * | ---------------------- | --------- | -------------------------------------------- |
 * | up to 100 %, or none   | alert     | nothing: no request went past the limit      |
 * | above 100 %            | log       | a violation that was reported and not stopped |
 */
export function toCountedBudget(
    event: BudgetEvent,
    gatewayId: string | null,
    environmentOfGateway: string | null = null,
): CountedDecision {
    const environment = event.environment === null ? environmentOfGateway : event.environment
    const threshold = event.thresholdPercent === null ? '' : String(event.thresholdPercent)
    return {
        decisionId: `${event.budgetId}:${threshold}:${toBudgetPeriod(event.period, event.occurredAt)}`,
        policy: 'cost-limit',
        policyName: 'cost-limit',
        gatewayId: gatewayId === null ? UNSPECIFIED_GATEWAY : gatewayId,
        environment: environment === null ? '' : toLine(toEnvironment(environment), WIDTHS.environment),
        action: threshold !== '' && Number(threshold) > LIMIT_PERCENT ? 'log' : 'alert',
        severity: null,
        model: null,
        configVersion: null,
        day: dayOf(event.occurredAt),
        occurredAt: event.occurredAt,
        isAboutOne: false,
    }
}

/** Rank of each action; an allowed request is never a violation. */
const RANK: Readonly<Record<Action, number>> = { block: 4, escalate: 3, redact: 2, log: 1, allow: 0 }

/** Whether the action is at or above the administrator's threshold. `none` is above all. */
export function isViolation(action: Action, threshold: Settings['incidentThreshold']): boolean {
    return threshold !== 'none' && RANK[action] >= RANK[threshold]
}

/**
 * The incident that a violation asks for: one per gateway and policy. The table in the settings decides how severe it is: of what the event states and
 * of what all names of the decision say, the more severe levels count, so that the order of the names makes no difference.
 */
export function toViolation(
    event: DecisionEvent,
    counted: CountedDecision,
    correlationId: string,
    settings: Settings,
    statedSeverity: Severity | null = event.severity,
): IncidentSubject {
    const isUnnamed = counted.gatewayId === UNSPECIFIED_GATEWAY
    const gateway = isUnnamed ? 'an unspecified gateway' : toLine(counted.gatewayId, 60)
    const table = settings.incidentImpactUrgency
    const said = { ...event, environment: counted.environment }
    const stated = { ...said, severity: statedSeverity }
    const [levels, own] = [toLevels(table, said), toLevels(table, stated)]
    return {
        link: { kind: 'violation_incident', externalId: toIncidentIdentity(counted), ...toEventSubject(event) },
        title: toTitle('AI governance violation: ', event.policyName, ` on ${gateway}`, WIDTHS.shortDescription),
        summary: `Keeptrusts reports the action ${event.action} by policy ${toLine(event.policyName, 200)}.`,
        facts: toViolationFacts(event, settings),
        levels: isMoreSevere(own, levels) ? own : levels,
        unplaced: isUnnamed ? {} : { ...toUnplaced(table, said), ...toUnplaced(table, stated) },
        correlationId,
        occurredAt: event.occurredAt,
        linkState: 'open',
        reason: `A violation at or above the threshold ${settings.incidentThreshold}.`,
    }
}

/** One incident for each gateway and policy. A bar in the gateway's id must not read as the one between the two. */
export function toIncidentIdentity({ gatewayId, policy }: Pick<CountedDecision, 'gatewayId' | 'policy'>): string {
    return `${toGatewayKey(gatewayId).split('|').join('%7C')}|${policy}`
}

function toViolationFacts(event: DecisionEvent, settings: Settings): Fact[] {
    return [
        ['Policy', event.policyName],
        ['Action', event.action],
        ['Severity', event.severity],
        ['Reason', event.reason],
        ['Gateway', event.gatewayIds.length === 0 ? null : event.gatewayIds.join(', ')],
        ['Environment', event.environment],
        ['Model', event.model],
        ['Provider', event.provider],
        ['Agent', event.agent],
        ['User', event.user],
        ['Policy version', event.configVersion],
        ['Time', toUtc(event.occurredAt)],
        ['Decision', event.decisionId],
        ['Console', toEventLink((event.among && event.among.sharedId) || event.decisionId, settings)],
    ]
}

function toEventLink(decisionId: string, settings: Settings): string {
    return `${settings.consoleUrl.replace(/\/+$/, '')}/events/${encodeURIComponent(toLine(decisionId, 400))}`
}
