/** The application menu: setup and settings. Its other sections are in the other files of this folder. */
import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { auditor, reviewer } from '../roles.now'

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
    roles: [auditor, reviewer],
})
Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Setup',
        hint: 'Checklist with live status: what is configured, what is missing, and what to do',
        link_type: 'DIRECT',
        query: 'x_kt_gov_setup.do',
        order: 10,
        active: true,
        roles: ['x_kt_gov.admin'],
    },
})
Record({
    $id: Now.ID['module-health'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Health checks',
        hint: 'The last result of each check',
        link_type: 'LIST',
        name: 'x_kt_gov_health_check',
        order: 20,
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
        query: 'system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving,x_kt_gov.processing,x_kt_gov.cmdb,x_kt_gov.keeptrusts,x_kt_gov.changes,x_kt_gov.compliance,x_kt_gov.write_back,x_kt_gov.incidents,x_kt_gov.controls,x_kt_gov.exports,x_kt_gov.execution,x_kt_gov.flows,x_kt_gov.mapping,x_kt_gov.notifications,x_kt_gov.logging,x_kt_gov.platform',
        order: 900,
        active: true,
        roles: ['x_kt_gov.admin'],
    },
})
