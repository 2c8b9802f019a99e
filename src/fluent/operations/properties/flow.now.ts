/** Settings of flows. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

const flowExamples = Property({
    $id: Now.ID['property-flow-examples'],
    name: 'x_kt_gov.flow.examples',
    type: 'string',
    value: '',
    description:
        'Example flows that are on. Any of dead_delivery, approved_change, violation_incident, separated by commas. Empty: none.',
    roles: { read: [admin], write: [admin] },
})
const flowSettings = Record({
    $id: Now.ID['settings-flows'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.flows', title: 'Keeptrusts: Flows' },
})
Record({
    $id: Now.ID['settings-flow-examples'],
    table: 'sys_properties_category_m2m',
    data: { category: flowSettings, property: flowExamples, order: 100 },
})
