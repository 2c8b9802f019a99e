/** Table: mapping rules that administrators write for certain events. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { LEVELS, PRIORITIES, RULE_TARGETS } from '../../../server/mapping/core/rule-targets'
import { DEFAULT_ORDER } from '../../../server/mapping/core/rules'
import { RULE_EVENTS } from '../../../server/receiving/events/index'
import { admin, auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_mapping_rule = Table({
    name: 'x_kt_gov_mapping_rule',
    label: [
        {
            label: 'Mapping rule',
            plural: 'Mapping rules',
            language: 'en',
            hint: 'How certain events are mapped: table, group, levels, fields, CI and subflow, or no record',
        },
    ],
    display: 'name',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [{ name: 'rule_active', unique: false, element: ['active', 'order'] }],
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'Name that deliveries show for the applied rule',
            maxLength: 100,
            mandatory: true,
        }),
        order: IntegerColumn({
            label: 'Order',
            hint: 'Rules apply in this order, for equal orders by name. For each outcome, the first rule that sets it decides',
            default: DEFAULT_ORDER,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Whether the rule is used', default: true }),
        last: BooleanColumn({
            label: 'Last rule',
            hint: 'Later rules do not apply to events that this rule matches',
            default: false,
        }),
        event_type: ChoiceColumn({
            label: 'Event',
            hint: 'The event that the rule is for; none: any event',
            dropdown: 'dropdown_with_none',
            choices: RULE_EVENTS,
        }),
        policy: StringColumn({
            label: 'Policy',
            hint: 'Names, separated by commas; * stands for the rest at the beginning or end. Of a configuration its name. Empty: any',
            maxLength: 1000,
        }),
        gateway: StringColumn({
            label: 'Gateway',
            hint: 'Gateway IDs, separated by commas; * stands for the rest. Empty: any',
            maxLength: 1000,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Environments of the event or of its gateway, for example Production, Staging. Empty: any',
            maxLength: 400,
        }),
        severity: StringColumn({
            label: 'Severity',
            hint: 'Severities that the event states, for example critical, high. Empty: any',
            maxLength: 100,
        }),
        action: StringColumn({
            label: 'Action',
            hint: 'What the policy did: block, escalate, redact, log, allow. Empty: any',
            maxLength: 100,
        }),
        model: StringColumn({
            label: 'Model',
            hint: 'Models behind the gateway, separated by commas, for example gpt-5*. Empty: any',
            maxLength: 1000,
        }),
        ai_user: StringColumn({
            label: 'User',
            hint: 'People or accounts that used the model, for example *@example.com. Empty: any',
            maxLength: 1000,
        }),
        organization: StringColumn({
            label: 'Organization',
            hint: 'Organizations at Keeptrusts, separated by commas. Empty: any',
            maxLength: 1000,
        }),
        target: ChoiceColumn({
            label: 'Target',
            hint: 'Record that the event creates; Ignore creates none; none: later rules decide. Decisions and budgets are always counted',
            dropdown: 'dropdown_with_none',
            choices: RULE_TARGETS,
        }),
        assignment_group: ReferenceColumn({
            label: 'Assignment group',
            hint: 'Group of a new record; empty: later rules decide, then the settings',
            referenceTable: 'sys_user_group',
        }),
        impact: ChoiceColumn({
            label: 'Impact',
            hint: 'Impact of a new record; none: later rules decide, then the default mapping',
            dropdown: 'dropdown_with_none',
            choices: LEVELS,
        }),
        urgency: ChoiceColumn({
            label: 'Urgency',
            hint: 'Urgency of a new record; none: later rules decide, then the default mapping',
            dropdown: 'dropdown_with_none',
            choices: LEVELS,
        }),
        priority: ChoiceColumn({
            label: 'Priority',
            hint: 'Priority of a new review. The priority of an incident follows from impact and urgency',
            dropdown: 'dropdown_with_none',
            choices: PRIORITIES,
        }),
        configuration_item: ReferenceColumn({
            label: 'Existing CI',
            hint: 'Configuration item that stands for the matching gateways, instead of one that the app creates',
            referenceTable: 'cmdb_ci',
        }),
        subflow: ReferenceColumn({
            label: 'Start subflow',
            hint: 'Published subflow that starts in the background when a delivery is processed',
            referenceTable: 'sys_hub_flow',
            referenceQual: 'type=subflow^active=true',
        }),
        template: StringColumn({
            label: 'Extra fields',
            hint: 'column=value^column=value for a new record; values may hold placeholders such as ${policy}',
            maxLength: 4000,
        }),
        compiled: StringColumn({
            label: 'Checked values',
            hint: 'What the check found when the rule was saved: records and choices by their stored values',
            maxLength: 8000,
            readOnly: true,
        }),
        hits: IntegerColumn({
            label: 'Hits in 30 days',
            hint: 'Deliveries of the last 30 days for which the rule set something, each once; counted every hour',
            default: 0,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        last_hit_at: DateTimeColumn({
            label: 'Last hit at',
            hint: 'When the rule last set something for a delivery (UTC); counted every hour',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        comments: StringColumn({
            label: 'Comments',
            hint: 'Why the rule exists and who asked for it',
            maxLength: 1000,
        }),
    },
})

Acl({
    $id: Now.ID['acl-mapping-rule-read'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    operation: 'read',
    roles: [auditor],
    description: 'Read mapping rules',
})
Acl({
    $id: Now.ID['acl-mapping-rule-write'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    operation: 'write',
    roles: [admin],
    description: 'Update mapping rules',
})
Acl({
    $id: Now.ID['acl-mapping-rule-create'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    operation: 'create',
    roles: [admin],
    description: 'Create mapping rules',
})
Acl({
    $id: Now.ID['acl-mapping-rule-delete'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    operation: 'delete',
    roles: [admin],
    description: 'Delete mapping rules',
})
Acl({
    $id: Now.ID['acl-mapping-rule-compiled-write'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'compiled',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be changed',
})
Acl({
    $id: Now.ID['acl-mapping-rule-compiled-create'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'compiled',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be entered',
})
Acl({
    $id: Now.ID['acl-mapping-rule-hits-write'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'hits',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be changed',
})
Acl({
    $id: Now.ID['acl-mapping-rule-hits-create'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'hits',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be entered',
})
Acl({
    $id: Now.ID['acl-mapping-rule-last-hit-at-write'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'last_hit_at',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be changed',
})
Acl({
    $id: Now.ID['acl-mapping-rule-last-hit-at-create'],
    type: 'record',
    table: 'x_kt_gov_mapping_rule',
    field: 'last_hit_at',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app checked and counted cannot be entered',
})

List({
    table: 'x_kt_gov_mapping_rule',
    view: default_view,
    columns: [
        'order',
        'name',
        'event_type',
        'policy',
        'gateway',
        'environment',
        'severity',
        'action',
        'target',
        'assignment_group',
        'active',
        'hits',
        'last_hit_at',
    ],
})

Form({
    table: 'x_kt_gov_mapping_rule',
    view: default_view,
    sections: [
        {
            caption: 'Mapping rule',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-mapping-rule'],
                            text: 'Sets how certain events are mapped. All active rules that match apply together: for each outcome, the first one in the order that sets it decides. Choose Simulate to see what the rule changes on the last deliveries.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'name' }],
                    rightElements: [
                        { type: 'table_field', field: 'order' },
                        { type: 'table_field', field: 'active' },
                        { type: 'table_field', field: 'last' },
                    ],
                },
            ],
        },
        {
            caption: 'When',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'event_type' },
                        { type: 'table_field', field: 'policy' },
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'severity' },
                        { type: 'table_field', field: 'model' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'gateway' },
                        { type: 'table_field', field: 'environment' },
                        { type: 'table_field', field: 'organization' },
                        { type: 'table_field', field: 'ai_user' },
                    ],
                },
            ],
        },
        {
            caption: 'Then',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'target' },
                        { type: 'table_field', field: 'assignment_group' },
                        { type: 'table_field', field: 'configuration_item' },
                        { type: 'table_field', field: 'subflow' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'impact' },
                        { type: 'table_field', field: 'urgency' },
                        { type: 'table_field', field: 'priority' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'template' },
                        { type: 'table_field', field: 'comments' },
                    ],
                },
            ],
        },
        {
            caption: 'Use',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'hits' }],
                    rightElements: [{ type: 'table_field', field: 'last_hit_at' }],
                },
            ],
        },
    ],
})
