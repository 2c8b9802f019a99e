/** An upgrade keeps what is the customer's: data, settings, records that people changed or deleted, and settles the rest. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installApp, publishDrafts } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import { decision } from '../../support/events.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { EARLIER_SCRIPT, earlierPackage, NEW, type EarlierPackage } from './previous-package.ts'

const BUILT = findApplication()!
const { version: VERSION } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
    version: string
}
const JOB = 'Keeptrusts: test controls'
const CUSTOM_HINT = 'Worded by the customer'

let earlier: EarlierPackage
let instance: OnInstance
let before: Map<string, Set<string>>
let report: ReturnType<typeof installApp>
let shippedMapping: string
let deletedMapping: string
let customAction: string
let otherAction: string

/** Every row of the app's tables, as the columns were in the earlier version. */
function ownRows(columnsOf: (table: string) => readonly string[]): Map<string, Set<string>> {
    const { database, dictionary } = instance.instance
    const own = dictionary.tables().filter((name) => name.startsWith('x_kt_gov_') && columnsOf(name).length > 0)
    return new Map(
        own.map((table) => {
            const rows = database.select({ table, where: null, orderBy: [], window: null })
            return [
                table,
                new Set(
                    rows.map((row) =>
                        columnsOf(table)
                            .map((name) => row[name] ?? '')
                            .join('|'),
                    ),
                ),
            ]
        }),
    )
}

const columns: Record<string, readonly string[]> = {}

beforeAll(async () => {
    earlier = earlierPackage(BUILT, VERSION)
    instance = await OnInstance.open({ application: earlier.directory })
    // A day of work on the earlier version.
    await instance.deliver('config.updated')
    await instance.deliver('config.deployed')
    await instance.deliver(decision('blocked'))
    await instance.deliver('escalation.created')
    instance.drain()
    // Settings and data of the customer.
    await instance.setProperty('x_kt_gov.incident.note_cap', '7')
    await instance.setProperty('x_kt_gov.change.type', 'emergency')
    const mappings = await instance.records('x_kt_gov_control_mapping', 'ORDERBYcontrol_id', ['sys_id'])
    shippedMapping = mappings[0].sys_id
    deletedMapping = mappings[1].sys_id
    await instance.update('x_kt_gov_control_mapping', shippedMapping, { pass_threshold: '99', order: '5' })
    await instance.remove('x_kt_gov_control_mapping', deletedMapping)
    await instance.create('x_kt_gov_mapping_rule', { name: 'Ours', order: '10', active: 'false' })
    // Files of the app that the customer changed: a job switched off, a button reworded, a section of a form removed.
    const job = await instance.record('sysauto_script', `name=${JOB}`, ['sys_id'])
    await instance.update('sysauto_script', job.sys_id, { active: 'false' })
    const actions = await instance.records('sys_ui_action', 'table=x_kt_gov_delivery^ORDERBYname', ['sys_id'])
    customAction = actions[0].sys_id
    otherAction = actions[1].sys_id
    await instance.update('sys_ui_action', customAction, { hint: CUSTOM_HINT })
    const list = await instance.record('sys_ui_list', 'name=x_kt_gov_delivery^parentISEMPTY', ['sys_id'])
    const elements = await instance.records('sys_ui_list_element', `list_id=${list.sys_id}`, ['sys_id', 'element'])
    const attempts = elements.find(({ element }) => element === 'attempts')
    if (attempts) await instance.remove('sys_ui_list_element', attempts.sys_id)

    const { dictionary } = instance.instance
    for (const table of dictionary.tables()) columns[table] = [...dictionary.table(table)!.columns.keys()].sort()
    before = ownRows((table) => columns[table] ?? [])
    report = installApp(instance.instance, BUILT)
    publishDrafts(instance.instance)
})
afterAll(async () => {
    await instance.close()
    earlier.remove()
})

it('begins from an earlier version that lacks what is new', () => {
    expect(columns[NEW.table]).toBeUndefined()
    expect(columns[NEW.column.table]).not.toContain(NEW.column.name)
    expect([...before.values()].reduce((sum, rows) => sum + rows.size, 0)).toBeGreaterThan(30)
})

it('refuses nothing, and names what it left alone', () => {
    expect(report.refused).toEqual([])
    expect(report.skipped).toContain(`sys_ui_action ${customAction}`)
})

it('keeps every row of every table', () => {
    expect(ownRows((table) => columns[table] ?? [])).toEqual(before)
})

it('keeps the settings of the customer and adds new ones with their default', async () => {
    const values = await instance.rows(
        'sys_properties',
        ['name', 'value'],
        `nameINx_kt_gov.incident.note_cap,x_kt_gov.change.type,${NEW.property}`,
    )
    expect(values).toEqual(
        new Set(['x_kt_gov.incident.note_cap|7', 'x_kt_gov.change.type|emergency', `${NEW.property}|500`]),
    )
})

it('does not bring back what the customer deleted, nor what was edited', async () => {
    expect(await instance.records('x_kt_gov_control_mapping', `sys_id=${deletedMapping}`)).toEqual([])
    const kept = await instance.record('x_kt_gov_control_mapping', `sys_id=${shippedMapping}`)
    expect(kept).toMatchObject({ pass_threshold: '99', order: '5' })
})

it('leaves a job off that was switched off, and upgrades the rest of it', async () => {
    const job = await instance.record('sysauto_script', `name=${JOB}`, ['active', 'script'])
    expect(job.active).toBe('false')
    expect(job.script).toContain('isDue()')
    expect(job.script).not.toContain(EARLIER_SCRIPT)
})

it('leaves a button as the customer worded it, and rewords the others', async () => {
    const hint = async (sysId: string) => (await instance.record('sys_ui_action', `sys_id=${sysId}`, ['hint'])).hint
    expect(await hint(customAction)).toBe(CUSTOM_HINT)
    expect(await hint(otherAction)).not.toBe('As it was worded before')
})

it('brings the new table, column and job', async () => {
    const { dictionary } = instance.instance
    expect(dictionary.table(NEW.table)).toBeDefined()
    expect(dictionary.table(NEW.column.table)!.columns.has(NEW.column.name)).toBe(true)
    expect(await instance.rows('sysauto_script', ['active'], `name=${NEW.job}`)).toEqual(new Set(['true']))
})

it('continues with the same records: the same secret, the same incident, the same counts', async () => {
    const incidents = await instance.rows('incident', ['number'])
    const answer = await instance.deliver(decision('blocked', { event_id: 'evt_after_upgrade' }))
    expect(answer.status).toBe(202)
    instance.drain()
    expect(await instance.rows('x_kt_gov_delivery', ['state'], 'stateINfailed,dead,queued')).toEqual(new Set())
    expect(await instance.rows('incident', ['number'])).toEqual(incidents)
})

it('installed once more it changes nothing', () => {
    const rows = ownRows((table) => columns[table] ?? [])
    const again = installApp(instance.instance, BUILT)
    expect(again.refused).toEqual([])
    expect(ownRows((table) => columns[table] ?? [])).toEqual(rows)
})
