/** A write-back that failed is sent once more and no oftener, however many changes and people queue it again on however many nodes. */
import { createQueue } from 'servicenow-local-instance'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { OWN, WRITE_BACK, writeBackInstance } from './write-back-instance.ts'

const app = writeBackInstance()

/** Does `other` once, while a rule of the customer runs within the update of a write-back. */
function meanwhile(other: () => void): () => boolean {
    app.instance.rule(WRITE_BACK, SLOW_RULE, { action_insert: 'false' })
    return whileRuleRuns(app.instance.local.instance, other)
}

/** A review whose claim could not be sent; answers how many calls were heard. */
async function failOnce(): Promise<number> {
    await app.instance.setProperty('x_kt_gov.process.max_attempts', '1')
    await app.behave({ answers: [{ on: 'escalation', status: 503, headers: {}, body: '{}' }] } as never)
    await app.open()
    await app.review({ state: '2' })
    expect(await app.writeBacks()).toEqual(['claim|failed|service_unavailable'])
    await app.behave({})
    return (await app.heard()).length
}

it('by changes of one review at the same moment on two nodes', async () => {
    const before = await failOnce()
    const { sys_id } = await app.instance.local.record(OWN)
    const change = (state: string) =>
        app.instance.local.api('PATCH', `/api/now/table/${OWN}/${sys_id}`, { body: { state } })
    await change('1')
    app.instance.local.drain()
    for (const state of ['2', '1', '2']) await change(state)
    const node = createQueue(app.instance.local.instance)
    const end = meanwhile(() => void node.drain())
    app.instance.local.drain()
    expect(end()).toBe(true)
    app.runJob()
    expect(await app.writeBacks()).toEqual(['claim|sent'])
    expect((await app.heard()).length - before).toBe(1)
})

it('by Retry pressed at the same moment on two nodes', async () => {
    const before = await failOnce()
    const { local } = app.instance
    const { sys_id } = await local.record(WRITE_BACK)
    const [button] = await app.instance.list('sys_ui_action', ['script'], `table=${WRITE_BACK}`)
    const current = `var current = new GlideRecord('${WRITE_BACK}'); current.get('${sys_id}');`
    const action = 'var action = { setRedirectURL: function () {}, setReturnURL: function () {} };'
    const press = () => local.script(`${current} ${action} ${button!.script}`, 'x_kt_gov')
    const node = createQueue(local.instance)
    const end = meanwhile(() => {
        press()
        local.wait(61)
        node.runJob('Keeptrusts: send write-backs')
        node.drain()
    })
    press()
    expect(end()).toBe(true)
    app.runJob()
    expect(await app.writeBacks()).toEqual(['claim|sent'])
    expect((await app.heard()).length - before).toBe(1)
})
