/** The state that the parse-*.ts files share, and the small steps they are made of. */

import type { Expression, FunctionNode, Pattern, Statement } from './ast.ts'
import { refuse } from './failure.ts'
import type { Lexer } from './lexer.ts'
import { advance } from './lexer.ts'

/**
 * How deep a script may nest, in statements, operators and operands: about half as many pairs of parentheses.
 * People stay below thirty. The parser recurses, and the engine's stack is not ours to measure.
 */
const DEEPEST = 400

/** Where a statement stands: in a list, below `if`, below a label, or as the body of something else. */
export type Place = 'list' | 'if' | 'label' | 'body'

/** How a function is written. */
export interface FunctionHead {
    readonly form: FunctionNode['form']
    readonly start: number
    readonly name: string | null
    readonly isAsync: boolean
    readonly isGenerator: boolean
}

/** The rules that call each other across files; handed over in the state, so that no two files import one another. */
export interface Grammar {
    readonly statement: (parser: Parser, place: Place) => Statement
    /** Expressions separated by commas. */
    readonly expression: (parser: Parser, mayBePattern?: boolean) => Expression
    /** One expression; `mayBePattern` leaves `{a = 1}` standing for the caller to judge. */
    readonly assignment: (parser: Parser, mayBePattern?: boolean) => Expression
    /** An operand with its members and calls. */
    readonly operand: (parser: Parser) => Expression
    readonly binding: (parser: Parser) => Pattern
    readonly functionRest: (parser: Parser, head: FunctionHead) => FunctionNode
    readonly arrow: (parser: Parser, start: number, params: readonly Pattern[], isAsync: boolean) => FunctionNode
}

/** A parse under way. */
export interface Parser extends Lexer {
    readonly grammar: Grammar
    /** Spreads that a comma follows: as the rest of a pattern they are refused. */
    readonly spreadsBeforeComma: Set<number>
    depth: number
    isInFunction: boolean
    isInAsync: boolean
    isInGenerator: boolean
    /** In the head of a `for`, where `in` is no operator. */
    isInForHead: boolean
    /** The only place where an arrow function may begin now. */
    arrowStart: number
    /** The first `{a = 1}` that only a pattern may hold, or -1. */
    patternOnlyStart: number
}

const RESERVED = new Set(
    (
        'break case catch class const continue debugger default delete do else enum export extends false finally for ' +
        'function if import in instanceof new null return super switch this throw true try typeof var void while with'
    ).split(' '),
)

/** Counts one level down; every caller counts up again by `parser.depth--`. */
export function goDeeper(parser: Parser): void {
    if (++parser.depth > DEEPEST) refuse(parser.start, `nested deeper than ${DEEPEST} levels`, 'script_too_deep')
}

/** Whether the current token is this sign. */
export function isSign(parser: Parser, sign: string): boolean {
    return parser.kind === 'punctuator' && parser.value === sign
}

/** Whether the current token is this word, written without escapes. */
export function isWord(parser: Parser, word: string): boolean {
    return parser.kind === 'name' && parser.value === word && !parser.hasEscape
}

/** Steps over the sign if it is the current token. */
export function eat(parser: Parser, sign: string): boolean {
    if (!isSign(parser, sign)) return false
    advance(parser)
    return true
}

/** Steps over the word if it is the current token. */
export function eatWord(parser: Parser, word: string): boolean {
    if (!isWord(parser, word)) return false
    advance(parser)
    return true
}

/** Steps over the sign, which must be the current token. */
export function expect(parser: Parser, sign: string): void {
    if (!eat(parser, sign)) unexpected(parser, `'${sign}'`)
}

/** Steps over the word, which must be the current token. */
export function expectWord(parser: Parser, word: string): void {
    if (!eatWord(parser, word)) unexpected(parser, `'${word}'`)
}

/** Ends the parsing at the current token. */
export function unexpected(parser: Parser, wanted = ''): never {
    const seen =
        parser.kind === 'end'
            ? 'the end of the script'
            : JSON.stringify(parser.text.slice(parser.start, parser.start + 20))
    return refuse(parser.start, wanted === '' ? `unexpected ${seen}` : `expected ${wanted}, found ${seen}`)
}

/** Steps over a semicolon, written or inserted. ECMAScript 2021, "Automatic Semicolon Insertion". */
export function endStatement(parser: Parser): void {
    if (eat(parser, ';')) return
    if (parser.kind !== 'end' && !isSign(parser, '}') && !parser.isOnNewLine)
        unexpected(parser, 'the end of a statement')
}

/** Whether the current token may name a variable here. */
export function isVariableName(parser: Parser): boolean {
    return parser.kind === 'name' && mayNameVariable(parser, parser.value)
}

/** Whether a variable may have this name here. */
export function mayNameVariable(parser: Parser, name: string): boolean {
    if (RESERVED.has(name)) return false
    if (name === 'yield') return !parser.isInGenerator
    return name !== 'await' || !parser.isInAsync
}

/** Steps over the name of a variable and answers it. */
export function takeVariableName(parser: Parser): string {
    if (!isVariableName(parser)) unexpected(parser, 'a name')
    const name = parser.value
    advance(parser)
    return name
}

/** Steps over any name, keywords included. */
export function takeName(parser: Parser): string {
    if (parser.kind !== 'name') unexpected(parser, 'a name')
    const name = parser.value
    advance(parser)
    return name
}

/** What a look at the tokens ahead finds; the parser stands where it stood before. */
export function peek<T>(parser: Parser, look: (parser: Parser) => T): T {
    const { kind, value, start, end, lastEnd, isOnNewLine, hasEscape, cooked, isTail } = parser
    advance(parser)
    const found = look(parser)
    Object.assign(parser, { kind, value, start, end, lastEnd, isOnNewLine, hasEscape, cooked, isTail })
    return found
}

/** Parses something in brackets of its own, where `in` is an operator again. */
export function inBrackets<T>(parser: Parser, parse: () => T): T {
    const outer = parser.isInForHead
    parser.isInForHead = false
    const found = parse()
    parser.isInForHead = outer
    return found
}

/** An expression in parentheses, as after `if` and `while`. */
export function parseHead(parser: Parser): Expression {
    expect(parser, '(')
    const head = parser.grammar.expression(parser)
    expect(parser, ')')
    return head
}
