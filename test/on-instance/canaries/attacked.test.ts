/** Promises of canaries where rules of customers, late work and clocks are against them: no canary counts as found that was not. */

import { filesIn, packing, verify } from '../packs/packing-instance.ts'
import { person } from '../operating/person.ts'
import { CANARY, onCanaries } from './canary-instance.ts'

const on = onCanaries()
const packs = packing(() => on.local)
const HOUR = 3600
const DAY = 24 * HOUR

async function check(): Promise<Readonly<Record<string, string>>> {
    const { body, status, text } = await on.local.api('POST', '/api/x_kt_gov/v1/setup/checks/canaries', { body: {} })
    if (status !== 200) throw new Error(`${status} ${text}`)
    return body.result.checks[0]
}

async function alerts(): Promise<ReadonlySet<string>> {
    on.local.instance.queue.runJob('Keeptrusts: check alert conditions')
    on.local.drain()
    return on.rows('x_kt_gov_alert', ['subject', 'state'], 'kind=canary')
}

async function pack(days: number): Promise<Buffer> {
    packs.attest()
    const day = (before: number) =>
        new Date(on.local.instance.clock.now() - before * DAY * 1000).toISOString().slice(0, 10)
    const made = await packs.make({
        ...{ choice: 'window', subject: '', redaction: 'nothing' },
        ...{ window_from: day(days), window_to: day(1) },
    })
    expect(made).toMatchObject({ state: 'ready', code: '' })
    return packs.archive(made)
}

/** The include of canaries for a row, as asynchronous work calls it whenever a worker has time. */
function visit(sysId: string): void {
    on.local.script(
        `var row = new GlideRecord('${CANARY}'); row.get('${sysId}'); new x_kt_gov.KeeptrustsCanary().visit(row)`,
        'x_kt_gov',
    )
}

it('a canary that runs after its verdict changes nothing of it, and what was attested still fits', async () => {
    const [rule] = await on.list('sys_script', ['sys_id'], 'name=Keeptrusts: asynchronous canary')
    await on.local.update('sys_script', rule.sys_id, { active: 'false' })
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(HOUR)
    const [late] = await on.list(CANARY, [], 'context=asynchronous_rule')
    expect(late).toMatchObject({ state: 'not_run' })
    packs.attest()
    visit(late.sys_id)
    expect(await on.list(CANARY, [], 'context=asynchronous_rule')).toEqual([late])
    on.local.wait(2 * DAY)
    expect(verify(await pack(3))).toMatchObject({ exitCode: 0, findings: [] })
})

describe('where a rule refuses to keep that a canary was missed', () => {
    const missAll = async (): Promise<void> => {
        on.rule(CANARY, "if (current.state == 'missed') current.setAbortAction(true)", { action_insert: 'false' })
        await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
        await on.plant()
        on.collectAndLook()
        on.collectAndLook(HOUR)
        expect(await on.rows(CANARY, ['state'])).toEqual(new Set(['planted']))
        on.collectAndLook(3 * DAY)
    }

    it('the health check and an alert name those without a verdict', async () => {
        await missAll()
        expect(await check()).toMatchObject({ state: 'attention', code: 'canary_undecided' })
        expect(await alerts()).toEqual(
            new Set([
                'business_rule planted|ongoing',
                'asynchronous_rule planted|ongoing',
                'scheduled_script planted|ongoing',
            ]),
        )
    })

    it('a pack claims no more than that, although others of its window were found', async () => {
        await on.plant()
        on.collectAndLook()
        on.collectAndLook()
        expect(await on.rows(CANARY, ['state'])).toEqual(new Set(['found']))
        on.local.wait(6 * HOUR)
        await missAll().catch(() => undefined)
        expect(await on.rows(CANARY, ['state'])).toContain('planted')
        on.local.wait(DAY)
        const statement = filesIn(await pack(6))['statement.html']
        expect(statement).not.toContain('Every canary was found')
        expect(statement).toContain('have no verdict')
    })
})

it('a canary that a rule calls found when it is inserted counts as none', async () => {
    await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
    on.rule(CANARY, "current.state = 'found'; current.lag_seconds = 1", { when: 'before', action_update: 'false' })
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(HOUR)
    expect(await on.rows(CANARY, ['state'])).not.toContain('found')
    on.local.wait(13 * HOUR)
    expect((await check()).state).not.toBe('ok')
})

it('a verdict that a rule rewrites is no verdict that counts', async () => {
    await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
    on.rule(CANARY, "if (current.state == 'missed') current.state = 'found'", {
        when: 'before',
        action_insert: 'false',
    })
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(HOUR)
    expect((await check()).state).toBe('failing')
    expect([...(await alerts())].length).toBe(3)
    on.local.wait(2 * DAY)
    expect(filesIn(await pack(3))['statement.html']).not.toContain('Every canary was found')
})

it('canaries are planted again although a clock or a rule put one far ahead', async () => {
    await on.plant()
    const [one] = await on.list(CANARY, ['sys_id'])
    await on.local.rewrite(CANARY, one.sys_id, { planted_at: '2099-01-01 00:00:00' })
    on.collect(6 * HOUR)
    on.look()
    expect(await on.count(CANARY)).toBe(6)
})

it('the health check names that none is planted although a clock put one far ahead', async () => {
    await on.plant()
    on.collectAndLook()
    on.collectAndLook()
    for (const { sys_id } of await on.list(CANARY, ['sys_id']))
        await on.local.rewrite(CANARY, sys_id, { planted_at: '2099-01-01 00:00:00' })
    on.local.wait(2 * DAY)
    expect(await check()).toMatchObject({ state: 'attention', code: 'canary_not_planted' })
})

it('an include that may not note that it ran does nothing, so nothing of it is a false link', async () => {
    on.rule(CANARY, 'if (current.ran_at.changes()) current.setAbortAction(true)', { action_insert: 'false' })
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(HOUR)
    expect(await on.rows(CANARY, ['state', 'false_links'], 'context=business_rule')).toEqual(new Set(['not_run|0']))
    expect(await on.count('sys_outbound_http_log', 'urlLIKEcanary')).toBe(0)
})

it('the button of an operator does not keep the scheduled script from being measured', async () => {
    await on.plant()
    for (let pressed = 0; pressed < 2; pressed++) {
        on.collect(3 * HOUR)
        on.look()
        await person(on.local, 'operator').pressAbove(CANARY, 'Plant canaries')
        on.local.drain()
    }
    expect(await on.count(CANARY, 'context=scheduled_script')).toBe(2)
})
