/** Settings: where Keeptrusts is. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const apiUrl = Property({
    $id: Now.ID['property-keeptrusts-api-url'],
    name: 'x_kt_gov.keeptrusts.api_url',
    type: 'string',
    value: 'https://api.keeptrusts.com',
    description: 'API URL. Base URL of the Keeptrusts control plane.',
    roles: { read: [admin], write: [admin] },
})
export const accessExpires = Property({
    $id: Now.ID['property-keeptrusts-access-expires'],
    name: 'x_kt_gov.keeptrusts.access_expires',
    type: 'string',
    value: '',
    description:
        'Token expires. UTC time (yyyy-MM-dd HH:mm:ss) at which the token expires, as Keeptrusts showed it when the token was created. Empty: unknown, and no alert warns before it.',
    roles: { read: [admin], write: [admin] },
})
export const consoleUrl = Property({
    $id: Now.ID['property-keeptrusts-console-url'],
    name: 'x_kt_gov.keeptrusts.console_url',
    type: 'string',
    value: 'https://console.keeptrusts.com',
    description: 'Console URL. Base URL of the Keeptrusts console, for links.',
    roles: { read: [admin], write: [admin] },
})
const keeptrustsSettings = Record({
    $id: Now.ID['settings-keeptrusts'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.keeptrusts', title: 'Keeptrusts: Keeptrusts' },
})
Record({
    $id: Now.ID['settings-keeptrusts-api-url'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: apiUrl, order: 2400 },
})
Record({
    $id: Now.ID['settings-keeptrusts-access-expires'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: accessExpires, order: 2650 },
})
Record({
    $id: Now.ID['settings-keeptrusts-console-url'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: consoleUrl, order: 2500 },
})
