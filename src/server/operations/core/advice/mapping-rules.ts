/** The codes of the part “Mapping rules”: what each means, and what to do. */

import type { AdvicePart } from './advice-part.ts'

/** The part “Mapping rules”. */
export const mappingRules: AdvicePart = {
    title: 'Mapping rules',
    seen: 'as message when a rule is saved, on a line below a delivery, or in a preview',
    codes: {
        rule_applied: [
            'A mapping rule decided which records the event creates',
            'No action is needed. The line names the rule.',
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
            'Put `*` at the start or at the end only.',
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
            'Remove it from the extra fields.',
        ],
        rule_placeholder_unknown: ['The placeholder is unknown', 'Use a placeholder of the list in MAPPING-RULES.md.'],
    },
}
