/** The REST API of the list of reviews, for everybody who may read any. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor, reviewer } from '../../shared/roles.now'
import { getReviewTexts } from '../../../server/operations/entry/text-routes'
import { getReviews } from '../../../server/reviews/entry/review-routes'

export const reviewsAcl = Acl({
    $id: Now.ID['acl-rest-reviews'],
    type: 'rest_endpoint',
    name: 'Keeptrusts reviews',
    operation: 'execute',
    roles: [auditor, reviewer],
    description: 'May list compliance reviews, each as far as they may read its record',
})

RestApi({
    $id: Now.ID['rest-reviews'],
    name: 'Keeptrusts reviews',
    serviceId: 'reviews',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Compliance reviews over all tables that hold any',
    versions: [{ $id: Now.ID['rest-reviews-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-reviews-records'],
            name: 'List reviews',
            shortDescription: 'One page of the reviews that the person may read, newest first',
            method: 'GET',
            path: '/records',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [reviewsAcl],
            script: getReviews,
        },
        {
            $id: Now.ID['rest-reviews-texts'],
            name: 'Texts of the page All reviews',
            shortDescription: 'Every text of the page in the language of the session',
            method: 'GET',
            path: '/texts',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [reviewsAcl],
            script: getReviewTexts,
        },
    ],
})
