/** One attempt to tell Keeptrusts: look once more whether it is still true, call, and write down what came of it. */

import { toBaseUrl } from '../../exports/core/address.ts'
import { toLine } from '../../shared/text.ts'
import { explainReplyFailure, REPLY_FAILURES, replyFailure, type ReplyFailure } from '../core/codes.ts'
import { toReplyFailure } from '../core/answer.ts'
import { describeRefusal } from '../core/note.ts'
import { toReplyBody, toReplyPath } from '../core/request.ts'
import { toTell } from '../core/review.ts'
import type { ReplyState } from '../../shared/names.ts'
import { toGapSeconds } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import type { ClaimedReply, ReplyPorts } from './write-back-ports.ts'
import { readReview } from './read-review.ts'

/** Answers the state in which the reply is left; null when another worker has it or nothing is to be done. */
export function driveReply(sysId: string, ports: ReplyPorts): ReplyState | null {
    const reply = ports.replies.claim(sysId)
    if (reply === null) return null
    if (!isStillTrue(reply, ports)) {
        const text = 'Keeptrusts told the same, or the review moved on, before this was sent'
        return end(reply, 'unneeded', null, text, ports)
    }
    const failure = attempt(reply, ports)
    return failure === null ? end(reply, 'sent', null, null, ports) : endFailed(reply, failure, ports)
}

/** A call whose answer was lost may have succeeded: then the webhook has told so meanwhile. */
function isStillTrue(reply: ClaimedReply, ports: ReplyPorts): boolean {
    const read = readReview(reply.table, reply.recordId, reply.escalationId, ports)
    return read !== null && toTell(reply.table, read.review, read.known) === reply.action
}

function attempt(reply: ClaimedReply, ports: ReplyPorts): ReplyFailure | null {
    if (reply.actor === '') return replyFailure('actor_unknown')
    if (reply.action === 'resolve' && reply.outcome === '') return replyFailure('outcome_unmapped')
    try {
        return call(reply, ports)
    } catch (unexpected) {
        // The exception stays untouched: it may quote an address or a body.
        return replyFailure('unexpected_error')
    }
}

/** A name that is not known is one of the ways in which a connection fails. */
const UNANSWERED = {
    timeout: 'call_timeout',
    connection: 'connection_failed',
    name: 'connection_failed',
    instance: 'instance_unconfirmed',
} as const

/** `POST <base>/v1/escalations/{id}/claim` or `/resolve`, with `X-Actor-Id`. The paths are inferred, so they are properties. */
function call(reply: ClaimedReply, { clock, keeptrusts, settings }: ReplyPorts): ReplyFailure | null {
    const { baseUrl, token } = keeptrusts.connection()
    const base = toBaseUrl(baseUrl)
    if (!base.ok) return replyFailure('base_url_invalid')
    if (token === '') return replyFailure('token_missing')
    const path = toReplyPath(reply.action === 'claim' ? settings.claimPath : settings.resolvePath, reply.escalationId)
    if (!path.ok) return path.failure
    const answer = keeptrusts.call({
        method: 'POST',
        url: base.value + path.value,
        token,
        headers: { 'X-Actor-Id': reply.actor },
        body: toReplyBody(reply.action, reply.outcome, reply.reason),
        timeoutSeconds: settings.callTimeoutSeconds,
        saveAs: null,
    })
    if (answer.kind === 'failed') return replyFailure(UNANSWERED[answer.reason])
    return toReplyFailure(answer.status, answer.body, answer.header('Retry-After'), clock.now())
}

/**
 * A failure that a retry can cure stays queued until the last attempt; the wait is the longer of our own back-off and what Keeptrusts
 * asked for. A final one becomes a work note. The note comes first: a worker that dies in between writes it twice rather than never.
 */
function endFailed(reply: ClaimedReply, failure: ReplyFailure, ports: ReplyPorts): ReplyState {
    const { clock, crypto, journal, settings } = ports
    const attempts = reply.attempts + 1
    const canRetry = REPLY_FAILURES[failure.code].retry
    const text = toLine(explainReplyFailure(failure), 1000)
    journal.warn(`reply ${reply.sysId}: ${failure.code}`)
    if (canRetry && attempts < settings.maxAttempts) {
        const gap = toGapSeconds(attempts, crypto.sha256(`${reply.sysId}|${attempts}`))
        const wait = Math.max(gap, failure.retryAfterSeconds === null ? 0 : failure.retryAfterSeconds)
        return end(reply, 'queued', failure.code, text, ports, addSeconds(clock.now(), wait))
    }
    writeNote(reply, failure, ports)
    return end(reply, failure.isAnswer && !canRetry ? 'refused' : 'failed', failure.code, text, ports)
}

function writeNote(reply: ClaimedReply, failure: ReplyFailure, { journal, records }: ReplyPorts): void {
    const written = records.apply({
        table: reply.table,
        link: { kind: 'compliance_task', externalId: reply.escalationId },
        recordId: reply.recordId,
        fields: {},
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: describeRefusal(reply.action, failure, reply.actor, reply.attempts > 0),
        verify: [],
        linkState: null,
        linkOccurredAt: null,
        reason: 'Keeptrusts does not follow the review.',
    })
    if (!written.ok) journal.warn(`reply ${reply.sysId}: no work note, ${written.failure.code}`)
}

function end(
    reply: ClaimedReply,
    state: ReplyState,
    code: string | null,
    text: string | null,
    { replies }: ReplyPorts,
    nextAttemptAt: string | null = null,
): ReplyState {
    const attempts = state === 'unneeded' ? reply.attempts : reply.attempts + 1
    replies.release(reply.sysId, { state, attempts, code, text, nextAttemptAt })
    return state
}
