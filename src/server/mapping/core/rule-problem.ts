/** One thing that keeps a mapping rule from being saved. */

/** Every reason for which a rule is refused. */
export const RULE_PROBLEMS = [
    'rule_pattern_invalid',
    'rule_never_matches',
    'rule_choice_unknown',
    'rule_target_impossible',
    'rule_effect_unused',
    'rule_record_unknown',
    'rule_template_invalid',
    'rule_column_reserved',
    'rule_placeholder_unknown',
    'rule_column_missing',
    'rule_value_invalid',
    'rule_flow_unusable',
    'rule_limit_reached',
] as const

/** A stable code, the field, and what would be right. */
export interface RuleProblem {
    readonly code: (typeof RULE_PROBLEMS)[number]
    /** Label of the field on the form. */
    readonly field: string
    readonly message: string
}

/** The columns of a rule by the label of their field. */
export const FIELD_COLUMNS: Readonly<Record<string, string>> = {
    Event: 'event_type',
    Policy: 'policy',
    Gateway: 'gateway',
    Environment: 'environment',
    Severity: 'severity',
    Action: 'action',
    Model: 'model',
    User: 'ai_user',
    Organization: 'organization',
    Target: 'target',
    'Assignment group': 'assignment_group',
    Impact: 'impact',
    Urgency: 'urgency',
    Priority: 'priority',
    'Existing CI': 'configuration_item',
    'Start subflow': 'subflow',
    'Extra fields': 'template',
    Active: 'active',
}
