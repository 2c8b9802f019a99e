/** Scripts are read as the platform's engine reads them, what is no script is refused by its code, and no text makes the parser fall over. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import type { Program } from '../../../../src/server/script-analysis/core/ast.ts'
import { outlineScript } from '../../../../src/server/script-analysis/core/outline.ts'
import { LONGEST_SCRIPT, parseDamaged, parseScript } from '../../../../src/server/script-analysis/core/parse-script.ts'
import { toRandom } from '../../../../tools/random.ts'
import { damage, randomProgram } from './random-programs.ts'

const ROOT = join(__dirname, '../../../..')
// The characters by code, because an editor shows none of them.
const [SOFT_HYPHEN, ZERO_WIDTH_SPACE, BYTE_ORDER_MARK, LINE_SEPARATOR] = [0xad, 0x200b, 0xfeff, 0x2028].map((code) =>
    String.fromCharCode(code),
)

function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        .filter((text) => text.length < LONGEST_SCRIPT)
}

function codeOf(text: string): string {
    const parsed = parseScript(text)
    return parsed.ok ? 'read' : parsed.failure.code
}

/** The tree as text, without what the dialect adds and what it leaves unmade: objects of regular expressions. */
function drawn(tree: unknown): string {
    return JSON.stringify(tree, (field, value: unknown) => {
        if (field === 'guard' || field === 'guardedHandlers') return undefined
        return value instanceof RegExp ? null : typeof value === 'bigint' ? `${value}n` : value
    })
}

function readByAcorn(text: string): string | null {
    try {
        const options = { allowReturnOutsideFunction: true, allowSuperOutsideMethod: true }
        return drawn(parse(text, { ...options, ecmaVersion: 2022, sourceType: 'script' }))
    } catch (error) {
        return null
    }
}

function statementsOf(text: string): readonly unknown[] {
    const parsed = parseScript(text)
    if (!parsed.ok) throw new Error(parsed.failure.message)
    return parsed.value.body
}

describe('what is read', () => {
    test.each([
        // What the documentation of JavaScript modes lists for ES12.
        ['a public instance field', 'class A { x = 1; y }'],
        ['a static field', 'class A { static x = 1 }'],
        ['a private static field', 'class A { static #x = 1; static x() { return A.#x } }'],
        ['private members', 'class A { #x = 1; #y() { return this.#x in this || #x in this } }'],
        ['a static block', 'class A { static { this.x = 1 } }'],
        // What the engine takes beyond the standard.
        ['a byte order mark', `${BYTE_ORDER_MARK}gs.info('a')`],
        ['a zero width space between tokens', `gs.info(${ZERO_WIDTH_SPACE}'a')${ZERO_WIDTH_SPACE};`],
        ['a zero width space on a line of its own', `a()\n${ZERO_WIDTH_SPACE}\nb()`],
        ['a soft hyphen after a name', `var a${SOFT_HYPHEN} = b${SOFT_HYPHEN}.c;`],
        ['a loop over values', 'for each (var x in y) gs.info(x)'],
        ['a loop over values of a name', 'for each(x in y) { }'],
        ['a conditional catch', 'try { a() } catch (e if e instanceof B) { c() }'],
        ['several catches', 'try { a() } catch (e if e.b) { } catch (e if e.c) { } catch (e) { } finally { }'],
        ['HTML comments', '<!-- old\na()\n--> old'],
        ['a constant declared twice', 'const a = 1; const a = 2;'],
        ['names declared twice in every way', 'let a; var a; function a() {} class a {}'],
        ['a constant without value', 'const a;'],
        ['a function in an if', 'if (a) function f() {} else function g() {}'],
        ['a function below a loop', 'while (a) function f() {}'],
        ['a function statement without name', 'function () { a() }'],
        ['several of them', 'function () {}\nfunction (a) { return a }'],
        ['a legacy octal number', 'var a = 017 + 08.5'],
        ['a legacy octal number in a class', 'class A { m() { return 017 } }'],
        ['a legacy octal escape', "var a = '\\101'"],
        ['a line separator in a string', `var a = 'b${LINE_SEPARATOR}c'`],
        ['words of later standards as names', 'var let = 1, yield = 2, goto = 3, int = 4, await = 5, of = 6, each = 7'],
        ['with, in strict mode too', '"use strict"; with (a) { b = 1 }'],
        ['a parameter named twice', 'function f(a, a) {} var g = (b, b) => b'],
        ['an assignment to a call', 'f() = 1; f() += 1; f()++; for (f() in a) {}'],
        ['a return outside of functions', 'if (!current.active) return; answer = true'],
        ['super in a plain function', 'var a = { m: function () { return super.m() } }'],
        ['a doubled __proto__', '({ __proto__: null, __proto__: null })'],
        ['any pattern of a regular expression', '/(?<=a)(?<n>b)[/]\\k<n>(/v; /{/g'],
        ['getters, setters and trailing commas', '({ get a() { return 1 }, set a(b) {}, c, })'],
        ['line ends of old editors', 'a()\rb()\r\nc()'],
        ['a loop with a value before in', 'for (var i = 0 in {}) ;'],
        ['division after a bracket', 'a = b[0] / c / d; (e) / f / g'],
        ['nothing', ''],
        ['nothing but comments', '// a\n/* b */'],
    ])('%s', (_, text) => {
        expect(parseScript(text)).toMatchObject({ ok: true })
    })

    it('keeps offsets and lines where there are format characters', () => {
        const [first, second] = statementsOf(`a${ZERO_WIDTH_SPACE}b = 1;\n${SOFT_HYPHEN}c()`)
        expect(first).toMatchObject({ start: 0, end: 8, expression: { left: { name: 'ab' } } })
        expect(second).toMatchObject({ start: 10, end: 13 })
    })

    it('leaves format characters in strings as they are', () => {
        const [statement] = statementsOf(`'a${ZERO_WIDTH_SPACE}b'`)
        expect(statement).toMatchObject({ expression: { value: `a${ZERO_WIDTH_SPACE}b` } })
    })

    it('distinguishes conditional catches from the last one', () => {
        const [statement] = statementsOf('try { } catch (a if b) { } catch (c) { }')
        expect(statement).toMatchObject({
            guardedHandlers: [{ param: { name: 'a' }, guard: { name: 'b' } }],
            handler: { param: { name: 'c' }, guard: null },
        })
    })

    it('makes nothing of a regular expression but its text', () => {
        const [statement] = statementsOf('/a/g')
        expect(statement).toMatchObject({
            expression: { value: null, raw: '/a/g', regex: { pattern: 'a', flags: 'g' } },
        })
    })
})

describe('what is refused', () => {
    test.each([
        ['an open call', "gs.info('a'"],
        ['an open block', 'function f() { '],
        ['an open string', "gs.info('a)"],
        ['an open comment', '/* a'],
        ['an open template', '`a${b'],
        ['an open regular expression', 'a = /b'],
        ['a bracket too many', 'a())'],
        ['two operands', 'a b'],
        ['a name that begins with a digit', 'var 2a'],
        ['an operator without operand', 'a = b +'],
        ['a word of the language as a name', 'var class = 1'],
        ['an assignment to a value', '1 = a'],
        ['an assignment to an optional member', 'a?.b = 1'],
        ['an object that only a pattern may be', 'x = { a = 1 }'],
        ['mixed ?? and ||', 'a ?? b || c'],
        ['mixed && and ??', 'a && b ?? c'],
        ['a negative base of a power', '-a ** b'],
        ['a try alone', 'try {}'],
        ['a catch after the last one', 'try {} catch (e) {} catch (f) {}'],
        ['a loop over values with of', 'for each (x of y) ;'],
        ['a loop over values that counts', 'for each (;;) ;'],
        ['await outside of async functions', 'function f() { await g() }'],
        ['a private name that nothing declares', 'class A { m() { return this.#x } }'],
        ['break outside of loops', 'break'],
        ['an import', 'import x from "y"'],
        ['an export', 'export const a = 1'],
        ['an element of E4X', 'var a = <b>c</b>'],
        ['a template that is a script of a page', '<script>a()</script>'],
        ['prose', 'This script was moved to the new include.'],
        ['JSON', '{ "a": 1, "b": 2 }'],
        ['merged versions', '<<<<<<< mine\na()\n=======\nb()\n>>>>>>> theirs'],
    ])('%s', (_, text) => {
        expect(codeOf(text)).toBe('script_unparsable')
    })

    it('says where reading stopped', () => {
        expect(parseScript('var a = 1;\n  var 2;')).toEqual({
            ok: false,
            failure: { code: 'script_unparsable', line: 2, column: 6, message: 'unexpected "2;"' },
        })
    })

    it('says that the script ends too early', () => {
        const parsed = parseScript('f(')
        expect(parsed.ok ? 'read' : parsed.failure.message).toBe('unexpected end of the script')
    })

    it.each(['import x from "y"', 'export const a = 1', 'if (a) { import x from "y" }'])(
        'says in plain words that a script is no module: %s',
        (text) => {
            const parsed = parseScript(text)
            expect(parsed.ok ? 'read' : parsed.failure.message).toBe(
                'only modules import and export, and this is a script',
            )
        },
    )

    it('does not read what is longer than a script can be', () => {
        expect(codeOf(' '.repeat(LONGEST_SCRIPT + 1))).toBe('script_too_long')
        expect(parseDamaged(' '.repeat(LONGEST_SCRIPT + 1))).toBeNull()
    })
})

describe('the dialect beside the standard', () => {
    it.each(['src/server/vendor', 'test/fixtures/scripts', 'node_modules/esbuild', 'node_modules/sucrase'])(
        'reads the scripts of %s into the tree that acorn makes',
        (folder) => {
            const texts = filesBelow(folder)
            expect(texts.length).toBeGreaterThan(0)
            for (const text of texts) expectTreeOfAcorn(text)
        },
    )

    it('reads random programs into the tree that acorn makes, and many of them', () => {
        const random = toRandom(20260220).below
        let read = 0
        for (let i = 0; i < 2000; i++) if (expectTreeOfAcorn(randomProgram(random))) read++
        expect(read).toBeGreaterThan(400)
    })

    function expectTreeOfAcorn(text: string): boolean {
        const theirs = readByAcorn(text)
        if (theirs === null) return false
        const ours = parseScript(text)
        expect({ text, isSame: ours.ok && drawn(ours.value) === theirs }).toEqual({ text, isSame: true })
        return true
    }
})

describe('damaged texts', () => {
    const namesIn = (program: Program | null) =>
        program === null ? null : [...outlineScript(program).top.names.keys()].sort()
    const callsIn = (program: Program | null) =>
        program === null
            ? null
            : outlineScript(program).places.filter(({ node }) => node.type === 'CallExpression').length

    test.each([
        ['an open call', "var a = 1;\ngs.info('b'\nvar c = 2;", ['a', 'c'], 1],
        ['an open block', 'function f() {\n  gs.info(1);\nfunction g() {\n  gs.info(2);\n}', ['f'], 2],
        ['an open string', "var a = 'b;\nvar c = d();", ['a', 'c'], 1],
        ['a bracket too many', 'var a = f();}\nvar b = g();', ['a', 'b'], 2],
        ['an element of E4X', 'var a = f();\nvar x = <b/>;\nvar c = g();', ['a', 'x'], 1],
        ['an object left open', 'var A = {\n  m: function () {\n    f();\n  }\nvar b = g();', ['A', 'b'], 2],
        ['two operands', 'var a = 1 2;\nf();', ['a'], 1],
        ['dialect among damage', `for each (var x in y) f(x);\nvar ${ZERO_WIDTH_SPACE}a = ;\ng()`, ['a', 'x'], 2],
    ])('%s leaves a partial outline and the coded failure', (_, text, names, calls) => {
        expect(codeOf(text)).toBe('script_unparsable')
        expect(namesIn(parseDamaged(text))).toEqual(expect.arrayContaining(names))
        expect(callsIn(parseDamaged(text))).toBeGreaterThanOrEqual(calls)
    })

    it('a script that is damaged in one place is read, or refused with a place in the text', () => {
        const random = toRandom(7).below
        const fixtures = filesBelow('test/fixtures/scripts')
        let refused = 0
        let repaired = 0
        for (let i = 0; i < 2000; i++) {
            const text = damage(i % 2 === 0 ? fixtures[random(fixtures.length)] : randomProgram(random), random)
            const parsed = parseScript(text)
            if (parsed.ok) continue
            const lines = text.split(/\r\n?|[\n\u2028\u2029]/)
            const { code, line, column } = parsed.failure
            expect({ text, code, isInText: column <= lines[line - 1].length }).toEqual({
                text,
                code: 'script_unparsable',
                isInText: true,
            })
            refused++
            const program = parseDamaged(text)
            if (program !== null) repaired++
            // The tree of a repair is one that the outline can walk.
            namesIn(program)
        }
        expect(refused).toBeGreaterThan(700)
        expect(repaired / refused).toBeGreaterThan(0.95)
    })

    test.each([
        ['parentheses', '('.repeat(100_000)],
        ['blocks', 'f({a:'.repeat(100_000)],
        ['strange characters', '#'.repeat(900_000)],
        ['strange lines', '#\n'.repeat(400_000)],
        ['quotes', "a = '\n".repeat(100_000)],
        ['comments', '/* \n'.repeat(100_000)],
        ['patterns', 'a = /((('.repeat(100_000)],
        ['a sum', `x = a${'+a'.repeat(100_000)} (`],
    ])('endless %s are given up', (_, text) => {
        expect(codeOf(text)).not.toBe('read')
        expect(parseDamaged(text)).toBeNull()
    })
})

describe('hostile texts', () => {
    test.each([
        ['parentheses', '('.repeat(100_000)],
        ['brackets', '['.repeat(100_000)],
        ['braces', '{'.repeat(100_000)],
        ['object values', '({a:'.repeat(100_000)],
        ['negations', '!'.repeat(100_000)],
        ['powers', `a${'**a'.repeat(100_000)}`],
        ['conditions', 'a?b:'.repeat(100_000)],
        ['assignments', 'a='.repeat(100_000)],
        ['arrows', 'a=>'.repeat(100_000)],
        ['functions', 'function f(){'.repeat(50_000)],
        ['methods', 'class A { m() {'.repeat(50_000)],
        ['classes', 'class A extends '.repeat(50_000)],
        ['fields', 'class A { x = '.repeat(50_000)],
        ['static blocks', 'class A { static {'.repeat(50_000)],
        ['new', 'new '.repeat(100_000)],
        ['templates', '`${'.repeat(100_000)],
        ['patterns', `var ${'['.repeat(100_000)}`],
        ['labels', Array.from({ length: 50_000 }, (_, i) => `a${i}:`).join('')],
        ['statements', 'if(a)'.repeat(100_000)],
        ['loops over values', 'for each(a in b)'.repeat(50_000)],
        ['conditions of catches', 'try{}catch(e if function(){'.repeat(30_000)],
    ])('calls deep %s too deep', (_, text) => {
        expect(codeOf(text)).toBe('script_too_deep')
    })

    test.each([
        ['sums', `x = a${'+a'.repeat(100_000)}`],
        ['mixed operators', `x = a${'+a*a||a'.repeat(30_000)}`],
        ['members', `a${'.b'.repeat(100_000)}`],
        ['calls', `a${'()'.repeat(100_000)}`],
        ['else ifs', `${'if(a);else '.repeat(50_000)};`],
        ['statements', 'a();'.repeat(100_000)],
        ['names', Array.from({ length: 30_000 }, (_, i) => `var v${i};`).join('')],
        ['constants', Array.from({ length: 30_000 }, (_, i) => `const v${i} = 1;`).join('')],
        ['catches', `try{}${'catch(e if a){}'.repeat(30_000)}`],
        ['blanks', `a(${(ZERO_WIDTH_SPACE + ' ').repeat(200_000)})`],
    ])('reads long %s', (_, text) => {
        expect(codeOf(text)).toBe('read')
    })

    test.each([
        ['functions', 400, (depth: number) => 'function f(){'.repeat(depth) + '}'.repeat(depth)],
        ['parentheses', 198, (depth: number) => '('.repeat(depth) + 'a' + ')'.repeat(depth)],
        ['lists', 199, (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
        ['patterns', 399, (depth: number) => `var ${'['.repeat(depth)}${']'.repeat(depth)} = a`],
        ['functions handed over', 100, (depth: number) => 'f(function(){'.repeat(depth) + '})'.repeat(depth)],
    ])('reads %s nested %d times, and no more', (_, depth, nest) => {
        expect([codeOf(nest(depth)), codeOf(nest(depth + 1))]).toEqual(['read', 'script_too_deep'])
    })
})
