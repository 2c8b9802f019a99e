/** The trace include on the built app: rows for the scripts of others, and never an exception for them. */
import { OnInstance } from '../../support/on-instance.ts'

const TRACE = 'x_kt_gov_trace'
let instance: OnInstance

beforeAll(async () => {
    instance = await OnInstance.open()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

/** What a script of another scope does with a trace. */
const run = (body: string) => instance.script(`var trace = new x_kt_gov.KeeptrustsTrace('AzureGraphRouter')\n${body}`)
const steps = (columns: readonly string[] = ['name', 'step', 'table_name', 'record_number']) =>
    instance.records(TRACE, 'ORDERBYsys_created_on', columns)
const INCIDENT = `
    var incident = new GlideRecord('incident')
    incident.initialize()
    incident.setValue('short_description', 'x')
    incident.insert()`

it('leaves a row per step, each with the record that the script works on', async () => {
    run(`${INCIDENT}
        trace.start(incident)
        trace.step('lookup', { upn: 'abel' })
        trace.done()`)
    const found = await instance.rows(TRACE, ['name', 'step', 'table_name'])
    expect(found).toEqual(
        new Set([
            'AzureGraphRouter|start|incident',
            'AzureGraphRouter|lookup|incident',
            'AzureGraphRouter|done|incident',
        ]),
    )
    const { number, sys_id } = await instance.record('incident')
    expect(await instance.rows(TRACE, ['record_id', 'record_number'])).toEqual(new Set([`${sys_id}|${number}`]))
})

it('takes the record of a step', async () => {
    run(`${INCIDENT}
        trace.step('start', incident)`)
    expect(await instance.rows(TRACE, ['step', 'table_name', 'detail'])).toEqual(new Set(['start|incident|']))
})

it('keeps facts without their secrets', async () => {
    run(`trace.step('call', { user: 'abel', password: 'hunter2hunter2', header: 'Bearer Zm9vYmFyMTIzNDU2Nzg5MA==' })`)
    const [{ detail }] = await steps(['detail'])
    expect(detail).toContain('abel')
    expect(detail).not.toMatch(/hunter2|Zm9vYmFy/)
})

it('stamps a call and stores the identity', async () => {
    const stamped = run(`
        var header = {}
        var id = trace.stamp({ setRequestHeader: function (name, value) { header[name] = value } })
        return JSON.stringify([id, header])`)
    const [id, header] = JSON.parse(String(stamped)) as [string, Record<string, string>]
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    expect(header).toEqual({ 'client-request-id': id })
    expect(await instance.rows(TRACE, ['step', 'correlation_id'])).toEqual(new Set([`stamp|${id}`]))
})

test.each([
    ['x-correlation', 'x-correlation'],
    ['Authorization', 'client-request-id'],
])('stamps the header %s as %s: never one that carries a credential', async (property, header) => {
    await instance.setProperty('x_kt_gov.trace.header', property)
    const stamped = run(`var found = ''
        trace.stamp({ setRequestHeader: function (name) { found = name } })
        return found`)
    expect(stamped).toBe(header)
})

it('stores no more rows than its bound, and one row that reports the limit', async () => {
    await instance.setProperty('x_kt_gov.trace.max_steps', '3')
    run(`for (var i = 0; i < 20; i++) trace.step('turn')`)
    const found = (await steps(['step'])).map(({ step }) => step)
    expect([...found].sort()).toEqual(['truncated', 'turn', 'turn', 'turn'])
})

it('leaves nothing when it is switched off', async () => {
    await instance.setProperty('x_kt_gov.trace.enabled', 'false')
    const answer = run(`${INCIDENT}
        trace.start(incident)
        var touched = false
        var id = trace.stamp({ setRequestHeader: function () { touched = true } })
        trace.done()
        return JSON.stringify([id, touched])`)
    expect(answer).toBe('["",false]')
    expect(await steps()).toEqual([])
})

test.each([
    'trace.start(null)',
    'trace.start(undefined)',
    "trace.start('INC0010020')",
    'trace.start({ getTableName: function () { throw "no" }, getUniqueValue: function () {} })',
    'trace.step({}, function () {})',
    'trace.stamp(null)',
    'trace.stamp({ setRequestHeader: function () { throw new Error("no") } })',
    'trace.done(undefined)',
    'new x_kt_gov.KeeptrustsTrace().start(null)',
])('never throws into the script that uses it: %s', (line) => {
    expect(run(`${line}; return 'went on'`)).toBe('went on')
})

describe('a step under the name of a script', () => {
    const COMPUTED = "new x_kt_gov.KeeptrustsTrace(['Invoice', 'Bot'].join('')).start(null)"
    const include = (name: string, fields: object) =>
        instance.create('sys_script_include', { name, api_name: `global.${name}`, active: 'true', ...fields })

    it.each([
        ['no other script may leave it', null, 'DETERMINISTIC|trace'],
        ['a script computes the name of its trace', { script: COMPUTED }, 'TEMPORAL_INFERRED|trace_shared'],
        ['a script cannot be read', { script: '', sys_policy: 'protected' }, 'TEMPORAL_INFERRED|trace_shared'],
    ])('where %s', async (_, other, expected) => {
        await include('InvoiceBot', {
            script: `var InvoiceBot = Class.create()
                InvoiceBot.prototype = {
                    initialize: function () {},
                    run: function () { new x_kt_gov.KeeptrustsTrace('InvoiceBot').start(null) },
                    type: 'InvoiceBot',
                }`,
        })
        if (other !== null) await include('Forger', other)
        instance.script('new x_kt_gov.KeeptrustsEvidence().collectNow()')
        instance.wait(3600)
        instance.script('new InvoiceBot().run()', 'global')
        instance.wait(3600)
        instance.script('new x_kt_gov.KeeptrustsEvidence().collectNow()')
        expect(await instance.rows('x_kt_gov_evidence', ['confidence', 'matched_on'], 'source=trace_evidence')).toEqual(
            new Set([expected]),
        )
    })
})
