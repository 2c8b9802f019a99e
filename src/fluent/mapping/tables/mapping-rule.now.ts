/** Table: mapping rules that administrators write for certain events. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { ACTIONS, SEVERITIES } from '../../../server/shared/names'
import { LEVELS, RULE_TARGETS } from '../../../server/mapping/core/rule-targets'
import { RULE_EVENTS } from '../../../server/receiving/events/index'
import { admin, auditor } from '../../shared/roles.now'

export const x_kt_gov_mapping_rule = Table({
    name: 'x_kt_gov_mapping_rule',
    label: [
        {
            label: 'Mapping rule',
            plural: 'Mapping rules',
            language: 'en',
            hint: 'How certain events are mapped: table, group, impact and urgency, fields, or no record',
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
            hint: 'Only the matching rule with the lowest order applies; for equal orders, the first name',
            default: 100,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Whether the rule is used', default: true }),
        event_type: ChoiceColumn({
            label: 'Event',
            hint: 'The event that the rule is for; none: any event',
            dropdown: 'dropdown_with_none',
            choices: RULE_EVENTS,
        }),
        policy: StringColumn({
            label: 'Policy',
            hint: 'Whole name, or its beginning or end with * for the rest; of a configuration its name. Empty: any',
            maxLength: 100,
        }),
        gateway: StringColumn({
            label: 'Gateway',
            hint: 'Gateway ID, or its beginning or end with * for the rest. Empty: any',
            maxLength: 255,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Environment of the event or of its gateway, for example Production. Empty: any',
            maxLength: 40,
        }),
        severity: ChoiceColumn({
            label: 'Severity',
            hint: 'Severity that the event states; none: any',
            dropdown: 'dropdown_with_none',
            choices: SEVERITIES,
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What the policy did; none: any',
            dropdown: 'dropdown_with_none',
            choices: ACTIONS,
        }),
        target: ChoiceColumn({
            label: 'Target',
            hint: 'Record that the event creates; Ignore creates none. Decisions and budgets are always counted',
            dropdown: 'dropdown_without_none',
            default: 'default',
            choices: RULE_TARGETS,
        }),
        assignment_group: ReferenceColumn({
            label: 'Assignment group',
            hint: 'Group of a new record; empty: the group in the settings',
            referenceTable: 'sys_user_group',
        }),
        impact: ChoiceColumn({
            label: 'Impact',
            hint: 'Impact of a new record; none: as mapped by default',
            dropdown: 'dropdown_with_none',
            choices: LEVELS,
        }),
        urgency: ChoiceColumn({
            label: 'Urgency',
            hint: 'Urgency of a new record; none: as mapped by default',
            dropdown: 'dropdown_with_none',
            choices: LEVELS,
        }),
        template: StringColumn({
            label: 'Extra fields',
            hint: 'column=value^column=value for a new record; values may hold placeholders such as ${policy}',
            maxLength: 4000,
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
                            text: 'Sets how certain events are mapped. The first active rule that matches applies. After a change, open a delivery and choose Preview before you reprocess deliveries.',
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
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'gateway' },
                        { type: 'table_field', field: 'environment' },
                        { type: 'table_field', field: 'severity' },
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
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'impact' },
                        { type: 'table_field', field: 'urgency' },
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
    ],
})
