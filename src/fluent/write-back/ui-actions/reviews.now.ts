/** The buttons on reviews and write-backs: open the escalation at Keeptrusts, and retry a write-back. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { auditor, operator, reviewer } from '../../shared/roles.now'
import { openInKeeptrustsAction, retryWriteBackAction } from '../../../server/write-back/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-open-in-keeptrusts'],
    name: 'Open in Keeptrusts',
    table: 'x_kt_gov_compliance_task',
    actionName: 'x_kt_gov_open_in_keeptrusts',
    active: true,
    order: 100,
    hint: 'Open the escalation and its request in the Keeptrusts console',
    condition: '!current.console_url.nil()',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [auditor, reviewer],
    script: openInKeeptrustsAction,
})
UiAction({
    $id: Now.ID['ui-action-retry-writeBack'],
    name: 'Retry',
    table: 'x_kt_gov_write_back',
    actionName: 'x_kt_gov_retry_write_back',
    active: true,
    order: 100,
    hint: 'Queue the write-back again; it is sent within a minute',
    condition: "current.state == 'failed' || current.state == 'refused'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: retryWriteBackAction,
})
