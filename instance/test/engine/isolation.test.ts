/** No value a script can get hold of leads to the host: not its functions, not its errors, not its prototypes. */

import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
    bench.install('sys_module', { path: 'x_kt_test/pkg/1.0.0/package.json', content: '{"name":"pkg"}' })
    bench.install('sys_module', {
        path: 'x_kt_test/pkg/1.0.0/src/server/a.ts',
        content:
            "import { gs } from '@servicenow/glide'\nexport function f(x) { return gs.nil(x) }\nexport async function g() { return f }",
    })
})
afterAll(() => bench.instance.close())

const grab = (text: string): string => `(function () { try { ${text} } catch (e) { return e } })()`

// Walks everything reachable from a value and answers the first path whose constructor can make host code.
const WALK = `
    function walk(value, path, seen, depth) {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function') || depth > 5 || seen.has(value)) return null
        seen.add(value)
        if (!(value instanceof Object) && Object.getPrototypeOf(value) !== null) {
            var proto = Object.getPrototypeOf(value)
            while (proto !== null && proto !== Object.prototype && Object.getPrototypeOf(proto) !== null) proto = Object.getPrototypeOf(proto)
            if (proto !== Object.prototype) return path
        }
        var reached = Object.getOwnPropertyNames(value)
        for (var i = 0; i < reached.length; i++) {
            var descriptor = Object.getOwnPropertyDescriptor(value, reached[i])
            var parts = [descriptor.value, descriptor.get, descriptor.set]
            for (var j = 0; j < parts.length; j++) {
                var found = walk(parts[j], path + '.' + reached[i], seen, depth + 1)
                if (found) return found
            }
        }
        return walk(Object.getPrototypeOf(value), path + '.__proto__', seen, depth + 1)
    }`

const VALUES: readonly (readonly [string, string])[] = [
    ['the global object', 'this'],
    ['the arguments', '(function () { return arguments })(1)'],
    ['gs', 'gs'],
    ['a method', 'gs.info'],
    ['a class', 'GlideRecord'],
    ['a record', 'new GlideRecord("incident")'],
    ['an element', 'new GlideRecord("incident").short_description'],
    ['a list of elements', 'new GlideRecord("incident").getElements()'],
    ['a query condition', 'new GlideRecord("incident").addQuery("active", true)'],
    ['a list made by the host', 'gs.getUser().getRoles()'],
    ['a namespace', 'sn_ws'],
    ['an outbound request', 'new sn_ws.RESTMessageV2()'],
    ['headers made by the host', 'new sn_ws.RESTMessageV2().getRequestHeaders()'],
    ['a service error', 'new sn_ws_err.BadRequestError("x")'],
    ['a function that is not emulated', 'new GlideRecord("incident").addJoinQuery'],
    ['require', 'require'],
    ['a module', 'require("./src/server/a.ts")'],
    ['the Glide module', 'require("./src/server/a.ts").f'],
    ['a promise', 'require("./src/server/a.ts").g()'],
    ['an error of the platform', grab('gs.setProperty("other.scope", 1)')],
    ['an error of a refused function', grab('gs.sleep(1)')],
    ['an error of a class that is not emulated', grab('new GlideSchedule()')],
    ['an error of a missing module', grab('require("./nothing.ts")')],
    ['an error of a method on something else', grab('GlideRecord.prototype.next.call({})')],
    ['an error of the engine', grab('null.x')],
    ['a stack overflow in the script', grab('(function f() { f() })()')],
    ['a stack overflow at the border', grab('(function f() { gs.nil(""); f() })()')],
    ['a stack overflow in conversion', grab('var a = []; for (var i = 0; i < 5000; i++) a = [a]; gs.info(a)')],
    ['a symbol at the border', grab('gs.info(Symbol("x"))')],
    ['an error of a hostile toString', grab('gs.info({ toString: function () { throw new Error("x") } })')],
    [
        'an error of a hostile getter',
        grab('new sn_ws.RESTMessageV2().setRequestBody({ get a() { throw new Error("x") } })'),
    ],
    ['an error made by the parser of JSON', grab('JSON.parse("{")')],
    ['an error of code generation', grab('(function () {}).constructor("return 1")')],
]

test.each(VALUES)('%s belongs to the realm', (_claim, expression) => {
    const answer = bench.script(`
        ${WALK}
        var value = ${expression}
        var leak = walk(value, 'value', new Set(), 0)
        if (leak) return leak
        try { return String(value.constructor.constructor('return typeof process')()) } catch (e) { return e instanceof Error ? 'refused' : 'foreign error' }`)
    expect(answer).toBe('refused')
})

test.each([
    ['process', 'typeof process'],
    ['console', 'typeof console'],
    ['Buffer', 'typeof Buffer'],
    ['setTimeout', 'typeof setTimeout'],
    ['fetch', 'typeof fetch'],
    ['structuredClone', 'typeof structuredClone'],
    ['WebAssembly', 'typeof WebAssembly'],
    ['SharedArrayBuffer', 'typeof SharedArrayBuffer'],
    ['WeakRef', 'typeof WeakRef'],
    ['Array.prototype.at', 'typeof [].at'],
    ['Array.prototype.findLast', 'typeof [].findLast'],
    ['Array.prototype.toSorted', 'typeof [].toSorted'],
    ['String.prototype.at', 'typeof "".at'],
    ['Object.hasOwn', 'typeof Object.hasOwn'],
    ['Object.groupBy', 'typeof Object.groupBy'],
])('there is no %s', (_name, expression) => {
    expect(bench.script(`return ${expression}`)).toBe('undefined')
})

it('hides call sites even from a script that asks for them', () => {
    expect(
        bench.script(`
            try { Error.prepareStackTrace = function (e, frames) { return frames } } catch (e) {}
            try { globalThis.Error = { prepareStackTrace: function (e, frames) { return frames } } } catch (e) {}
            return typeof ((function () { try { null.x } catch (e) { return e.stack } })())`),
    ).toBe('string')
})

it('shows a script only its own files in a stack', () => {
    const stack = String(bench.script('try { gs.setProperty("other.scope", 1) } catch (e) { return e.stack }'))
    expect(stack).toContain('sys_script_fix.test:1')
    expect(stack).not.toMatch(/membrane|realm|node:|\.js|node_modules/)
})

it('survives builtins that a script has replaced', () => {
    expect(
        bench.script(`
            Array.prototype[Symbol.iterator] = function () { throw new Error('caught you') }
            Object.defineProperty(Object.prototype, 'value', { get: function () { throw new Error('caught you') }, configurable: true })
            try { return gs.getUser().getRoles() instanceof Array } finally { delete Object.prototype.value }`),
    ).toBe(true)
    bench.instance.scripts.forget()
})

it('keeps realms of two scopes separate', () => {
    bench.script('Array.prototype.mine = 1', { scope: 'x_kt_test' })
    expect(bench.script('return typeof [].mine', { scope: 'global' })).toBe('undefined')
    bench.instance.scripts.forget()
})
