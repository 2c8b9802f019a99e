/** Table: AI gateways at Keeptrusts, with their configuration items. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { CHANGE_STATUSES, GATEWAY_HEALTH, ITEM_SOURCES } from '../../../server/shared/names'
import { admin, auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_gateway = Table({
    name: 'x_kt_gov_gateway',
    label: [
        {
            label: 'Keeptrusts gateway',
            plural: 'Keeptrusts gateways',
            language: 'en',
            hint: 'An AI gateway at Keeptrusts, with its configuration item',
        },
    ],
    display: 'name',
    // What people correct: the environment, for which an approval counts, and the item, as `chosen_item` notes it. An audit of what each event writes
    // would cost every event.
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'gateway_key', unique: true, element: 'gateway_key' },
        { name: 'gateway_id', unique: false, element: 'gateway_id' },
    ],
    schema: {
        gateway_key: StringColumn({
            label: 'Gateway key',
            hint: 'Hash of the gateway ID in lower case; stored once',
            maxLength: 64,
            mandatory: true,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        gateway_id: StringColumn({
            label: 'Gateway ID',
            hint: 'Identity of the gateway at Keeptrusts',
            maxLength: 255,
            mandatory: true,
            readOnly: true,
        }),
        name: StringColumn({
            label: 'Name',
            hint: 'Name of the gateway, also of the configuration item that the app creates for it',
            maxLength: 255,
            attributes: { no_audit: true },
        }),
        known_as: StringColumn({
            label: 'Also known as',
            hint: 'Other names under which events know the gateway, in lower case, with a bar before and after each',
            maxLength: 1000,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        environment: StringColumn({
            label: 'Environment',
            hint: 'Production, Staging or Development',
            maxLength: 255,
        }),
        api_url: StringColumn({
            label: 'API URL',
            hint: 'Keeptrusts API that the gateway belongs to',
            maxLength: 1024,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        organization: StringColumn({
            label: 'Organization',
            hint: 'Organization at Keeptrusts whose configuration was deployed last; empty where the event names none',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        config_id: StringColumn({
            label: 'Configuration ID',
            hint: 'Configuration that was deployed last',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        config_name: StringColumn({
            label: 'Configuration',
            hint: 'Name of the configuration that was deployed last',
            maxLength: 255,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        policy_version: StringColumn({
            label: 'Policy version',
            hint: 'Version that was deployed last',
            maxLength: 100,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_policy_update: DateTimeColumn({
            label: 'Last policy update',
            hint: 'When that version took effect (UTC); older events do not change it',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_policy_update_fraction: StringColumn({
            label: 'Last policy update, fraction',
            hint: 'Digits behind the point of that second, as they were sent: of two events of one second the later one counts',
            maxLength: 9,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_deployed_at: DateTimeColumn({
            label: 'Last deployed at',
            hint: 'When a deployment was last reported (UTC)',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        last_deployed_at_fraction: StringColumn({
            label: 'Last deployed at, fraction',
            hint: 'Digits behind the point of that second, as they were sent: of two events of one second the later one counts',
            maxLength: 9,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        change_status: ChoiceColumn({
            label: 'Change status',
            hint: 'Whether the change behind the newest deployment was approved',
            dropdown: 'dropdown_with_none',
            choices: CHANGE_STATUSES,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        claim_number: IntegerColumn({
            label: 'Claims',
            hint: 'Number of the last claim of a worker that ended',
            default: 0,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        filled_until: StringColumn({
            label: 'Filled until',
            hint: 'Last link that the job looked at of the records that wait for the configuration item; empty: none wait for the job',
            maxLength: 32,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        health: ChoiceColumn({
            label: 'Health',
            hint: 'Health that the gateway reported last',
            dropdown: 'dropdown_with_none',
            choices: GATEWAY_HEALTH,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        health_changed_at: DateTimeColumn({
            label: 'Health changed at',
            hint: 'When that health was reported (UTC); older events do not change it',
            attributes: { no_audit: true },
            readOnly: true,
        }),
        health_changed_at_fraction: StringColumn({
            label: 'Health changed at, fraction',
            hint: 'Digits behind the point of that second, as they were sent: of two events of one second the later one counts',
            maxLength: 9,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        configuration_item: ReferenceColumn({
            label: 'Configuration item',
            hint: 'Configuration item of the gateway. Choose another one to have the gateway stand for it',
            referenceTable: 'cmdb_ci',
            attributes: { no_audit: true },
        }),
        chosen_item: StringColumn({
            label: 'Item chosen',
            hint: 'When and by whom another configuration item was chosen last, from which to which. The audit has every earlier choice',
            maxLength: 255,
            readOnly: true,
        }),
        item_source: ChoiceColumn({
            label: 'Item found by',
            hint: 'How the configuration item was found; only an item that the app created gets its name and owners from the app',
            dropdown: 'dropdown_with_none',
            choices: ITEM_SOURCES,
            attributes: { no_audit: true },
            readOnly: true,
        }),
        registered_item: StringColumn({
            label: 'Registered item',
            hint: 'sys_id of the configuration item that the app entered last; another one was chosen by people',
            maxLength: 32,
            attributes: { no_audit: true },
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-gateway-read'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    operation: 'read',
    roles: [auditor],
    description: 'Read Keeptrusts gateways',
})
Acl({
    $id: Now.ID['acl-gateway-report-view'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of Keeptrusts gateways',
})
Acl({
    $id: Now.ID['acl-gateway-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    operation: 'write',
    roles: [admin],
    description: 'Choose the configuration item of a gateway',
})
Acl({
    $id: Now.ID['acl-gateway-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    operation: 'create',
    roles: [admin],
    description: 'Choose the configuration item of a gateway before its first event',
})
// Until the first event names it, a gateway that an administrator entered has no key, and is theirs.
Acl({
    $id: Now.ID['acl-gateway-delete'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    operation: 'delete',
    roles: [admin],
    condition: 'gateway_keyISEMPTY',
    adminOverrides: false,
    description: 'Delete a gateway that no event has named',
})
Acl({
    $id: Now.ID['acl-gateway-columns-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: '*',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts reported cannot be changed',
})
Acl({
    $id: Now.ID['acl-gateway-columns-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: '*',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts reported cannot be entered',
})
Acl({
    $id: Now.ID['acl-gateway-configuration-item-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'configuration_item',
    operation: 'write',
    roles: [admin],
    description: 'Choose the configuration item of a gateway',
})
Acl({
    $id: Now.ID['acl-gateway-configuration-item-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'configuration_item',
    operation: 'create',
    roles: [admin],
    description: 'Choose the configuration item of a gateway',
})
Acl({
    $id: Now.ID['acl-gateway-environment-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'environment',
    operation: 'write',
    roles: [admin],
    description: 'Correct the environment of a gateway that moved',
})
Acl({
    $id: Now.ID['acl-gateway-environment-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'environment',
    operation: 'create',
    roles: [admin],
    description: 'Correct the environment of a gateway that moved',
})
Acl({
    $id: Now.ID['acl-gateway-gateway-id-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'gateway_id',
    operation: 'write',
    roles: [admin],
    condition: 'gateway_keyISEMPTY',
    adminOverrides: false,
    description: 'Identify a gateway that no event has named',
})
Acl({
    $id: Now.ID['acl-gateway-gateway-id-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'gateway_id',
    operation: 'create',
    roles: [admin],
    description: 'Identify a gateway that no event has named',
})
Acl({
    $id: Now.ID['acl-gateway-name-write'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'name',
    operation: 'write',
    roles: [admin],
    condition: 'gateway_keyISEMPTY',
    adminOverrides: false,
    description: 'Name a gateway that no event has named',
})
Acl({
    $id: Now.ID['acl-gateway-name-create'],
    type: 'record',
    table: 'x_kt_gov_gateway',
    field: 'name',
    operation: 'create',
    roles: [admin],
    description: 'Name a gateway that no event has named',
})

List({
    table: 'x_kt_gov_gateway',
    view: default_view,
    columns: [
        'name',
        'gateway_id',
        'environment',
        'policy_version',
        'change_status',
        'health',
        'configuration_item',
        'last_policy_update',
    ],
})

Form({
    table: 'x_kt_gov_gateway',
    view: default_view,
    sections: [
        {
            caption: 'Gateway',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-gateway'],
                            text: 'An AI gateway at Keeptrusts. Deliveries update this record and its configuration item in the CMDB. If the change status is not Approved, the newest deployment had no approved change.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'gateway_id' },
                        { type: 'table_field', field: 'environment' },
                        { type: 'table_field', field: 'api_url' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'configuration_item' },
                        { type: 'table_field', field: 'item_source' },
                        { type: 'table_field', field: 'chosen_item' },
                        { type: 'table_field', field: 'health' },
                        { type: 'table_field', field: 'health_changed_at' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ type: 'table_field', field: 'known_as' }],
                },
            ],
        },
        {
            caption: 'Policy',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'config_name' },
                        { type: 'table_field', field: 'config_id' },
                        { type: 'table_field', field: 'organization' },
                        { type: 'table_field', field: 'policy_version' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'last_policy_update' },
                        { type: 'table_field', field: 'last_deployed_at' },
                        { type: 'table_field', field: 'change_status' },
                    ],
                },
            ],
        },
    ],
})
