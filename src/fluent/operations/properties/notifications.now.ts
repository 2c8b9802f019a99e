/** Settings: notifications. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const notify = Property({
    $id: Now.ID['property-notify-enabled'],
    name: 'x_kt_gov.notify.enabled',
    type: 'boolean',
    value: true,
    description: 'Notify. Off: alert conditions are not checked and no notification is sent.',
    roles: { read: [admin], write: [admin] },
})
export const notifyGroup = Property({
    $id: Now.ID['property-notify-group'],
    name: 'x_kt_gov.notify.group',
    type: 'string',
    value: '',
    description:
        'Group to notify. Name of the active group whose members get every notification. Empty: only subscribers are notified.',
    roles: { read: [admin], write: [admin] },
})
export const notifyHeadsRecord = Property({
    $id: Now.ID['property-notify-heads-record'],
    name: 'x_kt_gov.notify.heads_record',
    type: 'string',
    value: '',
    description:
        'Record that keeps the heads of the attestation chain. Table and number or sys_id of a record whose work notes get the head of each day, such as `incident INC0010001`. Choose a table that the app may write. Empty: none.',
    roles: { read: [admin], write: [admin] },
})
export const notifyAgainHours = Property({
    $id: Now.ID['property-notify-again-hours'],
    name: 'x_kt_gov.notify.again_hours',
    type: 'integer',
    value: 24,
    description:
        'Silence after a notification (hours). In this time people are notified at most once about the same subject, and about at most ten subjects of each kind, 1 to 720.',
    roles: { read: [admin], write: [admin] },
})
export const notifyQuietMinutes = Property({
    $id: Now.ID['property-notify-quiet-minutes'],
    name: 'x_kt_gov.notify.quiet_minutes',
    type: 'integer',
    value: 15,
    description:
        'Quiet gateway (minutes). A gateway that sent at least 96 deliveries in the last day is reported when it sends none for this time, 0 to 1440. 0: never.',
    roles: { read: [admin], write: [admin] },
})
const notificationSettings = Record({
    $id: Now.ID['settings-notifications'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.notifications', title: 'Keeptrusts: Notifications' },
})
Record({
    $id: Now.ID['settings-notify-enabled'],
    table: 'sys_properties_category_m2m',
    data: { category: notificationSettings, property: notify, order: 4450 },
})
Record({
    $id: Now.ID['settings-notify-group'],
    table: 'sys_properties_category_m2m',
    data: { category: notificationSettings, property: notifyGroup, order: 4460 },
})
Record({
    $id: Now.ID['settings-notify-again-hours'],
    table: 'sys_properties_category_m2m',
    data: { category: notificationSettings, property: notifyAgainHours, order: 4470 },
})
Record({
    $id: Now.ID['settings-notify-quiet-minutes'],
    table: 'sys_properties_category_m2m',
    data: { category: notificationSettings, property: notifyQuietMinutes, order: 4480 },
})
Record({
    $id: Now.ID['settings-notify-heads-record'],
    table: 'sys_properties_category_m2m',
    data: { category: notificationSettings, property: notifyHeadsRecord, order: 4490 },
})
