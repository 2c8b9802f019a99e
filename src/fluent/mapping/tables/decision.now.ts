/** One policy decision of a gateway, remembered so that it counts once under all its names */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    Form,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { COUNTED_ACTIONS, SEVERITIES } from '../../../server/shared/names'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_decision = Table({
    name: 'x_kt_gov_decision',
    label: [
        {
            label: 'Decision',
            plural: 'Decisions',
            language: 'en',
            hint: 'One policy decision of a gateway, stored so that it counts once under all its names',
        },
    ],
    display: 'decision_id',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'decision_key', unique: true, element: 'decision_key' },
        { name: 'decision_counter', unique: false, element: ['counter', 'delivery'] },
        { name: 'decision_counted', unique: false, element: ['counter', 'counted_at'] },
        { name: 'decision_day', unique: false, element: ['day', 'policy'] },
        { name: 'decision_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        decision_key: StringColumn({
            label: 'Decision key',
            hint: 'Hash of the decision and its gateway; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        decision_id: StringColumn({
            label: 'Decision ID',
            hint: 'Identity of the decision at Keeptrusts',
            maxLength: 255,
            readOnly: true,
        }),
        policy: StringColumn({
            label: 'Policy',
            hint: 'Policy name in lower case with hyphens',
            maxLength: 100,
            readOnly: true,
        }),
        policy_name: StringColumn({
            label: 'Policy as named',
            hint: 'Policy name as the sender wrote it',
            maxLength: 255,
            readOnly: true,
        }),
        gateway: StringColumn({ label: 'Gateway', hint: 'Gateway ID', maxLength: 255, readOnly: true }),
        gateway_record: ReferenceColumn({
            label: 'Gateway record',
            hint: 'Gateway as the registry knew it when the decision was counted; empty where it had none',
            referenceTable: 'x_kt_gov_gateway',
            // The ID beside it stays what is known of a gateway that is deleted.
            cascadeRule: 'none',
            readOnly: true,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Environment that the decision was made in; empty when it is not known',
            maxLength: 255,
            readOnly: true,
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'What the gateway did; a budget alert is no decision',
            dropdown: 'dropdown_without_none',
            default: 'log',
            choices: COUNTED_ACTIONS,
            readOnly: true,
        }),
        severity: ChoiceColumn({
            label: 'Severity',
            hint: 'Severity from the sender',
            dropdown: 'dropdown_with_none',
            choices: SEVERITIES,
            readOnly: true,
        }),
        model: StringColumn({ label: 'Model', hint: 'AI model that was used', maxLength: 255, readOnly: true }),
        config_version: StringColumn({
            label: 'Configuration version',
            hint: 'Version of the configuration that decided, if the sender states it',
            maxLength: 100,
            readOnly: true,
        }),
        is_about_one: BooleanColumn({
            label: 'About one policy',
            hint: 'An event about this policy alone reported it: another policy with its ID is another violation',
            default: false,
            readOnly: true,
        }),
        day: DateColumn({ label: 'Day', hint: 'UTC day of the decision', readOnly: true }),
        occurred_at: DateTimeColumn({ label: 'Occurred at', hint: 'When it was decided (UTC)', readOnly: true }),
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'First delivery that reported it',
            referenceTable: 'x_kt_gov_delivery',
            readOnly: true,
        }),
        counter: ReferenceColumn({
            label: 'Counter',
            hint: 'The counter it belongs to',
            referenceTable: 'x_kt_gov_decision_count',
            // A counter that is deleted is made again under the same sys_id.
            cascadeRule: 'none',
            readOnly: true,
        }),
        counted_at: DateTimeColumn({
            label: 'Counted at',
            hint: 'When the counter began to count it (UTC)',
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that the row is as the app wrote it last; empty in rows from before it had seals',
            maxLength: 100,
            readOnly: true,
        }),
        held_back: BooleanColumn({
            label: 'Held back',
            hint: 'A violation without an incident because a limit was reached',
            default: false,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-decision-read'],
    type: 'record',
    table: 'x_kt_gov_decision',
    operation: 'read',
    roles: [auditor],
    description: 'Read decisions',
})
Acl({
    $id: Now.ID['acl-decision-write'],
    type: 'record',
    table: 'x_kt_gov_decision',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change decisions',
})
Acl({
    $id: Now.ID['acl-decision-create'],
    type: 'record',
    table: 'x_kt_gov_decision',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create decisions',
})
Acl({
    $id: Now.ID['acl-decision-delete'],
    type: 'record',
    table: 'x_kt_gov_decision',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete decisions',
})

List({
    table: 'x_kt_gov_decision',
    view: default_view,
    columns: ['occurred_at', 'policy', 'gateway', 'action', 'severity', 'model', 'decision_id'],
})

Form({
    table: 'x_kt_gov_decision',
    view: default_view,
    sections: [
        {
            caption: 'Decision',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-decision'],
                            text: 'One policy decision, stored so that it counts once under all its names. No action is needed here.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'decision_id' },
                        { type: 'table_field', field: 'policy' },
                        { type: 'table_field', field: 'policy_name' },
                        { type: 'table_field', field: 'gateway' },
                        { type: 'table_field', field: 'gateway_record' },
                        { type: 'table_field', field: 'model' },
                        { type: 'table_field', field: 'config_version' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'action' },
                        { type: 'table_field', field: 'severity' },
                        { type: 'table_field', field: 'day' },
                        { type: 'table_field', field: 'occurred_at' },
                        { type: 'table_field', field: 'counter' },
                        { type: 'table_field', field: 'delivery' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'environment' }],
                },
            ],
        },
    ],
})
