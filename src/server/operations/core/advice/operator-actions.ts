/** The codes of the part “Plans and operator actions”: what each means, and what to do. */

import { ACCEPTANCE_FAILURES } from '../../../controls/core/acceptance.ts'
import { OPERATOR_FAILURES } from '../deliveries/operator-actions.ts'
import { OPERATOR_ROLE_MISSING } from '../../../shared/names.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Plans and operator actions”. */
export const operatorActions: AdvicePart = {
    title: 'Plans and operator actions',
    seen: 'in the answer of a script include, a route or a button',
    codes: {
        plan_invalid: [
            'A plan from another scope or a flow cannot be read',
            'Correct every problem that the message names.',
        ],
        operator_role_missing: [OPERATOR_ROLE_MISSING, 'Give the person the role `x_kt_gov.operator`.'],
        process_owner_role_missing: [
            ACCEPTANCE_FAILURES.process_owner_role_missing,
            'Let a process owner accept the finding, or give the person the role `x_kt_gov.process_owner`.',
        ],
        acceptor_impersonated: [
            ACCEPTANCE_FAILURES.acceptor_impersonated,
            'End the impersonation. Who accepts a finding does so in a session of their own.',
        ],
        acceptor_unnamed: [
            ACCEPTANCE_FAILURES.acceptor_unnamed,
            'Accept the finding as a named user with the role `x_kt_gov.process_owner`, not as the system or a guest.',
        ],
        finding_missing: [ACCEPTANCE_FAILURES.finding_missing, 'Pass the sys_id of a finding.'],
        finding_not_open: [
            ACCEPTANCE_FAILURES.finding_not_open,
            'No action is needed: the finding is closed, or accepted already. An acceptance cannot be changed; when its last day is over, the finding opens again.',
        ],
        finding_changed: [
            ACCEPTANCE_FAILURES.finding_changed,
            'Reload the finding. Somebody else accepted it, or a run changed it.',
        ],
        acceptance_end_invalid: [
            ACCEPTANCE_FAILURES.acceptance_end_invalid,
            'State the last day as `yyyy-MM-dd`, in UTC.',
        ],
        acceptance_end_past: [ACCEPTANCE_FAILURES.acceptance_end_past, 'State today or a later day, in UTC.'],
        acceptance_end_too_late: [
            ACCEPTANCE_FAILURES.acceptance_end_too_late,
            'State an earlier day. When it is over, the finding opens again and can be accepted again.',
        ],
        canaries_waiting: [
            'Several canaries wait for their verdict already',
            'Plant more after the next run of the collection: a run keeps only the newest records of each trigger.',
        ],
        canary_refused: [
            'No canary could be planted',
            'Look into the application log: it names the rule or the access control that refused the row.',
        ],
        plan_column_refused: [
            'A plan from another scope or a flow sets a column that decides on the record',
            'Leave out approvals, states, change types and models, risk, outcome, how and by whom it was closed, the class, and the columns by which the app finds it. Let people or the processes of the instance set them.',
        ],
        caller_not_allowed: [
            'A script or a flow calls a script include of the app for a user without the role',
            'Give the user of the session the role that the message names: `x_kt_gov.auditor` to read, `x_kt_gov.operator` for everything else.',
        ],
        delivery_missing: [OPERATOR_FAILURES.delivery_missing, 'Pass the sys_id of a delivery row.'],
        delivery_processing: [
            OPERATOR_FAILURES.delivery_processing,
            'Wait until it is processed. An expired claim is released automatically.',
        ],
        delivery_held: [OPERATOR_FAILURES.delivery_held, 'Release the delivery first.'],
        delivery_not_held: [OPERATOR_FAILURES.delivery_not_held, 'No action is needed.'],
        delivery_not_waiting: [
            OPERATOR_FAILURES.delivery_not_waiting,
            'No action is needed: the delivery is already processed.',
        ],
        delivery_changed: [
            OPERATOR_FAILURES.delivery_changed,
            'Reload the form: somebody else, or a worker, changed the delivery.',
        ],
        action_unknown: [OPERATOR_FAILURES.action_unknown, 'Choose Reprocess, Hold or Release.'],
        reason_missing: [
            OPERATOR_FAILURES.reason_missing,
            'Hold, Release, and Reprocess of a delivery that was processed or ignored, need a reason: fill in the form that the button opens, or pass `reason` to the route or the script include. A retry needs none. Confirming the instance and changing the signature mode by route need one too.',
        ],
        filter_invalid: [
            OPERATOR_FAILURES.filter_invalid,
            'Correct every problem that the message names. A filter needs a condition, and accepts safe columns only.',
        ],
        column_missing: [
            'The table has no such column: the value is left out; in previews only',
            'Add the column if the value matters.',
        ],
        choice_unknown: [
            'The column has no such choice on this instance; in previews only',
            'Add the choice, or change the property or rule that names it.',
        ],
        incident_already_reported: [
            'An earlier attempt at this delivery opened or noted the incident',
            'No action is needed.',
        ],
        code_unknown: ['The app has no such code', 'Pass a code as it is shown, such as `write_refused_access`.'],
    },
}
