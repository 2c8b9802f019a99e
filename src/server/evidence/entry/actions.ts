/** What the flow actions of execution evidence do: texts in, a plain answer out, no exception. */

import { collectExecutions } from '../app/actions/collect-executions.ts'
import { getExecutions } from '../app/actions/get-executions.ts'
import { openCollecting } from '../glide/open-evidence.ts'
import { openAutomationReading, runReading } from '../glide/reading.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** Collect execution evidence. */
export function collectEvidence(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Collect execution evidence', given, () =>
        collectExecutions(openCollecting, runReading),
    )
}

/** Get execution evidence for automation. */
export function getEvidence(given: GivenInputs): object {
    return actingFor('x_kt_gov.auditor', 'Get execution evidence for automation', given, (inputs) =>
        getExecutions(inputs, openAutomationReading()),
    )
}
