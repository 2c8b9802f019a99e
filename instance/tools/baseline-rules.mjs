// What the platform dictionary lacks or cannot say for a local instance: areas, plain effects of script defaults, extra tables.
import { FLOW_COLUMNS, FLOW_TABLES } from './baseline-flow.mjs'

/** Columns that every table has; the storage adds them. */
export const SYSTEM_COLUMNS = new Set([
    'sys_id',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
])

const PUBLIC =
    'Platform dictionary compiled from public sources: table definitions of @servicenow/sdk-core 4.9.0 and the dictionary typings of ServiceNow/sdk-examples (both MIT), and the product documentation, release australia.'

/** Where each file of definitions comes from. */
export const SOURCES = {
    default: PUBLIC,
    files: 'Tables of application files. Columns as the ServiceNow SDK 4.9.0 build writes them into update XML; types of columns are text unless the value is true or false.',
    flow: 'Tables of Flow Designer definitions. Columns as the ServiceNow SDK 4.9.0 build writes them into update XML.',
    absent: 'Names of tables in the dictionary typings of ServiceNow/sdk-examples (MIT), without those that an application or a customer adds.',
    seed: 'Tables that integration guides name although no instance ships them; columns as those guides use them. Optional, off by default.',
}

const PLUGINS = [
    ['class_models', /Class Models/],
    ['ai_assets', /Expanded Model/],
    ['ai_case', /^AI |Core Case Management/],
    ['grc', /^GRC/],
]
const LOGS =
    /^(syslog|sys_audit|sys_history|sys_outbound|sys_pattern|sys_script_pattern|sys_query_pattern|sys_transaction_pattern|sys_performance|sys_call_chain|transaction_call_chain|v_transaction|protected_table|sys_traced|sys_js_code|sys_script_exec|sys_rollback|sys_flow_(log|exec|context|data)|sys_gen|sys_trace|sys_api_stats|sys_email|sys_journal|sys_delete_recovery)/
const TASKS =
    /^(task|incident|problem|change_|chg_|sttrm_|std_change|contract_sla|dl_|conflict|sysapproval|planned_task|sc_)/
const CMDB = /^(cmdb|alm_|life_cycle|svc_|spm_|ast_|service_offering|sys_object_source)/

/** The file of definitions that a table belongs to; areas named after a plugin are optional. */
export function areaOf(table) {
    if (table.area) return table.area
    const plugin = PLUGINS.find(([, pattern]) => pattern.test(table.plugin ?? ''))
    if (plugin) return plugin[0]
    if (!('sources' in table) && !table.handWritten) return 'files'
    if (LOGS.test(table.name)) return 'logs'
    if (TASKS.test(table.name)) return 'task'
    return CMDB.test(table.name) ? 'cmdb' : 'platform'
}

// Default of a column in the dictionary → what it comes to on an instance without the script include that it calls.
const PLAIN_DEFAULTS = {
    'incident.caller_id': 'javascript:gs.getUserID()',
    'change_request.type': 'normal',
    'change_request.chg_model': undefined,
    'problem.prb_model': undefined,
    'cmdb_ci.category': undefined,
    'cmdb_ci.sys_class_path': undefined,
    'sys_package.source': undefined,
    'sys_metadata.sys_scope': undefined,
    'sys_dictionary.calculation': undefined,
    'sysevent_email_action.category': undefined,
    'alm_asset.substatus': undefined,
    'ast_contract.tax_rate': undefined,
    'sc_cat_item.category': undefined,
    'sc_cat_item.delivery_plan': undefined,
    'sc_cat_item.sc_catalogs': undefined,
    'sc_cat_item_producer.redirect_url': 'generated_record',
    'sc_category.sc_catalog': undefined,
    'sc_task.cat_item': undefined,
    'dl_definition_rel_match.matcher_table': undefined,
    'dl_definition_rel_match.source_table': undefined,
    'dl_definition_rel_set.matcher_table': undefined,
    'dl_definition_rel_set.source_table': undefined,
}

// Facts that the dictionary leaves open and the local instance needs.
const COLUMN_FACTS = {
    'incident.state': { default: '1' },
    'incident.close_code': {
        choices: [
            'Duplicate',
            'Known error',
            'No resolution provided',
            'Resolved by caller',
            'Resolved by change',
            'Resolved by problem',
            'Resolved by request',
            'Solution provided',
            'Workaround provided',
            'User error',
        ],
    },
    'change_task.planned_start_date': { type: 'glide_date_time' },
    'change_task.planned_end_date': { type: 'glide_date_time' },
    'sys_user.user_name': { unique: true },
    'sys_user_group.name': { unique: true },
    'sys_properties.name': { unique: true },
    'sys_properties.value': { type: 'string', max_length: 4000 },
    'sys_user.user_password': { type: 'password', max_length: 255 },
    'sys_trigger.script': { max_length: 65000 },
    'sys_trigger.job_context': { max_length: 65000 },
    'sys_trigger.document_key': { type: 'string', max_length: 32 },
    'sys_trigger.run_start': { type: 'glide_date_time' },
    'sys_trigger.run_end': { type: 'glide_date_time' },
    'sys_trigger.repeat': { type: 'glide_duration' },
    'sys_trigger.state': { default: '0' },
    'sysevent.table': { type: 'table_name', max_length: 80 },
    'sysevent.parm1': { max_length: 255 },
    'sysevent.parm2': { max_length: 255 },
    'sysevent.state': { default: 'ready' },
    'syslog.message': { max_length: 65000 },
    'syslog.level': { default: '0' },
    'dl_u_priority.impact': { type: 'integer' },
    'dl_u_priority.urgency': { type: 'integer' },
    'dl_u_priority.priority': { type: 'integer' },
    'sys_attachment_doc_v2.data': { max_length: 65000 },
    'sys_outbound_http_log.url': { max_length: 1024 },
    'sys_outbound_http_log.path': { max_length: 1024 },
    'cmdb_key_value.value': { max_length: 1024 },
    'sys_user_has_role.state': { default: 'active' },
    'sys_script_pattern.script_source': { max_length: 32 },
    'sys_update_version.payload': { max_length: 65000 },
    'sys_update_version.payload_hash': { max_length: 64 },
    'sys_update_version.state': {
        choices: [
            { value: 'current', label: 'Current' },
            { value: 'previous', label: 'Previous' },
        ],
    },
    'sys_delete_recovery.stack_trace': { max_length: 4000 },
    'sys_audit_delete.payload': { max_length: 65000 },
    'sys_script_execution_history.script': { max_length: 65000 },
    // Restricted caller access: the documentation has the labels; each instance has its own numbers.
    'sys_restricted_caller_access.status': { choices: numbered(['Requested', 'Allowed', 'Denied', 'Invalidated']) },
    'sys_restricted_caller_access.source_type': {
        choices: numbered(['Scope', 'Script Include', 'Business Rule', 'UI Action', 'Other']),
    },
    'sys_restricted_caller_access.target_type': { choices: numbered(['Scope', 'Table', 'Script Include']) },
}

/** Reads of logs by time and key, as the platform's own shards serve them. */
const BY_TIME = { columns: ['sys_created_on', 'sys_id'] }

const TABLE_FACTS = {
    syslog: { callerAccess: 2 },
    sys_outbound_http_log: { indexes: [BY_TIME] },
    sys_flow_context: { indexes: [BY_TIME] },
    sys_audit: { indexes: [{ columns: ['documentkey'] }, { columns: ['tablename', 'documentkey', 'sys_created_on'] }] },
    sys_update_version: { indexes: [{ columns: ['name'] }] },
    sys_script_pattern: { indexes: [{ columns: ['script_source'] }] },
    cmdb_ci_service: { auto_number: { prefix: 'BSN', number: 1000 } },
    // Link tables of the CMDB and of tasks; integrations write them from their own scopes.
    cmdb_rel_ci: { cross_scope_actions: ['read', 'create', 'update', 'delete'] },
    cmdb_key_value: { cross_scope_actions: ['read', 'create', 'update', 'delete'] },
    task_ci: { cross_scope_actions: ['read', 'create', 'update', 'delete'] },
    sys_object_source: { cross_scope_actions: ['read', 'create', 'update', 'delete'] },
    change_task: { auto_number: { prefix: 'CTASK', number: 10000 } },
    sn_grc_issue: { auto_number: { prefix: 'ISS', number: 1000 } },
    sys_user: { display: 'name' },
    sys_properties: { display: 'name' },
    sys_number: { display: 'category' },
    sys_dictionary: { display: 'column_label' },
    sys_db_object: { display: 'label' },
}

/** Choices with the numbers 1, 2, 3 … */
function numbered(labels) {
    return labels.map((label, index) => ({ value: String(index + 1), label }))
}

/** Definitions that were completed in the data file from the documentation; they are taken over as they stand. */
export const COMPLETED_IN_PLACE = ['cmn_schedule', 'cmn_schedule_span', 'cmn_other_schedule', 'sys_mutex']

/** Applies the rules above to one table of the dictionary, in place. */
export function adjust(table) {
    Object.assign(table, TABLE_FACTS[table.name])
    if (EXTRA_COLUMNS[table.name]) table.fields.push(...columns(EXTRA_COLUMNS[table.name]))
    for (const field of table.fields) {
        const key = `${table.name}.${field.name}`
        if (key in PLAIN_DEFAULTS) field.default = PLAIN_DEFAULTS[key]
        if (/^javascript:.*gs\.nowDateTime/.test(field.default ?? '')) field.default = 'javascript:gs.nowDateTime()'
        Object.assign(field, COLUMN_FACTS[key])
    }
}

/** `name:type(length)->reference=default`, short for a column. */
function columns(text) {
    return text
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => {
            const [, name, type, length, reference, value] = word.match(
                /^(\w+)(?::(\w+))?(?:\((\d+)\))?(?:->(\w+))?(?:=(.*))?$/,
            )
            return {
                name,
                type: type ?? (reference ? 'reference' : 'string'),
                max_length: length ? Number(length) : undefined,
                reference,
                default: value,
            }
        })
}

const file = (name, label, text, rest = {}) => ({
    name,
    label,
    parent: 'sys_metadata',
    handWritten: true,
    fields: columns(text),
    ...rest,
})
const plain = (name, label, text, rest = {}) => ({ ...file(name, label, text, rest), parent: rest.parent ?? null })

/** Columns of tables in the dictionary that it lacks. */
const EXTRA_COLUMNS = { sys_choice: 'inactive_on_update:boolean', ...FLOW_COLUMNS }

/** Tables that the dictionary lacks. */
export const handWritten = [
    ...FLOW_TABLES.map(([name, label, columns]) => file(name, label, columns, { area: 'flow' })),
    file(
        'sysrule',
        'System Rule',
        'active:boolean=true conditions:conditions description(4000) name(100) order:integer=100 table:table_name(80)',
        { area: 'platform' },
    ),
    file(
        'sys_hub_action_type_base',
        'Action Type Base',
        'active:boolean=true name(100) description(4000) access(40) category(100) state(40)',
        { area: 'files' },
    ),
    // Legacy workflows: "Workflow - Global" and public scripts name these columns.
    file('wf_workflow', 'Workflow', 'name(80) description(4000) table:table_name(80)', { area: 'task' }),
    file(
        'wf_workflow_version',
        'Workflow Version',
        'name(80) workflow->wf_workflow table:table_name(80) active:boolean=true published:boolean condition:conditions order:integer=100',
        { area: 'task' },
    ),
    plain(
        'wf_context',
        'Workflow Context',
        'name(80) workflow->wf_workflow workflow_version->wf_workflow_version table:table_name(80) id:document_id(32) state(40)=executing active:boolean=true started:glide_date_time ended:glide_date_time started_by->sys_user result(255) scratchpad(65000) parent->wf_context',
        { area: 'task' },
    ),
    file('sys_module', 'Module', 'path(1024) content:script(16777215) external_source:boolean', {
        area: 'platform',
        display: 'path',
    }),
    file(
        'sys_index',
        'Table Index',
        'name(80) table:table_name(80) logical_table_name:table_name(80) column_names(1024) index_col_name(1024) unique_index:boolean',
        {
            area: 'platform',
        },
    ),
    file('sys_choice_set', 'Choice Set', 'name:table_name(80) element(80)', { area: 'platform' }),
    file(
        'sys_data_policy_rule',
        'Data Policy Rule',
        'sys_data_policy->sys_data_policy2 table:table_name(80) field(80) mandatory(40)=ignore disabled(40)=ignore',
        { area: 'platform' },
    ),
    file(
        'sys_app_application',
        'Application Menu',
        'active:boolean=true category->sys_app_category description(4000) hint(255) name(80) order:integer=100 roles:user_roles(255) title(80) device_type(40)',
        { area: 'platform' },
    ),
    file(
        'sys_app_module',
        'Module of a menu',
        'active:boolean=true application->sys_app_application assessment content_page device_type(40) filter:conditions(4000) hint(255) homepage link_type(40) map_page mobile_title(80) mobile_view_name(80) name:table_name(80) order:integer query(1024) override_menu_roles:boolean report require_confirmation:boolean roles:user_roles(255) timeline_page title(80) uncancelable:boolean view_name(80) window_name(80)',
        { area: 'platform' },
    ),
    file('sys_app_category', 'Menu Category', 'name(80) default_order:integer style(255)', { area: 'platform' }),
    file(
        'sys_properties_category_m2m',
        'Category Property',
        'category->sys_properties_category order:integer property->sys_properties',
        { area: 'platform' },
    ),
    file(
        'sys_atf_test_suite',
        'Test Suite',
        'active:boolean=true description(4000) name(100) parent->sys_atf_test_suite',
        { area: 'files', display: 'name' },
    ),
    file(
        'sys_atf_test_suite_test',
        'Test Suite Test',
        'abort_on_failure:boolean order:integer test->sys_atf_test test_suite->sys_atf_test_suite',
        { area: 'files' },
    ),
    file('scan_check_suite', 'Scan Suite', 'active:boolean=true description(4000) name(100)', {
        area: 'files',
        display: 'name',
    }),
    // Checks are of several tables here, so the reference to their common parent is an id.
    file('scan_check_suite_check', 'Scan Suite Check', 'check(32) score_weight:integer suite->scan_check_suite', {
        area: 'files',
    }),
    // Columns of results and findings: the data model of Instance Scan in public articles and code.
    plain(
        'scan_result',
        'Scan Result',
        'number(40) status(40) suite->scan_check_suite execution_tracker->sys_execution_tracker finding_count:integer',
        { area: 'platform', display: 'number' },
    ),
    plain(
        'scan_finding',
        'Scan Finding',
        'check(32) result->scan_result source:document_id source_table:table_name(80) finding_details(4000) count:integer=1',
        { area: 'platform' },
    ),
    file('sys_ui_style', 'Field Style', 'name:table_name(80) element(80) value(255) style(255)', { area: 'files' }),
    file('sys_ui_message', 'Message', 'application_key(100) code(100) key(4000) language(3)=en message(4000)', {
        area: 'platform',
    }),
    // The main fields of the pages "Translated Name / Field table" and "Translated text table" of the documentation.
    file(
        'sys_translated',
        'Translated Name / Field',
        'name:table_name(80) element(80) value(255) label(255) language(10)=en',
        {
            area: 'platform',
        },
    ),
    file(
        'sys_translated_text',
        'Translated Text',
        'tablename:table_name(80) fieldname(80) documentkey(32) language(10)=en value(65000)',
        { area: 'platform' },
    ),
    plain(
        'sys_attachment_doc',
        'Attachment Document',
        'data(65000) length:integer position:integer sys_attachment->sys_attachment',
        { area: 'platform' },
    ),
    plain('sys_mutex', 'Mutex', 'name(100) acquired:glide_date_time acquired_by(100)', { area: 'platform' }),
    plain('sys_number_counter', 'Number Counter', 'number:integer table:table_name(80)', { area: 'platform' }),
    plain('sys_attachment_attribute', 'Attachment Attribute', 'attachment->sys_attachment key(255) value(4000)', {
        area: 'platform',
    }),
    plain(
        'discovery_credentials',
        'Credentials',
        'active:boolean=true name(40) order:integer=100 tag(255) type(40) sys_class_name:sys_class_name(80)',
        { area: 'platform' },
    ),
    plain('api_key_credentials', 'API Key Credentials', 'api_key:password2(255)', {
        area: 'platform',
        parent: 'discovery_credentials',
    }),
    plain('sys_log', 'System log', 'message(65000) source(40) level(40)', {
        area: 'seed',
        insertOnly: true,
        cross_scope_actions: ['read', 'create'],
    }),
    plain('sn_compliance_task', 'Compliance Task', 'u_escalation_id(100) u_policy_name(255)', {
        area: 'seed',
        parent: 'task',
        auto_number: { prefix: 'CMPT', number: 1000 },
    }),
    plain('sn_grc_evidence', 'Evidence', 'name(255) description(4000) control(32)', {
        area: 'seed',
        cross_scope_actions: ['read', 'create', 'update'],
    }),
    plain(
        'sn_grc_test_result',
        'Test Result',
        'control(32) test_result(40) test_date:glide_date_time evidence_description(4000) notes(4000)',
        { area: 'seed', cross_scope_actions: ['read', 'create', 'update'] },
    ),
]
