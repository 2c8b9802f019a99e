/** Operands: names, literals, things in brackets, functions and classes, and the members and calls that follow them. */

import type { Expression, IdentifierNode, MemberNode, NewNode, Pattern, TemplateNode } from './ast.ts'
import { refuse } from './failure.ts'
import { advance, rescanRegex, rescanTemplate } from './lexer.ts'
import { parseClass } from './parse-class.ts'
import { parseObject } from './parse-object.ts'
import type { Parser } from './parser.ts'
import {
    eat,
    expect,
    goDeeper,
    inBrackets,
    isSign,
    isVariableName,
    isWord,
    peek,
    takeName,
    takeVariableName,
    unexpected,
} from './parser.ts'
import { toParameter } from './to-pattern.ts'

/** An operand with its members and calls; also an arrow function where one may begin. */
export function parseOperand(parser: Parser): Expression {
    const { start } = parser
    const mayBeArrow = parser.arrowStart === start
    const base = parseBase(parser, mayBeArrow)
    if (base.kind === 'Function' && base.form === 'arrow') return base
    const mayBeAsync = mayBeArrow && base.kind === 'Identifier' && base.name === 'async' && !parser.isOnNewLine
    return parseSubscripts(parser, start, base, { mayCall: true, mayBeAsync: mayBeAsync && isPlain(parser, start) })
}

interface Subscripts {
    readonly mayCall: boolean
    /** Whether `async (…)` may turn out to be the head of an arrow function. */
    readonly mayBeAsync: boolean
}

function isPlain(parser: Parser, start: number): boolean {
    return parser.text.startsWith('async', start)
}

function parseSubscripts(parser: Parser, start: number, base: Expression, rules: Subscripts): Expression {
    let node = base
    let isChain = false
    for (;;) {
        if (parser.kind !== 'punctuator' && parser.kind !== 'template') return node
        const sign = parser.kind === 'template' ? '`' : parser.value
        if (sign !== '.' && sign !== '?.' && sign !== '[' && sign !== '(' && sign !== '`') return node
        if (sign === '(' && !rules.mayCall) return node
        if (parser.patternOnlyStart >= 0) refuse(parser.patternOnlyStart, "'=' in an object that is no pattern")
        if (sign === '`') {
            if (isChain) unexpected(parser)
            node = { kind: 'TaggedTemplate', start, tag: node, template: parseTemplate(parser, true) }
            continue
        }
        const isOptional = sign === '?.'
        if (isOptional) {
            if (!rules.mayCall) unexpected(parser)
            isChain = true
            advance(parser)
            if (parser.kind === 'template') unexpected(parser)
        }
        if (isSign(parser, '(')) {
            if (rules.mayBeAsync && node === base && !isOptional) {
                const found = parseAsyncCall(parser, start, node)
                if (found.kind === 'Function') return found
                node = found
            } else node = { kind: 'Call', start, callee: node, args: parseArguments(parser), isOptional }
        } else node = parseMember(parser, start, node, isOptional, isChain)
    }
}

function parseMember(
    parser: Parser,
    start: number,
    object: Expression,
    isAfterMark: boolean,
    isOptional: boolean,
): MemberNode {
    if (eat(parser, '[')) {
        const nameStart = parser.start
        const computed = inBrackets(parser, () => parser.grammar.expression(parser))
        expect(parser, ']')
        return { kind: 'Member', start, object, name: null, computed, isOptional, nameStart }
    }
    if (!isAfterMark) expect(parser, '.')
    const nameStart = parser.start
    return { kind: 'Member', start, object, name: takeName(parser), computed: null, isOptional, nameStart }
}

function parseArguments(parser: Parser, mayBePattern = false): readonly Expression[] {
    return inBrackets(parser, () => {
        expect(parser, '(')
        const args: Expression[] = []
        while (!isSign(parser, ')')) {
            args.push(parseElement(parser, mayBePattern))
            if (!isSign(parser, ')')) expect(parser, ',')
        }
        advance(parser)
        return args
    })
}

function parseElement(parser: Parser, mayBePattern: boolean): Expression {
    const { start } = parser
    if (!eat(parser, '...')) return parser.grammar.assignment(parser, mayBePattern)
    const spread: Expression = { kind: 'Spread', start, argument: parser.grammar.assignment(parser, mayBePattern) }
    if (isSign(parser, ',')) parser.spreadsBeforeComma.add(start)
    return spread
}

function parseAsyncCall(parser: Parser, start: number, callee: Expression): Expression {
    const outer = parser.patternOnlyStart
    parser.patternOnlyStart = -1
    const args = parseArguments(parser, true)
    const patternOnly = parser.patternOnlyStart
    parser.patternOnlyStart = outer
    if (isSign(parser, '=>') && !parser.isOnNewLine)
        return parser.grammar.arrow(parser, start, toParameters(parser, args), true)
    if (patternOnly >= 0) refuse(patternOnly, "'=' in an object that is no pattern")
    return { kind: 'Call', start, callee, args, isOptional: false }
}

function toParameters(parser: Parser, args: readonly Expression[]): readonly Pattern[] {
    return args.map((arg, i): Pattern => {
        if (arg.kind !== 'Spread') return toParameter(parser, arg)
        if (i < args.length - 1 || parser.spreadsBeforeComma.has(arg.start))
            refuse(arg.start, 'the rest must come last')
        if (arg.argument.kind === 'Assign') refuse(arg.start, 'the rest has no default')
        return { kind: 'Rest', start: arg.start, target: toParameter(parser, arg.argument) }
    })
}

function parseBase(parser: Parser, mayBeArrow: boolean): Expression {
    goDeeper(parser)
    const found = parseBaseOf(parser, mayBeArrow)
    parser.depth--
    return found
}

function parseBaseOf(parser: Parser, mayBeArrow: boolean): Expression {
    const { kind, start, value } = parser
    switch (kind) {
        case 'name':
            return parseWord(parser, mayBeArrow)
        case 'string':
            advance(parser)
            return { kind: 'String', start, value }
        case 'number':
            advance(parser)
            return { kind: 'Number', start, raw: value }
        case 'bigint':
            advance(parser)
            return { kind: 'BigInt', start, raw: value }
        case 'template':
            return parseTemplate(parser, false)
        case 'punctuator':
            return parseBracketed(parser, mayBeArrow)
        default:
            return unexpected(parser)
    }
}

function parseBracketed(parser: Parser, mayBeArrow: boolean): Expression {
    const { start } = parser
    switch (parser.value) {
        case '(':
            return parseParenthesized(parser, mayBeArrow)
        case '[':
            return parseArray(parser)
        case '{':
            return inBrackets(parser, () => parseObject(parser))
        case '/':
        case '/=': {
            rescanRegex(parser)
            const raw = parser.value
            advance(parser)
            return { kind: 'Regex', start, raw }
        }
        default:
            return unexpected(parser)
    }
}

function parseWord(parser: Parser, mayBeArrow: boolean): Expression {
    const { start, value } = parser
    if (!parser.hasEscape) {
        switch (value) {
            case 'function':
                return parseFunctionExpression(parser, start, false)
            case 'class':
                return parseClass(parser, 'expression')
            case 'new':
                return parseNew(parser)
            case 'this':
                advance(parser)
                return { kind: 'This', start }
            case 'super':
                advance(parser)
                if (!isSign(parser, '.') && !isSign(parser, '[') && !isSign(parser, '(')) unexpected(parser)
                return { kind: 'Super', start }
            case 'null':
                advance(parser)
                return { kind: 'Null', start, raw: value }
            case 'true':
            case 'false':
                advance(parser)
                return { kind: 'Boolean', start, raw: value }
            case 'import':
                return parseImport(parser)
            case 'async': {
                const found = parseAsyncWord(parser, mayBeArrow)
                if (found !== null) return found
            }
        }
    }
    const name = takeVariableName(parser)
    const node: IdentifierNode = { kind: 'Identifier', start, name }
    if (mayBeArrow && isSign(parser, '=>') && !parser.isOnNewLine)
        return parser.grammar.arrow(parser, start, [node], false)
    return node
}

// `async function`, `async x => …`; `async (…)` is judged after its arguments.
function parseAsyncWord(parser: Parser, mayBeArrow: boolean): Expression | null {
    const { start } = parser
    const next = peek(parser, (ahead) => {
        if (ahead.isOnNewLine) return 'other'
        if (isWord(ahead, 'function')) return 'function'
        const isName = mayBeArrow && isVariableName(ahead)
        return isName && peek(ahead, (after) => isSign(after, '=>') && !after.isOnNewLine) ? 'arrow' : 'other'
    })
    if (next === 'other') return null
    advance(parser)
    if (next === 'function') return parseFunctionExpression(parser, start, true)
    const param: IdentifierNode = { kind: 'Identifier', start: parser.start, name: takeVariableName(parser) }
    return parser.grammar.arrow(parser, start, [param], true)
}

function parseFunctionExpression(parser: Parser, start: number, isAsync: boolean): Expression {
    advance(parser)
    const isGenerator = eat(parser, '*')
    const name = parser.kind === 'name' ? takeFunctionName(parser, isAsync, isGenerator) : null
    return parser.grammar.functionRest(parser, { form: 'expression', start, name, isAsync, isGenerator })
}

// The name of a function expression belongs to the function: its own kind decides what `await` and `yield` are.
function takeFunctionName(parser: Parser, isAsync: boolean, isGenerator: boolean): string {
    const { isInAsync, isInGenerator } = parser
    parser.isInAsync = isAsync
    parser.isInGenerator = isGenerator
    const name = takeVariableName(parser)
    parser.isInAsync = isInAsync
    parser.isInGenerator = isInGenerator
    return name
}

function parseNew(parser: Parser): Expression {
    const { start } = parser
    advance(parser)
    if (eat(parser, '.')) {
        if (!parser.isInFunction || !isWord(parser, 'target')) unexpected(parser)
        advance(parser)
        return { kind: 'NewTarget', start }
    }
    if (isWord(parser, 'import')) unexpected(parser)
    const calleeStart = parser.start
    const base = parseBase(parser, false)
    const callee = parseSubscripts(parser, calleeStart, base, { mayCall: false, mayBeAsync: false })
    const node: NewNode = { kind: 'New', start, callee, args: isSign(parser, '(') ? parseArguments(parser) : [] }
    return node
}

function parseImport(parser: Parser): Expression {
    const { start } = parser
    advance(parser)
    if (!isSign(parser, '(')) unexpected(parser)
    advance(parser)
    const args = [inBrackets(parser, () => parser.grammar.assignment(parser))]
    expect(parser, ')')
    return { kind: 'Call', start, callee: { kind: 'Import', start }, args, isOptional: false }
}

function parseArray(parser: Parser): Expression {
    const { start } = parser
    return inBrackets(parser, () => {
        advance(parser)
        const elements: (Expression | null)[] = []
        while (!isSign(parser, ']')) {
            if (eat(parser, ',')) {
                elements.push(null)
                continue
            }
            elements.push(parseElement(parser, true))
            if (!isSign(parser, ']')) expect(parser, ',')
        }
        advance(parser)
        return { kind: 'Array', start, elements }
    })
}

function parseParenthesized(parser: Parser, mayBeArrow: boolean): Expression {
    const { start } = parser
    const outer = parser.patternOnlyStart
    parser.patternOnlyStart = -1
    let onlyArrowAt = -1
    const items: Expression[] = []
    inBrackets(parser, () => {
        advance(parser)
        while (!isSign(parser, ')')) {
            if (isSign(parser, '...')) onlyArrowAt = parser.start
            items.push(parseElement(parser, true))
            if (isSign(parser, ')')) break
            const comma = parser.start
            expect(parser, ',')
            if (isSign(parser, ')')) onlyArrowAt = comma
        }
        if (items.length === 0) onlyArrowAt = parser.start
        advance(parser)
    })
    const patternOnly = parser.patternOnlyStart
    parser.patternOnlyStart = outer
    if (mayBeArrow && isSign(parser, '=>') && !parser.isOnNewLine)
        return parser.grammar.arrow(parser, start, toParameters(parser, items), false)
    if (patternOnly >= 0) refuse(patternOnly, "'=' in an object that is no pattern")
    if (onlyArrowAt >= 0) refuse(onlyArrowAt, 'only the parameters of an arrow function may be written so')
    const expression: Expression =
        items.length === 1 ? items[0] : { kind: 'Sequence', start: items[0].start, expressions: items }
    return { kind: 'Parenthesized', start, expression }
}

function parseTemplate(parser: Parser, isTagged: boolean): TemplateNode {
    const { start } = parser
    const texts: (string | null)[] = []
    const expressions: Expression[] = []
    for (;;) {
        if (parser.cooked === null && !isTagged) refuse(parser.start, 'bad escape in a template')
        texts.push(parser.cooked)
        if (parser.isTail) break
        advance(parser)
        expressions.push(inBrackets(parser, () => parser.grammar.expression(parser)))
        if (!isSign(parser, '}')) unexpected(parser, "'}'")
        rescanTemplate(parser)
    }
    advance(parser)
    return { kind: 'Template', start, texts, expressions }
}
