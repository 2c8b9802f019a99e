/** Table: requests for packs of evidence, with the files that were made. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
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
import { PACK_CHOICES, PACK_STATES, REDACTIONS } from '../../../server/packs/core/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_pack = Table({
    name: 'x_kt_gov_pack',
    label: [
        {
            label: 'Pack',
            plural: 'Packs',
            language: 'en',
            hint: 'Evidence that somebody asked for, as files that are verified without this instance',
        },
    ],
    display: 'number',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTP', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'pack_state', unique: false, element: ['state', 'sys_updated_on'] },
        { name: 'pack_made', unique: false, element: 'made_at' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            maxLength: 40,
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        choice: ChoiceColumn({
            label: 'Chosen by',
            hint: 'What decides which evidence belongs to the pack',
            dropdown: 'dropdown_with_none',
            choices: PACK_CHOICES,
            mandatory: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Control ID, framework, or sys_id of the automation or the record; empty for a window',
            maxLength: 255,
        }),
        record_table: TableNameColumn({ label: 'Table', hint: 'Table of the record; for a record only' }),
        window_from: DateColumn({ label: 'First day', hint: 'First UTC day of the window', mandatory: true }),
        window_to: DateColumn({ label: 'Last day', hint: 'Last UTC day of the window', mandatory: true }),
        redaction: ChoiceColumn({
            label: 'Redacted',
            hint: 'Rows that the pack holds as digests alone, because they may name people',
            default: 'nothing',
            dropdown: 'dropdown_without_none',
            choices: REDACTIONS,
        }),
        requested_by: StringColumn({
            label: 'Requested by',
            hint: 'User who asked for the pack',
            maxLength: 100,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'How far the pack is',
            default: 'queued',
            dropdown: 'dropdown_without_none',
            choices: PACK_STATES,
            readOnly: true,
        }),
        progress: StringColumn({
            label: 'Progress',
            hint: 'What is gathered so far',
            maxLength: 255,
            readOnly: true,
        }),
        gathered: MultiLineTextColumn({
            label: 'Gathered',
            hint: 'Where the next step continues, as JSON; empty when the pack is made',
            maxLength: 400000,
            readOnly: true,
        }),
        code: StringColumn({
            label: 'Code',
            hint: 'Stable code of the reason why it failed',
            maxLength: 100,
            readOnly: true,
        }),
        message: StringColumn({
            label: 'Reason',
            hint: 'Why it failed, in one sentence',
            maxLength: 1000,
            readOnly: true,
        }),
        made_at: DateTimeColumn({ label: 'Made at', hint: 'When the pack was ready (UTC)', readOnly: true }),
        row_count: IntegerColumn({ label: 'Rows', hint: 'Rows in the pack', readOnly: true }),
        file_count: IntegerColumn({ label: 'Files', hint: 'Files in the archive', readOnly: true }),
        byte_count: IntegerColumn({ label: 'Bytes', hint: 'Size of the archive', readOnly: true }),
        parts: MultiLineTextColumn({
            label: 'Parts',
            hint: 'Each attachment with its bytes and its SHA-256, in order; several are joined to one archive',
            maxLength: 100000,
            readOnly: true,
        }),
        digest: StringColumn({
            label: 'Digest',
            hint: 'Digest of the manifest, which names every file with its SHA-256',
            maxLength: 64,
            readOnly: true,
        }),
        first_position: IntegerColumn({
            label: 'First position',
            hint: 'First attestation in the pack',
            readOnly: true,
        }),
        position: IntegerColumn({ label: 'Last position', hint: 'Last attestation in the pack', readOnly: true }),
        head: StringColumn({
            label: 'Head',
            hint: 'Head of the last attestation: compare it with one that was kept outside this instance',
            maxLength: 64,
            readOnly: true,
        }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Counts the workers that had this pack; the newest may write it',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-pack-read'],
    type: 'record',
    table: 'x_kt_gov_pack',
    operation: 'read',
    roles: [auditor],
    description: 'Read packs, with their files',
})
Acl({
    $id: Now.ID['acl-pack-create'],
    type: 'record',
    table: 'x_kt_gov_pack',
    operation: 'create',
    roles: [auditor],
    description: 'Ask for a pack',
})
Acl({
    $id: Now.ID['acl-pack-write'],
    type: 'record',
    table: 'x_kt_gov_pack',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change packs and their files',
})
Acl({
    $id: Now.ID['acl-pack-delete'],
    type: 'record',
    table: 'x_kt_gov_pack',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete packs',
})

List({
    table: 'x_kt_gov_pack',
    view: default_view,
    columns: [
        'number',
        'choice',
        'subject',
        'window_from',
        'window_to',
        'state',
        'progress',
        'code',
        'requested_by',
        'made_at',
    ],
})

Form({
    table: 'x_kt_gov_pack',
    view: default_view,
    sections: [
        {
            caption: 'Pack',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-pack'],
                            text: 'Evidence as files for somebody without this instance. Choose by what, and the days; the pack is built within minutes and attached here. Verify it with keeptrusts-verify and a head that was kept outside this instance.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'choice' },
                        { type: 'table_field', field: 'subject' },
                        { type: 'table_field', field: 'record_table' },
                        { type: 'table_field', field: 'window_from' },
                        { type: 'table_field', field: 'window_to' },
                        { type: 'table_field', field: 'redaction' },
                        { type: 'table_field', field: 'requested_by' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'progress' },
                        { type: 'table_field', field: 'code' },
                        { type: 'table_field', field: 'made_at' },
                        { type: 'table_field', field: 'row_count' },
                        { type: 'table_field', field: 'file_count' },
                        { type: 'table_field', field: 'byte_count' },
                        { type: 'table_field', field: 'first_position' },
                        { type: 'table_field', field: 'position' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'message' },
                        { type: 'table_field', field: 'head' },
                        { type: 'table_field', field: 'digest' },
                        { type: 'table_field', field: 'parts' },
                    ],
                },
            ],
        },
    ],
})
