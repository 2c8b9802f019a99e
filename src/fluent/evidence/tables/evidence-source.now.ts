/** How far a source of execution evidence could be read, and up to where it was */
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
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { SOURCE_STATUSES } from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence_source = Table({
    name: 'x_kt_gov_evidence_source',
    label: [
        {
            label: 'Evidence source',
            plural: 'Evidence sources',
            language: 'en',
            hint: 'How far a source of execution evidence could be read, and the last row that was read',
        },
    ],
    display: 'source',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [{ name: 'source_key', unique: true, element: 'source_key' }],
    schema: {
        source_key: StringColumn({
            label: 'Source key',
            hint: 'Hash of the source; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        source: StringColumn({
            label: 'Source',
            hint: 'Key of the source in the completeness statement',
            maxLength: 60,
            mandatory: true,
            readOnly: true,
        }),
        status: ChoiceColumn({
            label: 'Status',
            hint: 'Completeness in the last run',
            default: 'available',
            dropdown: 'dropdown_without_none',
            choices: SOURCE_STATUSES,
            readOnly: true,
        }),
        record_count: IntegerColumn({
            label: 'Rows read',
            hint: 'Rows that the last run read; empty when it could not be read',
            readOnly: true,
        }),
        rows_matched: IntegerColumn({
            label: 'Rows matched',
            hint: 'Rows of the last run that became evidence',
            readOnly: true,
        }),
        window_from: DateTimeColumn({
            label: 'Window from',
            hint: 'Start of what the last run covered (UTC)',
            readOnly: true,
        }),
        window_to: DateTimeColumn({
            label: 'Window to',
            hint: 'End of what the last run covered (UTC)',
            readOnly: true,
        }),
        oldest_row: DateTimeColumn({
            label: 'Oldest row',
            hint: 'Oldest row that the source still holds (UTC)',
            readOnly: true,
        }),
        gaps: MultiLineTextColumn({
            label: 'Gaps',
            hint: 'What is missing in the window and why, as JSON',
            maxLength: 100000,
            readOnly: true,
        }),
        missing: MultiLineTextColumn({
            label: 'Missing',
            hint: 'What is missing in the window and why, one a line',
            maxLength: 4000,
            readOnly: true,
        }),
        settings: MultiLineTextColumn({
            label: 'Settings',
            hint: 'Settings that determine what the source contains, as JSON',
            maxLength: 100000,
            readOnly: true,
        }),
        settings_seen: MultiLineTextColumn({
            label: 'Settings seen',
            hint: 'Settings that determine what the source contains: name and value, one a line',
            maxLength: 4000,
            readOnly: true,
        }),
        notes: MultiLineTextColumn({
            label: 'Notes',
            hint: 'What the source does not prove, and what would make it readable',
            maxLength: 4000,
            readOnly: true,
        }),
        watermark_time: DateTimeColumn({
            label: 'Read up to',
            hint: 'Time of the row that was read last (UTC)',
            readOnly: true,
        }),
        watermark_id: StringColumn({
            label: 'Last row',
            hint: 'sys_id of the row that was read last',
            maxLength: 64,
            readOnly: true,
        }),
        counted_from: DateTimeColumn({
            label: 'Counted from',
            hint: 'Start of the window that is counted again (UTC)',
            readOnly: true,
        }),
        counted_to: DateTimeColumn({
            label: 'Counted to',
            hint: 'End of the window that is counted again (UTC)',
            readOnly: true,
        }),
        counted: IntegerColumn({ label: 'Counted', hint: 'Rows in that window when it was read', readOnly: true }),
        counted_digest: StringColumn({
            label: 'Counted by the second',
            hint: 'Digest of how many rows each second of that window had when it was read',
            maxLength: 64,
            readOnly: true,
        }),
        looked_again_to: DateTimeColumn({
            label: 'Looked again up to',
            hint: 'End of the time that was read a second time, for rows that came late (UTC)',
            readOnly: true,
        }),
        days_seen: MultiLineTextColumn({
            label: 'Days seen',
            hint: 'What the log had of each day when that was looked at last, as JSON',
            maxLength: 100000,
            readOnly: true,
        }),
        halfway_look: StringColumn({
            label: 'Older look',
            hint: 'Which look at older time goes on with the next run',
            maxLength: 20,
            readOnly: true,
        }),
        halfway_time: DateTimeColumn({
            label: 'Older look at',
            hint: 'Time of the last row that the look at older time has read (UTC)',
            readOnly: true,
        }),
        halfway_id: StringColumn({
            label: 'Older look at row',
            hint: 'sys_id of the last row that the look at older time has read',
            maxLength: 32,
            readOnly: true,
        }),
        collected_since: DateTimeColumn({
            label: 'Collected since',
            hint: 'Start of the time without a gap (UTC)',
            readOnly: true,
        }),
        last_run: StringColumn({
            label: 'Last run',
            hint: 'Number of the run that wrote this',
            maxLength: 40,
            readOnly: true,
        }),
        run: ReferenceColumn({
            label: 'Run',
            hint: 'The run that noted it last',
            referenceTable: 'x_kt_gov_evidence_run',
            cascadeRule: 'none',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-source-read'],
    type: 'record',
    table: 'x_kt_gov_evidence_source',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence sources',
})
Acl({
    $id: Now.ID['acl-evidence-source-report-view'],
    type: 'record',
    table: 'x_kt_gov_evidence_source',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of evidence sources',
})
Acl({
    $id: Now.ID['acl-evidence-source-write'],
    type: 'record',
    table: 'x_kt_gov_evidence_source',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence sources',
})
Acl({
    $id: Now.ID['acl-evidence-source-create'],
    type: 'record',
    table: 'x_kt_gov_evidence_source',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence sources',
})
Acl({
    $id: Now.ID['acl-evidence-source-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence_source',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence sources',
})

List({
    table: 'x_kt_gov_evidence_source',
    view: default_view,
    columns: ['source', 'status', 'window_to', 'oldest_row', 'record_count', 'rows_matched', 'notes'],
})

Form({
    table: 'x_kt_gov_evidence_source',
    view: default_view,
    sections: [
        {
            caption: 'Evidence source',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence-source'],
                            text: 'How far one source could be read. The notes name what to allow or switch on. Evidence is never stronger than what could be read.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'source' },
                        { type: 'table_field', field: 'status' },
                        { type: 'table_field', field: 'window_from' },
                        { type: 'table_field', field: 'window_to' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'record_count' },
                        { type: 'table_field', field: 'rows_matched' },
                        { type: 'table_field', field: 'oldest_row' },
                        { type: 'table_field', field: 'collected_since' },
                        { type: 'table_field', field: 'looked_again_to' },
                        { type: 'table_field', field: 'run' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'notes' },
                        { type: 'table_field', field: 'missing' },
                        { type: 'table_field', field: 'settings_seen' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'watermark_time' }],
                    rightElements: [
                        { type: 'table_field', field: 'counted_from' },
                        { type: 'table_field', field: 'counted_to' },
                        { type: 'table_field', field: 'counted' },
                    ],
                },
            ],
        },
    ],
})
