/** Menu: exports, files and evidence of executions. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { menu } from './application.now'

Record({
    $id: Now.ID['separator-evidence'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence',
        link_type: 'SEPARATOR',
        order: 500,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-console'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Governance console',
        hint: 'What ran for a record, as a picture; how fresh controls are; how receiving goes',
        link_type: 'DIRECT',
        query: 'x_kt_gov_console.do',
        order: 505,
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
        hint: 'Exports at Keeptrusts that become evidence. Empty: set the API token; the weekly job requests an export',
        link_type: 'LIST',
        name: 'x_kt_gov_export',
        filter: 'ORDERBYDESCrequested_at',
        order: 510,
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
        hint: 'Stored files with their hashes; checked daily',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_file',
        filter: 'ORDERBYDESCattached_at',
        order: 520,
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
        hint: 'Scripts and flows that the platform starts, and whether their executions are proven. Empty: choose Collect now on the list Evidence runs',
        link_type: 'LIST',
        name: 'x_kt_gov_automation',
        filter: 'ORDERBYname',
        order: 530,
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
        hint: 'Rows of logs and tables that show executions, each with its confidence',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence',
        filter: 'ORDERBYDESCexecuted_at',
        order: 540,
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
        hint: 'Each collection and the sources that it could not read; choose Collect now to start one',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_run',
        filter: 'ORDERBYDESCstarted_at',
        order: 550,
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
        hint: 'How far each source could be read, and what would make it readable',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_source',
        filter: 'ORDERBYsource',
        order: 560,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-evidence-coverage'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Evidence coverage',
        hint: 'Which time of each source was read, and which was not and why',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_coverage',
        filter: 'ORDERBYsource^ORDERBYDESCcovered_to',
        order: 565,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-canaries'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Canaries',
        hint: 'What the app itself ran, and whether the collection found it: how much evidence to expect',
        link_type: 'LIST',
        name: 'x_kt_gov_canary',
        filter: 'ORDERBYDESCplanted_at',
        order: 567,
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
        hint: 'REST messages, credentials and identities that automations use',
        link_type: 'LIST',
        name: 'x_kt_gov_connection',
        filter: 'node_type!=resource^node_type!=execution_chain^ORDERBYname',
        order: 570,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-unused-identities'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Live, no use seen',
        hint: 'Connections, credentials and identities that are live, and of which the outbound log shows no use',
        link_type: 'LIST',
        name: 'x_kt_gov_connection',
        filter: 'node_typeINconnection,credential,identity^use_state=no_use_seen^ORDERBYname',
        order: 575,
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
        hint: 'Relationships between evidence, automations and connections',
        link_type: 'LIST',
        name: 'x_kt_gov_evidence_edge',
        order: 580,
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
        hint: 'Steps that scripts stored through the trace include. Empty: no script uses it yet',
        link_type: 'LIST',
        name: 'x_kt_gov_trace',
        filter: 'ORDERBYDESCsys_created_on',
        order: 590,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-packs'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Packs',
        hint: 'Evidence as files for somebody without this instance. Empty: choose New, or Make pack on a control mapping or an automation',
        link_type: 'LIST',
        name: 'x_kt_gov_pack',
        filter: 'ORDERBYDESCnumber',
        order: 610,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-attestations'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Attestations',
        hint: 'The attestation chain over everything measured; choose Verify now to compare it with the rows',
        link_type: 'LIST',
        name: 'x_kt_gov_attestation',
        filter: 'ORDERBYDESCposition',
        order: 590,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
Record({
    $id: Now.ID['module-attestation-checks'],
    table: 'sys_app_module',
    data: {
        application: menu,
        title: 'Attestation checks',
        hint: 'Each check of the attestation chain, with the first difference',
        link_type: 'LIST',
        name: 'x_kt_gov_attestation_check',
        filter: 'ORDERBYDESCcheck_number',
        order: 595,
        active: true,
        roles: ['x_kt_gov.auditor'],
    },
})
