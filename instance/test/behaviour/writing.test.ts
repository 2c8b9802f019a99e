/** Promises of the switches that change how scripts write records: each answer, shown. */
import { createBehavingBench, type BehavingBench } from './support.ts'

let bench: BehavingBench
beforeAll(() => (bench = createBehavingBench()))
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const thing = (values: Readonly<Record<string, string>>): string => bench.install('x_kt_test_thing', values)

describe('update_multiple', () => {
    /** Another worker takes the row before the write; answers its state at the end. */
    const race = (): string => {
        const id = thing({ name: 'a', state: 'new' })
        let isTaken = false
        const end = bench.instance.interleave(({ kind, table }) => {
            if (kind !== 'write' || table !== 'x_kt_test_thing' || isTaken) return
            isTaken = true
            bench.instance.database.update('x_kt_test_thing', id, { state: 'taken' })
        })
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.addQuery('state', 'new');
            t.setValue('state', 'mine'); t.updateMultiple()`)
        end()
        return bench.instance.database.get('x_kt_test_thing', id)!.state!
    }

    it('atomic: the condition holds when the row is written', () => {
        expect(race()).toBe('taken')
    })

    it('row_by_row: the condition held when the rows were read', () => {
        bench.behave('update_multiple', 'row_by_row')
        expect(race()).toBe('mine')
    })

    it('row_by_row: writes every row that matched, and system fields with it', () => {
        bench.behave('update_multiple', 'row_by_row')
        for (const name of ['a', 'b', 'c']) thing({ name, state: name === 'c' ? 'old' : 'new' })
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.addQuery('state', 'new');
            t.setValue('state', 'done'); t.updateMultiple()`)
        expect(bench.rows('x_kt_test_thing', ['name', 'state', 'sys_updated_by', 'sys_mod_count'])).toEqual(
            new Set(['a|done|admin|1', 'b|done|admin|1', 'c|old||']),
        )
    })
})

describe('unique_refusal', () => {
    const insertTwice = (): unknown => {
        thing({ name: 'a', key: 'k' })
        return bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('key', 'k');
            try { return [t.insert(), t.getLastErrorMessage()] } catch (e) { return [String(e.message)] }`)
    }
    const ENGLISH = 'Unique Key violation detected by database (x_kt_test_thing: key)'

    it.each([
        ['null', [null, ENGLISH]],
        ['throws', [ENGLISH]],
        ['no_text', [null, null]],
        ['german', [null, 'Die Datenbank hat einen doppelten Schlüssel erkannt (x_kt_test_thing: key)']],
    ] as const)('%s', (answer, expected) => {
        bench.behave('unique_refusal', answer)
        expect(insertTwice()).toEqual(expected)
        expect(bench.rows('x_kt_test_thing', ['name', 'key'])).toEqual(new Set(['a|k']))
    })
})

describe('failing_script', () => {
    const FAILS = `var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'new'); t.insert();
        var o = new GlideRecord('x_kt_test_thing'); o.get('name', 'old'); o.setValue('state', 'changed'); o.update();
        var d = new GlideRecord('x_kt_test_thing'); d.get('name', 'gone'); d.deleteRecord();
        gs.info('before'); throw new Error('later')`
    const run = (): Set<string> => {
        thing({ name: 'old', state: 'first' })
        thing({ name: 'gone', state: 'first' })
        expect(() => bench.script(FAILS)).toThrow('later')
        return bench.rows('x_kt_test_thing', ['name', 'state'])
    }

    it('keeps: what it wrote before stays', () => {
        expect(run()).toEqual(new Set(['new|new', 'old|changed']))
    })

    it('undoes: what it wrote before is taken back, log rows are not', () => {
        bench.behave('failing_script', 'undoes')
        expect(run()).toEqual(new Set(['old|first', 'gone|first']))
        expect([...bench.rows('syslog_app_scope', ['message'])].some((message) => message === 'before')).toBe(true)
    })

    it('undoes: what a script wrote that caught its error stays, and so does what another worker wrote meanwhile', () => {
        bench.behave('failing_script', 'undoes')
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'caught'); t.insert();
            try { throw new Error('inside') } catch (e) {}`)
        let isDone = false
        const end = bench.instance.interleave(() => {
            if (!isDone) thing({ name: 'other worker', state: 'new' })
            isDone = true
        })
        expect(run()).toEqual(new Set(['caught|new', 'old|first', 'gone|first', 'other worker|new']))
        end()
    })
})

describe('long_strings', () => {
    const TEXT = 'x'.repeat(70_000)
    const insert = (): unknown =>
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', '${TEXT}');
            t.insert(); var inMemory = t.getValue('name').length;
            var again = new GlideRecord('x_kt_test_thing'); again.get(t.getUniqueValue());
            return [inMemory, again.getValue('name').length]`)

    it("'kept': all of it", () => expect(insert()).toEqual([70_000, 70_000]))

    it("'cut': after 65,535 characters, which the record in memory does not show", () => {
        bench.behave('long_strings', 'cut')
        expect(insert()).toEqual([70_000, 65_535])
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', '${TEXT}'); t.updateMultiple()`)
        expect([...bench.rows('x_kt_test_thing', ['name'])].map((name) => name.length)).toEqual([65_535])
    })
})

describe('password2_properties', () => {
    const set = (): string => {
        bench.install('sys_properties', { name: 'x_kt_test.secret', value: '', type: 'password2' })
        bench.script(`gs.setProperty('x_kt_test.secret', 'open sesame')`)
        expect(bench.script(`return gs.getProperty('x_kt_test.secret')`)).toBe('open sesame')
        return [...bench.rows('sys_properties', ['name', 'value'])].find((row) => row.startsWith('x_kt_test.secret'))!
    }

    it("'sealed': the row does not hold the clear text", () => expect(set()).not.toContain('sesame'))

    it("'clear': it does", () => {
        bench.behave('password2_properties', 'clear')
        expect(set()).toContain('sesame')
    })
})

describe('password2_columns', () => {
    const read = (): string => {
        bench.install('sys_properties', { name: 'x_kt_test.secret', value: '', type: 'password2' })
        return bench.script(`gs.setProperty('x_kt_test.secret', 'open sesame')
            var row = new GlideRecord('sys_properties'); row.get('name', 'x_kt_test.secret')
            return row.value.getDecryptedValue()`) as string
    }

    it("'clear': a script of the scope reads it", () => expect(read()).toBe('open sesame'))

    it("'cipher': it gets what the row holds", () => {
        bench.behave('password2_columns', 'cipher')
        expect(read()).not.toContain('sesame')
    })
})

describe('update_multiple_effects', () => {
    const written = (): Set<string> => {
        thing({ name: 'a', state: 'new' })
        bench.rule({ when: 'before', script: `current.setValue('amount', '7')` })
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('state', 'done'); t.updateMultiple()`)
        return bench.rows('x_kt_test_thing', ['state', 'amount', 'sys_updated_by', 'sys_mod_count'])
    }

    it("'all'", () => expect(written()).toEqual(new Set(['done|7|admin|1'])))

    it("'none'", () => {
        bench.behave('update_multiple_effects', 'none')
        expect(written()).toEqual(new Set(['done|||']))
    })
})
