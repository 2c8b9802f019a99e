/** Bodies of several megabytes, on an instance that keeps them in their column and on one that cuts them: whole, or not accepted. */

import { cleanTables } from 'servicenow-local-instance'
import type { Answer, Fields } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { decision } from '../../support/events.ts'
import { BODY_FILE } from '../../../src/server/receiving/core/stored-body.ts'

let on: OnInstance
beforeAll(async () => {
    on = await OnInstance.open()
    await on.setProperty('x_kt_gov.webhook.max_body_bytes', '10485760')
    await on.setProperty('x_kt_gov.webhook.content', 'keep')
    on.mark()
})
afterEach(() => on.rewind())
afterAll(() => on.close())

const TEXT = 'Grüße aus München, 東京 and 😀; a tab\t, a quote " and a line\u2028 end\r\n'
/** What people and models wrote, as long as asked. */
const large = (id: string, characters = 70_000, facts: Fields = {}) => ({
    id,
    ...decision('blocked', { event_id: `evt_${id}`, ...facts, prompt: TEXT.repeat(characters / TEXT.length) }),
})
const outcomeOf = ({ status, body }: Answer) => [status, body.error?.code ?? body.result?.state]
const row = () => on.record('x_kt_gov_delivery')
const ending = async () => {
    const { error_code, state } = await row()
    return [state, error_code]
}
const select = (table: string, path: string, value: string) =>
    on.instance.database.select({
        table,
        where: value === '' ? null : { kind: 'compare', path, operator: '=', value },
        orderBy: [],
        window: null,
    })
const count = (table: string) => select(table, '', '').length
const files = () => select('sys_attachment', 'table_name', 'x_kt_gov_body_file')
/** Rows of body files, their attachments, and the pieces of all attachments. */
const sizes = () => [count('x_kt_gov_body_file'), files().length, count('sys_attachment_doc')]
const incidents = () => on.rows('incident', ['short_description'], 'correlation_display=Keeptrusts')

/** The whole body, wherever it is. */
async function storedBody(): Promise<unknown> {
    const { body, body_file } = await row()
    if (body_file === '') return JSON.parse(body)
    const [file] = files()
    return (await on.api('GET', `/api/now/attachment/${file.sys_id}/file`)).body
}

/** Deletes or changes what lies in the attachments, as somebody with access to the tables could. */
function tamper(change: (sysId: string) => void): void {
    expect(files()).toHaveLength(1)
    for (const { sys_id } of files()) change(sys_id!)
}

/** What a request leaves that died after the column was cut: no file, no answer, and the claim. */
async function dieBeforeFile(body: unknown): Promise<void> {
    await on.deliver(body)
    const { sys_id } = await row()
    on.script(
        `var file = new GlideRecord('x_kt_gov_body_file'); file.query(); file.next(); file.deleteRecord();
         var lock = new GlideRecord('x_kt_gov_lock'); lock.query(); lock.deleteMultiple();
         var row = new GlideRecord('x_kt_gov_delivery'); row.get('${sys_id}');
         row.setValue('body_file', 'NULL'); row.setValue('claim_number', 0); row.setWorkflow(false); row.update();`,
        'x_kt_gov',
    )
    expect(sizes()).toEqual([0, 0, 0])
    on.dieHolding('x_kt_gov_delivery', { sys_id })
}

describe.each(['kept', 'cut'])('where a long text is %s', (answer) => {
    const isCut = answer === 'cut'
    beforeEach(() => on.behave('long_strings', answer))

    it.each([
        ['70,000 characters', 70_000],
        ['4,000,000 characters, in a file longer than getContent answers', 4_000_000],
    ])('a body of %s is kept whole, processed and known again', async (_size, characters) => {
        const body = large('dlv_1', characters)
        expect(outcomeOf(await on.deliver(body))).toEqual([202, 'queued'])
        expect(await storedBody()).toEqual(body)
        expect((await row()).body_file !== '').toBe(isCut)
        on.drain()
        expect(await ending()).toEqual(['processed', ''])
        expect((await incidents()).size).toBe(1)
        expect(outcomeOf(await on.deliver(body))).toEqual([200, 'processed'])
        expect(sizes()).toEqual(isCut ? [1, 1, expect.any(Number)] : [0, 0, 0])
        const bytes = files().map(({ size_bytes }) => Number(size_bytes))
        expect(bytes.map((size) => size > 5 * 1024 * 1024)).toEqual(isCut ? [characters === 4_000_000] : [])
    })

    it('a preview and reprocessing go by the whole body', async () => {
        await on.deliver(large('dlv_1', 70_000, { policy_name: 'needle' }))
        const { sys_id } = await row()
        const shown = await on.api('POST', `/api/x_kt_gov/v1/keeptrusts/deliveries/${sys_id}/preview`)
        expect(JSON.stringify(shown.body.result.records)).toContain('needle')
        on.drain()
        await on.api('POST', `/api/x_kt_gov/v1/keeptrusts/deliveries/${sys_id}/reprocess`, {
            body: { reason: 'a test' },
        })
        on.drain()
        expect(await row()).toMatchObject({ state: 'processed', attempts: '1', earlier_attempts: '1' })
        expect(await on.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
    })

    it('only what is to be kept of a body is in its file', async () => {
        await on.setProperty('x_kt_gov.webhook.content', 'redact')
        const events = Array.from({ length: 4000 }, (_unused, index) => `evt_${index}`)
        await on.deliver({ ...large('dlv_1'), related_ids: events })
        const kept = JSON.stringify(await storedBody())
        expect(kept).toContain('evt_3999')
        expect(kept).not.toContain('東京')
    })

    it('retention removes the body with its delivery, and its attachment within a day', async () => {
        await on.deliver(large('dlv_1'))
        on.drain()
        on.wait(92 * 86400)
        cleanTables(on.instance)
        expect(count('x_kt_gov_delivery')).toBe(0)
        on.reprocess(0)
        expect(sizes()).toEqual([0, 0, 0])
    })

    it('a file stays as long as its delivery waits for people', async () => {
        await on.deliver(large('dlv_1', 70_000, { policy_name: '' }))
        const { sys_id } = await row()
        on.script(
            `var row = new GlideRecord('x_kt_gov_delivery'); row.get('${sys_id}'); row.setValue('state', 'held'); row.update()`,
            'x_kt_gov',
        )
        for (const days of [2, 400]) {
            on.wait(days * 86400)
            cleanTables(on.instance)
            on.reprocess(0)
        }
        expect(sizes().slice(0, 2)).toEqual(isCut ? [1, 1] : [0, 0])
        await expect(storedBody()).resolves.toMatchObject({ id: 'dlv_1' })
    })
})

describe('where a long text is cut', () => {
    beforeEach(() => on.behave('long_strings', 'cut'))

    it('people who may not read bodies may not read their files', async () => {
        await on.deliver(large('dlv_1'))
        const [{ sys_id }] = files()
        const path = `/api/now/attachment/${sys_id}/file`
        const auditor = on.user('anna.auditor', ['x_kt_gov.auditor'])
        const operator = on.user('otto.operator', ['x_kt_gov.operator'])
        expect((await on.api('GET', path, { login: auditor })).status).toBe(404)
        expect((await on.api('GET', path, { login: operator })).status).toBe(200)
    })

    it.each([
        ['glide.attachment.extensions', 'pdf,png'],
        ['com.glide.attachment.max_size', '0.01'],
    ])('a body that %s keeps out of attachments too is refused, and nothing of it stays', async (property, value) => {
        await on.setProperty(property, value)
        expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([413, 'body_not_kept'])
        expect(count('x_kt_gov_delivery')).toBe(0)
        expect(sizes()).toEqual([0, 0, 0])
        await on.setProperty(property, '')
        expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
    })

    it.each([
        ['takes from its delivery', 'x_kt_gov_body_file', "current.setValue('delivery', '')"],
        ['gives another hash', 'x_kt_gov_body_file', "current.setValue('sha256', '0')"],
        ['gives no attachment', 'x_kt_gov_body_file', "current.setValue('attachment', '')"],
        ['takes from the row of its delivery', 'x_kt_gov_delivery', "current.setValue('body_file', '')"],
    ])('a body whose file a rule of the customer %s is not accepted', async (_what, collection, script) => {
        const { sys_id } = await on.create('sys_script', {
            ...{ name: 'Customer rule', collection, when: 'before', order: '100', active: 'true', advanced: 'true' },
            ...{ action_insert: 'true', action_update: 'true' },
            script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
        })
        expect([413, 503]).toContain((await on.deliver(large('dlv_1'))).status)
        await on.update('sys_script', sys_id, { active: 'false' })
        on.wait(61)
        expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
        on.reprocess()
        expect(await ending()).toEqual(['processed', ''])
        expect((await incidents()).size).toBe(1)
    })

    it('a file that somebody deleted is a dead letter with a code, and a repeated delivery heals it', async () => {
        await on.deliver(large('dlv_1'))
        tamper((sysId) => on.script(`new GlideSysAttachment().deleteAttachment('${sysId}')`, 'x_kt_gov'))
        on.drain()
        expect(await ending()).toEqual(['dead', 'body_lost'])
        expect((await incidents()).size).toBe(0)
        expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
        on.reprocess()
        expect(await ending()).toEqual(['processed', ''])
        expect((await incidents()).size).toBe(1)
    })

    it('a file that somebody changed is a dead letter too', async () => {
        await on.deliver(large('dlv_1'))
        const forged = JSON.stringify(large('dlv_1', 70_000, { policy_name: 'forged' }))
        tamper((sysId) => {
            const [chunk] = select('sys_attachment_doc', 'sys_attachment', sysId)
            const data = Buffer.from(forged).toString('base64')
            on.instance.database.update('sys_attachment_doc', chunk.sys_id!, { data })
        })
        on.drain()
        expect(await ending()).toEqual(['dead', 'body_lost'])
        expect((await incidents()).size).toBe(0)
    })

    it('what people attach is nobody’s body, whatever its name', async () => {
        await on.deliver(large('dlv_1', 70_000, { policy_name: 'ours' }))
        const { body_file, sys_id } = await row()
        const forged = JSON.stringify(large('dlv_1', 70_000, { policy_name: 'forged' }))
        for (const [table, record] of [
            ['x_kt_gov_delivery', sys_id],
            ['x_kt_gov_body_file', body_file],
        ])
            on.script(
                `var row = new GlideRecord('${table}'); row.get('${record}');
                 new GlideSysAttachment().write(row, '${BODY_FILE}', 'application/json', ${JSON.stringify(forged)})`,
                'x_kt_gov',
            )
        on.drain()
        expect(await ending()).toEqual(['processed', ''])
        const [description] = await incidents()
        expect(description).toContain('ours')
    })

    it('a file of another delivery is not taken either', async () => {
        await on.deliver(large('dlv_1', 70_000, { policy_name: 'first' }))
        const first = await row()
        await on.deliver(large('dlv_2', 70_000, { policy_name: 'second' }))
        const { sys_id } = await on.record('x_kt_gov_delivery', 'delivery_id=dlv_2')
        on.script(
            `var row = new GlideRecord('x_kt_gov_delivery'); row.get('${sys_id}');
             row.setValue('body_file', '${first.body_file}'); row.update()`,
            'x_kt_gov',
        )
        on.drain()
        expect(await on.rows('x_kt_gov_delivery', ['delivery_id', 'state', 'error_code'])).toEqual(
            new Set(['dlv_1|processed|', 'dlv_2|dead|body_lost']),
        )
    })

    describe('a request that died before its body was in a file', () => {
        it('is not answered to the next one as a duplicate: that is asked to come again, then accepted, and processed once', async () => {
            await dieBeforeFile(large('dlv_1'))
            expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([503, 'storage_failed'])
            on.wait(61)
            expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
            expect(await storedBody()).toEqual(large('dlv_1'))
            on.reprocess()
            expect(await ending()).toEqual(['processed', ''])
            expect((await incidents()).size).toBe(1)
            expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([200, 'processed'])
        })

        it('leaves a delivery that is tried again and maps nothing, until the sender comes again', async () => {
            await dieBeforeFile(large('dlv_1'))
            on.drain()
            on.reprocess(90)
            expect(await ending()).toEqual(['failed', 'body_incomplete'])
            expect(count('x_kt_gov_delivery_record')).toBe(0)
            expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
            expect(await row()).toMatchObject({ attempts: '0', error_code: '' })
            on.reprocess()
            expect(await ending()).toEqual(['processed', ''])
            expect((await incidents()).size).toBe(1)
        })

        it('becomes a dead letter when the sender never comes again, and is still taken when it comes late', async () => {
            await on.setProperty('x_kt_gov.process.max_attempts', '2')
            await dieBeforeFile(large('dlv_1'))
            for (const seconds of [90, 300, 3600]) on.reprocess(seconds)
            expect(await ending()).toEqual(['dead', 'body_incomplete'])
            expect(outcomeOf(await on.deliver(large('dlv_1')))).toEqual([202, 'queued'])
            on.reprocess()
            expect(await ending()).toEqual(['processed', ''])
        })
    })
})
