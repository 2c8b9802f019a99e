/** Table: scripts and flows that the platform starts, with their execution status. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import {
    ANALYSIS_STATES,
    AUTOMATION_KINDS,
    EXECUTION_STATES,
    INFERENCES,
} from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_automation = Table({
    name: 'x_kt_gov_automation',
    label: [
        {
            label: 'Automation',
            plural: 'Automations',
            language: 'en',
            hint: 'A script or flow that the platform starts, with the result of its analysis and its execution status',
        },
    ],
    display: 'name',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [
        { name: 'automation_key', unique: true, element: 'automation_key' },
        { name: 'automation_id', unique: false, element: 'automation_id' },
        { name: 'script_record', unique: false, element: ['script_table', 'script_id'] },
        { name: 'execution_state', unique: false, element: ['execution_state', 'active'] },
    ],
    schema: {
        name: StringColumn({ label: 'Name', hint: 'Name of the script or flow', maxLength: 255, readOnly: true }),
        automation_key: StringColumn({
            label: 'Automation key',
            hint: 'Hash of the automation ID; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        automation_id: StringColumn({
            label: 'Automation ID',
            hint: 'Identity in the evidence graph: kind and sys_id of the record',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Type of automation',
            default: 'business_rule',
            dropdown: 'dropdown_without_none',
            choices: AUTOMATION_KINDS,
            readOnly: true,
        }),
        script_table: TableNameColumn({ label: 'Script table', hint: 'Table of the record', readOnly: true }),
        script_id: DocumentIdColumn({
            label: 'Script record',
            hint: 'sys_id of the record',
            dependent: 'script_table',
            readOnly: true,
        }),
        scope_name: StringColumn({
            label: 'Application scope',
            hint: 'Scope by name; global for none',
            maxLength: 100,
            readOnly: true,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Whether the record is there and active',
            default: true,
            readOnly: true,
        }),
        trigger_table: TableNameColumn({
            label: 'Trigger table',
            hint: 'Table whose changes start it',
            readOnly: true,
        }),
        trigger_when: StringColumn({
            label: 'When',
            hint: 'before, after, async or another value of the platform',
            maxLength: 40,
            readOnly: true,
        }),
        trigger_order: IntegerColumn({ label: 'Order', hint: 'Order among the rules of its table', readOnly: true }),
        trigger_operations: StringColumn({
            label: 'Operations',
            hint: 'insert, update, delete, query',
            maxLength: 100,
            readOnly: true,
        }),
        filter_condition: MultiLineTextColumn({
            label: 'Filter condition',
            hint: 'Encoded query that a record must satisfy',
            maxLength: 4000,
            readOnly: true,
        }),
        condition: MultiLineTextColumn({
            label: 'Condition',
            hint: 'Script that decides whether it runs',
            maxLength: 4000,
            readOnly: true,
        }),
        analysis_state: ChoiceColumn({
            label: 'Analysis',
            hint: 'Whether the text could be analysed',
            default: 'none',
            dropdown: 'dropdown_without_none',
            choices: ANALYSIS_STATES,
            readOnly: true,
        }),
        analysis_error: StringColumn({
            label: 'Analysis error',
            hint: 'Code and line of the part that could not be analysed',
            maxLength: 255,
            readOnly: true,
        }),
        analysis: MultiLineTextColumn({
            label: 'Analysis of the script',
            hint: 'Calls, reads, writes and log statements, as JSON',
            maxLength: 4000000,
            readOnly: true,
        }),
        literals: MultiLineTextColumn({
            label: 'Quoted texts',
            hint: 'Quoted texts of a script that cannot be analysed, as JSON',
            maxLength: 1000000,
            readOnly: true,
        }),
        versions: MultiLineTextColumn({
            label: 'Versions',
            hint: 'Versions with what each could log, newest first, as JSON',
            maxLength: 8000000,
            readOnly: true,
        }),
        script_updated_at: DateTimeColumn({
            label: 'Record updated at',
            hint: 'When the record was changed (UTC)',
            readOnly: true,
        }),
        script_mod_count: IntegerColumn({
            label: 'Record updates',
            hint: 'How often the record was changed',
            readOnly: true,
        }),
        version_hash: StringColumn({
            label: 'Version',
            hint: 'Hash of the current version',
            maxLength: 100,
            readOnly: true,
        }),
        execution_state: ChoiceColumn({
            label: 'Execution',
            hint: 'Execution status from the evidence',
            default: 'unknown',
            dropdown: 'dropdown_without_none',
            choices: EXECUTION_STATES,
            readOnly: true,
        }),
        last_observed_execution: DateTimeColumn({
            label: 'Last observed execution',
            hint: 'Newest deterministic evidence (UTC)',
            readOnly: true,
        }),
        last_inferred_execution: DateTimeColumn({
            label: 'Last inferred execution',
            hint: 'Newest evidence below deterministic that speaks for an execution (UTC)',
            readOnly: true,
        }),
        inference: ChoiceColumn({
            label: 'Inference',
            hint: 'Stronger: as far as is known nothing else left the evidence. Weaker: others may have',
            dropdown: 'dropdown_with_none',
            choices: INFERENCES,
            readOnly: true,
        }),
        inferred_from: StringColumn({
            label: 'Inferred from',
            hint: 'Claims that speak for an execution, the stronger ones first',
            maxLength: 1000,
            readOnly: true,
        }),
        last_trigger_seen: DateTimeColumn({
            label: 'Last trigger seen',
            hint: 'Newest record that satisfies its conditions (UTC); proves no execution',
            readOnly: true,
        }),
        execution_count_30d: IntegerColumn({
            label: 'Executions in 30 days',
            hint: 'Distinct transactions, or record and second; empty when no source could show any, or when they cannot be told apart',
            readOnly: true,
        }),
        evidence_count_30d: IntegerColumn({
            label: 'Evidence in 30 days',
            hint: 'Rows that prove executions of the last 30 days; empty when no source could give any',
            readOnly: true,
        }),
        tiers_possible: StringColumn({
            label: 'Possible sources',
            hint: 'Sources that could have shown an execution',
            maxLength: 1000,
            readOnly: true,
        }),
        tiers_met: StringColumn({
            label: 'Sources met',
            hint: 'Sources that showed an execution',
            maxLength: 1000,
            readOnly: true,
        }),
        why_not_code: StringColumn({
            label: 'Why not higher: code',
            hint: 'Stable code of what is missing',
            maxLength: 60,
            readOnly: true,
        }),
        why_not_higher: MultiLineTextColumn({
            label: 'Why not higher',
            hint: 'The missing fact, and what would supply it',
            maxLength: 4000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-automation-read'],
    type: 'record',
    table: 'x_kt_gov_automation',
    operation: 'read',
    roles: [auditor],
    description: 'Read automations',
})
Acl({
    $id: Now.ID['acl-automation-report-view'],
    type: 'record',
    table: 'x_kt_gov_automation',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of automations',
})
Acl({
    $id: Now.ID['acl-automation-write'],
    type: 'record',
    table: 'x_kt_gov_automation',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change automations',
})
Acl({
    $id: Now.ID['acl-automation-create'],
    type: 'record',
    table: 'x_kt_gov_automation',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create automations',
})
Acl({
    $id: Now.ID['acl-automation-delete'],
    type: 'record',
    table: 'x_kt_gov_automation',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete automations',
})

List({
    table: 'x_kt_gov_automation',
    view: default_view,
    columns: [
        'name',
        'kind',
        'scope_name',
        'active',
        'execution_state',
        'last_observed_execution',
        'last_inferred_execution',
        'inference',
        'analysis_state',
        'why_not_code',
    ],
})

Form({
    table: 'x_kt_gov_automation',
    view: default_view,
    sections: [
        {
            caption: 'Automation',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-automation'],
                            text: 'A script or flow that the platform starts. Proven: a row names one of its executions. Inferred: what it left, or records that satisfy its trigger, speak for one. Unproven: "Why not higher" names what is missing and what to do.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'active' },
                        { type: 'table_field', field: 'scope_name' },
                        { type: 'table_field', field: 'script_table' },
                        { type: 'table_field', field: 'script_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'execution_state' },
                        { type: 'table_field', field: 'last_observed_execution' },
                        { type: 'table_field', field: 'last_inferred_execution' },
                        { type: 'table_field', field: 'inference' },
                        { type: 'table_field', field: 'inferred_from' },
                        { type: 'table_field', field: 'last_trigger_seen' },
                        { type: 'table_field', field: 'execution_count_30d' },
                        { type: 'table_field', field: 'evidence_count_30d' },
                        { type: 'table_field', field: 'why_not_code' },
                        { type: 'table_field', field: 'analysis_state' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'why_not_higher' }] },
            ],
        },
        {
            caption: 'Trigger',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'trigger_table' },
                        { type: 'table_field', field: 'trigger_when' },
                        { type: 'table_field', field: 'trigger_order' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'trigger_operations' }],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'filter_condition' },
                        { type: 'table_field', field: 'condition' },
                    ],
                },
            ],
        },
        {
            caption: 'Script',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'version_hash' },
                        { type: 'table_field', field: 'script_updated_at' },
                        { type: 'table_field', field: 'script_mod_count' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'analysis_error' }],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'tiers_possible' }],
                    rightElements: [{ type: 'table_field', field: 'tiers_met' }],
                },
            ],
        },
    ],
})
