/** Actions "Claim escalation" and "Resolve escalation": the act of the person in whose session the flow runs, on the review and at Keeptrusts. */

import {
    failed,
    refused,
    refusedInputs,
    succeeded,
    type ActionAnswer,
    type Outputs,
} from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs, type InputReader } from '../../../shared/action-inputs.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { toTargetStates } from '../../../mapping/core/compliance-target.ts'
import { CLOSE_CODES } from '../../../mapping/core/incident.ts'
import { ACT_REFUSALS } from '../../core/codes.ts'
import { toClaim, toResolution, type Act, type KnownReview } from '../../core/review-act.ts'
import { byAudit, bySession, type Attribute } from '../attribute.ts'
import { queueWriteBack } from '../queue-write-back.ts'
import { readReview } from '../read-review.ts'
import type { WriteBackAction } from '../../core/names.ts'
import type { Reviewer, ReviewPorts } from '../write-back-ports.ts'

/** The review that a flow names. */
interface Named {
    readonly escalationId: string | null
    readonly recordId: string | null
}

/** Sets the review to Work in Progress for the person, and queues the claim. */
export function claimEscalation(given: ActionInputs, ports: ReviewPorts): ActionAnswer {
    const inputs = openInputs(given)
    const named = inputs.end(readNamed(inputs))
    if (!named.ok) return refusedInputs(named.failure, NOTHING)
    return act('claim', named.value, (review, { sysId }) => toClaim(review, sysId), ports)
}

/** Closes the review for the person, in a state that stands for the outcome, and queues the resolution. */
export function resolveEscalation(given: ActionInputs, ports: ReviewPorts): ActionAnswer {
    const inputs = openInputs(given)
    const asked = inputs.end({
        named: readNamed(inputs),
        outcome: inputs.required('outcome', 100),
        reason: inputs.required('reason', 1000),
    })
    if (!asked.ok) return refusedInputs(asked.failure, NOTHING)
    const { named, outcome, reason } = asked.value
    const { outcomes: configured } = ports.settings
    return act(
        'resolve',
        named,
        (review, { sysId }) => {
            const closeCodes = findCloseCodes(review.table, ports)
            return toResolution(review, sysId, { outcome, reason, configured, closeCodes })
        },
        ports,
    )
}

const NOTHING: Outputs = {
    table_name: null,
    record: null,
    number: null,
    operation: null,
    write_back: null,
    write_back_state: null,
}

function readNamed(inputs: InputReader): Named {
    const escalationId = inputs.optional('escalation_id')
    const recordId = inputs.reference('record')
    const expected = 'either an escalation or a review'
    if (escalationId === null && recordId === null)
        inputs.refuse({ code: 'input_missing', input: 'escalation_id', expected })
    if (escalationId !== null && recordId !== null) inputs.refuse({ code: 'input_invalid', input: 'record', expected })
    return { escalationId, recordId }
}

/**
 * | Who, on what | Status | Code |
 * |---|---|---|
 * | a session of no person: the system, a guest, an integration | refused | actor_unknown |
 * | an escalation without a review here | refused | review_missing |
 * | a person who may not change the review | refused | actor_not_allowed |
 * | the person who asked for what is reviewed, resolving it | refused | actor_is_requester |
 * | a review that does not allow it | refused | a code of `ACT_REFUSALS` |
 * | a write that the instance refused | failed | that of the write |
 * | all was done, and write-back is off | success | write_back_off |
 * | all was done | success | '' |
 *
 * The write-back is queued here, with the person of this session: what others change on the review before it is sent names nobody else.
 */
function act(
    action: WriteBackAction,
    named: Named,
    decide: (review: KnownReview, person: Reviewer) => Act,
    ports: ReviewPorts,
): ActionAnswer {
    const { records, reviewers } = ports
    const person = reviewers.current()
    if (person === null)
        return refused('actor_unknown', 'The flow runs as no person of this instance: run it as its user.', NOTHING)
    const review = findReview(named, ports)
    if (!review.ok) return review.failure
    const { number, recordId, requester, table } = review.value
    const outputs = { ...NOTHING, table_name: table, record: recordId, number, operation: 'unchanged' }
    if (!reviewers.mayChange(table, recordId))
        return refused('actor_not_allowed', `${person.actor} may not change ${number || recordId}.`, outputs)
    const decided: Act =
        action === 'resolve' && requester !== '' && reviewers.isNamed(requester, person.sysId)
            ? { kind: 'refused', code: 'actor_is_requester' }
            : decide(review.value, person)
    if (decided.kind === 'refused') return refused(decided.code, `${ACT_REFUSALS[decided.code]}.`, outputs)
    // Who did it before is not this person's to say: the audit names them.
    if (decided.kind === 'done') return notify(review.value, byAudit(ports), outputs, ports)
    const applied = records.apply(decided.plan)
    if (!applied.ok) return failed(applied.failure.code, applied.failure.message, outputs)
    return notify(review.value, bySession(ports), { ...outputs, operation: applied.value.outcome.action }, ports)
}

function findReview(
    { escalationId: given, recordId: named }: Named,
    ports: ReviewPorts,
): Result<KnownReview, ActionAnswer> {
    const escalationId = given !== null ? given : named === null ? null : ports.reviews.escalationOf(named)
    const link = escalationId === null ? null : ports.links.findAgain('compliance_task', escalationId)
    if (escalationId === null || link === null || link.recordId === null)
        return fail(refused('review_missing', 'No review on this instance is about this escalation.', NOTHING))
    const { recordId, table } = link
    const read = readReview(table, recordId, escalationId, ports)
    if (read === null) return fail(refused('review_missing', 'The review of this escalation was deleted.', NOTHING))
    if (read.known === null || read.known === '')
        return fail(failed('busy', 'The review is being made at this moment.', NOTHING))
    const { known, knownSince, requester, review: columns } = read
    return ok({ escalationId, table, recordId, number: columns.number || null, columns, known, knownSince, requester })
}

function notify(
    { escalationId, recordId, table }: KnownReview,
    attribute: Attribute,
    outputs: Outputs,
    ports: ReviewPorts,
): ActionAnswer {
    const { settings, writeBacks } = ports
    if (!settings.writeBack)
        return succeeded(outputs, 'The review is changed. Write-back to Keeptrusts is off.', 'write_back_off')
    const review = { escalationId, recordId, table }
    const queued = queueWriteBack(review, ['unneeded', 'failed'], ports, attribute)
    const writeBack = queued === null ? null : writeBacks.find(queued.key)
    if (writeBack === null) return succeeded(outputs, 'Keeptrusts knows of it already.')
    const { state, sysId } = writeBack
    const message =
        state === 'queued'
            ? 'Keeptrusts is notified within a minute.'
            : `Nothing new is sent: this act has a write-back already, which is ${state}.`
    return succeeded({ ...outputs, write_back: sysId, write_back_state: state }, message)
}

/** Those that the app prefers, as far as the instance has them, and then the others; none for a table that needs none. */
function findCloseCodes(table: string, { records, settings }: ReviewPorts): readonly string[] {
    if (!toTargetStates(table).needsCloseCode) return []
    const choices = records.choices(table, 'close_code').map(({ value }) => value)
    const wanted = [settings.incidentCloseCode, ...CLOSE_CODES].filter((code) => choices.indexOf(code) >= 0)
    return Array.from(new Set([...wanted, ...choices]))
}
