/** How strong a claim is: the one decision table from which every confidence comes. */

import type { Confidence } from './catalogue.ts'

/**
 * What a claim may rest on, and the grade that follows from it alone.
 *
 * | matchedOn | What the row says | Grade |
 * |---|---|---|
 * | script_text | the script contains it | STRUCTURAL |
 * | configuration | a reference field of the platform says it | STRUCTURAL |
 * | trigger_condition | a record satisfied the table, operation and filter of a rule | TEMPORAL_INFERRED |
 * | artifact | the application log names the script record | DETERMINISTIC |
 * | artifact_pair | the log names a script that calls this one, and the message fits this one's statement | TEMPORAL_INFERRED |
 * | own_statement | script logging; fits one script only, its version of that time, and names a record | DETERMINISTIC |
 * | own_statement_without_record | as above, but names no record | TEMPORAL_INFERRED |
 * | open_statement | as own_statement, but another script logs text that it is given, or its text is not known | TEMPORAL_INFERRED |
 * | shared_statement | fits statements of several scripts | TEMPORAL_INFERRED |
 * | stale_statement | fits only a version that was not current, or the version of that time is not known | TEMPORAL_INFERRED |
 * | foreign_source | fits a statement, but does not come from script logging | TEMPORAL_INFERRED |
 * | named_in_text | the text holds the name and a record, the script no such statement | TEMPORAL_INFERRED |
 * | trace | a trace step under a name that one script only registers | DETERMINISTIC |
 * | trace_shared | a trace step under a name that several scripts register, or may | TEMPORAL_INFERRED |
 * | set_by | the audit row names the only rule of that name on that table | DETERMINISTIC |
 * | audit_only_writer | one active automation only can have written this | TEMPORAL_INFERRED |
 * | audit_several_writers | several can have written this | TEMPORAL_INFERRED |
 * | audit_same_transaction | the only writer, and proven in the same transaction | DETERMINISTIC |
 * | deletion | the recovery row names the file that began the deletion | DETERMINISTIC |
 * | counter | the platform counted executions of the script, without saying which | TEMPORAL_INFERRED |
 * | call_chain | a recorded transaction lists it | DETERMINISTIC |
 * | traced | a test run lists it | DETERMINISTIC |
 * | flow_context | the flow's own run | DETERMINISTIC |
 * | flow_not_begun | a run that waits to begin, or was cancelled | TEMPORAL_INFERRED |
 * | outbound_source | the outbound log names the script | DETERMINISTIC |
 * | outbound_transaction | a script proven in the same transaction uses this host and path | TEMPORAL_INFERRED |
 * | outbound_window | a script that uses this host and path left other evidence within seconds | TEMPORAL_INFERRED |
 * | outbound_address | these scripts use this host and path | TEMPORAL_INFERRED |
 * | sign_in_correlation | the sign-in carries the correlation id of a proven trace step | DETERMINISTIC |
 * | sign_in_client | the same client id, soon after the call | TEMPORAL_INFERRED |
 * | calls_transaction | both ends proven in one transaction, and nothing else calls the callee | DETERMINISTIC |
 * | calls_transaction_several | both ends proven in one transaction, others call the callee too | TEMPORAL_INFERRED |
 * | calls_record | both ends left evidence of one record within seconds | TEMPORAL_INFERRED |
 * | calls_together | one row or transaction names both ends, not both for certain, or attribution is not measured | TEMPORAL_INFERRED |
 * | outbound_caller | the outbound log names a script that comes before this one on the way to the call | TEMPORAL_INFERRED |
 *
 * What is not in the table is no evidence. Nothing raises a grade afterwards. A row that more than ten automations can have made is
 * evidence of none of them.
 */
export const DECISIONS = {
    script_text: 'STRUCTURAL',
    configuration: 'STRUCTURAL',
    trigger_condition: 'TEMPORAL_INFERRED',
    artifact: 'DETERMINISTIC',
    artifact_pair: 'TEMPORAL_INFERRED',
    own_statement: 'DETERMINISTIC',
    own_statement_without_record: 'TEMPORAL_INFERRED',
    open_statement: 'TEMPORAL_INFERRED',
    shared_statement: 'TEMPORAL_INFERRED',
    stale_statement: 'TEMPORAL_INFERRED',
    foreign_source: 'TEMPORAL_INFERRED',
    named_in_text: 'TEMPORAL_INFERRED',
    trace: 'DETERMINISTIC',
    trace_shared: 'TEMPORAL_INFERRED',
    set_by: 'DETERMINISTIC',
    audit_only_writer: 'TEMPORAL_INFERRED',
    audit_several_writers: 'TEMPORAL_INFERRED',
    audit_same_transaction: 'DETERMINISTIC',
    deletion: 'DETERMINISTIC',
    counter: 'TEMPORAL_INFERRED',
    call_chain: 'DETERMINISTIC',
    traced: 'DETERMINISTIC',
    flow_context: 'DETERMINISTIC',
    flow_not_begun: 'TEMPORAL_INFERRED',
    outbound_source: 'DETERMINISTIC',
    outbound_transaction: 'TEMPORAL_INFERRED',
    outbound_window: 'TEMPORAL_INFERRED',
    outbound_address: 'TEMPORAL_INFERRED',
    sign_in_correlation: 'DETERMINISTIC',
    sign_in_client: 'TEMPORAL_INFERRED',
    calls_transaction: 'DETERMINISTIC',
    calls_transaction_several: 'TEMPORAL_INFERRED',
    calls_record: 'TEMPORAL_INFERRED',
    calls_together: 'TEMPORAL_INFERRED',
    outbound_caller: 'TEMPORAL_INFERRED',
} as const satisfies Readonly<Record<string, Confidence>>
export type MatchedOn = keyof typeof DECISIONS

/** The grade of a claim, from what it rests on. No other function assigns one. */
export function assignConfidence(matchedOn: MatchedOn): Confidence {
    return DECISIONS[matchedOn]
}

/** Whether a stored word is a row of the decision table. */
export function isMatchedOn(word: string): word is MatchedOn {
    return Object.prototype.hasOwnProperty.call(DECISIONS, word)
}
