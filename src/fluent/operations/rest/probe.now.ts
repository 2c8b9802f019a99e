/** The REST API on which this instance calls itself while it measures the platform. */
import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { postProbeCall } from '../../../server/operations/entry/probe-routes'

RestApi({
    $id: Now.ID['rest-probe'],
    name: 'Keeptrusts platform probe',
    serviceId: 'probe',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription:
        'Calls of this instance to itself; only a token of this instance, good once and for a minute, is answered',
    versions: [{ $id: Now.ID['rest-probe-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-probe-call'],
            name: 'Call of this instance to itself',
            shortDescription: 'Does nothing without a live token, which only this instance makes',
            method: 'POST',
            path: '/calls',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            enforceAcl: [],
            script: postProbeCall,
            requestExample: '""',
        },
    ],
})
