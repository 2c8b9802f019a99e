/** The Instance Scan checks of the built app, run as the scan engine would: no finding on a sound instance, one for each trouble. */
import { decision } from '../../support/events.ts'
import { OnInstance } from '../../support/on-instance.ts'

let instance: OnInstance

beforeAll(async () => {
    instance = await OnInstance.open()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

// What the scan engine hands to a script.
const ENGINE = `var found = [], source = '', details = '', engine = { finding: {
    increment: function () { found.push(details + (source && ' in ' + source)); source = details = '' },
    setCurrentSource: function (record) { source = record.getTableName() },
    setValue: function (name, value) { if (name === 'finding_details') details = String(value) },
} };`

/** What a check finds: the details of each finding, or the numbers of the records that meet its conditions. */
async function findings(name: string): Promise<readonly string[]> {
    const [table] = await instance.records('scan_table_check', `name=Keeptrusts: ${name}`, ['table', 'conditions'])
    if (table) return (await instance.records(table.table, table.conditions)).map(({ sys_id }) => sys_id)
    const check = await instance.record('scan_script_only_check', `name=Keeptrusts: ${name}`, ['script'])
    return JSON.parse(
        instance.script(`${ENGINE}\n${check.script}\nreturn JSON.stringify(found)`, 'x_kt_gov') as string,
    ) as string[]
}

const store = (table: string, values: Readonly<Record<string, string>>, scope = 'global'): void => {
    const assignments = Object.entries(values).map(([name, value]) => `gr.setValue('${name}', '${value}');`)
    instance.script(
        `var gr = new GlideRecord('${table}'); gr.initialize(); ${assignments.join(' ')} gr.insert()`,
        scope,
    )
}

it('finds nothing on an instance that is set up', async () => {
    const checks = [
        ...(await instance.records('scan_table_check', '', ['name'])),
        ...(await instance.records('scan_script_only_check', '', ['name'])),
    ]
    expect(checks).toHaveLength(8)
    for (const { name } of checks) expect([name, await findings(name.replace('Keeptrusts: ', ''))]).toEqual([name, []])
})

it('finds each dead letter', async () => {
    await instance.deliver('{"id":"dlv_dead","event":"escalation.created","data":{}}')
    instance.drain()
    expect(await findings('dead letters need attention')).toHaveLength(1)
})

it('finds each held delivery', async () => {
    await instance.deliver(decision('blocked'))
    const { sys_id } = await instance.record('x_kt_gov_delivery', '', ['sys_id'])
    instance.script(`new x_kt_gov.KeeptrustsGovernance().hold('${sys_id}', 'a test')`)
    expect(await findings('deliveries are held')).toEqual([sys_id])
})

it('finds a missing secret', async () => {
    instance.script("gs.setProperty('x_kt_gov.webhook.secret', '')", 'x_kt_gov')
    expect(await findings('no webhook secret is set')).toEqual([''])
})

it('finds every way in which the outbound log keeps credentials', async () => {
    await instance.setProperty('glide.outbound_http_log.override', 'true')
    await instance.setProperty('glide.outbound_http_log.override.level', 'elevated')
    store('sys_outbound_http_log_level', { log_level: 'all' })
    store('sys_outbound_http_log_level', { log_level: 'basic' })
    expect(await findings('the outbound log keeps credentials')).toEqual([
        'glide.outbound_http_log.override.level is elevated',
        'Logged at the level all in sys_outbound_http_log_level',
    ])
})

it('finds each job that is switched off', async () => {
    const { sys_id } = await instance.record('sysauto_script', 'name=Keeptrusts: test controls', ['sys_id'])
    await instance.update('sysauto_script', sys_id, { active: 'false' })
    expect(await findings('scheduled jobs are switched off')).toEqual([
        'Keeptrusts: test controls is switched off in sysauto_script',
    ])
})

it.each([
    ['control tests are stale', 'x_kt_gov_control_test', { result: 'stale', test_key: 'a' }],
    [
        'evidence sources cannot be read',
        'x_kt_gov_evidence_source',
        { source: 'made-up', status: 'unavailable_insufficient_permissions' },
    ],
    ['stored evidence was changed', 'x_kt_gov_evidence_file', { attachment: 'a', integrity: 'changed' }],
] as const)('finds that %s', async (check, table, values) => {
    store(table, values, 'x_kt_gov')
    expect(await findings(check)).toHaveLength(1)
})
