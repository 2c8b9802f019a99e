/** One answer of the platform, as the app measured it */
import '@servicenow/sdk/global'
import {
    Acl,
    DateTimeColumn,
    default_view,
    Form,
    List,
    MultiLineTextColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_platform_fact = Table({
    name: 'x_kt_gov_platform_fact',
    label: [
        {
            label: 'Platform fact',
            plural: 'Platform facts',
            language: 'en',
            hint: 'What the app measured of this instance where no document says how the platform behaves',
        },
    ],
    display: 'question',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [{ name: 'fact_key', unique: true, element: 'fact_key' }],
    schema: {
        fact_key: StringColumn({
            label: 'Fact key',
            hint: 'Hash of the question; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        question: StringColumn({
            label: 'Question',
            hint: 'Stable name of the question; the administration guide has its text',
            maxLength: 60,
            mandatory: true,
            readOnly: true,
        }),
        answer: StringColumn({
            label: 'Answer',
            hint: 'Stable word for what was found',
            maxLength: 40,
            readOnly: true,
        }),
        detail: MultiLineTextColumn({ label: 'Detail', hint: 'What was seen', maxLength: 1000, readOnly: true }),
        release: StringColumn({
            label: 'Release',
            hint: 'Release of the platform that was measured',
            maxLength: 200,
            readOnly: true,
        }),
        app_version: StringColumn({
            label: 'App version',
            hint: 'Version of this app that measured',
            maxLength: 40,
            readOnly: true,
        }),
        measured_at: DateTimeColumn({ label: 'Measured', hint: 'When it was measured (UTC)', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-platform-fact-read'],
    type: 'record',
    table: 'x_kt_gov_platform_fact',
    operation: 'read',
    roles: [auditor],
    description: 'Read platform facts',
})
Acl({
    $id: Now.ID['acl-platform-fact-write'],
    type: 'record',
    table: 'x_kt_gov_platform_fact',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change platform facts',
})
Acl({
    $id: Now.ID['acl-platform-fact-create'],
    type: 'record',
    table: 'x_kt_gov_platform_fact',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create platform facts',
})
Acl({
    $id: Now.ID['acl-platform-fact-delete'],
    type: 'record',
    table: 'x_kt_gov_platform_fact',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete platform facts',
})

List({
    table: 'x_kt_gov_platform_fact',
    view: default_view,
    columns: ['question', 'answer', 'detail', 'release', 'app_version', 'measured_at'],
})

Form({
    table: 'x_kt_gov_platform_fact',
    view: default_view,
    sections: [
        {
            caption: 'Platform fact',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'question' },
                        { type: 'table_field', field: 'answer' },
                        { type: 'table_field', field: 'measured_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'release' },
                        { type: 'table_field', field: 'app_version' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'detail' }] },
            ],
        },
    ],
})
