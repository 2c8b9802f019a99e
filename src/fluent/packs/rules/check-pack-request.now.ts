/** The business rule on requests for packs. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { checkPackRequest } from '../../../server/packs/entry/pack-rule'

BusinessRule({
    $id: Now.ID['rule-check-pack-request'],
    name: 'Keeptrusts: check request for a pack',
    description: 'Refuses a request that cannot be answered, and says why; nobody states what the job measures',
    table: 'x_kt_gov_pack',
    when: 'before',
    action: ['insert'],
    order: 100,
    script: checkPackRequest,
})
