/** What the daily check of the chain finds reaches people: an alert of its own, with the row, the advice and the group. */

import { adviceFor } from '../../../src/server/operations/core/advice.ts'
import { attestedInstance, CHECK, MEASURED_ROWS } from './attested-instance.ts'

const app = attestedInstance()
const { instance } = app
const ALERT = 'x_kt_gov_alert'

beforeEach(async () => {
    await app.measure()
    app.attest()
})

const watch = (): void => {
    instance.local.instance.queue.runJob('Keeptrusts: check alert conditions')
    instance.local.drain()
}
const alerts = () =>
    instance.list(ALERT, ['subject', 'state', 'detail', 'advice', 'record_id', 'alert_count'], 'kind=attestation')
const events = () => instance.list('sysevent', ['name', 'parm1', 'parm2'], 'name=x_kt_gov.alert.attestation')

it('nothing is alerted while everything is as it was attested', async () => {
    app.later(25)
    watch()
    expect(await alerts()).toEqual([])
})

it.each(MEASURED_ROWS)(
    'a row of %s that somebody rewrote is alerted by the jobs alone, once',
    async (table, _columns, forged) => {
        const group = await instance.insert('sys_user_group', { name: 'Chain watchers', active: 'true' })
        await instance.setProperty('x_kt_gov.notify.group', 'Chain watchers')
        const sysId = await app.idOf(table)
        app.forge(table, sysId, forged)
        app.later(25)
        watch()
        app.later(1)
        watch()
        const [alert, ...others] = await alerts()
        expect(others).toEqual([])
        expect([alert.subject, alert.state, alert.alert_count]).toEqual(['attested_row_changed', 'ongoing', '1'])
        expect(alert.detail).toContain(`(${table} ${sysId})`)
        expect(alert.advice).toBe(adviceFor('attested_row_changed')?.advice)
        expect(await instance.count(CHECK, `sys_id=${alert.record_id}`)).toBe(1)
        expect(await events()).toEqual([
            { name: 'x_kt_gov.alert.attestation', parm1: 'attested_row_changed', parm2: group },
        ])
    },
)

it('is alerted for each kind of difference, stays while a new check is under way, and is over when a whole check finds nothing', async () => {
    const sysId = await app.idOf('x_kt_gov_evidence_run')
    const { rows_read } = await instance.local.record('x_kt_gov_evidence_run', '', ['rows_read'])
    app.forge('x_kt_gov_evidence_run', sysId, { rows_read: '99' })
    app.later(25)
    watch()
    app.removeRow('x_kt_gov_export', await app.idOf('x_kt_gov_export'))
    app.forge('x_kt_gov_evidence_run', sysId, { rows_read })
    app.later(25)
    watch()
    expect((await alerts()).map(({ state, subject }) => `${subject} ${state}`).sort()).toEqual([
        'attested_row_changed over',
        'attested_row_removed ongoing',
    ])
    const [newest] = await instance.list(CHECK, ['check_number', 'sys_id'], 'ORDERBYDESCcheck_number')
    await instance.insert(CHECK, {
        ...{ check_key: 'under way', check_number: String(Number(newest.check_number) + 1), state: 'running' },
        ...{ difference_count: '0', position: '0' },
    })
    watch()
    expect(await instance.count(ALERT, 'kind=attestation^state=ongoing')).toBe(1)
})
