/** Statements, except loops. */

import type { BlockNode, CaseNode, ClauseNode, Expression, Statement, TryNode } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import { parseClass } from './parse-class.ts'
import { parseDoWhile, parseFor, parseWhile } from './parse-loop.ts'
import { parseVariables, startsLet } from './parse-variables.ts'
import type { Parser, Place } from './parser.ts'
import {
    eat,
    eatWord,
    endStatement,
    expect,
    expectWord,
    goDeeper,
    isSign,
    isVariableName,
    isWord,
    parseHead,
    peek,
    takeVariableName,
    unexpected,
} from './parser.ts'

/** One statement. */
export function parseStatement(parser: Parser, place: Place): Statement {
    goDeeper(parser)
    const found = parseStatementOf(parser, place)
    parser.depth--
    return found
}

function parseStatementOf(parser: Parser, place: Place): Statement {
    const { start } = parser
    if (isSign(parser, '{')) return parseBlock(parser)
    if (eat(parser, ';')) return { kind: 'Empty', start }
    if (parser.kind === 'name' && !parser.hasEscape) {
        const found = parseByWord(parser, place)
        if (found !== null) return found
    }
    return parseExpressionStatement(parser, place)
}

function parseByWord(parser: Parser, place: Place): Statement | null {
    const { start } = parser
    switch (parser.value) {
        case 'var':
            return parseVariables(parser)
        case 'const':
            return place === 'list' ? parseVariables(parser) : unexpected(parser)
        case 'let':
            return parseLet(parser, place)
        case 'function':
            return parseFunctionDeclaration(parser, place, start, false)
        case 'async':
            return parseAsyncDeclaration(parser, place)
        case 'class':
            return place === 'list' ? parseClass(parser, 'declaration') : unexpected(parser)
        case 'if':
            return parseIf(parser)
        case 'for':
            return parseFor(parser)
        case 'while':
            return parseWhile(parser)
        case 'do':
            return parseDoWhile(parser)
        case 'return':
        case 'throw':
            return parseLeave(parser, parser.value === 'throw')
        case 'break':
        case 'continue':
            return parseJump(parser, parser.value === 'break')
        case 'try':
            return parseTry(parser)
        case 'switch':
            return parseSwitch(parser)
        case 'with': {
            advance(parser)
            const object = parseHead(parser)
            return { kind: 'With', start, object, body: parseStatement(parser, 'body') }
        }
        case 'debugger':
            advance(parser)
            endStatement(parser)
            return { kind: 'Debugger', start }
        default:
            return null
    }
}

function parseExpressionStatement(parser: Parser, place: Place): Statement {
    const { start } = parser
    const expression = parser.grammar.expression(parser)
    if (expression.kind === 'Identifier' && eat(parser, ':')) {
        const body = parseStatement(parser, place === 'list' || place === 'label' ? 'label' : 'body')
        return { kind: 'Labeled', start, label: expression.name, body }
    }
    endStatement(parser)
    return { kind: 'ExpressionStatement', start, expression }
}

/** Statements between braces. */
export function parseBlock(parser: Parser): BlockNode {
    const { start } = parser
    expect(parser, '{')
    const body: Statement[] = []
    while (!isSign(parser, '}')) body.push(parseStatement(parser, 'list'))
    advance(parser)
    return { kind: 'Block', start, body }
}

// `let` is a keyword only before what it can declare; elsewhere it is a name like others.
function parseLet(parser: Parser, place: Place): Statement | null {
    if (place === 'list') return startsLet(parser) ? parseVariables(parser) : null
    return peek(parser, (next) => isSign(next, '[')) ? unexpected(parser) : null
}

function parseAsyncDeclaration(parser: Parser, place: Place): Statement | null {
    const { start } = parser
    if (!peek(parser, (next) => isWord(next, 'function') && !next.isOnNewLine)) return null
    if (place !== 'list') unexpected(parser)
    advance(parser)
    return parseFunctionDeclaration(parser, place, start, true)
}

function parseFunctionDeclaration(parser: Parser, place: Place, start: number, isAsync: boolean): Statement {
    if (place === 'body') unexpected(parser)
    advance(parser)
    if (place !== 'list' && isSign(parser, '*')) unexpected(parser)
    const isGenerator = eat(parser, '*')
    const name = takeVariableName(parser)
    return parser.grammar.functionRest(parser, { form: 'declaration', start, name, isAsync, isGenerator })
}

function parseIf(parser: Parser): Statement {
    const { start } = parser
    const clauses: ClauseNode[] = []
    do {
        const clauseStart = parser.start
        advance(parser)
        const test = parseHead(parser)
        clauses.push({ kind: 'Clause', start: clauseStart, test, body: parseStatement(parser, 'if') })
        if (!eatWord(parser, 'else')) return { kind: 'If', start, clauses, alternate: null }
    } while (isWord(parser, 'if'))
    return { kind: 'If', start, clauses, alternate: parseStatement(parser, 'if') }
}

function parseLeave(parser: Parser, isThrow: boolean): Statement {
    const { start } = parser
    advance(parser)
    if (isThrow && parser.isOnNewLine) unexpected(parser)
    const isBare =
        !isThrow && (isSign(parser, ';') || isSign(parser, '}') || parser.kind === 'end' || parser.isOnNewLine)
    const argument = isBare ? null : parser.grammar.expression(parser)
    endStatement(parser)
    return { kind: isThrow ? 'Throw' : 'Return', start, argument }
}

function parseJump(parser: Parser, isBreak: boolean): Statement {
    const { start } = parser
    advance(parser)
    const label = isVariableName(parser) && !parser.isOnNewLine ? takeVariableName(parser) : null
    endStatement(parser)
    return { kind: isBreak ? 'Break' : 'Continue', start, label }
}

function parseTry(parser: Parser): TryNode {
    const { start } = parser
    advance(parser)
    const block = parseBlock(parser)
    let param: TryNode['param'] = null
    let handler: BlockNode | null = null
    if (eatWord(parser, 'catch')) {
        if (eat(parser, '(')) {
            param = parser.grammar.binding(parser)
            expect(parser, ')')
        }
        handler = parseBlock(parser)
    }
    const finalizer = eatWord(parser, 'finally') ? parseBlock(parser) : null
    if (handler === null && finalizer === null) unexpected(parser, "'catch' or 'finally'")
    return { kind: 'Try', start, block, param, handler, finalizer }
}

function parseSwitch(parser: Parser): Statement {
    const { start } = parser
    advance(parser)
    const subject = parseHead(parser)
    const cases: CaseNode[] = []
    expect(parser, '{')
    while (!eat(parser, '}')) {
        const found = parseCase(parser)
        if (found.test === null && cases.some((one) => one.test === null)) refuse(found.start, "a second 'default'")
        cases.push(found)
    }
    return { kind: 'Switch', start, subject, cases }
}

function parseCase(parser: Parser): CaseNode {
    const { start } = parser
    let test: Expression | null = null
    if (eatWord(parser, 'case')) test = parser.grammar.expression(parser)
    else expectWord(parser, 'default')
    expect(parser, ':')
    const body: Statement[] = []
    while (!isSign(parser, '}') && !isWord(parser, 'case') && !isWord(parser, 'default'))
        body.push(parseStatement(parser, 'list'))
    return { kind: 'Case', start, test, body }
}
