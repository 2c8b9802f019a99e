/** The sentences of which the basis of a proof is put together: what holds, and what is not excluded. */

/** What holds where a claim is a proof. */
export const PREMISES = {
    platform_names_script: 'The platform itself stored in the row which script was running.',
    platform_names_run: 'The row is the run of this automation itself.',
    attribution_measured:
        'It was measured on this instance which script of a call such a row names, and the answer was not: neither.',
    own_line: 'The line fits a log statement that only this script contained at that time.',
    no_other_printer: 'No other known script can print the line.',
    only_caller:
        'The line is what the include logs of a text that it is given. No browser can call the include, and of all scripts that are read only this one gives it such a text.',
    own_line_or_relayed:
        'The line fits a log statement of this script only. Others can print it only by printing what they are given.',
    handed_or_relayed:
        'Of all scripts whose text is known only this one gives an include such a text to log. Others can write the line only by printing what they are given.',
    record_in_line:
        'The script writes the number, the sys_id or the display value of its record at that place of the line.',
    record_began_rule:
        'The record satisfied table, operation and filter of the rule in that second, and has not changed since.',
    rules_were_on: 'No known automation that may write to this table switches business rules off.',
    not_by_hand: 'No script that was run by hand at that time can have written the row.',
    own_trace_name: 'Only this script registers the name of the trace.',
    named_rule: 'The audit row has the name of a rule, and this is the only rule of that name on that table.',
    only_writer: 'Of all active automations only this one can have written the value into the column.',
    proven_in_transaction: 'Another row proves the automation in the same transaction.',
    only_one_calls_out:
        'Of all that runs inside of the named script only this include can make outbound calls, and it was called in one way only.',
    order_recorded: 'The platform recorded every script of the transaction, in order and with its depth.',
    line_exists: 'The version of the script of that time has the line that the row names.',
    engine_source:
        'The row is filed under a source of the script engine, and no known script logs under such a source.',
} as const
export type Premise = keyof typeof PREMISES

/** What is not excluded where a claim is a proof. */
export const RESIDUALS = {
    row_forged: 'Somebody who may write rows of this table wrote this one.',
    unread_script: 'A script in a table that is not read prints the same line (x_kt_gov.evidence.log_writer_tables).',
    unread_caller:
        'A script that is not read, such as a step of a flow or an access control, gives the same text to the include.',
    unread_inside:
        'Something that is not collected ran inside of the named script and made the same call: an access control, a calculated field, or a script of an excluded scope.',
    unrecorded_hand_run: 'Somebody ran a script by hand, and the instance kept no record of it.',
    rules_were_off:
        'An import, or a script that is no automation, wrote the record without running rules, while another script printed the line.',
    unknown_text:
        'A script whose text is not known switched rules off for this write, and printed this very line itself.',
    changed_twice:
        'The record was changed twice in that second, and satisfied the filter only after the second change.',
    person_changed_field: 'A person changed the field in the same transaction.',
    code_from_text: 'A script that runs text as code put a source of the script engine together.',
} as const
export type Residual = keyof typeof RESIDUALS
