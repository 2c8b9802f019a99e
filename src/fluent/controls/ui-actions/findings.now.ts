/** The button on a finding that opens the form on which it is accepted. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { processOwner } from '../../shared/roles.now'
import { acceptFindingAction } from '../../../server/controls/entry/finding-buttons'

UiAction({
    $id: Now.ID['ui-action-accept-finding'],
    name: 'Accept',
    table: 'x_kt_gov_finding',
    actionName: 'x_kt_gov_accept_finding',
    active: true,
    order: 100,
    hint: 'Accept the finding until a day: asks for the reason and the day',
    condition: "current.state == 'open'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [processOwner],
    script: acceptFindingAction,
})
