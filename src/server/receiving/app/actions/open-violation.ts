/** Action "Open or update violation incident": one open incident per policy and gateway, a work note for each further decision. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { ActionInputs } from '../../../shared/action-inputs.ts'
import { toViolationEvent } from '../../core/actions/violation.ts'
import { toCountedDecision, toIncidentIdentity } from '../../../mapping/core/decision.ts'
import { ok } from '../../../shared/result.ts'
import { handleDecision } from '../../../mapping/app/decision.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import type { AttemptPorts, Decisions } from '../../../mapping/app/ports.ts'

/** Counts the decision once and opens or updates the incident, whatever the threshold: a flow that runs this action asks for it. */
export function openViolation(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const asked = toViolationEvent(given, ports.clock.now())
    if (!asked.ok) return refusedInputs(asked.failure)
    const externalId = toIncidentIdentity(toCountedDecision(asked.value))
    const carried = carryOut(
        asked.value,
        'decision',
        (event, work) => handleDecision(event, { ...work, target: 'incident' }),
        { ...ports, decisions: reportedOnce(externalId, ports) },
    )
    return toRecordAnswer(carried, findLinked('violation_incident', externalId, carried, ports))
}

/**
 * A decision from a flow has no delivery that records whether its incident was written too. One that was counted before is reported
 * again only when its policy and gateway have no incident at all: an earlier run stopped in between.
 */
function reportedOnce(externalId: string, { decisions, links }: AttemptPorts): Decisions {
    return {
        ...decisions,
        count: (decision) => {
            const counted = decisions.count(decision)
            if (!counted.ok || !counted.value.counted || !counted.value.isRepeat) return counted
            const link = links.find('violation_incident', externalId)
            return link === null || link.recordId === null ? counted : ok({ ...counted.value, counted: false })
        },
    }
}
