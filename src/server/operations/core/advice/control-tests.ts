/** The codes of the part “Control tests”: what each means, and what to do. */

import type { AdvicePart } from './advice-part.ts'

/** The part “Control tests”. */
export const controlTests: AdvicePart = {
    title: 'Control tests',
    seen: 'as **Code** of a control test, or of its result in GRC',
    codes: {
        below_threshold: [
            'The enforcement rate is below the threshold of the control',
            'Read definition and population on the test, then review the decisions that were not enforced.',
        ],
        population_too_small: [
            'There are too few decisions for a conclusion',
            'Test a longer window, or lower the minimum population of the control mapping.',
        ],
        rate_by_construction: [
            'No decision that lowers the rate could have been received, so the rate would be 100 % by construction',
            'Subscribe the webhook to `event.created`, or to `event.allowed` and `event.flagged`, or reconcile an export, then test again.',
        ],
        mapping_invalid: [
            'Threshold, minimum population or validity of the control mapping is invalid',
            'Correct the control mapping.',
        ],
        control_without_gateways: [
            'The objective has several controls, and no gateway belongs to the entity of this one',
            'Let the entity apply to the CI of a gateway or to a service that depends on it, or name the entity as the environment of the gateways.',
        ],
        grc_absent: [
            'The result has no target in GRC: the instance has no controls of GRC',
            'No action is needed: the control test is the result. To see it in GRC, install Policy and Compliance Management.',
        ],
        audit_absent: [
            'The result has no target in GRC: the instance has controls, but no Audit Management',
            'Install Audit Management and name an engagement, or create an indicator on the control that reads `x_kt_gov_control_test`.',
        ],
        audit_place_unset: [
            'The result has no target in GRC: no audit engagement and test plan are named',
            'Set `x_kt_gov.controls.audit_engagement` and `x_kt_gov.controls.audit_test_plan`, then test again.',
        ],
        indicator_deleted: [
            'The result has no target in GRC: the indicator that the app made for the control was deleted',
            'Restore the record of the indicator, or name an audit engagement, then test again.',
        ],
        indicator_inactive: [
            'The result has no target in GRC: the indicator of the control is switched off',
            'Set the indicator to active, or name an audit engagement, then test again.',
        ],
        indicator_changed: [
            'The result has no target in GRC: the indicator of the control was changed and does not read its results any more',
            'Set item, table and criteria of the indicator as the app wrote them, or name an audit engagement, then test again.',
        ],
        evidence_expired: [
            'The test is older than its evidence validity, and no newer one replaced it',
            'Find out why the schedule brought no conclusive test since then.',
        ],
        control_not_found: [
            'GRC has no such control, or the app may not read it',
            'Name the control on the control mapping, or give the control objective the control ID as its reference. The app never creates controls.',
        ],
        control_ambiguous: [
            'More than one control has the name on the mapping, more than one control objective matches, or the objective got a second control after the test',
            'Name one by sys_id or number on the control mapping, or test again: each control of an objective gets a test of its own.',
        ],
        mapping_missing: [
            'No active control mapping has this sys_id',
            'Pass the sys_id of an active control mapping, or none for all.',
        ],
        window_invalid: [
            'The window is not two days in order',
            'Pass two days as yyyy-MM-dd, the first not after the last.',
        ],
    },
}
