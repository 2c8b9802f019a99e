/** The traps of the platform, one by one: behaviour that costs most when an emulator is kinder than an instance. */

import { createBench, SCOPE, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const TABLE = 'x_kt_test_thing'
const g = `var g = new GlideRecord("${TABLE}");`
const fill = `function add(values) { ${g} g.initialize(); for (var k in values) g.setValue(k, values[k]); return g.insert() }
    add({ name: "a", amount: 1, done: true }); add({ name: "b", amount: 2 }); add({ amount: 3, state: "x" }); add({ name: "d", amount: 4, state: "old" });`
const amounts =
    'g.orderBy("amount"); g.query(); var r = []; while (g.next()) r.push(g.getValue("amount")); return r.join()'
const property = (name: string, value: string): unknown =>
    bench.script(`gs.setProperty("${name}", "${value}")`, { scope: 'global' })

// GlideRecord and GlideElement - Scoped
describe('one column, two vocabularies', () => {
    test.each([
        ['getValue of true', 'g.done = true; return g.getValue("done")', '1'],
        ['getValue of false', 'g.done = false; return g.getValue("done")', '0'],
        ['text of true', 'g.done = true; return "" + g.done', 'true'],
        ['text of false', 'g.done = false; return String(g.done)', 'false'],
        ['the element has the text of the column', 'g.done = true; return g.done.getValue()', '1'],
        ['its toString has the word', 'g.done = true; return g.done.toString()', 'true'],
        ['display value', 'g.done = true; return g.getDisplayValue("done")', 'true'],
        ['the word true is accepted', 'g.done = "true"; return g.getValue("done")', '1'],
        ['the number 1 is accepted', 'g.done = 1; return g.getValue("done")', '1'],
        ['the text 0 is accepted', 'g.done = "0"; return g.getValue("done")', '0'],
        ['empty: getValue is null', 'return g.getValue("name")', null],
        ['empty: text is empty', 'return "" + g.name', ''],
        ['an empty text is the same as null', 'g.name = ""; return g.getValue("name")', null],
        ['a number is text', 'g.amount = 7; return typeof g.getValue("amount")', 'string'],
        ['getValue of an unknown column', 'return g.getValue("nope")', null],
        ['an unknown member is undefined', 'return typeof g.nope', 'undefined'],
        ['NULL clears', 'g.name = "x"; g.setValue("name", "NULL"); return g.getValue("name")', null],
        ['Null does not', 'g.setValue("name", "Null"); return g.getValue("name")', 'Null'],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${g} g.initialize(); ${body}`)).toBe(expected)
    })
})

// GlideRecord - Scoped; Available system properties: glide.invalid_query.returns_no_rows
describe('an invalid condition', () => {
    test.each([
        ['is dropped, so deleteMultiple empties the table', 'g.addEncodedQuery("typo=1"); g.deleteMultiple()', 0],
        ['is dropped from addQuery', 'g.addQuery("typo", 1); g.deleteMultiple()', 0],
        ['leaves valid parts', 'g.addEncodedQuery("typo=1^amount=1"); g.deleteMultiple()', 3],
        ['an operator that does not exist is invalid too', 'g.addQuery("amount", "~", 1); g.deleteMultiple()', 0],
    ])('%s', (_claim, body, left) => {
        bench.script(`${fill} ${g} ${body}`)
        expect(bench.rows(TABLE, ['sys_id']).size).toBe(left)
    })
    it('protects the table when the property is set', () => {
        property('glide.invalid_query.returns_no_rows', 'true')
        bench.script(`${fill} ${g} g.addEncodedQuery("typo=1"); g.deleteMultiple()`)
        expect(bench.rows(TABLE, ['sys_id']).size).toBe(4)
    })
    it('is overridden by the session', () => {
        property('glide.invalid_query.returns_no_rows', 'true')
        bench.script(
            `${fill} gs.getSession().setStrictQuery(false); ${g} g.addEncodedQuery("typo=1"); g.deleteMultiple()`,
        )
        expect(bench.rows(TABLE, ['sys_id']).size).toBe(0)
    })
})

// KB0715430; Encoded query guide
describe('queries', () => {
    test.each([
        ['!= finds no empty values', 'name!=a', '2,4'],
        ['NOT IN neither', 'nameNOT INa,b', '4'],
        ['NOT LIKE neither', 'nameNOT LIKEa', '2,4'],
        ['NSAMEAS neither', 'nameNSAMEASstate', '1,2,4'],
        ['SAMEAS neither', 'nameSAMEASkey', ''],
        ['^OR binds tighter than ^', 'amount>1^amount=2^ORamount=3^ORamount=1', '2,3'],
        ['^NQ starts a whole query', 'amount=1^NQamount>2^amount<4', '1,3'],
        ['^NQ unites without duplicates', 'amount=1^NQamount=1^ORamount=2', '1,2'],
        ['= nothing is empty', 'name=', '3'],
        ['!= nothing is not empty', 'name!=', '1,2,4'],
        ['ISEMPTY', 'nameISEMPTY', '3'],
        ['EMPTYSTRING', 'nameEMPTYSTRING', '3'],
        ['ANYTHING', 'nameANYTHING', '1,2,3,4'],
        ['text is compared without case', 'name=A', '1'],
        ['IN without spaces', 'amountIN1,3', '1,3'],
        ['BETWEEN includes both ends', 'amountBETWEEN2@3', '2,3'],
        ['ENDSWITH as %', 'state%d', '4'],
        ['contains as *', 'state*l', '4'],
        ['a boolean by its word', 'done=true', '1'],
        ['a boolean by its digit', 'done=1', '1'],
        ['^EQ may end it', 'amount=1^EQ', '1'],
        ['order alone', 'ORDERBYDESCamount', '4,3,2,1'],
    ])('%s', (_claim, query, expected) => {
        expect(bench.script(`${fill} ${g} g.addEncodedQuery(${JSON.stringify(query)}); ${amounts}`)).toBe(expected)
    })
    test.each([
        ['setLimit after chooseWindow starts at the first row again', 'g.chooseWindow(1, 3); g.setLimit(1)', '1'],
        ['chooseWindow after setLimit keeps the window', 'g.setLimit(1); g.chooseWindow(1, 3)', '2,3'],
        ['the window excludes its end, forced count or not', 'g.chooseWindow(2, 4, true)', '3,4'],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${fill} ${g} ${body}; ${amounts}`)).toBe(expected)
    })
    it('deletes beyond the limit', () => {
        bench.script(`${fill} ${g} g.setLimit(1); g.deleteMultiple()`)
        expect(bench.rows(TABLE, ['sys_id']).size).toBe(0)
    })
})

// GlideRecord - Scoped, Retrieve values from records
describe('an element', () => {
    test.each([
        [
            'is a live cursor',
            'g.orderBy("amount"); g.query(); var kept = []; while (g.next()) kept.push(g.amount); return kept.join()',
            '4,4,4,4',
        ],
        [
            'is never identical to text',
            'g.get("name", "a"); return [g.name == "a", g.name === "a", typeof g.name]',
            [true, false, 'object'],
        ],
        ['follows later writes', 'g.get("name", "a"); var kept = g.name; g.name = "z"; return kept + ""', 'z'],
        ['has no changes() on the record', 'return typeof g.changes', 'undefined'],
        [
            'has changes() itself',
            'g.get("name", "a"); var before = g.name.changes(); g.name = "z"; return [before, g.name.changes()]',
            [false, true],
        ],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${fill} ${g} ${body}`)).toEqual(expected)
    })
})

// GlideAggregate - Scoped
describe('GlideAggregate', () => {
    const sum = 'var r = []; a.query(); while (a.next()) r.push(a.getAggregate("SUM", "amount")); return r.map(Number)'
    const a = `var a = new GlideAggregate("${TABLE}"); a.addAggregate("SUM", "amount");`
    test.each([
        ['groups by the field of its aggregate', a, [1, 2, 3, 4]],
        ['gives one row with setGroup(false)', `${a} a.setGroup(false)`, [10]],
        ['groups by groupBy alone when it was called', `${a} a.groupBy("done")`, [9, 1]],
        [
            'limits the rows of the table, not the groups',
            `${a} a.setGroup(false); a.addQuery("amount", "<", 3); a.setAggregateWindow(0, 10)`,
            [3],
        ],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${fill} ${body}; ${sum}`)).toEqual(expected)
    })
    it('runs query rules only when asked', () => {
        bench.rule({
            action_query: '1',
            action_insert: '0',
            action_update: '0',
            script: "current.addQuery('amount', 1)",
        })
        const count = (more: string): string =>
            `${fill} var a = new GlideAggregate("${TABLE}"); ${more}; a.addAggregate("COUNT"); a.query(); a.next(); return a.getAggregate("COUNT")`
        expect(bench.script(count(''))).toBe('4')
        expect(bench.script(count('a.setAggregateWorkflow(true)'))).toBe('2')
    })
    it('counts by quarter and leaves out empty ones', () => {
        expect(
            bench.script(`["2018-07-01 00:00:00", "2018-09-30 23:59:59", "2019-01-01 00:00:00", "2019-04-02 10:00:00"].forEach(function (at) { ${g} g.initialize(); g.due = at; g.insert() })
            var a = new GlideAggregate("${TABLE}"); a.addAggregate("COUNT"); a.addTrend("due", "quarter"); a.query(); var r = [];
            while (a.next()) r.push([a.getValue("timeref"), a.getAggregate("COUNT")].join(", ")); return r`),
        ).toEqual(['3/2018, 2', '1/2019, 1', '2/2019, 1'])
    })
    it.each(['week', 'dayofweek', 'date'])('does not guess how a trend by %s is named', (interval) => {
        expect(() =>
            bench.script(
                `var a = new GlideAggregate("${TABLE}"); a.addAggregate("COUNT"); a.addTrend("due", "${interval}"); a.query()`,
            ),
        ).toThrow(`not emulated: GlideAggregate.addTrend by ${interval}`)
    })
    it('concatenates in ascending order', () => {
        expect(
            bench.script(`add(7); add(3); add(3); add(5);
            function add(n) { ${g} g.initialize(); g.amount = n; g.state = "s"; g.insert() }
            var a = new GlideAggregate("${TABLE}"); a.groupBy("state"); a.addAggregate("GROUP_CONCAT", "amount"); a.addAggregate("GROUP_CONCAT_DISTINCT", "amount"); a.query(); a.next();
            return [a.getAggregate("GROUP_CONCAT", "amount"), a.getAggregate("group_concat_distinct", "amount")]`),
        ).toEqual(['3,3,5,7', '3,5,7'])
    })
})

// GlideRecord - Scoped: setAbortAction; KB0813377; Business rules
describe('rules', () => {
    const insert = `${g} g.initialize(); g.name = "a"; return [g.insert(), g.getLastErrorMessage() !== null]`
    it('an abort does not throw, the rule and later rules go on', () => {
        bench.rule({ order: '1', script: "current.setAbortAction(true); gs.info('after abort')" })
        bench.rule({ order: '2', script: "gs.info('later rule ' + current.isActionAborted())" })
        expect(bench.script(insert)).toEqual([null, true])
        expect(bench.log.join()).toMatch(/after abort.*later rule true/)
        expect(bench.rows(TABLE, ['name']).size).toBe(0)
    })
    it('update answers null as well', () => {
        bench.script(fill)
        bench.rule({ script: 'current.setAbortAction(true)' })
        expect(bench.script(`${g} g.get("name", "a"); g.name = "z"; return g.update()`)).toBeNull()
    })
    it('after rules cannot change the row by assigning', () => {
        bench.rule({ when: 'after', script: "current.name = 'late'" })
        bench.script(insert)
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['a']))
    })
    it('a rule that updates its own record is stopped by the recursion guard with a log line', () => {
        bench.rule({ name: 'self', when: 'after', script: "current.name = current.name + '!'; current.update()" })
        bench.script(insert)
        expect(bench.log.join()).toContain(`Recursive business rule call for 'self' on ${TABLE}:`)
    })
    it('after rules still see changes() and previous', () => {
        bench.script(fill)
        bench.rule({
            when: 'after',
            script: "gs.info([current.name.changes(), current.name.changesTo('z'), current.name.changesFrom('a'), previous.name, current.operation()].join())",
        })
        bench.script(`${g} g.get("name", "a"); g.name = "z"; g.update()`)
        expect(bench.log.join('\n')).toContain('true,true,true,a,update')
    })
    it('async rules come later, with the values of then and without previous', () => {
        bench.rule({ when: 'async', action_update: '0', script: "gs.info('async ' + current.name + ' ' + previous)" })
        bench.script(`${g} g.initialize(); g.name = "a"; g.insert(); g.name = "then"; g.update()`)
        expect(bench.log.join()).not.toContain('async')
        bench.instance.queue.drain()
        expect(bench.log.join()).toContain('async then null')
    })
})

// GlideSystem - Scoped; release notes
describe('what a scope does not have', () => {
    test.each(['log', 'logError', 'logWarning', 'print', 'sleep', 'nowDateTime', 'now', 'cacheFlush', 'flushMessages'])(
        'gs.%s is refused by name',
        (name) => {
            expect(() => bench.script(`gs.${name}("x")`)).toThrow(`Function ${name} is not allowed in scope ${SCOPE}`)
        },
    )
    it('names the functions to use instead of gs.log', () => {
        expect(() => bench.script('gs.log("x")')).toThrow('Use gs.debug() or gs.info() instead')
    })
    test.each(['UnauthorizedError', 'ForbiddenError'])('sn_ws_err.%s does not exist', (name) => {
        expect(bench.script(`return typeof sn_ws_err.${name}`)).toBe('undefined')
    })
    test.each([
        'BadRequestError',
        'NotFoundError',
        'NotAcceptableError',
        'ConflictError',
        'UnsupportedMediaTypeError',
        'ServiceError',
    ])('sn_ws_err.%s does', (name) => {
        expect(bench.script(`return typeof sn_ws_err.${name}`)).toBe('function')
    })
})

// System dictionary: max length is the physical column's, KB0685779; unique
describe('the dictionary', () => {
    it('does not truncate text beyond its max length', () => {
        expect(
            bench.script(
                `${g} g.initialize(); g.name = "${'x'.repeat(60)}"; g.get(g.insert()); return g.getValue("name").length`,
            ),
        ).toBe(60)
    })
    it('stores a choice that is not in the list', () => {
        expect(
            bench.script(`${g} g.initialize(); g.state = "unheard of"; g.get(g.insert()); return g.getValue("state")`),
        ).toBe('unheard of')
    })
    it('refuses a second row with a unique value', () => {
        expect(
            bench.script(
                `${g} g.initialize(); g.key = "k"; g.insert(); g.initialize(); g.key = "k"; return g.insert()`,
            ),
        ).toBeNull()
    })
    it('gives text conversion to numbers that do not fit their column', () => {
        expect(
            bench.script(`${g} g.initialize(); g.amount = "many"; g.get(g.insert()); return g.getValue("amount")`),
        ).toBeNull()
    })
})
