/** An export that failed is resumed once, however many people press Retry on however many nodes. */
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { connectedInstance, decisionRecord } from './connected-instance.ts'

const app = connectedInstance()
const EXPORT = 'x_kt_gov_export'

it('although a rule of the customer lets the whole export run between two of them', async () => {
    await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
    const sysId = app.request()
    const { local } = app.instance
    await local.update(EXPORT, sysId, { state: 'failed', error_code: 'token_missing' })
    const [button] = await app.instance.list('sys_ui_action', ['script'], `table=${EXPORT}^nameLIKERetry`)
    const current = `var current = new GlideRecord('${EXPORT}'); current.get('${sysId}');`
    const action = 'var action = { setRedirectURL: function () {}, setReturnURL: function () {} };'
    const press = () => local.script(`${current} ${action} ${button!.script}`, 'x_kt_gov')
    app.instance.rule(EXPORT, SLOW_RULE, { action_insert: 'false' })
    const end = whileRuleRuns(local.instance, () => {
        press()
        app.complete()
    })
    press()
    expect(end()).toBe(true)
    const calls = async () => app.instance.count('sys_outbound_http_log')
    app.complete()
    const done = await calls()
    expect(await app.exportStatus()).toBe('attached')
    app.complete()
    expect(await calls()).toBe(done)
    expect(await app.exportStatus()).toBe('attached')
})
