/** Promises of the storage about many rows: they load fast, and what a query looks at can be counted. */
import { createInstance, type LocalInstance } from '../../src/boot/create-instance.ts'
import type { Condition, DatabaseCounters, Query, Row } from '../../src/kernel/kernel.ts'

const ROWS = 20_000
let instance: LocalInstance
beforeAll(() => {
    instance = createInstance({ seed: 'many rows' })
    instance.database.load('syslog', logRows(ROWS))
})
afterAll(() => instance.close())

function* logRows(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
        const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()
        yield {
            sys_id: index.toString(16).padStart(32, '0'),
            message: `message ${index}`,
            level: String(index % 3),
            source: index % 1000 === 7 ? 'rare' : null,
            sys_class_name: 'syslog',
            sys_created_on: `${at.slice(0, 10)} ${at.slice(11, 19)}`,
            sys_created_by: 'system',
        }
    }
}

const compare = (path: string, operator: string, value: string): Condition => ({
    kind: 'compare',
    path,
    operator,
    value,
})
const query = (where: Condition | null, more: Partial<Query> = {}): Query => ({
    table: 'syslog',
    where,
    orderBy: [],
    window: null,
    ...more,
})
const newCounters = (): DatabaseCounters => ({ reads: 0, writes: 0, rowsRead: 0 })

it('keeps every row as it was given, whichever columns its neighbours fill', () => {
    expect(instance.database.count(query(null))).toBe(ROWS)
    expect(instance.database.count(query(compare('source', '=', 'rare')))).toBe(ROWS / 1000)
    const row = instance.database.get('syslog', (1007).toString(16).padStart(32, '0'))
    expect(row).toMatchObject({ message: 'message 1007', source: 'rare', sys_created_on: '2026-01-01 00:16:47' })
    expect(instance.database.get('syslog', (1008).toString(16).padStart(32, '0'))).toMatchObject({ source: null })
})

it('keeps nothing of a load of which one row is refused', () => {
    const [first] = [...logRows(1)]
    const load = () => instance.database.load('syslog', [{ ...first!, sys_id: 'f'.repeat(32) }, first!])
    expect(load).toThrow('Unique Key violation')
    expect(instance.database.get('syslog', 'f'.repeat(32))).toBeNull()
})

describe('rows scanned', () => {
    beforeAll(() => instance.database.traceScans(true))
    afterAll(() => instance.database.traceScans(false))
    const scannedBy = (work: (counters: DatabaseCounters) => void): number | undefined => {
        const counters = newCounters()
        work(counters)
        return counters.rowsScanned
    }
    const minute = compare('sys_created_on', 'STARTSWITH', '2026-01-01 00:10')
    const since = compare('sys_created_on', '>=', '2026-01-01 05:00:00')

    test.each<[string, number, (counters: DatabaseCounters) => void]>([
        ['a key', 1, (counters) => instance.database.get('syslog', '0'.repeat(32), counters)],
        ['a window of an indexed order', 10, (counters) => instance.database.select(windowed(null), counters)],
        ['a range of an index', 2000, (counters) => instance.database.select(query(since), counters)],
        ['a prefix, as a range of an index,', 60, (counters) => instance.database.select(query(minute), counters)],
        ['a column without an index', ROWS, (counters) => instance.database.select(query(level('1')), counters)],
        ['a count of everything', ROWS, (counters) => instance.database.count(query(null), counters)],
        ['a write by condition', ROWS, (counters) => instance.database.deleteWhere(query(level('9')), counters)],
    ])('%s looks at %d', (_name, expected, work) => {
        expect(scannedBy(work)).toBe(expected)
    })
    const level = (value: string): Condition => compare('level', '=', value)
    const windowed = (where: Condition | null): Query =>
        query(where, { orderBy: [{ path: 'sys_created_on', descending: true }], window: { first: 0, last: 10 } })

    it('are counted for a whole transaction', () => {
        const tx = instance.transaction({ name: 'test', user: instance.users.system() })
        const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope: 'global' }
        const body = `var gr = new GlideRecord('syslog'); gr.addQuery('message', 'message 5'); gr.query(); return gr.next()`
        expect(instance.scripts.runFunction(tx, { ...source, body })).toBe(true)
        expect(tx.counters.rowsScanned).toBeGreaterThanOrEqual(ROWS)
    })
})

it('reports no rows scanned while tracing is off', () => {
    const counters = newCounters()
    instance.database.select(query(null, { window: { first: 0, last: 1 } }), counters)
    expect(counters).toEqual({ reads: 1, writes: 0, rowsRead: 1 })
})
