/** What people were notified of, and what still stands: the memory that keeps them from being told twice */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    Form,
    IntegerColumn,
    List,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { NOTICE_KINDS, NOTICE_STATES } from '../../../server/operations/core/alerts/catalogue'
import { admin, auditor } from '../../shared/roles.now'

export const x_kt_gov_notice = Table({
    name: 'x_kt_gov_notice',
    label: [
        {
            label: 'Notice',
            plural: 'Notices',
            language: 'en',
            hint: 'What people were notified of, and what still stands; empty when nothing was wrong so far',
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
    autoNumber: { prefix: 'KTN', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'notice_key', unique: true, element: 'notice_key' },
        { name: 'notice_kind_state', unique: false, element: ['kind', 'state'] },
        { name: 'notice_last_seen', unique: false, element: 'last_seen' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        notice_key: StringColumn({
            label: 'Key',
            hint: 'Hash of kind and subject; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What it is about',
            dropdown: 'dropdown_without_none',
            default: 'dead_letters',
            choices: NOTICE_KINDS,
            readOnly: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Reason code, control, source, gateway or export',
            maxLength: 255,
            readOnly: true,
        }),
        detail: StringColumn({ label: 'What', hint: 'What is so, and what to do', maxLength: 1000, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Whether it still is so',
            dropdown: 'dropdown_without_none',
            default: 'standing',
            choices: NOTICE_STATES,
            readOnly: true,
        }),
        since: DateTimeColumn({ label: 'Since', hint: 'Since when it stands (UTC)', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'When it was seen last (UTC)', readOnly: true }),
        ended_at: DateTimeColumn({ label: 'Over since', hint: 'When it was found to be over (UTC)', readOnly: true }),
        last_told: DateTimeColumn({ label: 'Last told', hint: 'When people were last told (UTC)', readOnly: true }),
        told_count: IntegerColumn({
            label: 'Told',
            hint: 'How often people were told',
            default: 0,
            readOnly: true,
        }),
        told_by: StringColumn({
            label: 'Told by',
            hint: 'Worker that told people last',
            maxLength: 40,
            readOnly: true,
        }),
        table_name: TableNameColumn({ label: 'Table', hint: 'Table where to look', readOnly: true }),
        record_id: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32, readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-notice-read'],
    type: 'record',
    table: 'x_kt_gov_notice',
    operation: 'read',
    roles: [auditor],
    description: 'Read notices',
})
Acl({
    $id: Now.ID['acl-notice-write'],
    type: 'record',
    table: 'x_kt_gov_notice',
    operation: 'write',
    roles: [admin],
    description: 'Update notices',
})
Acl({
    $id: Now.ID['acl-notice-create'],
    type: 'record',
    table: 'x_kt_gov_notice',
    operation: 'create',
    roles: [admin],
    description: 'Create notices',
})
Acl({
    $id: Now.ID['acl-notice-delete'],
    type: 'record',
    table: 'x_kt_gov_notice',
    operation: 'delete',
    roles: [admin],
    description: 'Delete notices',
})

List({
    table: 'x_kt_gov_notice',
    view: default_view,
    columns: ['number', 'kind', 'state', 'detail', 'since', 'last_seen', 'last_told', 'told_count'],
})

Form({
    table: 'x_kt_gov_notice',
    view: default_view,
    sections: [
        {
            caption: 'Notice',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-notice'],
                            text: 'Something that people were told of, or would have been. It is over by itself when its cause is gone; the same subject is not told twice within the silence time of the settings.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'since' },
                        { type: 'table_field', field: 'last_seen' },
                        { type: 'table_field', field: 'ended_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'subject' },
                        { type: 'table_field', field: 'last_told' },
                        { type: 'table_field', field: 'told_count' },
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_id' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'detail' }] },
            ],
        },
    ],
})
