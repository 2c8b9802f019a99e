/** Loops. */

import type { Expression, ForEachNode, Pattern, Statement, VariableNode } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import { parseDeclarators, requireValue, startsLet } from './parse-variables.ts'
import type { Parser } from './parser.ts'
import { eat, eatWord, expect, expectWord, isSign, isWord, parseHead, peek, unexpected } from './parser.ts'
import { toAssignTarget } from './to-pattern.ts'

/** `while`. */
export function parseWhile(parser: Parser): Statement {
    const { start } = parser
    advance(parser)
    const test = parseHead(parser)
    return { kind: 'While', start, test, body: parser.grammar.statement(parser, 'body') }
}

/** `do … while`; the semicolon after it may be left out anywhere. */
export function parseDoWhile(parser: Parser): Statement {
    const { start } = parser
    advance(parser)
    const body = parser.grammar.statement(parser, 'body')
    expectWord(parser, 'while')
    const test = parseHead(parser)
    eat(parser, ';')
    return { kind: 'DoWhile', start, test, body }
}

/** `for` in all its forms. */
export function parseFor(parser: Parser): Statement {
    const { start } = parser
    advance(parser)
    const isAwaited = parser.isInAsync && eatWord(parser, 'await')
    expect(parser, '(')
    if (isSign(parser, ';')) return isAwaited ? unexpected(parser) : parseForRest(parser, start, null)
    const declares = isWord(parser, 'var') || isWord(parser, 'const') || (isWord(parser, 'let') && startsLet(parser))
    return declares ? parseDeclaredFor(parser, start, isAwaited) : parseAssignedFor(parser, start, isAwaited)
}

function parseDeclaredFor(parser: Parser, start: number, isAwaited: boolean): Statement {
    const declaration = inForHead(parser, () => parseDeclarators(parser))
    if (isEach(parser)) {
        const [first] = declaration.declarators
        // Annex B keeps `for (var i = 0 in object)` alive.
        const mayHaveValue = isWord(parser, 'in') && declaration.form === 'var' && first.target.kind === 'Identifier'
        if (declaration.declarators.length > 1 || (first.value !== null && !mayHaveValue)) unexpected(parser)
        return parseEach(parser, start, declaration, isAwaited)
    }
    for (const one of declaration.declarators) requireValue(declaration, one)
    return isAwaited ? unexpected(parser) : parseForRest(parser, start, declaration)
}

function parseAssignedFor(parser: Parser, start: number, isAwaited: boolean): Statement {
    const startsWithLet = isWord(parser, 'let')
    const isAsyncOf = isWord(parser, 'async') && peek(parser, (next) => isWord(next, 'of'))
    const outer = parser.patternOnlyStart
    parser.patternOnlyStart = -1
    const init = inForHead(parser, () => parser.grammar.expression(parser, true))
    const patternOnly = parser.patternOnlyStart
    parser.patternOnlyStart = outer
    if (isEach(parser)) {
        if (isWord(parser, 'of') && (startsWithLet || (isAsyncOf && !isAwaited))) unexpected(parser)
        if (init.kind === 'Assign') refuse(init.start, 'this cannot be assigned to')
        return parseEach(parser, start, toAssignTarget(parser, init), isAwaited)
    }
    if (patternOnly >= 0) refuse(patternOnly, "'=' in an object that is no pattern")
    return isAwaited ? unexpected(parser) : parseForRest(parser, start, init)
}

function isEach(parser: Parser): boolean {
    return isWord(parser, 'in') || isWord(parser, 'of')
}

function inForHead<T>(parser: Parser, parse: () => T): T {
    const outer = parser.isInForHead
    parser.isInForHead = true
    const found = parse()
    parser.isInForHead = outer
    return found
}

function parseEach(parser: Parser, start: number, left: VariableNode | Pattern, isAwaited: boolean): ForEachNode {
    const kind = isWord(parser, 'in') ? 'ForIn' : 'ForOf'
    if (isAwaited && kind === 'ForIn') unexpected(parser)
    advance(parser)
    const right = kind === 'ForIn' ? parser.grammar.expression(parser) : parser.grammar.assignment(parser)
    expect(parser, ')')
    return { kind, start, left, right, body: parser.grammar.statement(parser, 'body') }
}

function parseForRest(parser: Parser, start: number, init: VariableNode | Expression | null): Statement {
    expect(parser, ';')
    const test = isSign(parser, ';') ? null : parser.grammar.expression(parser)
    expect(parser, ';')
    const update = isSign(parser, ')') ? null : parser.grammar.expression(parser)
    expect(parser, ')')
    return { kind: 'For', start, init, test, update, body: parser.grammar.statement(parser, 'body') }
}
