/** The governance console, and who may open it. */
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import page from '../../../client/console.html'
import { auditor } from '../../shared/roles.now'

export const consolePageAcl = Acl({
    $id: Now.ID['acl-page-console'],
    type: 'ui_page',
    name: 'x_kt_gov_console',
    operation: 'read',
    roles: [auditor],
    description: 'Open the governance console',
})

UiPage({
    $id: Now.ID['page-console'],
    endpoint: 'x_kt_gov_console.do',
    description:
        'Governance console of Keeptrusts AI Governance: chains as pictures, freshness of controls, health of deliveries. The page contains no data; its REST routes return them.',
    category: 'general',
    direct: true,
    html: page,
})
