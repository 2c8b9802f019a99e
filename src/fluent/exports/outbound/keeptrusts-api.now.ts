/** The outbound REST message: address and token come from the connection or the properties, never from this record. */
import '@servicenow/sdk/global'
import { Alias, RestMessage } from '@servicenow/sdk/core'

export const keeptrustsAlias = Alias({
    $id: Now.ID['alias-keeptrusts'],
    name: 'Keeptrusts',
    connectionType: 'httpConnection',
    description: 'Base URL and API key of the Keeptrusts control plane',
})

RestMessage({
    $id: Now.ID['rest-message-keeptrusts'],
    name: 'Keeptrusts API',
    description: 'Requests, monitors and downloads exports; claims and resolves escalations',
    endpoint: 'https://api.keeptrusts.com',
    functions: [
        { name: 'Request export', httpMethod: 'POST', endpoint: 'https://api.keeptrusts.com/v1/exports/jobs' },
        { name: 'Read', httpMethod: 'GET', endpoint: 'https://api.keeptrusts.com/v1/exports/jobs' },
    ],
})
