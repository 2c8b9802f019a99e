/** Action "Open or update violation incident": one open incident per policy and gateway, a work note for each further decision. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import { joinInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { TABLES } from '../../../shared/names.ts'
import { toViolationEvent } from '../../core/actions/violation.ts'
import { toCountedDecision, toIncidentIdentity } from '../../../mapping/core/decision.ts'
import { ok } from '../../../shared/result.ts'
import { handleDecision } from '../../../mapping/app/decision.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import { readGiven } from './read-given.ts'
import type { AttemptPorts, Decisions } from '../../../mapping/app/ports.ts'

/** Counts the decision once and opens or updates the incident, whatever the threshold: a flow that runs this action asks for it. */
export function openViolation(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const asked = joinInputs(
        toViolationEvent(given, ports.clock.now()),
        readGiven(given, 'violation_incident', TABLES.incident, ports.records),
    )
    if (!asked.ok) return refusedInputs(asked.failure)
    const [event, values] = asked.value
    const externalId = toIncidentIdentity(toCountedDecision(event))
    const carried = carryOut(
        event,
        'decision',
        (decision, work) => handleDecision(decision, { ...work, target: 'incident' }),
        { ...ports, decisions: reportedOnce(externalId, ports) },
        values,
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
