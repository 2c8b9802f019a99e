/** The application menu: what needs attention first, then everything, then settings. */
import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { auditor } from './roles.now'

export const menuCategory = Record({
    $id: Now.ID['menu-category'],
    table: 'sys_app_category',
    data: { name: 'Keeptrusts', style: 'border-color:#3a5a98', default_order: 500 },
})
export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Keeptrusts AI Governance',
    hint: 'Deliveries, gateways and reviews',
    order: 500,
    active: true,
    category: menuCategory,
    roles: [auditor],
})
Record({
    $id: Now.ID['module-failed'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Deliveries to look at',
        link_type: 'FILTER',
        name: 'x_kt_gov_delivery',
        filter: 'stateINfailed,dead,held',
        order: 100,
        active: true,
        roles: ['x_kt_gov.operator'],
    },
})
Record({
    $id: Now.ID['module-deliveries'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Deliveries',
        link_type: 'LIST',
        name: 'x_kt_gov_delivery',
        order: 200,
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
        link_type: 'LIST',
        name: 'x_kt_gov_gateway',
        order: 300,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-reviews'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Compliance reviews',
        link_type: 'LIST',
        name: 'x_kt_gov_compliance_task',
        order: 400,
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
        link_type: 'LIST',
        name: 'x_kt_gov_decision_count',
        order: 500,
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
        link_type: 'LIST',
        name: 'x_kt_gov_decision',
        order: 600,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-exports'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence exports',
        link_type: 'LIST',
        name: 'x_kt_gov_export',
        order: 700,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence-files'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence files',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_file',
        order: 720,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-links'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Links',
        link_type: 'LIST',
        name: 'x_kt_gov_link',
        order: 800,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-control-tests'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Control tests',
        link_type: 'LIST',
        name: 'x_kt_gov_control_test',
        order: 410,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-findings'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Governance findings',
        link_type: 'LIST',
        name: 'x_kt_gov_finding',
        order: 420,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-control-mappings'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Control mappings',
        link_type: 'LIST',
        name: 'x_kt_gov_control_mapping',
        order: 430,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-population-gaps'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Population gaps',
        link_type: 'LIST',
        name: 'x_kt_gov_population_gap',
        order: 710,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-replies'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Replies to Keeptrusts',
        link_type: 'LIST',
        name: 'x_kt_gov_reply',
        order: 405,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-automations'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Automations',
        link_type: 'LIST',
        name: 'x_kt_gov_automation',
        order: 440,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Execution evidence',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence',
        order: 450,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence-sources'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence sources',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_source',
        order: 460,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence-runs'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence runs',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_run',
        order: 470,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-traces'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Trace steps',
        link_type: 'LIST',
        name: 'x_kt_gov_trace',
        order: 475,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-connections'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Connections',
        link_type: 'LIST',
        name: 'x_kt_gov_connection',
        order: 480,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence-edges'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence edges',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_edge',
        order: 490,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-mapping-rules'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Mapping rules',
        link_type: 'LIST',
        name: 'x_kt_gov_mapping_rule',
        order: 890,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-settings'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Settings',
        link_type: 'DIRECT',
        query: 'system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving,x_kt_gov.processing,x_kt_gov.cmdb,x_kt_gov.keeptrusts,x_kt_gov.changes,x_kt_gov.compliance,x_kt_gov.write_back,x_kt_gov.incidents,x_kt_gov.controls,x_kt_gov.exports,x_kt_gov.execution,x_kt_gov.mapping,x_kt_gov.logging',
        order: 900,
        active: true,
        roles: ['x_kt_gov.admin'],
    },
})
