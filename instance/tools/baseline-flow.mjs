// Tables of Flow Designer definitions, with the columns that the update XML of actions, subflows and flows writes.

const VARIABLE =
    'active:boolean=true attributes(65000) choice:integer default_value(4000) element(80) hint(4000) internal_type(40) label(255) mandatory:boolean max_length:integer model(32) model_id(32) model_table(80) name(80) order:integer reference(80)'
const COMPONENT =
    'comment(4000) flow(32) generation_source(40) order(255) parent_ui_id(40) ui_id(40) updation_source(40)'

/** `[name, label, columns]` of each table; all are application files. The order of a component may be a path, such as `2➛3`. */
export const FLOW_TABLES = [
    ['sys_hub_action_input', 'Action Input', VARIABLE],
    ['sys_hub_action_output', 'Action Output', VARIABLE],
    ['sys_hub_flow_input', 'Flow Input', VARIABLE],
    ['sys_hub_flow_output', 'Flow Output', VARIABLE],
    ['sys_hub_flow_variable', 'Flow Variable', VARIABLE],
    ['sys_hub_step_ext_input', 'Step Extended Input', VARIABLE],
    ['sys_hub_step_ext_output', 'Step Extended Output', VARIABLE],
    [
        'sys_hub_step_instance',
        'Step Instance',
        'action(32) active:boolean=true cid(40) error_handling_type(40) label(255) order:integer step_type(32)',
    ],
    ['sys_hub_action_status_metadata', 'Action Status Metadata', 'action_type_id(32)'],
    [
        'sys_hub_status_condition',
        'Action Status Condition',
        'action_status_metadata_id(32) condition(65000) dont_treat_as_error:boolean label(255) order:integer status(65000)',
    ],
    [
        'sys_hub_action_instance_v2',
        'Action Instance V2',
        `${COMPONENT} action_type(32) action_type_parent(32) active:boolean=true display_text(4000) values(16777215)`,
    ],
    [
        'sys_hub_flow_logic_instance_v2',
        'Flow Logic Instance V2',
        `${COMPONENT} block(32) connected_to(255) decision_table(32) flow_variables_assigned(4000) logic_definition(32) outputs_assigned(4000) values(16777215) workflow_reference(32)`,
    ],
    [
        'sys_hub_sub_flow_instance_v2',
        'Subflow Instance V2',
        `${COMPONENT} active:boolean=true display_text(4000) attributes(65000) show_stages:boolean subflow(32) subflow_inputs(16777215) wait_for_completion:boolean`,
    ],
    ['sys_hub_alias_mapping', 'Alias Mapping', 'alias(32) source_id(32) source_table(80) type(40)'],
    ['sys_complex_object', 'Complex Object', 'name(100) namespace(100) serialized_content(16777215) type(40)'],
]

/** Columns that the dictionary's own flow tables lack. */
export const FLOW_COLUMNS = { sys_hub_trigger_instance_v2: 'category(100)' }
