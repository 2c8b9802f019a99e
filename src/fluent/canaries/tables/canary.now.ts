/** A row whose automations are known, so that it is known what the collection ought to find */
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
import { CANARY_CONTEXTS, CANARY_GRADES, CANARY_STATES } from '../../../server/canaries/core/canary'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_canary = Table({
    name: 'x_kt_gov_canary',
    label: [
        {
            label: 'Canary',
            plural: 'Canaries',
            language: 'en',
            hint: 'A row whose rule, include and call are known, to measure what the collection of evidence finds',
        },
    ],
    display: 'number',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTCN', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'canary_key', unique: true, element: 'canary_key' },
        { name: 'canary_waiting', unique: false, element: ['state', 'looked_at'] },
        { name: 'canary_planted', unique: false, element: 'planted_at' },
        { name: 'canary_decided', unique: false, element: 'decided_at' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record; the line in the log names it',
            maxLength: 40,
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        canary_key: StringColumn({
            label: 'Canary key',
            hint: 'Hash of context and time; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        context: ChoiceColumn({
            label: 'Context',
            hint: 'What calls the include',
            dropdown: 'dropdown_without_none',
            choices: CANARY_CONTEXTS,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Whether the collection found everything that ran for this row',
            default: 'planted',
            dropdown: 'dropdown_without_none',
            choices: CANARY_STATES,
            readOnly: true,
        }),
        planted_at: DateTimeColumn({ label: 'Planted at', hint: 'When the row was inserted (UTC)', readOnly: true }),
        ran_at: DateTimeColumn({
            label: 'Ran at',
            hint: 'When the include ran, as it wrote itself (UTC); empty where it did not',
            readOnly: true,
        }),
        answer: StringColumn({
            label: 'Answer',
            hint: 'What came of the call to this instance, which is refused; empty where none was made',
            maxLength: 40,
            readOnly: true,
        }),
        looked_at: DateTimeColumn({
            label: 'Looked at',
            hint: 'When the collected evidence was compared with this row last (UTC)',
            readOnly: true,
        }),
        decided_at: DateTimeColumn({
            label: 'Decided at',
            hint: 'When the verdict was reached (UTC); it is never changed',
            readOnly: true,
        }),
        lag_seconds: IntegerColumn({
            label: 'Lag (seconds)',
            hint: 'From the run of the include to the end of the collection that found everything',
            readOnly: true,
        }),
        starter_grade: ChoiceColumn({
            label: 'What began it',
            hint: 'How well the rule or the job is known to have run for this row',
            dropdown: 'dropdown_with_none',
            choices: CANARY_GRADES,
            readOnly: true,
        }),
        include_grade: ChoiceColumn({
            label: 'Include',
            hint: 'How well the include is known to have run for this row',
            dropdown: 'dropdown_with_none',
            choices: CANARY_GRADES,
            readOnly: true,
        }),
        call_grade: ChoiceColumn({
            label: 'Call',
            hint: 'How well the call is known to have been made for this row',
            dropdown: 'dropdown_with_none',
            choices: CANARY_GRADES,
            readOnly: true,
        }),
        false_links: IntegerColumn({
            label: 'False links',
            hint: 'Automations and connections that the evidence names for this row although they did not run',
            readOnly: true,
        }),
        false_link_names: MultiLineTextColumn({
            label: 'False links to',
            hint: 'Node IDs with their grade',
            maxLength: 1000,
            readOnly: true,
        }),
        reason: MultiLineTextColumn({
            label: 'Reason',
            hint: 'Why it was missed or did not run',
            maxLength: 1000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-canary-read'],
    type: 'record',
    table: 'x_kt_gov_canary',
    operation: 'read',
    roles: [auditor],
    description: 'Read canaries',
})
Acl({
    $id: Now.ID['acl-canary-report-view'],
    type: 'record',
    table: 'x_kt_gov_canary',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of canaries',
})
Acl({
    $id: Now.ID['acl-canary-write'],
    type: 'record',
    table: 'x_kt_gov_canary',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change canaries',
})
Acl({
    $id: Now.ID['acl-canary-create'],
    type: 'record',
    table: 'x_kt_gov_canary',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create canaries',
})
Acl({
    $id: Now.ID['acl-canary-delete'],
    type: 'record',
    table: 'x_kt_gov_canary',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete canaries',
})

List({
    table: 'x_kt_gov_canary',
    view: default_view,
    columns: [
        'number',
        'planted_at',
        'context',
        'state',
        'lag_seconds',
        'starter_grade',
        'include_grade',
        'call_grade',
        'false_links',
        'reason',
    ],
})

Form({
    table: 'x_kt_gov_canary',
    view: default_view,
    sections: [
        {
            caption: 'Canary',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-canary'],
                            text: 'For this row the app itself ran what calls an include, the include and a call to this instance. The collection of evidence does not know that: it has to find them in the logs. What it misses here, it misses for your automations too.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'context' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'planted_at' },
                        { type: 'table_field', field: 'ran_at' },
                        { type: 'table_field', field: 'answer' },
                        { type: 'table_field', field: 'looked_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'decided_at' },
                        { type: 'table_field', field: 'lag_seconds' },
                        { type: 'table_field', field: 'starter_grade' },
                        { type: 'table_field', field: 'include_grade' },
                        { type: 'table_field', field: 'call_grade' },
                        { type: 'table_field', field: 'false_links' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'reason' },
                        { type: 'table_field', field: 'false_link_names' },
                    ],
                },
            ],
        },
    ],
})
