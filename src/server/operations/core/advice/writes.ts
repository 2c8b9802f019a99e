/** The codes of the part “Records that could not be written”: what each means, and what to do. */

import { WRITE_FAILURE_CODES } from '../../../shared/plan.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Records that could not be written”. */
export const writes: AdvicePart = {
    title: 'Records that could not be written',
    seen: 'as **Reason code** of a delivery, of a line below it, or in the answer of a script include',
    codes: {
        write_refused_mandatory: [
            WRITE_FAILURE_CODES.write_refused_mandatory,
            'Give the field a default, or make it optional for this source.',
        ],
        write_refused_data_policy: [
            WRITE_FAILURE_CODES.write_refused_data_policy,
            'Read which field the reason names. Exempt records whose `correlation_display` is Keeptrusts, or give the field a default.',
        ],
        write_refused_business_rule: [
            WRITE_FAILURE_CODES.write_refused_business_rule,
            'Change the condition of the business rule that the reason names.',
        ],
        write_refused_access: [
            WRITE_FAILURE_CODES.write_refused_access,
            'Allow the cross-scope privilege of the app for this table (**System Applications › Application Cross-Scope Access**).',
        ],
        write_refused_unique: [
            WRITE_FAILURE_CODES.write_refused_unique,
            'Look for the record that already has the value. A database may take values for equal that differ in case, accents or trailing blanks.',
        ],
        write_refused: [
            WRITE_FAILURE_CODES.write_refused,
            'Create the record by hand with the same values: the platform then shows the reason.',
        ],
        write_not_stored: [
            WRITE_FAILURE_CODES.write_not_stored,
            'Look for a business rule or a calculated column that changes the columns that the reason names.',
        ],
        reference_not_found: [
            WRITE_FAILURE_CODES.reference_not_found,
            'Correct the name in the property, or activate the group or user; **Set group** on the Setup page chooses or creates a group. The record is created without it unless groups are required; **Reprocess** fills it in afterwards.',
        ],
        reference_ambiguous: [WRITE_FAILURE_CODES.reference_ambiguous, 'Rename or deactivate one of the records.'],
        target_missing: [
            WRITE_FAILURE_CODES.target_missing,
            'Install the plugin, or allow the app to read the table. Until then the app uses its own table where it has one.',
        ],
        class_unfit: [
            WRITE_FAILURE_CODES.class_unfit,
            'Set the property that the reason names to a table that extends `cmdb_ci`, for example `cmdb_ci_service_auto`, and reprocess the delivery.',
        ],
        record_missing: [
            WRITE_FAILURE_CODES.record_missing,
            'No action is needed if the record was deleted on purpose.',
        ],
        busy: [WRITE_FAILURE_CODES.busy, 'No action is needed: it is retried automatically.'],
        read_denied: [
            'A table of another application may not be read; in the log at debug level only',
            'No action is needed: the feature that needs the table reports it. To have the table read, allow the cross-scope privilege of the app.',
        ],
    },
}
