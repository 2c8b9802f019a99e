/** What the platform fills in on application files when a column is left out and the dictionary has no plain default for it. */

type Values = Readonly<Record<string, string>>

const DEFAULT_MEDIA_TYPES = 'application/json,application/xml,text/xml'

const FIXED: Readonly<Record<string, Values>> = {
    sys_script: { active: 'true', when: 'before', order: '100', advanced: 'true' },
    sys_script_include: { active: 'true', access: 'package_private' },
    sys_ws_definition: { active: 'true', consumes: DEFAULT_MEDIA_TYPES, produces: DEFAULT_MEDIA_TYPES },
    sys_ws_version: { active: 'true' },
    sys_ws_operation: {
        active: 'true',
        requires_authentication: 'true',
        requires_acl_authorization: 'true',
        requires_snc_internal_role: 'true',
        consumes: DEFAULT_MEDIA_TYPES,
        produces: DEFAULT_MEDIA_TYPES,
    },
    sys_dictionary: { active: 'true', internal_type: 'string' },
    sys_db_object: { access: 'public', read_access: 'true', ws_access: 'true', is_extendable: 'false' },
    sys_choice: { language: 'en', inactive: 'false' },
    sysevent_script_action: { active: 'true', order: '100' },
    sysauto_script: { active: 'true' },
    sys_security_acl: { active: 'true', admin_overrides: 'true', type: 'record', decision_type: 'allow' },
    sys_data_policy2: { active: 'true' },
    sys_scope_privilege: { status: 'allowed' },
    cmdb_identifier: { active: 'true' },
    cmdb_identifier_entry: { active: 'true' },
}

/** Columns of one new application file that its author left out. `scope` is the name of the owning scope. */
export function platformDefaults(table: string, values: Values, scope: string): Values {
    return { ...FIXED[table], ...derived(table, values, scope) }
}

function derived(table: string, values: Values, scope: string): Values {
    switch (table) {
        case 'sys_script_include':
            return { api_name: `${scope}.${values['name'] ?? ''}` }
        case 'sys_ws_definition':
            return { namespace: scope, service_id: slug(values['name'] ?? '') }
        case 'sys_db_object':
            return { label: values['name'] ?? '' }
        case 'sys_dictionary':
            return {
                column_label: words(values['element'] ?? ''),
                ...(values['element'] ? {} : { internal_type: 'collection' }),
            }
        case 'sysevent_register':
            return values['suffix'] ? { event_name: `${scope}.${values['suffix']}` } : {}
        default:
            return {}
    }
}

function slug(name: string): string {
    return name.toLowerCase().replace(/[^a-z0-9]+/g, '_')
}

function words(element: string): string {
    const text = element.replace(/^(u|x_[a-z0-9]+)_/, '').replace(/_/g, ' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
}
