/** Somebody who can write exports and evidence files: nothing is fetched, attached or called intact on the word of such a row. */

import { createHash } from 'node:crypto'
import type { Fields } from '../../support/instance-client.ts'
import { runAction } from '../flow/flow-instance.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const EXPORT = 'x_kt_gov_export'
const FILE = 'x_kt_gov_evidence_file'
const app = connectedInstance()

beforeEach(() => app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) }))

/** Writes columns past every rule and audit. */
const forge = (table: string, sysId: string, change: Fields): void => {
    app.instance.local.instance.database.update(table, sysId, change)
}
const paths = async () => (await app.keeptrusts.seen()).map(({ path }) => path)
const action = (name: string, inputs: object) => runAction(app.instance.local, name, inputs)

describe('an export that waits', () => {
    it('is fetched as it was requested', async () => {
        app.request()
        app.complete()
        expect(await app.exportStatus()).toBe('attached')
    })

    it.each<[string, Fields]>([
        ['the job of others', { job_id: 'job_of_others', state: 'ready' }],
        ['another window', { window_from: '2026-01-01 00:00:00' }],
        ['another type', { export_type: 'audit-log' }],
        ['a checksum', { expected_sha256: 'f'.repeat(64) }],
        ['another requester', { requested_by: 'ceo' }],
        ['an artifact', { state: 'fetched', collected_at: '2026-04-27 06:00:00', population: '[]', record_count: '9' }],
        [
            'an artifact that cannot be read',
            { state: 'ready', population: 'x', window_from: '', job_id: 'job_of_others' },
        ],
        ['no seal', { seal: '', job_id: 'job_of_others', state: 'ready' }],
        ['the seal of another key', { seal: '1.ffffffffffff.AAAA' }],
    ])('is not asked for nor fetched with %s, and says why', async (_what, change) => {
        forge(EXPORT, app.request(), change)
        app.complete()
        expect(await app.exportStatus()).toBe('failed|export_tampered')
        expect(await paths()).toEqual([])
        expect(await app.instance.count(FILE)).toBe(0)
    })

    it('is asked for again as its window says when a person retries it, and nothing else of it counts', async () => {
        const sysId = app.request()
        forge(EXPORT, sysId, { job_id: 'job_of_others', state: 'ready', sha256: 'f'.repeat(64) })
        app.runJob()
        expect(app.call(`retryExport('${sysId}')`)).toMatchObject({ ok: true, state: 'requested', sha256: null })
        app.complete()
        expect(await app.exportStatus()).toBe('attached')
        expect((await paths()).filter((path) => path.includes('job_of_others'))).toEqual([])
    })

    it('that Keeptrusts reported is not fetched under another id', async () => {
        await app.instance.deliver({
            event: 'export.completed',
            timestamp: '2026-04-27T02:00:00Z',
            data: { export_id: 'exp_1', type: 'events', format: 'json' },
        })
        forge(EXPORT, (await app.export()).sys_id, { job_id: 'job_of_others' })
        app.runJob()
        expect(await app.exportStatus()).toBe('failed|export_tampered')
        expect(await paths()).toEqual([])
    })
})

describe('an export that was attached', () => {
    const stored = async () => {
        const sysId = app.request()
        app.complete()
        return { sysId, file: await app.instance.local.record(FILE, `table_name=${EXPORT}`) }
    }

    it.each<[string, Fields]>([
        ['a longer validity', { valid_until: '2099-01-01 00:00:00' }],
        ['another hash', { sha256: 'f'.repeat(64) }],
        ['another window', { window_to: '2026-12-31 00:00:00' }],
    ])('is sufficient for nothing with %s, and attached to nothing more', async (_what, change) => {
        const { sysId } = await stored()
        expect(action('check_completeness', { export: sysId })).toMatchObject({ is_sufficient: true })
        forge(EXPORT, sysId, change)
        expect(action('check_completeness', { export: sysId })).toMatchObject({ is_sufficient: false })
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const inputs = { export: sysId, table_name: 'incident', record_id: incident }
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'refused', code: 'export_tampered' })
        expect(await app.filesOn('incident', incident)).toEqual([])
    })

    it('keeps a file of somebody else to nobody, whatever its row says of it', async () => {
        const { sysId, file } = await stored()
        const secret = app.instance.local.script(
            `var row = new GlideRecord('${EXPORT}'); row.get('${sysId}')
             return String(new GlideSysAttachment().write(row, 'private.txt', 'text/plain', 'private'))`,
        )
        const sha256 = createHash('sha256').update('private').digest('hex')
        const forged = { attachment: String(secret), sha256, file_name: 'private.txt', byte_count: '7' }
        forge(FILE, file.sys_id, forged)
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['changed']))
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const inputs = { export: sysId, table_name: 'incident', record_id: incident }
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'failed' })
        expect(await app.filesOn('incident', incident)).toEqual([])
    })

    it('is attached also where a row of somebody else has it there already', async () => {
        const { sysId, file } = await stored()
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const { file_name, kind, sha256 } = file
        const there = { export: sysId, table_name: 'incident', record_id: incident, file_key: 'forged' }
        await app.instance.insert(FILE, { ...there, file_name, kind, sha256 })
        const inputs = { export: sysId, table_name: 'incident', record_id: incident }
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'success' })
        expect(await app.filesOn('incident', incident)).toHaveLength(1)
    })

    it.each<[string, Fields]>([
        ['the hash of the changed file', { sha256: createHash('sha256').update('[]').digest('hex'), byte_count: '2' }],
        ['no seal', { seal: '' }],
    ])('has no intact file where somebody changed it together with its row: %s', async (_what, change) => {
        const { file } = await stored()
        const data = Buffer.from('[]').toString('base64')
        await app.instance.change('sys_attachment_doc', { data }, `sys_attachment=${file.attachment}`)
        await app.instance.change('sys_attachment', { size_bytes: '2' }, `sys_id=${file.attachment}`)
        forge(FILE, file.sys_id, change)
        app.checkFiles()
        expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['changed']))
    })
})
