/** An export at Keeptrusts that is or becomes audit evidence */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { EXPORT_STATES } from '../../server/core/names'
import { admin, auditor, operator } from '../roles.now'

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
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTX', number: 1000, numberOfDigits: 7 },
    index: [{ name: 'export_id', unique: true, element: 'export_id' }],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        export_id: StringColumn({
            label: 'Export ID',
            hint: 'Identity of the export at Keeptrusts',
            maxLength: 255,
            mandatory: true,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'How far the evidence got',
            dropdown: 'dropdown_without_none',
            default: 'ready',
            choices: EXPORT_STATES,
        }),
        export_type: StringColumn({ label: 'Type', hint: 'What was exported, as Keeptrusts says', maxLength: 40 }),
        format: StringColumn({ label: 'Format', hint: 'json, csv, …', maxLength: 40 }),
        window_from: DateTimeColumn({ label: 'Window from', hint: 'Start of the exported window (UTC)' }),
        window_to: DateTimeColumn({ label: 'Window to', hint: 'End of the exported window (UTC)' }),
        completed_at: DateTimeColumn({ label: 'Completed at', hint: 'When Keeptrusts completed it (UTC)' }),
        reason: StringColumn({ label: 'Reason', hint: 'Why it failed', maxLength: 1000 }),
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'The delivery that told of it first',
            referenceTable: 'x_kt_gov_delivery',
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
    roles: [operator],
    description: 'Update evidence exports',
})
Acl({
    $id: Now.ID['acl-export-create'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'create',
    roles: [admin],
    description: 'Create evidence exports',
})
Acl({
    $id: Now.ID['acl-export-delete'],
    type: 'record',
    table: 'x_kt_gov_export',
    operation: 'delete',
    roles: [admin],
    description: 'Delete evidence exports',
})

List({
    table: 'x_kt_gov_export',
    view: default_view,
    columns: ['number', 'export_id', 'state', 'export_type', 'format', 'window_from', 'window_to', 'completed_at'],
})

Form({
    table: 'x_kt_gov_export',
    view: default_view,
    sections: [
        {
            caption: 'Evidence export',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'export_id' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'export_type' },
                        { type: 'table_field', field: 'format' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'window_from' },
                        { type: 'table_field', field: 'window_to' },
                        { type: 'table_field', field: 'completed_at' },
                        { type: 'table_field', field: 'delivery' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'reason' }],
                },
            ],
        },
    ],
})
