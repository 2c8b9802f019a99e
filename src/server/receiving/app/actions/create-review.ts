/** Action "Create compliance task": the review that an escalation asks for, in the table that holds reviews here. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { ActionInputs } from '../../../shared/action-inputs.ts'
import { toReviewEvent } from '../../core/actions/review.ts'
import { handleEscalation } from '../../../mapping/app/escalation.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/** Does what the event `escalation.created` does, mapping rules included. */
export function createReview(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const event = toReviewEvent(given, ports.clock.now())
    if (!event.ok) return refusedInputs(event.failure)
    const carried = carryOut(event.value, 'escalation.created', handleEscalation, ports)
    return toRecordAnswer(carried, findLinked('compliance_task', event.value.escalationId, carried, ports))
}
