/** The page about privacy, support and accessibility. */
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'

export const aboutPageAcl = Acl({
    $id: Now.ID['acl-page-about'],
    type: 'ui_page',
    name: 'x_kt_gov_about',
    operation: 'read',
    roles: [auditor],
    description: 'Open the page about privacy, support and accessibility',
})

UiPage({
    $id: Now.ID['page-about'],
    endpoint: 'x_kt_gov_about.do',
    description: 'Privacy, support and accessibility of Keeptrusts AI Governance. The page contains no data.',
    category: 'general',
    html: Now.include('./about.html'),
})
