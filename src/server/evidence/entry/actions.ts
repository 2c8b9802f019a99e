/** What the flow actions of execution evidence do: texts in, a plain answer out, no exception. */

import { checkSufficiency } from '../app/actions/check-sufficiency.ts'
import { collectExecutions } from '../app/actions/collect-executions.ts'
import { getExecutions } from '../app/actions/get-executions.ts'
import { openCollecting } from '../glide/evidence-platform.ts'
import { openAutomationReading, runReading } from '../glide/reading.ts'
import { readExportStatus } from '../../exports/glide/export-status.ts'
import { clock } from '../../platform/clock.ts'
import { acting, type GivenInputs } from '../../platform/flow-action.ts'

/** Collect execution evidence. */
export function collectEvidence(given: GivenInputs): object {
    return acting('Collect execution evidence', given, () => collectExecutions(openCollecting, runReading))
}

/** Get execution evidence for automation. */
export function getEvidence(given: GivenInputs): object {
    return acting('Get execution evidence for automation', given, (inputs) =>
        getExecutions(inputs, openAutomationReading()),
    )
}

/** Check evidence completeness. */
export function checkCompleteness(given: GivenInputs): object {
    return acting('Check evidence completeness', given, (inputs) =>
        checkSufficiency(inputs, {
            clock,
            lastRun: () => openAutomationReading().lastRun(),
            exportFacts: readExportStatus,
        }),
    )
}
