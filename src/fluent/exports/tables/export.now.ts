/** An export at Keeptrusts that is or becomes audit evidence */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { EXPORT_STATES } from '../../../server/exports/core/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_export = Table({
    name: 'x_kt_gov_export',
    label: [
        {
            label: 'Evidence export',
            plural: 'Evidence exports',
            language: 'en',
            hint: 'An export at Keeptrusts that is or becomes audit evidence',
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
    autoNumber: { prefix: 'KTX', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'export_key', unique: true, element: 'export_key' },
        { name: 'export_id', unique: false, element: 'export_id' },
        { name: 'request_key', unique: true, element: 'request_key' },
        { name: 'state_next_attempt', unique: false, element: ['state', 'next_attempt_at'] },
        { name: 'export_collected', unique: false, element: 'collected_at' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        export_key: StringColumn({
            label: 'Export key',
            hint: 'Hash of the export ID; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        export_id: StringColumn({
            label: 'Export ID',
            hint: 'Identity of the export at Keeptrusts; until Keeptrusts sends it, the identity of the request',
            maxLength: 255,
            mandatory: true,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'State of the export',
            dropdown: 'dropdown_without_none',
            default: 'ready',
            choices: EXPORT_STATES,
            readOnly: true,
        }),
        export_type: StringColumn({
            label: 'Type',
            hint: 'What was exported, as sent by Keeptrusts',
            maxLength: 40,
            readOnly: true,
        }),
        format: StringColumn({
            label: 'Format',
            hint: 'Format of the artifact, for example json or csv',
            maxLength: 40,
            readOnly: true,
        }),
        window_from: DateTimeColumn({
            label: 'Window from',
            hint: 'Start of the exported window (UTC)',
            readOnly: true,
        }),
        window_to: DateTimeColumn({ label: 'Window to', hint: 'End of the exported window (UTC)', readOnly: true }),
        completed_at: DateTimeColumn({
            label: 'Completed at',
            hint: 'When Keeptrusts completed it (UTC)',
            readOnly: true,
        }),
        reason: StringColumn({ label: 'Reason', hint: 'Why it failed', maxLength: 1000, readOnly: true }),
        error_code: StringColumn({
            label: 'Code',
            hint: 'Stable code of the reason why it makes no progress',
            maxLength: 40,
            readOnly: true,
        }),
        job_id: StringColumn({
            label: 'Job ID',
            hint: 'Identity of the export job at Keeptrusts',
            maxLength: 255,
            readOnly: true,
        }),
        request_key: StringColumn({
            label: 'Request',
            hint: 'Content of the request: one row for each request',
            maxLength: 64,
            readOnly: true,
        }),
        requested_by: StringColumn({
            label: 'Requested by',
            hint: 'Schedule, webhook or user name',
            maxLength: 100,
            readOnly: true,
        }),
        requested_at: DateTimeColumn({ label: 'Requested at', hint: 'When it was requested (UTC)', readOnly: true }),
        retried_by: StringColumn({
            label: 'Retried by',
            hint: 'User who last had it retried',
            maxLength: 100,
            readOnly: true,
        }),
        retried_at: DateTimeColumn({
            label: 'Retried at',
            hint: 'When it was last retried by a person (UTC)',
            readOnly: true,
        }),
        attempts: IntegerColumn({
            label: 'Attempts',
            hint: 'Failed attempts since the last change of state',
            default: 0,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        next_attempt_at: DateTimeColumn({
            label: 'Next attempt at',
            hint: 'When it is processed next (UTC)',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            readOnly: true,
            attributes: { no_audit: true },
        }),
        expected_sha256: StringColumn({
            label: 'Expected SHA-256',
            hint: 'Checksum of the artifact that Keeptrusts sent, if any',
            maxLength: 64,
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that the request and what is known of the artifact are as the app stored them; an export that does not fit its seal is not fetched and not attached',
            maxLength: 100,
            readOnly: true,
        }),
        sha256: StringColumn({
            label: 'SHA-256',
            hint: 'Checksum of the artifact as it was received',
            maxLength: 64,
            readOnly: true,
        }),
        byte_count: IntegerColumn({ label: 'Bytes', hint: 'Size of the artifact as it was received', readOnly: true }),
        record_count: IntegerColumn({
            label: 'Records',
            hint: 'Records in the artifact; empty when it could not be read',
            readOnly: true,
        }),
        uncounted: IntegerColumn({
            label: 'Uncounted records',
            hint: 'Records that are not decisions or have no time, and therefore are not counted',
            readOnly: true,
        }),
        is_empty: BooleanColumn({
            label: 'Empty',
            hint: 'The artifact has no records: it proves nothing and is not attached',
            default: false,
            readOnly: true,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Environments in the records',
            maxLength: 255,
            readOnly: true,
        }),
        config_version: StringColumn({
            label: 'Configuration version',
            hint: 'Configuration versions in the records',
            maxLength: 1000,
            readOnly: true,
        }),
        escalation_ids: MultiLineTextColumn({
            label: 'Escalation IDs',
            hint: 'Escalations in the artifact, one a line',
            maxLength: 1000000,
            readOnly: true,
        }),
        population: MultiLineTextColumn({
            label: 'Population',
            hint: 'Decisions per policy, day and action in the artifact, as JSON',
            maxLength: 1000000,
            readOnly: true,
        }),
        collected_at: DateTimeColumn({
            label: 'Collected at',
            hint: 'When the artifact was fetched (UTC)',
            readOnly: true,
        }),
        valid_until: DateTimeColumn({
            label: 'Valid until',
            hint: 'Until when it counts as fresh evidence (UTC)',
            readOnly: true,
        }),
        remark: StringColumn({
            label: 'Remark',
            hint: 'Further information about this evidence',
            maxLength: 1000,
            readOnly: true,
        }),
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'First delivery that reported it',
            referenceTable: 'x_kt_gov_delivery',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-export-read'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence exports',
})
Acl({
    $id: Now.ID['acl-export-write'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence exports',
})
Acl({
    $id: Now.ID['acl-export-create'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence exports',
})
Acl({
    $id: Now.ID['acl-export-delete'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence exports',
})

List({
    table: 'x_kt_gov_export',
    view: default_view,
    columns: [
        'number',
        'export_id',
        'state',
        'error_code',
        'window_from',
        'window_to',
        'record_count',
        'is_empty',
        'collected_at',
    ],
})

Form({
    table: 'x_kt_gov_export',
    view: default_view,
    sections: [
        {
            caption: 'Evidence export',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-export'],
                            text: 'An export at Keeptrusts that becomes evidence: requested, fetched, attached. If it failed, read the reason, remove the cause, then choose Retry export. Each file keeps the hash from its download.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'export_id' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'export_type' },
                        { type: 'table_field', field: 'format' },
                        { type: 'table_field', field: 'requested_by' },
                        { type: 'table_field', field: 'requested_at' },
                        { type: 'table_field', field: 'attempts' },
                        { type: 'table_field', field: 'retried_by' },
                        { type: 'table_field', field: 'retried_at' },
                        { type: 'table_field', field: 'next_attempt_at' },
                        { type: 'table_field', field: 'error_code' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'window_from' },
                        { type: 'table_field', field: 'window_to' },
                        { type: 'table_field', field: 'completed_at' },
                        { type: 'table_field', field: 'delivery' },
                        { type: 'table_field', field: 'job_id' },
                        { type: 'table_field', field: 'collected_at' },
                        { type: 'table_field', field: 'valid_until' },
                        { type: 'table_field', field: 'record_count' },
                        { type: 'table_field', field: 'is_empty' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'reason' },
                        { type: 'table_field', field: 'remark' },
                    ],
                },
            ],
        },
        {
            caption: 'Artifact',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'byte_count' },
                        { type: 'table_field', field: 'uncounted' },
                        { type: 'table_field', field: 'environment' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'config_version' }],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'sha256' },
                        { type: 'table_field', field: 'expected_sha256' },
                        { type: 'table_field', field: 'escalation_ids' },
                    ],
                },
            ],
        },
    ],
})
