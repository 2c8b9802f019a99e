/** Naming the group of a setting: what exists once and is active stands in it, and nothing else. */
import { setGroup } from '../../../../../src/server/operations/app/health/set-group.ts'
import type { GroupPorts, KnownGroup } from '../../../../../src/server/operations/app/health/health-ports.ts'

const PROPERTY = 'x_kt_gov.change.assignment_group'
const idOf = (digit: string) => digit.repeat(32)
const group = (digit: string, name: string, isActive = true): KnownGroup => ({ sysId: idOf(digit), name, isActive })

function namedAmong(groups: readonly KnownGroup[], given: string, property = PROPERTY, isKept = true) {
    const stored: string[] = []
    const ports: GroupPorts = {
        journal: { info: () => undefined, warn: () => undefined, error: () => undefined },
        userName: 'ann',
        find: (column, value) => groups.filter(({ name, sysId }) => (column === 'name' ? name : sysId) === value),
        store: (_name, value) => {
            stored.push(value)
            return isKept
        },
    }
    const named = setGroup(property, given, ports)
    return [named.ok ? named.value.sys_id[0] : named.failure.code, ...stored]
}

it.each<[string, readonly KnownGroup[], string, readonly string[]]>([
    ['a group by name', [group('a', 'Board')], ' Board ', ['a', 'Board']],
    ['a group by sys_id', [group('a', 'Board')], idOf('a'), ['a', 'Board']],
    ['the active one of two', [group('a', 'Board', false), group('b', 'Board')], 'Board', ['b', 'Board']],
    ['none of two active ones', [group('a', 'Board'), group('b', 'Board')], 'Board', ['group_ambiguous']],
    ['none of them by sys_id either', [group('a', 'Board'), group('b', 'Board')], idOf('a'), ['group_ambiguous']],
    ['no inactive group', [group('a', 'Board', false)], 'Board', ['group_inactive']],
    ['no group that is not there', [], 'Board', ['group_not_found']],
    ['no empty name', [], ' ', ['group_invalid']],
    ['no name that no group can have', [], 'x'.repeat(81), ['group_invalid']],
])('names %s', (_what, groups, given, expected) => {
    expect(namedAmong(groups, given)).toEqual(expected)
})

it('names no group in another setting, and says when the platform did not keep it', () => {
    const groups = [group('a', 'Board')]
    expect(namedAmong(groups, 'Board', 'x_kt_gov.webhook.secret')).toEqual(['group_setting_unknown'])
    expect(namedAmong(groups, 'Board', PROPERTY, false)).toEqual(['setting_not_stored', 'Board'])
})
