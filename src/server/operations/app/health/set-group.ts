/** Names the group of a setting: one that exists and is active. */

import { GROUP_FAILURES, type GroupFailureCode } from '../../core/health/group-failures.ts'
import { findGroupSetting } from '../../core/health/group-settings.ts'
import { toGroupKey } from '../../../shared/people.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { GroupPorts, KnownGroup } from './health-ports.ts'

/** A refusal. */
export interface GroupFailure {
    readonly code: GroupFailureCode
    readonly message: string
}

/** The group that stands in the setting now. */
export interface GroupSet {
    readonly property: string
    readonly group: string
    readonly sys_id: string
}

/** sys_user_group: Name has 80 characters. */
const MOST_CHARACTERS = 80

/**
 * Groups are created by the person, in the person's rights: the app creates none, and sets what is there, again and again.
 *
 * | groups of the name or sys_id | |
 * |---|---|
 * | one active, its name given to no other active one | its name stands in the setting |
 * | several active | group_ambiguous |
 * | inactive ones only | group_inactive |
 * | none | group_not_found |
 */
export function setGroup(property: string, given: string, ports: GroupPorts): Result<GroupSet, GroupFailure> {
    const group = given.trim()
    if (findGroupSetting(property) === null) return refuse('group_setting_unknown')
    if (group === '' || group.length > MOST_CHARACTERS) return refuse('group_invalid')
    const found = findGroup(group, ports)
    if (!found.ok) return found
    const { name, sysId } = found.value
    if (!ports.store(property, name)) return refuse('setting_not_stored')
    ports.journal.info(`${ports.userName} set ${property} to the group ${sysId}`)
    return ok({ property, group: name, sys_id: sysId })
}

function findGroup(group: string, { find }: GroupPorts): Result<KnownGroup, GroupFailure> {
    const column = toGroupKey(group)
    const groups = find(column, group)
    if (groups.length === 0) return refuse('group_not_found')
    const active = groups.filter(isActive)
    if (active.length === 0) return refuse('group_inactive')
    // A setting holds the name, so a group that was chosen by its sys_id must be the only one of its name.
    const alike = column === 'name' ? active : find('name', active[0].name).filter(isActive)
    return alike.length === 1 ? ok(active[0]) : refuse('group_ambiguous')
}

function isActive(group: KnownGroup): boolean {
    return group.isActive
}

function refuse(code: GroupFailureCode) {
    return fail({ code, message: GROUP_FAILURES[code] })
}
