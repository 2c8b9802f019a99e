/** Table: alerts, open and closed, so that people are notified once about each. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { ALERT_KINDS, ALERT_STATES } from '../../../server/operations/core/alerts/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_alert = Table({
    name: 'x_kt_gov_alert',
    label: [
        {
            label: 'Alert',
            plural: 'Alerts',
            language: 'en',
            hint: 'Conditions that people were notified of, open and closed; empty when no alert condition was met yet',
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
    autoNumber: { prefix: 'KTN', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'alert_key', unique: true, element: 'alert_key' },
        { name: 'alert_kind_state', unique: false, element: ['kind', 'state'] },
        { name: 'alert_last_seen', unique: false, element: 'last_seen' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        alert_key: StringColumn({
            label: 'Key',
            hint: 'Hash of kind and subject; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Kind of alert',
            dropdown: 'dropdown_without_none',
            default: 'dead_letters',
            choices: ALERT_KINDS,
            readOnly: true,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'Reason code, control, source, gateway or export',
            maxLength: 255,
            readOnly: true,
        }),
        headline: StringColumn({
            label: 'Headline',
            hint: 'What it is, in a few words: the subject of the mail',
            maxLength: 160,
            readOnly: true,
        }),
        detail: StringColumn({
            label: 'What',
            hint: 'What was found',
            maxLength: 1000,
            readOnly: true,
        }),
        advice: StringColumn({
            label: 'What to do',
            hint: 'What removes the cause',
            maxLength: 1000,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Whether the condition still exists',
            dropdown: 'dropdown_without_none',
            default: 'ongoing',
            choices: ALERT_STATES,
            readOnly: true,
        }),
        since: DateTimeColumn({ label: 'Since', hint: 'When it was first found (UTC)', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'When it was last found (UTC)', readOnly: true }),
        ended_at: DateTimeColumn({
            label: 'Over since',
            hint: 'When the condition was no longer found (UTC)',
            readOnly: true,
        }),
        last_alerted: DateTimeColumn({
            label: 'Last notified',
            hint: 'When people were last notified (UTC)',
            readOnly: true,
        }),
        alert_count: IntegerColumn({
            label: 'Notifications',
            hint: 'Number of notifications',
            default: 0,
            readOnly: true,
        }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            readOnly: true,
        }),
        table_name: TableNameColumn({ label: 'Table', hint: 'Table of the records to check', readOnly: true }),
        record_id: DocumentIdColumn({
            label: 'Record',
            hint: 'sys_id of the record',
            dependent: 'table_name',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-alert-read'],
    type: 'record',
    table: 'x_kt_gov_alert',
    operation: 'read',
    roles: [auditor],
    description: 'Read alerts',
})
Acl({
    $id: Now.ID['acl-alert-report-view'],
    type: 'record',
    table: 'x_kt_gov_alert',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of alerts',
})
Acl({
    $id: Now.ID['acl-alert-write'],
    type: 'record',
    table: 'x_kt_gov_alert',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change alerts',
})
Acl({
    $id: Now.ID['acl-alert-create'],
    type: 'record',
    table: 'x_kt_gov_alert',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create alerts',
})
Acl({
    $id: Now.ID['acl-alert-delete'],
    type: 'record',
    table: 'x_kt_gov_alert',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete alerts',
})

List({
    table: 'x_kt_gov_alert',
    view: default_view,
    columns: ['number', 'kind', 'state', 'headline', 'advice', 'since', 'last_seen', 'last_alerted', 'alert_count'],
})

Form({
    table: 'x_kt_gov_alert',
    view: default_view,
    sections: [
        {
            caption: 'Alert',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-alert'],
                            text: 'A condition that people are notified of. It closes automatically when its cause is removed. Within the silence time of the settings there is only one notification about the same subject.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'since' },
                        { type: 'table_field', field: 'last_seen' },
                        { type: 'table_field', field: 'ended_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'subject' },
                        { type: 'table_field', field: 'last_alerted' },
                        { type: 'table_field', field: 'alert_count' },
                        { type: 'table_field', field: 'table_name' },
                        { type: 'table_field', field: 'record_id' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'headline' },
                        { type: 'table_field', field: 'detail' },
                        { type: 'table_field', field: 'advice' },
                    ],
                },
            ],
        },
    ],
})
