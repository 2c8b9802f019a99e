/** Action "Create compliance task": the review that an escalation asks for, in the table that holds reviews here. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import { joinInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { toReviewEvent } from '../../core/actions/review.ts'
import { handleEscalation } from '../../../mapping/app/escalation.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import { readGiven } from './read-given.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/** Does what the event `escalation.created` does, mapping rules included. */
export function createReview(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const asked = joinInputs(
        toReviewEvent(given, ports.clock.now()),
        // Reviews have the levels of tasks, whichever table holds them.
        readGiven(given, 'compliance_task', 'task', ports.records),
    )
    if (!asked.ok) return refusedInputs(asked.failure)
    const [event, values] = asked.value
    const carried = carryOut(event, 'escalation.created', handleEscalation, ports, values)
    return toRecordAnswer(carried, findLinked('compliance_task', event.escalationId, carried, ports))
}
