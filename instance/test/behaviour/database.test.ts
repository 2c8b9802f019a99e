/** Promises of the switches that are fixed with the database, and of those that show between nodes: each answer, shown. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setProperty } from '../../src/boot/administration.ts'
import { createInstance, type LocalInstance } from '../../src/boot/create-instance.ts'
import { UniqueViolation } from '../../src/kernel/kernel.ts'
import { createBench, type Bench } from '../support.ts'

function onBench<T>(profile: string, work: (bench: Bench) => T): T {
    const bench = createBench([], profile)
    try {
        return work(bench)
    } finally {
        bench.instance.close()
    }
}

describe('collation', () => {
    const PAIRS = [
        ['a', 'A'],
        ['a', '\u00e1'],
        ['a', 'a '],
        ['a', 'b'],
    ] as const
    /** Which pairs a unique index, a query with `=` and one with `IN` hold for equal. */
    const equal = (collation: string): string[] =>
        onBench(`kind+collation=${collation}`, (bench) =>
            PAIRS.map(([first, second]) => {
                bench.reset()
                bench.install('x_kt_test_thing', { key: first })
                const taken = bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('key', '${second}');
                    return t.insert() === null`)
                const found = (operator: string): unknown =>
                    bench.script(`var t = new GlideRecord('x_kt_test_thing');
                        t.addQuery('key', '${operator}', '${second}'); t.query();
                        while (t.next()) if (t.getValue('key') === '${first}') return true; return false`)
                return `${second}: ${[taken, found('='), found('IN')].join(' ')}`
            }),
        )
    const yes = 'true true true'
    const no = 'false false false'

    it.each([
        ['ignores_case', [`A: ${yes}`, `\u00e1: ${no}`, `a : ${no}`, `b: ${no}`]],
        ['ignores_accents', [`A: ${yes}`, `\u00e1: ${yes}`, `a : ${yes}`, `b: ${no}`]],
        ['exact', [`A: ${no}`, `\u00e1: ${no}`, `a : ${no}`, `b: ${no}`]],
    ])('%s', (collation, expected) => expect(equal(collation)).toEqual(expected))
})

describe('groups and parts of texts', () => {
    const TEXTS = ['gw_a', 'GW_A', 'gw_\u00e1', 'gw_a ', 'gw_b']
    /** Groups, distinct values, and the rows found by the beginning, a part and the end of a text. */
    const found = (collation: string): unknown =>
        onBench(`kind+collation=${collation}`, (bench) => {
            bench.reset()
            for (const name of TEXTS) bench.install('x_kt_test_thing', { name })
            return bench.script(`var all = new GlideAggregate('x_kt_test_thing')
                all.addAggregate('COUNT'); all.groupBy('name'); all.query()
                var groups = 0; while (all.next()) groups++
                var one = new GlideAggregate('x_kt_test_thing')
                one.addAggregate('COUNT(DISTINCT', 'name'); one.setGroup(false); one.query(); one.next()
                var rows = function (operator, text) { var t = new GlideRecord('x_kt_test_thing')
                    t.addQuery('name', operator, text); t.query(); return t.getRowCount() }
                return [groups, Number(one.getAggregate('COUNT(DISTINCT', 'name')),
                    rows('STARTSWITH', 'GW_\u00c1'), rows('LIKE', 'W_A'), rows('ENDSWITH', '_a')]`)
        })

    it.each([
        ['ignores_case', [4, 4, 0, 3, 2]],
        ['ignores_accents', [2, 2, 4, 4, 4]],
    ])('%s', (collation, expected) => expect(found(collation)).toEqual(expected))
})

describe('unique_indexes', () => {
    const insertTwice = (profile: string): void =>
        onBench(profile, (bench) => {
            bench.install('x_kt_test_thing', { key: 'a' })
            bench.install('x_kt_test_thing', { key: 'a' })
        })

    it("'built'", () => expect(() => insertTwice('kind')).toThrow(UniqueViolation))

    it("'missing': of the tables of applications; those of the platform are kept", () => {
        expect(() => insertTwice('kind+unique_indexes=missing')).not.toThrow()
        const platform = (bench: Bench): void => {
            bench.install('sys_properties', { name: 'x', value: '1' })
            bench.install('sys_properties', { name: 'x', value: '2' })
        }
        expect(() => onBench('kind+unique_indexes=missing', platform)).toThrow(UniqueViolation)
    })
})

describe('remote_properties', () => {
    let folder: string
    let nodes: readonly LocalInstance[] = []
    const open = (profile: string): void => {
        const file = join(folder, 'instance.db')
        const first = createInstance({ file, profile })
        first.database.insert('sys_properties', { sys_id: 'a'.repeat(32), name: 'x.y', value: 'old' })
        nodes = [first, createInstance({ file, profile, isPrepared: true })]
        for (const node of nodes) node.clock.set(Date.UTC(2026, 0, 1))
    }
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'behaviour-'))))
    afterEach(() => {
        for (const node of nodes) node.close()
        rmSync(folder, { recursive: true, force: true })
    })
    /** What the second node reads now, and so many seconds later, after the first one changed the property. */
    const readings = (later: readonly number[]): (string | undefined)[] => {
        const [first, second] = nodes as [LocalInstance, LocalInstance]
        expect(second.properties.get('x.y')).toBe('old')
        setProperty(first, 'x.y', 'new')
        expect(first.properties.get('x.y')).toBe('new')
        return later.map((seconds) => {
            second.clock.set(Date.UTC(2026, 0, 1, 0, 0, seconds))
            second.refresh()
            return second.properties.get('x.y')
        })
    }

    it("'at_once'", () => {
        open('kind')
        expect(readings([0])).toEqual(['new'])
    })

    it("'minute_later'", () => {
        open('kind+remote_properties=minute_later')
        expect(readings([0, 59, 60])).toEqual(['old', 'old', 'new'])
    })
})
