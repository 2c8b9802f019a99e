/** The tests that ship with the app pass on a fresh instance without demo data, can fail, and leave nothing behind. */
import { runTest, type TestResult } from 'servicenow-local-instance'
import { OnInstance, SECRET } from '../../support/on-instance.ts'

let instance: OnInstance
let names: readonly string[]

beforeAll(async () => {
    instance = await OnInstance.open()
    const rows = await instance.records('sys_atf_test_suite_test', 'ORDERBYorder', ['test'])
    const tests = await instance.records('sys_atf_test', '', ['sys_id', 'name'])
    names = rows.map(({ test }) => tests.find(({ sys_id }) => sys_id === test)!.name)
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

const run = (name: string): TestResult => runTest(instance.instance, name)
const REFUSED = 'Keeptrusts: unsigned and forged webhooks are refused'
const ACCEPTED = 'Keeptrusts: a signed webhook is stored once'
const INCIDENT = 'Keeptrusts: a blocked decision opens one incident'

it('is one suite of every test', async () => {
    expect(names).toHaveLength(7)
    expect(new Set(names)).toEqual(await instance.rows('sys_atf_test', ['name'], 'nameSTARTSWITHKeeptrusts'))
})

it('passes, step by step, and puts every row back', () => {
    const before = instance.instance.database.digest()
    for (const name of names) {
        const failed = run(name).steps.filter(({ status }) => status !== 'success')
        expect([name, failed]).toEqual([name, []])
    }
    expect(instance.instance.database.digest()).toEqual(before)
})

it('passes where no secret was ever set', () => {
    const { database } = instance.instance
    const where = { kind: 'compare', path: 'name', operator: '=', value: 'x_kt_gov.webhook.secret' } as const
    database.updateWhere({ table: 'sys_properties', where, orderBy: [], window: null }, { value: null })
    instance.instance.announce('sys_properties', 'update', { sys_id: null })
    for (const name of [REFUSED, ACCEPTED]) expect(run(name)).toMatchObject({ status: 'success' })
})

describe('what a test leaves when the platform rolls nothing back', () => {
    const step = async (name: string): Promise<string> => {
        const steps = await instance.records('sys_variable_value', 'valueLIKEthrow-away', ['value'])
        return steps.map(({ value }) => value).find((script) => script.includes(name))!
    }
    const properties = () =>
        instance.rows('sys_properties', ['name', 'value'], 'nameSTARTSWITHx_kt_gov.webhook.previous_secret')

    it('is nothing, once its last step has run', async () => {
        const before = await properties()
        instance.script(`${STEP}${await step('Lets deliveries be signed')}`, 'x_kt_gov')
        const body = '{"id":"keeptrusts-test-0001","event":"webhook.test","data":{}}'
        const signing = { secret: 'keeptrusts-test-throw-away-secret' }
        expect((await instance.deliver(body, { signing })).status).toBe(200)
        instance.script(`${STEP}${await step('Takes the throw-away secret back')}`, 'x_kt_gov')
        expect(await properties()).toEqual(before)
        expect(await instance.records('x_kt_gov_delivery')).toEqual([])
        expect((await instance.deliver(body, { signing })).status).toBe(401)
    })

    it('is a secret that ends by itself, when a test breaks off', async () => {
        instance.script(`${STEP}${await step('Lets deliveries be signed')}`, 'x_kt_gov')
        instance.wait(601)
        const signing = { secret: 'keeptrusts-test-throw-away-secret' }
        expect((await instance.deliver('{"id":"keeptrusts-test-9"}', { signing })).status).toBe(401)
        expect((await instance.deliver('webhook.test', { signing: { secret: SECRET } })).status).toBe(200)
    })
})

describe('fails', () => {
    it.each([
        ['x_kt_gov.webhook.public_route', 'false', 'The public webhook route is switched off'],
        ['x_kt_gov.webhook.retry_after_seconds', '60', 'Senders are asked to come back later'],
        ['x_kt_gov.webhook.signature_mode', 'base64:id.t.body:decoded', 'takes base64:id.t.body:decoded only'],
        ['x_kt_gov.webhook.previous_secret', 'in rotation', 'The webhook secret is being rotated'],
    ])('in words when %s is %s', async (name, value, words) => {
        await instance.setProperty(name, value)
        const { status, steps } = run(ACCEPTED)
        expect(status).toBe('failure')
        expect(steps[0].message).toContain(words)
    })

    it('when the instance refuses incidents, and names the code', async () => {
        await instance.create('sys_script', {
            name: 'No incidents',
            collection: 'incident',
            when: 'before',
            action_insert: 'true',
            active: 'true',
            script: 'current.setAbortAction(true)',
        })
        const { status, steps } = run(INCIDENT)
        expect(status).toBe('failure')
        expect(steps[0].message).toContain('write_refused')
    })

    it('when an auditor may write', async () => {
        const acl = await instance.record(
            'sys_security_acl',
            'name=x_kt_gov_control_mapping^operation=create^type.name=record',
            ['sys_id'],
        )
        const role = await instance.record('sys_user_role', 'name=x_kt_gov.auditor', ['sys_id'])
        const guard = await instance.records('sys_security_acl_role', `sys_security_acl=${acl.sys_id}`, ['sys_id'])
        for (const { sys_id } of guard)
            await instance.update('sys_security_acl_role', sys_id, { sys_user_role: role.sys_id })
        const { steps } = run('Keeptrusts: roles control read and write access')
        const failed = steps.find(({ status }) => status === 'failure')
        expect(failed!.message).toBe('Assertion control_mapping is created: expected false, got true')
    })
})

// What the platform gives to the script of a step.
const STEP = [
    'var outputs = {}, params = {}, stepResult = { setOutputMessage: function () {}, setFailed: function () {} };',
    'function steps() { return {} }',
    'function assertEqual() {}',
].join(' ')
