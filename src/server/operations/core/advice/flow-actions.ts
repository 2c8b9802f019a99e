/** The codes of the part “Flow actions”: what each means, and what to do. */

import { INPUT_CODES } from '../../../shared/action-inputs.ts'
import { ACT_REFUSALS } from '../../../write-back/core/codes.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Flow actions”. */
export const flowActions: AdvicePart = {
    title: 'Flow actions',
    seen: 'as output `code` of a flow action, beside `status` and `message`',
    codes: {
        input_missing: [INPUT_CODES.input_missing, 'Give the input that the message names a value.'],
        input_invalid: [
            INPUT_CODES.input_invalid,
            'Correct the inputs that the message names. It says what is expected.',
        ],
        input_too_long: [INPUT_CODES.input_too_long, 'Shorten the input that the message names.'],
        input_not_found: [
            INPUT_CODES.input_not_found,
            'Give the sys_id of a record that exists. Otherwise allow the app to read the table, under **Application Cross-Scope Access**.',
        ],
        input_not_active: [INPUT_CODES.input_not_active, 'Activate the record, or give another one.'],
        input_column_missing: [
            'The flow gives a value for a column that the table of the record lacks',
            'Add the column if the value matters. The record was made without the value.',
        ],
        organization_needed: [
            'Only changes of an organization ask for this version',
            'Name the organization: an approval of one does not count for another, nor for a deployment that states none.',
        ],
        target_needed: [
            'Changes of several targets ask for this version',
            'Name the environment or the gateway: each target has a change of its own.',
        ],
        change_not_ours: [
            'The record is no change request that the app made for a policy version',
            'Give the change request that a policy version asked for, or its configuration and version.',
        ],
        external_id_unknown: [
            'Nothing on this instance stands for this external ID',
            'Compare kind and ID with the rows of **Links**. A record is there as soon as the event about it is processed.',
        ],
        review_missing: [
            'No review on this instance is about the escalation',
            'Compare the ID with the escalation at Keeptrusts. Its review is there as soon as its webhook is processed.',
        ],
        review_closed: [
            ACT_REFUSALS.review_closed,
            'No action is needed if it was closed as wanted. Otherwise decide the escalation in the Keeptrusts console.',
        ],
        claimed_by_other: [
            ACT_REFUSALS.claimed_by_other,
            'Let the assignee go on. To take it over, change the assignee on the review first.',
        ],
        actor_not_allowed: [
            'The user of the session may not change the record',
            'Give the user a role that may change the record, or let somebody else run the flow.',
        ],
        export_empty: [
            'The export has no records',
            'Nothing is attached, because an empty export proves nothing. Check the window of the export.',
        ],
        export_not_fetched: [
            'The export has no files yet',
            'Wait until the state of the export is fetched or attached. Retry an export that failed.',
        ],
        evidence_missing: [
            'No evidence file is stored there',
            'Attach evidence first, or name another record or export.',
        ],
        evidence_broken: [
            'A stored evidence file is changed or missing',
            'Read which file the reasons name. Find out who changed it, and request the export again.',
        ],
        evidence_insufficient: [
            'The evidence is incomplete or too old',
            'Read what the reasons name as missing. Collect again, or wait for the export.',
        ],
        control_test_not_kept: [
            'The result of a control test was not stored',
            'Search the application log for the code of the refused write, and follow its advice.',
        ],
    },
}
