/** The settings that name a group, and who works what is assigned to it. */

import { OWN_TARGET_TABLE } from '../../../mapping/core/compliance-target.ts'
import { PROPERTIES, type Settings } from '../../../shared/properties.ts'

/** What each setting is for, in the words of the Setup page. */
export const GROUP_SETTINGS = {
    changeGroup: 'Policy changes',
    incidentGroup: 'Incidents',
    complianceGroup: 'Compliance reviews',
    ciManagedByGroup: 'Configuration items, managed by',
    ciSupportGroup: 'Configuration items, supported by',
    notifyGroup: 'Notifications',
} as const
export type GroupSetting = keyof typeof GROUP_SETTINGS

export const GROUP_SETTING_KEYS = Object.keys(GROUP_SETTINGS) as readonly GroupSetting[]

/** The setting with this property; null when it names no group. */
export function findGroupSetting(property: string): GroupSetting | null {
    return GROUP_SETTING_KEYS.find((key) => PROPERTIES[key].name === property) || null
}

/** A setting whose group is assigned records, and their table. */
export interface Assignment {
    readonly setting: GroupSetting
    readonly table: string
}

/** The groups that are assigned records. `reviewTable` is where new reviews go. */
export function toAssignments(reviewTable: string): readonly Assignment[] {
    return [
        { setting: 'changeGroup', table: 'change_request' },
        { setting: 'incidentGroup', table: 'incident' },
        { setting: 'complianceGroup', table: reviewTable },
    ]
}

/**
 * Any of these roles lets people work on records of the table. Those of other applications are the roles that their documentation names;
 * which roles an instance asks for in fact is a matter of its own access controls.
 */
const WORKING_ROLES: Readonly<Record<string, readonly string[]>> = {
    change_request: ['itil', 'sn_change_write'],
    incident: ['itil', 'sn_incident_write'],
    [OWN_TARGET_TABLE]: ['x_kt_gov.reviewer', 'x_kt_gov.operator', 'x_kt_gov.admin'],
    sn_compliance_task: ['sn_compliance.user', 'sn_compliance.manager'],
    sn_grc_issue: ['sn_grc.user', 'sn_grc.manager'],
}

/** The roles that let people work on records of the table, without the platform's `admin`; none where the app does not know them. */
export function toWorkingRoles(table: string): readonly string[] {
    return Object.prototype.hasOwnProperty.call(WORKING_ROLES, table) ? WORKING_ROLES[table] : []
}

/** The property of a setting. */
export function propertyOf(setting: GroupSetting): string {
    return PROPERTIES[setting].name
}

/** The group that a setting names, '' for none. */
export function groupOf(setting: GroupSetting, settings: Settings): string {
    return settings[setting].trim()
}
