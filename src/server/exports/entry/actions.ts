/** What the flow actions of exports do: texts in, a plain answer out, no exception. */

import { attachToRecord as attach } from '../app/actions/attach-to-record.ts'
import { requestEvidence as requestExport } from '../app/actions/request-evidence.ts'
import { verifyEvidence as verify } from '../app/actions/verify-evidence.ts'
import { openExportService } from '../glide/open-exports.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** Request evidence export. */
export function requestEvidence(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Request evidence export', given, (inputs) =>
        requestExport(inputs, openExportService()),
    )
}

/** Attach evidence to record. */
export function attachEvidence(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Attach evidence to record', given, (inputs) =>
        attach(inputs, openExportService()),
    )
}

/** Verify evidence. */
export function verifyEvidence(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Verify evidence', given, (inputs) => verify(inputs, openExportService()))
}
