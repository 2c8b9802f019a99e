/** The button above the list of canaries. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import { plantCanariesAction } from '../../../server/canaries/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-plant-canaries'],
    name: 'Plant canaries',
    table: 'x_kt_gov_canary',
    actionName: 'x_kt_gov_plant_canaries',
    active: true,
    order: 100,
    hint: 'Plant canaries of the business rules now; the next runs of the collection have to find them',
    condition: "gs.hasRole('x_kt_gov.operator')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true, style: 'primary' },
    roles: [operator],
    script: plantCanariesAction,
})
