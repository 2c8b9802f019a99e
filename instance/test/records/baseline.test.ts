/** Promises of storage and records on the real baseline: what a fresh instance has is complete and works. */
import { readBaseline, PLUGIN_NAMES } from '../../src/baseline/index.ts'
import { createDatabase, defineTables } from '../../src/database/index.ts'
import { createDictionary } from '../../src/runtime/dictionary.ts'

const database = createDatabase()
defineTables(database, readBaseline(PLUGIN_NAMES).tables)
const fresh = database.dictionaryRows()
const dictionary = createDictionary(database)
afterAll(() => database.close())

// Table extension and classes
it.each([
    ['incident', ['incident', 'task']],
    ['change_request', ['change_request', 'task']],
    ['cmdb_ci_service_auto', ['cmdb_ci_service_auto', 'cmdb_ci_service', 'cmdb_ci', 'cmdb']],
    ['sys_script', ['sys_script', 'sys_metadata']],
])('%s extends what it extends on the platform', (table, chain) => {
    expect(dictionary.table(table)!.chain).toEqual(chain)
})

it('stores a row of every table and finds it again', () => {
    const missing = dictionary.tables().filter((table, index) => {
        const sysId = index.toString(16).padStart(32, '0')
        database.insert(table, { sys_id: sysId })
        return database.get(table, sysId) === null
    })
    expect(missing).toEqual([])
})

it('gives log tables no updated columns', () => {
    const logs = ['syslog', 'syslog_app_scope', 'sys_audit', 'syslog_transaction']
    expect(logs.filter((table) => dictionary.table(table)!.columns.has('sys_updated_on'))).toEqual([])
})

it('labels choices of a child class before those of its parent', () => {
    expect(dictionary.choiceLabel('incident', 'state', '2')).toBe('In Progress')
    expect(dictionary.choiceLabel('task', 'state', '2')).toBe('Work in Progress')
})

it('follows references along a path', () => {
    expect(dictionary.resolve('incident', 'cmdb_ci.support_group.manager.user_name')).toMatchObject({
        table: 'sys_user',
    })
    expect(dictionary.resolve('incident', 'cmdb_ci.typo')).toBeUndefined()
})

it('makes the same rows in every fresh instance', () => {
    const other = createDatabase()
    defineTables(other, readBaseline(PLUGIN_NAMES).tables)
    expect(other.dictionaryRows()).toEqual(fresh)
    other.close()
})
