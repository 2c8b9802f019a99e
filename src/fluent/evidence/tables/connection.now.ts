/** Table: REST messages, their credentials and identities. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { CONNECTION_TYPES } from '../../../server/evidence/core/catalogue'
import { USE_STATES } from '../../../server/evidence/core/connection-use'
import { admin, auditor, nobody } from '../../shared/roles.now'

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
    // Whom administrators name as the owner. An audit of what each run writes would cost every run.
    audit: true,
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
        { name: 'connection_type', unique: false, element: 'node_type' },
        { name: 'chain_due', unique: false, element: 'chain_due' },
        { name: 'sys_updated_on', unique: false, element: 'sys_updated_on' },
    ],
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'Name of the record',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        connection_key: StringColumn({
            label: 'Connection key',
            hint: 'Hash of the connection ID; stored once',
            maxLength: 64,
            mandatory: true,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        connection_id: StringColumn({
            label: 'Connection ID',
            hint: 'Identity in the evidence graph',
            maxLength: 160,
            mandatory: true,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        node_type: ChoiceColumn({
            label: 'Type',
            hint: 'Connection, credential, identity, record or chain of a record',
            default: 'connection',
            dropdown: 'dropdown_without_none',
            choices: CONNECTION_TYPES,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        subtype: StringColumn({
            label: 'Kind',
            hint: 'What kind of connection, credential, identity or record',
            maxLength: 60,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        source_table: TableNameColumn({
            label: 'Source table',
            hint: 'Table of the record',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        source_id: DocumentIdColumn({
            label: 'Source record',
            hint: 'sys_id of the record',
            dependent: 'source_table',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        host: StringColumn({
            label: 'Host',
            hint: 'Host that it calls',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        path: StringColumn({
            label: 'Path',
            hint: 'Path that it calls',
            maxLength: 1000,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        http_method: StringColumn({
            label: 'HTTP method',
            hint: 'Method that it calls with',
            maxLength: 20,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        client_id: StringColumn({
            label: 'Client ID',
            hint: 'OAuth client: joins to the application ID of the service principal',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        chain: MultiLineTextColumn({
            label: 'Chain',
            hint: 'Hops of the chain of a record with their confidence and the weakest one, as JSON',
            maxLength: 200000,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        chain_due: BooleanColumn({
            label: 'Chain due',
            hint: 'Whether the next run builds the chain of the record again',
            default: false,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Whether the record is there and active',
            default: true,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        owner: ReferenceColumn({
            label: 'Owner',
            hint: 'Who answers for it; administrators choose the user',
            referenceTable: 'sys_user',
            cascadeRule: 'none',
        }),
        created_by: StringColumn({
            label: 'Record created by',
            hint: 'User name of who made the record; may know whose it is',
            maxLength: 40,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        use_state: ChoiceColumn({
            label: 'Use',
            hint: 'What the outbound log shows of its use in the days in which a run of an automation counts',
            dropdown: 'dropdown_without_none',
            default: 'not_known',
            choices: USE_STATES,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_observed_use: DateTimeColumn({
            label: 'Last proven use',
            hint: 'Newest call that is proven to go through it (UTC)',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_inferred_use: DateTimeColumn({
            label: 'Last inferred use',
            hint: 'Newest call at an address of its own, of a connection that uses it, or newest sign-in that was sent (UTC)',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_possible_use: DateTimeColumn({
            label: 'Last possible use',
            hint: 'Newest call at an address that other connections share (UTC)',
            attributes: { no_audit: true },
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
    roles: [admin],
    description: 'Name the owner of a connection',
})
Acl({
    $id: Now.ID['acl-connection-columns-write'],
    type: 'record',
    table: 'x_kt_gov_connection',
    field: '*',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change connections',
})
Acl({
    $id: Now.ID['acl-connection-owner-write'],
    type: 'record',
    table: 'x_kt_gov_connection',
    field: 'owner',
    operation: 'write',
    roles: [admin],
    description: 'Name the owner of a connection',
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
    columns: [
        'name',
        'node_type',
        'subtype',
        'host',
        'client_id',
        'owner',
        'use_state',
        'last_observed_use',
        'last_inferred_use',
        'active',
    ],
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
                            text: 'A REST message, its credential or its identity, as automations use it; a record that began a rule, or the chain of a record. Name who owns it: nothing else can be changed here.',
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
                        { type: 'table_field', field: 'owner' },
                        { type: 'table_field', field: 'created_by' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'host' },
                        { type: 'table_field', field: 'path' },
                        { type: 'table_field', field: 'http_method' },
                        { type: 'table_field', field: 'client_id' },
                        { type: 'table_field', field: 'use_state' },
                        { type: 'table_field', field: 'last_observed_use' },
                        { type: 'table_field', field: 'last_inferred_use' },
                        { type: 'table_field', field: 'last_possible_use' },
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
