/** Evaluates whether the members of the configured groups can work what is assigned to them. */

import { found, notApplicable, well, type Finding } from './check.ts'

/** What is known of the members of one group. */
export interface MemberFacts {
    readonly property: string
    readonly group: string
    /** Any of them is enough; none where the app does not know them. */
    readonly roles: readonly string[]
    readonly active: number
    readonly inactive: number
    /** Active members whose roles were read. */
    readonly compared: number
    /** Those of them who have none of the roles. */
    readonly lacking: number
    /** User names of some of these. */
    readonly named: readonly string[]
}

/**
 * The worst of the groups decides, and each group that is not well is described.
 *
 * | members | roles | |
 * |---|---|---|
 * | could not be read | | group_members_unreadable |
 * | no group is assigned records | | not applicable |
 * | none active in one group | | group_empty |
 * | active in each | some members have none | group_members_lack_role |
 * | active in each | every member has one, or they are not known | ok |
 */
export function assessMembers(groups: readonly MemberFacts[] | null): Finding {
    if (groups === null) return found('group_members_unreadable')
    if (groups.length === 0) return notApplicable('No group that exists is assigned records')
    const empty = groups.filter(({ active }) => active === 0)
    const lacking = groups.filter((group) => group.active > 0 && group.lacking > 0)
    const lines = [...empty.map(describeEmpty), ...lacking.map(describeLacking)].join('; ')
    if (empty.length > 0) return found('group_empty', lines)
    if (lacking.length > 0) return found('group_members_lack_role', lines)
    return well(groups.map(describeWell).join('; '))
}

function describeEmpty({ group, inactive, property }: MemberFacts): string {
    return `"${group}" (${property}) has no active member${inactive > 0 ? `, ${inactive} inactive` : ''}`
}

function describeLacking(facts: MemberFacts): string {
    const { group, lacking, named, property, roles } = facts
    const more = lacking - named.length
    const who = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    return `"${group}" (${property}): ${lacking} of ${describeCompared(facts)} have none of ${roles.join(', ')}: ${who}`
}

function describeWell(facts: MemberFacts): string {
    const { group, property, roles } = facts
    const subject = `"${group}" (${property})`
    if (roles.length === 0)
        return `${subject}: ${describeCompared(facts)}; which roles its table asks for is not known to the app`
    return `${subject}: ${describeCompared(facts)} have a role`
}

/** The members that were compared, those that were not, and those that cannot work at all. */
function describeCompared({ active, compared, inactive }: MemberFacts): string {
    const rest = active > compared ? ` (the first of ${active})` : ''
    return `${compared} active members${rest}${inactive > 0 ? `, ${inactive} inactive,` : ''}`
}
