/** What each kind of evidence proves and what it does not, in the words that stand on every evidence node. */

import type { MatchedOn } from './confidence.ts'

/** One or two sentences per row of the decision table: what is proven, then what is not. */
export const PROOF_NOTES: Readonly<Record<MatchedOn, string>> = {
    script_text: 'The text of the script contains this. Does NOT prove that it ever ran.',
    configuration: 'A reference field of the platform says so. Does NOT prove that it was ever used.',
    trigger_condition:
        "Recent trigger record confirms the BR's monitored table has active events. " +
        'Does NOT prove this specific record caused this specific BR execution.',
    artifact:
        'The application log entry names the script record that logged. ' +
        'Proves that this script was running when the entry was written; does not prove what it did besides.',
    artifact_pair:
        'The application log entry names a script that calls this one, and the message fits a log statement of this one. ' +
        'Does NOT prove which of the two wrote it.',
    own_statement:
        'The log entry directly names the record and fits a log statement that only this script contained at that time: ' +
        'the script executed for this record. Does not prove that it succeeded.',
    own_statement_without_record:
        'The log entry fits a log statement of this script only, but names no record. Does NOT prove a specific execution.',
    open_statement:
        'The log entry names the record and fits a log statement of this script only. Does NOT prove that this script ' +
        'wrote it: another script writes text that it is given, or its text of that time is not known.',
    shared_statement:
        'The log entry fits log statements of several scripts, all of which are named here. Does NOT prove which one wrote it.',
    stale_statement:
        'The log entry fits a log statement of this script, in a version that is not known to have been current then. ' +
        'Does NOT prove that this script wrote it.',
    foreign_source:
        'The log entry fits a log statement of this script, but its source is not script logging. ' +
        'Does NOT prove that a script wrote it.',
    named_in_text:
        'The log entry contains the name of this script and a record. Does NOT prove that this script wrote it: ' +
        'its text has no such log statement.',
    trace:
        'The script left a Keeptrusts trace step under a name that no other script registers: it executed at this time. ' +
        'Does not prove that it succeeded.',
    trace_shared:
        'A Keeptrusts trace step was left under this name, which several scripts register or may register. ' +
        'Does NOT prove which one left it.',
    set_by: 'sys_audit record names the BR: it modified this record at this timestamp.',
    audit_only_writer:
        'The audited change is one that, of all active automations, only this one can have written. ' +
        'Does NOT prove that it did: a person, an import or an integration can write the same; sys_audit does not name scripts.',
    audit_several_writers:
        'The audited change is one that this automation can have written; so can others. Does NOT prove which one did.',
    audit_same_transaction:
        'The audited change is one that, of all active automations, only this one can have written, and another record ' +
        'proves that it ran in the same transaction. Does not exclude that a person changed the field in that transaction.',
    deletion: 'The recovery record names this file as the one that began the deletion: it executed at this time.',
    counter:
        'The platform counted executions of this script in the window shown. An aggregate: does NOT prove a specific ' +
        'execution, and counts only runs above its recording threshold.',
    call_chain: 'The recorded transaction lists this script: it executed in that transaction.',
    traced: 'A test run lists this file: it executed in that test step. Does NOT prove any execution outside of tests.',
    flow_context:
        'The flow context names this flow and its run: the flow was executed. Does not prove that it succeeded.',
    flow_not_begun:
        'The flow context names this flow, but the run was waiting to begin or was cancelled. Does NOT prove an execution.',
    outbound_source:
        'The outbound log entry names this script: it was running when the call was made. ' +
        'Does not prove what the other side did with it.',
    outbound_transaction:
        'Another record proves that this script, which uses this host and path, ran in the same transaction. ' +
        'Does NOT prove that it made this call.',
    outbound_window:
        'This script uses this host and path, and left other evidence within seconds of the call. ' +
        'Nearness in time does NOT prove that it made this call.',
    outbound_address: 'This script uses this host and path. Does NOT prove that it made this call.',
    sign_in_correlation:
        'The sign-in carries the correlation id that this script stamped on its call: the call reached the identity provider.',
    sign_in_client:
        'The sign-in used the client id that this script calls with, soon after such a call. ' +
        'Does NOT prove that it belongs to that call: others may use the same client id.',
    calls_transaction:
        'Records of one transaction name both scripts, and no other script calls the one that was called.',
    calls_transaction_several:
        'Records of one transaction name both scripts. Does NOT prove that one called the other: others call it too.',
    calls_record:
        'Both scripts left evidence of the same record within seconds. Does NOT prove that one called the other.',
    calls_together:
        'One row or one transaction names both scripts. Does NOT prove that the one called the other: ' +
        'one of them is not named for certain, or which script of a call the platform names is not measured.',
    outbound_caller:
        'The outbound log entry names a script from which this one can be reached. Does NOT prove that this one made the call.',
}
