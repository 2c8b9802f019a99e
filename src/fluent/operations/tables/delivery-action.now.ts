/** Table: what a person did to a delivery, and why. */
import '@servicenow/sdk/global'
import { Acl, ChoiceColumn, default_view, Form, List, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'
import { OPERATOR_ACTIONS } from '../../../server/operations/core/deliveries/operator-actions'
import { DELIVERY_STATES } from '../../../server/shared/names'
import { auditor, nobody, operator } from '../../shared/roles.now'

export const x_kt_gov_delivery_action = Table({
    name: 'x_kt_gov_delivery_action',
    label: [
        {
            label: 'Delivery action',
            plural: 'Delivery actions',
            language: 'en',
            hint: 'What a person did to a delivery, and why: saving a new one does it',
        },
    ],
    display: 'reason',
    audit: true,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'delivery_action_delivery', unique: false, element: 'delivery' },
        { name: 'delivery_action_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'Delivery that it is done to',
            referenceTable: 'x_kt_gov_delivery',
            mandatory: true,
            cascadeRule: 'none',
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What is done when the form is submitted',
            dropdown: 'dropdown_with_none',
            choices: OPERATOR_ACTIONS,
            mandatory: true,
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why, in your words; the delivery keeps it with your name',
            maxLength: 1000,
            mandatory: true,
        }),
        state_before: ChoiceColumn({
            label: 'State before',
            hint: 'State of the delivery before it',
            dropdown: 'dropdown_with_none',
            choices: DELIVERY_STATES,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-delivery-action-read'],
    type: 'record',
    table: 'x_kt_gov_delivery_action',
    operation: 'read',
    roles: [auditor],
    description: 'Read what people did to deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-action-create'],
    type: 'record',
    table: 'x_kt_gov_delivery_action',
    operation: 'create',
    roles: [operator],
    description: 'Reprocess, hold and release deliveries, for a reason',
})
Acl({
    $id: Now.ID['acl-delivery-action-write'],
    type: 'record',
    table: 'x_kt_gov_delivery_action',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Nobody changes what was done, or why',
})
Acl({
    $id: Now.ID['acl-delivery-action-delete'],
    type: 'record',
    table: 'x_kt_gov_delivery_action',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Nobody deletes what was done, or why',
})

List({
    table: 'x_kt_gov_delivery_action',
    view: default_view,
    columns: ['delivery', 'action', 'reason', 'state_before', 'sys_created_by', 'sys_created_on'],
})
List({
    table: 'x_kt_gov_delivery_action',
    view: default_view,
    parent: 'x_kt_gov_delivery',
    columns: ['action', 'reason', 'state_before', 'sys_created_by', 'sys_created_on'],
})

Form({
    table: 'x_kt_gov_delivery_action',
    view: default_view,
    sections: [
        {
            caption: 'Delivery action',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-delivery-action'],
                            text: 'State why, then submit the form: the delivery is reprocessed, held or released at once. The reason stays with your name and cannot be changed.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'delivery' },
                        { type: 'table_field', field: 'action' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'state_before' }],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'reason' }],
                },
            ],
        },
    ],
})
