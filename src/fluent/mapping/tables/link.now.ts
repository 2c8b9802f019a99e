/** Table: links between external identities and records, so that no record is created twice. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    JsonColumn,
    List,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { LINK_KINDS } from '../../../server/shared/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_link = Table({
    name: 'x_kt_gov_link',
    label: [
        {
            label: 'Link',
            plural: 'Links',
            language: 'en',
            hint: 'Links one external identity to one record, so that no record is created twice',
        },
    ],
    display: 'external_id',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'link_key', unique: true, element: 'link_key' },
        { name: 'link_subject', unique: false, element: 'subject_key' },
        { name: 'link_version', unique: false, element: 'version_key' },
        { name: 'link_target', unique: false, element: ['target_key', 'occurred_at'] },
        { name: 'link_record', unique: false, element: 'record_id' },
        { name: 'link_opened', unique: false, element: ['kind', 'opened_on'] },
    ],
    schema: {
        link_key: StringColumn({
            label: 'Link key',
            hint: 'Hash of kind and external identity; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What kind of identity this is',
            dropdown: 'dropdown_without_none',
            default: 'change_request',
            choices: LINK_KINDS,
            readOnly: true,
        }),
        external_id: StringColumn({
            label: 'External ID',
            hint: 'The identity as the sender wrote it',
            maxLength: 512,
            readOnly: true,
        }),
        subject_key: StringColumn({
            label: 'Subject key',
            hint: 'Hash of what the identity belongs to, for example the configuration of a change',
            maxLength: 64,
            readOnly: true,
        }),
        version_key: StringColumn({
            label: 'Version key',
            hint: 'Hash of the configuration and version that the identity is about, whatever its target',
            maxLength: 64,
            readOnly: true,
        }),
        target_key: StringColumn({
            label: 'Target key',
            hint: 'Hash of the configuration and deployment target that the identity is about, whatever its version',
            maxLength: 64,
            readOnly: true,
        }),
        table_name: TableNameColumn({ label: 'Table', hint: 'Table of the record', readOnly: true }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the record; empty while there is none',
            dependent: 'table_name',
            readOnly: true,
        }),
        record_number: StringColumn({
            label: 'Record number',
            hint: 'Number or name of the record',
            maxLength: 100,
            readOnly: true,
        }),
        state: StringColumn({ label: 'State', hint: 'Last known state at the sender', maxLength: 40, readOnly: true }),
        occurred_at: DateTimeColumn({
            label: 'Occurred at',
            hint: 'Time of the newest event that was applied (UTC)',
            readOnly: true,
        }),
        occurred_at_fraction: StringColumn({
            label: 'Occurred at, fraction',
            hint: 'Digits behind the point of that second, as they were sent: of two events of one second the later one counts',
            maxLength: 9,
            readOnly: true,
        }),
        first_occurred_at: DateTimeColumn({
            label: 'First occurred at',
            hint: 'Time of the event that asked for the record (UTC)',
            readOnly: true,
        }),
        first_occurred_at_fraction: StringColumn({
            label: 'First occurred at, fraction',
            hint: 'Digits behind the point of that second, as they were sent: of two events of one second the later one counts',
            maxLength: 9,
            readOnly: true,
        }),
        generation: IntegerColumn({
            label: 'Generation',
            hint: 'How often a new record was made because people closed the last one',
            default: 0,
            readOnly: true,
        }),
        incomplete: BooleanColumn({
            label: 'Incomplete',
            hint: 'The record lost values when it was created; the next attempt writes them again',
            default: false,
            readOnly: true,
        }),
        opened_on: DateColumn({ label: 'Opened on', hint: 'UTC day on which the record was created', readOnly: true }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            readOnly: true,
        }),
        overruled: JsonColumn({
            label: 'Changed by the instance',
            hint: 'Columns that the instance stored in another way, each with a digest of what was written; it is not written again',
            readOnly: true,
        }),
        detail: JsonColumn({ label: 'Detail', hint: 'Facts kept until the record exists', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-link-read'],
    type: 'record',
    table: 'x_kt_gov_link',
    operation: 'read',
    roles: [auditor],
    description: 'Read links',
})
Acl({
    $id: Now.ID['acl-link-write'],
    type: 'record',
    table: 'x_kt_gov_link',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change links',
})
Acl({
    $id: Now.ID['acl-link-create'],
    type: 'record',
    table: 'x_kt_gov_link',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create links',
})
Acl({
    $id: Now.ID['acl-link-delete'],
    type: 'record',
    table: 'x_kt_gov_link',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete links',
})

List({
    table: 'x_kt_gov_link',
    view: default_view,
    columns: ['kind', 'external_id', 'table_name', 'record_number', 'state', 'occurred_at'],
})

Form({
    table: 'x_kt_gov_link',
    view: default_view,
    sections: [
        {
            caption: 'Link',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-link'],
                            text: 'Links one external identity to one record permanently, so that no record is created twice. Do not delete it: the next event would create a new record.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'external_id' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'occurred_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_number' },
                        { type: 'table_field', field: 'record_id' },
                        { type: 'table_field', field: 'opened_on' },
                    ],
                },
            ],
        },
    ],
})
