/** One webhook delivery as it was received, and how far its processing got */
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
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { CANONICAL_TYPES } from '../../../server/receiving/events/index'
import { CONTENT_HANDLING, DELIVERY_STATES, ROUTES, SIGNED_WITH } from '../../../server/shared/names'
import { auditor, nobody, operator } from '../../shared/roles.now'

export const x_kt_gov_delivery = Table({
    name: 'x_kt_gov_delivery',
    label: [
        {
            label: 'Delivery',
            plural: 'Deliveries',
            language: 'en',
            hint: 'One webhook delivery as it was received, and the state of its processing',
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
    autoNumber: { prefix: 'KTD', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'delivery_key', unique: true, element: 'delivery_key' },
        { name: 'delivery_id', unique: false, element: 'delivery_id' },
        { name: 'delivery_due', unique: false, element: ['state', 'next_attempt_at'] },
        { name: 'delivery_received', unique: false, element: 'received_at' },
        { name: 'delivery_hour', unique: false, element: ['received_hour', 'state'] },
        { name: 'delivery_updated', unique: false, element: 'sys_updated_on' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        delivery_key: StringColumn({
            label: 'Delivery key',
            hint: 'Hash of the delivery ID; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        delivery_id: StringColumn({
            label: 'Delivery ID',
            hint: 'Identity of the delivery: the id from the sender, or a hash; stored once',
            maxLength: 100,
            mandatory: true,
            readOnly: true,
        }),
        sender_delivery_id: StringColumn({
            label: 'Sender delivery ID',
            hint: 'The identity exactly as the sender wrote it',
            maxLength: 255,
            readOnly: true,
        }),
        event_type: StringColumn({
            label: 'Event type',
            hint: 'Event name as the sender wrote it',
            maxLength: 100,
            readOnly: true,
        }),
        canonical_type: ChoiceColumn({
            label: 'Canonical type',
            hint: 'Canonical event type of the event name',
            dropdown: 'dropdown_without_none',
            default: 'unknown',
            choices: CANONICAL_TYPES,
            readOnly: true,
        }),
        occurred_at: DateTimeColumn({
            label: 'Occurred at',
            hint: 'When it happened, as stated by the sender (UTC)',
            readOnly: true,
        }),
        received_at: DateTimeColumn({
            label: 'Received at',
            hint: 'When the instance received it (UTC)',
            readOnly: true,
        }),
        received_hour: StringColumn({
            label: 'Received hour',
            hint: 'UTC hour in which the instance received it, for charts; empty in rows from before the app had dashboards',
            maxLength: 16,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'State of processing',
            dropdown: 'dropdown_without_none',
            default: 'queued',
            choices: DELIVERY_STATES,
            readOnly: true,
        }),
        attempts: IntegerColumn({
            label: 'Attempts',
            hint: 'Number of processing attempts',
            default: 0,
            readOnly: true,
        }),
        next_attempt_at: DateTimeColumn({
            label: 'Next attempt at',
            hint: 'When a failed delivery is retried (UTC)',
            readOnly: true,
        }),
        earlier_attempts: IntegerColumn({
            label: 'Earlier attempts',
            hint: 'Attempts before the delivery was last reprocessed',
            default: 0,
            readOnly: true,
        }),
        reprocessed_by: StringColumn({
            label: 'Reprocessed by',
            hint: 'User who last reprocessed it',
            maxLength: 100,
            readOnly: true,
        }),
        reprocessed_at: DateTimeColumn({
            label: 'Reprocessed at',
            hint: 'When it was last reprocessed (UTC)',
            readOnly: true,
        }),
        mapping_rule: ReferenceColumn({
            label: 'Mapping rule',
            hint: 'Mapping rule of the last attempt; empty: default mapping',
            referenceTable: 'x_kt_gov_mapping_rule',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            readOnly: true,
        }),
        finished_at: DateTimeColumn({
            label: 'Finished at',
            hint: 'When the last attempt ended (UTC)',
            readOnly: true,
        }),
        lag_seconds: IntegerColumn({
            label: 'Lag (seconds)',
            hint: 'Seconds from its receipt to the end of its processing, retries included; reprocessing does not change it',
            readOnly: true,
        }),
        remarks: IntegerColumn({
            label: 'Remarks',
            hint: 'How many lines of the last attempt say that a record was written otherwise than asked for',
            default: 0,
            readOnly: true,
        }),
        flow_started: BooleanColumn({
            label: 'Subflow started',
            hint: 'Whether a mapping rule started its subflow for this delivery: it does so once',
            default: false,
            readOnly: true,
        }),
        error_code: StringColumn({
            label: 'Reason code',
            hint: 'Stable code of the problem, or of the reason why nothing was done',
            maxLength: 60,
            readOnly: true,
        }),
        error_text: StringColumn({
            label: 'Reason',
            hint: 'Explanation that names the field, rule or table',
            maxLength: 1000,
            readOnly: true,
        }),
        gateway: StringColumn({
            label: 'Gateway',
            hint: 'Gateway ID the event names first',
            maxLength: 255,
            readOnly: true,
        }),
        gateway_record: ReferenceColumn({
            label: 'Gateway record',
            hint: 'Gateway that the event names first, as the registry knew it after processing; empty where it had none',
            referenceTable: 'x_kt_gov_gateway',
            // The ID beside it stays what is known of a gateway that is deleted.
            cascadeRule: 'none',
            readOnly: true,
        }),
        route: ChoiceColumn({
            label: 'Route',
            hint: 'Route through which it arrived',
            dropdown: 'dropdown_without_none',
            default: 'public',
            choices: ROUTES,
            readOnly: true,
        }),
        signature_mode: StringColumn({
            label: 'Signature mode',
            hint: 'Form of the signature that matched; copy it into the property to accept only this form',
            maxLength: 60,
            readOnly: true,
        }),
        signed_with: ChoiceColumn({
            label: 'Signed with',
            hint: 'Webhook secret that signed it, as the secrets were when it arrived',
            dropdown: 'dropdown_with_none',
            choices: SIGNED_WITH,
            readOnly: true,
        }),
        body_sha256: StringColumn({
            label: 'Body SHA-256',
            hint: 'Hash of the body as received, before anything was redacted',
            maxLength: 64,
            readOnly: true,
        }),
        seal: StringColumn({
            label: 'Seal',
            hint: 'Proves that the body and what steers its processing are as they were received; empty in rows from before the app had a key',
            maxLength: 100,
            readOnly: true,
        }),
        repeated_at: DateTimeColumn({
            label: 'Repeated at',
            hint: 'When it came again after a rotation, signed with the new secret (UTC)',
            readOnly: true,
        }),
        content_handling: ChoiceColumn({
            label: 'Content',
            hint: 'Whether prompt and response text was kept, redacted or dropped before storing',
            dropdown: 'dropdown_without_none',
            default: 'redact',
            choices: CONTENT_HANDLING,
            readOnly: true,
        }),
        body: MultiLineTextColumn({
            label: 'Body',
            hint: 'The event as stored; its beginning, where Body file has it all',
            maxLength: 10485760,
            readOnly: true,
        }),
        body_file: ReferenceColumn({
            label: 'Body file',
            hint: 'All of the event as stored, where the column Body has only its beginning',
            referenceTable: 'x_kt_gov_body_file',
            cascadeRule: 'none',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-delivery-read'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    operation: 'read',
    roles: [auditor],
    description: 'Read deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-report-view'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-write'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-create'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-delete'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete deliveries',
})
Acl({
    $id: Now.ID['acl-delivery-body-read'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    field: 'body',
    operation: 'read',
    roles: [operator],
    description: 'Bodies can contain text that people wrote: operators only',
})
// Who cannot read a body would find out by many questions what it holds.
Acl({
    $id: Now.ID['acl-delivery-body-query-match'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    field: 'body',
    operation: 'query_match',
    roles: [operator],
    description: 'Only operators ask what a body is',
})
Acl({
    $id: Now.ID['acl-delivery-body-query-range'],
    type: 'record',
    table: 'x_kt_gov_delivery',
    field: 'body',
    operation: 'query_range',
    roles: [operator],
    description: 'Only operators ask what a body contains',
})

List({
    table: 'x_kt_gov_delivery',
    view: default_view,
    columns: [
        'number',
        'event_type',
        'state',
        'error_code',
        'remarks',
        'gateway',
        'attempts',
        'received_at',
        'delivery_id',
    ],
})
List({
    table: 'x_kt_gov_delivery_record',
    view: default_view,
    parent: 'x_kt_gov_delivery',
    columns: ['action', 'table_name', 'record_number', 'reason', 'code'],
})

Form({
    table: 'x_kt_gov_delivery',
    view: default_view,
    sections: [
        {
            caption: 'Delivery',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-delivery'],
                            text: 'One webhook delivery as it was received, and the state of its processing. Failed deliveries are retried automatically. For a dead letter: read the reason, remove the cause, choose Preview, then Reprocess.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'event_type' },
                        { type: 'table_field', field: 'canonical_type' },
                        { type: 'table_field', field: 'gateway' },
                        { type: 'table_field', field: 'gateway_record' },
                        { type: 'table_field', field: 'occurred_at' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'received_at' },
                        { type: 'table_field', field: 'route' },
                        { type: 'table_field', field: 'delivery_id' },
                        { type: 'table_field', field: 'sender_delivery_id' },
                    ],
                },
            ],
        },
        {
            caption: 'Processing',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'attempts' },
                        { type: 'table_field', field: 'earlier_attempts' },
                        { type: 'table_field', field: 'next_attempt_at' },
                        { type: 'table_field', field: 'finished_at' },
                        { type: 'table_field', field: 'lag_seconds' },
                        { type: 'table_field', field: 'mapping_rule' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'error_code' },
                        { type: 'table_field', field: 'reprocessed_by' },
                        { type: 'table_field', field: 'reprocessed_at' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'error_text' }],
                },
            ],
        },
        {
            caption: 'Content',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'signature_mode' },
                        { type: 'table_field', field: 'signed_with' },
                        { type: 'table_field', field: 'content_handling' },
                    ],
                    rightElements: [{ type: 'table_field', field: 'body_sha256' }],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'body_file' },
                        { type: 'table_field', field: 'body' },
                    ],
                },
            ],
        },
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-delivery'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_delivery', view: 'Default view' },
})
Record({
    $id: Now.ID['related-delivery-records'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, position: 0, related_list: 'x_kt_gov_delivery_record.delivery' },
})
Record({
    $id: Now.ID['related-delivery-actions'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, position: 1, related_list: 'x_kt_gov_delivery_action.delivery' },
})
