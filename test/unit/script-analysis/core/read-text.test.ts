/**
 * Log statements hold what scripts print: each script runs with a `gs` that writes everything down, and every line must fit a statement
 * at most as wide as the analysis says.
 */

import vm from 'node:vm'

import { canHold, canPrint } from '../../../../src/server/evidence/core/printing.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import type { LogStatement } from '../../../../src/server/script-analysis/core/analysis.ts'
import { toRandom, type Random } from '../../../../tools/random.ts'

const PROGRAMS = Number(process.env.PROGRAMS ?? 600)

/** Text that a person wrote into the record, in every value of which a script makes lines. */
const CURRENT = {
    number: 'INC0010020',
    sys_id: '62826bf03710200044e0bfc8bcbe5df1',
    short_description: 'quoted [x] a-b: INC0010021',
    state: '2',
    active: true,
    getValue: (name: string): string => String((CURRENT as unknown as Record<string, unknown>)[name]),
    getUniqueValue: (): string => CURRENT.sys_id,
    getDisplayValue: (): string => CURRENT.number,
    getRowCount: (): number => 3,
}

function run(text: string): readonly { readonly method: string; readonly message: string }[] {
    const written: { method: string; message: string }[] = []
    const write =
        (method: string) =>
        (message: unknown, ...more: unknown[]): void => {
            const fills = ['info', 'warn', 'error', 'debug'].includes(method) && more.length > 0
            const plain = String(message)
            const filled = fills
                ? plain.replace(/\{(\d)\}/g, (all, at) => (at in more ? String(more[at]) : all))
                : plain
            written.push({ method, message: filled })
        }
    const gs: Record<string, unknown> = {}
    for (const method of ['info', 'warn', 'error', 'debug', 'log', 'print']) gs[method] = write(method)
    try {
        vm.runInNewContext(text, { gs, current: CURRENT }, { timeout: 1000 })
    } catch (error) {
        // Scripts fail; what they wrote before that counts.
        expect(error).toBeDefined()
    }
    return written
}

function isCovered(logs: readonly LogStatement[], method: string, message: string): boolean {
    return logs.some((log) => {
        const isOfLevel = log.isAnyLevel === true || log.level === method || (log.level === 'log' && method === 'print')
        return isOfLevel && canPrint(log, message, (hole, { from, to }) => canHold(hole, message.slice(from, to)))
    })
}

type Make = (random: Random, depth: number) => string

const WORDS = ['start', 'a-b', 'INC0010021', '[x] ', ': ', '{0} ', '{1}']
const leaf: Make = (random) =>
    random.pick([
        () => `'${random.pick(WORDS)}'`,
        () => random.pick(['a', 'b', 'c']),
        () => random.pick(['1', '2.5', '-3', 'true', 'null', 'undefined']),
        () => 'current.number',
        () => "current.getValue('short_description')",
        () => 'current.short_description',
        () => 'current.getUniqueValue()',
        () => 'current.getDisplayValue()',
        () => 'current.getRowCount()',
        () => 'o.p',
        () => 'this.q',
        () => 'list.join("-")',
        () => 'f(1)',
        () => 'g()',
    ])()
const expression: Make = (random, depth) => {
    if (depth > 3 || random.chance(0.35)) return leaf(random, depth)
    const inner = (): string => expression(random, depth + 1)
    return random.pick([
        () => `${inner()} + ${inner()}`,
        () => `${inner()} + ${inner()} + ${inner()}`,
        () => `(${inner()}) + ' ' + (${inner()})`,
        () => `(${inner()} ? ${inner()} : ${inner()})`,
        () => `(${inner()} || ${inner()})`,
        () => `(${inner()} && ${inner()})`,
        () => `\`t ${'${'}${inner()}} u\``,
        () => `String(${inner()})`,
        () => `JSON.stringify(${inner()})`,
        () => `[${inner()}, ${inner()}].join('; ')`,
        () => `(${inner()}).toString()`,
        () => `'x'.concat(${inner()})`,
        () => `(a = ${inner()})`,
        () => `(${inner()}).length`,
        () => `(${inner()} - ${inner()})`,
        () => `f(${inner()})`,
        () => `(a += ${inner()})`,
        () => `o.m(${inner()})`,
        () => `typeof ${inner()}`,
        () => `!${inner()}`,
    ])()
}
const statement: Make = (random, depth) => {
    const inner = (): string => expression(random, 1)
    const block = (): string => (depth > 2 ? log(random, depth) : statement(random, depth + 1))
    return random.pick([
        () => log(random, depth),
        () => log(random, depth),
        () => `a = ${inner()};`,
        () => `b += ${inner()};`,
        () => `var c = ${inner()};`,
        () => `o.p = ${inner()};`,
        () => `o['p'] = ${inner()};`,
        () => `o['p'.toLowerCase()] = ${inner()};`,
        () => `alter(o, ${inner()});`,
        () => `this.q = ${inner()};`,
        () => `list.push(${inner()});`,
        () => `list[0] = ${inner()};`,
        () => `list = [${inner()}];`,
        () => `list.unshift(${inner()});`,
        () => `if (${inner()}) { ${block()} } else { ${block()} }`,
        () => `for (var i = 0; i < 2; i++) { ${block()} ${block()} }`,
        () =>
            `try { ${block()} throw ${inner()}; } catch (e) { gs.error('caught ' + e); gs.error(e.message); ${block()} }`,
        () => `(function (a) { ${block()} })(${inner()});`,
        () => `function g() { ${block()} return ${inner()}; }`,
        () => `[1, 2].forEach(function (b) { ${block()} });`,
        () => `switch (${inner()}) { case 1: ${block()} default: ${block()} }`,
        () => `var { p: b } = o;`,
    ])()
}
const log: Make = (random) => {
    const message = expression(random, 0)
    const level = random.pick(['info', 'warn', 'error', 'debug', 'log', 'print'])
    return random.pick([
        () => `gs.${level}(${message});`,
        () => `gs.${level}(${message});`,
        () => `gs.${level}('p ' + ${message});`,
        () => `gs.info('{0} of {1}', ${message}, ${leaf(random, 0)});`,
        () => `gs.${level}.call(gs, ${message});`,
        () => `gs.${level}.apply(gs, [${message}]);`,
        () => `gs['${level}'](${message});`,
        () => `gs['${level}'.trim()](${message});`,
        () => `(gs.${level})(${message});`,
        () => `say(${message});`,
        () => `var write = gs.${level}; write(${message});`,
        () => `var { ${level}: tell } = gs; tell(${message});`,
        () => `[${message}].forEach(gs.${level});`,
        () => `gs.${level}.bind(gs)(${message});`,
        () => `kept.log(${message});`,
        () => `with (gs) { ${level}(${message}); }`,
    ])()
}

function program(seed: number): string {
    const random = toRandom(seed)
    const body = Array.from({ length: 2 + random.below(5) }, () => statement(random, 0)).join('\n    ')
    return `(function () {
    var a = 'start'; var b; var list = ${random.pick(['[]', "['one', 'two']"])};
    var o = { p: 'begun', m: function (x) { return 'm ' + x; } };
    var kept = { log: gs.info };
    function f(x) { if (x) return 'f ' + x; }
    function g() { return a; }
    function say(text) { gs.info('said ' + text); }
    function alter(what, value) { what.p = value; }
    ${body}
}).call({ q: 'own' });`
}

it('every line that a script writes fits one of its statements', () => {
    const missed: string[] = []
    let lines = 0
    let told = 0
    for (let seed = 1; seed <= PROGRAMS; seed++) {
        const text = program(seed)
        const analysed = analyseScript(text)
        if (!analysed.ok) continue
        for (const { message, method } of run(text)) {
            lines++
            if (
                isCovered(
                    analysed.value.logs.filter(({ parts }) => parts.some((part) => part !== null)),
                    method,
                    message,
                )
            )
                told++
            if (!isCovered(analysed.value.logs, method, message)) missed.push(`${seed}: ${method} ${message}\n${text}`)
        }
    }
    expect(missed.slice(0, 3)).toEqual([])
    expect(lines).toBeGreaterThan(PROGRAMS)
    // A reading that calls everything a hole misses nothing either.
    expect(told / lines).toBeGreaterThan(0.4)
})
