/** One attempt to notify Keeptrusts: check that it is still due, call, and write down how it ended. */

import { UNANSWERED_CODES } from '../../shared/keeptrusts-answer.ts'
import { toLine } from '../../shared/text.ts'
import { explainWriteBackFailure, WRITE_BACK_FAILURES, writeBackFailure, type WriteBackFailure } from '../core/codes.ts'
import { toWriteBackFailure } from '../core/answer.ts'
import { describeRefusal } from '../core/note.ts'
import { toWriteBackBody, toWriteBackPath } from '../core/request.ts'
import { toWriteBackAction } from '../core/review.ts'
import { toSealFailure } from '../core/seal.ts'
import { searchLogFor } from '../../shared/fault.ts'
import { TABLES } from '../../shared/names.ts'
import { emptyPlan } from '../../shared/plan.ts'
import type { WriteBackState } from '../core/names.ts'
import { toGapSeconds } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import type { ClaimedWriteBack, ReviewedEscalation, WriteBackPorts } from './write-back-ports.ts'
import { hasLaterOne } from './queue-write-back.ts'
import { readReview } from './read-review.ts'

/** Answers the state in which the write-back is left; null when another worker has it or nothing is to be done. */
export function sendWriteBack(sysId: string, ports: WriteBackPorts): WriteBackState | null {
    const writeBack = ports.writeBacks.claim(sysId)
    if (writeBack === null) return null
    const unfit = toSealFailure(writeBack.seal)
    if (unfit !== null) return endFailed(writeBack, unfit, ports)
    const read = readReview(writeBack.table, writeBack.recordId, writeBack.escalationId, ports)
    // Somebody may have put one that was sent back into the queue, after a later decision.
    if (read === null || !isStillDue(writeBack, read) || hasLaterOne(sysId, writeBack, read, ports)) {
        const text = 'Keeptrusts reported the same, or the review changed, before this was sent'
        return end(writeBack, 'unneeded', null, text, ports)
    }
    const failure = attempt(writeBack, read, ports)
    return failure === null ? end(writeBack, 'sent', null, null, ports) : endFailed(writeBack, failure, ports)
}

/** A call whose answer was lost may have succeeded: then a webhook has reported it meanwhile. */
function isStillDue({ action, table }: ClaimedWriteBack, { known, review }: ReviewedEscalation): boolean {
    return toWriteBackAction(table, review, known) === action
}

function attempt(
    writeBack: ClaimedWriteBack,
    { requester }: ReviewedEscalation,
    ports: WriteBackPorts,
): WriteBackFailure | null {
    if (writeBack.actor === '') return writeBackFailure('actor_unknown')
    if (writeBack.action === 'resolve' && requester !== '' && ports.reviewers.isNamed(requester, writeBack.actedBy))
        return writeBackFailure('actor_is_requester')
    if (writeBack.action === 'resolve' && writeBack.outcome === '') return writeBackFailure('outcome_unmapped')
    return ports.faults.attempt<WriteBackFailure | null>(
        { doing: 'sending a write-back', record: `${TABLES.writeBack} ${writeBack.sysId}` },
        () => call(writeBack, ports),
        (fault) => writeBackFailure('unexpected_error', searchLogFor(fault)),
    )
}

/** `POST <base>/v1/escalations/{id}/claim` or `/resolve`, with `X-Actor-Id`. The paths are inferred, so they are properties. */
function call(writeBack: ClaimedWriteBack, { clock, keeptrusts, settings }: WriteBackPorts): WriteBackFailure | null {
    const connection = keeptrusts.connection()
    if (!connection.ok) return writeBackFailure(connection.failure.code, connection.failure.detail)
    const { baseUrl, token } = connection.value
    const path = toWriteBackPath(
        writeBack.action === 'claim' ? settings.claimPath : settings.resolvePath,
        writeBack.escalationId,
    )
    if (!path.ok) return path.failure
    const answer = keeptrusts.call({
        method: 'POST',
        url: baseUrl + path.value,
        token,
        headers: { 'X-Actor-Id': writeBack.actor },
        body: toWriteBackBody(writeBack.action, writeBack.outcome, writeBack.reason),
        timeoutSeconds: settings.callTimeoutSeconds,
        saveAs: null,
    })
    if (answer.kind === 'failed') return writeBackFailure(UNANSWERED_CODES[answer.reason])
    return toWriteBackFailure(answer.status, answer.body, answer.header('Retry-After'), clock.now())
}

/**
 * A failure that a retry can cure stays queued until the last attempt; the wait is the longer of our own back-off and what Keeptrusts
 * asked for. A final one becomes a work note. The note comes first: a worker that dies in between writes it twice rather than never.
 */
function endFailed(writeBack: ClaimedWriteBack, failure: WriteBackFailure, ports: WriteBackPorts): WriteBackState {
    const { clock, crypto, journal, settings } = ports
    const attempts = writeBack.attempts + 1
    const canRetry = WRITE_BACK_FAILURES[failure.code].retry
    const text = toLine(explainWriteBackFailure(failure), 1000)
    journal.warn(`write-back ${writeBack.sysId}: ${failure.code}`)
    if (canRetry && attempts < settings.maxAttempts) {
        const gap = toGapSeconds(attempts, crypto.sha256(`${writeBack.sysId}|${attempts}`))
        const wait = Math.max(gap, failure.retryAfterSeconds === null ? 0 : failure.retryAfterSeconds)
        return end(writeBack, 'queued', failure.code, text, ports, addSeconds(clock.now(), wait))
    }
    // What a row without a valid seal says of its review may be anything.
    if (writeBack.seal === 'sealed') writeNote(writeBack, failure, ports)
    return end(writeBack, failure.isAnswer && !canRetry ? 'refused' : 'failed', failure.code, text, ports)
}

function writeNote(writeBack: ClaimedWriteBack, failure: WriteBackFailure, { journal, records }: WriteBackPorts): void {
    const written = records.apply({
        ...emptyPlan(writeBack.table, { kind: 'compliance_task', externalId: writeBack.escalationId }),
        recordId: writeBack.recordId,
        workNote: describeRefusal(writeBack.action, failure, writeBack.actor, writeBack.attempts > 0),
        reason: 'Keeptrusts was not notified of the review.',
    })
    if (!written.ok) journal.warn(`write-back ${writeBack.sysId}: no work note, ${written.failure.code}`)
}

function end(
    writeBack: ClaimedWriteBack,
    state: WriteBackState,
    code: string | null,
    text: string | null,
    { writeBacks }: WriteBackPorts,
    nextAttemptAt: string | null = null,
): WriteBackState {
    const attempts = state === 'unneeded' ? writeBack.attempts : writeBack.attempts + 1
    writeBacks.release(writeBack.sysId, { state, attempts, code, text, nextAttemptAt })
    return state
}
