/** What the flow actions that make records do: texts in, a plain answer out, no exception. */

import { checkApproval as askApproval } from '../app/actions/check-approval.ts'
import { createPolicyChange as createChange } from '../app/actions/create-policy-change.ts'
import { findRecord as find } from '../app/actions/find-record.ts'
import { getApprovalStatus as getStatus } from '../app/actions/get-approval-status.ts'
import { createReview } from '../app/actions/create-review.ts'
import { openViolation as openIncident } from '../app/actions/open-violation.ts'
import { registerGateway as register } from '../app/actions/register-gateway.ts'
import { openProcessing } from '../glide/open-receiving.ts'
import { findLinkOfRecord } from '../../platform/link-of-record.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** Register or update gateway CI. */
export function registerGateway(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Register or update gateway CI', given, (inputs) =>
        register(inputs, openProcessing()),
    )
}

/** Check approval of policy version. */
export function checkApproval(given: GivenInputs): object {
    return actingFor('x_kt_gov.auditor', 'Check approval of policy version', given, (inputs) =>
        askApproval(inputs, openProcessing()),
    )
}

/** Get approval status of policy change. */
export function getApprovalStatus(given: GivenInputs): object {
    return actingFor('x_kt_gov.auditor', 'Get approval status of policy change', given, (inputs) =>
        getStatus(inputs, openProcessing(), (recordId, kinds) => findLinkOfRecord(recordId, kinds) !== null),
    )
}

/** Find record of external ID. */
export function findRecord(given: GivenInputs): object {
    return actingFor('x_kt_gov.auditor', 'Find record of external ID', given, (inputs) =>
        find(inputs, openProcessing()),
    )
}

/** Create policy change request. */
export function createPolicyChange(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Create policy change request', given, (inputs) =>
        createChange(inputs, openProcessing()),
    )
}

/** Open or update violation incident. */
export function openViolation(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Open or update violation incident', given, (inputs) =>
        openIncident(inputs, openProcessing()),
    )
}

/** Create compliance task. */
export function createComplianceTask(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Create compliance task', given, (inputs) =>
        createReview(inputs, openProcessing()),
    )
}
