/** Action "Create policy change request": the change that a new policy version asks for, once. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import { joinInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { TABLES } from '../../../shared/names.ts'
import { toPolicyChange } from '../../core/actions/policy-version.ts'
import { toDestinations, toChangeLink } from '../../../mapping/core/change-target.ts'
import { environmentsOf } from '../../../mapping/app/change-family.ts'
import { handleConfigUpdated } from '../../../mapping/app/config-updated.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import { readGiven } from './read-given.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/** Does what the event `configuration.updated` does, mapping rules included. */
export function createPolicyChange(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const asked = joinInputs(
        toPolicyChange(given, ports.clock.now()),
        readGiven(given, 'change_request', TABLES.changeRequest, ports.records),
    )
    if (!asked.ok) return refusedInputs(asked.failure)
    const [event, values] = asked.value
    const carried = carryOut(event, 'config.updated', handleConfigUpdated, ports, values)
    const [{ target }] = toDestinations(event, environmentsOf(ports))
    const { externalId, kind } = toChangeLink(event, target)
    return toRecordAnswer(carried, findLinked(kind, externalId, carried, ports))
}
