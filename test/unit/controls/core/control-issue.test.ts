/** What counts against a control after one more test. */

import {
    isClosedIssue,
    planControlIssue,
    planIssueClosure,
    planIssueNote,
    withTest,
    type Complaints,
} from '../../../../src/server/controls/core/control-issue.ts'
import { describeTest } from '../../../../src/server/controls/core/grc.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { storedTest } from '../stored-test.ts'
import type { StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import type { TestResult } from '../../../../src/server/controls/core/assessment.ts'
import type { WindowKind } from '../../../../src/server/shared/control-window.ts'

const test_ = (kind: WindowKind, result: TestResult, to = '2026-04-20') =>
    ({ window: { kind, from: to, to }, result }) as StoredTest

test.each<[string, Complaints, StoredTest, Complaints]>([
    ['a failing day stands', {}, test_('daily', 'fail'), { daily: '2026-04-20' }],
    ['a passing day takes back the day only', { daily: '1', weekly: '1' }, test_('daily', 'pass'), { weekly: '1' }],
    ['a passing test on demand takes back all', { daily: '1', weekly: '1' }, test_('on_demand', 'pass'), {}],
    ['an inconclusive test changes nothing', { daily: '1' }, test_('daily', 'inconclusive'), { daily: '1' }],
    ['expired evidence stands', {}, test_('weekly', 'stale'), { stale: '2026-04-20' }],
    ['any result takes expiry back', { stale: '1' }, test_('daily', 'pass'), {}],
    ['a failure replaces expiry', { stale: '1' }, test_('daily', 'fail'), { daily: '2026-04-20' }],
    [
        'a first failing week stands beside the day',
        { daily: '1' },
        test_('weekly', 'fail'),
        { daily: '1', weekly: '2026-04-20' },
    ],
    ['a passing week leaves a failing day', { daily: '9' }, test_('weekly', 'pass'), { daily: '9' }],
    [
        'a failing test on demand leaves what failed before',
        { daily: '1' },
        test_('on_demand', 'fail'),
        { daily: '1', on_demand: '2026-04-20' },
    ],
    ['the same window again answers for itself', { daily: '2026-04-20' }, test_('daily', 'pass'), {}],
    [
        'an older window changes nothing',
        { daily: '2026-04-21' },
        test_('daily', 'pass', '2026-04-20'),
        { daily: '2026-04-21' },
    ],
])('%s', (_name, before, test, after) => {
    expect(withTest(before, test)).toEqual(after)
})

test.each([
    [{ state: '1', active: '1' }, false],
    [{ state: '2', active: 'true' }, false],
    [{ state: '1', active: '0' }, true],
    [{ state: '3', active: '1' }, true],
    [{ state: '4', active: '1' }, true],
    [{ state: '7', active: '1' }, true],
])('the issue %j is closed: %p', (issue, expected) => {
    expect(isClosedIssue(issue)).toBe(expected)
})

const TEST = storedTest()
const SETTINGS = toSettings((name) => (name === 'x_kt_gov.compliance.assignment_group' ? 'Reviewers' : null))
const COMMON = {
    link: { kind: 'control_issue', externalId: 'm' },
    linkOccurredAt: '2026-04-21 02:00:00',
    table: 'sn_grc_issue',
}
const AGAIN = `The control passes its test again.\n${describeTest(TEST)}`
const open = (more: Parameters<typeof storedTest>[0], profile: string | null = null) =>
    planControlIssue(
        storedTest(more),
        'sn_grc_issue',
        profile === null ? null : { sysId: 'control', number: 'CTL1', profile },
        'correlation',
        SETTINGS,
    )

it('the issue of a failing control says what failed and goes to the group of compliance reviews', () => {
    expect(open({})).toEqual({
        ...COMMON,
        recordId: null,
        fields: {},
        onCreate: {
            short_description: 'AI control AI-SAFE-001 fails its test',
            description: describeTest(TEST),
            state: '1',
            priority: '2',
            correlation_id: 'correlation',
            correlation_display: 'Keeptrusts',
        },
        whereColumnExists: {},
        references: { assignment_group: { table: 'sys_user_group', column: 'name', value: 'Reviewers' } },
        workNote: null,
        verify: ['short_description', 'description', 'state', 'correlation_id'],
        linkState: 'failing',
        reason: 'The control fails its test.',
    })
})

it('the issue of a control without valid evidence is less urgent and names the reason', () => {
    const { onCreate, reason } = open({ result: 'stale' })
    expect(onCreate).toMatchObject({
        short_description: 'AI control AI-SAFE-001 has no valid evidence',
        priority: '3',
    })
    expect(reason).toBe('The evidence of the control expired.')
})

it('an issue names the control and the entity, and goes to the owners of the control', () => {
    const { onCreate, references, whereColumnExists } = open({ ownerGroup: 'owners' }, 'entity')
    expect(onCreate.assignment_group).toBe('owners')
    expect(references).toEqual({})
    expect(whereColumnExists).toEqual({ item: 'control', profile: 'entity' })
})

it('a further failure is a note on the open issue', () => {
    expect(planIssueNote(TEST, 'sn_grc_issue', 'issue')).toEqual({
        ...COMMON,
        recordId: 'issue',
        fields: {},
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: describeTest(TEST),
        verify: [],
        linkState: 'failing',
        reason: 'The control fails again; its issue is open already.',
    })
})

it('the issue of a control that passes again is closed, and the state is read back', () => {
    expect(planIssueClosure(TEST, 'sn_grc_issue', 'issue')).toEqual({
        ...COMMON,
        recordId: 'issue',
        fields: { state: '3', close_notes: AGAIN },
        onCreate: {},
        whereColumnExists: {},
        references: {},
        people: { closed_by: { named: null, did: 'closed' } },
        workNote: AGAIN,
        verify: ['state'],
        linkState: 'passing',
        reason: 'The control passes its test again.',
    })
})
