/** A row whose rule calls an include, to see which of the two the logs name */
import '@servicenow/sdk/global'
import { Acl, default_view, Form, List, StringColumn, Table } from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_attribution_probe = Table({
    name: 'x_kt_gov_attribution_probe',
    label: [
        {
            label: 'Attribution probe',
            plural: 'Attribution probes',
            language: 'en',
            hint: 'A row whose rule calls an include, to measure which of the two the logs name',
        },
    ],
    display: 'nonce',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [{ name: 'probe_key', unique: true, element: 'probe_key' }],
    schema: {
        probe_key: StringColumn({
            label: 'Probe key',
            hint: 'Hash of the nonce; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        nonce: StringColumn({
            label: 'Nonce',
            hint: 'Appears in the log line and in the address that is called',
            maxLength: 40,
            mandatory: true,
            readOnly: true,
        }),
        url: StringColumn({
            label: 'Address',
            hint: 'Address on this instance that is called; empty: only the log is measured',
            maxLength: 1000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-attribution-probe-read'],
    type: 'record',
    table: 'x_kt_gov_attribution_probe',
    operation: 'read',
    roles: [auditor],
    description: 'Read attribution probes',
})
Acl({
    $id: Now.ID['acl-attribution-probe-write'],
    type: 'record',
    table: 'x_kt_gov_attribution_probe',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change attribution probes',
})
Acl({
    $id: Now.ID['acl-attribution-probe-create'],
    type: 'record',
    table: 'x_kt_gov_attribution_probe',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create attribution probes',
})
Acl({
    $id: Now.ID['acl-attribution-probe-delete'],
    type: 'record',
    table: 'x_kt_gov_attribution_probe',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete attribution probes',
})

List({ table: 'x_kt_gov_attribution_probe', view: default_view, columns: ['nonce', 'url'] })

Form({
    table: 'x_kt_gov_attribution_probe',
    view: default_view,
    sections: [
        {
            caption: 'Attribution probe',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'nonce' }],
                    rightElements: [{ type: 'table_field', field: 'url' }],
                },
            ],
        },
    ],
})
