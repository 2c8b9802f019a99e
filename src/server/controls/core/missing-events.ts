/** Which event types a control test lacks: without them every rate is 100 % by construction. */

import type { TestType } from './mapping.ts'
import type { ActionCounts } from './population.ts'

/** What was received of the decisions that left a request alone, on the gateways of a control. */
export interface Received {
    readonly allow: boolean
    /** Of a request that nothing stopped. */
    readonly log: boolean
    /** An event type arrives under which a violation that was only logged would be reported. */
    readonly logType: boolean
}

/** Event types under which every decision is reported, whatever was done. */
const EVERY_DECISION: readonly string[] = ['event.created', 'decision', 'request']
/** Event types under which violations are reported that were only logged. */
const LOGGED: readonly string[] = ['event.flagged', 'event.logged', 'flagged', 'policy.violation']

/** Event types of requests that were stopped, held or changed. */
const ENFORCED: readonly string[] = [
    ...['event.blocked', 'event.redacted', 'event.escalated'],
    ...['blocked', 'redacted', 'escalated'],
]

/**
 * Whether a violation that was only logged, and that comes under the event type, shows that such violations are reported: beside what stopped the
 * request it does not, and the spend of a budget is none of a request.
 */
export function showsLogged(eventType: string): boolean {
    const name = toName(eventType)
    return ENFORCED.indexOf(name) < 0 && name.indexOf('budget.') !== 0
}

/** Whether one of the event types reports every decision. */
export function reportsEveryDecision(eventTypes: readonly string[]): boolean {
    return eventTypes.some((type) => EVERY_DECISION.indexOf(toName(type)) >= 0)
}

/** Senders spell a name in many ways: `event_created` and `Keeptrusts.EventCreated` are `event.created`. */
function toName(eventType: string): string {
    return eventType
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1.$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '.')
        .replace(/^(com\.)?keeptrusts\./, '')
}

/** Whether one of the event types reports violations that were only logged. */
export function reportsLogged(eventTypes: readonly string[]): boolean {
    return reportsEveryDecision(eventTypes) || eventTypes.some((type) => LOGGED.indexOf(toName(type)) >= 0)
}

/**
 * The event types that are missing, as an administrator subscribes to them; null when nothing is. An export holds every decision of its days.
 *
 * | Log seen | Allow seen | Log could be reported | Test of    | Missing                                         |
 * | -------- | ---------- | --------------------- | ---------- | ----------------------------------------------- |
 * | yes      |            |                       |            | nothing                                         |
 * | no       | yes        |                       | decisions  | nothing                                         |
 * | no       | yes        | yes                   | violations | nothing                                         |
 * | no       | yes        | no                    | violations | event.created, or event.flagged                 |
 * | no       | no         |                       |            | event.created, or event.allowed + event.flagged |
 */
export function findMissingEvents(
    testType: TestType,
    { counts, exportDays, receives }: { counts: ActionCounts; exportDays: number; receives: Received },
): string | null {
    if (receives.log || (counts.log || 0) > 0) return null
    if (!receives.allow && (counts.allow || 0) === 0) return 'event.created, or event.allowed and event.flagged'
    const isKnown = testType === 'enforcement_rate' || receives.logType || exportDays > 0
    return isKnown ? null : 'event.created, or event.flagged'
}
