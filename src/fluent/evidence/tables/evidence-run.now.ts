/** Table: collections of execution evidence. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { RUN_KINDS, RUN_STATES } from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence_run = Table({
    name: 'x_kt_gov_evidence_run',
    label: [
        {
            label: 'Evidence run',
            plural: 'Evidence runs',
            language: 'en',
            hint: 'One collection of execution evidence: what it read and what it could not read',
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
    autoNumber: { prefix: 'KTR', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'lease_key', unique: true, element: 'lease_key' },
        { name: 'state_started', unique: false, element: ['state', 'started_at'] },
        { name: 'run_ended', unique: false, element: 'ended_at' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            default: 'javascript:global.getNextObjNumberPadded();',
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What started the run',
            default: 'scheduled',
            dropdown: 'dropdown_without_none',
            choices: RUN_KINDS,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'State of the run',
            default: 'running',
            dropdown: 'dropdown_without_none',
            choices: RUN_STATES,
            readOnly: true,
        }),
        started_at: DateTimeColumn({ label: 'Started at', hint: 'When the run started (UTC)', readOnly: true }),
        ended_at: DateTimeColumn({ label: 'Ended at', hint: 'When the run ended (UTC)', readOnly: true }),
        lease_key: StringColumn({
            label: 'Lease',
            hint: 'Ensures one run at a time: the same value for every running one',
            maxLength: 64,
            readOnly: true,
        }),
        lease_token: StringColumn({
            label: 'Lease token',
            hint: 'Worker that holds the lease',
            maxLength: 40,
            readOnly: true,
        }),
        lease_until: DateTimeColumn({
            label: 'Lease until',
            hint: 'When another worker may take over (UTC)',
            readOnly: true,
        }),
        rows_read: IntegerColumn({ label: 'Rows read', hint: 'Rows of all sources', readOnly: true }),
        evidence_added: IntegerColumn({
            label: 'Evidence added',
            hint: 'New evidence rows',
            readOnly: true,
        }),
        automation_count: IntegerColumn({ label: 'Automations', hint: 'Known automations', readOnly: true }),
        sources: MultiLineTextColumn({
            label: 'Completeness',
            hint: 'Completeness per source, as JSON',
            maxLength: 1000000,
            readOnly: true,
        }),
        notes: MultiLineTextColumn({
            label: 'Notes',
            hint: 'Further information about this run',
            maxLength: 4000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-run-read'],
    type: 'record',
    table: 'x_kt_gov_evidence_run',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence runs',
})
Acl({
    $id: Now.ID['acl-evidence-run-write'],
    type: 'record',
    table: 'x_kt_gov_evidence_run',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence runs',
})
Acl({
    $id: Now.ID['acl-evidence-run-create'],
    type: 'record',
    table: 'x_kt_gov_evidence_run',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence runs',
})
Acl({
    $id: Now.ID['acl-evidence-run-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence_run',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence runs',
})

List({
    table: 'x_kt_gov_evidence_run',
    view: default_view,
    columns: ['number', 'state', 'kind', 'started_at', 'ended_at', 'rows_read', 'evidence_added', 'automation_count'],
})

Form({
    table: 'x_kt_gov_evidence_run',
    view: default_view,
    sections: [
        {
            caption: 'Evidence run',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence-run'],
                            text: 'One collection of evidence: what it read and, per source, what it could not read. Budget used up: the scheduled job continues the run.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'started_at' },
                        { type: 'table_field', field: 'ended_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'rows_read' },
                        { type: 'table_field', field: 'evidence_added' },
                        { type: 'table_field', field: 'automation_count' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'notes' }],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'lease_until' }],
                    rightElements: [],
                },
            ],
        },
    ],
})
