/** What is redacted shows nowhere else in the pack. */

import { onCollecting } from '../evidence/collecting-instance.ts'
import { filesIn, packing, verify } from './packing-instance.ts'

const on = onCollecting()
const packs = packing(() => on.local)
const DAY = 86400

it('a person whose records ran automations is in no file of a pack without details', async () => {
    on.logLongWork()
    on.rule('incident', "gs.info('Copied the approvals of ' + current.number + ' for ' + gs.getUserName())", {
        ...{ name: 'Copy approvals', when: 'after', action_update: 'false' },
    })
    on.local.wait(2 * 3600)
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
    const login = on.local.user('zoe.redacted', ['itil'])
    const made = await on.local.api('POST', '/api/now/table/incident', {
        login,
        body: { short_description: 'Zebra in the hall' },
    })
    const { number, sys_id } = made.body.result
    on.local.drain()
    on.collect()
    on.collect()
    on.local.wait(2 * DAY)
    packs.attest()
    const day = new Date(on.local.instance.clock.now() - 2 * DAY * 1000).toISOString().slice(0, 10)
    for (const choice of ['window', 'record', 'automation']) {
        const [{ sys_id: automation }] = await on.list('x_kt_gov_automation', ['sys_id'], 'name=Copy approvals')
        const asked = {
            ...{ choice, redaction: 'details', window_from: day, window_to: day },
            subject: choice === 'record' ? sys_id : choice === 'automation' ? automation : '',
            record_table: choice === 'record' ? 'incident' : '',
        }
        const pack = await packs.make(asked)
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0 })
        for (const [path, text] of Object.entries(filesIn(archive)))
            for (const secret of ['zoe.redacted', 'Zebra', number as string])
                if (text.includes(secret)) {
                    const at = text.indexOf(secret)
                    throw new Error(`${choice} ${path}: ${text.slice(Math.max(0, at - 300), at + 100)}`)
                }
    }
})
