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

/** What each code means and what to do. A test fails if the app uses a code that is not listed here. */
export const ADVICE: Readonly<Record<string, readonly [meaning: string, advice: string]>> = {
    // flow actions
    input_missing: [INPUT_CODES.input_missing, 'Enter a value for the input that the message names.'],
    input_invalid: [
        INPUT_CODES.input_invalid,
        'Correct the inputs that the message names. It states what is expected.',
    ],
    input_too_long: [INPUT_CODES.input_too_long, 'Shorten the input that the message names.'],
    export_empty: [
        'The export has no records',
        'Check the window of the export. An empty export is not attached, because it proves nothing.',
    ],
    export_not_fetched: [
        'The export has no files yet',
        'Wait until its state is fetched or attached. If it failed, retry it.',
    ],
    evidence_missing: [
        'No evidence file is stored on the record or export',
        'Attach evidence first, or name another record or export.',
    ],
    evidence_broken: [
        'A stored evidence file changed or is missing',
        'The reasons name the file. Find out who changed it, then retry the export.',
    ],
    evidence_insufficient: [
        'The evidence is incomplete or too old',
        'Read the reasons: they name what is missing. Collect again, or wait for the export.',
    ],
    control_test_not_kept: [
        'The result of a control test was not stored',
        'Read the application log: it contains the code of the refused write.',
    ],
    // answers to the sender
    signature_invalid: [
        REFUSALS.signature_invalid.message,
        'Compare the webhook secret on both sides. The application log (level warn) states whether the signature was missing, stale or wrong.',
    ],
    signature_missing: [
        'No known signature header was sent; in the log only',
        'Check that the webhook at Keeptrusts has a secret.',
    ],
    signature_stale: [
        'The signed time is outside the tolerance; in the log only',
        'Compare the clocks of both sides. If they are correct, raise `x_kt_gov.webhook.tolerance_seconds`.',
    ],
    signature_mismatch: [
        'The signature was not made with a valid secret; in the log only',
        'Compare the secret on both sides. After a rotation, set the new secret, and the old one as previous secret with its expiry.',
    ],
    secret_unset: ['No secret is set; in the log only', 'Set a secret on the Setup page.'],
    body_empty: [REFUSALS.body_empty.message, 'Check the sender: the request has no body.'],
    body_not_json: [
        REFUSALS.body_not_json.message,
        'Look for a proxy that rewrites the body: it is not the JSON that Keeptrusts sends.',
    ],
    body_wrong_shape: [REFUSALS.body_wrong_shape.message, 'Send one JSON object or a list of objects.'],
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
        'An unexpected error',
        'The delivery is retried automatically. If the error stays, find its number or reference in the application log and report it.',
    ],
    receiver_not_configured: [REFUSALS.receiver_not_configured.message, 'Set `x_kt_gov.webhook.secret`.'],
    storage_failed: [
        REFUSALS.storage_failed.message,
        'The sender retries. Look for a business rule on the delivery table, or for an instance without space.',
    ],
    // deliveries
    event_incomplete: [
        'The body cannot be mapped: fields are missing or of the wrong type',
        'Report the fields that the reason names to the sender. The body is stored on the delivery.',
    ],
    event_unknown: [
        'No mapping for this event type',
        'Unsubscribe from the event, or request a mapping. The delivery is stored and ignored.',
    ],
    connection_test: ['A connection test', 'No action is needed: the connection works.'],
    claim_expired: [
        'The worker that held the delivery did not finish in time',
        'No action is needed: it is retried automatically.',
    ],
    attempts_exhausted: [
        'All attempts were used up by workers that did not finish',
        'Check the log at the times of the attempts, then choose Reprocess.',
    ],
    // writes
    write_refused_mandatory: [
        WRITE_FAILURE_CODES.write_refused_mandatory,
        'Give the field a default, or make it optional for this source.',
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
        'Create the record by hand with the same values: the platform then shows the reason.',
    ],
    write_not_stored: [
        WRITE_FAILURE_CODES.write_not_stored,
        'The reason names the columns. Look for a business rule or a calculated column that changes them.',
    ],
    reference_not_found: [
        WRITE_FAILURE_CODES.reference_not_found,
        'Correct the name in the property, or activate the group or user. The record is created without it unless groups are required.',
    ],
    reference_ambiguous: [WRITE_FAILURE_CODES.reference_ambiguous, 'Rename or deactivate one of the two.'],
    target_missing: [
        WRITE_FAILURE_CODES.target_missing,
        'Install the plugin, or allow the app to read the table. If the app has its own table for it, it uses that.',
    ],
    record_missing: [
        WRITE_FAILURE_CODES.record_missing,
        'No action is needed: people deleted the record, and the next event creates it again.',
    ],
    busy: [WRITE_FAILURE_CODES.busy, 'No action is needed: it is retried automatically.'],
    // what a delivery left as it was
    already_resolved: ['The escalation was resolved before', 'No action is needed: a resolved review is not reopened.'],
    escalation_already_known: ['The review shows this state already', 'No action is needed.'],
    export_already_known: ['The export is already stored', 'No action is needed.'],
    superseded: [
        'A newer event was applied before this one',
        'No action is needed: deliveries may arrive in any order.',
    ],
    change_exists: ['This version already has its change request', 'No action is needed.'],
    change_under_way: [
        'People work on the change already',
        'No action is needed: a change request in progress is not updated.',
    ],
    change_missing: [
        'No change request announced this version',
        'No action is needed if the event for the version follows: the deployment is stored until it arrives. Otherwise create the change request; the gateway is marked.',
    ],
    deployment_unapproved: [
        'The change of this deployment is not approved',
        'Approve the change request retroactively, or roll the deployment back.',
    ],
    deployment_already_known: ['The gateway already runs this version', 'No action is needed.'],
    template_unusable: [
        'The standard change template is absent, inactive or retired',
        'Correct `x_kt_gov.change.standard_template`. A normal change was created instead.',
    ],
    gateway_unnamed: ['The event names no gateway', 'Report it to the sender. No configuration item was changed.'],
    decision_already_counted: ['Another delivery reported this decision', 'No action is needed: it counts once.'],
    incident_already_open: ['The incident was already opened for this event', 'No action is needed.'],
    incident_closed: ['People closed the incident of this event', 'No action is needed: the incident stays closed.'],
    incident_note_cap: [
        'The open incident has its full number of work notes',
        'No action is needed: the violation was counted. To allow more notes, raise `x_kt_gov.incident.note_cap`.',
    ],
    incident_day_cap: [
        'The limit of incidents per day is reached',
        'No action is needed: the violation was counted as overflow. To allow more incidents, raise `x_kt_gov.incident.day_cap`.',
    ],
    // control tests
    below_threshold: [
        'The enforcement rate is below the threshold of the control',
        'Read definition and population on the test. Then review the decisions that were not enforced.',
    ],
    population_too_small: [
        'Too few decisions for a conclusion',
        'Test a longer window, or lower the minimum population of the control mapping.',
    ],
    rate_by_construction: [
        'No allow or log decision was received, so the rate would be 100 % by construction',
        'Subscribe the webhook to `event.created` or `event.allowed`, or wait for an export. Then test again.',
    ],
    mapping_invalid: [
        'The threshold, minimum population or validity of the control mapping is invalid',
        'Correct the control mapping.',
    ],
    evidence_expired: [
        'The test is older than its evidence validity and no newer one replaced it',
        'Find out why no later test of the schedule was conclusive.',
    ],
    control_not_found: [
        'GRC does not have this control, or the app may not read it',
        'Name it on the control mapping, or give the control objective the control ID as its reference. Controls are never created.',
    ],
    control_ambiguous: [
        'More than one control or control objective fits',
        'Name one by sys_id or number on the control mapping.',
    ],
    mapping_missing: [
        'No active control mapping has this sys_id',
        'Pass the sys_id of an active mapping, or null for all.',
    ],
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
        'Create a new token at Keeptrusts and set it: the old one expired or was revoked. The export then continues.',
    ],
    token_forbidden: [
        EXPORT_FAILURES.token_forbidden.text,
        'Give the token the permission to export (`events:export`) at Keeptrusts.',
    ],
    export_not_found: [
        EXPORT_FAILURES.export_not_found.text,
        'Request a new export. This one expired or was deleted at Keeptrusts, or the API has another path.',
    ],
    export_rejected: [EXPORT_FAILURES.export_rejected.text, 'Request an export with another window, format or type.'],
    rate_limited: [
        EXPORT_FAILURES.rate_limited.text,
        'No action is needed: it is retried after the time that Keeptrusts stated.',
    ],
    service_unavailable: [
        EXPORT_FAILURES.service_unavailable.text,
        'It is retried automatically. If the error stays, check the status of Keeptrusts.',
    ],
    call_timeout: [
        EXPORT_FAILURES.call_timeout.text,
        'It is retried automatically. If the error stays, raise `x_kt_gov.keeptrusts.timeout_seconds`, or look for a proxy.',
    ],
    connection_failed: [
        EXPORT_FAILURES.connection_failed.text,
        'It is retried automatically. If the error stays, check name resolution, firewall, proxy and MID server.',
    ],
    reply_unreadable: [
        EXPORT_FAILURES.reply_unreadable.text,
        'Open the API URL from the network of the instance. A proxy or a sign-in page may answer instead of Keeptrusts.',
    ],
    export_failed_at_source: [
        EXPORT_FAILURES.export_failed_at_source.text,
        'Read the reason that Keeptrusts sent. Request a new export.',
    ],
    export_overdue: [
        EXPORT_FAILURES.export_overdue.text,
        'Check the job at Keeptrusts. Then retry the export, or request a new one.',
    ],
    export_known_elsewhere: [
        EXPORT_FAILURES.export_known_elsewhere.text,
        'No action is needed: the reason names the row of this export.',
    ],
    redirect_loop: [
        EXPORT_FAILURES.redirect_loop.text,
        'Report it to Keeptrusts: its storage is misconfigured. The export is retried automatically.',
    ],
    redirect_not_https: [
        EXPORT_FAILURES.redirect_not_https.text,
        'Correct the storage of Keeptrusts: the app uses https only.',
    ],
    redirect_private_address: [
        EXPORT_FAILURES.redirect_private_address.text,
        'Give a self-hosted storage a public name, or the host of the API. The app does not follow an answer to a private address.',
    ],
    artifact_encoded: [
        EXPORT_FAILURES.artifact_encoded.text,
        'Look for a proxy that compresses answers: the app requests `identity`.',
    ],
    artifact_truncated: [
        EXPORT_FAILURES.artifact_truncated.text,
        'It is fetched again automatically. If the error stays, look for a proxy that truncates long answers.',
    ],
    artifact_malformed: [
        EXPORT_FAILURES.artifact_malformed.text,
        'It is fetched again automatically. If the error stays, request another format, and report it to Keeptrusts.',
    ],
    artifact_too_large: [
        EXPORT_FAILURES.artifact_too_large.text,
        'Raise `x_kt_gov.export.max_bytes` or the attachment limit, or request a shorter window.',
    ],
    checksum_mismatch: [
        EXPORT_FAILURES.checksum_mismatch.text,
        'It is fetched again automatically. If the error stays, find out what changes the artifact in transit.',
    ],
    attachment_refused: [
        EXPORT_FAILURES.attachment_refused.text,
        'Allow the extension of the file (`glide.attachment.extensions`), or look for a rule on attachments.',
    ],
    target_refused: [
        EXPORT_FAILURES.target_refused.text,
        'The reason names the record and the cause. Correct it, or change `x_kt_gov.evidence.attach_to` or `x_kt_gov.evidence.request`.',
    ],
    export_request_invalid: [
        'The request for an export cannot be read',
        'Correct every problem that the message names.',
    ],
    export_missing: ['No export has this sys_id', 'Pass the sys_id of an export row.'],
    export_not_attached: [
        'The export is not attached yet, or a job is processing it',
        'Wait a minute: the job attaches fetched exports. Then choose the button again.',
    ],
    export_without_files: ['No file of the export is stored', 'Read the state and the reason of the export.'],
    test_not_kept: [
        'The result of a control test could not be stored',
        'Read the application log: it names the table and what refused the write.',
    ],
    console_address_invalid: [
        'The review has no web address of the console',
        'Set `x_kt_gov.keeptrusts.console_url`. Reviews that are created later have the address.',
    ],
    write_back_off: ['Write-back is off', 'To send write-backs, set `x_kt_gov.escalation.write_back` to true.'],
    write_back_not_ended: [
        'Only a write-back that failed or was refused can be retried',
        'Check its state. The job sends queued write-backs.',
    ],
    export_not_failed: ['Only a failed export can be retried', 'Check its state. The job processes the others.'],
    // write-backs of claims and resolutions
    write_back_path_invalid: [
        WRITE_BACK_FAILURES.write_back_path_invalid.text,
        'Correct `x_kt_gov.escalation.claim_path` or `x_kt_gov.escalation.resolve_path`: plain characters below the base address, with `{id}` once.',
    ],
    actor_refused: [
        WRITE_BACK_FAILURES.actor_refused.text,
        'Give the token the permission at Keeptrusts, or choose another `x_kt_gov.escalation.actor_column`. Then choose Retry on the write-back.',
    ],
    escalation_not_found: [
        WRITE_BACK_FAILURES.escalation_not_found.text,
        'Compare the API URL and environment with those that sent the escalation.',
    ],
    escalation_decided: [
        WRITE_BACK_FAILURES.escalation_decided.text,
        'No action is needed: the webhook of the escalation updates the review. Check the escalation in the console.',
    ],
    write_back_rejected: [
        WRITE_BACK_FAILURES.write_back_rejected.text,
        'Read the answer in the reason. Compare `x_kt_gov.escalation.outcomes` with the outcomes that Keeptrusts accepts.',
    ],
    actor_unknown: [
        WRITE_BACK_FAILURES.actor_unknown.text,
        'Assign the review to an active user, or enter the actor on the write-back. Then choose Retry.',
    ],
    outcome_unmapped: [
        WRITE_BACK_FAILURES.outcome_unmapped.text,
        'Add the state or close code to `x_kt_gov.escalation.outcomes`, or enter the outcome on the write-back. Then choose Retry.',
    ],
    // reading execution evidence
    since_invalid: [
        EVIDENCE_REFUSALS.since_invalid.message,
        'Pass `next_since` of the previous read, or a time such as 2026-02-02T10:32:00Z. Do not pass it together with a cursor.',
    ],
    cursor_invalid: [
        EVIDENCE_REFUSALS.cursor_invalid.message,
        'Pass `next_cursor` of the previous page unchanged, or none to start again.',
    ],
    limit_invalid: [EVIDENCE_REFUSALS.limit_invalid.message, 'Pass a whole number from 1 to 1000.'],
    kind_invalid: [EVIDENCE_REFUSALS.kind_invalid.message, 'Pass a kind that the detail lists.'],
    state_invalid: [EVIDENCE_REFUSALS.state_invalid.message, 'Pass a state that the detail lists.'],
    confidence_invalid: [EVIDENCE_REFUSALS.confidence_invalid.message, 'Pass a confidence that the detail lists.'],
    record_invalid: [EVIDENCE_REFUSALS.record_invalid.message, 'Pass a number such as INC0010020.'],
    sign_ins_wrong_shape: [
        EVIDENCE_REFUSALS.sign_ins_wrong_shape.message,
        'Pass the answer of `GET /auditLogs/signIns` of Microsoft Graph, or its list.',
    ],
    sign_ins_invalid: [
        EVIDENCE_REFUSALS.sign_ins_invalid.message,
        'Correct the fields that the detail names, and submit the whole list again.',
    ],
    sign_ins_too_many: [EVIDENCE_REFUSALS.sign_ins_too_many.message, 'Submit at most 500 at a time.'],
    automation_missing: [
        EVIDENCE_REFUSALS.automation_missing.message,
        'Pass an id from the list, or a name that only one automation has. The next run lists new scripts.',
    ],
    run_in_progress: [
        EVIDENCE_REFUSALS.run_in_progress.message,
        'Wait until the run ends: only one run collects at a time.',
    ],
    run_missing: [EVIDENCE_REFUSALS.run_missing.message, 'Pass the sys_id or number of a run.'],
    sources_unknown: ['There is no evidence source with this name', 'Use a name that the message lists.'],
    // why a hop of a chain is not stronger
    trigger_unseen: [TRIGGER_UNSEEN.missing, `${TRIGGER_UNSEEN.remediation}.`],
    trigger_unproven: [TRIGGER_UNPROVEN.missing, `${TRIGGER_UNPROVEN.remediation}.`],
    call_unseen: [CALL_UNSEEN.missing, `${CALL_UNSEEN.remediation}.`],
    outbound_unseen: [OUTBOUND_UNSEEN.missing, `${OUTBOUND_UNSEEN.remediation}.`],
    sign_in_unseen: [SIGN_IN_UNSEEN.missing, `${SIGN_IN_UNSEEN.remediation}.`],
    record_not_named: [RECORD_NOT_NAMED.missing, `${RECORD_NOT_NAMED.remediation}.`],
    script_unparsable: [
        'The script cannot be parsed, so its content is unknown',
        'Correct the script at the place in the message. The next run analyses it again.',
    ],
    script_too_deep: [
        'The script is nested too deeply for the analysis',
        'No action is needed: its executions are still collected. To have the script analysed, reduce its nesting.',
    ],
    script_too_long: [
        'The script is too long for the analysis',
        'No action is needed: its executions are still collected. To have the script analysed, split it.',
    ],
    // plans from other scopes
    plan_invalid: [
        'A plan from another scope or a flow cannot be read',
        'Correct every problem that the message names.',
    ],
    delivery_missing: [OPERATOR_FAILURES.delivery_missing, 'Pass the sys_id of a delivery row.'],
    // operator actions
    delivery_processing: [
        OPERATOR_FAILURES.delivery_processing,
        'Wait until processing ends. The claim of a failed worker expires.',
    ],
    delivery_held: [OPERATOR_FAILURES.delivery_held, 'Release the delivery first.'],
    delivery_not_held: [OPERATOR_FAILURES.delivery_not_held, 'No action is needed.'],
    delivery_not_waiting: [OPERATOR_FAILURES.delivery_not_waiting, 'No action is needed: the delivery was processed.'],
    delivery_changed: [
        OPERATOR_FAILURES.delivery_changed,
        'Reload the form: another user or a worker changed the delivery.',
    ],
    filter_invalid: [
        OPERATOR_FAILURES.filter_invalid,
        'Correct every problem that the message names. A filter needs a condition, and allows only certain columns.',
    ],
    column_missing: [
        'The table does not have this column: the value is omitted; in previews only',
        'No action is needed, unless you need the value: then add the column.',
    ],
    choice_unknown: [
        'The column does not have this choice on this instance; in previews only',
        'Add the choice, or change the property or rule that names it.',
    ],
    incident_already_reported: [
        'An earlier attempt of this delivery opened or updated the incident',
        'No action is needed.',
    ],
    // mapping rules
    rule_applied: ['A mapping rule applied to the event', 'No action is needed. The line names the rule.'],
    ignored_by_rule: [
        'A mapping rule ignores the event',
        'No action is needed if this is intended. Otherwise change the rule that the delivery names, then reprocess the delivery.',
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
        'The event cannot have this target',
        'Choose a target or an event that the message names.',
    ],
    rule_effect_unused: [
        'The rule creates no record, so it cannot set a group, impact, urgency or field',
        'Clear the field, or choose another target.',
    ],
    rule_template_invalid: [
        'The extra fields of a mapping rule cannot be read',
        'Write `column=value^column=value`. Scripts are not accepted.',
    ],
    rule_column_reserved: [
        'The column belongs to the app or has a field of its own on the rule',
        'Remove it from the extra fields.',
    ],
    rule_placeholder_unknown: ['The placeholder does not exist', 'Use a placeholder from MAPPING-RULES.md.'],
    // health and setup
    ...FINDING_ADVICE,
    discarded_after_clone: [
        'An administrator discarded the delivery on a clone',
        'No action is needed. If the delivery is meant for this instance, reprocess it.',
    ],
    check_missing: ['There is no such health check', 'Pass an id of `GET …/health/checks`, or `all`.'],
    overlap_invalid: [
        'The hours for which the previous secret stays valid are invalid',
        'Pass a whole number, 0 to 720.',
    ],
    secret_not_stored: [
        'The platform did not store the new secret',
        'Set `x_kt_gov.webhook.secret` on the settings page. Nothing changed for the sender.',
    ],
    held_choice_invalid: [
        'The choice for held deliveries is missing or unknown',
        'Pass `release`, `discard` or `keep`.',
    ],
    instance_unknown: [
        'The platform does not provide the name of this instance',
        'Ask a platform administrator to set the platform property `instance_name`.',
    ],
    instance_not_stored: [
        'The platform did not store the name of the instance',
        'Look for a business rule on system properties, then confirm again.',
    ],
    // settings
    setting_unknown: [SETTING_FAILURES.setting_unknown, 'Compare the name with PROPERTIES.md.'],
    setting_elsewhere: [
        SETTING_FAILURES.setting_elsewhere,
        'Set a secret under **Keeptrusts AI Governance › Settings**, and confirm the instance under **Keeptrusts AI Governance › Setup**.',
    ],
    setting_invalid: [
        SETTING_FAILURES.setting_invalid,
        'Enter a value that the message accepts. While an invalid value is stored, the default applies.',
    ],
    settings_refused: [
        'At least one value of the change is refused, so nothing was changed',
        'Correct every setting that the message names, and send the change again.',
    ],
    settings_empty: ['The change contains no setting', 'Send an object of names and values.'],
    setting_not_stored: [
        'The platform did not store the value of a setting',
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
