/** Table: one delivery for which a mapping rule set something, once */
import '@servicenow/sdk/global'
import { Acl, List, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_rule_hit = Table({
    name: 'x_kt_gov_rule_hit',
    label: [
        {
            label: 'Rule hit',
            plural: 'Rule hits',
            language: 'en',
            hint: 'One delivery for which a mapping rule set something, once for each rule',
        },
    ],
    display: 'delivery',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: false,
    allowUiActions: false,
    allowClientScripts: false,
    index: [
        { name: 'rule_hit_key', unique: true, element: 'hit_key' },
        { name: 'rule_hit_rule', unique: false, element: ['rule', 'sys_created_on'] },
        { name: 'rule_hit_created', unique: false, element: 'sys_created_on' },
    ],
    schema: {
        hit_key: StringColumn({
            label: 'Hit key',
            hint: 'Hash of rule and delivery; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        rule: ReferenceColumn({
            label: 'Mapping rule',
            hint: 'Mapping rule that set something',
            referenceTable: 'x_kt_gov_mapping_rule',
            cascadeRule: 'delete',
            readOnly: true,
        }),
        delivery: ReferenceColumn({
            label: 'Delivery',
            hint: 'Delivery for which it did',
            referenceTable: 'x_kt_gov_delivery',
            cascadeRule: 'delete',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-rule-hit-read'],
    type: 'record',
    table: 'x_kt_gov_rule_hit',
    operation: 'read',
    roles: [auditor],
    description: 'Read hits of mapping rules',
})
Acl({
    $id: Now.ID['acl-rule-hit-write'],
    type: 'record',
    table: 'x_kt_gov_rule_hit',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change hits of mapping rules',
})
Acl({
    $id: Now.ID['acl-rule-hit-create'],
    type: 'record',
    table: 'x_kt_gov_rule_hit',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create hits of mapping rules',
})
Acl({
    $id: Now.ID['acl-rule-hit-delete'],
    type: 'record',
    table: 'x_kt_gov_rule_hit',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete hits of mapping rules',
})

List({
    table: 'x_kt_gov_rule_hit',
    view: default_view,
    columns: ['rule', 'delivery', 'sys_created_on'],
})
