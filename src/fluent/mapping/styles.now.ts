/** Colours of states in lists and forms: deliveries, gateways, write-backs and alerts. The word is shown beside the colour. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-delivery-state-queued'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'queued', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-delivery-state-processing'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'processing', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-delivery-state-processed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'processed', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-delivery-state-ignored'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'ignored', style: 'background-color: #8a8f98' },
})
Record({
    $id: Now.ID['style-delivery-state-failed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'failed', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-delivery-state-dead'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'dead', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-delivery-state-held'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery', element: 'state', value: 'held', style: 'background-color: #7048a8' },
})
Record({
    $id: Now.ID['style-delivery-record-action-created'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery_record', element: 'action', value: 'created', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-delivery-record-action-updated'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery_record', element: 'action', value: 'updated', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-delivery-record-action-unchanged'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_delivery_record',
        element: 'action',
        value: 'unchanged',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-delivery-record-action-counted'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery_record', element: 'action', value: 'counted', style: 'background-color: #8a8f98' },
})
Record({
    $id: Now.ID['style-delivery-record-action-refused'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery_record', element: 'action', value: 'refused', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-delivery-record-action-held'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_delivery_record', element: 'action', value: 'held', style: 'background-color: #7048a8' },
})
Record({
    $id: Now.ID['style-gateway-health-healthy'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_gateway', element: 'health', value: 'healthy', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-gateway-health-degraded'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_gateway', element: 'health', value: 'degraded', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-gateway-health-down'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_gateway', element: 'health', value: 'down', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-gateway-change-status-approved'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_gateway', element: 'change_status', value: 'approved', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-gateway-change-status-unapproved'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_gateway',
        element: 'change_status',
        value: 'unapproved',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-gateway-change-status-missing'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_gateway', element: 'change_status', value: 'missing', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-compliance-task-escalation-state-open'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_compliance_task',
        element: 'escalation_state',
        value: 'open',
        style: 'background-color: #d98c00',
    },
})
Record({
    $id: Now.ID['style-compliance-task-escalation-state-claimed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_compliance_task',
        element: 'escalation_state',
        value: 'claimed',
        style: 'background-color: #2b6cb0',
    },
})
Record({
    $id: Now.ID['style-compliance-task-escalation-state-resolved'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_compliance_task',
        element: 'escalation_state',
        value: 'resolved',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-compliance-task-escalation-state-expired'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_compliance_task',
        element: 'escalation_state',
        value: 'expired',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-write-back-state-queued'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_write_back', element: 'state', value: 'queued', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-write-back-state-sent'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_write_back', element: 'state', value: 'sent', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-write-back-state-unneeded'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_write_back', element: 'state', value: 'unneeded', style: 'background-color: #8a8f98' },
})
Record({
    $id: Now.ID['style-write-back-state-refused'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_write_back', element: 'state', value: 'refused', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-write-back-state-failed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_write_back', element: 'state', value: 'failed', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-alert-state-ongoing'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_alert', element: 'state', value: 'ongoing', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-alert-state-over'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_alert', element: 'state', value: 'over', style: 'background-color: #2f8f4e' },
})
