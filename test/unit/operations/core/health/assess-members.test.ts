/** What is found about the members of the configured groups. */
import { assessMembers, type MemberFacts } from '../../../../../src/server/operations/core/health/assess-members.ts'

const WELL: MemberFacts = {
    property: 'x_kt_gov.change.assignment_group',
    group: 'Board',
    roles: ['itil'],
    active: 3,
    inactive: 0,
    compared: 3,
    lacking: 0,
    named: [],
}
const EMPTY = { ...WELL, group: 'Empty', active: 0, compared: 0, inactive: 2 }
const LACKING = { ...WELL, group: 'Crowd', active: 5000, compared: 2000, lacking: 7, named: ['a', 'b', 'c', 'd', 'e'] }

it.each<[string, readonly MemberFacts[] | null, string]>([
    ['members that cannot be read', null, 'unknown|group_members_unreadable'],
    ['no group', [], 'not_applicable|null'],
    ['groups that are well', [WELL, { ...WELL, roles: [] }], 'ok|null'],
    ['an empty group', [WELL, EMPTY], 'attention|group_empty'],
    ['members without a role', [WELL, LACKING], 'attention|group_members_lack_role'],
    ['both', [LACKING, EMPTY], 'attention|group_empty'],
])('finds for %s %s', (_what, groups, expected) => {
    const { code, state } = assessMembers(groups)
    expect(`${state}|${code}`).toBe(expected)
})

it('describes every group that is not well, with what was compared and some names', () => {
    const { seen } = assessMembers([WELL, LACKING, EMPTY])
    expect(seen).toContain('"Empty" (x_kt_gov.change.assignment_group) has no active member, 2 inactive')
    expect(seen).toContain('7 of 2000 active members (the first of 5000) have none of itil: a, b, c, d, e and 2 more')
    expect(seen).not.toContain('Board')
})
