/** Why Keeptrusts was not notified, or refused the write-back: a stable code each, and whether trying again can help. */

/** `retry`: the same call may succeed later, by itself or after an administrator's correction. The rest is final until a person retries. */
export const WRITE_BACK_FAILURES = {
    instance_unconfirmed: { text: 'The app was set up on another instance, so this one calls nobody', retry: true },
    token_missing: { text: 'No token for Keeptrusts is set', retry: true },
    token_other_host: { text: 'The token was entered for another host, so it is not sent', retry: true },
    base_url_invalid: { text: 'The address of Keeptrusts is not an https address', retry: true },
    base_url_private: {
        text: 'The address of Keeptrusts is in a private network or has a port of its own, and no MID Server is set',
        retry: true,
    },
    write_back_path_invalid: { text: 'The path in the properties is none that can be called', retry: true },
    token_rejected: { text: 'Keeptrusts does not accept the token (401)', retry: true },
    actor_refused: { text: 'The token or the actor may not do this (403)', retry: false },
    escalation_not_found: { text: 'Keeptrusts does not know the escalation (404)', retry: false },
    escalation_decided: { text: 'The escalation is claimed by somebody else or resolved already (409)', retry: false },
    write_back_rejected: { text: 'Keeptrusts does not take the answer as it is', retry: false },
    rate_limited: { text: 'Keeptrusts asks to come back later (429)', retry: true },
    service_unavailable: { text: 'Keeptrusts is in trouble (5xx)', retry: true },
    call_timeout: { text: 'Keeptrusts did not answer in time', retry: true },
    connection_failed: { text: 'The connection failed or broke off', retry: true },
    reply_unreadable: { text: 'The answer is not what Keeptrusts documents', retry: true },
    redirect_refused: { text: 'Keeptrusts redirects the call, which is not followed (3xx)', retry: true },
    actor_unknown: { text: 'No person of this instance is known to have done it', retry: false },
    actor_is_requester: { text: 'The person asked for what is reviewed, so somebody else decides', retry: false },
    outcome_unmapped: { text: 'No outcome is set for this state of the review', retry: false },
    write_back_tampered: { text: 'The write-back is not as the person who acted left it', retry: false },
    write_back_unsealed: { text: 'The write-back has no seal, so nothing proves who acted', retry: false },
    write_back_unverifiable: {
        text: 'The write-back was sealed under a key that this instance does not have',
        retry: true,
    },
    claim_expired: { text: 'The worker that held the write-back did not finish in time', retry: true },
    unexpected_error: { text: 'An unexpected error occurred', retry: true },
} as const
export type WriteBackFailureCode = keyof typeof WRITE_BACK_FAILURES

/** Why a review does not allow what a flow does to it for a person. */
export const ACT_REFUSALS = {
    review_closed: 'The review is closed, and an act of a flow does not open it again',
    already_resolved: 'Keeptrusts resolved the escalation already',
    claimed_by_other: 'The review is claimed by, or assigned to, somebody else',
    outcome_unmapped: 'No state of the review stands for this outcome',
    actor_is_requester: 'The person asked for what is reviewed, so somebody else decides',
} as const
export type ActRefusal = keyof typeof ACT_REFUSALS

/** One failure, with what is particular about it. */
export interface WriteBackFailure {
    readonly code: WriteBackFailureCode
    readonly detail: string
    /** What the other side asked for, null when it named no time. */
    readonly retryAfterSeconds: number | null
    /** Whether it is an answer of Keeptrusts itself. */
    readonly isAnswer: boolean
}

/** A failure on this side, or on the way. */
export function writeBackFailure(code: WriteBackFailureCode, detail = ''): WriteBackFailure {
    return { code, detail, retryAfterSeconds: null, isAnswer: false }
}

/** One sentence for people. */
export function explainWriteBackFailure({ code, detail }: WriteBackFailure): string {
    return detail === '' ? WRITE_BACK_FAILURES[code].text : `${WRITE_BACK_FAILURES[code].text}: ${detail}`
}
