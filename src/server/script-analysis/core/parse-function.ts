/** Functions after their name: parameters and body; and the patterns that variables and parameters are bound by. */

import type { BlockNode, FunctionNode, Pattern, PatternPropertyNode, RestNode, Statement } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import { parseKey } from './parse-object.ts'
import type { FunctionHead, Parser } from './parser.ts'
import {
    eat,
    expect,
    goDeeper,
    inBrackets,
    isSign,
    isVariableName,
    mayNameVariable,
    takeVariableName,
    unexpected,
} from './parser.ts'

/** Parameters and body of a function that is not an arrow. */
export function parseFunctionRest(parser: Parser, head: FunctionHead): FunctionNode {
    const outer = enter(parser, head.isAsync, head.isGenerator, true)
    const params = parseParameters(parser)
    const body = parseBody(parser)
    leave(parser, outer)
    const { form, start, name, isAsync, isGenerator } = head
    return { kind: 'Function', start, form, name, params, body, isAsync, isGenerator }
}

/** An arrow function from its arrow on. */
export function parseArrow(parser: Parser, start: number, params: readonly Pattern[], isAsync: boolean): FunctionNode {
    if (parser.isOnNewLine) unexpected(parser)
    expect(parser, '=>')
    const { isInForHead } = parser
    const outer = enter(parser, isAsync, false, parser.isInFunction)
    let body: FunctionNode['body']
    if (isSign(parser, '{')) body = parseBody(parser)
    else {
        parser.isInForHead = isInForHead
        body = parser.grammar.assignment(parser)
    }
    leave(parser, outer)
    return { kind: 'Function', start, form: 'arrow', name: null, params, body, isAsync, isGenerator: false }
}

type Surroundings = Pick<
    Parser,
    'isInAsync' | 'isInGenerator' | 'isInFunction' | 'isInForHead' | 'patternOnlyStart' | 'arrowStart'
>

function enter(parser: Parser, isAsync: boolean, isGenerator: boolean, isInFunction: boolean): Surroundings {
    const { isInAsync, isInGenerator, isInFunction: wasInFunction, isInForHead, patternOnlyStart, arrowStart } = parser
    parser.isInAsync = isAsync
    parser.isInGenerator = isGenerator
    parser.isInFunction = isInFunction
    parser.isInForHead = false
    parser.patternOnlyStart = -1
    return { isInAsync, isInGenerator, isInFunction: wasInFunction, isInForHead, patternOnlyStart, arrowStart }
}

function leave(parser: Parser, outer: Surroundings): void {
    Object.assign(parser, outer)
}

function parseParameters(parser: Parser): readonly Pattern[] {
    const params: Pattern[] = []
    expect(parser, '(')
    while (!isSign(parser, ')')) {
        if (isSign(parser, '...')) {
            params.push(parseRest(parser))
            break
        }
        params.push(parseBindingWithDefault(parser))
        if (!isSign(parser, ')')) expect(parser, ',')
    }
    expect(parser, ')')
    return params
}

function parseBody(parser: Parser): BlockNode {
    const { start } = parser
    expect(parser, '{')
    const body: Statement[] = []
    while (!isSign(parser, '}')) body.push(parser.grammar.statement(parser, 'list'))
    advance(parser)
    return { kind: 'Block', start, body }
}

/** What a variable is bound by: a name, or a pattern in brackets or braces. */
export function parseBinding(parser: Parser): Pattern {
    const { start } = parser
    goDeeper(parser)
    let found: Pattern
    if (isSign(parser, '[')) found = inBrackets(parser, () => parseArrayPattern(parser))
    else if (isSign(parser, '{')) found = inBrackets(parser, () => parseObjectPattern(parser))
    else found = { kind: 'Identifier', start, name: takeVariableName(parser) }
    parser.depth--
    return found
}

function parseBindingWithDefault(parser: Parser): Pattern {
    const { start } = parser
    const target = parseBinding(parser)
    if (!eat(parser, '=')) return target
    return { kind: 'Default', start, target, value: inBrackets(parser, () => parser.grammar.assignment(parser)) }
}

function parseRest(parser: Parser): RestNode {
    const { start } = parser
    advance(parser)
    return { kind: 'Rest', start, target: parseBinding(parser) }
}

function parseArrayPattern(parser: Parser): Pattern {
    const { start } = parser
    advance(parser)
    const elements: (Pattern | null)[] = []
    while (!isSign(parser, ']')) {
        if (eat(parser, ',')) elements.push(null)
        else if (isSign(parser, '...')) {
            elements.push(parseRest(parser))
            break
        } else {
            elements.push(parseBindingWithDefault(parser))
            if (!isSign(parser, ']')) expect(parser, ',')
        }
    }
    expect(parser, ']')
    return { kind: 'ArrayPattern', start, elements }
}

function parseObjectPattern(parser: Parser): Pattern {
    const { start } = parser
    advance(parser)
    const properties: (PatternPropertyNode | RestNode)[] = []
    while (!isSign(parser, '}')) {
        if (isSign(parser, '...')) {
            const rest = parseRest(parser)
            if (rest.target.kind !== 'Identifier') refuse(rest.start, 'the rest of an object goes to a name')
            properties.push(rest)
            break
        }
        properties.push(parsePatternProperty(parser))
        if (!isSign(parser, '}')) expect(parser, ',')
    }
    expect(parser, '}')
    return { kind: 'ObjectPattern', start, properties }
}

function parsePatternProperty(parser: Parser): PatternPropertyNode {
    const { start } = parser
    const canBeShort = isVariableName(parser)
    const { name, computed } = parseKey(parser)
    if (eat(parser, ':'))
        return { kind: 'PatternProperty', start, name, computed, target: parseBindingWithDefault(parser) }
    if (!canBeShort || name === null || !mayNameVariable(parser, name)) return unexpected(parser, "':'")
    const target: Pattern = { kind: 'Identifier', start, name }
    if (!eat(parser, '=')) return { kind: 'PatternProperty', start, name, computed, target }
    const value = inBrackets(parser, () => parser.grammar.assignment(parser))
    return { kind: 'PatternProperty', start, name, computed, target: { kind: 'Default', start, target, value } }
}
