/** The outbound REST message of canaries: the include states the address of this instance at each call. */
import '@servicenow/sdk/global'
import { RestMessage } from '@servicenow/sdk/core'

RestMessage({
    $id: Now.ID['rest-message-canary'],
    name: 'Keeptrusts canary',
    description: 'Calls this instance for a canary of the collection; the call is refused, and that is meant',
    endpoint: 'https://instance.invalid/api/x_kt_gov/canary',
    functions: [{ name: 'Visit', httpMethod: 'GET', endpoint: 'https://instance.invalid/api/x_kt_gov/canary' }],
})
