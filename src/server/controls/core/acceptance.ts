/** Accepting a finding: who may, for how long, and the words for why not. */

import { REASON_MISSING } from '../../shared/reason.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { saysSomething } from '../../shared/text.ts'
import { addDays, addSeconds, dayOf, isDay, type Instant } from '../../shared/time.ts'

/** The role of those who answer for what they accept. */
export const ACCEPTOR_ROLE = 'x_kt_gov.process_owner'

/** No finding is accepted for longer: then it has to be accepted again. */
export const MOST_DAYS = 366

/** Why an acceptance is refused. */
export const ACCEPTANCE_FAILURES = {
    process_owner_role_missing: 'Only a process owner of the app may accept a finding',
    acceptor_impersonated: 'Nobody accepts a finding in the name of somebody else',
    acceptor_unnamed: 'The user of the session is no person who can answer for it',
    finding_missing: 'No finding has this sys_id',
    finding_not_open: 'Only an open finding can be accepted',
    finding_changed: 'The finding changed, or was accepted, at the same moment: look at it again',
    acceptance_end_invalid: 'The last day on which it is accepted is missing, or is no day',
    acceptance_end_past: 'The last day on which it is accepted is over',
    acceptance_end_too_late: 'A finding is accepted for 366 days at most',
    reason_missing: REASON_MISSING,
} as const
export type AcceptanceFailureCode = keyof typeof ACCEPTANCE_FAILURES

/** A refused acceptance. */
export interface AcceptanceFailure {
    readonly code: AcceptanceFailureCode
    readonly message: string
}

/** Who asks, by the session. */
export interface Acceptor {
    readonly userName: string
    readonly hasRole: boolean
    readonly isImpersonated: boolean
}

/** What the row of the acceptance says. */
export interface Asked {
    readonly reason: string
    /** The last day, UTC. */
    readonly until: string
}

/** Users of the platform who are nobody. */
const NOBODY: readonly string[] = ['', 'system', 'guest']

/**
 * Whether this person may accept until that day. The first row that fits:
 *
 * | | |
 * |---|---|
 * | somebody works under the name of another user | acceptor_impersonated |
 * | the system, a guest or nobody | acceptor_unnamed |
 * | without the role | process_owner_role_missing |
 * | no words as reason | reason_missing |
 * | no day | acceptance_end_invalid |
 * | before today | acceptance_end_past |
 * | later than 366 days from today | acceptance_end_too_late |
 */
export function checkAsked(
    { hasRole, isImpersonated, userName }: Acceptor,
    { reason, until }: Asked,
    now: Instant,
): Result<null, AcceptanceFailure> {
    const today = dayOf(now)
    if (isImpersonated) return refuse('acceptor_impersonated')
    if (NOBODY.indexOf(userName) >= 0) return refuse('acceptor_unnamed')
    if (!hasRole) return refuse('process_owner_role_missing')
    if (!saysSomething(reason)) return refuse('reason_missing')
    if (!isDay(until)) return refuse('acceptance_end_invalid')
    if (until < today) return refuse('acceptance_end_past')
    return until > addDays(today, MOST_DAYS) ? refuse('acceptance_end_too_late') : ok(null)
}

/** The refusal with its sentence. */
export function refuse(code: AcceptanceFailureCode): { readonly ok: false; readonly failure: AcceptanceFailure } {
    return fail({ code, message: ACCEPTANCE_FAILURES[code] })
}

/** A node that stored an acceptance and has not carried it out for so long is gone. */
const CARRIED_OUT_SECONDS = 300

/** Whether the worker that stored an acceptance then has ended without carrying it out. */
export function isLeft(acceptedAt: Instant, now: Instant): boolean {
    return acceptedAt <= addSeconds(now, -CARRIED_OUT_SECONDS)
}

/** What the key of an acceptance is made of: of two for the same finding at one moment, the index refuses one. */
export function toAcceptanceKey(findingId: string, lastAcceptance: string): string {
    return `acceptance|${findingId}|${lastAcceptance}`
}
