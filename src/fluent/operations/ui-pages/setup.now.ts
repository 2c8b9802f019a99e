/** The Setup page, and who may open it. */
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import page from '../../../client/setup.html'
import { admin } from '../../shared/roles.now'

export const setupPageAcl = Acl({
    $id: Now.ID['acl-page-setup'],
    type: 'ui_page',
    name: 'x_kt_gov_setup',
    operation: 'read',
    roles: [admin],
    description: 'Open the setup page',
})

UiPage({
    $id: Now.ID['page-setup'],
    endpoint: 'x_kt_gov_setup.do',
    description:
        'Setup of Keeptrusts AI Governance: a checklist with live status. The page contains no data; its REST routes return them.',
    category: 'general',
    direct: true,
    html: page,
})
