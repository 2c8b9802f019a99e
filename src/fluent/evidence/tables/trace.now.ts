/** One step that a customer's script left through the trace include */
import '@servicenow/sdk/global'
import {
    Acl,
    default_view,
    DocumentIdColumn,
    Form,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_trace = Table({
    name: 'x_kt_gov_trace',
    label: [
        {
            label: 'Trace step',
            plural: 'Trace steps',
            language: 'en',
            hint: 'One step that a script stored through the trace include',
        },
    ],
    display: 'name',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'trace_created', unique: false, element: 'sys_created_on' },
        { name: 'trace_correlation', unique: false, element: 'correlation_id' },
    ],
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'Name under which the script traces itself',
            maxLength: 100,
            mandatory: true,
            readOnly: true,
        }),
        step: StringColumn({ label: 'Step', hint: 'What the script was about to do', maxLength: 100, readOnly: true }),
        table_name: TableNameColumn({
            label: 'Table',
            hint: 'Table of the record that the script worked on',
            readOnly: true,
        }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the record that the script worked on',
            dependent: 'table_name',
            readOnly: true,
        }),
        record_number: StringColumn({
            label: 'Record number',
            hint: 'Number of the record that the script worked on',
            maxLength: 40,
            readOnly: true,
        }),
        correlation_id: StringColumn({
            label: 'Correlation ID',
            hint: 'Identity that was stamped on an outbound call',
            maxLength: 100,
            readOnly: true,
        }),
        detail: MultiLineTextColumn({
            label: 'Detail',
            hint: 'Facts that the script added, without secrets, as JSON',
            maxLength: 1000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-trace-read'],
    type: 'record',
    table: 'x_kt_gov_trace',
    operation: 'read',
    roles: [auditor],
    description: 'Read trace steps',
})
Acl({
    $id: Now.ID['acl-trace-write'],
    type: 'record',
    table: 'x_kt_gov_trace',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change trace steps',
})
Acl({
    $id: Now.ID['acl-trace-create'],
    type: 'record',
    table: 'x_kt_gov_trace',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create trace steps',
})
Acl({
    $id: Now.ID['acl-trace-delete'],
    type: 'record',
    table: 'x_kt_gov_trace',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete trace steps',
})

List({
    table: 'x_kt_gov_trace',
    view: default_view,
    columns: ['name', 'step', 'record_number', 'correlation_id', 'sys_created_on'],
})

Form({
    table: 'x_kt_gov_trace',
    view: default_view,
    sections: [
        {
            caption: 'Trace step',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-trace'],
                            text: 'One step that a script stored through the trace include. The next collection turns it into evidence.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'step' },
                        { type: 'table_field', field: 'correlation_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'record_number' },
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_id' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'detail' }] },
            ],
        },
    ],
})
