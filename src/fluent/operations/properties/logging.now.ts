/** Settings: the log. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const loggingVerbosity = Property({
    $id: Now.ID['property-logging-verbosity'],
    name: 'x_kt_gov.logging.verbosity',
    type: 'choicelist',
    value: 'warn',
    choices: ['error', 'warn', 'info', 'debug'],
    description: 'Logging level. error, warn, info or debug.',
    roles: { read: [admin], write: [admin] },
})
const loggingSettings = Record({
    $id: Now.ID['settings-logging'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.logging', title: 'Keeptrusts: Logging' },
})
Record({
    $id: Now.ID['settings-logging-verbosity'],
    table: 'sys_properties_category_m2m',
    data: { category: loggingSettings, property: loggingVerbosity, order: 4500 },
})
