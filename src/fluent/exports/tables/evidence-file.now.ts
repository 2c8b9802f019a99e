/** The files that an export is stored as, on its own record and on those it is evidence for, each with its hash and its last check */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { FILE_KINDS, INTEGRITY_STATES } from '../../../server/exports/core/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence_file = Table({
    name: 'x_kt_gov_evidence_file',
    label: [
        {
            label: 'Evidence file',
            plural: 'Evidence files',
            language: 'en',
            hint: 'One stored file of an export, with its hash',
        },
    ],
    display: 'file_name',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'file_key', unique: true, element: 'file_key' },
        { name: 'attachment', unique: false, element: 'attachment' },
        { name: 'last_checked', unique: false, element: 'last_checked_at' },
    ],
    schema: {
        export: ReferenceColumn({
            label: 'Export',
            hint: 'Export that the file belongs to',
            referenceTable: 'x_kt_gov_export',
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Type of file',
            dropdown: 'dropdown_without_none',
            default: 'artifact',
            choices: FILE_KINDS,
            readOnly: true,
        }),
        file_name: StringColumn({ label: 'File name', hint: 'Name of the file', maxLength: 100, readOnly: true }),
        file_key: StringColumn({
            label: 'File key',
            hint: 'Hash of the attachment; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        attachment: StringColumn({
            label: 'Attachment',
            hint: 'sys_id of the attachment',
            maxLength: 32,
            mandatory: true,
            readOnly: true,
        }),
        table_name: TableNameColumn({
            label: 'Table',
            hint: 'Table of the record that has the file',
            readOnly: true,
        }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the record that has the file',
            dependent: 'table_name',
            readOnly: true,
        }),
        byte_count: IntegerColumn({ label: 'Bytes', hint: 'Size of the file as it was stored', readOnly: true }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that place and hash of the file are as the app stored them; a row that does not fit its seal is marked as changed',
            maxLength: 100,
            readOnly: true,
        }),
        sha256: StringColumn({
            label: 'SHA-256',
            hint: 'Checksum of the file as it was stored',
            maxLength: 64,
            readOnly: true,
        }),
        attached_at: DateTimeColumn({ label: 'Attached at', hint: 'When it was stored (UTC)', readOnly: true }),
        integrity: ChoiceColumn({
            label: 'Integrity',
            hint: 'Result of the last check',
            dropdown: 'dropdown_without_none',
            default: 'intact',
            choices: INTEGRITY_STATES,
            readOnly: true,
        }),
        last_checked_at: DateTimeColumn({
            label: 'Last checked at',
            hint: 'When the file was last checked (UTC)',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-file-read'],
    type: 'record',
    table: 'x_kt_gov_evidence_file',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence files',
})
Acl({
    $id: Now.ID['acl-evidence-file-report-view'],
    type: 'record',
    table: 'x_kt_gov_evidence_file',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of evidence files',
})
Acl({
    $id: Now.ID['acl-evidence-file-write'],
    type: 'record',
    table: 'x_kt_gov_evidence_file',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence files',
})
Acl({
    $id: Now.ID['acl-evidence-file-create'],
    type: 'record',
    table: 'x_kt_gov_evidence_file',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence files',
})
Acl({
    $id: Now.ID['acl-evidence-file-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence_file',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence files',
})

List({
    table: 'x_kt_gov_evidence_file',
    view: default_view,
    columns: ['file_name', 'kind', 'export', 'table_name', 'byte_count', 'integrity', 'last_checked_at'],
})

Form({
    table: 'x_kt_gov_evidence_file',
    view: default_view,
    sections: [
        {
            caption: 'Evidence file',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence-file'],
                            text: 'One stored file with its hash. Changed or missing: the evidence is broken. Find out who changed the file, then retry the export.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'file_name' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'export' },
                        { type: 'table_field', field: 'byte_count' },
                        { type: 'table_field', field: 'attached_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_id' },
                        { type: 'table_field', field: 'attachment' },
                        { type: 'table_field', field: 'integrity' },
                        { type: 'table_field', field: 'last_checked_at' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'sha256' }],
                },
            ],
        },
    ],
})
