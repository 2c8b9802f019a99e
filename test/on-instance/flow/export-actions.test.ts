/** Promises of the actions about exports: requested once, attached once, evaluated strictly and verified from the stored bytes. */

import { connectedInstance, decisionRecord } from '../exports/connected-instance.ts'
import { runAction } from './flow-instance.ts'

const app = connectedInstance()
const action = (name: string, inputs: object) => runAction(app.instance.local, name, inputs)

const WEEK = { from: '2026-04-20 00:00:00', to: '2026-04-27 00:00:00' }
const ARTIFACT = JSON.stringify([decisionRecord('evt_1')])

/** An export of the week that was fetched; answers its sys_id. */
async function fetched(artifact = ARTIFACT): Promise<string> {
    await app.behave({ artifact })
    const outputs = action('request_evidence', WEEK)
    app.complete()
    return String(outputs['export'])
}

describe('Request evidence export', () => {
    it('asks for a window once, whatever its kind of row says meanwhile', async () => {
        const first = action('request_evidence', WEEK)
        expect(first).toMatchObject({ status: 'success', operation: 'created', state: 'requested' })
        expect(action('request_evidence', WEEK)).toMatchObject({
            status: 'success',
            code: 'export_already_known',
            operation: 'unchanged',
            export: first['export'],
            number: first['number'],
        })
        expect(await app.instance.count('x_kt_gov_export')).toBe(1)
    })

    it('requests another export under another key', async () => {
        action('request_evidence', WEEK)
        expect(action('request_evidence', { ...WEEK, request_key: 'second' })).toMatchObject({ operation: 'created' })
        expect(await app.instance.count('x_kt_gov_export')).toBe(2)
    })

    it('is processed like every other export', async () => {
        await fetched()
        expect(await app.exportStatus()).toBe('attached')
    })

    it('is refused for a window that is none', () => {
        expect(action('request_evidence', { from: WEEK.to, to: WEEK.from, format: 'pdf' })).toMatchObject({
            status: 'refused',
            code: 'export_request_invalid',
            message: expect.stringMatching(/from: expected a time before to; format: expected one of json, csv/),
        })
    })

    it('is refused while no token is set', async () => {
        await app.instance.setProperty('x_kt_gov.keeptrusts.token', '')
        expect(action('request_evidence', WEEK)).toMatchObject({ status: 'refused', code: 'token_missing' })
        expect(await app.instance.count('x_kt_gov_export')).toBe(0)
    })
})

describe('Attach evidence to record', () => {
    it('copies the files to any record, each once', async () => {
        const exported = await fetched()
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const inputs = { export: exported, table_name: 'incident', record_id: incident }
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'success', attached: 1, files: 1 })
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'success', attached: 0, files: 1 })
        expect(await app.filesOn('incident', incident)).toHaveLength(1)
    })

    it('adds no file for an operator where people add none, nor to a record that the operator may not change', async () => {
        const exported = await fetched()
        const { export: other } = action('request_evidence', { ...WEEK, request_key: 'other' })
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const [user] = await app.instance.list('sys_user', ['sys_id'], 'user_name=admin')
        const attach = (name: string, table_name: string, record_id: unknown) => {
            const inputs = { export: exported, table_name, record_id }
            return runAction(app.instance.local, 'attach_evidence', inputs, name)
        }
        app.instance.local.user('worker', ['x_kt_gov.operator'])
        app.instance.local.user('agent', ['x_kt_gov.operator', 'itil'])
        expect(attach('worker', 'x_kt_gov_export', other)).toMatchObject({ code: 'input_invalid' })
        expect(attach('worker', 'sys_user', user!.sys_id)).toMatchObject({ code: 'actor_not_allowed' })
        expect(attach('worker', 'incident', incident)).toMatchObject({ code: 'actor_not_allowed' })
        expect(await app.filesOn('x_kt_gov_export', String(other))).toEqual([])
        expect(await app.filesOn('incident', incident)).toEqual([])
        expect(attach('agent', 'incident', incident)).toMatchObject({ status: 'success', attached: 1 })
        expect(attach('system', 'incident', incident)).toMatchObject({ status: 'success', attached: 0 })
    })

    it('is refused for an export that is not fetched, is empty or is unknown', async () => {
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        const onto = { table_name: 'incident', record_id: incident }
        const { export: waiting } = action('request_evidence', { ...WEEK, request_key: 'waiting' })
        expect(action('attach_evidence', { export: waiting, ...onto })).toMatchObject({ code: 'export_not_fetched' })
        expect(action('attach_evidence', { export: 'a'.repeat(32), ...onto })).toMatchObject({ code: 'export_missing' })
        const empty = await fetched('[]')
        expect(action('attach_evidence', { export: empty, ...onto })).toMatchObject({
            status: 'refused',
            code: 'export_empty',
        })
        expect(await app.filesOn('incident', incident)).toEqual([])
    })

    it('fails on a record or a table that is not there', async () => {
        const exported = await fetched()
        const inputs = { export: exported, table_name: 'incident', record_id: 'b'.repeat(32) }
        expect(action('attach_evidence', inputs)).toMatchObject({ status: 'failed', code: 'record_missing' })
        expect(action('attach_evidence', { ...inputs, table_name: 'no_such_table' })).toMatchObject({
            status: 'failed',
            code: 'target_missing',
        })
    })

    it('names every input that is no record', () => {
        expect(action('attach_evidence', { export: 'x', table_name: 'incident', record_id: 'INC1' })).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
            message: 'export: expected the sys_id of a record; record_id: expected the sys_id of a record',
        })
    })
})

describe('Verify evidence', () => {
    it('finds every file of an export intact, and the one that somebody changed', async () => {
        const exported = await fetched()
        const incident = await app.instance.insert('incident', { short_description: 'Needs evidence' })
        action('attach_evidence', { export: exported, table_name: 'incident', record_id: incident })
        const before = action('verify_evidence', { export: exported })
        expect(before).toMatchObject({ status: 'success', is_intact: true, broken: 0 })
        expect(before['checked']).toBeGreaterThanOrEqual(2)
        const [copy] = await app.instance.list('sys_attachment', ['sys_id'], `table_sys_id=${incident}`)
        await app.instance.remove('sys_attachment', `sys_id=${copy!.sys_id}`)
        expect(action('verify_evidence', { table_name: 'incident', record_id: incident })).toMatchObject({
            status: 'success',
            code: 'evidence_broken',
            is_intact: false,
            checked: 1,
            broken: 1,
            reasons: expect.stringMatching(/ on incident: missing$/),
        })
        expect(await app.instance.rows('x_kt_gov_evidence_file', ['integrity'], `record_id=${incident}`)).toEqual(
            new Set(['missing']),
        )
    })

    it('never passes where there is nothing to verify', () => {
        expect(action('verify_evidence', { export: 'a'.repeat(32) })).toMatchObject({
            status: 'refused',
            code: 'evidence_missing',
            is_intact: false,
        })
        expect(action('verify_evidence', { table_name: 'incident' })).toMatchObject({
            status: 'refused',
            code: 'input_missing',
            is_intact: false,
        })
    })
})

describe('Check evidence completeness of an export', () => {
    it('is not complete until it is fetched, then sufficient until its validity ends', async () => {
        const { export: exported } = action('request_evidence', WEEK)
        expect(action('check_completeness', { export: exported })).toMatchObject({
            status: 'success',
            code: 'evidence_insufficient',
            is_complete: false,
            is_sufficient: false,
        })
        await app.behave({ artifact: ARTIFACT })
        app.complete()
        expect(action('check_completeness', { export: exported })).toMatchObject({
            is_complete: true,
            is_fresh: true,
            is_sufficient: true,
            reasons: null,
        })
        app.instance.local.wait(91 * 86400)
        expect(action('check_completeness', { export: exported })).toMatchObject({
            is_complete: true,
            is_fresh: false,
            is_sufficient: false,
        })
    })

    it('is neither for an unknown export', () => {
        expect(action('check_completeness', { export: 'a'.repeat(32) })).toMatchObject({
            status: 'refused',
            code: 'export_missing',
            is_complete: false,
            is_fresh: false,
            is_sufficient: false,
        })
    })
})
