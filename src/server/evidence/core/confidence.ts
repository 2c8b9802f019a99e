/** How strong a claim is: the rules from which every confidence comes, and the one function that assigns it. */

import { CALL_TRACE, NAME_IN_LINE, REGISTER_CALL_CHAIN, whyNot } from './advice.ts'
import type { Confidence, Inference } from './catalogue.ts'
import type { WhyNotHigher } from './model.ts'
import type { Premise, Residual } from './premises.ts'

const OPEN_WRITER = whyNot(
    'open_writer',
    'Another script can write the same line, because it logs text that it is given or because its text is not known.',
    `Begin the messages of the other script with a text of its own, put this script into an application scope, whose log names the script, or ${CALL_TRACE}.`,
)

/** One row of the decision table: what a claim rests on, and everything that follows from that alone. */
export interface ClaimRule {
    /** What the row says. */
    readonly says: string
    readonly grade: Confidence
    /** Of a claim below DETERMINISTIC: how it speaks for a run of the script; left out where it speaks for none. */
    readonly infers?: Inference
    /** Of a DETERMINISTIC claim: what holds, and what could still make it false. */
    readonly premises?: readonly Premise[]
    readonly residual?: readonly Residual[]
    /** One or two sentences on every evidence node: what is proven, then what is not. */
    readonly proofNote: string
    /** What keeps the claim from being DETERMINISTIC; null where nothing does. Never advises to log more than level basic. */
    readonly whyNotHigher: WhyNotHigher | null
}

/**
 * What claims of several sources rest on: texts of log lines, and calls between two automations that both left evidence. What only one
 * source can claim is a rule in the file of that source.
 *
 * | matchedOn | What the row says | Grade |
 * |---|---|---|
 * | own_statement | script logging; fits one script only, its version of that time, and names a record | DETERMINISTIC |
 * | own_statement_without_record | as above, but does not say for which record | DETERMINISTIC |
 * | open_statement | as own_statement, but another script can write the same text, or its text is not known | TEMPORAL_INFERRED |
 * | triggered_statement | as open_statement, and the record that it names began the rule in that second | DETERMINISTIC |
 * | handed_statement | an include logged it, and only this script hands it such a text | DETERMINISTIC |
 * | open_handed_statement | as handed_statement, but others may hand it such a text or write the line | TEMPORAL_INFERRED |
 * | triggered_handed_statement | as open_handed_statement, and the record that it names began the rule in that second | DETERMINISTIC |
 * | shared_statement | fits statements of several scripts | TEMPORAL_INFERRED |
 * | stale_statement | fits only a version that was not current, or the version of that time is not known | TEMPORAL_INFERRED |
 * | foreign_source | fits a statement, but does not come from script logging | TEMPORAL_INFERRED |
 * | named_in_text | the text holds the name and a record, the script no such statement | TEMPORAL_INFERRED |
 * | caller_ran | none of its own: a script that calls this include is proven or inferred to have run | TEMPORAL_INFERRED |
 * | calls_transaction_several | both ends proven in one transaction; others may call the callee too | TEMPORAL_INFERRED |
 * | calls_record | both ends left evidence of one record within seconds | TEMPORAL_INFERRED |
 * | calls_together | one row or transaction names both ends, not both for certain, or attribution is not measured | TEMPORAL_INFERRED |
 *
 * What is in no table is no evidence. Nothing raises a grade afterwards. A row that more than ten automations can have made is
 * evidence of none of them.
 */
export const SHARED_CLAIMS = {
    own_statement: {
        says: 'script logging; fits one script only, its version of that time, and names a record',
        grade: 'DETERMINISTIC',
        premises: ['own_line', 'no_other_printer', 'record_in_line', 'not_by_hand'],
        residual: ['unread_script', 'unrecorded_hand_run', 'row_forged'],
        proofNote:
            'The log entry directly names the record and fits a log statement that only this script contained at that time: ' +
            'the script executed for this record. Does not prove that it succeeded.',
        whyNotHigher: null,
    },
    own_statement_without_record: {
        says: 'as above, but does not say for which record',
        grade: 'DETERMINISTIC',
        premises: ['own_line', 'no_other_printer', 'not_by_hand'],
        residual: ['unread_script', 'unrecorded_hand_run', 'row_forged'],
        proofNote:
            'The log entry fits a log statement that only this script contained at that time: the script executed. ' +
            'Does NOT prove for which record, nor that it succeeded.',
        whyNotHigher: null,
    },
    open_statement: {
        says: 'as own_statement, but another script can write the same text, or its text is not known',
        grade: 'TEMPORAL_INFERRED',
        infers: 'stronger',
        proofNote:
            'The log entry fits a log statement of this script only. Does NOT prove that this script ' +
            'wrote it: another script can write the same text, or its text of that time is not known.',
        whyNotHigher: OPEN_WRITER,
    },
    triggered_statement: {
        says: 'as open_statement, and the record that it names began the rule in that second',
        grade: 'DETERMINISTIC',
        premises: ['own_line_or_relayed', 'record_in_line', 'record_began_rule', 'rules_were_on', 'not_by_hand'],
        residual: ['rules_were_off', 'unknown_text', 'changed_twice'],
        proofNote:
            'The log entry fits a log statement of this script only, and the record that it names satisfied the trigger of this rule in that second: ' +
            'the rule executed for this record. Does not prove that it succeeded.',
        whyNotHigher: null,
    },
    handed_statement: {
        says: 'an include logged it, and only this script hands it such a text',
        grade: 'DETERMINISTIC',
        premises: ['only_caller', 'no_other_printer', 'not_by_hand'],
        residual: ['unread_caller', 'unread_script', 'unrecorded_hand_run', 'row_forged'],
        proofNote:
            'A script include wrote the log entry with a text that its caller gave it, and of all scripts only this one gives it such a text: ' +
            'the script executed. Does NOT prove for which record, nor that it succeeded.',
        whyNotHigher: null,
    },
    open_handed_statement: {
        says: 'as handed_statement, but others may hand it such a text or write the line',
        grade: 'TEMPORAL_INFERRED',
        infers: 'stronger',
        proofNote:
            'A script include writes such log entries with a text that its caller gives it, and of all known scripts only this one gives it such a text. ' +
            'Does NOT prove that this script did: others may call the include, or can write the same text.',
        whyNotHigher: OPEN_WRITER,
    },
    triggered_handed_statement: {
        says: 'as open_handed_statement, and the record that it names began the rule in that second',
        grade: 'DETERMINISTIC',
        premises: ['handed_or_relayed', 'record_in_line', 'record_began_rule', 'rules_were_on', 'not_by_hand'],
        residual: ['rules_were_off', 'unknown_text', 'changed_twice'],
        proofNote:
            'Of all known scripts only this one gives an include such a text to log, and the record that it names satisfied the trigger of this rule in that second: ' +
            'the rule executed for this record. Does not prove that it succeeded.',
        whyNotHigher: null,
    },
    shared_statement: {
        says: 'fits statements of several scripts',
        grade: 'TEMPORAL_INFERRED',
        infers: 'weaker',
        proofNote:
            'The log entry fits log statements of several scripts, all of which are named here. Does NOT prove which one wrote it.',
        whyNotHigher: whyNot(
            'statement_shared',
            'Several scripts contain a log statement that fits this line.',
            "Put the script's own name into the message, or call KeeptrustsTrace.",
        ),
    },
    stale_statement: {
        says: 'fits only a version that was not current, or the version of that time is not known',
        grade: 'TEMPORAL_INFERRED',
        infers: 'weaker',
        proofNote:
            'The log entry fits a log statement of this script, in a version that is not known to have been current then. ' +
            'Does NOT prove that this script wrote it.',
        whyNotHigher: whyNot(
            'version_unknown',
            'It is not known that the script contained this statement at that time.',
            'Past entries cannot be improved. Keep x_kt_gov.evidence.collect on: later entries are compared with the version of their time.',
        ),
    },
    foreign_source: {
        says: 'fits a statement, but does not come from script logging',
        grade: 'TEMPORAL_INFERRED',
        proofNote:
            'The log entry fits a log statement of this script, but its source is not script logging. ' +
            'Does NOT prove that a script wrote it.',
        whyNotHigher: whyNot(
            'not_script_logging',
            'The entry does not come from script logging.',
            'Log with gs.info, gs.warn or gs.error, or give gs.log the name of the script as its source.',
        ),
    },
    named_in_text: {
        says: 'the text holds the name and a record, the script no such statement',
        grade: 'TEMPORAL_INFERRED',
        proofNote:
            'The log entry contains the name of this script and a record. Does NOT prove that this script wrote it: ' +
            'its text has no such log statement.',
        whyNotHigher: whyNot(
            'no_such_statement',
            'The script contains no log statement that fits this line.',
            "Write the line in the script itself, with its name in quotes: gs.info('[<name>] START ' + number).",
        ),
    },
    caller_ran: {
        says: 'none of its own: a script that calls this include is proven or inferred to have run',
        grade: 'TEMPORAL_INFERRED',
        infers: 'weaker',
        proofNote:
            'A script whose text calls this include is proven or inferred to have run at this time. ' +
            'Does NOT prove that it came to the call.',
        whyNotHigher: whyNot(
            'only_caller_seen',
            'Only a script that calls this one is seen to have run, and nothing records whether it came to the call.',
            `In the include, ${NAME_IN_LINE}.`,
        ),
    },
    calls_transaction_several: {
        says: 'both ends proven in one transaction; others may call the callee too',
        grade: 'TEMPORAL_INFERRED',
        proofNote:
            'Records of one transaction name both scripts. Does NOT prove that one called the other: others may call it too.',
        whyNotHigher: whyNot(
            'several_callers',
            'Other scripts may call the same include, among them scripts that nobody can read, and one of them may have run too.',
            REGISTER_CALL_CHAIN,
        ),
    },
    calls_record: {
        says: 'both ends left evidence of one record within seconds',
        grade: 'TEMPORAL_INFERRED',
        proofNote:
            'Both scripts left evidence of the same record within seconds. Does NOT prove that one called the other.',
        whyNotHigher: whyNot(
            'no_shared_transaction',
            'No id of one transaction names both scripts.',
            REGISTER_CALL_CHAIN,
        ),
    },
    calls_together: {
        says: 'one row or transaction names both ends, not both for certain, or attribution is not measured',
        grade: 'TEMPORAL_INFERRED',
        proofNote:
            'One row or one transaction names both scripts. Does NOT prove that the one called the other: ' +
            'one of them is not named for certain, or which script of a call the platform names is not measured.',
        whyNotHigher: whyNot(
            'attribution_unmeasured',
            'It is not known which script of a call these rows name.',
            'Measure attribution on the Setup page, or register the URL under Transaction Call Chains.',
        ),
    },
} as const satisfies Readonly<Record<string, ClaimRule>>

/** The grade of a claim, from what it rests on. No other function assigns one. */
export function assignConfidence<MatchedOn extends string>(
    decisions: Readonly<Record<MatchedOn, ClaimRule>>,
    matchedOn: MatchedOn,
): Confidence {
    return decisions[matchedOn].grade
}
