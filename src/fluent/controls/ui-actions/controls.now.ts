/** The button on a control mapping that tests it at once. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import { testControlAction } from '../../../server/controls/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-test-control'],
    name: 'Test now',
    table: 'x_kt_gov_control_mapping',
    actionName: 'x_kt_gov_test_control',
    active: true,
    order: 100,
    hint: 'Test the control over the last seven whole UTC days',
    condition: "current.getValue('active') == '1'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: testControlAction,
})
