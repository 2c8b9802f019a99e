/** Something that runs otherwise than it was approved or deployed, with its evidence */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { FINDING_KINDS, FINDING_STATES } from '../../../server/controls/core/finding'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_finding = Table({
    name: 'x_kt_gov_finding',
    label: [
        {
            label: 'Governance finding',
            plural: 'Governance findings',
            language: 'en',
            hint: 'A difference between what runs and what was approved or deployed, with its evidence',
        },
    ],
    display: 'number',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTF', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'finding_key', unique: true, element: 'finding_key' },
        { name: 'finding_state', unique: false, element: ['state', 'kind'] },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        finding_key: StringColumn({
            label: 'Finding key',
            hint: 'Hash of kind and subject; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What is wrong',
            default: 'decision_version',
            dropdown: 'dropdown_without_none',
            choices: FINDING_KINDS,
            readOnly: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Display name of the subject',
            maxLength: 255,
            readOnly: true,
        }),
        subject_table: TableNameColumn({ label: 'Subject table', hint: 'Table of the subject', readOnly: true }),
        subject_id: DocumentIdColumn({
            label: 'Subject record',
            hint: 'sys_id of the subject',
            dependent: 'subject_table',
            readOnly: true,
        }),
        evidence: MultiLineTextColumn({
            label: 'Evidence',
            hint: 'The facts that make it a finding',
            maxLength: 4000,
            readOnly: true,
        }),
        recorded: MultiLineTextColumn({
            label: 'Recorded',
            hint: 'One side of a contradiction: what is recorded, with its rows',
            maxLength: 4000,
            readOnly: true,
        }),
        observed: MultiLineTextColumn({
            label: 'Observed',
            hint: 'The other side: what was observed against it, with its rows',
            maxLength: 4000,
            readOnly: true,
        }),
        basis: StringColumn({
            label: 'Basis',
            hint: 'What is accepted with it: with another basis an accepted finding opens again',
            maxLength: 255,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Open while the cause exists; closes automatically; accepted by a person until a day',
            default: 'open',
            dropdown: 'dropdown_without_none',
            choices: FINDING_STATES,
            readOnly: true,
        }),
        first_seen: DateTimeColumn({ label: 'First seen', hint: 'When it was first found (UTC)', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'When it was last found (UTC)', readOnly: true }),
        closed_at: DateTimeColumn({ label: 'Closed at', hint: 'When the cause was removed (UTC)', readOnly: true }),
        acceptance: ReferenceColumn({
            label: 'Acceptance',
            hint: 'Who accepted it last, and why',
            referenceTable: 'x_kt_gov_acceptance',
            cascadeRule: 'none',
            readOnly: true,
        }),
        accepted_until: DateColumn({
            label: 'Accepted until',
            hint: 'Last UTC day of the last acceptance; then it opens again',
            readOnly: true,
        }),
        ended_by: StringColumn({ label: 'Ended by', hint: 'What ended it', maxLength: 255, readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-finding-read'],
    type: 'record',
    table: 'x_kt_gov_finding',
    operation: 'read',
    roles: [auditor],
    description: 'Read governance findings',
})
Acl({
    $id: Now.ID['acl-finding-report-view'],
    type: 'record',
    table: 'x_kt_gov_finding',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of governance findings',
})
Acl({
    $id: Now.ID['acl-finding-write'],
    type: 'record',
    table: 'x_kt_gov_finding',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change governance findings',
})
Acl({
    $id: Now.ID['acl-finding-create'],
    type: 'record',
    table: 'x_kt_gov_finding',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create governance findings',
})
Acl({
    $id: Now.ID['acl-finding-delete'],
    type: 'record',
    table: 'x_kt_gov_finding',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete governance findings',
})

List({
    table: 'x_kt_gov_finding',
    view: default_view,
    columns: ['number', 'kind', 'subject', 'state', 'first_seen', 'last_seen'],
})

Form({
    table: 'x_kt_gov_finding',
    view: default_view,
    sections: [
        {
            caption: 'Governance finding',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-finding'],
                            text: 'What runs differs from what was approved or deployed. Remove the cause, and the next run closes the finding. A process owner can accept it until a day, for a reason: then it is no open finding until that day is over, or what it says changes.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'subject' },
                        { type: 'table_field', field: 'state' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'first_seen' },
                        { type: 'table_field', field: 'last_seen' },
                        { type: 'table_field', field: 'closed_at' },
                        { type: 'table_field', field: 'ended_by' },
                        { type: 'table_field', field: 'acceptance' },
                        { type: 'table_field', field: 'accepted_until' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'recorded' },
                        { type: 'table_field', field: 'observed' },
                        { type: 'table_field', field: 'evidence' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'subject_table' },
                        { type: 'table_field', field: 'subject_id' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'basis' }],
                },
            ],
        },
    ],
})
