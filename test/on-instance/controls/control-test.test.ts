/** Controls are tested on the built app: numbers from deliveries, definition and population beside them, and nothing claimed by construction. */

import { onControls } from './governed-controls.ts'

const instance = onControls()
const SAFE = 'control_id=AI-SAFE-001'

it('the four controls of the guide are mapped and active, suggestions are not', async () => {
    const columns = ['policy_pattern', 'control_id', 'control_objective']
    expect(await instance.rows('x_kt_gov_control_mapping', columns, 'active=true')).toEqual(
        new Set([
            'content-safety|AI-SAFE-001|Prevent harmful content generation',
            'data-protection|AI-DATA-001|Prevent PII leakage in AI responses',
            'compliance-review|AI-COMP-001|Ensure human review of sensitive AI outputs',
            'cost-limit|AI-COST-001|Prevent unauthorized AI spend',
        ]),
    )
    expect(await instance.count('x_kt_gov_control_mapping', 'active=false')).toBeGreaterThan(10)
})

it('a test on demand says rate, result, definition and population', async () => {
    await instance.decide('Content_Safety', '2026-04-20', {
        blocked: 16,
        redacted: 2,
        escalated: 1,
        logged: 1,
        allowed: 80,
    })
    const answer = instance.test('2026-04-20', '2026-04-20')
    expect(answer.tests).toContainEqual(
        expect.objectContaining({ controlId: 'AI-SAFE-001', result: 'pass', code: null, rate: '95.00', evaluated: 20 }),
    )
    const test = await instance.local.record('x_kt_gov_control_test', SAFE)
    expect(test).toMatchObject({
        result: 'pass',
        blocked: '16',
        redacted: '2',
        escalated: '1',
        logged: '1',
        allowed: '80',
        enforced: '19',
        evaluated: '20',
        policies: 'content-safety',
        webhook_days: '1',
        export_days: '0',
        valid_until: '2026-05-21 12:00:00',
    })
    expect(test.conclusion).toBe(
        'Enforced: 19 of 20 (95.00 %) violations, and 19 of 100 (19.00 %) decisions. 95 % of the violations are wanted.',
    )
    expect(test.definition).toContain('(block + redact + escalate) / violations evaluated')
    expect(test.population).toContain('20 distinct decisions of policies content-safety from 2026-04-20 to 2026-04-20')
})

it('a mapping that asks for all traffic counts allowed requests too', async () => {
    await instance.change('x_kt_gov_control_mapping', { test_type: 'enforcement_rate' }, SAFE)
    await instance.decide('content-safety', '2026-04-20', { blocked: 19, allowed: 81 })
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.tests(['result', 'evaluated', 'enforcement_rate', 'conclusion'], SAFE)).toEqual(
        new Set([
            'fail|100|19|Enforced: 19 of 19 (100.00 %) violations, and 19 of 100 (19.00 %) decisions. 95 % of all decisions are wanted.',
        ]),
    )
})

it('without allow or log decisions the rate is marked on the record as true by construction', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20 })
    instance.test('2026-04-20', '2026-04-20')
    const test = await instance.local.record('x_kt_gov_control_test', SAFE)
    expect(test).toMatchObject({ result: 'inconclusive', code: 'rate_by_construction' })
    expect(test.conclusion).toContain('100 % by construction')
})

it.each(['event_created', 'Keeptrusts.EventCreated'])(
    '%s is event.created, under which all decisions are received',
    async (event) => {
        const decided = (id: string, action: string) => ({
            event,
            timestamp: '2026-04-20T12:00:00Z',
            data: { event_id: id, action, policy_name: 'content-safety', gateway_id: 'gw_1' },
        })
        const blocked = Array.from({ length: 19 }, (_, at) => decided(`evt_${at}`, 'blocked'))
        await instance.post([...blocked, decided('evt_allowed', 'allowed')])
        instance.local.drain()
        expect(instance.test('2026-04-20', '2026-04-20').tests).toContainEqual(
            expect.objectContaining({ controlId: 'AI-SAFE-001', result: 'pass', code: null, evaluated: 19 }),
        )
    },
)

describe('a violation that was only logged', () => {
    const result = () => instance.tests(['result', 'code'], SAFE)
    const ofBlocked = (id: string) => ({
        event: 'event.blocked',
        timestamp: '2026-04-20T12:00:00Z',
        data: {
            event_id: id,
            gateway_id: 'gw_1',
            policies_evaluated: [
                { name: 'content-safety', result: 'block' },
                { name: 'tone', result: 'flagged' },
            ],
        },
    })

    it('of a request that another policy blocked shows no others', async () => {
        await instance.post(Array.from({ length: 20 }, (_, at) => ofBlocked(`evt_${at}`)))
        instance.local.drain()
        instance.test('2026-04-20', '2026-04-20')
        expect(await result()).toEqual(new Set(['inconclusive|rate_by_construction']))
        await instance.deliver({ ...ofBlocked('evt_flagged'), event: 'event.flagged' })
        instance.test('2026-04-20', '2026-04-20')
        expect(await result()).not.toEqual(new Set(['inconclusive|rate_by_construction']))
    })

    it('by a budget on the same gateway shows none either', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 20 })
        await instance.deliver({
            event: 'budget.threshold_reached',
            timestamp: '2026-04-20T12:00:00Z',
            data: { budget_id: 'bud_1', threshold_percent: 120, gateway_id: 'gw_1' },
        })
        instance.test('2026-04-20', '2026-04-20')
        expect(await result()).toEqual(new Set(['inconclusive|rate_by_construction']))
    })
})

it('an allowed decision of another policy on the same gateway shows that they are received', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20 })
    await instance.decide('other', '2026-04-20', { allowed: 1 }, 'gw_2')
    expect(instance.test('2026-04-20', '2026-04-20').tests).toContainEqual(
        expect.objectContaining({ controlId: 'AI-SAFE-001', code: 'rate_by_construction' }),
    )
    await instance.decide('other', '2026-04-20', { allowed: 1 }, 'gw_1')
    expect(instance.test('2026-04-20', '2026-04-20').tests).toContainEqual(
        expect.objectContaining({ controlId: 'AI-SAFE-001', result: 'pass', rate: '100.00' }),
    )
})

it('the same window is one record, however often it is tested', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 9, logged: 1 })
    instance.test('2026-04-20', '2026-04-20')
    await instance.decide('content-safety', '2026-04-20', { logged: 10 })
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.tests(['result', 'evaluated', 'enforcement_rate'], SAFE)).toEqual(new Set(['fail|20|45']))
    expect(await instance.count('x_kt_gov_control_test', SAFE)).toBe(1)
})

it('the schedule tests the day and the week that ended, once', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 19, logged: 1 })
    await instance.decide('content-safety', '2026-04-15', { logged: 20 })
    instance.runJob()
    instance.runJob()
    expect(await instance.tests(['window_kind', 'window_from', 'window_to', 'result'], SAFE)).toEqual(
        new Set(['daily|2026-04-20|2026-04-20|pass', 'weekly|2026-04-13|2026-04-19|fail']),
    )
    expect(await instance.count('x_kt_gov_control_test')).toBe(8)
})

describe('decisions that arrive after the test of their window', () => {
    const daily = `${SAFE}^window_kind=daily`
    const columns = ['window_to', 'result', 'evaluated', 'tested_at', 'is_newest']

    it('make the schedule test it again, and the test says what it replaces and why', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 1 })
        instance.runJob()
        expect(await instance.tests(columns, daily)).toEqual(new Set(['2026-04-20|pass|21|2026-04-21 12:00:00|true']))
        instance.local.wait(3600 * 5)
        await instance.decide('content-safety', '2026-04-20', { logged: 40 })
        instance.runJob()
        expect(await instance.tests(columns, daily)).toEqual(new Set(['2026-04-20|fail|61|2026-04-21 17:00:00|true']))
        const [{ repeats }] = await instance.list('x_kt_gov_control_test', ['repeats'], daily)
        expect(repeats).toBe(
            'Repeated at 2026-04-21 17:00:00 UTC because decisions of the window arrived after the test. The test at 2026-04-21 12:00:00 UTC found: pass, 20 of 21 enforced (95.23 %).',
        )
        expect(await instance.rows('x_kt_gov_compliance_task', ['state'])).toEqual(new Set(['1']))
        instance.local.wait(60)
        instance.runJob()
        expect(await instance.tests(['tested_at'], daily)).toEqual(new Set(['2026-04-21 17:00:00']))
    })

    it('count for seven days, also when newer days were tested since', async () => {
        await instance.setProperty('x_kt_gov.controls.weekly_day', 'never')
        await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 1 })
        instance.runJob()
        instance.waitDays(6)
        instance.runJob()
        await instance.decide('content-safety', '2026-04-20', { logged: 40 })
        instance.runJob()
        const ofDay = `${daily}^window_to=2026-04-20`
        expect(await instance.tests(['result', 'evaluated'], ofDay)).toEqual(new Set(['fail|61']))
        instance.waitDays(2)
        await instance.decide('content-safety', '2026-04-20', { logged: 40 })
        instance.runJob()
        expect(await instance.tests(['result', 'evaluated'], ofDay)).toEqual(new Set(['fail|61']))
    })

    it('of another policy change nothing and are compared once', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 1 })
        instance.runJob()
        instance.local.wait(60)
        await instance.decide('other', '2026-04-20', { logged: 40 })
        instance.local.wait(60)
        instance.runJob()
        expect(await instance.tests(['tested_at', 'checked_at', 'repeats'], daily)).toEqual(
            new Set(['2026-04-21 12:00:00|2026-04-21 12:02:00|']),
        )
    })

    it('are told apart from a test that somebody asked for again', async () => {
        await instance.decide('content-safety', '2026-04-20', { blocked: 20, logged: 1 })
        instance.test('2026-04-20', '2026-04-20')
        instance.local.wait(60)
        instance.test('2026-04-20', '2026-04-20')
        expect(await instance.tests(['tested_at', 'repeats'], SAFE)).toEqual(new Set(['2026-04-21 12:01:00|']))
        await instance.decide('content-safety', '2026-04-20', { logged: 40 })
        instance.test('2026-04-20', '2026-04-20')
        const [{ repeats }] = await instance.list('x_kt_gov_control_test', ['repeats'], SAFE)
        expect(repeats).toContain('because somebody asked for it')
    })
})

it('an hour of -1 and the day never switch the schedule off', async () => {
    await instance.setProperty('x_kt_gov.controls.daily_hour', '-1')
    await instance.setProperty('x_kt_gov.controls.weekly_day', 'never')
    instance.runJob()
    expect(await instance.count('x_kt_gov_control_test')).toBe(0)
})

it('one policy serves every control that is mapped to it alike', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 10, logged: 1 })
    for (let index = 0; index < 12; index++)
        await instance.insert('x_kt_gov_control_mapping', {
            policy_pattern: 'content-safety',
            control_id: `C-${index}`,
            control_objective: 'Many',
        })
    expect(instance.test('2026-04-20', '2026-04-20').tests).toHaveLength(16)
    expect(await instance.tests(['evaluated'], 'control_idSTARTSWITHC-')).toEqual(new Set(['11']))
})

it('evidence expires, keeps what it said, and a newer test renews the control', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20, allowed: 1 })
    instance.test('2026-04-20', '2026-04-20', (await instance.mapping('AI-SAFE-001')).sys_id)
    await instance.setProperty('x_kt_gov.controls.daily_hour', '-1')
    await instance.setProperty('x_kt_gov.controls.weekly_day', 'never')
    instance.waitDays(31)
    instance.runJob()
    expect(await instance.tests(['result', 'tested_result', 'code'], SAFE)).toEqual(
        new Set(['stale|pass|evidence_expired']),
    )
    const issue = 'short_description=AI control AI-SAFE-001 has no valid evidence'
    expect(await instance.rows('x_kt_gov_compliance_task', ['state'], issue)).toEqual(new Set(['1']))
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.rows('x_kt_gov_compliance_task', ['state'], issue)).toEqual(new Set(['3']))
})

it('a mapping that makes no sense proves nothing', async () => {
    await instance.change('x_kt_gov_control_mapping', { pass_threshold: '900' }, SAFE)
    await instance.decide('content-safety', '2026-04-20', { blocked: 20, allowed: 1 })
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.tests(['result', 'code'], SAFE)).toEqual(new Set(['inconclusive|mapping_invalid']))
})

it('a mapping says which event types are missing, and stops saying so once they arrive', async () => {
    const seen = ['control_id', 'readiness', 'readiness_line']
    const lines = async () => instance.rows('x_kt_gov_control_mapping', seen, `${SAFE}^active=true`)
    const blocked = Array.from({ length: 10 }, (_, index) => ({
        id: `evt_b${index}`,
        type: 'event.blocked',
        created_at: '2026-04-20T12:00:00Z',
        data: { id: `b${index}`, policy_name: 'content-safety', gateway_id: 'gw_1' },
    }))
    await instance.post(blocked)
    instance.local.drain()
    instance.test('2026-04-20', '2026-04-20')
    expect(await lines()).toEqual(
        new Set([
            'AI-SAFE-001|events_missing|Every rate would be 100 % by construction. Subscribe the webhook to event.created, or event.allowed and event.flagged, or reconcile an export.',
        ]),
    )
    await instance.decide('content-safety', '2026-04-20', { allowed: 1 })
    instance.test('2026-04-20', '2026-04-20')
    expect(await lines()).toEqual(new Set(['AI-SAFE-001|ready|Everything that a conclusion needs arrives.']))
})

it('allowed requests alone do not show that logged violations would be reported', async () => {
    const report = (type: string, count: number) =>
        instance.post(
            Array.from({ length: count }, (_, index) => ({
                id: `evt_${type}${index}`,
                type,
                created_at: '2026-04-20T12:00:00Z',
                data: { id: `${type}${index}`, policy_name: 'content-safety', gateway_id: 'gw_1' },
            })),
        )
    await report('event.blocked', 20)
    await report('event.allowed', 20)
    instance.local.drain()
    instance.test('2026-04-20', '2026-04-20')
    const test = await instance.local.record('x_kt_gov_control_test', SAFE)
    expect(test).toMatchObject({ result: 'inconclusive', code: 'rate_by_construction', enforcement_rate: '100' })
    expect(test.conclusion).toContain('until Keeptrusts sends event.created, or event.flagged, or an export')
})

test.each([
    ['2026-04-21', '2026-04-20'],
    ['2026-02-30', '2026-03-01'],
    ['yesterday', 'today'],
])('the window %s to %s is refused', (from, to) => {
    expect(instance.test(from, to)).toMatchObject({ ok: false, code: 'window_invalid' })
})

it('a mapping that is not there is refused', () => {
    expect(instance.test('2026-04-20', '2026-04-20', 'f'.repeat(32))).toMatchObject({
        ok: false,
        code: 'mapping_missing',
    })
})
