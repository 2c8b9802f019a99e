/** Settings: policy change requests. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const changeType = Property({
    $id: Now.ID['property-change-type'],
    name: 'x_kt_gov.change.type',
    type: 'choicelist',
    value: 'normal',
    choices: ['normal', 'standard', 'emergency'],
    description: 'Change type. Type of a policy change request.',
    roles: { read: [admin], write: [admin] },
})
export const changeModel = Property({
    $id: Now.ID['property-change-model'],
    name: 'x_kt_gov.change.model',
    type: 'string',
    value: '',
    description: 'Change model. sys_id of a change model to use. Empty: the type decides.',
    roles: { read: [admin], write: [admin] },
})
export const changeTemplate = Property({
    $id: Now.ID['property-change-standard-template'],
    name: 'x_kt_gov.change.standard_template',
    type: 'string',
    value: '',
    description:
        'Standard change template. sys_id of an approved standard change template (record producer) for type standard.',
    roles: { read: [admin], write: [admin] },
})
export const changeGroup = Property({
    $id: Now.ID['property-change-assignment-group'],
    name: 'x_kt_gov.change.assignment_group',
    type: 'string',
    value: 'AI Governance Team',
    description: 'Change assignment group. Name of the group that policy changes are assigned to.',
    roles: { read: [admin], write: [admin] },
})
export const changeCategory = Property({
    $id: Now.ID['property-change-category'],
    name: 'x_kt_gov.change.category',
    type: 'string',
    value: 'AI Governance',
    description: 'Change category. Category of a policy change request.',
    roles: { read: [admin], write: [admin] },
})
export const changeRisk = Property({
    $id: Now.ID['property-change-risk'],
    name: 'x_kt_gov.change.risk',
    type: 'choicelist',
    value: '4',
    choices: ['-- None --=', '1', '2', '3', '4'],
    description: 'Change risk. 1 very high, 2 high, 3 moderate, 4 low. Empty: risk calculation sets it.',
    roles: { read: [admin], write: [admin] },
})
export const changeImplementationPlan = Property({
    $id: Now.ID['property-change-implementation-plan'],
    name: 'x_kt_gov.change.implementation_plan',
    type: 'string',
    value: '',
    description:
        'Implementation plan. Text of the implementation plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.',
    roles: { read: [admin], write: [admin] },
})
export const changeBackoutPlan = Property({
    $id: Now.ID['property-change-backout-plan'],
    name: 'x_kt_gov.change.backout_plan',
    type: 'string',
    value: '',
    description:
        'Back-out plan. Text of the back-out plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.',
    roles: { read: [admin], write: [admin] },
})
export const changeTestPlan = Property({
    $id: Now.ID['property-change-test-plan'],
    name: 'x_kt_gov.change.test_plan',
    type: 'string',
    value: '',
    description:
        'Test plan. Text of the test plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.',
    roles: { read: [admin], write: [admin] },
})
export const changeSupersede = Property({
    $id: Now.ID['property-change-supersede'],
    name: 'x_kt_gov.change.supersede',
    type: 'boolean',
    value: true,
    description:
        'Cancel superseded changes. Cancels a change that nobody has begun when a newer version asks for one for the same configuration and target.',
    roles: { read: [admin], write: [admin] },
})
export const unapprovedIncident = Property({
    $id: Now.ID['property-change-unapproved-incident'],
    name: 'x_kt_gov.change.unapproved_incident',
    type: 'boolean',
    value: false,
    description: 'Incident for an unapproved deployment. Opens an incident when a deployment has no approved change.',
    roles: { read: [admin], write: [admin] },
})
const changesSettings = Record({
    $id: Now.ID['settings-changes'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.changes', title: 'Keeptrusts: Changes' },
})
Record({
    $id: Now.ID['settings-change-type'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeType, order: 2600 },
})
Record({
    $id: Now.ID['settings-change-model'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeModel, order: 2700 },
})
Record({
    $id: Now.ID['settings-change-standard-template'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeTemplate, order: 2800 },
})
Record({
    $id: Now.ID['settings-change-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeGroup, order: 2900 },
})
Record({
    $id: Now.ID['settings-change-category'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeCategory, order: 3000 },
})
Record({
    $id: Now.ID['settings-change-risk'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeRisk, order: 3100 },
})
Record({
    $id: Now.ID['settings-change-unapproved-incident'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: unapprovedIncident, order: 3200 },
})
Record({
    $id: Now.ID['settings-change-supersede'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeSupersede, order: 3150 },
})
Record({
    $id: Now.ID['settings-change-implementation-plan'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeImplementationPlan, order: 3110 },
})
Record({
    $id: Now.ID['settings-change-backout-plan'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeBackoutPlan, order: 3120 },
})
Record({
    $id: Now.ID['settings-change-test-plan'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeTestPlan, order: 3130 },
})
