/** The buttons on reviews and write-backs: look at the escalation at Keeptrusts, and tell Keeptrusts once more. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { auditor, operator } from '../../shared/roles.now'
import { openInKeeptrustsAction, retryWriteBackAction } from '../../../server/write-back/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-open-in-keeptrusts'],
    name: 'Open in Keeptrusts',
    table: 'x_kt_gov_compliance_task',
    actionName: 'x_kt_gov_open_in_keeptrusts',
    active: true,
    order: 100,
    hint: 'Look at the escalation and its request in the console of Keeptrusts',
    condition: '!current.console_url.nil()',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [auditor],
    script: openInKeeptrustsAction,
})
UiAction({
    $id: Now.ID['ui-action-retry-writeBack'],
    name: 'Retry',
    table: 'x_kt_gov_write_back',
    actionName: 'x_kt_gov_retry_write_back',
    active: true,
    order: 100,
    hint: 'Queue the write-back once more; Keeptrusts is told within a minute',
    condition: "current.state == 'failed' || current.state == 'refused'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: retryWriteBackAction,
})
