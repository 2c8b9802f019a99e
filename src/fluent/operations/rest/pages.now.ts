/** The REST API of the texts of the pages. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { getTexts } from '../../../server/operations/entry/text-routes'

export const pagesAcl = Acl({
    $id: Now.ID['acl-rest-pages'],
    type: 'rest_endpoint',
    name: 'Keeptrusts pages',
    operation: 'execute',
    roles: [auditor],
    description: 'May read the texts of the pages Setup and Governance console; they contain no data',
})

RestApi({
    $id: Now.ID['rest-pages'],
    name: 'Keeptrusts pages',
    serviceId: 'pages',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Texts of the pages of the app',
    versions: [{ $id: Now.ID['rest-pages-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-pages-texts'],
            name: 'Texts of a page',
            shortDescription: 'Every text of a page in the language of the session',
            method: 'GET',
            path: '/{page}/texts',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [pagesAcl],
            script: getTexts,
        },
    ],
})
