/** The file of one body that the column of its delivery does not keep. Attachments are read by who reads their record, hence a table of its own */
import '@servicenow/sdk/global'
import {
    Acl,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { nobody, operator } from '../../shared/roles.now'

export const x_kt_gov_body_file = Table({
    name: 'x_kt_gov_body_file',
    label: [
        {
            label: 'Body file',
            plural: 'Body files',
            language: 'en',
            hint: 'The body of one delivery as an attachment, where the column Body does not keep all of it',
        },
    ],
    display: 'file_name',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [{ name: 'body_file_checked', unique: false, element: 'checked_at' }],
    schema: {
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'Delivery whose body it is',
            referenceTable: 'x_kt_gov_delivery',
            mandatory: true,
            readOnly: true,
            cascadeRule: 'none',
        }),
        file_name: StringColumn({ label: 'File name', hint: 'Name of the attachment', maxLength: 100, readOnly: true }),
        attachment: StringColumn({
            label: 'Attachment',
            hint: 'sys_id of the attachment',
            maxLength: 32,
            readOnly: true,
        }),
        sha256: StringColumn({
            label: 'SHA-256',
            hint: 'Checksum of the attachment',
            maxLength: 64,
            readOnly: true,
        }),
        byte_count: IntegerColumn({ label: 'Bytes', hint: 'Size of the attachment', readOnly: true }),
        checked_at: DateTimeColumn({
            label: 'Last checked at',
            hint: 'When its delivery was last seen (UTC)',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-body-file-read'],
    type: 'record',
    table: 'x_kt_gov_body_file',
    operation: 'read',
    roles: [operator],
    description: 'Bodies can contain text that people wrote: operators only',
})
Acl({
    $id: Now.ID['acl-body-file-write'],
    type: 'record',
    table: 'x_kt_gov_body_file',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change body files',
})
Acl({
    $id: Now.ID['acl-body-file-create'],
    type: 'record',
    table: 'x_kt_gov_body_file',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create body files',
})
Acl({
    $id: Now.ID['acl-body-file-delete'],
    type: 'record',
    table: 'x_kt_gov_body_file',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete body files',
})

List({
    table: 'x_kt_gov_body_file',
    view: default_view,
    columns: ['delivery', 'file_name', 'byte_count', 'sys_created_on'],
})

Form({
    table: 'x_kt_gov_body_file',
    view: default_view,
    sections: [
        {
            caption: 'Body file',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-body-file'],
                            text: 'The body of one delivery, which this instance does not keep whole in the column Body. It is the attachment of this record: do not remove or replace it. It is deleted with its delivery.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'delivery' },
                        { type: 'table_field', field: 'file_name' },
                        { type: 'table_field', field: 'byte_count' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'attachment' },
                        { type: 'table_field', field: 'sha256' },
                        { type: 'table_field', field: 'checked_at' },
                    ],
                },
            ],
        },
    ],
})
