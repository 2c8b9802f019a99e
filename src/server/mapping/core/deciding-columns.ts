/** Columns that decide on a record: people, the platform and Keeptrusts set them; a plan of another scope and a mapping rule do not. */

/**
 * Approvals and what makes a change need none, states, who opened or closed a record and how, when its work took place, its class, and the identity by which the app finds it again.
 * A customer's copy of an approval (`u_approval…`) is one as well.
 */
const DECIDING =
    /^(sys_.*|(u_)?approval.*|upon_(approval|reject)|(incident_|problem_|escalation_)?state|active|phase(_state)?|stage|type|chg_model|std_change_producer_version|risk|unauthorized|on_hold|outcome|close_code|(closed|resolved|reopened|opened)_(at|by)|work_(start|end)|conflict_(status|last_run)|correlation_(id|display)|escalation_id|(operational|install)_status)$/

/** Whether only people, the platform and Keeptrusts set the column. */
export function isDeciding(column: string): boolean {
    return DECIDING.test(column)
}

/** Columns of a review in the app's own table that say what it is about. Nobody who works on it changes them, nor does a plan of another scope. */
const REPORTED_OF_REVIEW =
    /^(number|parent|short_description|description|action|ai_user|console_url|gateway_id|model|policy_name|severity)$/

/** Whether only the app writes the column of a review that is there. */
export function isReportedOfReview(column: string): boolean {
    return REPORTED_OF_REVIEW.test(column)
}

/** Of these, what an administrator's mapping rule does not set either: facts of the escalation, and what is sent as the reason of who closes the review. */
const FACT_OF_REVIEW = /^(action|ai_user|close_notes|console_url|gateway_id|model|policy_name|severity)$/

/** Whether a mapping rule leaves the column of a review to Keeptrusts and to those who work on it. */
export function isFactOfReview(column: string): boolean {
    return FACT_OF_REVIEW.test(column)
}
