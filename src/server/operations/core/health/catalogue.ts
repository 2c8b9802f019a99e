/** The health checks as data: what each looks at, and where its setting is. */

export const HEALTH_STATES = {
    ok: { label: 'OK', sequence: 0 },
    attention: { label: 'Needs attention', sequence: 1 },
    failing: { label: 'Failing', sequence: 2 },
    not_applicable: { label: 'Not applicable', sequence: 3 },
    unknown: { label: 'Unknown', sequence: 4 },
} as const
export type HealthState = keyof typeof HEALTH_STATES

/** What the checks are about, in the order in which an administrator sets the app up. */
export const HEALTH_SECTIONS = {
    receiving: 'Receiving from Keeptrusts',
    keeptrusts: 'Calling Keeptrusts',
    records: 'Records of this instance',
    evidence: 'Evidence',
    operation: 'Operation',
} as const
export type HealthSection = keyof typeof HEALTH_SECTIONS

/** `outside` checks make an HTTP call, `deep` ones count many rows: both run when asked for and daily, and are remembered in between. */
export const HEALTH_CHECKS = {
    instance_confirmed: {
        title: 'This is the instance that the app was set up on',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=state%3Dheld',
    },
    webhook_secret: {
        title: 'A webhook secret is set',
        section: 'receiving',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    },
    secret_places: {
        title: 'The secrets are where only this application reads them',
        section: 'receiving',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    },
    unique_indexes: {
        title: 'The unique indexes that receiving needs are there',
        section: 'receiving',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.platform',
    },
    previous_secret: {
        title: 'The previous secret is not past its date',
        section: 'receiving',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    },
    test_delivery: {
        title: 'A test delivery arrives and is understood',
        section: 'receiving',
        reach: 'outside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=canonical_type%3Dconnection.test%5EORDERBYDESCreceived_at',
    },
    traffic: {
        title: 'Deliveries arrive where they are expected',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=ORDERBYDESCreceived_at',
    },
    signature_mode: {
        title: 'Keeptrusts signs as it did',
        section: 'receiving',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    },
    refused_requests: {
        title: 'No request was refused lately',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_health_check_list.do?sysparm_query=check_id%3Dlast_refusal',
    },
    dead_letters: {
        title: 'No dead letters wait',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=state%3Ddead',
    },
    held_deliveries: {
        title: 'No delivery is held by people',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=state%3Dheld',
    },
    stored_deliveries: {
        title: 'Stored deliveries are as they were received',
        section: 'receiving',
        reach: 'inside',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=error_code%3Dtampered',
    },
    delivery_states: {
        title: 'Every delivery is in a state that the app gave it',
        section: 'receiving',
        reach: 'deep',
        link: '/x_kt_gov_delivery_list.do?sysparm_query=ORDERBYDESCreceived_at',
    },
    write_backs: {
        title: 'Write-backs are as the people who acted left them',
        section: 'keeptrusts',
        reach: 'deep',
        link: '/x_kt_gov_write_back_list.do?sysparm_query=error_codeSTARTSWITHwrite_back_t%5EORerror_codeSTARTSWITHwrite_back_un',
    },
    keeptrusts_reachable: {
        title: 'The Keeptrusts API answers',
        section: 'keeptrusts',
        reach: 'outside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.keeptrusts',
    },
    keeptrusts_token: {
        title: 'Keeptrusts accepts the token',
        section: 'keeptrusts',
        reach: 'outside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.exports',
    },
    token_expiry: {
        title: 'The token does not expire soon',
        section: 'keeptrusts',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.keeptrusts',
    },
    groups: {
        title: 'Every configured group exists once',
        section: 'records',
        reach: 'inside',
        link: '/sys_user_group_list.do?sysparm_query=active%3Dtrue',
    },
    notified: {
        title: 'Somebody is notified when something is wrong',
        section: 'operation',
        reach: 'deep',
        link: '/x_kt_gov_alert_list.do?sysparm_query=state%3Dongoing',
    },
    group_members: {
        title: 'The members of the configured groups can work on what is assigned to them',
        section: 'records',
        reach: 'deep',
        link: '/sys_user_group_list.do?sysparm_query=active%3Dtrue',
    },
    service_user: {
        title: 'The service user is there and active',
        section: 'records',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.processing',
    },
    change_template: {
        title: 'Policy changes use the standard change template that is set',
        section: 'records',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.changes',
    },
    named_records: {
        title: 'The people and records that the settings name are on this instance',
        section: 'records',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.incidents',
    },
    mapping_rules: {
        title: 'No stored mapping rule names a column that rules do not set',
        section: 'records',
        reach: 'deep',
        link: '/x_kt_gov_mapping_rule_list.do?sysparm_query=active%3Dtrue%5EORDERBYorder',
    },
    incident_values: {
        title: 'What the settings put into incidents are choices of this instance',
        section: 'records',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.incidents',
    },
    cmdb_class: {
        title: 'The CMDB class is there and can be written',
        section: 'records',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.cmdb',
    },
    grc_tables: {
        title: 'GRC tables can be read where GRC is installed',
        section: 'records',
        reach: 'inside',
        link: '/sys_scope_privilege_list.do?sysparm_query=source_scope.scope%3Dx_kt_gov',
    },
    log_sources: {
        title: 'Sources of execution evidence can be read',
        section: 'evidence',
        reach: 'inside',
        link: '/x_kt_gov_evidence_source_list.do',
    },
    attribution: {
        title: 'It is measured which script this release names in its logs',
        section: 'evidence',
        reach: 'inside',
        link: '/x_kt_gov_evidence_source_list.do?sysparm_query=source%3Dattribution_measurement',
    },
    canaries: {
        title: 'The collection finds its canaries',
        section: 'evidence',
        reach: 'deep',
        link: '/x_kt_gov_canary_list.do?sysparm_query=ORDERBYDESCplanted_at',
    },
    evidence_integrity: {
        title: 'Stored evidence is what it was',
        section: 'evidence',
        reach: 'inside',
        link: '/x_kt_gov_evidence_file_list.do?sysparm_query=integrityINchanged%2Cmissing',
    },
    export_files: {
        title: 'Only files that the app stored lie on exports',
        section: 'evidence',
        reach: 'deep',
        link: '/sys_attachment_list.do?sysparm_query=table_name%3Dx_kt_gov_export%5EORDERBYDESCsys_updated_on',
    },
    attestation_chain: {
        title: 'Everything measured is as it was attested',
        section: 'evidence',
        reach: 'deep',
        link: '/x_kt_gov_attestation_check_list.do?sysparm_query=ORDERBYDESCcheck_number',
    },
    control_mappings: {
        title: 'Every control mapping can come to a conclusion',
        section: 'evidence',
        reach: 'deep',
        link: '/x_kt_gov_control_mapping_list.do?sysparm_query=active%3Dtrue%5EORDERBYcontrol_id',
    },
    decision_counts: {
        title: 'Counts are as many as the decisions that they count',
        section: 'evidence',
        reach: 'deep',
        link: '/x_kt_gov_decision_count_list.do?sysparm_query=ORDERBYDESCday',
    },
    reconciliation_gaps: {
        title: 'No reconciliation gaps are open',
        section: 'evidence',
        reach: 'inside',
        link: '/x_kt_gov_reconciliation_gap_list.do?sysparm_query=difference%21%3D0%5EORDERBYDESCday',
    },
    schedules: {
        title: 'Every scheduled job of the app runs',
        section: 'operation',
        reach: 'inside',
        link: '/sysauto_script_list.do?sysparm_query=nameSTARTSWITHKeeptrusts',
    },
    claims: {
        title: 'Workers can claim and write the rows that they work on',
        section: 'operation',
        reach: 'inside',
        link: '/x_kt_gov_lock_list.do?sysparm_query=ORDERBYDESCexpires_at',
    },
    flows: {
        title: 'Flows, subflows and actions of the app are published',
        section: 'operation',
        reach: 'inside',
        link: '/sys_hub_flow_list.do?sysparm_query=sys_scope.scope%3Dx_kt_gov',
    },
    release: {
        title: 'The release of this instance is supported',
        section: 'operation',
        reach: 'inside',
        link: '/stats.do',
    },
    platform_facts: {
        title: 'The platform does what the app needs',
        section: 'operation',
        reach: 'inside',
        link: '/x_kt_gov_platform_fact_list.do',
    },
    properties: {
        title: 'Every setting has a usable value',
        section: 'operation',
        reach: 'inside',
        link: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    },
} as const
export type CheckId = keyof typeof HEALTH_CHECKS

export const CHECK_IDS = Object.keys(HEALTH_CHECKS) as readonly CheckId[]
