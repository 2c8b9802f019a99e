/** What the flow action “Check evidence completeness” does: it looks at an evidence run and at an export, so it belongs to neither. */

import { checkSufficiency } from '../../evidence/app/actions/check-sufficiency.ts'
import { openAutomationReading } from '../../evidence/glide/reading.ts'
import { readExportStatus } from '../../exports/glide/export-status.ts'
import { clock } from '../../platform/clock.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** Check evidence completeness. */
export function checkCompleteness(given: GivenInputs): object {
    return actingFor('x_kt_gov.auditor', 'Check evidence completeness', given, (inputs) =>
        checkSufficiency(inputs, {
            clock,
            lastRun: () => openAutomationReading().lastRun(),
            exportFacts: readExportStatus,
        }),
    )
}
