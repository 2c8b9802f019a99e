/** The buttons that ask for a pack: on a control mapping, and on an automation. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { makeAutomationPackAction, makeControlPackAction } from '../../../server/packs/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-make-control-pack'],
    name: 'Make pack',
    table: 'x_kt_gov_control_mapping',
    actionName: 'x_kt_gov_make_control_pack',
    active: true,
    order: 300,
    hint: 'Ask for a pack of the tests of this control in the last 31 days; for other days, choose New on the list Packs',
    condition: "gs.hasRole('x_kt_gov.auditor')",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [auditor],
    script: makeControlPackAction,
})
UiAction({
    $id: Now.ID['ui-action-make-automation-pack'],
    name: 'Make pack',
    table: 'x_kt_gov_automation',
    actionName: 'x_kt_gov_make_automation_pack',
    active: true,
    order: 300,
    hint: 'Ask for a pack of the evidence of this automation in the last 31 days; for other days, choose New on the list Packs',
    condition: "gs.hasRole('x_kt_gov.auditor')",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [auditor],
    script: makeAutomationPackAction,
})
