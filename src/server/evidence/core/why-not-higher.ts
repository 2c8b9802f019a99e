/** Why a claim is not stronger: the one missing fact, and the one setting or line that would supply it. */

import type { AnalysisState, EvidenceSource, SourceStatus } from './catalogue.ts'
import type { MatchedOn } from './confidence.ts'
import type { WhyNotHigher } from './model.ts'

const TRACE = "call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current)"
const NAME_IN_LINE = "let the script log one line that names itself and the record: gs.info('[<name>] START ' + number)"

const say = (code: string, missing: string, remediation: string): WhyNotHigher => ({ code, missing, remediation })

/**
 * Per row of the decision table, what keeps it from being DETERMINISTIC; null where nothing does.
 *
 * Nothing here advises to log more than the platform's Basic level: Elevated keeps credentials in clear.
 */
export const WHY_NOT_HIGHER: Readonly<Record<MatchedOn, WhyNotHigher | null>> = {
    script_text: say('never_seen_running', 'No record shows that it ran.', `Either ${NAME_IN_LINE}, or ${TRACE}.`),
    configuration: say(
        'never_seen_used',
        'No record shows that it was used.',
        'Keep glide.outbound_http.db.log at true (level Basic), so that calls are recorded with the script that made them.',
    ),
    trigger_condition: say(
        'script_leaves_no_record',
        'Nothing that the script itself leaves behind names this record.',
        `In the script, ${NAME_IN_LINE}.`,
    ),
    artifact: null,
    artifact_pair: say(
        'log_names_caller',
        'The log entry names the script that called, not the one that logged.',
        `In the script that is called, ${TRACE}.`,
    ),
    own_statement: null,
    own_statement_without_record: say(
        'line_names_no_record',
        'The log line does not say for which record the script ran.',
        "Add the record's number to the line: gs.info('[<name>] START ' + current.getValue('number')).",
    ),
    open_statement: say(
        'open_writer',
        'Another script can write any line, because it logs text that it is given or because its text is not known.',
        `Put the script into an application scope, whose log names the script, or ${TRACE}.`,
    ),
    shared_statement: say(
        'statement_shared',
        'Several scripts contain a log statement that fits this line.',
        "Put the script's own name into the message, or call KeeptrustsTrace.",
    ),
    stale_statement: say(
        'version_unknown',
        'It is not known that the script contained this statement at that time.',
        'None for past entries; later ones are compared with the version of their time, once x_kt_gov.evidence.collect has been on.',
    ),
    foreign_source: say(
        'not_script_logging',
        'The entry does not come from script logging.',
        'Log with gs.info, gs.warn or gs.error and without a source of your own.',
    ),
    named_in_text: say(
        'no_such_statement',
        'The script contains no log statement that fits this line.',
        "Write the line in the script itself, with its name in quotes: gs.info('[<name>] START ' + number).",
    ),
    trace: null,
    trace_shared: say(
        'trace_name_shared',
        'More than one script registers this trace name, or may.',
        "Give the trace a name in quotes that no other script uses: new x_kt_gov.KeeptrustsTrace('<name of the script>').",
    ),
    set_by: null,
    audit_only_writer: say(
        'audit_names_no_script',
        'The audit names the user and not the script, and nothing else names the script in the same transaction.',
        `In the script, ${NAME_IN_LINE}.`,
    ),
    audit_several_writers: say(
        'several_writers',
        'Several automations write this field, and the audit names none of them.',
        `In each of them, ${NAME_IN_LINE}.`,
    ),
    audit_same_transaction: null,
    deletion: null,
    counter: say(
        'counted_only',
        'The counter says how often the script ran, not when nor for what.',
        `In the script, ${NAME_IN_LINE}.`,
    ),
    call_chain: null,
    traced: null,
    flow_context: null,
    flow_not_begun: say(
        'flow_not_begun',
        'The run had not begun when it was read, or was cancelled.',
        'None: a run that begins is recorded by the platform in sys_flow_context.',
    ),
    outbound_source: null,
    outbound_transaction: say(
        'call_names_no_script',
        'The outbound log entry does not name this script as its source.',
        'Let the script that makes the call be one of those collected, and x_kt_gov.evidence.exclude_scopes not exclude it.',
    ),
    outbound_window: say(
        'call_shares_no_id',
        'The outbound log entry names neither this script nor a transaction in which it is proven.',
        `In the script, before the call, ${TRACE}.`,
    ),
    outbound_address: say(
        'call_names_no_script',
        'The outbound log entry does not name this script as its source.',
        `In the script, before the call, ${TRACE}.`,
    ),
    sign_in_correlation: null,
    sign_in_client: say(
        'no_correlation_id',
        'The sign-in carries no id that the call carried.',
        'Stamp the call before it is made: trace.stamp(restMessage).',
    ),
    calls_transaction: null,
    calls_transaction_several: say(
        'several_callers',
        'Other scripts call the same include, and one of them may have run too.',
        'Register the URL under Transaction Call Chains, and repeat the transaction once.',
    ),
    calls_record: say(
        'no_shared_transaction',
        'No id of one transaction names both scripts.',
        'Register the URL under Transaction Call Chains, and repeat the transaction once.',
    ),
    calls_together: say(
        'attribution_unmeasured',
        'It is not known which script of a call these rows name.',
        'Measure attribution on the set-up page, or register the URL under Transaction Call Chains.',
    ),
    outbound_caller: say(
        'outbound_names_caller',
        'The outbound log names the script that began, not the one that made the call.',
        'Stamp the call in the script that makes it: stamp(restMessage) of the trace include.',
    ),
}

/** Why an automation whose script was not analysed has no better standing; null for `analysed`. */
export const WHY_NOT_ANALYSED: Readonly<Record<AnalysisState, WhyNotHigher | null>> = {
    analysed: null,
    unparsable: say(
        'script_not_parsable',
        'The script cannot be parsed, so its log statements and writes are not known.',
        "Mend the script at the place that the automation's analysis error names.",
    ),
    unreadable: say(
        'script_not_readable',
        'The text of the script may not be read.',
        'Allow the application to read the table of the script: its cross-scope privilege record, status Allowed.',
    ),
    none: say(
        'has_no_script',
        'The automation has no script that could leave a line.',
        'None: a rule without a script is seen through the audit of the fields that it sets.',
    ),
}

const REMEDIATION_BY_SOURCE: Readonly<Partial<Record<EvidenceSource, string>>> = {
    application_log_evidence: 'Set the property <scope>.logging.destination to db.',
    syslog_evidence:
        'Allow the Restricted Caller Access record (sys_restricted_caller_access) of this application on syslog.',
    sys_audit_evidence: 'Set x_kt_gov.evidence.read_audit to true, and audit the table.',
    outbound_http_log: 'Set glide.outbound_http.db.log to true (level Basic).',
    trace_evidence: `In the script, ${TRACE}.`,
    sign_in_evidence: 'Hand in sign-ins: POST /api/x_kt_gov/v1/evidence/sign-ins.',
    flow_context_evidence: 'Allow the cross-scope privilege record of this application on sys_flow_context.',
}

/** Why a source that could not be read lifts nothing; null for one that was read in full. */
export function whyNotRead(source: EvidenceSource, status: SourceStatus): WhyNotHigher | null {
    switch (status) {
        case 'available':
            return null
        case 'partial':
            return say(
                `${source}_partial`,
                'The source was read in part only.',
                'Raise x_kt_gov.evidence.budget_rows or wait for the next runs.',
            )
        case 'unavailable_not_installed':
            return say(`${source}_not_installed`, 'The source is not installed.', 'Activate the plugin that brings it.')
        case 'unavailable_not_enabled':
            return say(`${source}_not_enabled`, 'The source is switched off.', remediationOf(source))
        case 'unavailable_insufficient_permissions':
            return say(`${source}_not_readable`, 'The source may not be read.', remediationOf(source))
    }
}

function remediationOf(source: EvidenceSource): string {
    return REMEDIATION_BY_SOURCE[source] || 'Allow the cross-scope privilege record of this application on its table.'
}
