/** Table: write-backs to Keeptrusts, one row for each claim and resolution. */
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
import { WRITE_BACK_ACTIONS, WRITE_BACK_STATES } from '../../../server/write-back/core/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_write_back = Table({
    name: 'x_kt_gov_write_back',
    label: [
        {
            label: 'Write-back to Keeptrusts',
            plural: 'Write-backs to Keeptrusts',
            language: 'en',
            hint: 'A claim or resolution that is sent to Keeptrusts',
        },
    ],
    display: 'escalation_id',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'write_back_key', unique: true, element: 'write_back_key' },
        { name: 'write_back_due', unique: false, element: ['state', 'next_attempt_at'] },
        { name: 'write_back_record', unique: false, element: 'record_id' },
    ],
    schema: {
        write_back_key: StringColumn({
            label: 'Write-back key',
            hint: 'Hash of action, escalation and its last known state; sent once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        escalation_id: StringColumn({
            label: 'Escalation ID',
            hint: 'Identity of the escalation at Keeptrusts',
            maxLength: 512,
            readOnly: true,
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What people did',
            dropdown: 'dropdown_without_none',
            default: 'claim',
            choices: WRITE_BACK_ACTIONS,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'State of the write-back; choose Retry to send it again',
            dropdown: 'dropdown_without_none',
            default: 'queued',
            choices: WRITE_BACK_STATES,
            readOnly: true,
        }),
        acted_by: ReferenceColumn({
            label: 'Acted by',
            hint: 'User who claimed or closed the review; empty if no person is known',
            referenceTable: 'sys_user',
            readOnly: true,
        }),
        actor: StringColumn({
            label: 'Actor',
            hint: 'Who acted, as sent in X-Actor-Id',
            maxLength: 255,
            readOnly: true,
        }),
        outcome: StringColumn({ label: 'Outcome', hint: 'Outcome of a resolution', maxLength: 100, readOnly: true }),
        reason: StringColumn({ label: 'Reason', hint: 'Reason of a resolution', maxLength: 1000, readOnly: true }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that who acted and what is sent are as they were queued; a write-back without a valid seal is not sent',
            maxLength: 100,
            readOnly: true,
        }),
        table_name: TableNameColumn({ label: 'Table', hint: 'Table of the review', readOnly: true }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the review',
            dependent: 'table_name',
            readOnly: true,
        }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'Completed attempts', default: 0, readOnly: true }),
        next_attempt_at: DateTimeColumn({ label: 'Next attempt at', hint: 'When it is retried (UTC)', readOnly: true }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            readOnly: true,
        }),
        error_code: StringColumn({
            label: 'Code',
            hint: 'Stable code of what went wrong',
            maxLength: 40,
            readOnly: true,
        }),
        error_text: StringColumn({ label: 'Why', hint: 'What went wrong', maxLength: 1000, readOnly: true }),
        ended_at: DateTimeColumn({ label: 'Ended at', hint: 'When it was sent or failed (UTC)', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-writeBack-read'],
    type: 'record',
    table: 'x_kt_gov_write_back',
    operation: 'read',
    roles: [auditor],
    description: 'Read write-backs to Keeptrusts',
})
Acl({
    $id: Now.ID['acl-writeBack-report-view'],
    type: 'record',
    table: 'x_kt_gov_write_back',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of write-backs to Keeptrusts',
})
Acl({
    $id: Now.ID['acl-writeBack-write'],
    type: 'record',
    table: 'x_kt_gov_write_back',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change write-backs to Keeptrusts',
})
Acl({
    $id: Now.ID['acl-writeBack-create'],
    type: 'record',
    table: 'x_kt_gov_write_back',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create write-backs to Keeptrusts',
})
Acl({
    $id: Now.ID['acl-writeBack-delete'],
    type: 'record',
    table: 'x_kt_gov_write_back',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete write-backs to Keeptrusts',
})

List({
    table: 'x_kt_gov_write_back',
    view: default_view,
    columns: [
        'escalation_id',
        'action',
        'state',
        'error_code',
        'actor',
        'outcome',
        'attempts',
        'next_attempt_at',
        'ended_at',
    ],
})

Form({
    table: 'x_kt_gov_write_back',
    view: default_view,
    sections: [
        {
            caption: 'Write-back to Keeptrusts',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-writeBack'],
                            text: 'A claim or resolution of a review that is sent to Keeptrusts. Queued write-backs are sent within a minute and retried. If one failed, read the reason, remove the cause, then choose Retry.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'escalation_id' },
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'acted_by' },
                        { type: 'table_field', field: 'actor' },
                        { type: 'table_field', field: 'outcome' },
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'attempts' },
                        { type: 'table_field', field: 'next_attempt_at' },
                        { type: 'table_field', field: 'ended_at' },
                        { type: 'table_field', field: 'error_code' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'reason' },
                        { type: 'table_field', field: 'error_text' },
                    ],
                },
            ],
        },
    ],
})
