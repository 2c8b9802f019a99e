/** Where an export and the webhooks count differently, per policy and day */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { POPULATION_SOURCES } from '../../../server/controls/core/population'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_reconciliation_gap = Table({
    name: 'x_kt_gov_reconciliation_gap',
    label: [
        {
            label: 'Reconciliation gap',
            plural: 'Reconciliation gaps',
            language: 'en',
            hint: 'A difference between the counts of an export and of the webhooks, per policy and day',
        },
    ],
    display: 'policy',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'gap_key', unique: true, element: 'gap_key' },
        { name: 'gap_day', unique: false, element: ['day', 'policy'] },
    ],
    schema: {
        gap_key: StringColumn({
            label: 'Gap key',
            hint: 'Hash of policy, day and export; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        policy: StringColumn({
            label: 'Policy',
            hint: 'Policy name in lower case with hyphens',
            maxLength: 100,
            readOnly: true,
        }),
        day: DateColumn({ label: 'Day', hint: 'UTC day', readOnly: true }),
        export: ReferenceColumn({
            label: 'Export',
            hint: 'Export that was compared',
            referenceTable: 'x_kt_gov_export',
            readOnly: true,
        }),
        webhook_total: IntegerColumn({
            label: 'Counted by webhooks',
            hint: 'Distinct decisions that webhooks delivered',
            readOnly: true,
        }),
        export_total: IntegerColumn({
            label: 'In the export',
            hint: 'Decisions in the export',
            readOnly: true,
        }),
        difference: IntegerColumn({
            label: 'Difference',
            hint: 'Export minus webhooks: positive when deliveries are missing',
            readOnly: true,
        }),
        used_source: ChoiceColumn({
            label: 'Used source',
            hint: 'The more complete source; control tests use it',
            default: 'webhook',
            dropdown: 'dropdown_without_none',
            choices: POPULATION_SOURCES,
            readOnly: true,
        }),
        blocked: IntegerColumn({ label: 'Blocked', hint: 'Blocked in the export', readOnly: true }),
        escalated: IntegerColumn({ label: 'Escalated', hint: 'Escalated in the export', readOnly: true }),
        redacted: IntegerColumn({ label: 'Redacted', hint: 'Redacted in the export', readOnly: true }),
        logged: IntegerColumn({ label: 'Logged', hint: 'Logged in the export', readOnly: true }),
        allowed: IntegerColumn({ label: 'Allowed', hint: 'Allowed in the export', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-reconciliation-gap-read'],
    type: 'record',
    table: 'x_kt_gov_reconciliation_gap',
    operation: 'read',
    roles: [auditor],
    description: 'Read reconciliation gaps',
})
Acl({
    $id: Now.ID['acl-reconciliation-gap-report-view'],
    type: 'record',
    table: 'x_kt_gov_reconciliation_gap',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of reconciliation gaps',
})
Acl({
    $id: Now.ID['acl-reconciliation-gap-write'],
    type: 'record',
    table: 'x_kt_gov_reconciliation_gap',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change reconciliation gaps',
})
Acl({
    $id: Now.ID['acl-reconciliation-gap-create'],
    type: 'record',
    table: 'x_kt_gov_reconciliation_gap',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create reconciliation gaps',
})
Acl({
    $id: Now.ID['acl-reconciliation-gap-delete'],
    type: 'record',
    table: 'x_kt_gov_reconciliation_gap',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete reconciliation gaps',
})

List({
    table: 'x_kt_gov_reconciliation_gap',
    view: default_view,
    columns: ['day', 'policy', 'webhook_total', 'export_total', 'difference', 'used_source', 'export'],
})

Form({
    table: 'x_kt_gov_reconciliation_gap',
    view: default_view,
    sections: [
        {
            caption: 'Reconciliation gap',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-reconciliation-gap'],
                            text: 'An export and the webhooks have different counts for this day. Control tests use the larger count. Look for failed or missing deliveries of that day.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'policy' },
                        { type: 'table_field', field: 'day' },
                        { type: 'table_field', field: 'export' },
                        { type: 'table_field', field: 'used_source' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'webhook_total' },
                        { type: 'table_field', field: 'export_total' },
                        { type: 'table_field', field: 'difference' },
                    ],
                },
            ],
        },
        {
            caption: 'In the export',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'blocked' },
                        { type: 'table_field', field: 'escalated' },
                        { type: 'table_field', field: 'redacted' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'logged' },
                        { type: 'table_field', field: 'allowed' },
                    ],
                },
            ],
        },
    ],
})
