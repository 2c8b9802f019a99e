/** The life of an export on the built app, against a pretend Keeptrusts over real sockets. */

import { KEEPTRUSTS_URL } from '../../support/keeptrusts-process.ts'
import { createHash } from 'node:crypto'
import { TOKENS } from '../../support/pretend-keeptrusts.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const app = connectedInstance()
const EXPORT = 'x_kt_gov_export'
const FILE = 'x_kt_gov_evidence_file'
const ARTIFACT = JSON.stringify([
    decisionRecord('evt_1', { escalation_id: 'esc_2' }),
    decisionRecord('evt_2', { verdict: 'allow', escalation_id: 'esc_1' }),
    decisionRecord('evt_2', { verdict: 'allow' }),
    decisionRecord('evt_3', { policy_name: 'data-protection', timestamp: '2026-04-22T10:00:00Z' }),
])

describe('an export on demand', () => {
    it('is asked for, watched, fetched and attached, and its facts are beside it', async () => {
        await app.behave({ artifact: ARTIFACT, pendingPolls: 1 })
        app.request()
        expect(await app.exportStatus()).toBe('requested')
        app.runJob()
        expect(await app.exportStatus()).toBe('running')
        app.runJob(61)
        expect(await app.exportStatus()).toBe('running')
        app.runJob(61)
        const row = await app.export()
        const sha256 = createHash('sha256').update(ARTIFACT).digest('hex')
        expect(row).toMatchObject({
            state: 'attached',
            error_code: '',
            export_id: 'exp_1',
            sha256,
            byte_count: String(ARTIFACT.length),
            record_count: '4',
            is_empty: 'false',
            environment: 'production',
            config_version: 'v2.3.1',
            escalation_ids: 'esc_1\nesc_2',
            requested_by: 'admin',
            window_from: '2026-04-20 00:00:00',
            window_to: '2026-04-27 00:00:00',
            collected_at: '2026-04-27 06:02:02',
            valid_until: '2026-07-26 06:02:02',
            next_attempt_at: '',
        })
        expect(JSON.parse(row.population)).toEqual([
            { policy: 'content-safety', day: '2026-04-21', counts: { block: 1, allow: 1 } },
            { policy: 'data-protection', day: '2026-04-22', counts: { block: 1 } },
        ])
    })

    it('keeps the artifact byte for byte, under its hash', async () => {
        await app.behave({ artifact: ARTIFACT })
        app.request()
        app.complete()
        const [file] = await app.instance.list(FILE)
        expect((await app.download(file.attachment)).toString('utf8')).toBe(ARTIFACT)
        expect(file).toMatchObject({ kind: 'artifact', table_name: EXPORT, integrity: 'intact' })
        expect(file.sha256).toBe(createHash('sha256').update(ARTIFACT).digest('hex'))
    })

    it('asks with the token, and says window and format', async () => {
        await app.behave({ artifact: ARTIFACT })
        app.request({ format: 'csv' })
        app.runJob()
        const [created] = await app.keeptrusts.seen()
        expect(created).toMatchObject({ method: 'POST', authorization: `Bearer ${TOKENS.valid}` })
        expect(JSON.parse(created.body)).toEqual({
            format: 'csv',
            time_range: { from: '2026-04-20T00:00:00Z', to: '2026-04-27T00:00:00Z' },
        })
    })

    it('names everything that is wrong with the request', () => {
        const refused = app.call(`requestExport({ from: 'now', to: '', format: 'pdf', type: 'all' })`)
        expect(refused).toMatchObject({ ok: false, code: 'export_request_invalid' })
        for (const field of ['from', 'to', 'format', 'type']) expect(refused.message).toContain(`${field}: expected`)
    })

    it('continues where it stopped when a failed export is retried', async () => {
        await app.behave({ finalStatus: 'failed' })
        const sysId = app.request()
        app.runJob()
        app.runJob(61)
        expect(await app.exportStatus()).toBe('failed|export_failed_at_source')
        expect(await app.instance.rows('sysevent', ['parm2'], 'name=x_kt_gov.export.failed')).toEqual(
            new Set(['export_failed_at_source']),
        )
        await app.behave({
            artifact: ARTIFACT,
            answers: [{ on: 'status', status: 200, body: '{"id":"exp_1","status":"completed"}' }],
        })
        expect(app.call(`retryExport('${sysId}')`)).toMatchObject({ ok: true, state: 'running' })
        app.runJob()
        expect(await app.exportStatus()).toBe('attached')
        expect(app.call(`retryExport('${sysId}')`)).toMatchObject({ ok: false, code: 'export_not_failed' })
    })
})

describe('an export that a webhook event announces', () => {
    it('is fetched, whatever host the payload names', async () => {
        await app.behave({ artifact: ARTIFACT })
        const delivery = await app.instance.deliver({
            event: 'export.completed',
            timestamp: '2026-04-27T02:00:00Z',
            data: {
                export_id: 'exp_abc',
                job_id: 'job_abc',
                type: 'events',
                format: 'json',
                time_range: { from: '2026-04-20T00:00:00Z', to: '2026-04-27T00:00:00Z' },
                download_url: 'https://evil.example.com/steal',
            },
        })
        expect(await app.instance.ending(delivery)).toBe('processed')
        app.runJob()
        expect(await app.exportStatus()).toBe('attached')
        expect((await app.keeptrusts.seen()).map(({ path }) => path)).toEqual(['/v1/exports/jobs/job_abc/download'])
    })

    it('is the one that was asked for', async () => {
        await app.behave({ artifact: ARTIFACT, pendingPolls: 9 })
        app.request()
        app.runJob()
        expect(await app.exportStatus()).toBe('running')
        await app.instance.deliver({
            event: 'export.completed',
            timestamp: '2026-04-27T06:00:30Z',
            data: { export_id: 'exp_other', job_id: 'exp_1', type: 'events', format: 'json' },
        })
        expect(await app.instance.count(EXPORT)).toBe(1)
        app.runJob()
        expect(await app.exportStatus()).toBe('attached')
    })

    it('that failed is not fetched', async () => {
        await app.behave()
        await app.instance.deliver('export.failed')
        app.runJob()
        expect(await app.keeptrusts.seen()).toEqual([])
        expect(await app.exportStatus()).toBe('failed|export_failed_at_source')
    })
})

describe('the weekly export', () => {
    it('asks for the last seven days, once, however often the job runs', async () => {
        await app.behave({ artifact: ARTIFACT })
        app.askWeekly()
        app.complete()
        app.askWeekly()
        expect(await app.instance.rows(EXPORT, ['window_from', 'window_to', 'requested_by', 'state'])).toEqual(
            new Set(['2026-04-20 00:00:00|2026-04-27 00:00:00|schedule|attached']),
        )
    })

    it('has its window by property, and is off by property', async () => {
        await app.behave()
        await app.instance.setProperty('x_kt_gov.export.window_days', '30')
        app.askWeekly()
        expect(await app.instance.rows(EXPORT, ['window_from'])).toEqual(new Set(['2026-03-28 00:00:00']))
        await app.instance.setProperty('x_kt_gov.export.weekly', 'false')
        app.instance.local.wait(7 * 86400)
        app.askWeekly()
        expect(await app.instance.count(EXPORT)).toBe(1)
    })

    it('is not asked for while no token is set', async () => {
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', '')
        app.askWeekly()
        expect(await app.instance.count(EXPORT)).toBe(0)
    })

    it('runs on Mondays at six', async () => {
        const job = await app.instance.local.record('sysauto_script', 'name=Keeptrusts: request the weekly export')
        expect(job).toMatchObject({ run_type: 'weekly', run_dayofweek: '1', active: 'true' })
        expect(job.run_time).toContain('06:00:00')
    })
})

describe('the connection', () => {
    it('of the alias wins over the properties', async () => {
        await app.behave({ artifact: ARTIFACT })
        await app.instance.setProperty('x_kt_gov.keeptrusts.api_url', 'https://nowhere.example.com')
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', 'kt_live_other')
        const alias = await app.instance.local.record('sys_alias', 'name=Keeptrusts', ['sys_id'])
        const credential = await app.instance.insert('api_key_credentials', {
            name: 'Keeptrusts',
            api_key: TOKENS.valid,
        })
        await app.instance.insert('http_connection', {
            name: 'Keeptrusts',
            active: 'true',
            connection_alias: alias.sys_id,
            credential,
            connection_url: KEEPTRUSTS_URL,
        })
        app.request()
        app.complete()
        expect(await app.exportStatus()).toBe('attached')
    })
})
