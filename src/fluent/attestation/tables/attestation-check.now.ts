/** Table: checks of the attestation chain. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    StringColumn,
    Table,
    TableNameColumn,
    default_view,
} from '@servicenow/sdk/core'
import { CHECK_STATES } from '../../../server/attestation/core/check'
import { DIFFERENCES } from '../../../server/attestation/core/difference'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_attestation_check = Table({
    name: 'x_kt_gov_attestation_check',
    label: [
        {
            label: 'Attestation check',
            plural: 'Attestation checks',
            language: 'en',
            hint: 'One walk over the whole attestation chain: how far it has looked, and the first difference',
        },
    ],
    display: 'check_number',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'attestation_check_key', unique: true, element: 'check_key' },
        { name: 'attestation_check_number', unique: false, element: 'check_number' },
        { name: 'attestation_check_state', unique: false, element: ['state', 'check_number'] },
        { name: 'attestation_check_started', unique: false, element: 'started_at' },
    ],
    schema: {
        check_key: StringColumn({
            label: 'Check key',
            hint: 'Hash of the number; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        check_number: IntegerColumn({ label: 'Number', hint: 'Number of the check', readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Whether the check is under way, and what it found',
            default: 'running',
            dropdown: 'dropdown_without_none',
            choices: CHECK_STATES,
            readOnly: true,
        }),
        started_at: DateTimeColumn({ label: 'Started at', hint: 'When the check began (UTC)', readOnly: true }),
        ended_at: DateTimeColumn({ label: 'Ended at', hint: 'When it had looked at everything (UTC)', readOnly: true }),
        position: IntegerColumn({ label: 'Position', hint: 'Last attestation that was looked at', readOnly: true }),
        head: StringColumn({
            label: 'Head',
            hint: 'Head of that attestation, as this check has seen it',
            maxLength: 64,
            readOnly: true,
        }),
        kind_index: IntegerColumn({
            label: 'Tables looked through',
            hint: 'Tables that were looked through for rows that were never attested',
            readOnly: true,
        }),
        row_id: StringColumn({
            label: 'Last row',
            hint: 'sys_id of the last row of the next table that was looked at',
            maxLength: 32,
            readOnly: true,
        }),
        row_count: IntegerColumn({ label: 'Rows', hint: 'Rows that were compared with their digests', readOnly: true }),
        gone_count: IntegerColumn({
            label: 'Gone by retention',
            hint: 'Attested rows that a cleanup rule has removed',
            readOnly: true,
        }),
        renewed_count: IntegerColumn({
            label: 'Brought up to date',
            hint: 'Evidence and decisions of a day that were changed after the day was attested',
            readOnly: true,
        }),
        difference_count: IntegerColumn({ label: 'Differences', hint: 'Differences that were found', readOnly: true }),
        difference: ChoiceColumn({
            label: 'First difference',
            hint: 'What differs first',
            dropdown: 'dropdown_with_none',
            choices: DIFFERENCES,
            readOnly: true,
        }),
        difference_position: IntegerColumn({
            label: 'Position of the difference',
            hint: 'Attestation that shows it',
            readOnly: true,
        }),
        difference_table: TableNameColumn({
            label: 'Table of the difference',
            hint: 'Table of the row that differs',
            readOnly: true,
        }),
        difference_row: StringColumn({
            label: 'Row of the difference',
            hint: 'sys_id of the row that differs',
            maxLength: 32,
            readOnly: true,
        }),
        difference_subject: StringColumn({
            label: 'Subject of the difference',
            hint: 'Number, question or day of the row that differs',
            maxLength: 255,
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves with the key of this instance that the app stored the result',
            maxLength: 100,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-attestation-check-read'],
    type: 'record',
    table: 'x_kt_gov_attestation_check',
    operation: 'read',
    roles: [auditor],
    description: 'Read checks of attestations',
})
Acl({
    $id: Now.ID['acl-attestation-check-write'],
    type: 'record',
    table: 'x_kt_gov_attestation_check',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change checks of attestations',
})
Acl({
    $id: Now.ID['acl-attestation-check-create'],
    type: 'record',
    table: 'x_kt_gov_attestation_check',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create checks of attestations',
})
Acl({
    $id: Now.ID['acl-attestation-check-delete'],
    type: 'record',
    table: 'x_kt_gov_attestation_check',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete checks of attestations',
})

List({
    table: 'x_kt_gov_attestation_check',
    view: default_view,
    columns: [
        'check_number',
        'state',
        'started_at',
        'ended_at',
        'position',
        'row_count',
        'gone_count',
        'renewed_count',
        'difference_count',
        'difference',
        'difference_subject',
    ],
})

Form({
    table: 'x_kt_gov_attestation_check',
    view: default_view,
    sections: [
        {
            caption: 'Attestation check',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'check_number' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'started_at' },
                        { type: 'table_field', field: 'ended_at' },
                        { type: 'table_field', field: 'position' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'row_count' },
                        { type: 'table_field', field: 'gone_count' },
                        { type: 'table_field', field: 'renewed_count' },
                        { type: 'table_field', field: 'difference_count' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'head' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'difference' },
                        { type: 'table_field', field: 'difference_position' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'difference_subject' },
                        { type: 'table_field', field: 'difference_table' },
                        { type: 'table_field', field: 'difference_row' },
                    ],
                },
            ],
        },
    ],
})
