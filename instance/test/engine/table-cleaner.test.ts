/** The table cleaner. Source: Activate table cleanup (Auto Flush form); Table cleaner. */

import { cleanTables } from '../../index.ts'
import { createBench } from '../support.ts'

const bench = createBench()
const TABLE = 'x_kt_test_thing'
const DAY = 86400

beforeEach(() => {
    bench.reset()
    bench.instance.clock.set(Date.parse('2026-06-01T00:00:00Z'))
    bench.install(TABLE, { name: 'old', state: 'a', sys_created_on: '2026-01-01 00:00:00' })
    bench.install(TABLE, { name: 'old, other', state: 'b', sys_created_on: '2026-01-01 00:00:00' })
    bench.install(TABLE, { name: 'new', state: 'a', sys_created_on: '2026-05-31 00:00:00' })
})
const rule = (values: Readonly<Record<string, string>> = {}) =>
    bench.install('sys_auto_flush', {
        ...{ tablename: TABLE, matchfield: 'sys_created_on', age: String(90 * DAY), active: '1', ...values },
    })

it('deletes rows whose match field is older than the age, where the conditions hold', () => {
    rule({ conditions: 'state=a' })
    expect(cleanTables(bench.instance)).toEqual([{ table: TABLE, rows: 1 }])
    expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['old, other', 'new']))
})

it('leaves everything where the rule is not active', () => {
    rule({ active: '0' })
    expect(cleanTables(bench.instance)).toEqual([])
    expect(bench.rows(TABLE, ['name']).size).toBe(3)
})

it('leaves rows whose match field is empty', () => {
    rule({ matchfield: 'due', age: '0' })
    cleanTables(bench.instance)
    expect(bench.rows(TABLE, ['name']).size).toBe(3)
})

it('runs no business rules', () => {
    bench.rule({ when: 'before', action_delete: '1', script: 'current.setAbortAction(true)' })
    rule()
    expect(cleanTables(bench.instance)).toEqual([{ table: TABLE, rows: 2 }])
})

it.each(['cascade_delete', 'clean_peripheral', 'clean_audit'])('refuses what it does not emulate: %s', (option) => {
    rule({ [option]: '1' })
    expect(() => cleanTables(bench.instance)).toThrow(`not emulated: sys_auto_flush.${option}`)
})
