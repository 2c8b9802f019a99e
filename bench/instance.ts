/**
 * Measures the local instance: how long it takes to start, to load log rows and to answer queries on them, with the rows that each
 * query looks at. `--rows N` sets how many log rows (default 1000000).
 */
import { parseArgs } from 'node:util'
import {
    bootInstance,
    type LocalInstance,
    type Condition,
    type DatabaseCounters,
    type Query,
    type Row,
} from 'servicenow-local-instance'
import { ensureBuilt } from '../tools/local-instance/application.ts'

const { values } = parseArgs({ options: { rows: { type: 'string' } } })
const ROWS = Number(values.rows ?? 1_000_000)
const START = Date.UTC(2026, 0, 1)

function* logRows(count: number): Generator<Row> {
    for (let index = 0; index < count; index++)
        yield {
            sys_id: index.toString(16).padStart(32, '0'),
            message: `message ${index}`,
            level: String(index % 3),
            source: 'bench',
            sys_class_name: 'syslog',
            sys_created_on: toText(index),
            sys_created_by: 'system',
        }
}

const toText = (index: number): string => new Date(START + index * 1000).toISOString().slice(0, 19).replace('T', ' ')
const compare = (path: string, operator: string, value: string): Condition => ({
    kind: 'compare',
    path,
    operator,
    value,
})
const query = (where: Condition | null, last: number | null): Query => ({
    table: 'syslog',
    where,
    orderBy: last ? [{ path: 'sys_created_on', descending: true }] : [],
    window: last ? { first: 0, last } : null,
})

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
    const started = performance.now()
    const result = work()
    return { ms: performance.now() - started, result }
}

/** The middle of several runs, and the rows looked at in one that is traced and not timed. */
function measure(instance: LocalInstance, name: string, work: (counters?: DatabaseCounters) => unknown) {
    const times = Array.from({ length: 7 }, () => timed(() => work()).ms).sort((a, b) => a - b)
    const counters: DatabaseCounters = { reads: 0, writes: 0, rowsRead: 0 }
    instance.database.traceScans(true)
    work(counters)
    instance.database.traceScans(false)
    return { query: name, ms: Number(times[3]!.toFixed(2)), rowsRead: counters.rowsRead, scanned: counters.rowsScanned }
}

const application = ensureBuilt(console.log)
const first = timed(() => bootInstance({ application }))
first.result.instance.close()
const second = timed(() => bootInstance({ application }))
const { instance } = second.result
console.log(`started in ${first.ms.toFixed(0)} ms, again in ${second.ms.toFixed(0)} ms`)
instance.mark()
console.log(`reset in ${timed(() => instance.rewind()).ms.toFixed(1)} ms`)
const load = timed(() => instance.database.load('syslog', logRows(ROWS)))
console.log(`${ROWS} rows of syslog loaded in ${(load.ms / 1000).toFixed(1)} s`)
const { database } = instance
const middle = Math.floor(ROWS / 2)
console.table([
    measure(instance, 'a key', (counters) => database.get('syslog', middle.toString(16).padStart(32, '0'), counters)),
    measure(instance, 'the newest 100', (counters) => database.select(query(null, 100), counters)),
    measure(instance, 'a minute', (counters) =>
        database.select(query(compare('sys_created_on', 'STARTSWITH', toText(middle).slice(0, 16)), null), counters),
    ),
    measure(instance, 'the next 1000 after an instant', (counters) =>
        database.select(
            {
                ...query(compare('sys_created_on', '>', toText(middle)), 1000),
                orderBy: [{ path: 'sys_created_on', descending: false }],
            },
            counters,
        ),
    ),
    measure(instance, 'a column without an index', (counters) =>
        database.count(query(compare('message', '=', `message ${middle}`), null), counters),
    ),
])
instance.close()
