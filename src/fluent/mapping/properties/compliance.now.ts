/** Settings: compliance reviews. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const complianceTable = Property({
    $id: Now.ID['property-compliance-table'],
    name: 'x_kt_gov.compliance.table',
    type: 'string',
    value: 'auto',
    description: 'Compliance task table. Table of compliance reviews, or auto for the best table of this instance.',
    roles: { read: [admin], write: [admin] },
})
export const complianceGroup = Property({
    $id: Now.ID['property-compliance-assignment-group'],
    name: 'x_kt_gov.compliance.assignment_group',
    type: 'string',
    value: 'Compliance Team',
    description: 'Compliance assignment group. Name of the group that reviews are assigned to.',
    roles: { read: [admin], write: [admin] },
})
export const priorityFrom = Property({
    $id: Now.ID['property-compliance-priority-from'],
    name: 'x_kt_gov.compliance.priority_from',
    type: 'choicelist',
    value: 'action',
    choices: ['action', 'severity'],
    description:
        'Priority from. action: block 1, escalate 2, redact 3, log 4. severity: critical 1 to low 4, where the sender gives one.',
    roles: { read: [admin], write: [admin] },
})
const complianceSettings = Record({
    $id: Now.ID['settings-compliance'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.compliance', title: 'Keeptrusts: Compliance' },
})
Record({
    $id: Now.ID['settings-compliance-table'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: complianceTable, order: 3300 },
})
Record({
    $id: Now.ID['settings-compliance-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: complianceGroup, order: 3400 },
})
Record({
    $id: Now.ID['settings-compliance-priority-from'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: priorityFrom, order: 3500 },
})
