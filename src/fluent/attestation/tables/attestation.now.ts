/** Table: the attestation chain. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    TableNameColumn,
    default_view,
} from '@servicenow/sdk/core'
import { ATTESTATION_KINDS } from '../../../server/attestation/core/kinds'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_attestation = Table({
    name: 'x_kt_gov_attestation',
    label: [
        {
            label: 'Attestation',
            plural: 'Attestations',
            language: 'en',
            hint: 'One entry of the attestation chain: what was measured, with its digest and the head before it',
        },
    ],
    display: 'subject',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'attestation_position_key', unique: true, element: 'position_key' },
        { name: 'attestation_position', unique: false, element: 'position' },
        { name: 'attestation_kind', unique: false, element: ['kind', 'position'] },
        { name: 'attestation_subject', unique: false, element: ['kind', 'subject'] },
        { name: 'attestation_row', unique: false, element: ['row_id', 'kind', 'measured_at'] },
    ],
    schema: {
        position_key: StringColumn({
            label: 'Position key',
            hint: 'Hash of the position; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        position: IntegerColumn({
            label: 'Position',
            hint: 'Place in the chain, from 1 without a gap',
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What is attested',
            dropdown: 'dropdown_with_none',
            choices: ATTESTATION_KINDS,
            readOnly: true,
        }),
        table_name: TableNameColumn({
            label: 'Table',
            hint: 'Table of the attested row or rows',
            readOnly: true,
        }),
        row_id: StringColumn({
            label: 'Row',
            hint: 'sys_id of the attested row; of rows of a day, the last sys_id before them',
            maxLength: 32,
            readOnly: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Number, question or UTC day that is attested',
            maxLength: 255,
            readOnly: true,
        }),
        measured_at: DateTimeColumn({
            label: 'Measured at',
            hint: 'When the row was measured, or the end of the day (UTC)',
            readOnly: true,
        }),
        row_count: IntegerColumn({
            label: 'Count',
            hint: 'Rows, or attestations since the day before',
            readOnly: true,
        }),
        digest: StringColumn({
            label: 'Digest',
            hint: 'SHA-256 of the canonical row or of the content; of rows of a day, the root over them',
            maxLength: 64,
            readOnly: true,
        }),
        content: MultiLineTextColumn({
            label: 'Content',
            hint: 'What the digest covers and no row holds, as JSON: the rows of a day with their digests, or the roots of a day',
            maxLength: 100000,
            readOnly: true,
        }),
        previous: StringColumn({
            label: 'Previous head',
            hint: 'Head of the attestation before',
            maxLength: 64,
            readOnly: true,
        }),
        head: StringColumn({
            label: 'Head',
            hint: 'SHA-256 of everything that this attestation says, its position and the head before it',
            maxLength: 64,
            readOnly: true,
        }),
        attested_at: DateTimeColumn({
            label: 'Attested at',
            hint: 'When the attestation was stored (UTC)',
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves with the key of this instance that the app stored the head',
            maxLength: 100,
            readOnly: true,
        }),
        announced_at: DateTimeColumn({
            label: 'Announced at',
            hint: 'When the head of the day was written where others see it (UTC)',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-attestation-read'],
    type: 'record',
    table: 'x_kt_gov_attestation',
    operation: 'read',
    roles: [auditor],
    description: 'Read attestations',
})
Acl({
    $id: Now.ID['acl-attestation-write'],
    type: 'record',
    table: 'x_kt_gov_attestation',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change attestations',
})
Acl({
    $id: Now.ID['acl-attestation-create'],
    type: 'record',
    table: 'x_kt_gov_attestation',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create attestations',
})
Acl({
    $id: Now.ID['acl-attestation-delete'],
    type: 'record',
    table: 'x_kt_gov_attestation',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete attestations',
})

List({
    table: 'x_kt_gov_attestation',
    view: default_view,
    columns: ['position', 'kind', 'subject', 'measured_at', 'row_count', 'head', 'attested_at', 'announced_at'],
})

Form({
    table: 'x_kt_gov_attestation',
    view: default_view,
    sections: [
        {
            caption: 'Attestation',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-attestation'],
                            text: 'One entry of the attestation chain. It shows a later change of the row, and of every attestation before it. It does not prevent one: keep the heads of days outside this instance.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'position' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'subject' },
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'row_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'measured_at' },
                        { type: 'table_field', field: 'attested_at' },
                        { type: 'table_field', field: 'row_count' },
                        { type: 'table_field', field: 'announced_at' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'digest' },
                        { type: 'table_field', field: 'previous' },
                        { type: 'table_field', field: 'head' },
                    ],
                },
            ],
        },
    ],
})
