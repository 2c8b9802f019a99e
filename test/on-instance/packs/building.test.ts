/** Requests are checked, packs are built once whatever breaks off, and a large one comes in parts. */

import { createQueue, textOf, Visitor } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
import { attestedInstance } from '../attestation/attested-instance.ts'
import { filesIn, PACK, PACK_JOB, packing, verify } from './packing-instance.ts'

const app = attestedInstance()
const { instance } = app
const packs = packing(() => instance.local)
const WINDOW = { choice: 'window', window_from: '2026-04-20', window_to: '2026-04-20' }
const EVIDENCE = 'x_kt_gov_evidence'

beforeEach(async () => {
    await app.measure()
    app.attest()
})

/** Rows with so much text that an archive of them does not fit into one attachment of a megabyte. */
function leaveLargeRows(count: number): void {
    const { clock, database, newId } = instance.local.instance
    clock.set(Date.parse('2026-04-21T03:00:00Z'))
    for (let made = 0; made < count; made++)
        database.insert(EVIDENCE, {
            ...{ sys_id: newId(), evidence_key: `k${made}`, evidence_id: `large_${made}`, source: 'application_log' },
            ...{ executed_at: '2026-04-20 11:00:00', properties: `\u00fc\u{1f600}"<${'x'.repeat(20000)}` },
            ...{ sys_created_on: '2026-04-21 03:00:00', sys_updated_on: '2026-04-21 03:00:00' },
        })
    app.later(24)
}

describe('a request', () => {
    it.each([
        [{ choice: 'window' }, 'pack_window_invalid'],
        [{ ...WINDOW, choice: 'control' }, 'pack_subject_missing'],
        [{ ...WINDOW, choice: 'other' }, 'pack_choice_unknown'],
    ])('%p is refused with its code', async (columns, code) => {
        expect((await packs.ask(columns as never)).status).toBe(403)
        const { password, user } = packs.auditor()
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const path = `/${PACK}.do?sys_id=-1`
        await visitor.open(path)
        const fields = Object.entries(columns).map(([name, value]) => [`${PACK}.${name}`, value])
        const page = await visitor.submitAndFollow(path, {
            sys_action: 'sysverb_insert',
            ...Object.fromEntries(fields),
        })
        expect(textOf(page.html)).toContain(`(${code})`)
        expect(await instance.count(PACK)).toBe(0)
    })

    it('states nothing that the job measures, whatever its columns say', async () => {
        const answer = await packs.ask({
            ...WINDOW,
            state: 'ready',
            digest: 'd'.repeat(64),
            row_count: '7',
            position: '9',
        })
        expect(answer.status).toBe(201)
        expect(await packs.packOf(answer.body.result.sys_id)).toMatchObject({
            ...{ state: 'queued', digest: '', row_count: '', position: '', requested_by: 'kt.auditor' },
        })
    })

    it('is of nobody without the role, and nobody changes or deletes it, or its files', async () => {
        const { password, user } = instance.local.user('kt.reviewer', ['x_kt_gov.reviewer'])
        const refused = await instance.local.api('POST', `/api/now/table/${PACK}`, {
            login: { password, user },
            body: WINDOW,
        })
        expect(refused.status).toBe(403)
        const pack = await packs.make(WINDOW)
        const login = packs.auditor()
        const path = `/api/now/table/${PACK}/${pack.sys_id}`
        expect((await instance.local.api('PATCH', path, { login, body: { digest: 'x' } })).status).toBe(403)
        expect((await instance.local.api('DELETE', path, { login })).status).toBe(403)
        const upload = `/api/now/attachment/file?table_name=${PACK}&table_sys_id=${pack.sys_id}&file_name=x.zip`
        const headers = { 'content-type': 'application/zip' }
        expect((await instance.local.api('POST', upload, { login, headers, body: 'x' })).status).toBe(403)
    })

    it('is numbered by the platform: a number that is none, or another pack has, is refused', async () => {
        const { number } = await packs.make(WINDOW)
        for (const stated of ['../../evil', 'KTP 1', number])
            expect((await packs.ask({ ...WINDOW, number: stated })).status).toBe(403)
        expect(await instance.local.records(PACK, '')).toHaveLength(1)
    })

    it('of which nothing is attested fails with its code', async () => {
        const pack = await packs.make({ ...WINDOW, window_from: '2025-01-01', window_to: '2025-01-02' })
        expect(pack).toMatchObject({ state: 'failed', code: 'pack_empty' })
        expect(await packs.filesOf(pack.sys_id)).toEqual([])
    })

    it('of an automation that is not there fails with its code', async () => {
        const pack = await packs.make({ ...WINDOW, choice: 'automation', subject: 'f'.repeat(32) })
        expect(pack).toMatchObject({ state: 'failed', code: 'pack_subject_missing' })
    })

    it.each([
        ['is emptied', "''"],
        ['is cut', "String(current.getValue('gathered')).substring(0, 500)"],
    ])('fails with its code where what was gathered %s by a rule of the instance', async (_how, value) => {
        const asked = await packs.ask(WINDOW)
        instance.rule(PACK, `current.setValue('gathered', ${value})`)
        packs.build()
        const pack = await packs.packOf(asked.body.result.sys_id)
        expect(pack).toMatchObject({ state: 'failed', code: 'pack_file_refused' })
        expect(await packs.filesOf(pack.sys_id)).toEqual([])
    })

    it('fails with its code where the instance takes no such file', async () => {
        await instance.setProperty('glide.attachment.extensions', 'pdf')
        expect(await packs.make(WINDOW)).toMatchObject({ state: 'failed', code: 'pack_file_refused' })
    })
})

describe('a pack', () => {
    it('holds every kind of rows that is attested, each in the chain', async () => {
        const pack = await packs.make(WINDOW)
        expect(pack).toMatchObject({ state: 'ready', code: '' })
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], controlTests: 0 })
        expect(
            Object.keys(filesIn(archive))
                .filter((path) => path.startsWith('rows/'))
                .sort(),
        ).toEqual(
            ['decision', 'evidence', 'evidence_run', 'finding', 'platform_fact', 'trace'].map(
                (table) => `rows/x_kt_gov_${table}.json`,
            ),
        )
    })

    it('has no documents of OSCAL where it has no control test', async () => {
        const archive = await packs.archive(await packs.make(WINDOW))
        expect(Object.keys(filesIn(archive)).filter((path) => path.startsWith('oscal/'))).toEqual([])
        expect(verify(archive)).toMatchObject({ exitCode: 0, controlTests: 0, oscalDocuments: 0 })
    })

    it('leaves nothing beside its parts', async () => {
        const pack = await packs.make(WINDOW)
        const names = (await packs.filesOf(pack.sys_id)).map(({ file_name }) => file_name)
        expect(names).toEqual([`keeptrusts-pack-${pack.number}.zip`])
        expect(pack.parts).toMatch(new RegExp(`^keeptrusts-pack-${pack.number}.zip ${pack.byte_count} [0-9a-f]{64}$`))
        expect(pack.gathered).toBe('')
    })

    it('comes in parts that fit, which are one archive when they are joined', async () => {
        leaveLargeRows(60)
        await instance.setProperty('com.glide.attachment.max_size', '1')
        const pack = await packs.make(WINDOW)
        expect(pack).toMatchObject({ state: 'ready', code: '' })
        const files = await packs.filesOf(pack.sys_id)
        expect(files.map(({ file_name }) => file_name)).toEqual(
            ['001', '002'].map((part) => `keeptrusts-pack-${pack.number}.zip.${part}`),
        )
        expect(files.every(({ size_bytes }) => Number(size_bytes) <= 1048576)).toBe(true)
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [] })
        expect(Object.keys(filesIn(archive))).toEqual(
            expect.arrayContaining(['rows/x_kt_gov_evidence.json', 'rows/x_kt_gov_evidence.2.json']),
        )
        await instance.setProperty('com.glide.attachment.max_size', '1024')
        const whole = await packs.make(WINDOW)
        expect(whole.file_count).toBe(pack.file_count)
        expect((await packs.archive(whole)).equals(archive)).toBe(true)
    })

    it('shows what the app brought up to date since beside the digest that was attested', async () => {
        app.at('2026-04-21T13:00:00Z')
        const facts = { decision_id: 'evt_9', event_id: 'evt_9' }
        await instance.deliver(decision('flagged', { ...facts, action: 'log', model: undefined }))
        app.at('2026-04-22T03:00:00Z')
        app.attest()
        const [{ action }] = await instance.list('x_kt_gov_decision', ['action'], 'decision_id=evt_9')
        await instance.deliver(decision('blocked', facts))
        const archive = await packs.archive(await packs.make({ ...WINDOW, window_to: '2026-05-01' }))
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], redacted: 1 })
        const files = filesIn(archive)
        const rows: readonly Record<string, never>[] = JSON.parse(files['rows/x_kt_gov_decision.json'])
        const [renewed] = rows.filter(({ columns }) => columns === null)
        expect(renewed).toMatchObject({ redacted: 'brought_up_to_date', now: { action: 'block' } })
        expect(action).toBe('log')
        expect(JSON.parse(files['manifest.json']).redaction.files).toEqual([
            { path: 'rows/x_kt_gov_decision.json', rows: { brought_up_to_date: 1 } },
        ])
    })

    it('names a row that was changed under a later time, which the app did not write', async () => {
        const sysId = await app.idOf(EVIDENCE)
        instance.local.wait(3600)
        await instance.local.update(EVIDENCE, sysId, { content_hash: 'filled in' })
        const { exitCode, findings } = verify(await packs.archive(await packs.make(WINDOW)))
        expect([exitCode, findings.map(({ code, where }) => [code, where])]).toEqual([
            1,
            [['row_changed', `${EVIDENCE} ${sysId}`]],
        ])
    })

    it.each([1, 5, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150])(
        'is the same when its worker dies before statement %i',
        async (nth) => {
            const reference = await packs.archive(await packs.make(WINDOW))
            const asked = await packs.ask(WINDOW)
            expect(packs.buildAfterDeath(nth)).toBeGreaterThanOrEqual(nth)
            const pack = await packs.packOf(asked.body.result.sys_id)
            expect(pack).toMatchObject({ state: 'ready', code: '' })
            expect((await packs.filesOf(pack.sys_id)).length).toBe(1)
            expect((await packs.archive(pack)).equals(reference)).toBe(true)
        },
    )

    it.each([2, 10, 40])('is built once when another node comes before statement %i', async (nth) => {
        const reference = await packs.archive(await packs.make(WINDOW))
        const asked = await packs.ask(WINDOW)
        const other = createQueue(instance.local.instance)
        let seen = 0
        const end = instance.local.instance.interleave(() => {
            seen += 1
            if (seen === nth) other.runJob(PACK_JOB)
        })
        packs.build()
        end()
        other.stop()
        packs.build()
        const pack = await packs.packOf(asked.body.result.sys_id)
        expect(pack).toMatchObject({ state: 'ready' })
        expect((await packs.filesOf(pack.sys_id)).length).toBe(1)
        expect((await packs.archive(pack)).equals(reference)).toBe(true)
    })

    it('goes with its files 400 days after it was made', async () => {
        const pack = await packs.make(WINDOW)
        instance.local.wait(399 * 86400)
        packs.build()
        expect(await instance.count(PACK)).toBe(1)
        instance.local.wait(2 * 86400)
        packs.build()
        expect(await instance.count(PACK)).toBe(0)
        expect(await packs.filesOf(pack.sys_id)).toEqual([])
    })
})
