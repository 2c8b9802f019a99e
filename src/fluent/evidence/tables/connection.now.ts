/** Table: REST messages, their credentials and identities. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    default_view,
    DocumentIdColumn,
    Form,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { CONNECTION_TYPES } from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_connection = Table({
    name: 'x_kt_gov_connection',
    label: [
        {
            label: 'Connection',
            plural: 'Connections',
            language: 'en',
            hint: 'A REST message, its credential, its identity, a record that began a rule, or the chain of a record',
        },
    ],
    display: 'name',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [
        { name: 'connection_key', unique: true, element: 'connection_key' },
        { name: 'connection_id', unique: false, element: 'connection_id' },
        { name: 'client_id', unique: false, element: 'client_id' },
        { name: 'chain_due', unique: false, element: 'chain_due' },
        { name: 'sys_updated_on', unique: false, element: 'sys_updated_on' },
    ],
    schema: {
        name: StringColumn({ label: 'Name', hint: 'Name of the record', maxLength: 255, readOnly: true }),
        connection_key: StringColumn({
            label: 'Connection key',
            hint: 'Hash of the connection ID; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        connection_id: StringColumn({
            label: 'Connection ID',
            hint: 'Identity in the evidence graph',
            maxLength: 160,
            mandatory: true,
            readOnly: true,
        }),
        node_type: ChoiceColumn({
            label: 'Type',
            hint: 'Connection, credential, identity, record or chain of a record',
            default: 'connection',
            dropdown: 'dropdown_without_none',
            choices: CONNECTION_TYPES,
            readOnly: true,
        }),
        subtype: StringColumn({
            label: 'Kind',
            hint: 'What kind of connection, credential, identity or record',
            maxLength: 60,
            readOnly: true,
        }),
        source_table: TableNameColumn({ label: 'Source table', hint: 'Table of the record', readOnly: true }),
        source_id: DocumentIdColumn({
            label: 'Source record',
            hint: 'sys_id of the record',
            dependent: 'source_table',
            readOnly: true,
        }),
        host: StringColumn({ label: 'Host', hint: 'Host that it calls', maxLength: 255, readOnly: true }),
        path: StringColumn({ label: 'Path', hint: 'Path that it calls', maxLength: 1000, readOnly: true }),
        http_method: StringColumn({
            label: 'HTTP method',
            hint: 'Method that it calls with',
            maxLength: 20,
            readOnly: true,
        }),
        client_id: StringColumn({
            label: 'Client ID',
            hint: 'OAuth client: joins to the application ID of the service principal',
            maxLength: 255,
            readOnly: true,
        }),
        chain: MultiLineTextColumn({
            label: 'Chain',
            hint: 'Hops of the chain of a record with their confidence and the weakest one, as JSON',
            maxLength: 200000,
            readOnly: true,
        }),
        chain_due: BooleanColumn({
            label: 'Chain due',
            hint: 'Whether the next run builds the chain of the record again',
            default: false,
            readOnly: true,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Whether the record is there and active',
            default: true,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-connection-read'],
    type: 'record',
    table: 'x_kt_gov_connection',
    operation: 'read',
    roles: [auditor],
    description: 'Read connections',
})
Acl({
    $id: Now.ID['acl-connection-write'],
    type: 'record',
    table: 'x_kt_gov_connection',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change connections',
})
Acl({
    $id: Now.ID['acl-connection-create'],
    type: 'record',
    table: 'x_kt_gov_connection',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create connections',
})
Acl({
    $id: Now.ID['acl-connection-delete'],
    type: 'record',
    table: 'x_kt_gov_connection',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete connections',
})

List({
    table: 'x_kt_gov_connection',
    view: default_view,
    columns: ['name', 'node_type', 'subtype', 'host', 'http_method', 'client_id', 'active'],
})

Form({
    table: 'x_kt_gov_connection',
    view: default_view,
    sections: [
        {
            caption: 'Connection',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-connection'],
                            text: 'A REST message, its credential or its identity, as automations use it; a record that began a rule, or the chain of a record.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'node_type' },
                        { type: 'table_field', field: 'subtype' },
                        { type: 'table_field', field: 'active' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'host' },
                        { type: 'table_field', field: 'path' },
                        { type: 'table_field', field: 'http_method' },
                        { type: 'table_field', field: 'client_id' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'source_table' },
                        { type: 'table_field', field: 'source_id' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'chain_due' }],
                },
            ],
        },
    ],
})
