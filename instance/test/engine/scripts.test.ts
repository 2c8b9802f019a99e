/** Promises of script contexts: what a classic script, a module and a script include see, and what the engine refuses. */

import { createBench, SCOPE, type Bench } from '../support.ts'
import type { ScriptSource } from '../../src/kernel/kernel.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const ROOT = `${SCOPE}/pkg/1.0.0`
const addModule = (path: string, content: string): void => {
    bench.install('sys_module', { path: `${ROOT}/${path}`, content })
}

// JavaScript compatibility guide
describe('the engine refuses', () => {
    test.each([
        ['async methods in classes', 'class A { async m() {} }'],
        ['private members', 'class A { #x = 1 }'],
        ['subclassed errors', 'class A extends Error {}'],
        ['subclassed maps', 'var A = class extends Map {}'],
        ['async generators', 'async function* f() {}'],
        ['for await', 'async function f(x) { for await (var y of x) {} }'],
        ['dynamic import', 'import("x")'],
        ['Reflect', 'Reflect.ownKeys({})'],
        ['new Function', 'new Function("return 1")'],
        ['eval', 'eval("1")'],
        ['the d flag', '/a/d'],
        ['the v flag', '/a/v'],
        ['class fields', 'class A { x = 1 }'],
        ['top-level await', 'await 1'],
    ])('%s', (_claim, text) => {
        expect(() => bench.script(`\n${text}`)).toThrow(expect.objectContaining({ name: 'SyntaxError', line: 2 }))
    })
    test.each([
        ['for each', 'for each (var x in [1]) gs.info(x)'],
        ['catch with a condition', 'try { gs.info(1) } catch (e if e.code) { gs.info(2) }'],
        ['a function statement without a name', 'function (current) { gs.info(1) }'],
        ['E4X', 'var xml = <a><b/></a>'],
    ])('and names a form of old scripts that is not emulated: %s', (name, text) => {
        expect(() => bench.script(`\n${text}`)).toThrow(`not emulated: ${name} (sys_script_fix.test; line 2)`)
    })
    test.each([
        ['a member called Reflect', 'return { Reflect: 1 }.Reflect'],
        ['optional chaining', 'return null?.x ?? 1'],
        ['async functions', 'async function f() {} return 1'],
        ['classes', 'class A { m() { return 1 } } return new A().m()'],
    ])('but not %s', (_claim, text) => {
        expect(bench.script(text)).toBe(1)
    })
})

describe('completion values', () => {
    const run = (body: string): unknown => {
        const tx = bench.instance.transaction({ name: 't', user: bench.instance.users.system(), scope: SCOPE })
        const source: ScriptSource = { table: 'sys_script_fix', sysId: '1', name: 't', scope: SCOPE, body }
        return bench.instance.scripts.run(tx, source, { answer: 42 })
    }
    test.each([
        ['an expression', '1 + 1', 2],
        ['a call with a semicolon and a comment', '(function () { return 3 })(); // done', 3],
        ['an expression in parentheses', '(4)', 4],
        ['a branch', 'if (answer > 1) { "yes" } else { "no" }', 'yes'],
        ['a try', 'try { null.x } catch (e) { "caught" }', 'caught'],
        ['a variable given to the script', 'answer', 42],
        ['a declaration', 'var a = 1', undefined],
    ])('%s', (_claim, body, expected) => {
        expect(run(body)).toBe(expected)
    })
})

// Module guide; build output of the SDK
describe('modules', () => {
    beforeEach(() => addModule('package.json', '{"name":"pkg"}'))

    it('are found by their whole path and relative to the package', () => {
        addModule('src/server/a.ts', 'export const answer = 42')
        expect(
            bench.script(`return [require('${ROOT}/src/server/a.ts').answer, require('./src/server/a.ts').answer]`),
        ).toEqual([42, 42])
    })
    it('import each other by exact relative path, also in a circle', () => {
        addModule(
            'src/server/a.ts',
            "import { b } from './sub/b.ts'\nexport function a() { return 'a' }\nexport const both = () => a() + b()",
        )
        addModule('src/server/sub/b.ts', "import { a } from '../a.ts'\nexport const b = () => 'b' + a()")
        expect(bench.script("return require('./src/server/a.ts').both()")).toBe('aba')
    })
    it('are found without their extension as .js, .json or index.js, each once', () => {
        addModule(
            'src/server/a.ts',
            "import { b } from './b'\nimport data from './data'\nimport { c } from './c'\nimport { b as same } from './b.js'\nexport const all = [b, data.d, c, b === same]",
        )
        addModule('src/server/b.js', 'export const b = {}')
        addModule('src/server/data.json', '{ "d": 4 }')
        addModule('src/server/c/index.js', 'export const c = 3')
        expect(bench.script("return require('./src/server/a.ts').all")).toEqual([{}, 4, 3, true])
    })
    it('are not found without the extension .ts', () => {
        addModule('src/server/a.ts', "import { b } from './b'")
        addModule('src/server/b.ts', 'export const b = 1')
        expect(() => bench.script("require('./src/server/a.ts')")).toThrow(/Cannot find module '.\/b'/)
    })
    it('get Glide by import and see no Glide globals', () => {
        addModule(
            'src/server/a.ts',
            "import { gs, GlideRecord as Record } from '@servicenow/glide'\nimport { RESTMessageV2 } from '@servicenow/glide/sn_ws'\nexport const seen = [typeof gs.info, typeof Record, typeof RESTMessageV2, typeof GlideRecord, typeof Class]",
        )
        expect(bench.script("return require('./src/server/a.ts').seen")).toEqual(
            ['object', 'object', 'object', 'undefined', 'undefined'].map((_, i) => (i < 3 ? 'function' : 'undefined')),
        )
    })
    it('export everything the language can', () => {
        addModule(
            'src/server/b.ts',
            'export const one = 1, two = 2\nexport default function () { return 3 }\nconst four = 4\nexport { four as quatre }\nexport const { five, six: [six] } = { five: 5, six: [6] }\nexport class Seven {}',
        )
        addModule(
            'src/server/a.ts',
            "export * from './b.ts'\nexport { one as uno, default as three } from './b.ts'\nimport { two } from './b.ts'\nexport { two as dos }",
        )
        expect(
            bench.script(
                "var m = require('./src/server/a.ts'); return [m.one, m.two, m.three(), m.quatre, m.five, m.six, typeof m.Seven, m.uno, m.dos]",
            ),
        ).toEqual([1, 2, 3, 4, 5, 6, 'function', 1, 2])
    })
    it('run strict and share Array with scripts', () => {
        addModule('src/server/a.ts', 'export const list = [1]\nexport function self() { return this === undefined }')
        expect(
            bench.script("var m = require('./src/server/a.ts'); return [m.list instanceof Array, (0, m.self)()]"),
        ).toEqual([true, true])
    })
    it('of another scope are out of reach', () => {
        expect(() => bench.script("require('x_other/pkg/1.0.0/a.ts')")).toThrow(/not available in scope/)
    })
    it('name file and line when they fail', () => {
        addModule(
            'src/server/a.ts',
            "import { gs } from '@servicenow/glide'\n\nexport const f = () => {\n    return gs.nope.x\n}",
        )
        expect(() => bench.script("require('./src/server/a.ts').f()")).toThrow(
            expect.objectContaining({ scriptName: `${ROOT}/src/server/a.ts`, line: 4 }),
        )
    })
    it('are read again after they changed', () => {
        addModule('src/server/a.ts', 'export const v = 1')
        expect(bench.script("return require('./src/server/a.ts').v")).toBe(1)
        bench.script(
            'var gr = new GlideRecord("sys_module"); gr.addQuery("path", "ENDSWITH", "a.ts"); gr.query(); gr.next(); gr.content = "export const v = 2"; gr.update()',
            { scope: 'global' },
        )
        expect(bench.script("return require('./src/server/a.ts').v")).toBe(2)
    })
})

// Script includes
describe('script includes', () => {
    const include = (name: string, script: string, more: Readonly<Record<string, string>> = {}): void => {
        bench.install('sys_script_include', {
            name,
            script,
            active: '1',
            access: 'package_private',
            api_name: `${SCOPE}.${name}`,
            sys_scope: 'f'.repeat(31) + '1',
            ...more,
        })
    }
    const greeter = (name: string, body = "return 'hello ' + who"): string =>
        `var ${name} = Class.create();\n${name}.prototype = { initialize: function (x) { this.x = x }, greet: function (who) { ${body} }, type: '${name}' }`

    it('are known by bare name and by api name in their scope', () => {
        include('Greeter', greeter('Greeter'))
        expect(bench.script(`return [new Greeter().greet('a'), new ${SCOPE}.Greeter(5).x]`)).toEqual(['hello a', 5])
    })
    it('may refer to each other in a circle', () => {
        include('First', greeter('First', 'return new Second().greet(who)'))
        include('Second', greeter('Second', 'return typeof First + who'))
        expect(bench.script("return new First().greet('x')")).toBe('functionx')
    })
    it('are not defined when inactive', () => {
        include('Gone', greeter('Gone'), { active: '0' })
        expect(bench.script('return typeof Gone')).toBe('undefined')
    })
    it('answer other scopes when public, running in their own scope', () => {
        include('Open', greeter('Open', 'return gs.getCurrentScopeName() + who + this.x'), { access: 'public' })
        expect(bench.script(`return new ${SCOPE}.Open(1).greet('|')`, { scope: 'global' })).toBe(`${SCOPE}|1`)
    })
    it('refuse other scopes when private', () => {
        include('Closed', greeter('Closed'))
        expect(() => bench.script(`new ${SCOPE}.Closed()`, { scope: 'global' })).toThrow(/private script include/)
    })
    it('give other scopes real lists and plain data', () => {
        include('Data', greeter('Data', 'return { list: [1, { a: who }] }'), { access: 'public' })
        expect(
            bench.script(`var d = new ${SCOPE}.Data().greet('x'); return [d.list instanceof Array, d.list[1].a]`, {
                scope: 'global',
            }),
        ).toEqual([true, 'x'])
    })
    const counter = `var Counter = Class.create();
        Counter.prototype = {
            initialize: function (start) { this.count = start },
            step: function () { this.count += 1; return this.count },
            name: function () { return this.type + (this.extra || '') },
            absorb: function (other) { other.step(); this.count = other.count; return this.count },
            type: 'Counter' }`
    it('of a class keep a `this` for each object, whichever scope calls', () => {
        include('Counter', counter, { access: 'public' })
        const body = `var a = new ${SCOPE}.Counter(10), b = new ${SCOPE}.Counter(20); a.step(); b.step(); b.step()
            return [a.step(), b.step(), a.count, b.count, ${SCOPE}.Counter.prototype.name.call({ type: 'given' })]`
        expect(bench.script(body, { scope: 'global' })).toEqual([12, 23, 12, 23, 'given'])
    })
    it('of a class have no `this` of their own when their method is kept in a variable', () => {
        include('Counter', counter, { access: 'public' })
        const body = `var a = new ${SCOPE}.Counter(10), name = a.name; return name()`
        expect(bench.script(body, { scope: 'global' })).toBe('undefined')
    })
    it('take values that another scope sets, and share objects of classes with it', () => {
        include('Counter', counter, { access: 'public' })
        const body = `var a = new ${SCOPE}.Counter(1), b = new ${SCOPE}.Counter(5)
            a.extra = '!'; a.count = 7; return [a.name(), a.step(), a.absorb(b), b.count]`
        expect(bench.script(body, { scope: 'global' })).toEqual(['Counter!', 8, 6, 6])
    })
    it('can be extended in another scope, with one object for the methods of both', () => {
        include('Counter', counter, { access: 'public' })
        const body = `var Twice = Class.create()
            Twice.prototype = Object.extendsObject(${SCOPE}.Counter, {
                step: function () { ${SCOPE}.Counter.prototype.step.call(this); return ${SCOPE}.Counter.prototype.step.call(this) },
                type: 'Twice' })
            var t = new Twice(1); return [t.step(), t.count, t.name()]`
        expect(bench.script(body, { scope: 'global' })).toEqual([3, 3, 'Twice'])
    })
    it('that are classes keep their methods and their instances in another scope', () => {
        include('Counter', `class Counter { constructor(n) { this.n = n } step() { this.n += 1; return this.n } }`, {
            access: 'public',
        })
        const body = `var Twice = Class.create(), c = new ${SCOPE}.Counter(1)
            Twice.prototype = Object.extendsObject(${SCOPE}.Counter, { initialize: function (n) { this.n = n } })
            var t = new Twice(5)
            return [c.step(), c instanceof ${SCOPE}.Counter, t.step(), t instanceof ${SCOPE}.Counter, t instanceof Twice,
                {} instanceof ${SCOPE}.Counter, typeof c.step.prototype, Object.getPrototypeOf(c) === ${SCOPE}.Counter.prototype]`
        expect(bench.script(body, { scope: 'global' })).toEqual([2, true, 6, true, true, false, 'undefined', true])
    })
    it('can require modules', () => {
        addModule('package.json', '{}')
        addModule('src/server/a.ts', 'export const answer = 42')
        include('Bridge', greeter('Bridge', "return require('./src/server/a.ts').answer"), { access: 'public' })
        expect(bench.script(`return new ${SCOPE}.Bridge().greet()`, { scope: 'global' })).toBe(42)
    })
})

// GlideSystem - Scoped
describe('gs', () => {
    test.each([
        ['log', /^Function log is not allowed in scope x_kt_test. Use gs.debug\(\) or gs.info\(\) instead$/],
        ['sleep', /^Function sleep is not allowed in scope x_kt_test/],
        ['nowDateTime', /^Function nowDateTime is not allowed/],
        ['print', /^Function print is not allowed/],
    ])('refuses %s in a scope', (name, message) => {
        expect(() => bench.script(`gs.${name}('x')`)).toThrow(message)
    })
    it('fills values into messages', () => {
        bench.script("gs.info('{0} and {1}', 'a', 2)")
        expect(bench.log).toContain('info x_kt_test: a and 2')
    })
    it('sets properties of the own scope only', () => {
        expect(() => bench.script("gs.setProperty('other.name', '1')")).toThrow(/another scope/)
        expect(
            bench.script(
                `gs.setProperty('${SCOPE}.name', true); return [gs.getProperty('${SCOPE}.name'), gs.getProperty('${SCOPE}.none', 'alt'), gs.getProperty('${SCOPE}.none')]`,
            ),
        ).toEqual(['true', 'alt', null])
    })
    it('says what is not emulated by its name', () => {
        expect(() => bench.script('gs.appUpgrade("x")', { scope: 'global' })).toThrow('not emulated: gs.appUpgrade')
    })
    it.each([
        ['in a variable', "var log = gs.info; log('kept')"],
        ['in an object', "var logger = { write: gs.info }; logger.write('kept')"],
        ['by name', "var level = 'info'; gs[level]('kept')"],
        ['by call', "gs.info.call(this, 'kept')"],
        ['by apply', "(function () { gs.info.apply(null, arguments) })('kept')"],
        ['by bind', "var log = gs.info.bind({}); log('kept')"],
    ])('lets its members be called %s', (_claim, body) => {
        bench.script(body)
        expect(bench.log).toEqual(['info x_kt_test: kept'])
    })
    it('is the only object whose members may be kept apart from it', () => {
        expect(() => bench.script("var query = new GlideRecord('incident').query; query()")).toThrow(
            /GlideRecord.query was called on something else/,
        )
    })
    it('gives errors getMessage as Java exceptions have', () => {
        expect(
            bench.script(
                "try { gs.setProperty('other.name', '1') } catch (e) { return e.getMessage() === e.message && e instanceof Error }",
            ),
        ).toBe(true)
    })
})

describe('results', () => {
    it('of a console script are plain data', () => {
        const body = `var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.name = 'n'
            return { element: gr.name, list: [gr.name], date: new GlideDateTime('2026-01-01 00:00:00'), f: function () {} }`
        expect(bench.script(body)).toEqual({ element: 'n', list: ['n'], date: '2026-01-01 00:00:00', f: undefined })
    })
    it('of promises arrive before the transaction ends', () => {
        bench.script("Promise.resolve('later').then(function (v) { gs.info(v) }); gs.info('first')")
        expect(bench.log).toEqual(['info x_kt_test: first', 'info x_kt_test: later'])
    })
})
