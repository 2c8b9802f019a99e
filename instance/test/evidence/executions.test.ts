/** Promises of what the platform itself records of executions: counters for each script, and call chains on demand. */
import { startBench, type Bench } from '../http/bench.ts'

const RULE = 'a'.repeat(31) + '1'
const INNER = 'a'.repeat(31) + '2'
const INCLUDE = 'b'.repeat(31) + '1'
const HELPER = 'b'.repeat(31) + '2'
const JOB = 'c'.repeat(31) + '1'
const rule = (sys_id: string, values: Readonly<Record<string, unknown>>) => ({
    table: 'sys_script',
    sys_id,
    values: { when: 'after', order: 100, active: true, action_insert: true, sys_scope: 'global', ...values },
})
const include = (sys_id: string, name: string, script: string) => ({
    table: 'sys_script_include',
    sys_id,
    values: { name, api_name: `global.${name}`, script, active: true, sys_scope: 'global' },
})

const RECORDS = [
    include(
        HELPER,
        'Base',
        `var Base = Class.create(); Base.prototype = { initialize: function () {}, help: function (n) { 'use strict'; return n > 0 ? this.help(n - 1) : 0 }, type: 'Base' }`,
    ),
    include(
        INCLUDE,
        'Router',
        `var Router = Class.create(); Router.prototype = Object.extendsObject(Base, {
    route: function (current) {
        this.help(3)
        var task = new GlideRecord('problem'); task.initialize(); task.short_description = 'routed'; task.insert()
    }, type: 'Router' })`,
    ),
    include('b'.repeat(31) + '3', 'Odd', `function Odd() { var twice = 1; function twice() {} return twice }`),
    rule(RULE, {
        name: 'Route',
        collection: 'incident',
        script: `var r = new Router(); r.route(current)`,
        condition: `current.category != 'quiet'`,
    }),
    rule(INNER, { name: 'Inner', collection: 'problem', script: `gs.info('inner')` }),
    {
        table: 'sysauto_script',
        sys_id: JOB,
        values: {
            name: 'Nightly',
            script: `new Base().help(1); gs.log('odd ' + Odd())`,
            run_type: 'on_demand',
            active: true,
            sys_scope: 'global',
        },
    },
]

let bench: Bench
beforeAll(async () => {
    bench = await startBench(RECORDS)
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const rows = (table: string) => bench.instance.database.select({ table, where: null, orderBy: [], window: null })
const createIncident = (category = 'network') =>
    bench.send('POST', '/api/now/table/incident', { body: { short_description: 'x', category } })
const register = (url: string, target_user?: string): void =>
    bench.instance.database.insert('transaction_call_chain_register', {
        sys_id: 'd'.repeat(32),
        url,
        recorded: '0',
        target_user: target_user ?? null,
    })

// Slow Scripts: executions of one script record, with count, average, first and last execution
describe('with local_instance.script_patterns', () => {
    beforeEach(() => {
        bench.instance.database.insert('sys_properties', {
            sys_id: 'e'.repeat(32),
            name: 'local_instance.script_patterns',
            value: 'true',
        })
    })

    it('executions are counted for each script record', async () => {
        bench.instance.clock.set(Date.UTC(2026, 0, 1))
        await createIncident()
        bench.instance.clock.set(Date.UTC(2026, 0, 2))
        await createIncident()
        await createIncident('quiet')
        const counts = rows('sys_script_pattern').map((row) => [row.script_source_table, row.script_source, row.count])
        expect(new Set(counts.map(String))).toEqual(
            new Set([
                `sys_script,${RULE},2`,
                `sys_script,${INNER},2`,
                `sys_script_include,${INCLUDE},2`,
                `sys_script_include,${HELPER},4`,
            ]),
        )
        expect(rows('sys_script_pattern').find((row) => row.script_source === RULE)).toMatchObject({
            first: '2026-01-01 00:00:00',
            last: '2026-01-02 00:00:00',
            window_start: null,
            window_end: null,
            script_scope: 'global',
            sys_class_name: 'sys_script_pattern',
        })
    })

    it('an average is the total over the count', async () => {
        await createIncident()
        await createIncident()
        for (const { average, total, count } of rows('sys_script_pattern'))
            expect(Number(average)).toBeCloseTo(Number(total) / Number(count), 2)
    })
})

it('counts nothing unless asked', async () => {
    await createIncident()
    expect(rows('sys_script_pattern')).toEqual([])
    expect(rows('transaction_call_chain')).toEqual([])
    expect(rows('syslog_transaction')).toMatchObject([{ has_call_chain: '0', table: 'incident' }])
})

// Create a transaction call chain register; Transaction call chain form
describe('a registered URL', () => {
    const chain = () =>
        rows('transaction_call_chain')
            .sort((a, b) => Number(a.persisted_sequence) - Number(b.persisted_sequence))
            .map((row) => `${row.persisted_sequence} ${row.call_depth} ${row.source_table} ${row.source}`)

    it('has every script record of its next transaction, in order and with its depth', async () => {
        register('/api/now/table/incident')
        const answer = await createIncident()
        expect(chain()).toEqual([
            `1 1 sys_script ${RULE}`,
            `2 2 sys_script_include ${HELPER}`,
            `3 2 sys_script_include ${INCLUDE}`,
            `4 3 sys_script_include ${HELPER}`,
            `5 3 sys_script ${INNER}`,
        ])
        const transaction = answer.headers.get('x-transaction-id')
        const [first] = rows('transaction_call_chain')
        expect(first).toMatchObject({
            transaction_register: 'd'.repeat(32),
            transaction_log: transaction,
            trigger_table: 'incident',
            trigger: answer.body.result.sys_id,
        })
        expect(rows('transaction_call_chain_register')).toMatchObject([{ recorded: '1', transaction_log: transaction }])
        expect(rows('syslog_transaction')).toMatchObject([{ sys_id: transaction, has_call_chain: '1' }])
    })

    it('is recorded once', async () => {
        register('api/now/table/incident')
        await createIncident()
        const before = chain()
        await createIncident()
        expect(chain()).toEqual(before)
        expect(
            rows('syslog_transaction')
                .map((row) => row.has_call_chain)
                .sort(),
        ).toEqual(['0', '1'])
    })

    it('waits for the user whom it names', async () => {
        const other = rows('sys_user').find((row) => row.user_name === 'fulfiller')!
        register('/api/now/table/incident', other.sys_id!)
        await createIncident()
        expect(chain()).toEqual([])
        await bench.send('POST', '/api/now/table/incident', { body: {}, as: 'fulfiller:pw' })
        expect(chain()).toHaveLength(5)
    })

    it('may be a job, whose transaction is then logged however short it is', () => {
        register('JOB: Nightly')
        bench.instance.queue.runJob('Nightly')
        expect(chain()).toEqual([
            `1 1 sysauto_script ${JOB}`,
            `2 2 sys_script_include ${HELPER}`,
            `3 2 sys_script_include ${HELPER}`,
        ])
        expect(rows('syslog_transaction')).toMatchObject([{ url: 'JOB: Nightly', has_call_chain: '1' }])
        // A function that declares a name twice runs as ever, and is not recorded.
        expect(rows('syslog').map((row) => row.message)).toEqual(['odd 1'])
    })
})

it('numbers transactions in the order in which they end', async () => {
    await createIncident()
    await createIncident()
    const numbers = rows('syslog_transaction').map((row) => Number(row.transaction_number))
    expect(numbers.sort((a, b) => a - b)).toEqual([numbers[0], numbers[0]! + 1])
})

it('keeps rows of metadata tracing', () => {
    const row = {
        sys_id: 'f'.repeat(32),
        metadata_id: RULE,
        metadata_type: 'sys_script',
        transaction_id: '1'.repeat(32),
    }
    bench.instance.database.insert('sys_traced_metadata', row)
    expect(rows('sys_traced_metadata')).toMatchObject([row])
})
