/** Menu: administration, and information about the app. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { menu } from './application.now'

Record({
    $id: Now.ID['separator-administration'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Administration',
        link_type: 'SEPARATOR',
        order: 800,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-alerts'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Alerts',
        hint: 'Conditions that people were notified of, open and closed',
        link_type: 'LIST',
        name: 'x_kt_gov_alert',
        filter: 'ORDERBYDESClast_seen',
        order: 810,
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
        hint: 'Links between external identities and records, so that no record is created twice',
        link_type: 'LIST',
        name: 'x_kt_gov_link',
        order: 820,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-platform-facts'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Platform facts',
        hint: 'What the app measured of this instance; filled by the job and by Measure platform on the Setup page',
        link_type: 'LIST',
        name: 'x_kt_gov_platform_fact',
        order: 825,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-log'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Application log',
        hint: 'Log lines of the app from today',
        link_type: 'LIST',
        name: 'syslog_app_scope',
        filter: 'source=x_kt_gov^sys_created_onONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()^ORDERBYDESCsys_created_on',
        order: 830,
        active: true,
        roles: ['x_kt_gov.admin'],
    },
})
Record({
    $id: Now.ID['module-data-cleaners'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Retention',
        hint: 'How long rows of each table are kept',
        link_type: 'LIST',
        name: 'sys_auto_flush',
        filter: 'tablenameSTARTSWITHx_kt_gov_',
        order: 840,
        active: true,
        roles: ['x_kt_gov.admin'],
    },
})
Record({
    $id: Now.ID['module-privacy'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Privacy',
        hint: 'Which data the app stores, where and how long',
        link_type: 'DIRECT',
        query: 'x_kt_gov_about.do#privacy',
        order: 960,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-codes'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Reason codes',
        hint: 'What each code means, and what to do',
        link_type: 'DIRECT',
        query: 'x_kt_gov_codes.do',
        order: 955,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-support'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Contact support',
        hint: 'Whom to contact, and what to include',
        link_type: 'DIRECT',
        query: 'x_kt_gov_about.do#support',
        order: 970,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-accessibility'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Accessibility',
        hint: 'Accessibility statement of the pages of the app',
        link_type: 'DIRECT',
        query: 'x_kt_gov_about.do#accessibility',
        order: 980,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
