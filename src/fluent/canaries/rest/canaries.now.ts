/** The REST API that reads canaries: how much of what runs the collection finds. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { getRecall } from '../../../server/canaries/entry/recall-route'

export const canariesAcl = Acl({
    $id: Now.ID['acl-rest-canaries'],
    type: 'rest_endpoint',
    name: 'Keeptrusts canaries',
    operation: 'execute',
    roles: [auditor],
    description: 'May read how many canaries the collection finds',
})

RestApi({
    $id: Now.ID['rest-canaries'],
    name: 'Keeptrusts canaries',
    serviceId: 'canaries',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Canaries, and how many of them the collection finds',
    versions: [{ $id: Now.ID['rest-canaries-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-canaries-recall'],
            name: 'Recall',
            shortDescription: 'Recall, false links and lag of canaries by context, and those that were missed',
            method: 'GET',
            path: '/recall',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [canariesAcl],
            script: getRecall,
        },
    ],
})
