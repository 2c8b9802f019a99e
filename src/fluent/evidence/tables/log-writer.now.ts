/** A script that is no automation but can write the same log lines as one, so that an attribution is ambiguous */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_log_writer = Table({
    name: 'x_kt_gov_log_writer',
    label: [
        {
            label: 'LogWriter script',
            plural: 'LogWriter scripts',
            language: 'en',
            hint: 'A script that is not an automation but can write the same log lines as one, which makes an attribution ambiguous',
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

    index: [{ name: 'script_key', unique: true, element: 'script_key' }],
    schema: {
        name: StringColumn({ label: 'Name', hint: 'Name of the record', maxLength: 255, readOnly: true }),
        script_key: StringColumn({
            label: 'Script key',
            hint: 'Hash of table and sys_id of the script; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        script_table: TableNameColumn({ label: 'Script table', hint: 'Table of the record', readOnly: true }),
        script_id: DocumentIdColumn({
            label: 'Script record',
            hint: 'sys_id of the record',
            dependent: 'script_table',
            readOnly: true,
        }),
        scope_name: StringColumn({
            label: 'Application scope',
            hint: 'Scope by name; global for none',
            maxLength: 100,
            readOnly: true,
        }),
        script_updated_at: DateTimeColumn({
            label: 'Record updated at',
            hint: 'When the record was changed (UTC)',
            readOnly: true,
        }),
        script_mod_count: IntegerColumn({
            label: 'Record updates',
            hint: 'How often the record was changed',
            readOnly: true,
        }),
        is_silent: BooleanColumn({
            label: 'Silent',
            hint: 'The script was analysed and writes no log lines',
            default: false,
            readOnly: true,
        }),
        facts: MultiLineTextColumn({
            label: 'What it can log',
            hint: 'Log statements and traces, or quoted texts where it cannot be analysed, as JSON',
            maxLength: 1000000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-log-writer-read'],
    type: 'record',
    table: 'x_kt_gov_log_writer',
    operation: 'read',
    roles: [auditor],
    description: 'Read log-writing scripts',
})
Acl({
    $id: Now.ID['acl-log-writer-write'],
    type: 'record',
    table: 'x_kt_gov_log_writer',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change log-writing scripts',
})
Acl({
    $id: Now.ID['acl-log-writer-create'],
    type: 'record',
    table: 'x_kt_gov_log_writer',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create log-writing scripts',
})
Acl({
    $id: Now.ID['acl-log-writer-delete'],
    type: 'record',
    table: 'x_kt_gov_log_writer',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete log-writing scripts',
})

List({
    table: 'x_kt_gov_log_writer',
    view: default_view,
    columns: ['name', 'script_table', 'scope_name', 'is_silent', 'script_updated_at'],
})

Form({
    table: 'x_kt_gov_log_writer',
    view: default_view,
    sections: [
        {
            caption: 'LogWriter script',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-log-writer'],
                            text: 'A script that is not an automation but can write the same log lines. Such lines prove no single automation.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'script_table' },
                        { type: 'table_field', field: 'script_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'scope_name' },
                        { type: 'table_field', field: 'is_silent' },
                        { type: 'table_field', field: 'script_updated_at' },
                        { type: 'table_field', field: 'script_mod_count' },
                    ],
                },
            ],
        },
    ],
})
