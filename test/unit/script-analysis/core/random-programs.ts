/** Random scripts from a seed: whole programs of the grammar, and whole programs damaged in one place. */

/** A repeatable stream of numbers below a limit. */
export type Random = (below: number) => number

type Rule = (make: Maker) => string

interface Maker {
    readonly random: Random
    depth: number
}

const NAMES = [
    'a',
    'b',
    'gr',
    'of',
    'async',
    'let',
    'get',
    'set',
    'static',
    'yield',
    'await',
    'current',
    'ünï',
    '$x',
    '_',
]
const LEAVES: readonly Rule[] = [
    ({ random }) => NAMES[random(NAMES.length)],
    () => "'text'",
    () => '"it\\x41\\u{1F600}\\n"',
    ({ random }) => ['0', '1_000', '.5', '5.', '0x1F', '0b11', '10n', '1e3', '017', '08.5'][random(10)],
    () => '/[/]x\\/(?:y)/gi',
    ({ random }) => ['null', 'true', 'this', 'undefined', '[]', '({})', '``'][random(7)],
]

function pick(make: Maker, rules: readonly Rule[]): string {
    return rules[make.random(rules.length)](make)
}

function expression(make: Maker): string {
    if (make.depth > 5) return pick(make, LEAVES)
    make.depth++
    const found = make.random(3) === 0 ? pick(make, LEAVES) : pick(make, EXPRESSIONS)
    make.depth--
    return found
}

function statement(make: Maker): string {
    if (make.depth > 5) return `${pick(make, LEAVES)};`
    make.depth++
    const found = pick(make, STATEMENTS)
    make.depth--
    return found
}

const operators = '+ - * / % ** == !== < >= && || ?? & | ^ << >>> in instanceof'.split(' ')
const name: Rule = ({ random }) => NAMES[random(NAMES.length)]
const space: Rule = ({ random }) => ['', ' ', '\n', ' // c\n', '/* c */', '\t'][random(6)]
const pattern: Rule = (make) =>
    make.depth > 5
        ? name(make)
        : [name, arrayPattern, objectPattern, name][make.random(4)]({ ...make, depth: make.depth + 1 })
const arrayPattern: Rule = (make) => `[${pattern(make)}, , ${pattern(make)} = ${expression(make)}, ...${name(make)}]`
const objectPattern: Rule = (make) => `{ ${name(make)}, x: ${pattern(make)}, ['k']: ${pattern(make)} = 1, y = 2 }`
const params: Rule = (make) =>
    ['', name(make), `${name(make)}, ${pattern(make)} = ${expression(make)}`, `...${pattern(make)}`][make.random(4)]

const EXPRESSIONS: readonly Rule[] = [
    (make) =>
        `${expression(make)}${space(make)} ${operators[make.random(operators.length)]} ${space(make)}${expression(make)}`,
    (make) => `(${expression(make)})${space(make)}`,
    (make) => `${name(make)}${['.', '?.'][make.random(2)]}${name(make)}(${expression(make)}, ...${expression(make)})`,
    (make) => `${expression(make)}[${expression(make)}]`,
    (make) => `${name(make)}${space(make)}(${expression(make)},)`,
    (make) => `new ${name(make)}.B(${expression(make)})`,
    (make) => `new ${name(make)}`,
    (make) => `${['!', '-', 'typeof ', 'void ', '++', 'delete ', 'await '][make.random(7)]}${expression(make)}`,
    (make) => `${name(make)}${['++', '--'][make.random(2)]}`,
    (make) => `${expression(make)} ? ${expression(make)} : ${expression(make)}`,
    (make) => `${name(make)} ${['=', '+=', '||=', '??=', '**='][make.random(5)]} ${expression(make)}`,
    (make) => `(${pattern(make)} = ${expression(make)})`,
    (make) => `\`a\${${expression(make)}}b\${${expression(make)}}\``,
    (make) => `${name(make)}\`\\u{bad} \${${expression(make)}}\``,
    (make) => `function ${['', '* ', 'f'][make.random(3)]}(${params(make)}) { ${statement(make)} }`,
    (make) => `(${params(make)}) => ${expression(make)}`,
    (make) => `async (${params(make)}) => { ${statement(make)} }`,
    (make) => `${name(make)} => ${expression(make)}`,
    (make) => `{ ${name(make)}: ${expression(make)} }`,
    (make) =>
        `({ ${name(make)}, 'k': ${expression(make)}, [${expression(make)}]: 1, get x() { return 1 }, async *m(${params(make)}) {}, ...${expression(make)} })`,
    (make) =>
        `class ${['', 'K', 'K extends B'][make.random(3)]} { constructor() {} static async m() {} get [${expression(make)}]() {}; set v(x) {} *g() { yield (${expression(make)}) } }`,
    (make) => `[${expression(make)}, , ...${expression(make)}]`,
    (make) => `${expression(make)}, ${expression(make)}`,
    (make) => `async function () { await ${expression(make)} }`,
    (make) => `function* () { const x = yield* ${expression(make)} }`,
]

const STATEMENTS: readonly Rule[] = [
    (make) => `${expression(make)}${[';', '\n', ''][make.random(3)]}`,
    (make) => `${expression(make)};`,
    (make) => `var ${pattern(make)} = ${expression(make)}, z\n`,
    (make) => `{ const ${pattern(make)} = ${expression(make)}; }`,
    (make) => `{ let ${pattern(make)} = ${expression(make)} }`,
    (make) => `if (${expression(make)}) ${statement(make)} else ${statement(make)}`,
    (make) => `for (var i = ${expression(make)}; i < 3; i++) ${statement(make)}`,
    (make) =>
        `for (${['var ', 'const ', 'let ', ''][make.random(4)]}${pattern(make)} ${['of', 'in'][make.random(2)]} ${expression(make)}) { ${statement(make)} }`,
    (make) => `while (${expression(make)}) { ${statement(make)} break }`,
    (make) => `do ${statement(make)} while (${expression(make)})`,
    (make) =>
        `switch (${expression(make)}) { case ${expression(make)}: ${statement(make)} default: ${statement(make)} }`,
    (make) =>
        `try { ${statement(make)} } catch ${['', '(e)', `(${pattern(make)})`][make.random(3)]} { ${statement(make)} }`,
    (make) => `function f${make.random(99)}(${params(make)}) { ${statement(make)} return\n${expression(make)} }`,
    (make) => `label${make.random(99)}: ${statement(make)}`,
    (make) => `throw ${expression(make)}\n`,
    () => ';',
    () => '<!-- old comment\n',
]

/** A program; most are valid, and what is not is as good a question. */
export function randomProgram(random: Random): string {
    const make: Maker = { random, depth: 0 }
    return Array.from({ length: 1 + random(4) }, () => statement(make)).join('\n')
}

const SNIPPETS = [
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '/',
    "'",
    '`',
    '=>',
    '=',
    '...',
    ',',
    ';',
    '?.',
    ' in ',
    ' of ',
    '\n',
    '*',
    'async ',
    '\\',
    '${',
]

/** A text with one place cut, doubled or filled with something out of place. */
export function damage(text: string, random: Random): string {
    const from = random(text.length + 1)
    const to = Math.min(text.length, from + random(4))
    const filling = ['', text.slice(from, to).repeat(2), SNIPPETS[random(SNIPPETS.length)]][random(3)]
    return text.slice(0, from) + filling + text.slice(to)
}
