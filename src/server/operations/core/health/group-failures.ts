/** Why the group of a setting is not set as it was asked: codes with their sentences. */

/** Why the group of a setting was not set. */
export const GROUP_FAILURES = {
    group_setting_unknown: 'No setting of this name takes a group',
    group_invalid: 'A group is given by its sys_id, or by its name of at most 80 characters',
    group_not_found: 'No group has this name or sys_id',
    group_inactive: 'The group is inactive: activate it, or choose another one',
    group_ambiguous: 'Several active groups have this name',
    setting_not_stored: 'The platform did not keep the value of the setting',
} as const
export type GroupFailureCode = keyof typeof GROUP_FAILURES
