/** What the app may do outside its scope, one reason each. */
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
// The relation between a gateway and what it governs
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
// The type of that relation
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
// Tasks that stand behind a link
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
// An approved standard change template
CrossScopePrivilege({
    $id: Now.ID['privilege-std-change-record-producer-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'std_change_record_producer',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Why a write was refused: mandatory columns
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-dictionary-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_dictionary',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Why a write was refused: data policies
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-data-policy2-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_data_policy2',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Why a write was refused: fields of data policies
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
    status: 'allowed',
    targetName: 'sn_compliance_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-task-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_compliance_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-task-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_compliance_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Compliance reviews where Policy and Compliance is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_grc_issue',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_grc_issue',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-issue-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_grc_issue',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Compliance reviews where AI Case Management is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-ai-case-mgmt-ai-case-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_ai_case_mgmt_ai_case',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Managed AI systems where AI assets are installed
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-alm-ai-system-digital-asset-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'alm_ai_system_digital_asset',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The control that a control mapping means
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-control-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_compliance_control',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The control objective by which a control is found
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-compliance-policy-statement-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_compliance_policy_statement',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Control tests of an audit engagement
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_audit_control_test',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_audit_control_test',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-control-test-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_audit_control_test',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The audit engagement by its number
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-audit-engagement-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_audit_engagement',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// Test results where an instance has the table of the integration guide
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_grc_test_result',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_grc_test_result',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-test-result-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_grc_test_result',
    targetScope: 'global',
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
// Where Keeptrusts is: the connection alias
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
    status: 'allowed',
    targetName: 'sn_grc_evidence',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-evidence-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_grc_evidence',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-evidence-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_grc_evidence',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
// The open evidence request that an export answers, where Advanced Core is installed
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-advanced-evidence-response-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_grc_advanced_evidence_response',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['privilege-sn-grc-advanced-evidence-response-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_grc_advanced_evidence_response',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
