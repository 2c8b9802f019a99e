/** What a control test looks like in GRC: the audit's control test, the test result of the guide, and the text that both have. */

import {
    describeRefusal,
    describeTest,
    planAuditTest,
    planTestResult,
    toRunMarker,
} from '../../../../src/server/controls/core/grc.ts'
import { storedTest } from '../stored-test.ts'

const CONTROL = { sysId: 'control', number: 'CTL1', profile: '' }
const SYS_ID = '0123456789abcdef0123456789ABCDEF'
const DESCRIPTION = [
    'AI-SAFE-001 Prevent harm: fail (below_threshold)',
    '18 of 20 enforced; 95 % are wanted.',
    'Enforcement rate: 90.00 %, wanted: 95 %',
    'Evaluated: 20, blocked: 10, escalated: 5, redacted: 3, logged: 1, allowed: 2',
    'The definition.',
    'The population.',
    'Tested at 2026-04-21 02:00:00 UTC, valid until 2026-05-21 02:00:00 UTC.',
].join('\n')

it('the text of a test has result, numbers, definition and population together', () => {
    expect(describeTest(storedTest())).toBe(DESCRIPTION)
})

it('the text of a test without a rate and without a code says neither', () => {
    const text = describeTest(storedTest({ rate: null, code: null, result: 'pass' }))
    expect(text.split('\n')[0]).toBe('AI-SAFE-001 Prevent harm: pass')
    expect(text.split('\n')[2]).toBe('Enforcement rate: n/a, wanted: 95 %')
})

it('the audit control test of an engagement that is named by sys_id', () => {
    expect(planAuditTest(storedTest(), CONTROL, { engagement: SYS_ID, testPlan: 'plan' })).toEqual({
        table: 'sn_audit_control_test',
        link: { kind: 'audit_control_test', externalId: `${SYS_ID}|plan|m|control` },
        recordId: null,
        fields: {
            operation_effectiveness: 'ineffective',
            actual_results: `[Keeptrusts control test KTT1]\n${DESCRIPTION}`,
            performed_on: '2026-04-21',
        },
        onCreate: {
            short_description: 'AI-SAFE-001: Prevent harm',
            control: 'control',
            test_plan: 'plan',
            sn_audit_engagement: SYS_ID,
        },
        whereColumnExists: {},
        references: {},
        workNote: null,
        verify: ['operation_effectiveness', 'actual_results', 'performed_on', 'control', 'test_plan'],
        essential: ['operation_effectiveness', 'performed_on', 'control', 'test_plan'],
        linkState: 'fail',
        linkOccurredAt: '2026-04-20 23:59:59',
        reason: 'Control test KTT1 is recorded in the audit engagement.',
    })
})

test.each([['ENG0001'], [`${SYS_ID}0`], [`x${SYS_ID}`], ['g'.repeat(32)], ['a']])(
    'the engagement %s is no sys_id, so it is looked up by number',
    (engagement) => {
        const { onCreate, references } = planAuditTest(storedTest(), CONTROL, { engagement, testPlan: 'plan' })
        expect(onCreate).not.toHaveProperty('sn_audit_engagement')
        expect(references).toEqual({
            sn_audit_engagement: { table: 'sn_audit_engagement', column: 'number', value: engagement },
        })
    },
)

test.each([
    ['pass', 'effective'],
    ['fail', 'ineffective'],
    ['inconclusive', 'none'],
    ['stale', 'none'],
] as const)('a test that came to %s makes the control %s', (result, effectiveness) => {
    const { fields } = planAuditTest(storedTest({ result }), CONTROL, { engagement: SYS_ID, testPlan: 'plan' })
    expect(fields.operation_effectiveness).toBe(effectiveness)
})

it('the test result of the integration guide, word for word', () => {
    const test = storedTest()
    expect(planTestResult(test, 'control')).toEqual({
        table: 'sn_grc_test_result',
        link: { kind: 'grc_test_result', externalId: test.key },
        recordId: null,
        fields: {
            control: 'control',
            test_result: 'fail',
            test_date: '2026-04-21 02:00:00',
            evidence_description:
                'Keeptrusts policy "content-safety, pii" enforcement rate: 90.00%\nThe definition.\nThe population.',
            notes: `Events processed: 20, Blocked: 10, Escalated: 5, Redacted: 3, Allowed: 2, Logged: 1\n${toRunMarker(test)}`,
        },
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: null,
        verify: ['control', 'test_result', 'test_date', 'evidence_description', 'notes'],
        essential: ['control', 'test_result', 'test_date'],
        linkState: 'fail',
        linkOccurredAt: '2026-04-21 02:00:00',
        reason: 'Control test KTT1 is recorded in GRC.',
    })
})

test.each([
    ['state', 't (state): write_ignored: no'],
    [null, 't: write_ignored: no'],
])('a refusal about %p reads "%s"', (name, expected) => {
    expect(describeRefusal({ code: 'write_ignored', table: 't', name, message: 'no' } as never)).toBe(expected)
})
