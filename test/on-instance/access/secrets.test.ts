/** The secrets: moved out of the system properties, read by this application alone, and whatever happens meanwhile, no delivery is refused. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance, type LocalInstance } from 'servicenow-local-instance'
import { OnInstance, PROCESS_DUE_JOB, SECRET } from '../../support/on-instance.ts'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string }
const TABLE = 'x_kt_gov_secret'
const PROPERTY = 'x_kt_gov.webhook.secret'
const TOKEN_PROPERTY = 'x_kt_gov.keeptrusts.token'
const TOKEN = 'kt_token_of_this_instance'
const OTHER = 'whsec_another-signing-secret'
const BASE = '/api/x_kt_gov/v1'
const PROFILE = process.env.LOCAL_INSTANCE_PROFILE ?? 'unkind'
/** Every node knows of a property by then. */
const SETTLED = 601

const move = (on: OnInstance) => on.reprocess(SETTLED)
const entered = (on: OnInstance, name = PROPERTY) => on.instance.properties.get(name) ?? ''
const arrives = async (on: OnInstance, secret = SECRET, event = 'event.blocked') =>
    (await on.deliver(event, { signing: { secret } })).status
const check = async (on: OnInstance, id = 'secret_places') => {
    const { body } = await on.api('POST', `${BASE}/setup/checks/${id}`, { body: {} })
    const [{ code, state }] = body.result.checks
    return [state, code].filter(Boolean).join('|')
}
const rotate = async (on: OnInstance, overlap_hours = 24): Promise<string> =>
    (await on.api('POST', `${BASE}/setup/secret`, { body: { overlap_hours } })).body.result.secret
/** What the route of the rotation writes while another transaction runs on the same thread. */
const ROTATE = `
    var written = ''
    var writer = { writeString: function (text) { written += text } }
    var answer = { setHeader: function () {}, setContentType: function () {}, setStatus: function () {}, setBody: function (body) { written += JSON.stringify(body) }, getStreamWriter: function () { return writer } }
    var asked = { body: { dataString: '{"overlap_hours":24}' } }
    require('x_kt_gov/keeptrusts-servicenow/${version}/src/server/operations/entry/setup-routes.ts').postSecret(asked, answer)
    return written`
/** The rows of the table, past its access controls. */
const kept = (on: OnInstance) => on.instance.database.select({ table: TABLE, where: null, orderBy: [], window: null })
/** Everything that the database holds of it, as text. */
const stored = (on: OnInstance) => {
    const { database } = on.instance
    return JSON.stringify(
        [
            TABLE,
            'sys_properties',
            'sys_audit',
            'syslog',
            'syslog_app_scope',
            'sys_update_xml',
            'sys_update_version',
        ].map((table) =>
            database.hasColumns(table, ['sys_id'])
                ? database.select({ table, where: null, orderBy: [], window: null })
                : [],
        ),
    )
}

describe('an installation that has its secrets in properties', () => {
    let on: OnInstance
    beforeAll(async () => {
        on = await OnInstance.open()
        await on.setProperty(TOKEN_PROPERTY, TOKEN)
        on.mark()
    })
    afterEach(() => on.rewind())
    afterAll(() => on.close())

    it('receives before they are moved and after, and the properties are empty then', async () => {
        expect(await arrives(on)).toBe(202)
        move(on)
        expect([entered(on), entered(on, TOKEN_PROPERTY)]).toEqual(['', ''])
        expect(await arrives(on, SECRET, 'event.allowed')).toBe(202)
        expect(await check(on)).toBe('ok')
        expect(await check(on, 'webhook_secret')).toBe('ok')
        expect(await rows()).toEqual(new Set(['api_token|1', 'turn|0', 'webhook_secret|1']))
    })

    const rows = async () => new Set(kept(on).map(({ is_set, name }) => `${name}|${is_set}`))

    it('waits until every node knows what was entered', async () => {
        on.reprocess(300)
        expect(entered(on)).toBe(SECRET)
        await on.setProperty(PROPERTY, OTHER)
        on.reprocess(400)
        expect(entered(on)).toBe(OTHER)
        move(on)
        expect(entered(on)).toBe('')
        expect(await arrives(on, OTHER)).toBe(202)
    })

    it('moves them once, however often it is asked', () => {
        move(on)
        const before = kept(on)
        move(on)
        expect(kept(on)).toEqual(before)
    })

    it('goes on where a worker died between the table and the property', async () => {
        move(on)
        // As it was before the property was emptied.
        on.instance.database.updateWhere(
            {
                table: 'sys_properties',
                where: { kind: 'compare', path: 'name', operator: '=', value: PROPERTY },
                orderBy: [],
                window: null,
            },
            { value: on.instance.vault.seal(SECRET) },
        )
        on.instance.announce('sys_properties', 'update', { sys_id: null })
        const fresh = await rotate(on)
        expect([await arrives(on, SECRET), await arrives(on, fresh, 'event.allowed')]).toEqual([202, 202])
        move(on)
        expect(entered(on)).toBe('')
        expect(await arrives(on, fresh, 'event.flagged')).toBe(202)
    })

    it('is taken over again where an administrator or a pipeline enters another one', async () => {
        move(on)
        await on.setProperty(PROPERTY, OTHER)
        expect([await arrives(on), await arrives(on, OTHER)]).toEqual([401, 202])
        move(on)
        expect(entered(on)).toBe('')
        expect([await arrives(on), await arrives(on, OTHER, 'event.allowed')]).toEqual([401, 202])
        on.wait(SETTLED)
        await on.setProperty(PROPERTY, SECRET)
        expect(await arrives(on, SECRET, 'event.flagged')).toBe(202)
    })

    it('ends a stored one where the word remove is entered', async () => {
        move(on)
        await on.setProperty(PROPERTY, 'remove')
        expect(await arrives(on)).toBe(503)
        move(on)
        expect(entered(on)).toBe('')
        expect(await arrives(on)).toBe(503)
        expect(await check(on, 'webhook_secret')).toBe('failing|secret_unset')
    })

    it('rotates out of the table, and the previous secret counts until its time, which can be changed', async () => {
        move(on)
        const fresh = await rotate(on)
        expect([entered(on), entered(on, 'x_kt_gov.webhook.previous_secret_expires')]).toEqual(['', ''])
        expect([await arrives(on), await arrives(on, fresh, 'event.allowed')]).toEqual([202, 202])
        const name = 'x_kt_gov.webhook.previous_secret_expires'
        const answer = await on.api('PATCH', `${BASE}/settings/values`, { body: { [name]: '2020-01-01 00:00:00' } })
        expect(answer.body.result.settings[0]).toMatchObject({ name, value: '2020-01-01 00:00:00' })
        expect([await arrives(on, SECRET, 'event.flagged'), await arrives(on, fresh, 'event.flagged')]).toEqual([
            401, 202,
        ])
    })

    it('keeps the previous secret where only half of what was entered before is emptied', async () => {
        await on.setProperty('x_kt_gov.webhook.previous_secret', OTHER)
        await on.setProperty('x_kt_gov.webhook.previous_secret_expires', '2020-01-01 00:00:00')
        await rotate(on)
        await on.setProperty('x_kt_gov.webhook.previous_secret', '')
        expect(await arrives(on, SECRET)).toBe(202)
        move(on)
        expect(await arrives(on, SECRET, 'event.allowed')).toBe(202)
    })

    it('ends a secret also where a business rule refuses the row', async () => {
        move(on)
        const second = await rotate(on)
        await on.create('sys_script', {
            ...{ name: 'Refuses', collection: TABLE, when: 'before', action_update: 'true', action_insert: 'true' },
            ...{ active: 'true', script: 'current.setAbortAction(true)' },
        })
        const third = await rotate(on, 0)
        expect(await arrives(on, SECRET)).toBe(401)
        expect([await arrives(on, second), await arrives(on, third)]).toEqual([401, 202])
    })

    it('is not undone by the move of the secret before, in whose moment it is rotated', async () => {
        await on.create('sys_script', {
            ...{ name: 'Takes its time', collection: TABLE, when: 'before', action_update: 'true' },
            ...{ action_insert: 'true', filter_condition: 'name=webhook_secret^EQ', active: 'true', script: SLOW_RULE },
        })
        const answers: unknown[] = []
        const ran = whileRuleRuns(on.instance, () => answers.push(on.script(ROTATE, 'x_kt_gov')))
        move(on)
        expect(ran()).toBe(true)
        expect(answers).toEqual([expect.stringContaining('rotation_busy')])
        expect(await arrives(on)).toBe(202)
        const fresh = await rotate(on)
        move(on)
        expect([await arrives(on, SECRET, 'event.allowed'), await arrives(on, fresh, 'event.flagged')]).toEqual([
            202, 202,
        ])
    })

    it('stays ended where a rule keeps its property from being emptied and somebody touches the row', async () => {
        await on.create('sys_script', {
            ...{ name: 'Keeps settings', collection: 'sys_properties', when: 'before', action_update: 'true' },
            ...{ filter_condition: `name=${PROPERTY}^EQ`, active: 'true' },
            script: 'if (current.value.nil()) current.value = previous.value',
        })
        move(on)
        const fresh = await rotate(on, 0)
        on.wait(60)
        on.script(
            `var row = new GlideRecord('sys_properties'); row.get('name', '${PROPERTY}'); row.description = 'Touched'; row.update()`,
        )
        expect(entered(on)).toBe(SECRET)
        move(on)
        expect([await arrives(on), await arrives(on, fresh, 'event.allowed')]).toEqual([401, 202])
    })

    it('reports a copy of the instance that cannot decrypt them, and answers so that senders try again', async () => {
        move(on)
        on.instance.database.updateWhere(
            { table: TABLE, where: null, orderBy: [], window: null },
            { value: 'not ours' },
        )
        expect(await check(on)).toBe('failing|secret_unreadable')
        expect(await arrives(on)).toBe(503)
        await rotate(on, 0)
        expect(await check(on, 'webhook_secret')).toBe('ok')
    })

    it('is read for no header that is stale or none', async () => {
        move(on)
        const { database } = on.instance
        const { select } = database
        let reads = 0
        database.select = (query, ...rest) => {
            if (query.table === TABLE) reads += 1
            return select.call(database, query, ...rest)
        }
        const readsFor = async (signature: string) => {
            reads = 0
            const headers = { 'x-keeptrusts-signature': signature }
            expect((await on.deliver('{}', { signing: 'none', headers })).status).toBe(401)
            return reads
        }
        try {
            expect(await readsFor('nonsense')).toBe(0)
            expect(await readsFor(`t=1000000000,v1=${'a'.repeat(64)}`)).toBe(0)
            expect(await readsFor('a'.repeat(64))).toBe(1)
        } finally {
            database.select = select
        }
    })

    describe('against', () => {
        beforeEach(async () => {
            move(on)
            await rotate(on)
            on.drain()
        })

        it('a script of another application: it gets nothing, as an administrator neither', () => {
            const get = (body: string) => on.script(`try { ${body} } catch (e) { return 'refused' }`, 'x_other_app')
            for (const name of [PROPERTY, 'x_kt_gov.webhook.previous_secret', TOKEN_PROPERTY])
                expect(['refused', '', null]).toContain(get(`return gs.getProperty('${name}', '')`))
            const query = `var row = new GlideRecord('${TABLE}'); row.query(); var got = []; while (row.next()) got.push(String(row.value.getDecryptedValue())); return got.join()`
            expect(['refused', '']).toContain(get(query))
            const write = `var row = new GlideRecord('${TABLE}'); row.query(); while (row.next()) row.deleteRecord(); return 'done'`
            get(write)
            expect(on.instance.database.count({ table: TABLE, where: null, orderBy: [], window: null })).toBe(4)
        })

        it.each([
            ['an auditor', ['x_kt_gov.auditor']],
            ['an operator', ['x_kt_gov.operator']],
            ['an administrator of the app', ['x_kt_gov.admin']],
            ['an administrator of the platform', ['admin']],
        ])('%s: neither the Table API, nor the Aggregate API, nor an export shows a row', async (_who, roles) => {
            const login = on.user('attacker', roles)
            for (const path of [
                `/api/now/table/${TABLE}`,
                `/api/now/stats/${TABLE}?sysparm_count=true&sysparm_group_by=value`,
                `/${TABLE}_list.do?XML`,
                `/${TABLE}_list.do?CSV`,
                `/${TABLE}_list.do`,
            ]) {
                const answer = await on.api('GET', path, { login })
                const text = JSON.stringify(answer.body ?? '')
                expect(text).not.toContain('sealed:')
                expect(text).not.toContain('webhook_secret')
            }
            const created = await on.api('POST', `/api/now/table/${TABLE}`, { login, body: { name: 'api_token' } })
            expect(created.status).toBeGreaterThanOrEqual(400)
        })

        it('who reads rows, audit, versions, update sets and the log: no clear text is anywhere', () => {
            const text = stored(on) + on.printed.join('\n')
            expect(text).not.toContain(SECRET)
            expect(text).not.toContain(TOKEN)
        })

        it('who reads the audit and update sets: the table is in neither', async () => {
            expect(await on.records('sys_audit', `tablename=${TABLE}`)).toEqual([])
            expect(await on.records('sys_update_xml', `nameSTARTSWITH${TABLE}_`).catch(() => [])).toEqual([])
        })
    })
})

describe('an instance that does not return secrets in clear', () => {
    let on: OnInstance
    beforeAll(async () => void (on = await OnInstance.open({ profile: `${PROFILE}+password2_columns=cipher` })))
    afterEach(() => on.rewind())
    afterAll(() => on.close())

    it('keeps them in the properties, receives and rotates, and reports it', async () => {
        move(on)
        expect(entered(on)).toBe(SECRET)
        expect(await arrives(on)).toBe(202)
        expect(await check(on)).toBe('attention|secrets_not_kept')
        const fresh = await rotate(on)
        expect(entered(on)).toBe(fresh)
        expect([await arrives(on, SECRET, 'event.allowed'), await arrives(on, fresh, 'event.flagged')]).toEqual([
            202, 202,
        ])
    })

    it('is asked again after a day, and not at every run', () => {
        move(on)
        const before = kept(on)
        move(on)
        expect(kept(on)).toEqual(before)
        on.behave('password2_columns', 'clear')
        on.reprocess(86_401)
        expect(entered(on)).toBe('')
    })
})

describe('a second node that learns of properties a minute late', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    const file = join(folder, 'instance.db')
    const profile = `${PROFILE}+remote_properties=minute_later`
    let first: OnInstance
    let second: LocalInstance
    beforeAll(async () => {
        first = await OnInstance.open({ file, profile })
        second = createInstance({ file, profile, isPrepared: true })
        expect(second.properties.get(PROPERTY)).toBe(SECRET)
    })
    afterAll(async () => {
        second.close()
        await first.close()
        rmSync(folder, { recursive: true, force: true })
    })

    it('does not put back what was moved and rotated meanwhile', async () => {
        move(first)
        expect(entered(first)).toBe('')
        const fresh = await rotate(first)
        second.clock.set(first.instance.clock.now())
        second.refresh()
        expect(second.properties.get(PROPERTY)).toBe(SECRET)
        second.queue.runJob(PROCESS_DUE_JOB)
        second.queue.drain()
        expect([await arrives(first), await arrives(first, fresh, 'event.allowed')]).toEqual([202, 202])
    })
})
