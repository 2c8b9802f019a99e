/** One claim of a worker: the unique index on its key lets one worker have it */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    DateTimeColumn,
    IntegerColumn,
    List,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { admin, nobody } from './roles.now'

export const x_kt_gov_lock = Table({
    name: 'x_kt_gov_lock',
    label: [
        {
            label: 'Claim of a worker',
            plural: 'Claims of workers',
            language: 'en',
            hint: 'Work on one record that one worker claimed; the unique index on its key is what makes it one',
        },
    ],
    display: 'table_name',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'lock_key', unique: true, element: 'lock_key' },
        { name: 'lock_record', unique: false, element: ['record_id', 'claim_number'] },
        { name: 'lock_expires', unique: false, element: 'expires_at' },
    ],
    schema: {
        lock_key: StringColumn({
            label: 'Lock key',
            hint: 'Hash of table, record and number of the claim; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        table_name: StringColumn({ label: 'Table', hint: 'Table of the record', maxLength: 80, readOnly: true }),
        record_id: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32, readOnly: true }),
        claim_number: IntegerColumn({
            label: 'Claim number',
            hint: 'Number of this claim on the record',
            default: 0,
            readOnly: true,
        }),
        expires_at: DateTimeColumn({
            label: 'Expires at',
            hint: 'When another worker may take over (UTC)',
            readOnly: true,
        }),
        is_renewal: BooleanColumn({
            label: 'Renewal',
            hint: 'The worker that had the claim before has this one too',
            default: false,
            readOnly: true,
        }),
        end_values: StringColumn({
            label: 'End',
            hint: 'What this claim wrote to the record when it ended, for the case that an earlier one overwrites it late',
            maxLength: 100000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-lock-read'],
    type: 'record',
    table: 'x_kt_gov_lock',
    operation: 'read',
    roles: [admin],
    description: 'Read claims of workers',
})
Acl({
    $id: Now.ID['acl-lock-write'],
    type: 'record',
    table: 'x_kt_gov_lock',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change claims of workers',
})
Acl({
    $id: Now.ID['acl-lock-create'],
    type: 'record',
    table: 'x_kt_gov_lock',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create claims of workers',
})
Acl({
    $id: Now.ID['acl-lock-delete'],
    type: 'record',
    table: 'x_kt_gov_lock',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete claims of workers',
})

List({
    table: 'x_kt_gov_lock',
    view: default_view,
    columns: ['table_name', 'record_id', 'claim_number', 'expires_at', 'sys_created_on'],
})
