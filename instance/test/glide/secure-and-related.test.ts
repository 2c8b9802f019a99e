/** Promises of ACLs in scripts, GlideRecordSecure, query ACLs, joins and related list queries. */

import { createBench, SCOPE, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
    bench.install('sys_user', { sys_id: 'e'.repeat(32), user_name: 'eve', name: 'Eve', active: '1' })
    bench.install('sys_user_role', { sys_id: 'c'.repeat(32), name: 'x_kt_test.reader' })
    bench.install('sys_user_has_role', { user: 'e'.repeat(32), role: 'c'.repeat(32) })
    bench.instance.mark()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const TABLE = 'x_kt_test_thing'
/** sys_id of the role that the baseline gives to no user. */
const NOBODY = '81741e1838756b686ce5b2675092ffd8'
const acl = (operation: string, name = TABLE, values: Record<string, string> = {}): void => {
    const id = bench.install('sys_security_acl', {
        ...{ name, operation, type: 'record', active: '1', admin_overrides: '1' },
        ...values,
    })
    bench.install('sys_security_acl_role', { sys_security_acl: id, sys_user_role: 'c'.repeat(32) })
}
const things = (...names: string[]): void => {
    for (const name of names)
        bench.script(
            `var g = new GlideRecord("${TABLE}"); g.initialize(); g.name = "${name}"; g.amount = 1; g.insert()`,
        )
}
const asEve = (body: string): unknown => bench.script(body, { user: 'eve' })

// GlideRecord - Scoped: canRead, canWrite, canCreate, canDelete evaluate the ACLs of the table
describe('access in scripts', () => {
    const can = `var g = new GlideRecord("${TABLE}"); return [g.canRead(), g.canCreate(), g.canWrite(), g.canDelete()]`
    it('is closed to others where a table of an application has no ACL, and open to administrators', () => {
        expect([asEve(can), bench.script(can)]).toEqual([
            [false, false, false, false],
            [true, true, true, true],
        ])
    })
    test.each(['read', 'create', 'write', 'delete'])('follows the role of an ACL for %s', (operation) => {
        acl(operation)
        expect(asEve(can)).toEqual(['read', 'create', 'write', 'delete'].map((name) => name === operation))
    })
    // How the ACL Admin Overrides option works (KB0685046): the nobody role takes precedence over the option
    it('refuses administrators too where an ACL asks for the role nobody', () => {
        for (const operation of ['create', 'write']) {
            const id = bench.install('sys_security_acl', {
                name: TABLE,
                operation,
                type: 'record',
                active: '1',
                admin_overrides: '1',
            })
            bench.install('sys_security_acl_role', { sys_security_acl: id, sys_user_role: NOBODY })
        }
        expect(bench.script(can)).toEqual([true, false, false, true])
    })
    it('asks the condition of an ACL of the record under the cursor', () => {
        things('mine', 'other')
        acl('read', TABLE, { condition: 'name=mine' })
        const body = `var g = new GlideRecord("${TABLE}"); g.orderBy("name"); g.query(); var r = []; while (g.next()) r.push(g.canRead()); return r`
        expect(asEve(body)).toEqual([true, false])
    })
    it('lets a script decide through answer', () => {
        things('mine', 'other')
        acl('read', TABLE, { advanced: '1', script: 'answer = current.name == "mine"' })
        const body = `var g = new GlideRecord("${TABLE}"); g.orderBy("name"); g.query(); var r = []; while (g.next()) r.push(g.canRead()); return r`
        expect(asEve(body)).toEqual([true, false])
    })
    it('asks for fields by themselves', () => {
        things('a')
        acl('read')
        acl('read', `${TABLE}.amount`, { condition: 'name=other' })
        const body = `var g = new GlideRecord("${TABLE}"); g.get("name", "a"); return [g.name.canRead(), g.amount.canRead(), g.name.canWrite()]`
        expect(asEve(body)).toEqual([true, false, false])
    })
})

// Glide Server APIs: Using GlideRecordSecure
describe('GlideRecordSecure', () => {
    it('returns its name as text', () => {
        expect(bench.script(`return new GlideRecordSecure("${TABLE}").toString()`)).toBe(
            '[object ScopedGlideRecordSecure]',
        )
    })
    it('leaves out rows that may not be read', () => {
        things('mine', 'other')
        acl('read', TABLE, { condition: 'name=mine' })
        const count = (type: string): string => `var g = new ${type}("${TABLE}"); g.query(); return g.getRowCount()`
        expect([asEve(count('GlideRecordSecure')), asEve(count('GlideRecord'))]).toEqual([1, 2])
    })
    it('shows fields that may not be read as empty', () => {
        things('a')
        acl('read')
        acl('read', `${TABLE}.amount`, { condition: 'name=other' })
        const body = `var g = new GlideRecordSecure("${TABLE}"); g.query(); g.next(); return [g.getValue("name"), g.getValue("amount")]`
        expect(asEve(body)).toEqual(['a', null])
    })
    it('empties fields that may not be written before the write', () => {
        acl('create')
        acl('write', `${TABLE}.amount`, { advanced: '1', script: 'answer = false' })
        asEve(`var g = new GlideRecordSecure("${TABLE}"); g.initialize(); g.name = "a"; g.amount = 5; g.insert()`)
        expect(bench.rows(TABLE, ['name', 'amount'])).toEqual(new Set(['a|']))
    })
    test.each([
        ['insert', 'g.initialize(); g.name = "new"; return g.insert()', null],
        ['update', 'g.get("name", "a"); g.name = "b"; return g.update()', null],
        ['deleteRecord', 'g.get("name", "a"); return g.deleteRecord()', false],
    ])('refuses %s without an ACL that allows it', (_name, body, expected) => {
        things('a')
        acl('read')
        expect(asEve(`var g = new GlideRecordSecure("${TABLE}"); ${body}`)).toBe(expected)
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['a']))
    })
    it('lets administrators do everything', () => {
        things('a')
        expect(
            bench.script(`var g = new GlideRecordSecure("${TABLE}"); g.query(); g.next(); return g.deleteRecord()`),
        ).toBe(true)
    })
})

// GlideRecord - Scoped: addUserQuery and addSystemQuery; only the first asks the query ACLs of the user
describe('query ACLs', () => {
    const names = 'var r = []; g.query(); while (g.next()) r.push(g.getValue("name")); return r'
    test.each([
        ['addQuery ignores them', 'g.addQuery("name", "a")', ['a']],
        ['addSystemQuery ignores them', 'g.addSystemQuery("name", "=", "a")', ['a']],
        ['addSystemEncodedQuery ignores them', 'g.addSystemEncodedQuery("name=a")', ['a']],
        ['addUserQuery drops what may not be asked', 'g.addUserQuery("name", "=", "a")', ['a', 'b']],
        ['addUserEncodedQuery drops what may not be asked', 'g.addUserEncodedQuery("name=a")', ['a', 'b']],
        ['addEncodedQuery with enforcement as well', 'g.addEncodedQuery("name=a", true)', ['a', 'b']],
        [
            'a strict session finds nothing instead',
            'gs.getSession().setStrictQuery(true); g.addUserQuery("name", "=", "a")',
            [],
        ],
        [
            'addUserQuery keeps what may be asked',
            'g.addUserQuery("amount", "=", 1); g.addSystemOrderByDesc("name")',
            ['b', 'a'],
        ],
        ['addUserCondition joins with AND', 'g.addUserQuery("amount", ">", 0).addSystemCondition("name", "a")', ['a']],
        [
            'addSystemOrCondition joins with OR',
            'g.addSystemQuery("name", "a").addSystemOrCondition("name", "b")',
            ['a', 'b'],
        ],
    ])('%s', (_claim, body, expected) => {
        things('a', 'b')
        acl('query_match', `${TABLE}.name`, {
            condition: 'name=nobody',
            admin_overrides: '0',
            advanced: '1',
            script: 'answer = false',
        })
        expect(asEve(`var g = new GlideRecord("${TABLE}"); ${body}; ${names}`)).toEqual(expected)
    })
})

// GlideRecord - Scoped: addJoinQuery; Encoded query strings: related list queries
describe('joins and related list queries', () => {
    const family = (): unknown =>
        bench.script(`function add(name, amount, parent) { var g = new GlideRecord("${TABLE}"); g.initialize(); g.name = name; g.amount = amount; if (parent) g.parent = parent; return g.insert() }
            var two = add("two", 10); var one = add("one", 20); add("none", 30); add("c1", 1, two); add("c2", 2, two); add("c3", 3, one)`)
    const found = (body: string): unknown => {
        family()
        return bench.script(
            `var g = new GlideRecord("${TABLE}"); ${body}; g.orderBy("name"); g.query(); var r = []; while (g.next()) r.push(g.getValue("name")); return r.join()`,
        )
    }
    test.each([
        ['by the first reference to the table', `g.addJoinQuery("${TABLE}")`, 'one,two'],
        ['by named fields', `g.addJoinQuery("${TABLE}", "sys_id", "parent")`, 'one,two'],
        ['with a condition on the joined table', `g.addJoinQuery("${TABLE}").addCondition("amount", 3)`, 'one'],
        ['with an operator', `g.addJoinQuery("${TABLE}").addCondition("amount", ">", 1)`, 'one,two'],
        [
            'with alternatives',
            `g.addJoinQuery("${TABLE}").addCondition("amount", 1).addOrCondition("amount", 3)`,
            'one,two',
        ],
        ['beside conditions on its own table', `g.addJoinQuery("${TABLE}"); g.addQuery("amount", ">", 15)`, 'one'],
        ['an unknown table is an invalid condition', 'g.addJoinQuery("nope"); g.addQuery("amount", 30)', 'none'],
        ['as an encoded query', `g.addEncodedQuery("JOIN${TABLE}.sys_id=${TABLE}.parent!amount=3")`, 'one'],
        ['at least one related row', `g.addEncodedQuery("RLQUERY${TABLE}.parent,>=1^ENDRLQUERY")`, 'one,two'],
        ['exactly two', `g.addEncodedQuery("RLQUERY${TABLE}.parent,=2^ENDRLQUERY")`, 'two'],
        ['none', `g.addEncodedQuery("amount>=10^RLQUERY${TABLE}.parent,=0^ENDRLQUERY")`, 'none'],
        ['fewer than two', `g.addEncodedQuery("amount>=10^RLQUERY${TABLE}.parent,<2^ENDRLQUERY")`, 'none,one'],
        [
            'with a condition after the count',
            `g.addEncodedQuery("RLQUERY${TABLE}.parent,>=1,amount=3^ENDRLQUERY")`,
            'one',
        ],
        [
            'with a condition of its own part',
            `g.addEncodedQuery("RLQUERY${TABLE}.parent,>=1^amount=1^ENDRLQUERY")`,
            'two',
        ],
        ['with conditions behind it', `g.addEncodedQuery("RLQUERY${TABLE}.parent,>=1^ENDRLQUERY^amount=20")`, 'one'],
    ])('%s', (_claim, body, expected) => {
        expect(found(body)).toBe(expected)
    })
    it('says its join as an encoded query', () => {
        expect(
            bench.script(
                `var g = new GlideRecord("${TABLE}"); g.addJoinQuery("${TABLE}").addCondition("amount", 3); return g.getEncodedQuery()`,
            ),
        ).toBe(`JOIN${TABLE}.sys_id=${TABLE}.parent!amount=3`)
    })
    it('leaves addCondition on a plain condition open, as the page does', () => {
        expect(() =>
            bench.script(`new GlideRecord("${TABLE}").addQuery("amount", 1).addCondition("amount", 2)`),
        ).toThrow('not emulated: GlideQueryCondition.addCondition')
    })
})

// GlideRecord - Scoped: isValidEncodedQuery, isEncodedQueryValid
describe('validity of encoded queries', () => {
    test.each([
        ['amount=1^ORamount=2', true],
        ['', false],
        ['typo=1', false],
        ['amount=1^typo=2', false],
        ['parent.name=x', true],
        ['parent.typo=x', false],
        ['ORDERBYname', true],
        ['ORDERBYtypo', false],
    ])('isValidEncodedQuery(%j) is %s', (query, expected) => {
        expect(bench.script(`return new GlideRecord("${TABLE}").isValidEncodedQuery(${JSON.stringify(query)})`)).toBe(
            expected,
        )
    })
    test.each([
        ['amount=1', [true, 'amount=1', 2]],
        ['typo=1', [false, 'sys_idNotValidnull', 0]],
    ])('isEncodedQueryValid(%j) also applies it', (query, expected) => {
        things('a', 'b')
        expect(
            bench.script(
                `var g = new GlideRecord("${TABLE}"); var v = g.isEncodedQueryValid("${query}"); g.query(); return [v, g.getEncodedQuery(), g.getRowCount()]`,
            ),
        ).toEqual(expected)
    })
})

// Encoded query strings: scripts in queries are evaluated in a guarded way
describe('javascript: in queries', () => {
    const ask = (query: string): unknown =>
        bench.script(
            `var g = new GlideRecord("${TABLE}"); g.addEncodedQuery(${JSON.stringify(query)}); g.query(); return g.getRowCount()`,
        )
    test.each([
        ['a value', 'name=javascript:"a" + ""', 1],
        ['a function of gs', 'sys_created_by=javascript:gs.getUserName()', 2],
        ['a list', 'nameINjavascript:["a", "b"]', 2],
        ['both ends', 'sys_created_onBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 2],
    ])('takes %s', (_claim, query, expected) => {
        things('a', 'b')
        expect(ask(query)).toBe(expected)
    })
    it('may not write', () => {
        things('a')
        expect(() => ask(`name=javascript:new GlideRecord("${TABLE}").deleteMultiple()`)).toThrow('not allowed')
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['a']))
    })
    test.each([
        ['1', 1],
        ['0', 'throws'],
    ])('sees a script include whose sandbox flag is %s', (flag, expected) => {
        things('a')
        bench.install('sys_script_include', {
            name: 'Names',
            api_name: `${SCOPE}.Names`,
            active: '1',
            sys_scope: SCOPE,
            sandbox_callable: flag,
            script: 'var Names = { first: function () { return "a" } }',
        })
        if (expected === 'throws') expect(() => ask('name=javascript:Names.first()')).toThrow('Names is not defined')
        else expect(ask('name=javascript:Names.first()')).toBe(expected)
    })
})
