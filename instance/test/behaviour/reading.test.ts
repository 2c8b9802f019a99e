/** Promises of the switches that change what an application may read, and what an installer loads: each answer, shown. */
import { readUpdateFile } from '../../src/install/update-file.ts'
import { applyChanges, emptyReport } from '../../src/install/apply-changes.ts'
import { readProfile } from '../../src/behaviour/profile.ts'
import { createBench, SCOPE } from '../support.ts'
import { createBehavingBench, type BehavingBench } from './support.ts'

let bench: BehavingBench
beforeAll(() => (bench = createBehavingBench()))
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

describe('denied_read', () => {
    const READS = [
        `var t = new GlideRecord('incident'); t.query(); return t.next()`,
        `var t = new GlideRecord('incident'); return t.get('number', 'INC1')`,
        `var t = new GlideAggregate('incident'); t.addAggregate('COUNT'); t.query(); t.next(); return t.getAggregate('COUNT')`,
    ]
    beforeEach(() => {
        bench.install('incident', { number: 'INC1' })
        bench.install('sys_properties', { name: 'local_instance.cross_scope_denied', value: 'incident' })
    })

    it.each(READS)("'throws': %s", (read) => expect(() => bench.script(read)).toThrow('has been refused'))

    it.each(READS)("'empty': %s", (read) => {
        bench.behave('denied_read', 'empty')
        expect([false, '0']).toContain(bench.script(read))
        expect(bench.script(`return new GlideRecord('incident').canRead()`)).toBe(false)
    })

    it("'empty': writing is refused all the same", () => {
        bench.behave('denied_read', 'empty')
        expect(() => bench.script(`new GlideRecord('incident').insert()`)).toThrow('has been refused')
    })
})

describe('target_scope', () => {
    const mayRead = (target_scope: string): unknown => {
        bench.instance.database.update('sys_scope', bench.scope, { runtime_access_tracking: 'enforcing' })
        bench.install('sys_scope_privilege', {
            source_scope: bench.scope,
            target_scope,
            target_name: 'incident',
            target_type: 'sys_db_object',
            operation: 'read',
            status: 'allowed',
        })
        return bench.script(`return new GlideRecord('incident').canRead()`)
    }

    it("'ignored': the name of the table is enough", () => {
        bench.behave('target_scope', 'ignored')
        expect(mayRead('x_other')).toBe(true)
    })

    it.each([
        ['global', true],
        [SCOPE, false],
    ])("'compared': incident is global, and a privilege for %s allows: %s", (target, isAllowed) => {
        expect(mayRead(target)).toBe(isAllowed)
    })
})

describe('choice_format_v4', () => {
    const CHOICE = `<sys_choice action="INSERT_OR_UPDATE"><name>x_kt_test_thing</name><element>state</element>
        <value>new</value><label>New</label><language>en</language><sys_id>${'c'.repeat(32)}</sys_id></sys_choice>`
    const load = (version: string, skips: boolean): string | undefined => {
        const text = `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" version="${version}">${CHOICE}</sys_choice_v2></record_update>`
        const options = { scope: bench.scope, fillDefaults: true, keepPropertyValues: true }
        applyChanges(bench.instance, readUpdateFile(text, skips), options, emptyReport())
        bench.instance.dictionary.reload()
        return bench.instance.dictionary.choiceLabel('x_kt_test_thing', 'state', 'new')
    }

    it("'loaded'", () => expect(load('4', false)).toBe('New'))

    it("'skipped', without a word, and only this format", () => {
        expect(load('4', true)).toBeUndefined()
        expect(load('3', true)).toBe('New')
    })

    it('is fixed when the instance is booted', () => {
        expect(readProfile('unkind').answers.choice_format_v4).toBe('skipped')
        const unkind = createBench([], 'unkind')
        expect(unkind.instance.behaviour.answer('choice_format_v4')).toBe('skipped')
        unkind.instance.close()
    })
})
