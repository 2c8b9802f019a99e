/** Promises of the storage: classes of one hierarchy, types of columns, unique indexes, numbers, transactions. */
import { UniqueViolation, type Condition, type Query } from '../../src/kernel/kernel.ts'
import { createPlatform } from '../records/platform.ts'

const id = (digit: string): string => digit.repeat(32)
const is = (path: string, operator: string, value = ''): Condition => ({ kind: 'compare', path, operator, value })
const query = (table: string, where: Condition | null = null, more: Partial<Query> = {}): Query => ({
    table,
    where,
    orderBy: [{ path: 'sys_id', descending: false }],
    window: null,
    ...more,
})

const { database, dictionary } = createPlatform()
afterAll(() => database.close())
beforeEach(() => {
    for (const table of ['task', 'sys_user', 'sys_user_group'])
        database.deleteWhere(query(table, null, { orderBy: [] }))
    database.load('sys_user', [{ sys_id: id('a'), user_name: 'ann', name: 'Ann Lee' }])
    database.load('sys_user_group', [{ sys_id: id('b'), name: 'Desk', manager: id('a') }])
    database.load('incident', [
        { sys_id: id('1'), number: 'INC1', state: '2', active: 'true', cost: '1.5', assignment_group: id('b') },
        { sys_id: id('2'), number: 'INC2', state: '10', active: 'false', short_description: 'Straße 100% _x' },
    ])
    database.load('problem', [{ sys_id: id('3'), number: 'PRB1', external_id: 'x', parent: id('1') }])
})
const found = (table: string, where: Condition): string[] =>
    database.select(query(table, where)).map((row) => row.sys_id!.charAt(0))

// Table extension and classes: a record of a child is a record of its ancestors
it('finds children through their base and neither siblings nor base rows through a child', () => {
    expect(database.select(query('task')).map((row) => row.sys_class_name)).toEqual(['incident', 'incident', 'problem'])
    expect(database.select(query('incident'))).toHaveLength(2)
    expect(database.get('incident', id('3'))).toBeNull()
    expect(database.get('task', id('3'))!.number).toBe('PRB1')
})

it('keeps columns of one name and different types in sibling classes apart', () => {
    database.load('problem', [{ sys_id: id('4'), cost: '007' }])
    expect(database.get('problem', id('4'))!.cost).toBe('007')
    expect(database.get('incident', id('1'))!.cost).toBe('1.5')
})

// c_GlideRecordScopedAPI: booleans are '1' and '0', numbers are read as text, empty is null
it('gives text for every type and null for empty', () => {
    const row = database.get('incident', id('1'))!
    expect(row).toMatchObject({ active: '1', made_sla: '0', state: '2', cost: '1.5', short_description: null })
})

it.each([
    ['compares integers as numbers', is('state', '>', '9'), ['2']],
    ['reads booleans in both vocabularies', is('active', '=', 'true'), ['1']],
    ['takes text literally in LIKE', is('short_description', 'LIKE', '100% _'), ['2']],
    ['does not take wildcards in LIKE', is('short_description', 'LIKE', '100%x'), []],
    ['ignores the case of text', is('number', '=', 'inc1'), ['1']],
    ['never finds empty columns with !=', is('short_description', '!=', 'x'), ['2']],
    ['never finds empty columns with NOT IN', is('short_description', 'NOT IN', 'x'), ['2']],
    ['never finds empty columns with NOT LIKE', is('short_description', 'NOT LIKE', 'x1'), ['2']],
    ['finds empty columns with = and nothing', is('short_description', '='), ['1']],
    ['finds lists', is('state', 'IN', '2,10'), ['1', '2']],
    ['includes both ends of BETWEEN', is('state', 'BETWEEN', '2@10'), ['1', '2']],
    ['dot-walks', is('assignment_group.manager.user_name', '=', 'ann'), ['1']],
    ['compares the display value of a reference with LIKE', is('assignment_group', 'STARTSWITH', 'de'), ['1']],
    ['finds a class through INSTANCEOF', is('sys_class_name', 'INSTANCEOF', 'task'), ['1', '2']],
])('%s', (_claim, where, expected) => {
    expect(found('incident', where)).toEqual(expected)
})

// r_DictionaryEntryForm: a unique column refuses a second row with the same value
it('enforces unique columns of a child class, ignoring case, within that class only', () => {
    database.load('incident', [{ sys_id: id('5'), external_id: 'Same' }])
    expect(() => database.insert('incident', { sys_id: id('6'), external_id: 'same' })).toThrow(UniqueViolation)
    database.insert('problem', { sys_id: id('7'), external_id: 'Same' })
    expect(database.count(query('task'))).toBe(5)
})

it('names the columns of a violated index', () => {
    database.insert('problem', { sys_id: id('8'), external_id: 'e', cost: '1' })
    const again = (): void => database.insert('problem', { sys_id: id('9'), external_id: 'e', cost: '1' })
    expect(again).toThrow('Unique Key violation detected by database (problem: external_id, cost)')
})

it('updates by query in one statement, within a window, and counts the change', () => {
    const counters = { reads: 0, writes: 0, rowsRead: 0 }
    const limited = query('incident', null, { window: { first: 0, last: 1 } })
    expect(database.updateWhere(limited, { state: '6', sys_updated_on: '2026-01-01 00:00:00' }, counters)).toBe(1)
    expect(counters.writes).toBe(1)
    expect(database.get('incident', id('1'))).toMatchObject({ state: '6', sys_mod_count: '1' })
    expect(database.get('incident', id('2'))!.state).toBe('10')
})

it('groups and aggregates', () => {
    const rows = database.aggregate({
        ...query('task', null, { orderBy: [] }),
        groupBy: ['sys_class_name'],
        aggregates: [
            { name: 'COUNT', path: null },
            { name: 'max', path: 'state' },
        ],
        orderByAggregate: { name: 'COUNT', path: null, descending: true },
    })
    expect(rows).toEqual([
        { sys_class_name: 'incident', COUNT: '2', 'MAX:state': '10' },
        { sys_class_name: 'problem', COUNT: '1', 'MAX:state': null },
    ])
})

it('numbers without gaps or repeats', () => {
    expect([database.nextNumber('X', 7), database.nextNumber('X', 7), database.nextNumber('Y', 1)]).toEqual([7, 8, 1])
})

it('undoes a failed transaction as a whole', () => {
    const failing = () =>
        database.atomically(() => {
            database.delete('incident', id('1'))
            throw new Error('stop')
        })
    expect(failing).toThrow('stop')
    expect(database.get('incident', id('1'))).not.toBeNull()
})

it('adds tables and columns that appear as dictionary rows', () => {
    database.load('sys_db_object', [{ sys_id: id('c'), name: 'x_app_thing', label: 'Thing', super_class: null }])
    const column = { name: 'x_app_thing', internal_type: 'string', active: '1' }
    database.load('sys_dictionary', [
        { ...column, sys_id: id('d'), element: 'code', unique: '1' },
        { ...column, sys_id: id('e'), name: 'task', element: 'x_app_flag', internal_type: 'boolean' },
    ])
    dictionary.reload()
    database.insert('x_app_thing', { sys_id: id('f'), code: 'A' })
    expect(() => database.insert('x_app_thing', { sys_id: id('0'), code: 'a' })).toThrow(UniqueViolation)
    expect(database.get('incident', id('1'))!.x_app_flag).toBe('0')
})

it('returns to a marked state, tables included', () => {
    const other = createPlatform()
    other.database.mark()
    other.database.load('sys_db_object', [{ sys_id: id('c'), name: 'x_gone', label: 'Gone' }])
    other.dictionary.reload()
    other.database.insert('x_gone', { sys_id: id('f') })
    other.database.rewind()
    other.dictionary.reload()
    expect(other.dictionary.table('x_gone')).toBeUndefined()
    other.database.rewind()
    expect(other.database.count(query('task'))).toBe(0)
    other.database.close()
})
