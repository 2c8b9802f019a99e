/** Menu: the workspace, and each dashboard for roles of the app on a page of its own. That of fulfillers is in the workspace. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { auditorDashboard } from '../../operations/dashboards/auditor.now'
import { operatorDashboard } from '../../operations/dashboards/operator.now'
import { processOwnerDashboard } from '../../operations/dashboards/process-owner.now'
import { menu } from './application.now'

Record({
    $id: Now.ID['module-workspace'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Workspace',
        hint: 'Dashboards and lists for operators, process owners and auditors',
        link_type: 'DIRECT',
        query: 'now/kt-gov/home',
        order: 5,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['separator-dashboards'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Dashboards',
        link_type: 'SEPARATOR',
        order: 30,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-dashboard-operator'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Operations',
        hint: 'Deliveries, dead letters, lag, refusals, health checks and alerts',
        link_type: 'DIRECT',
        query: `now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/${operatorDashboard.$id}`,
        order: 40,
        active: true,
        roles: ['x_kt_gov.operator'],
    },
})
Record({
    $id: Now.ID['module-dashboard-process-owner'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Decisions and reviews',
        hint: 'Decisions over time, reviews and their due dates, unapproved deployments',
        link_type: 'DIRECT',
        query: `now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/${processOwnerDashboard.$id}`,
        order: 50,
        active: true,
        roles: ['x_kt_gov.process_owner'],
    },
})
Record({
    $id: Now.ID['module-dashboard-auditor'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Assurance',
        hint: 'Controls, coverage of evidence, proven executions and contradictions',
        link_type: 'DIRECT',
        query: `now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/${auditorDashboard.$id}`,
        order: 70,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
