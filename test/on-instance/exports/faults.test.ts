/** What can go wrong between this instance and Keeptrusts: each a state with a stable code, and nothing is lost. */

import { TOKENS, type Behaviour, type DownloadTrouble } from '../../support/pretend-keeptrusts.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const app = connectedInstance()
const GOOD = JSON.stringify([decisionRecord('evt_1')])
const FILES = 'x_kt_gov_evidence_file'

/** The files that are left on the export after something went wrong. */
async function leftBehind(): Promise<readonly string[]> {
    return app.filesOn('x_kt_gov_export', (await app.export()).sys_id)
}

/** Seconds until the next attempt. */
async function wait(): Promise<number> {
    const { next_attempt_at } = await app.export()
    return Date.parse(`${next_attempt_at.replace(' ', 'T')}Z`) / 1000 - app.instance.local.instance.clock.now() / 1000
}

describe('a refused token', () => {
    test.each([
        [TOKENS.expired, 'token_rejected'],
        [TOKENS.forbidden, 'token_forbidden'],
    ])('%s is %s, and is retried after a correction', async (token, code) => {
        await app.behave({ artifact: GOOD })
        app.request()
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', token)
        app.runJob()
        expect(await app.exportStatus()).toBe(`requested|${code}`)
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
        app.runJob(60)
        app.runJob(61)
        expect(await app.exportStatus()).toBe('attached')
    })

    it('that is unset makes no call', async () => {
        await app.behave()
        app.request()
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', '')
        app.runJob()
        expect(await app.exportStatus()).toBe('requested|token_missing')
        expect(await app.keeptrusts.seen()).toEqual([])
        expect(app.call(`requestExport({ from: '2026-04-20', to: '2026-04-27' })`)).toMatchObject({
            ok: false,
            code: 'token_missing',
        })
    })

    it('is sent to no address that is not https', async () => {
        app.request()
        await app.instance.setProperty('x_kt_gov.keeptrusts.api_url', 'http://api.keeptrusts.example.com')
        app.runJob()
        expect(await app.exportStatus()).toBe('requested|base_url_invalid')
    })

    it('ends in failed after the last attempt, with one event', async () => {
        await app.behave()
        app.request()
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.expired)
        for (let attempt = 0; attempt < 9; attempt++) app.runJob(8 * 3600)
        expect(await app.export()).toMatchObject({
            state: 'failed',
            error_code: 'token_rejected',
            attempts: '8',
            next_attempt_at: '',
        })
        expect(await app.instance.count('sysevent', 'name=x_kt_gov.export.failed')).toBe(1)
    })
})

describe('an answer that is none', () => {
    test.each<[string, number, string]>([
        ['429', 429, 'rate_limited'],
        ['500', 500, 'service_unavailable'],
        ['503', 503, 'service_unavailable'],
        ['404', 404, 'export_not_found'],
    ])('%s leaves the export in its state, to be retried', async (_name, status, code) => {
        await app.behave({ artifact: GOOD, answers: [{ on: 'download', status }] })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await app.exportStatus()).toBe(`ready|${code}`)
        app.runJob(60)
        expect(await app.exportStatus()).toBe('attached')
    })

    it('429 is respected for as long as it says', async () => {
        await app.behave({
            artifact: GOOD,
            answers: [{ on: 'download', status: 429, headers: { 'retry-after': '600' } }],
        })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await wait()).toBe(600)
        app.runJob(300)
        expect(await app.keeptrusts.seen()).toHaveLength(1)
    })

    it('422 is final', async () => {
        await app.behave({ answers: [{ on: 'create', status: 422 }] })
        app.request()
        app.runJob()
        expect(await app.exportStatus()).toBe('failed|export_rejected')
    })

    it('that is not JSON is unreadable', async () => {
        await app.behave({ answers: [{ on: 'create', status: 200, body: '<html>proxy</html>' }] })
        app.request()
        app.runJob()
        expect(await app.exportStatus()).toBe('requested|reply_unreadable')
    })

    it('is no export after a day of waiting', async () => {
        await app.behave({ pendingPolls: 1e6 })
        app.request()
        app.runJob()
        app.runJob(86400)
        expect(await app.exportStatus()).toBe('failed|export_overdue')
    })
})

describe('a download', () => {
    it('that is a page of a proxy is no artifact, although it could be read as lines', async () => {
        await app.behave({ artifact: 'Login\nPlease log in\n', contentType: 'text/html; charset=utf-8' })
        app.request({ format: 'csv' })
        app.runJob()
        app.runJob(61)
        app.runJob(61)
        expect(await app.exportStatus()).toBe('ready|artifact_malformed')
        expect(await leftBehind()).toEqual([])
    })

    const troubles: readonly (readonly [DownloadTrouble, string])[] = [
        ['redirect-loop', 'ready|redirect_loop'],
        ['redirect-http', 'failed|redirect_not_https'],
        ['redirect-private', 'failed|redirect_private_address'],
        ['redirect-metadata', 'failed|redirect_private_address'],
        ['slow', 'ready|call_timeout'],
        ['truncated', 'ready|connection_failed'],
        ['chunked-truncated', 'ready|connection_failed'],
        ['hang-up', 'ready|connection_failed'],
        ['length-too-small', 'ready|artifact_malformed'],
        ['gzip-bomb', 'ready|artifact_encoded'],
        ['two-gigabytes', 'failed|artifact_too_large'],
    ]
    test.each(troubles)('%s ends as %s, and leaves no file', async (download, exportStatus) => {
        await app.instance.setProperty('x_kt_gov.keeptrusts.timeout_seconds', '1')
        await app.behave({ artifact: GOOD, download })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await app.exportStatus()).toBe(exportStatus)
        expect(await leftBehind()).toEqual([])
        expect(await app.instance.count(FILES)).toBe(0)
    })

    it('by redirect goes without the token', async () => {
        await app.behave({ artifact: GOOD, download: 'redirect' })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await app.exportStatus()).toBe('attached')
        expect((await app.keeptrusts.seen()).map(({ authorization }) => authorization)).toEqual([
            `Bearer ${TOKENS.valid}`,
            null,
        ])
    })

    it('never shows its presigned address in the application log', async () => {
        await app.behave({ artifact: GOOD, download: 'redirect', answers: [{ on: 'file', status: 500 }] })
        await app.instance.deliver('export.completed')
        app.runJob()
        expect(await app.exportStatus()).toBe('ready|service_unavailable')
        const messages = (await app.instance.list('syslog', ['message'])).map(({ message }) => message).join('\n')
        expect(messages).toContain('service_unavailable')
        expect(messages).not.toMatch(/presigned|kt_live_/)
    })
})

describe('an artifact', () => {
    const kinds: readonly (readonly [string, Behaviour, string])[] = [
        ['of no bytes is empty', { artifact: '' }, 'fetched'],
        ['of no records is empty', { artifact: '[]' }, 'fetched'],
        ['with another checksum', { artifact: GOOD, sha256: '0'.repeat(64) }, 'ready|checksum_mismatch'],
        ['that ends in the middle', { artifact: GOOD.slice(0, -3) }, 'ready|artifact_malformed'],
        ['that is no list of records', { artifact: '{"message":"hello"}' }, 'ready|artifact_malformed'],
        ['that is an object with a header', { artifact: `{"export_id":"exp_1","events":${GOOD}}` }, 'attached'],
    ]
    test.each(kinds)('%s', async (_name, behaviour, exportStatus) => {
        await app.behave(behaviour)
        app.request()
        app.complete()
        expect(await app.exportStatus()).toBe(exportStatus)
    })

    it.each(['', '[]'])(
        'that is empty (%j) is flagged, attached to nothing and not retried without end',
        async (artifact) => {
            await app.behave({ artifact })
            app.request()
            app.complete()
            const before = (await app.keeptrusts.seen()).length
            app.runJob(3600)
            expect(await app.keeptrusts.seen()).toHaveLength(before)
            const row = await app.export()
            expect(row).toMatchObject({ state: 'fetched', is_empty: 'true', record_count: '0', next_attempt_at: '' })
            expect(row.remark).toContain('Empty')
            expect(await app.instance.count(FILES, 'table_name!=x_kt_gov_export')).toBe(0)
        },
    )

    it('in CSV is read as CSV', async () => {
        const lines = ['id,timestamp,verdict,policy_name', 'evt_1,2026-04-21T10:00:00Z,blocked,"content, safety"']
        await app.behave({ artifact: `${lines.join('\r\n')}\r\n`, contentType: 'text/csv' })
        app.request({ format: 'csv' })
        app.complete()
        expect(await app.export()).toMatchObject({ state: 'attached', record_count: '1', uncounted: '0' })
    })

    it('above the size that is taken is refused', async () => {
        await app.instance.setProperty('x_kt_gov.export.max_bytes', '1024')
        await app.behave({ artifact: JSON.stringify(Array.from({ length: 40 }, (_, n) => decisionRecord(`evt_${n}`))) })
        app.request()
        app.complete()
        expect(await app.exportStatus()).toBe('failed|artifact_too_large')
        expect(await leftBehind()).toEqual([])
    })

    it('above the size that is read is kept, its records uncounted', async () => {
        await app.instance.setProperty('x_kt_gov.export.max_read_bytes', '1024')
        await app.behave({ artifact: JSON.stringify(Array.from({ length: 40 }, (_, n) => decisionRecord(`evt_${n}`))) })
        app.request()
        app.complete()
        expect(await app.export()).toMatchObject({
            state: 'attached',
            record_count: '',
            population: '',
            is_empty: 'false',
        })
    })
})

describe('a worker that died', () => {
    it('gives its export back after the lease', async () => {
        await app.behave({ artifact: GOOD })
        await app.instance.deliver('export.completed')
        const row = await app.instance.local.record('x_kt_gov_export', '', ['sys_id', 'claim_number'])
        app.instance.local.dieHolding('x_kt_gov_export', row, 300)
        app.runJob(100)
        expect(await app.exportStatus()).toBe('ready')
        app.runJob(300)
        expect(await app.exportStatus()).toBe('attached')
    })

    it('or a person who cleared its time cannot leave it waiting without end', async () => {
        await app.behave({ artifact: GOOD })
        await app.instance.deliver('export.completed')
        await app.instance.change('x_kt_gov_export', { next_attempt_at: '' })
        app.runJob(1)
        expect(await app.exportStatus()).toBe('attached')
    })
})
