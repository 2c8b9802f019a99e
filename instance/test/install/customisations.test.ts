/** Promises of upgrades about what people changed (Overwrite customizations during an upgrade; Exclude a field from an update). */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, installApp, type LocalInstance } from '../../index.ts'
import type { Row } from '../../src/kernel/kernel.ts'

const APP = 'f0000000000000000000000000000001'
const RULE = 'f0000000000000000000000000000002'
const ACTION = 'f0000000000000000000000000000003'

let instance: LocalInstance
let folder: string
beforeAll(() => {
    ;({ instance } = bootInstance({ application: null }))
    instance.mark()
})
beforeEach(() => {
    instance.rewind()
    folder = mkdtempSync(join(tmpdir(), 'built-app-'))
    build('first')
    installApp(instance, folder)
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => instance.close())

function build(script: string): void {
    const scope = `<sys_scope display_value="x_lab">${APP}</sys_scope>`
    write('scope', 'sys_app', APP, `${scope}<scope>x_lab</scope><name>Lab</name>`)
    const code = `<name>Ours</name><collection>incident</collection><active>true</active><script>// ${script}</script>`
    write('update', 'sys_script', RULE, `${scope}${code}`)
    write('update', 'sys_ui_action', ACTION, `${scope}<name>Press</name><hint>${script}</hint>`)
}

function write(directory: string, table: string, sysId: string, columns: string): void {
    mkdirSync(join(folder, directory), { recursive: true })
    const record = `<${table} action="INSERT_OR_UPDATE"><sys_id>${sysId}</sys_id>${columns}</${table}>`
    const text = `<?xml version="1.0"?>\n<record_update table="${table}">${record}</record_update>`
    writeFileSync(join(folder, directory, `${table}_${sysId}.xml`), text)
}

function change(table: string, sysId: string, values: Row): void {
    const tx = instance.transaction({ name: 'form', user: instance.users.byName('admin')!, interactive: true })
    const state = instance.records.load(table, instance.database.get(table, sysId)!)
    Object.assign(state.values, values)
    expect(instance.records.update(tx, state)).not.toBeNull()
}

const updates = (): (string | null | undefined)[] =>
    instance.database
        .select({ table: 'sys_update_xml', where: null, orderBy: [], window: null })
        .map((row) => `${row.name} ${row.action} ${row.replace_on_upgrade}`)

it('a file that nobody changed has no customer update and is upgraded', () => {
    build('second')
    expect(installApp(instance, folder).skipped).toEqual([])
    expect(updates()).toEqual([])
    expect(instance.database.get('sys_script', RULE)!.script).toBe('// second')
})

it('a file that somebody changed has a customer update; an upgrade skips it and reports it', () => {
    change('sys_ui_action', ACTION, { hint: 'ours' })
    expect(updates()).toEqual([`sys_ui_action_${ACTION} INSERT_OR_UPDATE 0`])
    build('second')
    expect(installApp(instance, folder).skipped).toEqual([`sys_ui_action ${ACTION}`])
    expect(instance.database.get('sys_ui_action', ACTION)!.hint).toBe('ours')
})

it('two changes of one file are one customer update', () => {
    change('sys_ui_action', ACTION, { hint: 'ours' })
    change('sys_ui_action', ACTION, { hint: 'ours again' })
    expect(updates()).toHaveLength(1)
})

it('with Replace on upgrade the file is upgraded', () => {
    change('sys_ui_action', ACTION, { hint: 'ours' })
    const where = { kind: 'compare', path: 'name', operator: '=', value: `sys_ui_action_${ACTION}` } as const
    instance.database.updateWhere(
        { table: 'sys_update_xml', where, orderBy: [], window: null },
        { replace_on_upgrade: '1' },
    )
    build('second')
    expect(installApp(instance, folder).skipped).toEqual([])
    expect(instance.database.get('sys_ui_action', ACTION)!.hint).toBe('second')
})

it('a file that somebody deleted does not come back', () => {
    const tx = instance.transaction({ name: 'form', user: instance.users.byName('admin')!, interactive: true })
    const row = instance.database.get('sys_ui_action', ACTION)!
    instance.records.delete(tx, instance.records.load('sys_ui_action', row))
    build('second')
    expect(installApp(instance, folder).skipped).toEqual([`sys_ui_action ${ACTION}`])
    expect(instance.database.get('sys_ui_action', ACTION)).toBeNull()
})

it('the active flag is excluded: its value is kept while the rest is upgraded', () => {
    change('sys_script', RULE, { active: '0' })
    expect(updates()).toEqual([])
    build('second')
    installApp(instance, folder)
    expect(instance.database.get('sys_script', RULE)).toMatchObject({ active: '0', script: '// second' })
})

it('data is no file: changing it makes no customer update', () => {
    const tx = instance.transaction({ name: 'form', user: instance.users.byName('admin')!, interactive: true })
    const incident = instance.records.create(tx, 'incident')
    incident.values.short_description = 'first'
    instance.records.insert(tx, incident)
    change('incident', incident.values.sys_id!, { short_description: 'second' })
    expect(updates()).toEqual([])
})
