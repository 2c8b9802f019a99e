/** One more occurrence of what an open record is about */
import '@servicenow/sdk/global'
import {
    Acl,
    DateTimeColumn,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_occurrence = Table({
    name: 'x_kt_gov_occurrence',
    label: [
        {
            label: 'Occurrence',
            plural: 'Occurrences',
            language: 'en',
            hint: 'One more occurrence of what an open record is about, stored once',
        },
    ],
    display: 'identity',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'occurrence_key', unique: true, element: 'occurrence_key' },
        { name: 'occurrence_link', unique: false, element: ['link', 'generation'] },
        { name: 'occurrence_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        occurrence_key: StringColumn({
            label: 'Occurrence key',
            hint: 'Hash of link, generation and identity; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        link: ReferenceColumn({
            label: 'Link',
            hint: 'The link whose record it is about',
            referenceTable: 'x_kt_gov_link',
            readOnly: true,
        }),
        generation: IntegerColumn({
            label: 'Generation',
            hint: 'Which record of the link',
            default: 0,
            readOnly: true,
        }),
        identity: StringColumn({
            label: 'Identity',
            hint: 'What occurred: a decision, an event or a control test',
            maxLength: 255,
            readOnly: true,
        }),
        occurred_at: DateTimeColumn({ label: 'Occurred at', hint: 'When it happened (UTC)', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-occurrence-read'],
    type: 'record',
    table: 'x_kt_gov_occurrence',
    operation: 'read',
    roles: [auditor],
    description: 'Read occurrences',
})
Acl({
    $id: Now.ID['acl-occurrence-write'],
    type: 'record',
    table: 'x_kt_gov_occurrence',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change occurrences',
})
Acl({
    $id: Now.ID['acl-occurrence-create'],
    type: 'record',
    table: 'x_kt_gov_occurrence',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create occurrences',
})
Acl({
    $id: Now.ID['acl-occurrence-delete'],
    type: 'record',
    table: 'x_kt_gov_occurrence',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete occurrences',
})

List({
    table: 'x_kt_gov_occurrence',
    view: default_view,
    columns: ['link', 'generation', 'identity', 'occurred_at'],
})
