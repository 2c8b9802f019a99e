/** Table: what one delivery did to one record, and why. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { OUTCOME_ACTIONS } from '../../../server/shared/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_delivery_record = Table({
    name: 'x_kt_gov_delivery_record',
    label: [
        {
            label: 'Delivery record',
            plural: 'Delivery records',
            language: 'en',
            hint: 'What one delivery did to one record: created, updated, counted, left unchanged or refused, and why',
        },
    ],
    display: 'reason',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'delivery_record_delivery', unique: false, element: ['delivery', 'attempt', 'position'] },
        { name: 'delivery_record_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'Delivery that caused it',
            referenceTable: 'x_kt_gov_delivery',
            mandatory: true,
            readOnly: true,
            cascadeRule: 'delete',
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What was done',
            dropdown: 'dropdown_without_none',
            default: 'unchanged',
            choices: OUTCOME_ACTIONS,
            readOnly: true,
        }),
        table_name: TableNameColumn({ label: 'Table', hint: 'Table of the record', readOnly: true }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the record',
            dependent: 'table_name',
            readOnly: true,
        }),
        record_number: StringColumn({
            label: 'Record number',
            hint: 'Number or name of the record',
            maxLength: 100,
            readOnly: true,
        }),
        reason: StringColumn({ label: 'Reason', hint: 'Why, in one sentence', maxLength: 1000, readOnly: true }),
        code: StringColumn({
            label: 'Reason code',
            hint: 'Stable code when something was missing, left unchanged or refused',
            maxLength: 60,
            readOnly: true,
        }),
        position: IntegerColumn({ label: 'Position', hint: 'Order within the attempt', readOnly: true }),
        attempt: IntegerColumn({ label: 'Attempt', hint: 'Attempt that wrote this line', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-delivery-record-read'],
    type: 'record',
    table: 'x_kt_gov_delivery_record',
    operation: 'read',
    roles: [auditor],
    description: 'Read delivery records',
})
Acl({
    $id: Now.ID['acl-delivery-record-write'],
    type: 'record',
    table: 'x_kt_gov_delivery_record',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change delivery records',
})
Acl({
    $id: Now.ID['acl-delivery-record-create'],
    type: 'record',
    table: 'x_kt_gov_delivery_record',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create delivery records',
})
Acl({
    $id: Now.ID['acl-delivery-record-delete'],
    type: 'record',
    table: 'x_kt_gov_delivery_record',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete delivery records',
})

List({
    table: 'x_kt_gov_delivery_record',
    view: default_view,
    columns: ['delivery', 'action', 'table_name', 'record_number', 'reason', 'code', 'sys_created_on'],
})

Form({
    table: 'x_kt_gov_delivery_record',
    view: default_view,
    sections: [
        {
            caption: 'Delivery record',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-delivery-record'],
                            text: 'What one delivery did to one record. A refused line names the table and the reason; the delivery is retried.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'delivery' },
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'attempt' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_number' },
                        { type: 'table_field', field: 'record_id' },
                        { type: 'table_field', field: 'code' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'reason' }],
                },
            ],
        },
    ],
})
