/** The app measures the platform: at first start by its job, on demand by its routes; it leaves nothing but results. */
import { createHash } from 'node:crypto'
import { storeRows } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import { buildOf } from '../../support/build-of.ts'
import { setupInstance } from '../health/setup-instance.ts'

const FACTS = '/setup/platform-facts'
const BASE = '/api/x_kt_gov/v1'
const JOB = 'Keeptrusts: measure platform'
const { check, instance, post } = setupInstance({ profile: 'kind', isUnmeasured: true })

const facts = async (): Promise<Readonly<Record<string, string>>> => {
    const { result } = (await instance.local.api('GET', BASE + FACTS)).body
    return Object.fromEntries(
        result.facts.map((one: { question: string; answer: string }) => [one.question, one.answer]),
    )
}
const rows = (table: string) =>
    instance.local.script(
        `var rows = []; var row = new GlideRecord('${table}'); row.query(); while (row.next()) rows.push(row.getValue('purpose')); return rows.join()`,
        'x_kt_gov',
    )
const runJob = () => {
    instance.local.instance.queue.runJob(JOB)
    instance.local.drain()
}

/** What a kind instance answers. */
const KIND = {
    unique_indexes: 'all',
    unique_refusal: 'null_with_text',
    primary_key: 'refused',
    self_call: 'possible',
    failed_script: 'kept',
    body_encoding: 'utf8',
    digest_encoding: 'utf8',
    secret_property: 'encrypted',
    async_rule_user: 'writer',
    built_ins: 'all',
    module_state: 'kept',
    collation: 'case',
    closed_table: 'none_found',
    large_text: 'kept',
    log_lag: 'at_once',
    redirects: 'not_followed',
    substitution: 'kept',
    counting_lock: 'parallel',
    conditional_update: 'one',
    update_multiple: 'counted',
}

it('measures everything at first start, and reads in the next run what takes its time', async () => {
    expect(await check('platform_facts')).toBe('unknown|platform_unmeasured')
    runJob()
    expect(await facts()).toEqual({ ...KIND, async_rule_user: 'pending', module_state: 'pending' })
    runJob()
    expect(await facts()).toEqual(KIND)
    expect(await check('platform_facts')).toBe('ok')
    expect(await check('unique_indexes')).toBe('ok')
    expect(rows('x_kt_gov_probe')).toBe('')
})

it('counts with several calls that meet, and each that counted is in the total', async () => {
    await post(FACTS)
    const { detail } = await instance.local.record('x_kt_gov_platform_fact', 'question=counting_lock')
    const [counted, total] = (detail.match(/\d+/g) ?? []).map(Number)
    expect(total).toBe(counted)
    expect(counted).toBeGreaterThan(1)
    // Some met, and found no turn in time: that is what calls one after another would not do.
    expect(counted).toBeLessThan(20)
})

it('measures on demand, and answers how far it got', async () => {
    const { body } = await post(FACTS)
    expect(body.result).toEqual({ measured: Object.keys(KIND).length, left: 0, since: expect.any(String) })
    const again = await post(FACTS, { since: body.result.since })
    expect(again.body.result).toEqual({ ...body.result, measured: 2 })
})

it('answers every fact with its meaning, its source and where it was measured', async () => {
    await post(FACTS)
    const answer = await instance.local.api('GET', BASE + FACTS)
    expect(answer.headers.get('content-disposition')).toContain('keeptrusts-platform-facts.json')
    const { app_version, facts: all, missing_indexes, release } = answer.body.result
    expect([release, missing_indexes]).toEqual(['Australia', 'none'])
    for (const fact of all)
        expect(fact).toEqual({
            question: expect.any(String),
            title: expect.stringMatching(/\?$/),
            answer: expect.stringMatching(/^[a-z0-9_]+$/),
            meaning: expect.stringMatching(/\.$/),
            detail: expect.any(String),
            source: expect.stringMatching(/\.$/),
            release,
            app_version,
            measured_at: expect.stringMatching(/Z$/),
        })
})

it('measures again after a day, and after an upgrade of the platform, but not before', async () => {
    const newest = async () => (await instance.local.record('x_kt_gov_platform_fact', 'question=collation')).measured_at
    runJob()
    runJob()
    const first = await newest()
    instance.local.wait(3600)
    runJob()
    expect(await newest()).toBe(first)
    await instance.setProperty('glide.buildname', 'Brazil')
    runJob()
    const second = await newest()
    expect(second > first).toBe(true)
    instance.local.wait(86401)
    runJob()
    expect((await newest()) > second).toBe(true)
})

it('reads a table that is closed to other applications', async () => {
    const { sys_id } = await instance.local.record('sys_db_object', 'name=cmn_location', ['sys_id'])
    await instance.local.update('sys_db_object', sys_id, { read_access: 'false' })
    await post(FACTS)
    expect((await facts()).closed_table).toBe('throws')
})

it('finds the unique index that is missing, and receives again once it is there', async () => {
    const missing = `x_kt_gov_delivery.delivery_key (build ${buildOf(findApplication() as string)})`
    await instance.setProperty('x_kt_gov.platform.missing_indexes', missing)
    expect(await check('unique_indexes')).toBe('failing|index_missing')
    expect((await instance.post('event.blocked')).status).toBe(503)
    runJob()
    expect((await instance.post('event.blocked')).status).toBe(202)
})

it('does not call itself where it does not know its address, and reports that', async () => {
    await instance.setProperty('glide.servlet.uri', '')
    await post(FACTS)
    const { body_encoding, conditional_update, counting_lock, self_call } = await facts()
    expect(self_call).toBe('no_address')
    expect([body_encoding, conditional_update, counting_lock]).toEqual(['unmeasured', 'unmeasured', 'unmeasured'])
    expect(await check('platform_facts')).toBe('attention|platform_unfit')
})

describe('the probe route', () => {
    const call = async (token: string) => {
        const headers = { 'X-Keeptrusts-Probe': token }
        const sending = { login: null, body: '"é"', headers }
        const { body, status } = await instance.local.api('POST', `${BASE}/probe/calls`, sending)
        return [status, body.error?.code ?? body.result.codes]
    }
    const token = (name: string, purpose: string, expires_at: string) => {
        const probe_key = createHash('sha256').update(name).digest('hex')
        storeRows(instance.local.instance, [{ table: 'x_kt_gov_probe', values: { probe_key, purpose, expires_at } }])
    }

    it('answers a token of this instance once, and nobody else', async () => {
        token('known', 'echo', '2099-01-01 00:00:00')
        expect(await call('guessed')).toEqual([404, 'probe_token_invalid'])
        expect(await call('')).toEqual([404, 'probe_token_invalid'])
        expect(await call('known')).toEqual([200, [34, 233, 34]])
        expect(await call('known')).toEqual([404, 'probe_token_invalid'])
    })

    it.each([
        ['is out of date', 'echo', '2020-01-01 00:00:00'],
        ['was made for nothing that a call may do', 'log_lag', '2099-01-01 00:00:00'],
    ])('refuses a token that %s', async (_why, purpose, expires) => {
        token('known', purpose, expires)
        expect(await call('known')).toEqual([404, 'probe_token_invalid'])
    })
})
