/** The buttons on deliveries: preview, reprocess, hold and release. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import {
    holdDeliveryAction,
    previewDeliveryAction,
    releaseDeliveryAction,
    reprocessDeliveryAction,
} from '../../../server/operations/entry/delivery-buttons'

UiAction({
    $id: Now.ID['ui-action-preview-delivery'],
    name: 'Preview',
    table: 'x_kt_gov_delivery',
    actionName: 'x_kt_gov_preview_delivery',
    active: true,
    order: 100,
    hint: 'Show what processing would do now; nothing is written',
    condition: "current.state != 'processing'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: previewDeliveryAction,
})
UiAction({
    $id: Now.ID['ui-action-reprocess-delivery'],
    name: 'Reprocess',
    table: 'x_kt_gov_delivery',
    actionName: 'x_kt_gov_reprocess_delivery',
    active: true,
    order: 200,
    hint: 'Reprocess the delivery now, with all its attempts',
    condition: "current.state != 'processing' && current.state != 'held'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: reprocessDeliveryAction,
})
UiAction({
    $id: Now.ID['ui-action-hold-delivery'],
    name: 'Hold',
    table: 'x_kt_gov_delivery',
    actionName: 'x_kt_gov_hold_delivery',
    active: true,
    order: 300,
    hint: 'Keep the delivery from being processed until it is released',
    condition: "current.state == 'queued' || current.state == 'failed' || current.state == 'dead'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: holdDeliveryAction,
})
UiAction({
    $id: Now.ID['ui-action-release-delivery'],
    name: 'Release',
    table: 'x_kt_gov_delivery',
    actionName: 'x_kt_gov_release_delivery',
    active: true,
    order: 400,
    hint: 'Let the held delivery be processed',
    condition: "current.state == 'held'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: releaseDeliveryAction,
})
