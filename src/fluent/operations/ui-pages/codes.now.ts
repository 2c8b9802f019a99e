/** The page that explains every reason code. */
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'

export const codesPageAcl = Acl({
    $id: Now.ID['acl-page-codes'],
    type: 'ui_page',
    name: 'x_kt_gov_codes',
    operation: 'read',
    roles: [auditor],
    description: 'Open the page of the reason codes',
})

UiPage({
    $id: Now.ID['page-codes'],
    endpoint: 'x_kt_gov_codes.do',
    description: 'Every reason code of Keeptrusts AI Governance: why, and what to do. The page contains no data.',
    category: 'general',
    html: Now.include('./codes.html'),
})
