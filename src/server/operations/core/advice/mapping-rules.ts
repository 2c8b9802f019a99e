/** The codes of the part “Mapping rules”: what each means, and what to do. */

import type { AdvicePart } from './advice-part.ts'

/** The part “Mapping rules”. */
export const mappingRules: AdvicePart = {
    title: 'Mapping rules',
    seen: 'as message or in the answer when a rule is saved, on a line below a delivery, in a preview or in a simulation',
    codes: {
        rule_applied: [
            'A mapping rule decided something about the records of the event',
            'No action is needed. The line names the rule and what it sets.',
        ],
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
            'Put `*` at the start or at the end of a name only, and separate at most 50 names by commas.',
        ],
        rule_never_matches: [
            'No event can satisfy the condition',
            'Correct the value that the message names, or leave the field empty: this event never states it.',
        ],
        rule_choice_unknown: [
            'The value is none of the choices of the column',
            'Use a value or label of the choice list. The message names some of them.',
        ],
        rule_record_unknown: [
            'No active record, or more than one, has this name or sys_id',
            'Correct the name, or use the sys_id of the record.',
        ],
        rule_value_invalid: [
            'The column cannot hold the value',
            'Write a number, day, time or truth value as the message says, for example `${now+5d}` for a time, or shorten the text.',
        ],
        rule_flow_unusable: [
            'The subflow cannot be started by a mapping rule',
            'Publish the subflow, and declare only string inputs with the names in MAPPING-RULES.md as mandatory.',
        ],
        rule_limit_reached: [
            '500 mapping rules are active, and no more are read',
            'Combine rules by lists of names, or deactivate one.',
        ],
        rule_field_unknown: ['A mapping rule has no such field', 'Use the columns that the message lists.'],
        rule_refused: [
            'The mapping rule was not saved: a field is invalid',
            'Correct each field in `problems`; each has a code of its own.',
        ],
        rule_missing: ['No mapping rule has this sys_id', 'Open the list of mapping rules, and copy the sys_id again.'],
        rule_not_stored: [
            'The instance did not store the mapping rule',
            'Look for a business rule or data policy on the table of mapping rules. The message is that of the instance.',
        ],
        simulation_invalid: [
            'The simulation cannot be run as asked',
            'Name a rule, or lists of rules to add and to remove, and a number of deliveries from 1 to 200.',
        ],
        rule_value_dropped: [
            'What a placeholder stands for does not fit the column, so it was left out',
            'Choose another column or placeholder, or add the value to the choice list.',
        ],
        rule_value_shortened: [
            'What a mapping rule sets is longer than the column, so it was shortened',
            'Choose a longer column, or shorten the extra fields of the rule.',
        ],
        rule_values_refused: [
            'The instance refused the record with what mapping rules set, so the record was created without it',
            'Correct the rules that the line names: it contains the refusal of the instance.',
        ],
        rules_left_out: [
            'More than ten mapping rules set something for one event',
            'Combine rules, or mark one of them as the last rule.',
        ],
        rule_item_missing: [
            'The configuration item of a mapping rule no longer exists in the class of gateways',
            'Choose another item on the rule, or correct `x_kt_gov.cmdb.class`.',
        ],
        flow_started: ['A mapping rule started a subflow', 'No action is needed. The line names the subflow.'],
        flow_not_started: [
            'A mapping rule did not start its subflow',
            'Read the line. If the subflow is gone or unpublished, correct the rule and save it again. A delivery that is reprocessed starts it once only.',
        ],
        rule_target_impossible: [
            'The event cannot be sent to this target',
            'Choose another target, or another event. The message names what is possible.',
        ],
        rule_effect_unused: [
            'The rule creates no record that could take a group, level or field',
            'Leave the field empty, or choose another target.',
        ],
        rule_template_invalid: [
            'The extra fields of a mapping rule cannot be read',
            'Write `column=value^column=value`. Scripts are not accepted.',
        ],
        rule_column_reserved: [
            'The column belongs to the app or has a field of its own on the rule',
            'Remove it from the extra fields. A rule that was stored before the column was refused applies without it, and the delivery has a line.',
        ],
        rule_placeholder_unknown: ['The placeholder is unknown', 'Use a placeholder of the list in MAPPING-RULES.md.'],
    },
}
