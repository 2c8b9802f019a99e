/** Settings: mapping onto records. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const requireGroups = Property({
    $id: Now.ID['property-mapping-require-groups'],
    name: 'x_kt_gov.mapping.require_groups',
    type: 'boolean',
    value: false,
    description:
        'Refuse unknown groups. On: a group name that matches no active group stops the write. Off: the record is created without the group, and the delivery reports it. Users that are not found never stop a write.',
    roles: { read: [admin], write: [admin] },
})
const mappingSettings = Record({
    $id: Now.ID['settings-mapping'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.mapping', title: 'Keeptrusts: Mapping' },
})
Record({
    $id: Now.ID['settings-mapping-require-groups'],
    table: 'sys_properties_category_m2m',
    data: { category: mappingSettings, property: requireGroups, order: 4400 },
})
