/** What the script include offers to the script steps of flow actions: texts in, a plain answer out, and never an exception. */

import { attachToRecord as attach } from '../../exports/app/actions/attach-to-record.ts'
import { checkSufficiency } from '../../evidence/app/actions/check-sufficiency.ts'
import { collectExecutions } from '../../evidence/app/actions/collect-executions.ts'
import { createPolicyChange as createChange } from '../../receiving/app/actions/create-policy-change.ts'
import { createReview } from '../../receiving/app/actions/create-review.ts'
import { getExecutions } from '../../evidence/app/actions/get-executions.ts'
import { openViolation as openIncident } from '../../receiving/app/actions/open-violation.ts'
import { recordControlTest as testControl } from '../../controls/app/record-control-test.ts'
import { registerGateway as register } from '../../receiving/app/actions/register-gateway.ts'
import { requestEvidence as requestExport } from '../../exports/app/actions/request-evidence.ts'
import { verifyEvidence as verify } from '../../exports/app/actions/verify-evidence.ts'
import { failed, type ActionAnswer } from '../../shared/action-answer.ts'
import type { ActionInputs } from '../../shared/action-inputs.ts'
import { isExampleOn as isOn } from '../core/examples.ts'
import { openControls } from '../../controls/glide/open-controls.ts'
import { openCollecting } from '../../evidence/glide/evidence-platform.ts'
import { openAutomationReading, runReading } from '../../evidence/glide/reading.ts'
import { clock } from '../../platform/clock.ts'
import { readExportStatus } from '../../exports/glide/export-status.ts'
import { openExportService } from '../../exports/glide/open-exports.ts'
import { journal } from '../../platform/journal.ts'
import { openProcessing } from '../../receiving/glide/receiving-platform.ts'
import { readSettings } from '../../platform/settings.ts'

type Given = ActionInputs | null | undefined

/** Register or update gateway CI. */
export function registerGateway(given: Given): object {
    return answering(given, (inputs) => register(inputs, openProcessing()))
}

/** Create policy change request. */
export function createPolicyChange(given: Given): object {
    return answering(given, (inputs) => createChange(inputs, openProcessing()))
}

/** Open or update violation incident. */
export function openViolation(given: Given): object {
    return answering(given, (inputs) => openIncident(inputs, openProcessing()))
}

/** Create compliance task. */
export function createComplianceTask(given: Given): object {
    return answering(given, (inputs) => createReview(inputs, openProcessing()))
}

/** Request evidence export. */
export function requestEvidence(given: Given): object {
    return answering(given, (inputs) => requestExport(inputs, openExportService()))
}

/** Attach evidence to record. */
export function attachEvidence(given: Given): object {
    return answering(given, (inputs) => attach(inputs, openExportService()))
}

/** Verify evidence. */
export function verifyEvidence(given: Given): object {
    return answering(given, (inputs) => verify(inputs, openExportService()))
}

/** Record control test. */
export function recordControlTest(given: Given): object {
    return answering(given, (inputs) => testControl(inputs, openControls()))
}

/** Collect execution evidence. */
export function collectEvidence(given: Given): object {
    return answering(given, () => collectExecutions(openCollecting, runReading))
}

/** Get execution evidence for automation. */
export function getEvidence(given: Given): object {
    return answering(given, (inputs) => getExecutions(inputs, openAutomationReading()))
}

/** Check evidence completeness. */
export function checkCompleteness(given: Given): object {
    return answering(given, (inputs) =>
        checkSufficiency(inputs, {
            clock,
            lastRun: () => openAutomationReading().lastRun(),
            exportFacts: readExportStatus,
        }),
    )
}

/** Whether an administrator switched an example flow on. */
export function isExampleOn(given: Given): object {
    return answering(given, (inputs) => isOn(inputs, readSettings().flowExamples))
}

/** The outputs beside how it ended. What was thrown stays untouched: it may quote what a sender wrote. */
function answering(given: Given, act: (inputs: ActionInputs) => ActionAnswer): object {
    try {
        const { outputs, ...ending } = act(given || {})
        return { ...outputs, ...ending }
    } catch (unexpected) {
        journal.error('flow action: unexpected_error')
        const { outputs, ...ending } = failed('unexpected_error', 'The app met an error that nobody expected')
        return { ...outputs, ...ending }
    }
}
