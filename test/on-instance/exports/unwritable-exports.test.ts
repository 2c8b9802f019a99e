/** Exports that cannot go on, because their row cannot be written or read: others do not wait behind them, and they end with a code. */

import { connectedInstance, decisionRecord } from './connected-instance.ts'

const app = connectedInstance()
const EXPORT = 'x_kt_gov_export'
const rowOf = async (sysId: string) => (await app.instance.list(EXPORT, ['state', 'error_code'], `sys_id=${sysId}`))[0]
const week = (monday: number) => ({ from: `2026-04-${monday}T00:00:00Z`, to: `2026-04-${monday + 7}T00:00:00Z` })

beforeEach(() => app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) }))

it('as many as one run takes, which nobody can write, do not stop the others', async () => {
    await app.instance.setProperty('x_kt_gov.process.reprocess_batch', '2')
    const bad = [app.request(), app.request(week(13))]
    app.instance.rule(
        EXPORT,
        `if ('${bad.join()}'.indexOf(current.getUniqueValue()) >= 0) current.setAbortAction(true)`,
        { action_insert: 'false' },
    )
    for (let run = 0; run < 15; run++) app.runJob(400)
    const good = app.request({ from: '2026-04-01T00:00:00Z', to: '2026-04-08T00:00:00Z' })
    for (let run = 0; run < 6; run++) app.runJob(61)
    expect(await rowOf(good)).toMatchObject({ state: 'attached' })
})

it('one whose population was cut fails with the cause in the log', async () => {
    const cut = { population: '[{"policy":"a","day":"2026-04-2', state: 'fetched', next_attempt_at: '' }
    const sysId = app.request()
    await app.instance.local.update(EXPORT, sysId, cut)
    app.runJob(61)
    expect(await rowOf(sysId)).toEqual({ state: 'fetched', error_code: 'unexpected_error' })
})
