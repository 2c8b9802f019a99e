/** Menu: deliveries from Keeptrusts and the records that they create. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { menu } from './application.now'

Record({
    $id: Now.ID['separator-governance'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Governance',
        link_type: 'SEPARATOR',
        order: 100,
        active: true,
        roles: ['x_kt_gov.auditor', 'x_kt_gov.reviewer'],
    },
})
Record({
    $id: Now.ID['module-deliveries'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Deliveries',
        hint: 'What Keeptrusts sent, newest first. Empty: send a test delivery from the Setup page',
        link_type: 'LIST',
        name: 'x_kt_gov_delivery',
        filter: 'ORDERBYDESCreceived_at',
        order: 110,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-failed'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Deliveries needing attention',
        hint: 'Failed deliveries are retried automatically; held deliveries wait until an operator releases them',
        link_type: 'LIST',
        name: 'x_kt_gov_delivery',
        filter: 'stateINfailed,held^ORDERBYDESCreceived_at',
        order: 120,
        active: true,
        roles: ['x_kt_gov.operator'],
    },
})
Record({
    $id: Now.ID['module-dead-letters'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Dead letters',
        hint: 'Deliveries that are not retried: remove the cause that the reason names, then choose Reprocess',
        link_type: 'LIST',
        name: 'x_kt_gov_delivery',
        filter: 'state=dead^ORDERBYDESCreceived_at',
        order: 130,
        active: true,
        roles: ['x_kt_gov.operator'],
    },
})
Record({
    $id: Now.ID['module-mapping-rules'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Mapping rules',
        hint: 'How certain events are mapped. Empty: the default mapping applies to every event',
        link_type: 'LIST',
        name: 'x_kt_gov_mapping_rule',
        filter: 'ORDERBYorder',
        order: 140,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-gateways'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Gateways',
        hint: 'AI gateways with their configuration items. Empty: the first event that names a gateway creates it',
        link_type: 'LIST',
        name: 'x_kt_gov_gateway',
        filter: 'ORDERBYname',
        order: 150,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-policy-changes'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Policy changes',
        hint: 'Change requests created by policy updates',
        link_type: 'LIST',
        name: 'change_request',
        filter: 'correlation_display=Keeptrusts^ORDERBYDESCsys_created_on',
        order: 160,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-violations'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Incidents',
        hint: 'Incidents created by violations, unhealthy gateways and budgets',
        link_type: 'LIST',
        name: 'incident',
        filter: 'correlation_display=Keeptrusts^ORDERBYDESCsys_created_on',
        order: 170,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-all-reviews'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'All reviews',
        hint: 'Reviews in every table that holds any, GRC and others included, as far as you may read them',
        link_type: 'DIRECT',
        query: 'x_kt_gov_reviews.do',
        order: 175,
        active: true,
        roles: ['x_kt_gov.auditor', 'x_kt_gov.reviewer'],
    },
})
Record({
    $id: Now.ID['module-reviews'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Compliance reviews',
        hint: 'Escalations that wait for review. Empty: no review is open, or reviews are stored in GRC: see All reviews',
        link_type: 'LIST',
        name: 'x_kt_gov_compliance_task',
        filter: 'active=true^ORDERBYpriority',
        order: 180,
        active: true,
        roles: ['x_kt_gov.auditor', 'x_kt_gov.reviewer'],
    },
})
Record({
    $id: Now.ID['module-write-backs'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Write-backs to Keeptrusts',
        hint: 'Claims and resolutions that are sent to Keeptrusts. Empty: write-back is off, or no review was claimed or closed yet',
        link_type: 'LIST',
        name: 'x_kt_gov_write_back',
        filter: 'ORDERBYDESCsys_created_on',
        order: 190,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-decisions'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Decisions',
        hint: 'Every policy decision that was received, once',
        link_type: 'LIST',
        name: 'x_kt_gov_decision',
        filter: 'ORDERBYDESCoccurred_at',
        order: 200,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-counts'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Decision counts',
        hint: 'Decisions per policy, gateway, action and UTC day',
        link_type: 'LIST',
        name: 'x_kt_gov_decision_count',
        filter: 'ORDERBYDESCday',
        order: 210,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
