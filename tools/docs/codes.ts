/** The table of CODES.md: every stable code with what it means and what to do. */
import { INPUT_CODES } from '../../src/server/shared/action-inputs.ts'
import { OPERATOR_FAILURES } from '../../src/server/operations/core/deliveries/operator-actions.ts'
import {
    CALL_UNSEEN,
    OUTBOUND_UNSEEN,
    RECORD_NOT_NAMED,
    SIGN_IN_UNSEEN,
    TRIGGER_UNPROVEN,
    TRIGGER_UNSEEN,
} from '../../src/server/evidence/core/chain/why-hop.ts'
import { EVIDENCE_REFUSALS } from '../../src/server/evidence/core/reading/reply.ts'
import { FINDING_ADVICE } from './health.ts'
import { EXPORT_FAILURES } from '../../src/server/exports/core/codes.ts'
import { WRITE_BACK_FAILURES } from '../../src/server/write-back/core/codes.ts'
import { WRITE_FAILURE_CODES } from '../../src/server/shared/plan.ts'
import { SETTING_FAILURES } from '../../src/server/operations/core/check-setting.ts'
import { REFUSALS } from '../../src/server/receiving/core/reply.ts'
import { code, toTable } from './markdown.ts'

/** What an administrator does about a code; a test fails when the app says a code that is not here. */
export const ADVICE: Readonly<Record<string, readonly [meaning: string, advice: string]>> = {
    // flow actions
    input_missing: [INPUT_CODES.input_missing, 'Give the input that the message names a value.'],
    input_invalid: [INPUT_CODES.input_invalid, 'Correct the inputs that the message names; it says what is expected.'],
    input_too_long: [INPUT_CODES.input_too_long, 'Shorten the input that the message names.'],
    export_empty: [
        'The export has no records',
        'Nothing is attached: an empty export proves nothing. Check its window.',
    ],
    export_not_fetched: [
        'The export has no files yet',
        'Wait until its state is fetched or attached; a failed one can be retried.',
    ],
    evidence_missing: ['No evidence file is stored there', 'Attach evidence first, or name another record or export.'],
    evidence_broken: [
        'A stored evidence file is changed or missing',
        'The reasons name it. Find out who changed it, and fetch the export anew.',
    ],
    evidence_insufficient: [
        'The evidence is incomplete or too old',
        'The reasons name what is missing. Collect again, or wait for the export.',
    ],
    control_test_not_kept: [
        'The result of a control test was not stored',
        'The application log has the code of the refused write.',
    ],
    // answers to the sender
    signature_invalid: [
        REFUSALS.signature_invalid.message,
        'Compare the webhook secret on both sides. The application log (level warn) says whether the signature was missing, stale or wrong.',
    ],
    signature_missing: [
        'No known signature header was sent; in the log only',
        'Check that the webhook at Keeptrusts has a secret.',
    ],
    signature_stale: [
        'The signed time lies outside the tolerance; in the log only',
        'Compare the clocks, then `x_kt_gov.webhook.tolerance_seconds`.',
    ],
    signature_mismatch: [
        'No live secret made this signature; in the log only',
        'After a rotation set the new secret, and the old one as previous secret with its expiry.',
    ],
    secret_unset: ['No secret is set; in the log only', 'Set `x_kt_gov.webhook.secret`.'],
    body_empty: [REFUSALS.body_empty.message, 'Nothing was sent; look at the sender.'],
    body_not_json: [
        REFUSALS.body_not_json.message,
        'The body is not what Keeptrusts sends; look for a proxy that rewrites it.',
    ],
    body_wrong_shape: [
        REFUSALS.body_wrong_shape.message,
        'The body is JSON, but neither an object nor a list of objects.',
    ],
    route_disabled: [
        REFUSALS.route_disabled.message,
        'Use the authenticated route, or set `x_kt_gov.webhook.public_route`.',
    ],
    body_too_large: [
        REFUSALS.body_too_large.message,
        'Raise `x_kt_gov.webhook.max_body_bytes`, or send smaller batches.',
    ],
    batch_too_large: [REFUSALS.batch_too_large.message, 'Raise `x_kt_gov.webhook.max_batch`, or send smaller batches.'],
    content_type_unsupported: [REFUSALS.content_type_unsupported.message, 'Send `application/json`.'],
    retry_later: [
        REFUSALS.retry_later.message,
        'Set `x_kt_gov.webhook.retry_after_seconds` back to 0 when the pause is over.',
    ],
    unexpected_error: [
        'Something broke that nobody expected',
        'The delivery is tried again. The application log has its number; report it when it stays.',
    ],
    receiver_not_configured: [REFUSALS.receiver_not_configured.message, 'Set `x_kt_gov.webhook.secret`.'],
    storage_failed: [
        REFUSALS.storage_failed.message,
        'The sender retries. Look for a business rule on the delivery table or a full instance.',
    ],
    // deliveries
    event_incomplete: [
        'The body can never become an event: fields are missing or of the wrong kind',
        'The reason names each field. Nothing is lost: the body is on the delivery. Report it to the sender.',
    ],
    event_unknown: ['No mapping for this event type', 'Kept and ignored. Unsubscribe from it, or ask for a mapping.'],
    connection_test: ['A connection test', 'Nothing to do: the connection works.'],
    claim_expired: ['The worker that held the delivery did not finish in time', 'It is tried again by itself.'],
    attempts_exhausted: [
        'Every attempt was used up by workers that did not finish',
        'Look into the log around the attempts, then queue it again.',
    ],
    // writes
    write_refused_mandatory: [
        WRITE_FAILURE_CODES.write_refused_mandatory,
        'Give the field a default, or relax it for this source.',
    ],
    write_refused_data_policy: [
        WRITE_FAILURE_CODES.write_refused_data_policy,
        'The reason names the field. Exempt records whose `correlation_display` is Keeptrusts, or give the field a default.',
    ],
    write_refused_business_rule: [
        WRITE_FAILURE_CODES.write_refused_business_rule,
        'The reason names the rule. Change its condition.',
    ],
    write_refused_access: [
        WRITE_FAILURE_CODES.write_refused_access,
        'Allow the cross-scope privilege of the app for this table (**System Applications › Application Cross-Scope Access**).',
    ],
    write_refused_unique: [
        WRITE_FAILURE_CODES.write_refused_unique,
        'Look for the record that has the value; ids that differ in case only collide.',
    ],
    write_refused: [
        WRITE_FAILURE_CODES.write_refused,
        'Make the record by hand as the app would: the platform then shows why.',
    ],
    write_not_stored: [
        WRITE_FAILURE_CODES.write_not_stored,
        'The reason names the columns. A business rule or a calculated column changes them.',
    ],
    reference_not_found: [
        WRITE_FAILURE_CODES.reference_not_found,
        'The name in the property is misspelled, or the group or user is inactive. The record is made without it unless groups are required.',
    ],
    reference_ambiguous: [WRITE_FAILURE_CODES.reference_ambiguous, 'Rename or deactivate one of them.'],
    target_missing: [
        WRITE_FAILURE_CODES.target_missing,
        "The plugin is not installed or the app may not read it. The app's own table is used where it has one.",
    ],
    record_missing: [WRITE_FAILURE_CODES.record_missing, 'People deleted it.'],
    busy: [WRITE_FAILURE_CODES.busy, 'It is tried again by itself.'],
    // what a delivery left as it was
    already_resolved: ['The escalation was resolved before', 'A review never moves back from resolved.'],
    escalation_already_known: ['The review shows this state already', 'Nothing to do.'],
    export_already_known: ['The export was remembered before', 'Nothing to do.'],
    superseded: ['A newer event was applied before this one', 'Nothing to do: order does not matter.'],
    change_exists: ['This version has its change request', 'Nothing to do.'],
    change_under_way: ['People work on the change already', 'A new description does not alter it.'],
    change_missing: [
        'No change request announced this version',
        'The deployment is remembered until one arrives; the gateway is marked.',
    ],
    deployment_unapproved: [
        'The change of this deployment is not approved',
        'Approve it after the fact, or roll back.',
    ],
    deployment_already_known: ['The gateway is known to run this version', 'Nothing to do.'],
    template_unusable: [
        'The standard change template is absent, inactive or retired',
        'Correct `x_kt_gov.change.standard_template`; a normal change was made.',
    ],
    gateway_unnamed: ['The event names no gateway', 'No configuration item was touched.'],
    decision_already_counted: ['Another delivery told of this decision', 'It counts once.'],
    incident_already_open: ['The incident was opened for this very event', 'Nothing to do.'],
    incident_closed: ['People closed the incident about this', 'It stays closed.'],
    incident_note_cap: [
        'The open incident has its full number of work notes',
        'The occurrence was counted. `x_kt_gov.incident.note_cap` bounds the notes.',
    ],
    incident_day_cap: [
        'The cap of incidents per day is reached',
        'The violation was counted as overflow. `x_kt_gov.incident.day_cap` bounds the incidents.',
    ],
    // control tests
    below_threshold: [
        'The enforcement rate is below the threshold of the control',
        'Read definition and population on the test, then the decisions that were not enforced.',
    ],
    population_too_small: [
        'Too few decisions to conclude anything',
        'Test a longer window, or lower the minimum population of the control mapping.',
    ],
    rate_by_construction: [
        'No allow or log decision was received, so the rate would be 100 % by construction',
        'Subscribe the webhook to `event.created` or `event.allowed`, or reconcile an export, then test again.',
    ],
    mapping_invalid: [
        'The control mapping has a threshold, minimum population or validity that makes no sense',
        'Correct the control mapping.',
    ],
    evidence_expired: [
        'The test is older than its evidence validity and no newer one replaced it',
        'Find out why the schedule brought no conclusive test since.',
    ],
    control_not_found: [
        'GRC has no such control, or the app may not read it',
        'Name it on the control mapping, or give the control objective the control ID as its reference. Controls are never created.',
    ],
    control_ambiguous: [
        'More than one control or control objective fits',
        'Name one by sys_id or number on the control mapping.',
    ],
    mapping_missing: ['No active control mapping has this sys_id', 'Pass the sys_id of an active mapping, or none.'],
    window_invalid: [
        'The window is not two days in order',
        'Pass two days as yyyy-MM-dd, the first not after the last.',
    ],
    // exports
    token_missing: [
        EXPORT_FAILURES.token_missing.text,
        'Set `x_kt_gov.keeptrusts.token`, or a connection with an API key on the alias Keeptrusts.',
    ],
    base_url_invalid: [
        EXPORT_FAILURES.base_url_invalid.text,
        'Correct `x_kt_gov.keeptrusts.api_url` or the URL of the connection: https, without user name.',
    ],
    token_rejected: [
        EXPORT_FAILURES.token_rejected.text,
        'The token expired or was revoked: create a new one at Keeptrusts and set it. The export goes on by itself.',
    ],
    token_forbidden: [
        EXPORT_FAILURES.token_forbidden.text,
        'Give the token the permission to export (`events:export`) at Keeptrusts.',
    ],
    export_not_found: [
        EXPORT_FAILURES.export_not_found.text,
        'The export expired or was deleted at Keeptrusts, or the API has another path. Ask for a new one.',
    ],
    export_rejected: [
        EXPORT_FAILURES.export_rejected.text,
        'Keeptrusts refuses window, format or type. Ask for another export.',
    ],
    rate_limited: [
        EXPORT_FAILURES.rate_limited.text,
        'Nothing to do: it is tried again after the time that Keeptrusts named.',
    ],
    service_unavailable: [
        EXPORT_FAILURES.service_unavailable.text,
        'Nothing to do at first: it is tried again. If it stays, look at the status of Keeptrusts.',
    ],
    call_timeout: [
        EXPORT_FAILURES.call_timeout.text,
        'It is tried again. If it stays, raise `x_kt_gov.keeptrusts.timeout_seconds` or look for a proxy.',
    ],
    connection_failed: [
        EXPORT_FAILURES.connection_failed.text,
        'It is tried again. If it stays, check name resolution, firewall, proxy and MID server.',
    ],
    reply_unreadable: [
        EXPORT_FAILURES.reply_unreadable.text,
        'A proxy or a sign-in page may answer instead of Keeptrusts. Open the API URL from the instance.',
    ],
    export_failed_at_source: [
        EXPORT_FAILURES.export_failed_at_source.text,
        'The reason says what Keeptrusts says. Ask for a new export.',
    ],
    export_overdue: [
        EXPORT_FAILURES.export_overdue.text,
        'Look at the job at Keeptrusts; then retry, or ask for a new export.',
    ],
    export_known_elsewhere: [
        EXPORT_FAILURES.export_known_elsewhere.text,
        'The reason names the row that holds it. Nothing to do.',
    ],
    redirect_loop: [
        EXPORT_FAILURES.redirect_loop.text,
        'The storage behind Keeptrusts is misconfigured. It is tried again.',
    ],
    redirect_not_https: [
        EXPORT_FAILURES.redirect_not_https.text,
        'The token and the artifact travel over https only. Correct the storage behind Keeptrusts.',
    ],
    redirect_private_address: [
        EXPORT_FAILURES.redirect_private_address.text,
        'An address inside a network is never fetched on the word of an answer. A self-hosted storage must have a public name or the host of the API.',
    ],
    artifact_encoded: [
        EXPORT_FAILURES.artifact_encoded.text,
        'Something on the way compresses although `identity` was asked for; look for a proxy.',
    ],
    artifact_truncated: [
        EXPORT_FAILURES.artifact_truncated.text,
        'It is fetched again. If it stays, look for a proxy that cuts long answers.',
    ],
    artifact_malformed: [
        EXPORT_FAILURES.artifact_malformed.text,
        'It is fetched again. If it stays, ask for another format, and report it to Keeptrusts.',
    ],
    artifact_too_large: [
        EXPORT_FAILURES.artifact_too_large.text,
        'Raise `x_kt_gov.export.max_bytes` or the attachment limit, or ask for a shorter window.',
    ],
    checksum_mismatch: [
        EXPORT_FAILURES.checksum_mismatch.text,
        'It is fetched again. If it stays, someone changes the artifact on its way.',
    ],
    attachment_refused: [
        EXPORT_FAILURES.attachment_refused.text,
        'Allow the extension of the file (`glide.attachment.extensions`), or look for a rule on attachments.',
    ],
    target_refused: [
        EXPORT_FAILURES.target_refused.text,
        'The reason names the record and why. Correct it, or `x_kt_gov.evidence.attach_to` or `x_kt_gov.evidence.request`.',
    ],
    export_request_invalid: ['The request for an export cannot be read', 'The message names every problem.'],
    export_missing: ['No export has this sys_id', 'Pass the sys_id of an export row.'],
    export_not_attached: [
        'The export is not attached yet, or a job works on it',
        'Wait a minute; the job attaches what it fetched. Then press the button again.',
    ],
    export_without_files: ['No file of the export is stored', 'Look at the state of the export and at its reason.'],
    test_not_kept: [
        'The result of a control test could not be stored',
        'The application log names the table and what refused the write.',
    ],
    console_address_invalid: [
        'The review has no web address of the console',
        'Set `x_kt_gov.keeptrusts.console_url`; later reviews have it.',
    ],
    write_back_off: ['Keeptrusts is told nothing', 'Set `x_kt_gov.escalation.write_back` to have replies sent.'],
    write_back_not_ended: [
        'Only a reply that failed or was refused can be sent again',
        'Look at its state; the job sends what is queued.',
    ],
    export_not_failed: ['Only a failed export can be taken up again', 'Look at its state; the job drives the others.'],
    // telling Keeptrusts of claims and resolutions
    write_back_path_invalid: [
        WRITE_BACK_FAILURES.write_back_path_invalid.text,
        'Correct `x_kt_gov.escalation.claim_path` or `x_kt_gov.escalation.resolve_path`: plain characters below the base address, with `{id}` once.',
    ],
    actor_refused: [
        WRITE_BACK_FAILURES.actor_refused.text,
        'Give the token the permission at Keeptrusts, or choose another `x_kt_gov.escalation.actor_column`; then set the reply back to Queued.',
    ],
    escalation_not_found: [
        WRITE_BACK_FAILURES.escalation_not_found.text,
        'Compare base address and environment with the one that sent the escalation.',
    ],
    escalation_decided: [
        WRITE_BACK_FAILURES.escalation_decided.text,
        'Read the escalation in the console. Its own webhook brings the review up to date.',
    ],
    write_back_rejected: [
        WRITE_BACK_FAILURES.write_back_rejected.text,
        'The reason quotes the answer. Compare `x_kt_gov.escalation.outcomes` with what Keeptrusts takes.',
    ],
    actor_unknown: [
        WRITE_BACK_FAILURES.actor_unknown.text,
        'Assign the review to an active user, or write the actor on the reply; then set the reply back to Queued.',
    ],
    outcome_unmapped: [
        WRITE_BACK_FAILURES.outcome_unmapped.text,
        'Add the state or close code to `x_kt_gov.escalation.outcomes`, or write the outcome on the reply; then set it back to Queued.',
    ],
    // reading execution evidence
    since_invalid: [
        EVIDENCE_REFUSALS.since_invalid.message,
        'Pass `next_since` of the read before, or a time such as 2026-02-02T10:32:00Z; none beside a cursor.',
    ],
    cursor_invalid: [
        EVIDENCE_REFUSALS.cursor_invalid.message,
        'Pass `next_cursor` of the page before as it is, or none to begin anew.',
    ],
    limit_invalid: [EVIDENCE_REFUSALS.limit_invalid.message, 'Pass a whole number from 1 to 1000.'],
    kind_invalid: [EVIDENCE_REFUSALS.kind_invalid.message, 'The detail lists the kinds.'],
    state_invalid: [EVIDENCE_REFUSALS.state_invalid.message, 'The detail lists the states.'],
    confidence_invalid: [EVIDENCE_REFUSALS.confidence_invalid.message, 'The detail lists the grades.'],
    record_invalid: [EVIDENCE_REFUSALS.record_invalid.message, 'Pass a number such as INC0010020.'],
    sign_ins_wrong_shape: [
        EVIDENCE_REFUSALS.sign_ins_wrong_shape.message,
        'Pass what `GET /auditLogs/signIns` of Microsoft Graph answers, or its list.',
    ],
    sign_ins_invalid: [
        EVIDENCE_REFUSALS.sign_ins_invalid.message,
        'The detail names every field of every sign-in that cannot be used. Correct them and hand the whole list in again.',
    ],
    sign_ins_too_many: [EVIDENCE_REFUSALS.sign_ins_too_many.message, 'Hand in at most 500 at a time.'],
    automation_missing: [
        EVIDENCE_REFUSALS.automation_missing.message,
        'Pass an id from the list, or a name that one automation alone has. Scripts are listed by the next run.',
    ],
    run_in_progress: [EVIDENCE_REFUSALS.run_in_progress.message, 'Wait for it to end: one run collects at a time.'],
    run_missing: [EVIDENCE_REFUSALS.run_missing.message, 'Pass the sys_id or number of a run.'],
    sources_unknown: ['A source of evidence has another name', 'The message lists the names.'],
    // why a hop of a chain is not stronger
    trigger_unseen: [TRIGGER_UNSEEN.missing, `${TRIGGER_UNSEEN.remediation}.`],
    trigger_unproven: [TRIGGER_UNPROVEN.missing, `${TRIGGER_UNPROVEN.remediation}.`],
    call_unseen: [CALL_UNSEEN.missing, `${CALL_UNSEEN.remediation}.`],
    outbound_unseen: [OUTBOUND_UNSEEN.missing, `${OUTBOUND_UNSEEN.remediation}.`],
    sign_in_unseen: [SIGN_IN_UNSEEN.missing, `${SIGN_IN_UNSEEN.remediation}.`],
    record_not_named: [RECORD_NOT_NAMED.missing, `${RECORD_NOT_NAMED.remediation}.`],
    script_unparsable: [
        'The script does not parse, so nothing is known of what it contains',
        'Correct the script where the message says; the next run reads it again.',
    ],
    script_too_deep: [
        'The script is nested deeper than the analysis follows',
        'Nothing has to be done: its executions are still looked for. Flatten it to have its text analysed.',
    ],
    script_too_long: [
        'The script is longer than the analysis reads',
        'Nothing has to be done: its executions are still looked for. Split it to have its text analysed.',
    ],
    // plans from other scopes
    plan_invalid: ['A plan from another scope or a flow cannot be read', 'The message names every problem.'],
    delivery_missing: [OPERATOR_FAILURES.delivery_missing, 'Pass the sys_id of a delivery row.'],
    // previewing, driving again, holding
    delivery_processing: [
        OPERATOR_FAILURES.delivery_processing,
        'Wait until it is done; a claim of a dead worker ends by itself.',
    ],
    delivery_held: [OPERATOR_FAILURES.delivery_held, 'Release it first.'],
    delivery_not_held: [OPERATOR_FAILURES.delivery_not_held, 'Nothing to do.'],
    delivery_not_waiting: [OPERATOR_FAILURES.delivery_not_waiting, 'There is nothing to hold back: it was processed.'],
    delivery_changed: [OPERATOR_FAILURES.delivery_changed, 'Somebody else, or a worker, was faster. Reload the form.'],
    filter_invalid: [
        OPERATOR_FAILURES.filter_invalid,
        'The message names every problem. A filter needs a condition, and takes safe columns only.',
    ],
    column_missing: [
        'The table has no such column: the value is left out; in previews only',
        'Nothing to do unless the value matters: then add the column.',
    ],
    choice_unknown: [
        'The column has no such choice on this instance; in previews only',
        'Add the choice, or change the property or rule that names it.',
    ],
    incident_already_reported: ['An earlier attempt at this delivery opened or noted the incident', 'Nothing to do.'],
    // mapping rules
    rule_applied: ['A mapping rule decided what was made of the event', 'Nothing to do. The line names the rule.'],
    ignored_by_rule: [
        'A mapping rule says to ignore the event',
        'Change the rule that the delivery names, then reprocess the delivery.',
    ],
    rule_column_missing: [
        'A mapping rule sets a column that the table does not have',
        'Correct the extra fields of the rule, or add the column.',
    ],
    rule_pattern_invalid: [
        'A pattern of a mapping rule cannot be read',
        'Put `*` at the beginning or at the end only.',
    ],
    rule_target_impossible: [
        'The event cannot be sent to this target',
        'Choose another target, or another event; the message names what is possible.',
    ],
    rule_effect_unused: [
        'The rule makes no record that could take a group, level or field',
        'Leave the field empty, or choose another target.',
    ],
    rule_template_invalid: [
        'The extra fields of a mapping rule cannot be read',
        'Write `column=value^column=value`; scripts are not taken.',
    ],
    rule_column_reserved: [
        'The column belongs to the app or has a field of its own on the rule',
        'Remove it from the extra fields.',
    ],
    rule_placeholder_unknown: ['Nobody knows this placeholder', 'Use one of the list in MAPPING-RULES.md.'],
    // health and set-up
    ...FINDING_ADVICE,
    discarded_after_clone: [
        'An administrator discarded what a clone had received',
        'Nothing to do. The delivery is kept; drive it again if it was meant for this instance after all.',
    ],
    check_missing: ['There is no such health check', 'Pass an id of `GET …/health/checks`, or `all`.'],
    overlap_invalid: [
        'The hours for which the old secret shall count cannot be used',
        'Pass a whole number, 0 to 720.',
    ],
    secret_not_stored: [
        'The platform did not store the new secret',
        'Nothing changed for the sender. Set `x_kt_gov.webhook.secret` by hand on the settings page.',
    ],
    held_choice_invalid: ['What shall become of held deliveries is not said', 'Pass `release`, `discard` or `keep`.'],
    instance_unknown: [
        'The platform does not say the name of this instance',
        'Set the platform property `instance_name`; a platform administrator can.',
    ],
    instance_not_stored: [
        'The platform did not store which instance this is',
        'Look for a rule on system properties, then confirm again.',
    ],
    // settings
    setting_unknown: [SETTING_FAILURES.setting_unknown, 'Compare the name with PROPERTIES.md.'],
    setting_elsewhere: [
        SETTING_FAILURES.setting_elsewhere,
        'Open **Keeptrusts › Settings** for a secret, **Keeptrusts › Set-up** for the instance.',
    ],
    setting_invalid: [
        SETTING_FAILURES.setting_invalid,
        'The message says what is expected. A value that is stored all the same counts as the default.',
    ],
    settings_refused: [
        'At least one value of the change is refused, so nothing was changed',
        'The message names every refused setting with what it takes. Send the change again.',
    ],
    settings_empty: ['The change names no setting', 'Send an object of names and values.'],
    setting_not_stored: [
        'The platform did not keep the value of a setting',
        'Look for a business rule on system properties, or change the value on the property page.',
    ],
}

/** Blocks by marker. */
export function codeTables(): Readonly<Record<string, string>> {
    const rows = Object.keys(ADVICE)
        .sort()
        .map((name) => [`[${code(name)}](TROUBLESHOOTING.md#${name})`, statusOf(name), ADVICE[name][0]])
    return { codes: toTable(['Code', 'HTTP', 'Meaning'], rows) }
}

function statusOf(name: string): string {
    const statuses: Readonly<Record<string, { readonly status: number }>> = { ...EVIDENCE_REFUSALS, ...REFUSALS }
    const refusal = statuses[name]
    return refusal ? String(refusal.status) : ''
}
