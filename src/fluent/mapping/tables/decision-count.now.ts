/** Decisions per policy, gateway, environment, action and UTC day */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { COUNTED_ACTIONS } from '../../../server/shared/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_decision_count = Table({
    name: 'x_kt_gov_decision_count',
    label: [
        {
            label: 'Decision count',
            plural: 'Decision counts',
            language: 'en',
            hint: 'Decisions per policy, gateway, environment, action and UTC day',
        },
    ],
    display: 'policy',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'counter_key', unique: true, element: 'counter_key' },
        { name: 'counter_day', unique: false, element: ['day', 'policy'] },
        { name: 'counter_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        counter_key: StringColumn({
            label: 'Counter key',
            hint: 'Hash of policy, gateway, environment, action and day; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        policy: StringColumn({
            label: 'Policy',
            hint: 'Policy name in lower case with hyphens',
            maxLength: 100,
            readOnly: true,
        }),
        gateway: StringColumn({ label: 'Gateway', hint: 'Gateway ID', maxLength: 255, readOnly: true }),
        gateway_record: ReferenceColumn({
            label: 'Gateway record',
            hint: 'Gateway as the registry knew it when the first decision was counted; empty where it had none',
            referenceTable: 'x_kt_gov_gateway',
            // The ID beside it stays what is known of a gateway that is deleted.
            cascadeRule: 'none',
            readOnly: true,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Environment that the decisions were made in; empty when it is not known',
            maxLength: 255,
            readOnly: true,
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What the gateway did; a budget alert is no decision',
            dropdown: 'dropdown_without_none',
            default: 'log',
            choices: COUNTED_ACTIONS,
            readOnly: true,
        }),
        day: DateColumn({ label: 'Day', hint: 'UTC day', readOnly: true }),
        total: IntegerColumn({ label: 'Total', hint: 'Distinct decisions', default: 0, readOnly: true }),
        overflow: IntegerColumn({
            label: 'Overflow',
            hint: 'Violations without an incident because a limit was reached',
            default: 0,
            readOnly: true,
        }),
        checkpoint: StringColumn({
            label: 'Checkpoint',
            hint: 'How many decisions were counted for good, and until when; empty where every row is counted each time',
            maxLength: 40,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-decision-count-read'],
    type: 'record',
    table: 'x_kt_gov_decision_count',
    operation: 'read',
    roles: [auditor],
    description: 'Read decision counts',
})
Acl({
    $id: Now.ID['acl-decision-count-report-view'],
    type: 'record',
    table: 'x_kt_gov_decision_count',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of decision counts',
})
Acl({
    $id: Now.ID['acl-decision-count-write'],
    type: 'record',
    table: 'x_kt_gov_decision_count',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change decision counts',
})
Acl({
    $id: Now.ID['acl-decision-count-create'],
    type: 'record',
    table: 'x_kt_gov_decision_count',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create decision counts',
})
Acl({
    $id: Now.ID['acl-decision-count-delete'],
    type: 'record',
    table: 'x_kt_gov_decision_count',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete decision counts',
})

List({
    table: 'x_kt_gov_decision_count',
    view: default_view,
    columns: ['day', 'policy', 'gateway', 'action', 'total', 'overflow'],
})

Form({
    table: 'x_kt_gov_decision_count',
    view: default_view,
    sections: [
        {
            caption: 'Decision count',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-decision-count'],
                            text: 'How often a policy took this action on a gateway on one UTC day. Control tests use these counts. No action is needed here.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'policy' },
                        { type: 'table_field', field: 'gateway' },
                        { type: 'table_field', field: 'gateway_record' },
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'day' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'total' },
                        { type: 'table_field', field: 'overflow' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [{ layout: 'one-column', elements: [{ type: 'table_field', field: 'environment' }] }],
        },
    ],
})
