/** The parser agrees with acorn on what is a script and what it contains, and no text makes it fall over. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { LONGEST_SCRIPT, parseScript } from '../../../../src/server/script-analysis/core/parse-script.ts'
import { findByAcorn, findByParser } from './acorn-findings.ts'
import { createRandom, damage, randomProgram } from './random-programs.ts'

const ROOT = join(__dirname, '../../..')

// What a parser can only refuse by keeping books of names and labels, or by reading patterns: left to the engine.
const LEFT_TO_THE_ENGINE = [
    /has already been declared/,
    /Invalid regular expression/,
    /Unsyntactic (break|continue)/,
    /Label '.*' is already declared/,
    /strict mode|Invalid number|[Kk]eyword '\w+' is reserved|Binding (arguments|eval)/,
    /'super' keyword|super\(\) call/,
    /Redefinition of __proto__|Duplicate constructor|Constructor can't/,
    /Argument name clash/,
    /(Yield|Await) expression cannot be (a default value|used in .*parameters)|Cannot use '(await|yield)'/,
    // Acorn takes a slash after the name `of` for the beginning of a pattern.
    /Unterminated regular expression/,
    /'use strict' directive/,
    /let is disallowed as a lexically bound name/,
]

/** Scripts in the built package: fields of records, and modules. */
function builtScripts(): readonly string[] {
    const folder = join(ROOT, 'dist/app/update')
    return readdirSync(folder)
        .filter((file) => /^sys_(script|script_include|module|ws_operation)_|^sysauto_script/.test(file))
        .flatMap((file) => scriptsOf(readFileSync(join(folder, file), 'utf8')))
}

function scriptsOf(xml: string): readonly string[] {
    const scripts: string[] = []
    const parser = new SaxesParser()
    let text = ''
    parser.on('opentag', () => (text = ''))
    parser.on('text', (more) => (text += more))
    parser.on('cdata', (more) => (text += more))
    parser.on('closetag', ({ name }) => {
        if (['script', 'content', 'operation_script'].includes(name) && text.trim() !== '') scripts.push(text)
    })
    parser.write(xml).close()
    return scripts
}

function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        .filter((text) => text.length < LONGEST_SCRIPT && !text.startsWith('#!'))
}

function expectAgreement(text: string): void {
    const theirs = findByAcorn(text)
    const ours = findByParser(text)
    if ('refused' in theirs && LEFT_TO_THE_ENGINE.some((reason) => reason.test(theirs.refused))) return
    if ('refused' in theirs)
        expect({ text, accepted: 'found' in ours, because: theirs.refused }).toMatchObject({ accepted: false })
    else expect({ text, ...ours }).toEqual({ text, ...theirs })
}

describe('parseScript beside acorn', () => {
    it('finds the same strings and calls in every script of the built package', () => {
        const scripts = builtScripts()
        expect(scripts.length).toBeGreaterThan(50)
        scripts.forEach(expectAgreement)
    })

    it.each([
        'src/server/vendor',
        'test/fixtures/scripts',
        'node_modules/acorn',
        'node_modules/esbuild',
        'node_modules/jest-diff',
    ])('finds the same strings and calls in the scripts of %s', (folder) => {
        const scripts = filesBelow(folder)
        expect(scripts.length).toBeGreaterThan(0)
        scripts.forEach(expectAgreement)
    })

    it('agrees on random programs, and accepts many of them', () => {
        const random = createRandom(20260220)
        let accepted = 0
        for (let i = 0; i < 4000; i++) {
            const text = randomProgram(random)
            expectAgreement(text)
            if (parseScript(text).ok) accepted++
        }
        expect(accepted).toBeGreaterThan(400)
    })

    it('agrees on programs damaged in one place', () => {
        const random = createRandom(7)
        const fixtures = filesBelow('test/fixtures/scripts')
        for (let i = 0; i < 4000; i++) {
            const text = i % 2 === 0 ? fixtures[random(fixtures.length)] : randomProgram(random)
            expectAgreement(damage(text, random))
        }
    })

    test.each([
        'a\n++b',
        'a?.5:1',
        'a?.b?.[c]?.(d).e',
        '({ get: 1, set: 2, async: 3, static: 4, get get() {}, set set(a) {}, async async() {}, async *gen() {} })',
        'async\nfunction f() {}',
        'var async; async\n(x)\n=> x',
        'for (async of []) ;',
        'for (let of = 0; of < 1; of++) ;',
        'for (let in {}) ;',
        'for (var i = 0 in {}) ;',
        'let\nx',
        'if (1) let\n{}',
        'a\n/b/g',
        'x = { a = 1 }',
        '({ a = 1 } = {})',
        '[{ a = 1 }.b] = 1',
        '(a, b) => {}\n(c)',
        '() => {} || 1',
        '({a}) = 1',
        '(a) = 1',
        '(a?.b) = 1',
        'a ?? b || c',
        '(a ?? b) || c',
        '-a ** b',
        '(-a) ** b',
        'new a?.b()',
        'a?.`x`',
        'new.target',
        'function f() { new.target }',
        'class A { static() {} get() {} set() {} static static() {} async() {} }',
        'class A { x = 1 }',
        'class A { #x() {} }',
        '"\\u{110000}"',
        '`\\u{110000}`',
        'x`\\u{110000}`',
        '"\u2028"',
        '0_1; 1__0; 1_',
        '08.5; 07; 09',
        '07n',
        '3in [1]',
        '3in[1]; 0xg',
        'v\\u0061r x',
        '\\u0061bc = 1',
        'a --> b',
        'a\n--> b',
        'x <!-- y',
        '/* \n */ --> y',
        '#!/usr/bin/env node',
        'try {}',
        'do ; while (0) x',
        'label: function f() {}',
        'while (0) function f() {}',
        'if (0) function f() {}',
        'if (0) function* f() {}',
        '({ __proto__: null, "x": 1, 2: 3, [4]: 5 })',
        'function f(...[a]) {} function g(...a,) {}',
        'import("x").then(f)',
        'import x from "y"',
        'yield = 1; await = 2; let = 3; of = 4',
        'function* g() { yield\n* 2 }',
        'async () => { await x ** 2 }',
        'var { [a()]: b = c(), ...d } = e()',
        '[...a, ] = b',
        '[...a, b]',
        '/[/]/.test("/") / 2',
        'a = b ? (c, d) : e => ({ f })',
        'a ? (b) : c => d',
        'a ? (b) => c : d',
    ])('agrees on %j', expectAgreement)
})

describe('parseScript and hostile text', () => {
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
        ['classes', 'class A extends '.repeat(50_000)],
        ['new', 'new '.repeat(100_000)],
        ['templates', '`${'.repeat(100_000)],
        ['patterns', `var ${'['.repeat(100_000)}`],
        ['labels', Array.from({ length: 50_000 }, (_, i) => `a${i}:`).join('')],
        ['statements', 'if(a)'.repeat(100_000)],
    ])('calls deep %s too deep', (_, text) => {
        const parsed = parseScript(text)
        expect(parsed.ok ? 'read' : parsed.failure.code).toBe('script_too_deep')
    })

    test.each([
        ['sums', `x = a${'+a'.repeat(100_000)}`],
        ['members', `a${'.b'.repeat(100_000)}`],
        ['calls', `a${'()'.repeat(100_000)}`],
        ['else ifs', `${'if(a);else '.repeat(50_000)};`],
        ['statements', 'a();'.repeat(100_000)],
    ])('reads long %s', (_, text) => {
        expect(parseScript(text).ok).toBe(true)
    })

    it('says where reading stopped', () => {
        expect(parseScript('var a = 1;\n  var 2;')).toEqual({
            ok: false,
            failure: { code: 'script_unparsable', line: 2, column: 6, message: 'expected a name, found "2;"' },
        })
    })

    it('does not read what is longer than a script can be', () => {
        const parsed = parseScript(' '.repeat(LONGEST_SCRIPT + 1))
        expect(parsed.ok ? 'read' : parsed.failure.code).toBe('script_too_long')
    })
})
