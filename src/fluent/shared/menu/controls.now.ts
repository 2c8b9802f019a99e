/** Menu: controls, their tests, and findings. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { menu } from './application.now'

Record({
    $id: Now.ID['separator-controls'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Controls',
        link_type: 'SEPARATOR',
        order: 300,
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
        hint: 'Which policies a control depends on; choose Test now to test one',
        link_type: 'LIST',
        name: 'x_kt_gov_control_mapping',
        filter: 'ORDERBYorder',
        order: 310,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-control-citations'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Control citations',
        hint: 'Clauses of frameworks that the controls support; add those of your own controls',
        link_type: 'LIST',
        name: 'x_kt_gov_control_citation',
        filter: 'ORDERBYframework^ORDERBYclause',
        order: 315,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-controls-to-look-at'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Failed and stale tests',
        hint: 'Controls that failed, or whose evidence expired',
        link_type: 'LIST',
        name: 'x_kt_gov_control_test',
        filter: 'resultINfail,stale^ORDERBYDESCtested_at',
        order: 320,
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
        hint: 'Every test with its population. Empty: the schedule tests daily and weekly; choose Test now on a control mapping to test now',
        link_type: 'LIST',
        name: 'x_kt_gov_control_test',
        filter: 'ORDERBYDESCtested_at',
        order: 330,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-population-gaps'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Reconciliation gaps',
        hint: 'Days for which an export and the webhooks have different counts. Empty: the counts agree',
        link_type: 'LIST',
        name: 'x_kt_gov_reconciliation_gap',
        filter: 'ORDERBYDESCday',
        order: 340,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-acceptances'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Accepted findings',
        hint: 'Who accepted which finding, until when, and why',
        link_type: 'LIST',
        name: 'x_kt_gov_acceptance',
        filter: 'ORDERBYDESCaccepted_at',
        order: 355,
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
        hint: 'Differences between what runs and what was approved or deployed. Empty: no differences',
        link_type: 'LIST',
        name: 'x_kt_gov_finding',
        filter: 'ORDERBYstate^ORDERBYDESClast_seen',
        order: 350,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
