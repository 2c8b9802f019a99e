/** Looks up every group that a setting names, and the members of those that are assigned records. */

import { COMPLIANCE_TARGETS, OWN_TARGET_TABLE } from '../../../mapping/core/compliance-target.ts'
import { assessGroups } from '../../core/health/assess-instance.ts'
import { assessMembers, type MemberFacts } from '../../core/health/assess-members.ts'
import { found, well, type Finding } from '../../core/health/check.ts'
import {
    GROUP_SETTING_KEYS,
    GROUP_SETTINGS,
    groupOf,
    propertyOf,
    toAssignments,
    toWorkingRoles,
    type GroupSetting,
} from '../../core/health/group-settings.ts'
import type { HealthPorts } from './health-ports.ts'

/** A setting with the group that it names. */
export interface NamedGroup {
    readonly setting: GroupSetting
    readonly property: string
    readonly label: string
    readonly group: string
    readonly sysId: string | null
    /** Why the group is none, in words; '' where it is one. */
    readonly why: string
}

type GroupPorts = Pick<HealthPorts, 'settings' | 'surroundings'>

/** Every setting that names a group, and the one that has to. A group must be active and the only one of its name, as the mapping asks. */
export function findGroups(ports: GroupPorts): readonly NamedGroup[] {
    const named = findNamed(ports)
    return named.some(({ setting }) => setting === REQUIRED) ? named : named.concat(UNSET)
}

/** Without it nobody is notified of what is wrong. */
const REQUIRED: GroupSetting = 'notifyGroup'
const UNSET: NamedGroup = {
    setting: REQUIRED,
    property: propertyOf(REQUIRED),
    label: GROUP_SETTINGS[REQUIRED],
    group: '',
    sysId: null,
    why: 'no group is set, so nobody is notified of what is wrong',
}

function findNamed({ settings, surroundings }: GroupPorts): readonly NamedGroup[] {
    const named = GROUP_SETTING_KEYS.filter((setting) => groupOf(setting, settings) !== '')
    const answers = surroundings.resolve(
        named.map((setting) => ({ table: 'sys_user_group', column: 'name', value: groupOf(setting, settings) })),
    )
    return named.map((setting, index) => {
        const answer = answers[index]
        return {
            setting,
            property: propertyOf(setting),
            label: GROUP_SETTINGS[setting],
            group: groupOf(setting, settings),
            sysId: answer.ok ? answer.value : null,
            why: answer.ok ? '' : WHY[answer.failure.code] || answer.failure.code,
        }
    })
}

/** Whether every named group is there. */
export function checkGroups(ports: HealthPorts): Finding {
    const groups = findNamed(ports)
    return assessGroups(
        groups.length,
        groups.filter(({ sysId }) => sysId === null),
    )
}

/** Whether the members of the groups that are assigned records can work on them. A group that is not there is the concern of `groups`. */
export function checkMembers(ports: HealthPorts): Finding {
    const { surroundings } = ports
    const groups = findNamed(ports)
    const facts: MemberFacts[] = []
    for (const { setting, table } of toAssignments(findReviewTable(ports))) {
        const named = groups.find((one) => one.setting === setting)
        if (named === undefined || named.sysId === null) continue
        const roles = toWorkingRoles(table)
        const members = surroundings.members(named.sysId, roles)
        if (members === null) return assessMembers(null)
        facts.push({ ...members, roles, property: named.property, group: named.group })
    }
    return assessMembers(facts)
}

/** Whether a mail about what is wrong reaches anybody. Subscribers are not counted: nobody has to be one. */
export function checkNotified(ports: HealthPorts): Finding {
    if (!ports.settings.notify) return found('notify_off')
    const named = findNamed(ports).find(({ setting }) => setting === 'notifyGroup')
    if (named === undefined) return found('notify_group_unset')
    if (named.sysId === null) return found('notify_group_unusable', `"${named.group}": ${named.why}`)
    const members = ports.surroundings.members(named.sysId, [])
    if (members === null) return found('group_members_unreadable')
    const seen = `"${named.group}" has ${members.active} active ${members.active === 1 ? 'member' : 'members'}`
    return members.active === 0 ? found('notify_group_unusable', seen) : well(seen)
}

/** Where a new review goes, as far as the settings decide: a mapping rule may choose another table. */
function findReviewTable({ settings, surroundings }: GroupPorts): string {
    const { complianceTable } = settings
    if (complianceTable !== '' && complianceTable !== 'auto') return complianceTable
    const there = COMPLIANCE_TARGETS.filter((table) => ['ok', 'empty'].indexOf(surroundings.probe(table)) >= 0)
    return there.length > 0 ? there[0] : OWN_TARGET_TABLE
}

const WHY: Readonly<Record<string, string>> = {
    reference_not_found: 'no active group has this name',
    reference_ambiguous: 'several active groups have this name',
}
