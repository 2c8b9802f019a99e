/** The REST API of health: liveness for anybody, every check and the state of receiving for auditors. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { getDeliveryHealth } from '../../../server/operations/entry/delivery-health-route'
import { getHealth } from '../../../server/operations/entry/health-routes'
import { getLiveness } from '../../../server/operations/entry/liveness'

export const healthAcl = Acl({
    $id: Now.ID['acl-rest-health'],
    type: 'rest_endpoint',
    name: 'Keeptrusts health',
    operation: 'execute',
    roles: [auditor],
    description: 'May read the result of every health check, and how receiving goes',
})

RestApi({
    $id: Now.ID['rest-health'],
    name: 'Keeptrusts health',
    serviceId: 'health',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Whether the app answers, and what every health check finds',
    versions: [{ $id: Now.ID['rest-health-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-health-liveness'],
            name: 'Liveness',
            shortDescription: 'Confirms that the app answers; reads nothing',
            method: 'GET',
            path: '/live',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            enforceAcl: [],
            script: getLiveness,
        },
        {
            $id: Now.ID['rest-health-checks'],
            name: 'Health checks',
            shortDescription: 'Every check with its state, what was seen and what to do; makes no outbound calls',
            method: 'GET',
            path: '/checks',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [healthAcl],
            script: getHealth,
        },
        {
            $id: Now.ID['rest-health-deliveries'],
            name: 'Delivery health',
            shortDescription: 'Deliveries by hour and state, what waits longest, and dead letters by code',
            method: 'GET',
            path: '/deliveries',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [healthAcl],
            script: getDeliveryHealth,
        },
    ],
})
