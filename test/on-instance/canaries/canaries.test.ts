/** Promises of canaries on the built app: what the app itself ran, and whether the collection found it. */

import { person } from '../operating/person.ts'
import { CANARY, onCanaries } from './canary-instance.ts'

const on = onCanaries()
const HOUR = 3600
const FOUND = { state: 'found', false_links: '0', reason: '' }
const WAITING = { state: 'planted', false_links: '', reason: '' }

describe('a canary in each context', () => {
    it('runs by itself, and the collection finds what began it, its include and its call', async () => {
        await on.plant()
        expect(await on.rows(CANARY, ['context', 'state', 'answer'])).toEqual(
            new Set([
                'business_rule|planted|HTTP 200',
                'asynchronous_rule|planted|HTTP 200',
                'scheduled_script|planted|HTTP 200',
            ]),
        )
        on.collectAndLook()
        on.collectAndLook()
        expect(await on.verdicts()).toEqual({
            business_rule: expect.objectContaining(FOUND),
            asynchronous_rule: expect.objectContaining(FOUND),
            scheduled_script: expect.objectContaining(FOUND),
        })
        expect(await on.rows(CANARY, ['starter_grade', 'include_grade', 'call_grade'])).not.toContain(
            expect.stringContaining('missing'),
        )
        for (const { lag_seconds } of await on.list(CANARY, ['lag_seconds']))
            expect(Number(lag_seconds)).toBeGreaterThan(0)
    })

    it('is planted again when the interval has passed, and once however often the job runs', async () => {
        await on.plant()
        on.look()
        on.collect(6 * HOUR - 60)
        on.look()
        expect(await on.count(CANARY)).toBe(3)
        on.local.wait(61)
        on.look()
        expect(await on.count(CANARY)).toBe(3)
        on.collect()
        on.look()
        on.look()
        expect(await on.count(CANARY)).toBe(6)
    })

    it('is planted by two nodes that begin at once as by one', async () => {
        on.local.behave('unique_refusal', 'null')
        await on.plant()
        const [{ planted_at }] = await on.list(CANARY, ['planted_at'])
        // The other node asked for the newest canary before this one was planted.
        const planted = on.local.script(
            `var row = new GlideRecord('${CANARY}'); row.initialize(); row.setValue('context', 'business_rule')
            row.setValue('planted_at', '${planted_at}')
            row.setValue('canary_key', new GlideDigest().getSHA256Hex('business_rule|after none')); return row.insert()`,
            'x_kt_gov',
        )
        expect(planted).toBeNull()
        expect(await on.count(CANARY)).toBe(3)
    })

    it('is planted by nobody where the interval is 0', async () => {
        await on.setProperty('x_kt_gov.canary.interval_hours', '0')
        await on.plant()
        expect(await on.count(CANARY)).toBe(0)
    })
})

describe('what keeps the collection from finding a canary', () => {
    it('is waited for as long as a late row may come, and is then a miss that names the hop', async () => {
        await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
        await on.plant()
        on.collectAndLook()
        expect((await on.verdicts()).business_rule).toMatchObject(WAITING)
        on.collectAndLook(HOUR)
        expect((await on.verdicts()).business_rule).toMatchObject({
            state: 'missed',
            call_grade: 'missing',
            reason: expect.stringMatching(/^No row shows its call \(sn-rest-[0-9a-f]{32}\)/),
        })
    })

    it.each([
        ['is not known', ''],
        ['has no slash at its end, after which ours would be that of another host', 'https://instance.example.com'],
    ])('is no miss where the address of this instance %s: no call is made', async (_what, uri) => {
        await on.plant()
        await on.setPlatformProperty('glide.servlet.uri', uri)
        on.collect(6 * HOUR)
        on.look()
        on.collectAndLook()
        on.collectAndLook()
        expect(await on.rows(CANARY, ['state', 'call_grade'], 'answerISEMPTY^ran_atISNOTEMPTY')).toEqual(
            new Set(['found|not_called']),
        )
    })

    it.each([
        ['business_rule', 'Keeptrusts: canary'],
        ['asynchronous_rule', 'Keeptrusts: asynchronous canary'],
    ])('is not taken for a miss where the %s was switched off: it did not run', async (context, name) => {
        const [rule] = await on.list('sys_script', ['sys_id'], `name=${name}`)
        await on.local.update('sys_script', rule.sys_id, { active: 'false' })
        await on.plant()
        on.collectAndLook()
        expect((await on.verdicts())[context]).toMatchObject(WAITING)
        on.collectAndLook(HOUR)
        expect((await on.verdicts())[context]).toMatchObject({
            state: 'not_run',
            include_grade: 'missing',
            call_grade: 'not_called',
            reason: expect.stringContaining('may be inactive'),
        })
    })

    it('is not what a customer gives the names and the numbers of canaries', async () => {
        on.install('sys_rest_message', { name: 'Keeptrusts canary', rest_endpoint: 'https://other.example.com' })
        on.install('sys_script', { name: 'Keeptrusts: canary', collection: 'incident', active: 'true', script: '' })
        await on.setProperty('x_kt_gov.evidence.number_prefixes', 'KTCN=incident,INC=incident')
        await on.plant()
        on.collectAndLook()
        on.collectAndLook()
        expect(await on.rows(CANARY, ['state', 'false_links'])).toEqual(new Set(['found|0']))
    })

    it('keeps the verdict that another node reached first', async () => {
        await on.plant()
        on.collectAndLook()
        on.collect(HOUR)
        on.local.wait(61)
        // The other node finds it while this one is about to call it missed.
        const [waiting] = await on.list(CANARY, ['sys_id'])
        await on.local.rewrite(CANARY, waiting.sys_id, { state: 'not_run', reason: 'of the other node' })
        on.look()
        expect(await on.rows(CANARY, ['state', 'reason'], `sys_id=${waiting.sys_id}`)).toEqual(
            new Set(['not_run|of the other node']),
        )
    })

    it('whose verdict a rule refuses is not looked at permanently', async () => {
        on.local.behave('log_rows', 'prompt')
        on.rule(CANARY, 'if (current.state.changes()) current.setAbortAction(true)', { action_insert: 'false' })
        await on.plant()
        on.collectAndLook()
        on.collect()
        expect(await on.rows(CANARY, ['state'])).toEqual(new Set(['planted']))
        await on.setProperty('x_kt_gov.canary.interval_hours', '0')
        expect(refusalsOf(on.look)).toBeGreaterThan(0)
        on.collect(7 * 24 * HOUR)
        expect(refusalsOf(on.look)).toBe(0)
    })

    it('that a rule refuses is tried once after each run, and the health check names it', async () => {
        on.rule(CANARY, 'current.setAbortAction(true)', { action_update: 'false' })
        await on.plant()
        on.look()
        expect(await on.count(CANARY)).toBe(0)
        expect(await check()).toMatchObject({ state: 'not_applicable' })
        on.local.wait(13 * HOUR)
        expect(await check()).toMatchObject({ state: 'attention', code: 'canary_not_planted' })
    })

    it('of a scheduled script is not planted where traces are off, because only they name its record', async () => {
        await on.setProperty('x_kt_gov.trace.enabled', 'false')
        await on.plant()
        expect(await on.rows(CANARY, ['context'])).toEqual(new Set(['business_rule', 'asynchronous_rule']))
    })

    it('is named where the app is not collected at all', async () => {
        await on.setProperty('x_kt_gov.evidence.exclude_scopes', 'x_kt_gov')
        await on.plant()
        on.collectAndLook()
        on.collectAndLook(HOUR)
        expect(await on.rows(CANARY, ['state', 'reason'])).toEqual(
            new Set([
                'missed|What canaries run is not collected: see x_kt_gov.evidence.exclude_scopes, and the newest run',
            ]),
        )
    })
})

describe('whom it concerns', () => {
    it('an alert names the context and what was not found, and ends when the next canary is found', async () => {
        const alerts = (): Promise<ReadonlySet<string>> =>
            on.rows('x_kt_gov_alert', ['subject', 'state'], 'kind=canary')
        await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
        await on.plant()
        on.collectAndLook()
        on.collectAndLook(HOUR)
        watch()
        expect(await alerts()).toEqual(
            new Set([
                'business_rule missed|ongoing',
                'asynchronous_rule missed|ongoing',
                'scheduled_script missed|ongoing',
            ]),
        )
        await on.setPlatformProperty('glide.outbound_http.db.log', 'true')
        on.collect(6 * HOUR)
        on.look()
        on.collectAndLook()
        on.collectAndLook()
        watch()
        expect(await alerts()).toEqual(
            new Set(['business_rule missed|over', 'asynchronous_rule missed|over', 'scheduled_script missed|over']),
        )
    })

    it('the health check counts them, and says where none are planted', async () => {
        expect(await check()).toMatchObject({ state: 'not_applicable' })
        await on.plant()
        on.collectAndLook()
        on.collectAndLook()
        expect(await check()).toMatchObject({ state: 'ok', seen: expect.stringMatching(/^3 of 3 canaries found/) })
        await on.setProperty('x_kt_gov.canary.interval_hours', '0')
        expect(await check()).toMatchObject({ state: 'attention', code: 'canaries_off' })
    })

    it('an operator plants with a button, an auditor does not', async () => {
        await on.plant()
        expect(await person(on.local, 'operator').pressAbove(CANARY, 'Plant canaries')).toContain(
            '2 canaries planted. The collection has to find them',
        )
        expect(await on.count(CANARY)).toBe(5)
        expect(await person(on.local, 'operator').pressAbove(CANARY, 'Plant canaries')).toContain('canaries_waiting')
        expect(await on.count(CANARY)).toBe(5)
        expect(await person(on.local, 'auditor').pressAbove(CANARY, 'Plant canaries')).toMatch(
            /Not allowed|not offered/i,
        )
        expect(await on.count(CANARY)).toBe(5)
    })

    it('nothing of it is left in tables of others, nor in findings', async () => {
        await on.plant()
        on.collectAndLook()
        on.collectAndLook(HOUR)
        expect(await on.list('x_kt_gov_finding', ['kind', 'subject'])).toEqual([])
        for (const table of ['incident', 'change_request', 'task', 'cmdb_ci']) expect(await on.count(table)).toBe(0)
    })
})

function watch(): void {
    on.local.instance.queue.runJob('Keeptrusts: check alert conditions')
    on.local.drain()
}

/** How many lines of the log say that a verdict was not kept, by what `act` does. */
function refusalsOf(act: () => void): number {
    const count = (): number =>
        on.local.instance.database
            .select({ table: 'syslog_app_scope', where: null, orderBy: [], window: null })
            .filter(({ message }) => /verdict of a canary was not kept/.test(String(message))).length
    const before = count()
    act()
    return count() - before
}

async function check(): Promise<unknown> {
    const { body, status, text } = await on.local.api('POST', '/api/x_kt_gov/v1/setup/checks/canaries', { body: {} })
    if (status !== 200) throw new Error(`${status} ${text}`)
    return body.result.checks[0]
}
