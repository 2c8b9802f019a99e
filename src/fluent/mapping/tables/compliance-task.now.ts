/** Table: human reviews of AI decisions, used where the instance has no GRC table for them. */
import '@servicenow/sdk/global'
import { Acl, ChoiceColumn, Form, List, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { ACTIONS, ESCALATION_STATES, SEVERITIES } from '../../../server/shared/names'
import { admin, auditor, nobody, operator, reviewer } from '../../shared/roles.now'

export const x_kt_gov_compliance_task = Table({
    name: 'x_kt_gov_compliance_task',
    label: [
        {
            label: 'AI compliance review',
            plural: 'AI compliance reviews',
            language: 'en',
            hint: 'Human review of an AI decision that Keeptrusts escalated; used where the instance has no GRC table for it',
        },
    ],
    display: 'number',
    extends: 'task',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read', 'update'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTC', number: 1000, numberOfDigits: 7 },
    schema: {
        escalation_id: StringColumn({
            label: 'Escalation ID',
            hint: 'Identity of the escalation at Keeptrusts',
            maxLength: 255,
            readOnly: true,
        }),
        escalation_state: ChoiceColumn({
            label: 'Escalation state',
            hint: 'State of the escalation at Keeptrusts',
            dropdown: 'dropdown_with_none',
            choices: ESCALATION_STATES,
            readOnly: true,
        }),
        policy_name: StringColumn({ label: 'Policy', hint: 'Policy that escalated', maxLength: 255, readOnly: true }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What the gateway did',
            dropdown: 'dropdown_with_none',
            choices: ACTIONS,
            readOnly: true,
        }),
        severity: ChoiceColumn({
            label: 'Severity',
            hint: 'Severity from Keeptrusts',
            dropdown: 'dropdown_with_none',
            choices: SEVERITIES,
            readOnly: true,
        }),
        model: StringColumn({ label: 'Model', hint: 'AI model that was used', maxLength: 255, readOnly: true }),
        gateway_id: StringColumn({ label: 'Gateway', hint: 'Gateway ID', maxLength: 255, readOnly: true }),
        ai_user: StringColumn({
            label: 'AI user',
            hint: 'User of the model, as sent by Keeptrusts',
            maxLength: 255,
            readOnly: true,
        }),
        outcome: StringColumn({ label: 'Outcome', hint: 'What the reviewer decided at Keeptrusts', maxLength: 100 }),
        console_url: StringColumn({
            label: 'Console link',
            hint: 'The escalation in the Keeptrusts console',
            maxLength: 1024,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-compliance-task-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read AI compliance reviews',
})
Acl({
    $id: Now.ID['acl-compliance-task-report-view'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    operation: 'report_view',
    roles: [auditor, reviewer],
    description: 'See charts of AI compliance reviews',
})
Acl({
    $id: Now.ID['acl-compliance-task-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Update AI compliance reviews',
})
Acl({
    $id: Now.ID['acl-compliance-task-create'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only the app creates reviews: a forged review could resolve an escalation',
})
Acl({
    $id: Now.ID['acl-compliance-task-delete'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    operation: 'delete',
    roles: [admin],
    description: 'Delete AI compliance reviews',
})

List({
    table: 'x_kt_gov_compliance_task',
    view: default_view,
    columns: [
        'number',
        'short_description',
        'priority',
        'state',
        'escalation_state',
        'policy_name',
        'assignment_group',
        'due_date',
    ],
})

Form({
    table: 'x_kt_gov_compliance_task',
    view: default_view,
    sections: [
        {
            caption: 'Review',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-compliance-task'],
                            text: 'A decision that Keeptrusts escalated to people. Assign it to yourself, decide, and close it with close notes. If write-back is on, the decision is sent to Keeptrusts. Choose Open in Keeptrusts to see the request.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'short_description' },
                        { type: 'table_field', field: 'priority' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'assignment_group' },
                        { type: 'table_field', field: 'assigned_to' },
                        { type: 'table_field', field: 'due_date' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'escalation_id' },
                        { type: 'table_field', field: 'escalation_state' },
                        { type: 'table_field', field: 'policy_name' },
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'severity' },
                        { type: 'table_field', field: 'outcome' },
                        { type: 'table_field', field: 'cmdb_ci' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'description' },
                        { type: 'table_field', field: 'console_url' },
                        { type: 'table_field', field: 'work_notes' },
                        { type: 'table_field', field: 'close_notes' },
                    ],
                },
            ],
        },
        {
            caption: 'Context',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'model' },
                        { type: 'table_field', field: 'ai_user' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'gateway_id' },
                        { type: 'table_field', field: 'correlation_id' },
                    ],
                },
            ],
        },
    ],
})
