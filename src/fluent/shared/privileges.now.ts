/** Cross-scope privileges of the app, each group with its reason. */
import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Policy change requests
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The affected items of a policy change request
CrossScopePrivilege({
    $id: Now.ID['privilege-task-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'task_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-task-ci-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'task_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Violation, health and budget incidents
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The configuration item behind a gateway
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'cmdb_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The default class of a gateway CI
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-service-auto-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_service_auto',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-service-auto-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_ci_service_auto',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-service-auto-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'cmdb_ci_service_auto',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The default class of a managed AI system
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-appl-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_appl',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-appl-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_ci_appl',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-appl-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'cmdb_ci_appl',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The relationship between a gateway and the AI systems behind it
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-rel-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_rel_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-rel-ci-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_rel_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The type of that relationship
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-rel-type-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_rel_type',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Key values of a gateway CI
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-key-value-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_key_value',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-key-value-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'cmdb_key_value',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-key-value-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'cmdb_key_value',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the identification engine knows the class
CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-identifier-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_identifier',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Tasks that a link refers to
CrossScopePrivilege({
    $id: Now.ID['privilege-task-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Assignment groups by name
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the members of groups can work on what is assigned to them
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-grmember-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_grmember',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The roles that they have
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-role-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Owners and callers by name
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Choices that this instance has
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-choice-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Change tasks in which somebody has begun
CrossScopePrivilege({
    $id: Now.ID['privilege-change-task-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'change_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Incident tasks in which people work on an incident
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-task-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// An approved standard change template
CrossScopePrivilege({
    $id: Now.ID['privilege-std-change-record-producer-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'std_change_record_producer',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the change model that a setting names is there
CrossScopePrivilege({
    $id: Now.ID['privilege-chg-model-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'chg_model',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The reason for a refused write: mandatory columns
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-dictionary-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_dictionary',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The reason for a refused write: data policies
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-data-policy2-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_data_policy2',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The reason for a refused write: fields of data policies
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-data-policy-rule-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_data_policy_rule',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The compliance task of the Keeptrusts guide, where an instance has it
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-task-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_compliance_task',
    targetScope: 'sn_compliance',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-task-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_compliance_task',
    targetScope: 'sn_compliance',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-task-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_compliance_task',
    targetScope: 'sn_compliance',
    targetType: 'sys_db_object',
})
// Compliance reviews where Policy and Compliance is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_issue',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_grc_issue',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_issue',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
// Compliance reviews where AI Case Management is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'sn_ai_case_mgmt',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'sn_ai_case_mgmt',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'sn_ai_case_mgmt',
    targetType: 'sys_db_object',
})
// Managed AI systems where AI assets are installed
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The control that a control mapping names
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-control-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_compliance_control',
    targetScope: 'sn_compliance',
    targetType: 'sys_db_object',
})
// The control objective that leads to a control
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-policy-statement-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_compliance_policy_statement',
    targetScope: 'sn_compliance',
    targetType: 'sys_db_object',
})
// Control tests of an audit engagement
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_audit_control_test',
    targetScope: 'sn_audit',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_audit_control_test',
    targetScope: 'sn_audit',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_audit_control_test',
    targetScope: 'sn_audit',
    targetType: 'sys_db_object',
})
// The audit engagement by its number
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-engagement-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_audit_engagement',
    targetScope: 'sn_audit',
    targetType: 'sys_db_object',
})
// Whether the test plan that a setting names is there
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-test-plan-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_audit_test_plan',
    targetScope: 'sn_audit',
    targetType: 'sys_db_object',
})
// Which gateways a control answers for: its entity
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-profile-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_profile',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
// Indicators that read the results of control tests
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-base-indicator-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_base_indicator',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_indicator',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_grc_indicator',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_indicator',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-template-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_indicator_template',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-template-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_grc_indicator_template',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-indicator-template-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_indicator_template',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
// Test results where an instance has the table of the integration guide
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_test_result',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_grc_test_result',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_test_result',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
// The size of stored evidence, and whether it is still there
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-attachment-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The address of Keeptrusts: the connection alias
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-alias-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_alias',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The evidence record of the Keeptrusts guide, where an instance has it
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-evidence-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_evidence',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-evidence-create'],
    operation: 'create',
    status: 'requested',
    targetName: 'sn_grc_evidence',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-evidence-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_evidence',
    targetScope: 'sn_grc',
    targetType: 'sys_db_object',
})
// The open evidence request that an export is attached to, where Advanced Core is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-advanced-evidence-response-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sn_grc_advanced_evidence_response',
    targetScope: 'sn_grc_advanced',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-advanced-evidence-response-write'],
    operation: 'write',
    status: 'requested',
    targetName: 'sn_grc_advanced_evidence_response',
    targetScope: 'sn_grc_advanced',
    targetType: 'sys_db_object',
})
// Business rules: their scripts and when they run
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Script includes: their scripts
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-include-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_include',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Scheduled scripts: their scripts
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the actions of this app are published: read by the health check
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-hub-action-type-definition-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_action_type_definition',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Flows by name, and whether those of this app are published
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-hub-flow-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_flow',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Subflows that mapping rules start
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-hub-flow-input-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_hub_flow_input',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Scripts of UI actions, which can log the same texts
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-ui-action-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_ui_action',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Fix scripts, which can log the same texts
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-fix-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_fix',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Script actions, which can log the same texts
CrossScopePrivilege({
    $id: Now.ID['privilege-sysevent-script-action-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysevent_script_action',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Scripted REST operations, which can log the same texts
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-ws-operation-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_ws_operation',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Which version of a script was current at a time
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-update-version-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_update_version',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Applications by scope
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The system log: requests access; restricted caller access decides
CrossScopePrivilege({
    $id: Now.ID['privilege-syslog-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'syslog',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The log table of other products, where an instance has one
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-log-read'],
    operation: 'read',
    status: 'requested',
    targetName: 'sys_log',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The application log, which names the script record
CrossScopePrivilege({
    $id: Now.ID['privilege-syslog-app-scope-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'syslog_app_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Outbound calls and the script records that made them
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-outbound-http-log-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_outbound_http_log',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// What began the transactions that evidence names, and background work by its name
CrossScopePrivilege({
    $id: Now.ID['privilege-syslog-transaction-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'syslog_transaction',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Where outbound logging is set above Basic
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-outbound-http-log-level-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_outbound_http_log_level',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Changes of fields that automations write
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-audit-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_audit',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Deletions and the files that caused them
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-delete-recovery-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_delete_recovery',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Executions that the platform counted
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-pattern-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_pattern',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// What was run by hand: lines of such scripts prove no stored one
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-execution-history-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_execution_history',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Scripts of a registered transaction
CrossScopePrivilege({
    $id: Now.ID['privilege-transaction-call-chain-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'transaction_call_chain',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Files that ran in a test of the platform
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-traced-metadata-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_traced_metadata',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Runs of flows
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-flow-context-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_flow_context',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// REST messages that scripts call
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-rest-message-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_rest_message',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Their methods
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-rest-message-fn-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_rest_message_fn',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Credentials of REST messages
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-profile-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'oauth_entity_profile',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// User names of Basic authentication profiles; never their passwords
CrossScopePrivilege({
    $id: Now.ID['privilege-basic-auth-profile-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_auth_profile_basic',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// OAuth client ids of those credentials
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'oauth_entity',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether reading the system log was allowed
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-restricted-caller-access-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_restricted_caller_access',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Which record a deletion removed
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-audit-delete-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_audit_delete',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Which table extends which
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-db-object-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_db_object',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Why a write was refused: unique indexes
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-index-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_index',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// For previews and refused writes: privileges that were denied
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-privilege-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_scope_privilege',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the scheduled jobs of this app are due and run: read by the health check
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-trigger-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_trigger',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the platform must be measured again: the installed version of this app
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-app-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_app',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether the platform encrypts secrets: the stored value of a throw-away property of this app; and properties that scripts call as addresses
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-properties-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_properties',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Whether an attested row went by retention: the ages of the cleanup rules of this app
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-auto-flush-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_auto_flush',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
