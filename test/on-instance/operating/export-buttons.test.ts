/** The buttons on exports, pressed by an operator and withheld from an auditor. */

import { TOKENS } from '../../support/pretend-keeptrusts.ts'
import { connectedInstance, decisionRecord } from '../exports/connected-instance.ts'
import { person } from './person.ts'

const app = connectedInstance()
const EXPORT = 'x_kt_gov_export'
const FILE = 'x_kt_gov_evidence_file'
const artifact = JSON.stringify([decisionRecord('evt_1', { escalation_id: 'esc_1' })])

async function attached(): Promise<string> {
    await app.behave({ artifact })
    const sysId = app.request()
    app.complete()
    return sysId
}

async function failed(): Promise<string> {
    await app.instance.setProperty('x_kt_gov.keeptrusts.token', '')
    await app.behave({ artifact })
    await app.instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
    const sysId = app.request()
    await app.instance.local.update(EXPORT, sysId, { state: 'failed', error_code: 'token_missing' })
    return sysId
}

it('Retry export takes a failed one up again, and stays on it', async () => {
    const sysId = await failed()
    const operator = person(app.instance.local, 'operator')
    expect(await operator.buttonsOn(EXPORT, sysId)).toContain('Retry export')
    const calls = await app.instance.count('sys_outbound_http_log')
    expect(await operator.pressOn(EXPORT, sysId, 'Retry export')).toContain('The export continues within a minute')
    expect(await app.instance.count('sys_outbound_http_log')).toBe(calls)
    expect(await operator.buttonsOn(EXPORT, sysId)).not.toContain('Retry export')
    expect(await app.instance.local.record(EXPORT, `sys_id=${sysId}`)).toMatchObject({
        retried_by: 'kt.operator',
        retried_at: '2026-04-27 06:00:00',
    })
    const audit = await app.instance.rows(
        'sys_audit',
        ['fieldname', 'oldvalue', 'newvalue', 'user'],
        `documentkey=${sysId}`,
    )
    expect(audit).toContain('state|failed|requested|kt.operator')
    app.complete()
    expect(await app.exportStatus()).toBe('attached')
})

it('Attach evidence brings the files to a review that came later', async () => {
    const sysId = await attached()
    const operator = person(app.instance.local, 'operator')
    const before = await app.instance.count(FILE)
    await app.instance.deliver({
        event: 'escalation.created',
        timestamp: '2026-04-21T10:00:00Z',
        data: { escalation_id: 'esc_1', policy_name: 'content_safety', severity: 'high', gateway_id: 'gw_1' },
    })
    expect(await operator.pressOn(EXPORT, sysId, 'Attach evidence')).toContain('now has the files of this export')
    expect(await app.instance.count(FILE)).toBe(before + 1)
    await operator.pressOn(EXPORT, sysId, 'Attach evidence')
    expect(await app.instance.count(FILE)).toBe(before + 1)
})

it('Check integrity says that files are intact, and which are not', async () => {
    const sysId = await attached()
    const operator = person(app.instance.local, 'operator')
    expect(await operator.pressOn(EXPORT, sysId, 'Check integrity')).toContain('1 of 1 files are as they were stored')
    const { attachment } = await app.instance.local.record(FILE)
    await app.instance.local.remove('sys_attachment', attachment)
    const said = await operator.pressOn(EXPORT, sysId, 'Check integrity')
    expect(said).toContain('1 of 1 files were changed or are missing (evidence_broken)')
    expect(await app.instance.rows(FILE, ['integrity'])).toEqual(new Set(['missing']))
})

it.each(['Retry export', 'Attach evidence', 'Check integrity'])(
    '%s is neither offered to an auditor nor done for one',
    async (button) => {
        const sysId = button === 'Retry export' ? await failed() : await attached()
        const auditor = person(app.instance.local, 'auditor')
        expect(await auditor.buttonsOn(EXPORT, sysId)).not.toContain(button)
        const before = await app.instance.list(EXPORT, ['state', 'sys_mod_count'])
        expect(await auditor.pressOn(EXPORT, sysId, button)).toMatch(/Not allowed|not offered/i)
        expect(await app.instance.list(EXPORT, ['state', 'sys_mod_count'])).toEqual(before)
    },
)

it('a copy of a button that asks for no role does nothing for an auditor, and says why', async () => {
    const sysId = await failed()
    const [{ sys_id: action }] = await app.instance.list(
        'sys_ui_action',
        ['sys_id'],
        `table=${EXPORT}^name=Retry export`,
    )
    await app.instance.remove('sys_ui_action_role', `sys_ui_action=${action!}`)
    const auditor = person(app.instance.local, 'auditor')
    expect(await auditor.pressOn(EXPORT, sysId, 'Retry export')).toContain('(operator_role_missing)')
    expect((await app.instance.local.record(EXPORT, `sys_id=${sysId}`)).state).toBe('failed')
})
