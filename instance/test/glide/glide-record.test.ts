/** Promises of GlideRecord and GlideElement. Page titles name the documentation each follows. */

import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const thing = 'var gr = new GlideRecord("x_kt_test_thing");'

// GlideRecord - Scoped: getValue, setValue
describe('values', () => {
    test.each([
        ['a boolean set to true reads as 1', 'gr.done = true; return gr.getValue("done")', '1'],
        ['a boolean element is the word', 'gr.done = true; return gr.done + ""', 'true'],
        ['a false boolean element is the word', 'gr.done = false; return gr.done + ""', 'false'],
        ['an empty column reads as null', 'return gr.getValue("name")', null],
        ['an empty element is empty text', 'return gr.name + ""', ''],
        ['a number reads as text', 'gr.amount = 7; return gr.getValue("amount")', '7'],
        ['NULL in upper case clears a field', 'gr.name = "x"; gr.name = "NULL"; return gr.getValue("name")', null],
        ['null in lower case is ordinary text', 'gr.name = "null"; return gr.getValue("name")', 'null'],
        ['a column that does not exist is ignored', 'gr.setValue("nope", 1); return gr.getValue("nope")', null],
        ['an element compares loosely', 'gr.name = "x"; return gr.name == "x"', true],
        ['an element is never identical to text', 'gr.name = "x"; return gr.name === "x"', false],
        ['an element is an object', 'gr.name = "x"; return typeof gr.name', 'object'],
        [
            'a date-time is accepted',
            'gr.due = new GlideDateTime("2026-01-02 03:04:05"); return gr.getValue("due")',
            '2026-01-02 03:04:05',
        ],
        ['nil is true for an empty column', 'return gr.name.nil()', true],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${thing} gr.initialize(); ${body}`)).toEqual(expected)
    })
})

// GlideRecord - Scoped: insert, update, get, next
describe('records', () => {
    it('answers the sys_id of an insert and finds it again', () => {
        expect(
            bench.script(
                `${thing} gr.initialize(); gr.name = "a"; var id = gr.insert(); return [id.length, gr.get(id), gr.state + ""]`,
            ),
        ).toEqual([32, true, 'new'])
    })
    it('gets by display value when the argument is no sys_id', () => {
        expect(
            bench.script(
                `${thing} gr.initialize(); gr.name = "findme"; gr.insert(); var b = new GlideRecord("x_kt_test_thing"); return b.get("findme")`,
            ),
        ).toBe(true)
    })
    it('is valid on a row and not past the last: isValidRecord', () => {
        const body = `${thing} gr.initialize(); gr.name = "one"; gr.insert(); ${thing} var seen = [gr.isValidRecord()]
            gr.query(); seen.push(gr.isValidRecord()); gr.next(); seen.push(gr.isValidRecord())
            gr.next(); seen.push(gr.isValidRecord(), gr.getValue("name"))
            gr.newRecord(); seen.push(gr.isValidRecord()); return seen`
        expect(bench.script(body)).toEqual([false, false, true, false, 'one', true])
    })
    it('inserts on update when there is no record', () => {
        bench.script(`${thing} gr.initialize(); gr.name = "fresh"; gr.update()`)
        expect(bench.rows('x_kt_test_thing', ['name'])).toEqual(new Set(['fresh']))
    })
    it('answers null and a message when a unique value is taken', () => {
        expect(
            bench.script(
                `function add() { ${thing} gr.initialize(); gr.key = "k"; return [gr.insert() === null, gr.getLastErrorMessage() !== null] } add(); return add()`,
            ),
        ).toEqual([true, true])
    })
    it('keeps the defaults that newRecord set and the sys_id it gave', () => {
        expect(
            bench.script(
                `${thing} gr.newRecord(); var id = gr.getUniqueValue(); gr.name = "n"; return [gr.isNewRecord(), gr.state + "", gr.insert() === id]`,
            ),
        ).toEqual([true, 'new', true])
    })
    it('uses the sys_id of setNewGuidValue', () => {
        const id = 'b'.repeat(32)
        expect(bench.script(`${thing} gr.initialize(); gr.setNewGuidValue("${id}"); return gr.insert()`)).toBe(id)
    })
    it('deletes the record under the cursor and answers whether there was one', () => {
        expect(
            bench.script(
                `${thing} gr.initialize(); var id = gr.insert(); gr.get(id); return [gr.deleteRecord(), new GlideRecord("x_kt_test_thing").deleteRecord()]`,
            ),
        ).toEqual([true, false])
    })
    it('shows the last row in an element kept across next()', () => {
        expect(
            bench.script(`
            ['a', 'b'].forEach(function (n) { ${thing} gr.initialize(); gr.name = n; gr.insert() })
            ${thing} gr.orderBy('name'); gr.query(); var kept = []
            while (gr.next()) kept.push(gr.name)
            return kept.map(String)`),
        ).toEqual(['b', 'b'])
    })
    it('walks through references and reads empty behind an empty one', () => {
        expect(
            bench.script(`
            ${thing} gr.initialize(); gr.name = 'top'; var top = gr.insert()
            gr.initialize(); gr.name = 'child'; gr.parent = top; gr.insert()
            return [gr.parent.name + '', gr.parent.parent.name + '', gr.getDisplayValue('parent'), gr.parent.getRefRecord().getValue('name')]`),
        ).toEqual(['top', '', 'top', 'top'])
    })
    it('sets a reference by its display value', () => {
        expect(
            bench.script(
                `${thing} gr.initialize(); gr.name = 'top'; var id = gr.insert(); gr.initialize(); gr.parent.setDisplayValue('top'); return gr.getValue('parent') === id`,
            ),
        ).toBe(true)
    })
    it('says whether table and field exist', () => {
        expect(
            bench.script(
                `${thing} return [gr.isValid(), new GlideRecord("nope").isValid(), gr.isValidField("name"), gr.isValidField("nope")]`,
            ),
        ).toEqual([true, false, true, false])
    })
})

// GlideRecord - Scoped: addQuery, setLimit, chooseWindow; GlideQueryCondition - Scoped
describe('queries', () => {
    const filled = (body: string): unknown =>
        bench.script(`
            [1, 2, 3, 4].forEach(function (n) { ${thing} gr.initialize(); gr.name = 'n' + n; gr.amount = n; gr.insert() })
            function names(gr) { gr.orderBy('name'); gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('name')); return found }
            ${thing} ${body}`)
    test.each([
        [
            'joins calls with AND',
            'gr.addQuery("amount", ">", 1); gr.addQuery("amount", "<", 4); return names(gr)',
            ['n2', 'n3'],
        ],
        [
            'joins alternatives to one condition',
            'gr.addQuery("amount", 1).addOrCondition("amount", 4); gr.addQuery("name", "!=", "n4"); return names(gr)',
            ['n1'],
        ],
        ['takes a list for IN', 'gr.addQuery("amount", "IN", [1, 3]); return names(gr)', ['n1', 'n3']],
        ['takes encoded queries', 'gr.addEncodedQuery("amount=1^ORamount=2"); return names(gr)', ['n1', 'n2']],
        [
            'applies a filter beside ^NQ to the first part only',
            'gr.addEncodedQuery("amount=1^NQamount=2"); gr.addQuery("name", "zzz"); return names(gr)',
            ['n2'],
        ],
        ['limits', 'gr.setLimit(2); return names(gr)', ['n1', 'n2']],
        ['chooses a window', 'gr.chooseWindow(1, 3); return names(gr)', ['n2', 'n3']],
        ['lets the last of window and limit win', 'gr.chooseWindow(1, 3); gr.setLimit(1); return names(gr)', ['n1']],
        ['drops a condition on a column that does not exist', 'gr.addQuery("typo", 1); return names(gr).length', 4],
        [
            'renders its query',
            'gr.addQuery("active", true); gr.addQuery("amount", 1).addOrCondition("amount", 2); return gr.getEncodedQuery()',
            'active=true^amount=1^ORamount=2',
        ],
    ])('%s', (_claim, body, expected) => {
        expect(filled(body)).toEqual(expected)
    })
    it('matches nothing for an invalid query when the session is strict', () => {
        expect(filled('gs.getSession().setStrictQuery(true); gr.addQuery("typo", 1); return names(gr).length')).toBe(0)
    })
    it('updates many rows in one statement when nothing reacts to them', () => {
        expect(
            filled(
                'gr.addQuery("amount", "<", 3); gr.setValue("state", "old"); gr.updateMultiple(); var b = new GlideRecord("x_kt_test_thing"); b.addQuery("state", "old"); return names(b)',
            ),
        ).toEqual(['n1', 'n2'])
    })
    it('deletes many rows', () => {
        expect(
            filled(
                'gr.addQuery("amount", "<", 3); gr.deleteMultiple(); return names(new GlideRecord("x_kt_test_thing"))',
            ),
        ).toEqual(['n3', 'n4'])
    })
})

// GlideAggregate - Scoped
describe('aggregates', () => {
    const filled = (body: string): unknown =>
        bench.script(`
            [['a', 1], ['a', 2], ['b', 5]].forEach(function (p) { ${thing} gr.initialize(); gr.state = p[0]; gr.amount = p[1]; gr.insert() })
            var ga = new GlideAggregate('x_kt_test_thing'); ${body}`)
    it('counts without groups', () => {
        expect(filled('ga.addAggregate("COUNT"); ga.query(); ga.next(); return ga.getAggregate("COUNT")')).toBe('3')
    })
    it('groups by the field of a sum unless setGroup(false)', () => {
        expect(filled('ga.addAggregate("SUM", "amount"); ga.query(); return ga.getRowCount()')).toBe(3)
        bench.reset()
        expect(
            filled(
                'ga.addAggregate("SUM", "amount"); ga.setGroup(false); ga.query(); ga.next(); return Number(ga.getAggregate("SUM", "amount"))',
            ),
        ).toBe(8)
    })
    it('answers one row per group in column order', () => {
        expect(
            filled(
                'ga.addAggregate("COUNT"); ga.groupBy("state"); ga.query(); var r = []; while (ga.next()) r.push(ga.getValue("state") + ga.state + ga.getAggregate("count")); return r',
            ),
        ).toEqual(['aa2', 'bb1'])
    })
    it('renders groups', () => {
        expect(filled('ga.groupBy("state"); return ga.getEncodedQuery()')).toBe('ORDERBYstate^GROUPBYstate')
    })
})
