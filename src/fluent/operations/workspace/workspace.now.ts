/**
 * The workspace: its pages, its address and who may open it. Its first page shows the dashboards that name it in their visibilities, each to
 * the roles of its permissions; the SDK creates the pages and gives no choice of the first dashboard.
 */
import '@servicenow/sdk/global'
import { Acl, Workspace } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { lists } from './lists.now'

export const workspace = Workspace({
    $id: Now.ID['workspace'],
    title: 'AI governance',
    path: 'kt-gov',
    listConfig: lists,
    // The SDK makes of each table an entry for a new record; people create none of these.
    tables: [],
})
Acl({
    $id: Now.ID['acl-workspace-read'],
    localOrExisting: 'Existing',
    type: 'ux_route',
    name: 'now.kt-gov.*',
    operation: 'read',
    roles: [auditor],
    description: 'Open the AI governance workspace',
})
