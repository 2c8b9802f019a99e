/** The button on mapping rules: simulate. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import { simulateRuleAction } from '../../../server/operations/entry/rule-buttons'

UiAction({
    $id: Now.ID['ui-action-simulate-rule'],
    name: 'Simulate',
    table: 'x_kt_gov_mapping_rule',
    actionName: 'x_kt_gov_simulate_rule',
    active: true,
    order: 100,
    hint: 'Show what the saved rule changes on the last 50 deliveries; nothing is written',
    condition: '!current.isNewRecord()',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: simulateRuleAction,
})
