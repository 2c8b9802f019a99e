/** The buttons on reviews and replies. */

import { OWN, WRITE_BACK, writeBackInstance } from '../write-back/write-back-instance.ts'
import { person } from './person.ts'

const app = writeBackInstance()
const refused = { answers: [{ on: 'escalation', status: 409, headers: {}, body: '' }] as const }

it('Open in Keeptrusts leads to the escalation, for auditors too', async () => {
    await app.open('esc_1')
    const { console_url, sys_id } = await app.instance.local.record(OWN)
    expect(console_url).toBe('https://console.keeptrusts.com/escalations/esc_1')
    expect(await person(app.instance.local, 'auditor').leads(OWN, sys_id, 'Open in Keeptrusts')).toBe(console_url)
})

it('Open in Keeptrusts leads nowhere but to the web', async () => {
    await app.open('esc_1')
    const { sys_id } = await app.instance.local.record(OWN)
    const auditor = person(app.instance.local, 'auditor')
    await app.instance.local.rewrite(OWN, sys_id, { console_url: 'javascript:alert(1)' })
    expect(await auditor.pressOn(OWN, sys_id, 'Open in Keeptrusts')).toContain('console_address_invalid')
    await app.instance.local.rewrite(OWN, sys_id, { console_url: '' })
    expect(await auditor.buttonsOn(OWN, sys_id)).not.toContain('Open in Keeptrusts')
})

async function refusedReply(): Promise<string> {
    await app.behave(refused)
    await app.open()
    await app.review({ state: '2' })
    return (await app.instance.local.record(WRITE_BACK, 'state=refused')).sys_id
}

it('Retry sends a refused write-back again', async () => {
    const sysId = await refusedReply()
    await app.behave({})
    const operator = person(app.instance.local, 'operator')
    const calls = await app.instance.count('sys_outbound_http_log')
    expect(await operator.pressOn(WRITE_BACK, sysId, 'Retry')).toContain('The write-back is sent within a minute')
    expect(await app.instance.count('sys_outbound_http_log')).toBe(calls)
    app.runJob()
    expect(await app.writeBacks()).toEqual(['claim|sent'])
    expect(await operator.buttonsOn(WRITE_BACK, sysId)).not.toContain('Retry')
})

it('Retry refuses while write-back is off', async () => {
    const sysId = await refusedReply()
    await app.instance.setProperty('x_kt_gov.escalation.write_back', 'false')
    expect(await person(app.instance.local, 'operator').pressOn(WRITE_BACK, sysId, 'Retry')).toContain('write_back_off')
})

it('Retry is neither offered to an auditor nor done for one', async () => {
    const sysId = await refusedReply()
    const auditor = person(app.instance.local, 'auditor')
    expect(await auditor.buttonsOn(WRITE_BACK, sysId)).not.toContain('Retry')
    expect(await auditor.pressOn(WRITE_BACK, sysId, 'Retry')).toMatch(/Not allowed|not offered/i)
    expect((await app.instance.local.record(WRITE_BACK)).state).toBe('refused')
})
