/** Action "Create policy change request": the change that a new policy version asks for, once. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { ActionInputs } from '../../../shared/action-inputs.ts'
import { toPolicyChange } from '../../core/actions/policy-version.ts'
import { toDestinations, toChangeLink } from '../../../mapping/core/change-target.ts'
import { environmentsOf } from '../../../mapping/app/change-family.ts'
import { handleConfigUpdated } from '../../../mapping/app/config-updated.ts'
import { findLinked } from './find-linked.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/** Does what the event `configuration.updated` does, mapping rules included. */
export function createPolicyChange(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const event = toPolicyChange(given, ports.clock.now())
    if (!event.ok) return refusedInputs(event.failure)
    const carried = carryOut(event.value, 'config.updated', handleConfigUpdated, ports)
    const [{ target }] = toDestinations(event.value, environmentsOf(ports))
    const { externalId, kind } = toChangeLink(event.value, target)
    return toRecordAnswer(carried, findLinked(kind, externalId, carried, ports))
}
