/** Table: which finding a person accepts, until when, and why. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    default_view,
    Form,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { FINDING_KINDS } from '../../../server/controls/core/finding'
import { auditor, nobody, processOwner } from '../../shared/roles.now'

export const x_kt_gov_acceptance = Table({
    name: 'x_kt_gov_acceptance',
    label: [
        {
            label: 'Acceptance',
            plural: 'Acceptances',
            language: 'en',
            hint: 'That a person accepts a finding until a day, and why: saving a new one does it',
        },
    ],
    display: 'finding_number',
    audit: true,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'acceptance_key', unique: true, element: 'acceptance_key' },
        { name: 'acceptance_finding', unique: false, element: 'finding' },
        { name: 'acceptance_accepted', unique: false, element: 'accepted_at' },
    ],
    schema: {
        finding: ReferenceColumn({
            label: 'Finding',
            hint: 'Finding that is accepted',
            referenceTable: 'x_kt_gov_finding',
            mandatory: true,
            cascadeRule: 'none',
        }),
        until: DateColumn({
            label: 'Until',
            hint: 'Last UTC day on which it is accepted, 366 days from today at most',
            mandatory: true,
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why it is accepted, in your words; it is kept with your name',
            maxLength: 1000,
            mandatory: true,
        }),
        accepted_by: StringColumn({
            label: 'Accepted by',
            hint: 'User name of the person who accepted it',
            maxLength: 100,
            readOnly: true,
        }),
        accepted_at: DateTimeColumn({ label: 'Accepted at', hint: 'When it was accepted (UTC)', readOnly: true }),
        finding_number: StringColumn({
            label: 'Finding number',
            hint: 'Number of the finding',
            maxLength: 40,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What is wrong',
            dropdown: 'dropdown_with_none',
            choices: FINDING_KINDS,
            readOnly: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Display name of the subject',
            maxLength: 255,
            readOnly: true,
        }),
        evidence: MultiLineTextColumn({
            label: 'Evidence',
            hint: 'What the finding said when it was accepted',
            maxLength: 4000,
            readOnly: true,
        }),
        basis: StringColumn({
            label: 'Basis',
            hint: 'What is accepted: with another basis the finding opens again',
            maxLength: 255,
            readOnly: true,
        }),
        acceptance_key: StringColumn({
            label: 'Acceptance key',
            hint: 'Hash of the finding and its acceptance before this one; stored once',
            maxLength: 64,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-acceptance-read'],
    type: 'record',
    table: 'x_kt_gov_acceptance',
    operation: 'read',
    roles: [auditor],
    description: 'Read which findings people accepted, and why',
})
Acl({
    $id: Now.ID['acl-acceptance-create'],
    type: 'record',
    table: 'x_kt_gov_acceptance',
    operation: 'create',
    roles: [processOwner],
    description: 'Accept findings, for a reason and until a day',
})
Acl({
    $id: Now.ID['acl-acceptance-write'],
    type: 'record',
    table: 'x_kt_gov_acceptance',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Nobody changes what was accepted, or why',
})
Acl({
    $id: Now.ID['acl-acceptance-delete'],
    type: 'record',
    table: 'x_kt_gov_acceptance',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Nobody deletes what was accepted, or why',
})

List({
    table: 'x_kt_gov_acceptance',
    view: default_view,
    columns: ['finding_number', 'kind', 'subject', 'until', 'reason', 'accepted_by', 'accepted_at'],
})
List({
    table: 'x_kt_gov_acceptance',
    view: default_view,
    parent: 'x_kt_gov_finding',
    columns: ['until', 'reason', 'accepted_by', 'accepted_at'],
})

Form({
    table: 'x_kt_gov_acceptance',
    view: default_view,
    sections: [
        {
            caption: 'Acceptance',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-acceptance'],
                            text: 'State why and until when, then submit the form: the finding is accepted at once. Reason and day stay with your name and cannot be changed.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'finding' },
                        { type: 'table_field', field: 'until' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'accepted_by' },
                        { type: 'table_field', field: 'accepted_at' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'reason' }] },
            ],
        },
        {
            caption: 'What is accepted',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'subject' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'basis' }],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'evidence' }] },
            ],
        },
    ],
})
