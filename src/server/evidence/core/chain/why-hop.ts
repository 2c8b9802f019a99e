/** Why a hop of a chain is not stronger, where the decision table has no row of its own for it. */

import type { WhyNotHigher } from '../model.ts'

const TRACE = 'Leave a trace in the script, with start(current): new x_kt_gov.KeeptrustsTrace'

/** No record that meets the trigger was seen. */
export const TRIGGER_UNSEEN: WhyNotHigher = {
    code: 'trigger_unseen',
    missing: 'No record that meets table, operation and filter was seen',
    remediation: 'Wait for such a record, or widen the window that is read',
}

/** Rows show the automation and records, but none names both for certain. */
export const TRIGGER_UNPROVEN: WhyNotHigher = {
    code: 'trigger_unproven',
    missing: 'No row names for certain both the automation and the record that began it',
    remediation: TRACE,
}

/** The two scripts are never named together. */
export const CALL_UNSEEN: WhyNotHigher = {
    code: 'call_unseen',
    missing: 'No rows name both scripts in one transaction or about one record',
    remediation: `${TRACE}, in both scripts`,
}

/** No outbound row belongs to the call. */
export const OUTBOUND_UNSEEN: WhyNotHigher = {
    code: 'outbound_unseen',
    missing: 'No row of the outbound HTTP log shows this call',
    remediation: 'Keep glide.outbound_http.db.log at true (level Basic is enough) and let the script run once more',
}

/** No sign-in of the client was sent for a call. */
export const SIGN_IN_UNSEEN: WhyNotHigher = {
    code: 'sign_in_unseen',
    missing: 'No sign-in of this client was sent for the time after a call',
    remediation: 'Send the sign-ins of the identity provider: POST /api/x_kt_gov/v1/evidence/sign-ins',
}

/** In view of a record: the row was found by its transaction or its time. */
export const RECORD_NOT_NAMED: WhyNotHigher = {
    code: 'record_not_named',
    missing: 'The row does not name this record',
    remediation: TRACE,
}
