/** The REST API that reads controls: how fresh the evidence of each one is. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { getFreshness } from '../../../server/controls/entry/freshness-route'

export const controlsAcl = Acl({
    $id: Now.ID['acl-rest-controls'],
    type: 'rest_endpoint',
    name: 'Keeptrusts controls',
    operation: 'execute',
    roles: [auditor],
    description: 'May read controls and how fresh their evidence is',
})

RestApi({
    $id: Now.ID['rest-controls'],
    name: 'Keeptrusts controls',
    serviceId: 'controls',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Controls, and how fresh the evidence of each one is',
    versions: [{ $id: Now.ID['rest-controls-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-controls-freshness'],
            name: 'Freshness',
            shortDescription: 'Each active control with the tests whose result counted in the last six weeks',
            method: 'GET',
            path: '/freshness',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [controlsAcl],
            script: getFreshness,
        },
    ],
})
