/** A newer version leaves the change of an older one alone as soon as anybody has begun to work on it, however that shows. */

import { configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const next = configUpdated({ config_version: 'v2.4.0' }, '2026-04-20T15:00:00Z')
const older = () => instance.rows(CHANGE, ['state'], 'correlation_id=cfg_1:v2.3.1:production')
const supersede = async () => {
    await instance.deliver(next)
    return older()
}
const KEPT = new Set(['-5'])
const CANCELED = new Set(['4'])

/** An administrator presses Reprocess on a delivery whose change was refused before. */
async function makeByReprocessing(): Promise<void> {
    const rule = instance.rule(CHANGE, 'current.setAbortAction(true)', { action_update: 'false' })
    const number = await instance.deliver(configUpdated())
    expect(await instance.ending(number)).toContain('failed')
    await instance.remove('sys_script', `sys_id=${rule}`)
    instance.local.script(
        `
        var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}');
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
        'x_kt_gov',
    )
    instance.local.drain()
    expect(await older()).toEqual(KEPT)
}

describe.each([['system'], ['trigger_user']])('where asynchronous rules run as %s', (user) => {
    beforeEach(() => instance.behave('async_rule_user', user))

    it('a change that an administrator made by reprocessing, and worked on then, stays', async () => {
        await makeByReprocessing()
        await instance.change(CHANGE, { work_notes: 'I look into this.' })
        expect(await supersede()).toEqual(KEPT)
    })

    it('a change that only deliveries made and noted is canceled', async () => {
        await instance.deliver(configUpdated())
        await instance.deliver(configUpdated({ change_summary: 'Other words' }, '2026-04-20T14:00:00Z'))
        expect(await instance.notes(CHANGE)).toHaveLength(1)
        expect(await supersede()).toEqual(CANCELED)
    })
})

it('a change that an administrator made by reprocessing is canceled while nobody worked on it', async () => {
    await instance.insert('sys_user', { user_name: 'keeptrusts.service', active: 'true' })
    await instance.setProperty('x_kt_gov.process.service_user', 'keeptrusts.service')
    await makeByReprocessing()
    expect(await supersede()).toEqual(CANCELED)
})

describe('a change with a task', () => {
    const addTask = async (values: Readonly<Record<string, string>>) => {
        await instance.deliver(configUpdated())
        const [{ sys_id }] = await instance.list(CHANGE, ['sys_id'])
        return instance.insert('change_task', { change_request: sys_id, short_description: 'Prepare', ...values })
    }

    it.each([
        ['in progress', { state: '2' }],
        ['closed', { state: '3' }],
        ['assigned', { state: '1', assigned_to: 'admin' }],
        ['that a person added', { state: '1' }],
    ])('%s stays', async (_how, values) => {
        const [{ sys_id: admin }] = await instance.list('sys_user', ['sys_id'], 'user_name=admin')
        await addTask('assigned_to' in values ? { ...values, assigned_to: admin } : values)
        expect(await supersede()).toEqual(KEPT)
    })

    it('that a rule of the instance added is canceled until somebody notes work on it', async () => {
        instance.rule(
            CHANGE,
            "var task = new GlideRecord('change_task'); task.initialize(); task.setValue('change_request', current.getUniqueValue()); task.setValue('state', '1'); task.insert();",
            { when: 'after', action_update: 'false' },
        )
        await instance.deliver(configUpdated())
        expect(await supersede()).toEqual(CANCELED)
        await instance.change('change_task', { work_notes: 'Prepared.' }, 'change_request.state=-5')
        await instance.deliver(configUpdated({ config_version: 'v3' }, '2026-04-20T16:00:00Z'))
        expect(await instance.rows(CHANGE, ['state'], 'correlation_id=cfg_1:v2.4.0:production')).toEqual(KEPT)
    })
})
