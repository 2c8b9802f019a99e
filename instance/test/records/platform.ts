/** A small platform of the tests of storage and records: the dictionary tables, users, logs and a few task classes. */
import { createDatabase, defineTables, type Storage, type TableDefinition } from '../../src/database/index.ts'
import { createDictionary } from '../../src/runtime/dictionary.ts'
import type { Dictionary } from '../../src/kernel/kernel.ts'

const text = (...names: string[]) => names.map((name) => ({ name, type: 'string' }))
const flags = (...names: string[]) => names.map((name) => ({ name, type: 'boolean' }))
const numbers = (...names: string[]) => names.map((name) => ({ name, type: 'integer' }))
const reference = (name: string, table: string) => ({ name, type: 'reference', reference: table })
const file = (name: string, label: string, columns: TableDefinition['columns']): TableDefinition => ({
    name,
    label,
    parent: 'sys_metadata',
    columns,
})

/** The tables, as a baseline would give them. */
export const TABLES: readonly TableDefinition[] = [
    { name: 'sys_metadata', label: 'Application File', columns: text('sys_name', 'sys_scope', 'sys_package') },
    file('sys_db_object', 'Table', [
        ...text('name', 'label', 'super_class', 'access', 'caller_access', 'number_ref'),
        ...flags('read_access', 'create_access', 'update_access', 'delete_access', 'ws_access', 'is_extendable'),
    ]),
    file('sys_dictionary', 'Dictionary Entry', [
        ...text('name', 'element', 'internal_type', 'column_label', 'reference', 'default_value', 'attributes'),
        ...numbers('max_length', 'choice'),
        ...flags('mandatory', 'read_only', 'unique', 'audit', 'display'),
        { name: 'active', type: 'boolean', default: 'true' },
    ]),
    file('sys_number', 'Number', [...text('category', 'prefix'), ...numbers('number', 'maximum_digits')]),
    {
        name: 'sys_choice',
        label: 'Choice',
        columns: [
            ...text('name', 'element', 'value', 'label', 'language'),
            ...numbers('sequence'),
            ...flags('inactive'),
        ],
    },
    { name: 'sys_package', label: 'Package', columns: [...text('name', 'source')] },
    {
        name: 'sys_scope',
        label: 'Application',
        parent: 'sys_package',
        columns: text('scope', 'runtime_access_tracking'),
    },
    file('sys_properties', 'System Property', [
        ...text('name', 'value', 'type'),
        ...flags('ignore_cache', 'is_private'),
    ]),
    file('sys_scope_privilege', 'Cross scope privilege', [
        ...text('target_name', 'target_type', 'operation', 'status'),
        reference('source_scope', 'sys_scope'),
        reference('target_scope', 'sys_scope'),
    ]),
    file('sys_data_policy2', 'Data Policy', [
        ...text('model_table', 'conditions', 'short_description'),
        ...flags('active', 'inherit', 'reverse_if_false'),
    ]),
    file('sys_data_policy_rule', 'Data Policy Rule', [
        ...text('table', 'field', 'mandatory', 'disabled'),
        reference('sys_data_policy', 'sys_data_policy2'),
    ]),
    {
        name: 'sys_user',
        label: 'User',
        display: 'name',
        columns: [
            { name: 'user_name', type: 'string', unique: true },
            ...text('name', 'first_name', 'last_name', 'email', 'time_zone'),
            { name: 'user_password', type: 'password' },
            { name: 'active', type: 'boolean', default: 'true' },
            ...flags('locked_out'),
        ],
    },
    file('sys_user_role', 'Role', text('name')),
    file('sys_user_role_contains', 'Contained Role', [
        reference('role', 'sys_user_role'),
        reference('contains', 'sys_user_role'),
    ]),
    {
        name: 'sys_user_has_role',
        label: 'User Role',
        columns: [reference('user', 'sys_user'), reference('role', 'sys_user_role'), ...text('state')],
    },
    {
        name: 'sys_user_group',
        label: 'Group',
        columns: [{ name: 'name', type: 'string', unique: true }, reference('manager', 'sys_user')],
    },
    {
        name: 'task',
        label: 'Task',
        display: 'number',
        audited: true,
        extendable: true,
        numberPrefix: 'TASK',
        access: { create: true, update: true },
        columns: [
            { name: 'number', type: 'string', default: 'javascript:getNextObjNumberPadded();' },
            { name: 'short_description', type: 'string', label: 'Short description', maxLength: 160 },
            { name: 'description', type: 'string', maxLength: 4000 },
            {
                name: 'state',
                type: 'integer',
                label: 'State',
                default: '1',
                choices: [
                    { value: '1', label: 'Open' },
                    { value: '3', label: 'Closed Complete' },
                ],
            },
            ...['priority', 'impact', 'urgency'].map((name) => ({
                name,
                type: 'integer',
                default: name === 'priority' ? '4' : '3',
            })),
            { name: 'active', type: 'boolean', label: 'Active', default: 'true' },
            { name: 'made_sla', type: 'boolean' },
            { name: 'correlation_id', type: 'string', maxLength: 100 },
            { name: 'close_notes', type: 'string', label: 'Close notes' },
            reference('assignment_group', 'sys_user_group'),
            reference('assigned_to', 'sys_user'),
            reference('parent', 'task'),
            { name: 'opened_by', type: 'reference', reference: 'sys_user', default: 'javascript:gs.getUserID()' },
            { name: 'opened_at', type: 'glide_date_time', default: 'javascript:gs.nowDateTime()' },
            { name: 'due_date', type: 'glide_date_time' },
            { name: 'work_notes', type: 'journal_input', label: 'Work notes' },
        ],
    },
    {
        name: 'incident',
        label: 'Incident',
        parent: 'task',
        audited: true,
        numberPrefix: 'INC',
        access: { create: true, update: true },
        columns: [
            { name: 'state', type: 'integer', override: true, choices: [{ value: '1', label: 'New' }] },
            { name: 'external_id', type: 'string', unique: true },
            { name: 'cost', type: 'decimal' },
            { name: 'secret', type: 'password2' },
            { name: 'category', type: 'string', default: 'inquiry' },
        ],
    },
    {
        name: 'problem',
        label: 'Problem',
        parent: 'task',
        numberPrefix: 'PRB',
        columns: [...text('external_id', 'cost'), reference('first_incident', 'incident')],
        indexes: [{ unique: true, columns: ['external_id', 'cost'] }],
    },
    {
        name: 'syslog',
        label: 'Log Entry',
        extendable: true,
        rotated: true,
        callerAccess: 2,
        columns: text('level', 'message', 'source', 'sequence'),
    },
    {
        name: 'syslog_app_scope',
        label: 'Application Log',
        parent: 'syslog',
        columns: [...text('script_artifact', 'script_artifact_table'), reference('sys_scope', 'sys_scope')],
    },
    {
        name: 'sys_audit',
        label: 'Sys Audit',
        rotated: true,
        columns: text(
            ...['tablename', 'documentkey', 'fieldname', 'oldvalue', 'newvalue'],
            ...['user', 'record_checkpoint', 'internal_checkpoint'],
        ),
    },
    {
        name: 'sys_journal_field',
        label: 'Journal Entry',
        rotated: true,
        columns: text('name', 'element', 'element_id', 'value'),
    },
]

/** A fresh database with these tables. */
export function createPlatform(file?: string): { database: Storage; dictionary: Dictionary } {
    const database = createDatabase(file ? { file } : {})
    defineTables(database, TABLES)
    return { database, dictionary: createDictionary(database) }
}
