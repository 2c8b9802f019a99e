/** The page with the reviews of all tables, and who may open it. */
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import page from '../../../client/reviews.html'
import { auditor, reviewer } from '../../shared/roles.now'

export const reviewsPageAcl = Acl({
    $id: Now.ID['acl-page-reviews'],
    type: 'ui_page',
    name: 'x_kt_gov_reviews',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Open the list of reviews',
})

UiPage({
    $id: Now.ID['page-reviews'],
    endpoint: 'x_kt_gov_reviews.do',
    description:
        'Compliance reviews of Keeptrusts AI Governance over all tables. The page contains no data; its REST route returns what the person may read.',
    category: 'general',
    direct: true,
    html: page,
})
