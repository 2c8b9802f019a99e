/** One row of a log or table, kept as evidence of an execution */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
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
import { BEGINNINGS } from '../../../server/evidence/core/beginning'
import { CONFIDENCES, EVIDENCE_TYPES } from '../../../server/evidence/core/catalogue'
import { COUNTING } from '../../../server/evidence/core/executions'
import { EVIDENCE_SOURCES } from '../../../server/evidence/sources/index'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence = Table({
    name: 'x_kt_gov_evidence',
    label: [
        {
            label: 'Execution evidence',
            plural: 'Execution evidence',
            language: 'en',
            hint: 'One row of a log or table, kept as evidence of an execution',
        },
    ],
    display: 'display_name',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [
        { name: 'evidence_key', unique: true, element: 'evidence_key' },
        { name: 'evidence_id', unique: false, element: 'evidence_id' },
        { name: 'executed_at', unique: false, element: 'executed_at' },
        { name: 'transaction_id', unique: false, element: 'transaction_id' },
        { name: 'automation_executed', unique: false, element: ['automation_id', 'executed_at'] },
        { name: 'execution_key', unique: false, element: 'execution_key' },
        { name: 'record_id', unique: false, element: 'record_id' },
        { name: 'record_number', unique: false, element: 'record_number' },
        { name: 'sys_updated_on', unique: false, element: 'sys_updated_on' },
        { name: 'evidence_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        display_name: StringColumn({
            label: 'Name',
            hint: 'Display name of the evidence',
            maxLength: 255,
            readOnly: true,
        }),
        evidence_key: StringColumn({
            label: 'Evidence key',
            hint: 'Hash of the evidence ID; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        evidence_id: StringColumn({
            label: 'Evidence ID',
            hint: 'Identity in the evidence graph, derived from its source row',
            maxLength: 160,
            mandatory: true,
            readOnly: true,
        }),
        source: ChoiceColumn({
            label: 'Source',
            hint: 'Source of the evidence',
            default: 'application_log_evidence',
            dropdown: 'dropdown_without_none',
            choices: EVIDENCE_SOURCES,
            readOnly: true,
        }),
        evidence_type: ChoiceColumn({
            label: 'Type',
            hint: 'Name of the source in the evidence graph',
            default: 'trigger_record',
            dropdown: 'dropdown_without_none',
            choices: EVIDENCE_TYPES,
            readOnly: true,
        }),
        source_table: TableNameColumn({
            label: 'Source table',
            hint: 'Table of the row that it was read from',
            readOnly: true,
        }),
        source_id: StringColumn({
            label: 'Source row',
            hint: 'sys_id of the row that it was read from; logs rotate',
            maxLength: 64,
            readOnly: true,
        }),
        confidence: ChoiceColumn({
            label: 'Confidence',
            hint: 'Highest confidence for any automation',
            default: 'TEMPORAL_INFERRED',
            dropdown: 'dropdown_without_none',
            choices: CONFIDENCES,
            readOnly: true,
        }),
        matched_on: StringColumn({
            label: 'Matched on',
            hint: 'What the attribution is based on',
            maxLength: 60,
            readOnly: true,
        }),
        executed_at: DateTimeColumn({ label: 'Executed at', hint: 'When it happened (UTC)', readOnly: true }),
        transaction_id: StringColumn({
            label: 'Transaction',
            hint: 'Transaction, where the row names one',
            maxLength: 64,
            readOnly: true,
        }),
        began_kind: ChoiceColumn({
            label: 'Began with',
            hint: 'What began the transaction, where that is known',
            dropdown: 'dropdown_with_none',
            choices: BEGINNINGS,
            readOnly: true,
        }),
        began_by: StringColumn({
            label: 'Began by',
            hint: 'Path of the page or API, or name of the job or rule, that began the transaction',
            maxLength: 255,
            readOnly: true,
        }),
        record_table: TableNameColumn({
            label: 'Record table',
            hint: 'Table of the record that it concerns',
            readOnly: true,
        }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'The record that it concerns',
            dependent: 'record_table',
            readOnly: true,
        }),
        record_number: StringColumn({
            label: 'Record number',
            hint: 'Number of the record that it concerns',
            maxLength: 40,
            readOnly: true,
        }),
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Connection that was called, or identity that signed in',
            referenceTable: 'x_kt_gov_connection',
            cascadeRule: 'none',
            readOnly: true,
        }),
        connection_id: StringColumn({
            label: 'Connection ID',
            hint: 'Identity of the connection in the evidence graph',
            maxLength: 160,
            readOnly: true,
        }),
        actor: StringColumn({ label: 'Actor', hint: 'User of the session', maxLength: 100, readOnly: true }),
        automation: ReferenceColumn({
            label: 'Automation',
            hint: 'First automation that the evidence refers to',
            referenceTable: 'x_kt_gov_automation',
            cascadeRule: 'none',
            readOnly: true,
        }),
        automation_id: StringColumn({
            label: 'Automation ID',
            hint: 'Identity of that automation in the evidence graph',
            maxLength: 64,
            readOnly: true,
        }),
        automation_ids: MultiLineTextColumn({
            label: 'Automations',
            hint: 'All automations that the evidence refers to',
            maxLength: 100000,
            readOnly: true,
        }),
        execution_key: StringColumn({
            label: 'Execution key',
            hint: 'Hash of automation and transaction, or of automation, record and second',
            maxLength: 64,
            readOnly: true,
        }),
        counting: ChoiceColumn({
            label: 'Counts as',
            hint: 'What the row adds to the number of executions; empty below deterministic',
            dropdown: 'dropdown_with_none',
            choices: COUNTING,
            readOnly: true,
        }),
        premises: MultiLineTextColumn({
            label: 'Rests on',
            hint: 'What holds where the claim is a proof: name and sentence, one a line',
            maxLength: 4000,
            readOnly: true,
        }),
        residual: MultiLineTextColumn({
            label: 'Not excluded',
            hint: 'What could still make the proof false: name and sentence, one a line',
            maxLength: 4000,
            readOnly: true,
        }),
        proof_notes: MultiLineTextColumn({
            label: 'Proof notes',
            hint: 'What the row proves, and what it does not prove',
            maxLength: 4000,
            readOnly: true,
        }),
        why_not_code: StringColumn({
            label: 'Why not higher: code',
            hint: 'Stable code of what is missing',
            maxLength: 60,
            readOnly: true,
        }),
        why_not_missing: MultiLineTextColumn({
            label: 'Why not higher',
            hint: 'The missing fact',
            maxLength: 4000,
            readOnly: true,
        }),
        why_not_remediation: MultiLineTextColumn({
            label: 'Remediation',
            hint: 'The setting or line that would supply it',
            maxLength: 4000,
            readOnly: true,
        }),
        details: MultiLineTextColumn({
            label: 'Details',
            hint: 'What the row adds, redacted: name and value, one a line',
            maxLength: 4000,
            readOnly: true,
        }),
        properties: MultiLineTextColumn({
            label: 'Properties',
            hint: 'What the row adds, redacted, as JSON',
            maxLength: 1000000,
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that the row is as the app wrote it last; empty in rows from before it had seals',
            maxLength: 100,
            readOnly: true,
        }),
        content_hash: StringColumn({
            label: 'Content hash',
            hint: 'SHA-256 of everything above',
            maxLength: 64,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-read'],
    type: 'record',
    table: 'x_kt_gov_evidence',
    operation: 'read',
    roles: [auditor],
    description: 'Read execution evidence',
})
Acl({
    $id: Now.ID['acl-evidence-report-view'],
    type: 'record',
    table: 'x_kt_gov_evidence',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of execution evidence',
})
Acl({
    $id: Now.ID['acl-evidence-write'],
    type: 'record',
    table: 'x_kt_gov_evidence',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change execution evidence',
})
Acl({
    $id: Now.ID['acl-evidence-create'],
    type: 'record',
    table: 'x_kt_gov_evidence',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create execution evidence',
})
Acl({
    $id: Now.ID['acl-evidence-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete execution evidence',
})

List({
    table: 'x_kt_gov_evidence',
    view: default_view,
    columns: [
        'executed_at',
        'display_name',
        'confidence',
        'source',
        'matched_on',
        'record_number',
        'automation',
        'actor',
    ],
})

Form({
    table: 'x_kt_gov_evidence',
    view: default_view,
    sections: [
        {
            caption: 'Execution evidence',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence'],
                            text: 'One row of a log or table that shows an execution, with its confidence and what it does not prove.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'display_name' },
                        { type: 'table_field', field: 'source' },
                        { type: 'table_field', field: 'evidence_type' },
                        { type: 'table_field', field: 'confidence' },
                        { type: 'table_field', field: 'matched_on' },
                        { type: 'table_field', field: 'executed_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'automation' },
                        { type: 'table_field', field: 'record_id' },
                        { type: 'table_field', field: 'record_number' },
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'actor' },
                        { type: 'table_field', field: 'began_kind' },
                        { type: 'table_field', field: 'began_by' },
                        { type: 'table_field', field: 'counting' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'details' }] },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'proof_notes' }] },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'premises' }] },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'residual' }] },
            ],
        },
        {
            caption: 'Why not higher?',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'why_not_code' }],
                    rightElements: [],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'why_not_missing' },
                        { type: 'table_field', field: 'why_not_remediation' },
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
                        { type: 'table_field', field: 'source_table' },
                        { type: 'table_field', field: 'source_id' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'transaction_id' }],
                },
            ],
        },
    ],
})
