/** Expressions by their operators: commas, assignments, conditions, and the levels of precedence below. */

import type { Expression } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import type { Parser } from './parser.ts'
import { eat, expect, goDeeper, inBrackets, isSign, isWord, unexpected } from './parser.ts'
import { toAssignTarget, toSimpleTarget } from './to-pattern.ts'

const ASSIGNS = new Set('= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??='.split(' '))
const PREFIXES = new Set(['+', '-', '!', '~'])
const PREFIX_WORDS = new Set(['typeof', 'void', 'delete'])
const PRECEDENCE: Readonly<Record<string, number>> = {
    '??': 1,
    '||': 2,
    '&&': 3,
    '|': 4,
    '^': 5,
    '&': 6,
    '==': 7,
    '!=': 7,
    '===': 7,
    '!==': 7,
    '<': 8,
    '>': 8,
    '<=': 8,
    '>=': 8,
    in: 8,
    instanceof: 8,
    '<<': 9,
    '>>': 9,
    '>>>': 9,
    '+': 10,
    '-': 10,
    '*': 11,
    '/': 11,
    '%': 11,
}

/** Expressions separated by commas. */
export function parseExpression(parser: Parser, mayBePattern = false): Expression {
    const { start } = parser
    const first = parseAssignment(parser, mayBePattern)
    if (!isSign(parser, ',')) return first
    const expressions = [first]
    while (eat(parser, ',')) expressions.push(parseAssignment(parser))
    return { kind: 'Sequence', start, expressions }
}

/** One expression: an assignment, an arrow function, a `yield` or anything that binds closer. */
export function parseAssignment(parser: Parser, mayBePattern = false): Expression {
    goDeeper(parser)
    const found =
        isWord(parser, 'yield') && parser.isInGenerator ? parseYield(parser) : parseAssigned(parser, mayBePattern)
    parser.depth--
    return found
}

function parseAssigned(parser: Parser, mayBePattern: boolean): Expression {
    const { start } = parser
    const outer = parser.patternOnlyStart
    parser.patternOnlyStart = -1
    parser.arrowStart = start
    const left = parseConditional(parser)
    if (parser.kind === 'punctuator' && ASSIGNS.has(parser.value) && !isArrow(left)) {
        const operator = parser.value
        const target = operator === '=' ? toAssignTarget(parser, left) : toSimpleTarget(left)
        if (operator === '=') parser.patternOnlyStart = -1
        else refusePatternOnly(parser)
        advance(parser)
        const value = parseAssignment(parser)
        parser.patternOnlyStart = outer
        return { kind: 'Assign', start, end: parser.lastEnd, operator, target, value }
    }
    if (!mayBePattern) refusePatternOnly(parser)
    if (outer >= 0) parser.patternOnlyStart = outer
    return left
}

function refusePatternOnly(parser: Parser): void {
    if (parser.patternOnlyStart >= 0) refuse(parser.patternOnlyStart, "'=' in an object that is no pattern")
}

function isArrow(node: Expression): boolean {
    return node.kind === 'Function' && node.form === 'arrow'
}

function parseYield(parser: Parser): Expression {
    const { start } = parser
    advance(parser)
    const isBare =
        parser.kind === 'end' ||
        parser.isOnNewLine ||
        (parser.kind === 'punctuator' && [')', ']', '}', ',', ';', ':'].includes(parser.value)) ||
        isWord(parser, 'in')
    if (isBare) return { kind: 'Yield', start, argument: null }
    eat(parser, '*')
    return { kind: 'Yield', start, argument: parseAssignment(parser) }
}

function parseConditional(parser: Parser): Expression {
    const { start } = parser
    const test = parseBinary(parser, 0)
    if (!isSign(parser, '?') || isArrow(test)) return test
    refusePatternOnly(parser)
    advance(parser)
    const consequent = inBrackets(parser, () => parseAssignment(parser))
    expect(parser, ':')
    return { kind: 'Conditional', start, test, consequent, alternate: parseAssignment(parser) }
}

function parseBinary(parser: Parser, above: number): Expression {
    const { start } = parser
    let left = parseUnary(parser)
    if (isArrow(left)) return left
    for (;;) {
        const operator = parser.value
        const precedence = precedenceOf(parser)
        if (precedence <= above) return left
        refusePatternOnly(parser)
        advance(parser)
        const right = parseBinary(parser, precedence)
        if (isArrow(right)) refuse(right.start, 'an arrow function needs parentheses here')
        refusePatternOnly(parser)
        if (precedence > 3) left = { kind: 'Binary', start, operator, left, right }
        else {
            if (mixesNullish(operator, left) || mixesNullish(operator, right))
                refuse(start, "'??' with '||' or '&&' needs parentheses")
            left = { kind: 'Logical', start, operator, left, right }
        }
    }
}

function precedenceOf(parser: Parser): number {
    if (parser.kind === 'punctuator') return PRECEDENCE[parser.value] ?? 0
    if (parser.kind !== 'name' || parser.hasEscape) return 0
    if (parser.value === 'instanceof') return PRECEDENCE.instanceof
    return parser.value === 'in' && !parser.isInForHead ? PRECEDENCE.in : 0
}

function mixesNullish(operator: string, operand: Expression): boolean {
    return operand.kind === 'Logical' && (operand.operator === '??') !== (operator === '??')
}

/** What may follow an operand: `**`; nothing of the kind, because `-a ** b` is refused; or it is left to the caller. */
type PowerRule = 'allowed' | 'refused' | 'left'

function parseUnary(parser: Parser, rule: PowerRule = 'allowed'): Expression {
    const { start } = parser
    const prefix = takePrefix(parser)
    if (prefix === null) return parsePower(parser, start, parsePostfix(parser), rule)
    const isUpdate = prefix === '++' || prefix === '--'
    goDeeper(parser)
    const operand = parseUnary(parser, isUpdate ? 'left' : 'refused')
    parser.depth--
    if (isArrow(operand)) refuse(operand.start, 'an arrow function needs parentheses here')
    refusePatternOnly(parser)
    if (isUpdate) {
        const target = toSimpleTarget(operand)
        return parsePower(parser, start, { kind: 'Update', start, operator: prefix, target }, rule)
    }
    if (prefix === 'await') return { kind: 'Await', start, argument: operand }
    return { kind: 'Unary', start, operator: prefix, operand }
}

function takePrefix(parser: Parser): string | null {
    const { kind, value } = parser
    const isPrefix =
        kind === 'punctuator'
            ? PREFIXES.has(value) || value === '++' || value === '--'
            : kind === 'name' &&
              !parser.hasEscape &&
              (PREFIX_WORDS.has(value) || (value === 'await' && parser.isInAsync))
    if (!isPrefix) return null
    advance(parser)
    return value
}

// The only operator that leans to the right.
function parsePower(parser: Parser, start: number, left: Expression, rule: PowerRule): Expression {
    if (rule === 'left' || !isSign(parser, '**') || isArrow(left)) return left
    if (rule === 'refused') unexpected(parser)
    refusePatternOnly(parser)
    advance(parser)
    goDeeper(parser)
    const right = parseUnary(parser)
    parser.depth--
    if (isArrow(right)) refuse(right.start, 'an arrow function needs parentheses here')
    return { kind: 'Binary', start, operator: '**', left, right }
}

function parsePostfix(parser: Parser): Expression {
    const { start } = parser
    const operand = parser.grammar.operand(parser)
    const isUpdate = (isSign(parser, '++') || isSign(parser, '--')) && !parser.isOnNewLine
    if (!isUpdate || isArrow(operand)) return operand
    refusePatternOnly(parser)
    const operator = parser.value
    const target = toSimpleTarget(operand)
    advance(parser)
    return { kind: 'Update', start, operator, target }
}
