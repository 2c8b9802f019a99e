/** The app measures the platform: at first start by its job, on demand by its routes; it leaves nothing but results. */
import { setupInstance } from '../health/setup-instance.ts'

const FACTS = '/setup/platform-facts'
const BASE = '/api/x_kt_gov/v1'
const JOB = 'Keeptrusts: measure platform'
const { check, instance, post } = setupInstance({ isUnmeasured: true })

const facts = async (): Promise<Readonly<Record<string, string>>> => {
    const { result } = (await instance.local.api('GET', BASE + FACTS)).body
    return Object.fromEntries(result.facts.map((one: { question: string; answer: string }) => [one.question, one.answer]))
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
    module_state: 'fresh',
    collation: 'case',
    closed_table: 'throws',
    large_text: 'kept',
    log_lag: 'at_once',
    root_path: 'answers',
    redirects: 'not_followed',
    substitution: 'kept',
    counting_lock: 'in_turn',
}

it('measures everything at first start, and reads in the next run what takes its time', async () => {
    expect(await check('platform_facts')).toBe('unknown|platform_unmeasured')
    runJob()
    expect(await facts()).toEqual({ ...KIND, async_rule_user: 'pending' })
    runJob()
    expect(await facts()).toEqual(KIND)
    expect(await check('platform_facts')).toBe('ok')
    expect(await check('unique_indexes')).toBe('ok')
    expect(rows('x_kt_gov_probe')).toBe('')
})

it('measures on demand, and answers how far it got', async () => {
    const { body } = await post(FACTS)
    expect(body.result).toEqual({ measured: Object.keys(KIND).length, left: 0, since: expect.any(String) })
    const again = await post(FACTS, { since: body.result.since })
    expect(again.body.result).toEqual({ ...body.result, measured: 1 })
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

it('answers nobody without a token, and each token once', async () => {
    const call = (token: string) =>
        instance.local.api('POST', `${BASE}/probe/calls`, { login: null, body: '""', headers: { 'X-Keeptrusts-Probe': token } })
    const refused = await call('guessed')
    expect([refused.status, refused.body.error.code]).toEqual([404, 'probe_token_invalid'])
})
