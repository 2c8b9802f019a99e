/** Settings: the configuration items that stand for gateways and AI systems. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const ciClass = Property({
    $id: Now.ID['property-cmdb-class'],
    name: 'x_kt_gov.cmdb.class',
    type: 'string',
    value: 'cmdb_ci_service_auto',
    description: 'CI class. Table of the configuration item of a gateway.',
    roles: { read: [admin], write: [admin] },
})
export const ciCategory = Property({
    $id: Now.ID['property-cmdb-category'],
    name: 'x_kt_gov.cmdb.category',
    type: 'string',
    value: 'AI/ML',
    description: 'CI category. Category of that configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciOwnedBy = Property({
    $id: Now.ID['property-cmdb-owned-by'],
    name: 'x_kt_gov.cmdb.owned_by',
    type: 'string',
    value: '',
    description: 'CI owned by. User name of the owner. Empty: not set.',
    roles: { read: [admin], write: [admin] },
})
export const ciSupportedBy = Property({
    $id: Now.ID['property-cmdb-supported-by'],
    name: 'x_kt_gov.cmdb.supported_by',
    type: 'string',
    value: '',
    description: 'CI supported by. User name of the supporter. Empty: not set.',
    roles: { read: [admin], write: [admin] },
})
export const ciManagedByGroup = Property({
    $id: Now.ID['property-cmdb-managed-by-group'],
    name: 'x_kt_gov.cmdb.managed_by_group',
    type: 'string',
    value: 'Platform Engineering',
    description: 'CI managed by group. Name of the group that manages the configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciSupportGroup = Property({
    $id: Now.ID['property-cmdb-support-group'],
    name: 'x_kt_gov.cmdb.support_group',
    type: 'string',
    value: 'AI Governance Team',
    description: 'CI support group. Name of the group that supports the configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciUseIre = Property({
    $id: Now.ID['property-cmdb-use-ire'],
    name: 'x_kt_gov.cmdb.use_ire',
    type: 'boolean',
    value: true,
    description:
        'Use the Identification and Reconciliation Engine. Applies where the engine is installed and has a rule for the class.',
    roles: { read: [admin], write: [admin] },
})
export const ciUpdateOn = Property({
    $id: Now.ID['property-cmdb-update-on'],
    name: 'x_kt_gov.cmdb.update_on',
    type: 'choicelist',
    value: 'auto',
    choices: ['auto', 'deployed', 'updated'],
    description:
        'Update the CI on. deployed, updated, or auto: on updated only until a gateway first reports a deployment.',
    roles: { read: [admin], write: [admin] },
})
export const registerAiSystems = Property({
    $id: Now.ID['property-cmdb-register-ai-systems'],
    name: 'x_kt_gov.cmdb.register_ai_systems',
    type: 'boolean',
    value: false,
    description: 'Register managed AI systems. Creates one CI for each model, provider or agent behind a gateway.',
    roles: { read: [admin], write: [admin] },
})
export const aiSystemClass = Property({
    $id: Now.ID['property-cmdb-ai-system-class'],
    name: 'x_kt_gov.cmdb.ai_system_class',
    type: 'string',
    value: 'cmdb_ci_appl',
    description: 'AI system class. Table of those configuration items.',
    roles: { read: [admin], write: [admin] },
})
const cmdbSettings = Record({
    $id: Now.ID['settings-cmdb'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.cmdb', title: 'Keeptrusts: CMDB' },
})
Record({
    $id: Now.ID['settings-cmdb-class'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciClass, order: 1400 },
})
Record({
    $id: Now.ID['settings-cmdb-category'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciCategory, order: 1500 },
})
Record({
    $id: Now.ID['settings-cmdb-owned-by'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciOwnedBy, order: 1600 },
})
Record({
    $id: Now.ID['settings-cmdb-supported-by'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciSupportedBy, order: 1700 },
})
Record({
    $id: Now.ID['settings-cmdb-managed-by-group'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciManagedByGroup, order: 1800 },
})
Record({
    $id: Now.ID['settings-cmdb-support-group'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciSupportGroup, order: 1900 },
})
Record({
    $id: Now.ID['settings-cmdb-use-ire'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciUseIre, order: 2000 },
})
Record({
    $id: Now.ID['settings-cmdb-update-on'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciUpdateOn, order: 2100 },
})
Record({
    $id: Now.ID['settings-cmdb-register-ai-systems'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: registerAiSystems, order: 2200 },
})
Record({
    $id: Now.ID['settings-cmdb-ai-system-class'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: aiSystemClass, order: 2300 },
})
