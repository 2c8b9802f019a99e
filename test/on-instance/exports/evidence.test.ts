/** Stored evidence on the built app: its size ladder, the records that get it, and the check that it stays what it was. */

import { createHash, createHmac } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { escalationCreated } from '../../support/events.ts'
import { runAction } from '../flow/flow-instance.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const EXPORT = 'x_kt_gov_export'
const FILE = 'x_kt_gov_evidence_file'
const LIMIT = 'com.glide.attachment.max_size'
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Text that compresses little: pseudo-random, the same every time. */
function noise(bytes: number): string {
    const lines: string[] = []
    for (let n = 0; lines.length * 88 < bytes; n++)
        lines.push(createHmac('sha512', 'noise').update(String(n)).digest('base64'))
    return lines.join('')
}

describe('the size ladder, at a limit of 1 MB', () => {
    const app = connectedInstance()
    beforeEach(async () => {
        await app.instance.setProperty(LIMIT, '1')
    })

    async function fetchArtifact(artifact: string) {
        await app.behave({ artifact })
        app.request()
        app.complete()
        const row = await app.export()
        expect(row).toMatchObject({
            state: 'attached',
            sha256: sha256(artifact),
            byte_count: String(Buffer.byteLength(artifact)),
        })
        return app.instance.list(FILE, ['kind', 'file_name', 'attachment', 'byte_count', 'sha256'], 'ORDERBYfile_name')
    }

    it('stores what fits as it is', async () => {
        const files = await fetchArtifact(JSON.stringify([decisionRecord('evt_1', { text: noise(500_000) })]))
        expect(files.map(({ kind }) => kind)).toEqual(['artifact'])
    })

    it('stores compressed what fits compressed', async () => {
        const artifact = JSON.stringify([decisionRecord('evt_1', { text: 'é'.repeat(1_000_000) })])
        const files = await fetchArtifact(artifact)
        expect(files.map(({ kind }) => kind)).toEqual(['compressed'])
        const stored = await app.download(files[0].attachment)
        expect(gunzipSync(stored).toString('utf8')).toBe(artifact)
        expect(files[0].sha256).toBe(sha256(stored))
    })

    it('splits what does not, and the manifest puts it together again', async () => {
        const artifact = JSON.stringify([decisionRecord('evt_1', { text: noise(3_000_000) })])
        const files = await fetchArtifact(artifact)
        const parts = files.filter(({ kind }) => kind === 'part')
        expect(parts.length).toBeGreaterThan(2)
        expect(parts.every((part) => Number(part.byte_count) <= 1024 * 1024)).toBe(true)
        const bytes = await Promise.all(parts.map((part) => app.download(part.attachment)))
        expect(gunzipSync(Buffer.concat(bytes)).toString('utf8')).toBe(artifact)
        const [manifest] = files.filter(({ kind }) => kind === 'manifest')
        expect(JSON.parse((await app.download(manifest.attachment)).toString('utf8'))).toMatchObject({
            bytes: Buffer.byteLength(artifact),
            sha256: sha256(artifact),
            parts: parts.map((part, n) => ({ file: part.file_name, bytes: bytes[n].length, sha256: sha256(bytes[n]) })),
        })
    })

    it('refuses whole what it can neither store nor split', async () => {
        await app.behave({ artifact: noise(2_000_000), contentType: 'application/pdf' })
        await app.instance.deliver({
            event: 'export.completed',
            timestamp: '2026-04-27T02:00:00Z',
            data: { export_id: 'exp_1', type: 'compliance-package', format: 'pdf' },
        })
        app.runJob()
        expect(await app.exportStatus()).toBe('failed|artifact_too_large')
        expect(await app.instance.count(FILE)).toBe(0)
    })

    it('says when the instance takes no such file', async () => {
        await app.instance.setProperty('glide.attachment.extensions', 'pdf')
        await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await app.exportStatus()).toBe('ready|attachment_refused')
    })
})

describe('the records that get evidence', () => {
    const app = connectedInstance()
    const artifact = JSON.stringify([
        decisionRecord('evt_1', { escalation_id: 'esc_abc123' }),
        decisionRecord('evt_2', { escalation_id: 'esc_unknown' }),
    ])

    async function complete(): Promise<void> {
        await app.behave({ artifact })
        app.request()
        app.complete()
    }

    it('are the reviews of the escalations in the export', async () => {
        await app.instance.deliver(escalationCreated())
        await complete()
        expect(await app.exportStatus()).toBe('attached')
        const task = await app.instance.local.record('x_kt_gov_compliance_task')
        expect(await app.filesOn('x_kt_gov_compliance_task', task.sys_id)).toEqual(
            await app.filesOn(EXPORT, (await app.export()).sys_id),
        )
        expect(await app.instance.rows(FILE, ['table_name', 'record_id'], 'table_name!=x_kt_gov_export')).toEqual(
            new Set([`x_kt_gov_compliance_task|${task.sys_id}`]),
        )
    })

    it('get it once, however often the export is processed', async () => {
        await app.instance.deliver(escalationCreated())
        await complete()
        await app.instance.change(EXPORT, { state: 'fetched', next_attempt_at: '2026-04-27 06:00:00' })
        app.runJob()
        expect(await app.exportStatus()).toBe('attached')
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(1)
    })

    it('are the control tests of days within the window', async () => {
        const test = (from: string, to: string) =>
            app.instance.local.script(
                `
                var row = new GlideRecord('x_kt_gov_control_test')
                row.initialize()
                row.setValue('test_key', '${from}')
                row.setValue('window_from', '${from}')
                row.setValue('window_to', '${to}')
                return row.insert()
            `,
                'x_kt_gov',
            ) as string
        const within = test('2026-04-20', '2026-04-26')
        test('2026-04-19', '2026-04-25')
        await complete()
        expect(await app.instance.rows(FILE, ['record_id'], 'table_name=x_kt_gov_control_test')).toEqual(
            new Set([within]),
        )
    })

    it('are the records of GRC that hold the results of these tests, each once', async () => {
        const incident = (await app.instance.insert('incident', {
            short_description: 'stands for an audit test',
        })) as string
        const test = (from: string, to: string, table: string, id: string, issue = '') =>
            app.instance.local.script(
                `
                var row = new GlideRecord('x_kt_gov_control_test')
                row.initialize()
                row.setValue('test_key', '${from}')
                row.setValue('window_from', '${from}')
                row.setValue('window_to', '${to}')
                row.setValue('carried_table', '${table}')
                row.setValue('carried_id', '${id}')
                row.setValue('issue_table', '${issue === '' ? '' : 'x_kt_gov_compliance_task'}')
                row.setValue('issue_id', '${issue}')
                return row.insert()
            `,
                'x_kt_gov',
            )
        test('2026-04-20', '2026-04-26', 'incident', incident)
        test('2026-04-21', '2026-04-21', 'incident', incident, 'f'.repeat(32))
        test('2026-04-22', '2026-04-22', '', '')
        await complete()
        expect(await app.exportStatus()).toBe('attached')
        const others = 'table_nameNOT INx_kt_gov_export,x_kt_gov_control_test'
        expect(await app.instance.rows(FILE, ['table_name', 'record_id'], others)).toEqual(
            new Set([`incident|${incident}`]),
        )
    })

    it('may be made later than the export', async () => {
        await complete()
        await app.instance.deliver(escalationCreated())
        app.attachLater()
        app.attachLater()
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(1)
        expect(await app.export()).toMatchObject({ state: 'attached', error_code: '' })
    })

    it('are none when the property names none', async () => {
        await app.instance.setProperty('x_kt_gov.evidence.attach_to', 'none')
        await app.instance.deliver(escalationCreated())
        await complete()
        expect(await app.exportStatus()).toBe('attached')
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(0)
    })

    it('are as many as the cap says, and the export names the rest', async () => {
        await app.instance.setProperty('x_kt_gov.evidence.attach_cap', '1')
        await app.instance.deliver(escalationCreated())
        await app.instance.deliver(escalationCreated({ escalation_id: 'esc_unknown' }))
        await complete()
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(1)
        expect((await app.export()).remark).toContain('Not attached to 1 more')
    })

    it('lose nothing when one cannot take it: the export waits for a correction', async () => {
        await app.instance.setProperty('x_kt_gov.evidence.request', 'request-that-is-not-there')
        await app.instance.deliver(escalationCreated())
        await complete()
        expect(await app.exportStatus()).toBe('fetched|target_refused')
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(1)
        await app.instance.setProperty('x_kt_gov.evidence.request', '')
        app.runJob(60)
        expect(await app.exportStatus()).toBe('attached')
        expect(await app.instance.count('sys_attachment', 'table_name=x_kt_gov_compliance_task')).toBe(1)
    })
})

describe('GRC', () => {
    const app = connectedInstance({ plugins: ['grc', 'seed'] })
    const artifact = JSON.stringify([decisionRecord('evt_1')])

    it('gets an evidence record of the guide, where an instance has that table', async () => {
        await app.behave({ artifact })
        app.request()
        app.complete()
        const evidence = await app.instance.local.record('sn_grc_evidence')
        expect(evidence.name).toBe('Keeptrusts events 2026-04-20 to 2026-04-27')
        expect(evidence.description).toContain(sha256(artifact))
        expect(await app.filesOn('sn_grc_evidence', evidence.sys_id)).toHaveLength(1)
    })

    it('gets the answer to the evidence request that the administrator names', async () => {
        const request = await app.instance.insert('sn_grc_advanced_evidence_response', {})
        await app.instance.setProperty('x_kt_gov.evidence.request', request)
        await app.behave({ artifact })
        app.request()
        app.complete()
        expect(await app.filesOn('sn_grc_advanced_evidence_response', request)).toHaveLength(1)
        expect(await app.instance.count('sn_grc_evidence')).toBe(0)
    })
})

describe('the check of stored files', () => {
    const app = connectedInstance()
    const BROKEN = 'name=x_kt_gov.evidence.broken'

    async function stored(): Promise<string> {
        await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
        app.request()
        app.complete()
        return (await app.instance.local.record(FILE)).attachment
    }

    it('finds them intact and says when it looked', async () => {
        await stored()
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity', 'last_checked_at'])).toEqual(
            new Set(['intact|2026-04-28 06:01:01']),
        )
        expect(await app.instance.count('sysevent', BROKEN)).toBe(0)
    })

    it('finds a changed one by its bytes, and reports it once', async () => {
        const attachment = await stored()
        await app.instance.change(
            'sys_attachment_doc',
            { data: Buffer.from('[]').toString('base64') },
            `sys_attachment=${attachment}`,
        )
        app.checkFiles()
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['changed']))
        expect(await app.instance.list('sysevent', ['parm2'], BROKEN)).toEqual([{ parm2: 'changed' }])
    })

    it('finds a deleted one', async () => {
        const attachment = await stored()
        await app.instance.local.remove('sys_attachment', attachment)
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['missing']))
        expect(await app.instance.list('sysevent', ['parm2'], BROKEN)).toEqual([{ parm2: 'missing' }])
    })

    it('finds one missing that somebody moved to another export, and reports it there', async () => {
        const attachment = await stored()
        const other = app.request({ from: '2026-04-01T00:00:00Z', to: '2026-04-02T00:00:00Z' })
        await app.instance.change('sys_attachment', { table_sys_id: other }, `sys_id=${attachment}`)
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['missing']))
        const { body } = await app.instance.local.api('POST', '/api/x_kt_gov/v1/setup/checks/export_files')
        expect(JSON.stringify(body.result.checks)).toContain('evidence_unknown')
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const { export: fetched } = await app.instance.local.record(FILE)
        const inputs = { export: fetched, table_name: 'incident', record_id: incident }
        expect(runAction(app.instance.local, 'attach_evidence', inputs)).toMatchObject({ status: 'failed' })
        expect(await app.filesOn('incident', incident)).toEqual([])
    })

    it('reports a file that somebody moved onto the export, and takes it for no evidence', async () => {
        await stored()
        const { local } = app.instance
        const check = async (): Promise<unknown> => {
            const { body } = await local.api('POST', '/api/x_kt_gov/v1/setup/checks/export_files')
            const { code, state } = body.result.checks.find(({ id }: { id: string }) => id === 'export_files')
            return code ?? state
        }
        expect(await check()).toBe('ok')
        const { sys_id } = await local.record(EXPORT)
        const file = { table_name: EXPORT, table_sys_id: sys_id, file_name: 'keeptrusts-forged.json' }
        await local.create('sys_attachment', file)
        expect(await check()).toBe('evidence_unknown')
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['intact']))
        local.instance.queue.runJob('Keeptrusts: check alert conditions')
        local.drain()
        expect(await app.instance.rows('x_kt_gov_alert', ['subject', 'state'], 'kind=integrity')).toEqual(
            new Set(['unknown files|ongoing']),
        )
    })
})

describe('reconciliation', () => {
    const app = connectedInstance()

    it('counts what an export holds of the violations of one request as the webhooks did', async () => {
        const names = [
            decisionRecord('evt_1', { event_type: 'policy.violation', verdict: 'redact', policy_name: 'pii' }),
            decisionRecord('evt_1', {
                policy_name: undefined,
                policies_evaluated: [
                    { name: 'content_safety', result: 'block' },
                    { name: 'pii', result: 'redact' },
                ],
            }),
        ]
        await app.behave({ artifact: JSON.stringify(names) })
        for (const data of names)
            await app.instance.deliver({ event: 'event.created', timestamp: '2026-04-21T10:00:00Z', data })
        app.request()
        app.complete()
        expect(await app.instance.rows('x_kt_gov_decision_count', ['policy', 'action', 'total'], 'total>0')).toEqual(
            new Set(['content-safety|block|1', 'pii|redact|1']),
        )
        expect(await app.instance.count('x_kt_gov_reconciliation_gap')).toBe(0)
    })

    it('records where an export and the webhooks differ, with both numbers', async () => {
        const artifact = [1, 2, 3].map((n) => decisionRecord(`evt_${n}`))
        await app.behave({ artifact: JSON.stringify(artifact) })
        await app.instance.deliver({ event: 'event.blocked', timestamp: '2026-04-21T10:00:00Z', data: artifact[0] })
        app.request()
        app.complete()
        expect(
            await app.instance.rows('x_kt_gov_reconciliation_gap', ['policy', 'day', 'webhook_total', 'export_total']),
        ).toEqual(new Set(['content-safety|2026-04-21|1|3']))
    })
})
