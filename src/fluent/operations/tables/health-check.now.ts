/** The last result of each health check */
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
import { HEALTH_STATES } from '../../../server/operations/core/health/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_health_check = Table({
    name: 'x_kt_gov_health_check',
    label: [
        {
            label: 'Health check',
            plural: 'Health checks',
            language: 'en',
            hint: 'The last result of each health check; the Setup page runs them again',
        },
    ],
    display: 'title',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [{ name: 'check_key', unique: true, element: 'check_key' }],
    schema: {
        check_key: StringColumn({
            label: 'Check key',
            hint: 'Hash of the check; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        check_id: StringColumn({
            label: 'Check',
            hint: 'Stable id of the check',
            maxLength: 60,
            mandatory: true,
            readOnly: true,
        }),
        title: StringColumn({ label: 'Title', hint: 'What the check verifies', maxLength: 160, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'What the check found',
            dropdown: 'dropdown_without_none',
            default: 'unknown',
            choices: HEALTH_STATES,
            readOnly: true,
        }),
        code: StringColumn({
            label: 'Code',
            hint: 'Stable code of the finding; the list of codes explains what to do',
            maxLength: 60,
            readOnly: true,
        }),
        requests: IntegerColumn({
            label: 'Requests',
            hint: 'Requests that were refused in the minute of the last one, at least; empty in results of checks',
            readOnly: true,
        }),
        seen: MultiLineTextColumn({ label: 'Seen', hint: 'What the check saw', maxLength: 1000, readOnly: true }),
        checked_at: DateTimeColumn({ label: 'Checked', hint: 'When the check ran (UTC)', readOnly: true }),
    },
})

Acl({
    $id: Now.ID['acl-health-check-read'],
    type: 'record',
    table: 'x_kt_gov_health_check',
    operation: 'read',
    roles: [auditor],
    description: 'Read results of health checks',
})
Acl({
    $id: Now.ID['acl-health-check-report-view'],
    type: 'record',
    table: 'x_kt_gov_health_check',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of results of health checks',
})
Acl({
    $id: Now.ID['acl-health-check-write'],
    type: 'record',
    table: 'x_kt_gov_health_check',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change results of health checks',
})
Acl({
    $id: Now.ID['acl-health-check-create'],
    type: 'record',
    table: 'x_kt_gov_health_check',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create results of health checks',
})
Acl({
    $id: Now.ID['acl-health-check-delete'],
    type: 'record',
    table: 'x_kt_gov_health_check',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete results of health checks',
})

List({
    table: 'x_kt_gov_health_check',
    view: default_view,
    columns: ['title', 'state', 'code', 'seen', 'checked_at'],
})

Form({
    table: 'x_kt_gov_health_check',
    view: default_view,
    sections: [
        {
            caption: 'Health check',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'title' },
                        { type: 'table_field', field: 'state' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'code' },
                        { type: 'table_field', field: 'checked_at' },
                        { type: 'table_field', field: 'requests' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'seen' },
                        { type: 'table_field', field: 'check_id' },
                    ],
                },
            ],
        },
    ],
})
