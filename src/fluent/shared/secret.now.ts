/** One secret of the app: its value is encrypted, and only scripts of the app reach the row */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    DateTimeColumn,
    IntegerColumn,
    List,
    Password2Column,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { nobody } from './roles.now'

export const x_kt_gov_secret = Table({
    name: 'x_kt_gov_secret',
    label: [
        {
            label: 'Secret',
            plural: 'Secrets',
            language: 'en',
            hint: 'Webhook secrets and the API token; only scripts of the app read them',
        },
    ],
    display: 'name',
    // The audit would keep what a rotation ends.
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [{ name: 'secret_key', unique: true, element: 'secret_key' }],
    schema: {
        secret_key: StringColumn({
            label: 'Secret key',
            hint: 'Hash of the name; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        name: StringColumn({ label: 'Name', hint: 'Which secret it is', maxLength: 40, readOnly: true }),
        value: Password2Column({
            label: 'Value',
            hint: 'The secret with what belongs to it, encrypted',
            // An encrypted text is longer than the secret, and one that is cut cannot be decrypted.
            maxLength: 4000,
            readOnly: true,
        }),
        is_set: BooleanColumn({
            label: 'Set',
            hint: 'The row holds a secret',
            default: false,
            readOnly: true,
        }),
        claim_number: IntegerColumn({
            label: 'Claim number',
            hint: 'Claims that were ended; the next one takes the next number',
            default: 0,
            readOnly: true,
        }),
        refused_at: DateTimeColumn({
            label: 'Refused at',
            hint: 'When this instance last did not return in clear what was stored here (UTC)',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-secret-read'],
    type: 'record',
    table: 'x_kt_gov_secret',
    operation: 'read',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app read secrets',
})
Acl({
    $id: Now.ID['acl-secret-write'],
    type: 'record',
    table: 'x_kt_gov_secret',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change secrets',
})
Acl({
    $id: Now.ID['acl-secret-create'],
    type: 'record',
    table: 'x_kt_gov_secret',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create secrets',
})
Acl({
    $id: Now.ID['acl-secret-delete'],
    type: 'record',
    table: 'x_kt_gov_secret',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete secrets',
})

List({
    table: 'x_kt_gov_secret',
    view: default_view,
    columns: ['name', 'is_set', 'refused_at', 'sys_updated_on'],
})
