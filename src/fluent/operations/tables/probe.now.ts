/** A row of a measurement of the platform, which is deleted when it is measured */
import '@servicenow/sdk/global'
import {
    Acl,
    DateTimeColumn,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { admin, nobody } from '../../shared/roles.now'

export const x_kt_gov_probe = Table({
    name: 'x_kt_gov_probe',
    label: [
        {
            label: 'Platform probe',
            plural: 'Platform probes',
            language: 'en',
            hint: 'Rows of a measurement of the platform; each is deleted when it is measured',
        },
    ],
    display: 'purpose',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'probe_key', unique: true, element: 'probe_key' },
        { name: 'probe_purpose', unique: false, element: 'purpose' },
    ],
    schema: {
        probe_key: StringColumn({
            label: 'Probe key',
            hint: 'Hash of a token, or a text whose comparison is measured',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        purpose: StringColumn({ label: 'Purpose', hint: 'What the row is for', maxLength: 40, readOnly: true }),
        content: MultiLineTextColumn({
            label: 'Content',
            hint: 'A long text, or what a later run looks for',
            maxLength: 10485760,
            readOnly: true,
        }),
        long_string: StringColumn({
            label: 'Long string',
            hint: 'A long text in a string column',
            maxLength: 10485760,
            readOnly: true,
        }),
        ran_as: StringColumn({
            label: 'Ran as',
            hint: 'User as which the async rule ran on this row',
            maxLength: 100,
            readOnly: true,
        }),
        hits: IntegerColumn({ label: 'Hits', hint: 'Calls that counted', default: 0, readOnly: true }),
        claim_number: IntegerColumn({
            label: 'Claim number',
            hint: 'How often a worker claimed this row',
            default: 0,
            readOnly: true,
        }),
        expires_at: DateTimeColumn({
            label: 'Expires at',
            hint: 'When the token of the row is no longer accepted (UTC)',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-probe-read'],
    type: 'record',
    table: 'x_kt_gov_probe',
    operation: 'read',
    roles: [admin],
    description: 'Read platform probes',
})
Acl({
    $id: Now.ID['acl-probe-write'],
    type: 'record',
    table: 'x_kt_gov_probe',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change platform probes',
})
Acl({
    $id: Now.ID['acl-probe-create'],
    type: 'record',
    table: 'x_kt_gov_probe',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create platform probes',
})
Acl({
    $id: Now.ID['acl-probe-delete'],
    type: 'record',
    table: 'x_kt_gov_probe',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete platform probes',
})

List({
    table: 'x_kt_gov_probe',
    view: default_view,
    columns: ['purpose', 'hits', 'ran_as', 'expires_at', 'sys_created_on'],
})
