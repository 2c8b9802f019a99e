/** Reads the text of a script into a tree, or says why that is not possible. ES2021, as the platform's engine accepts it. */

import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import type { ProgramNode, Statement } from './ast.ts'
import type { ScriptFailure } from './failure.ts'
import { isRefusal } from './failure.ts'
import { advance, createLexer } from './lexer.ts'
import { findLineStarts, toLine } from './lines.ts'
import { parseAssignment, parseExpression } from './parse-expression.ts'
import { parseArrow, parseBinding, parseFunctionRest } from './parse-function.ts'
import { parseOperand } from './parse-operand.ts'
import { parseStatement } from './parse-statement.ts'
import type { Grammar, Parser } from './parser.ts'

/** Characters that a script may have; the platform's own field ends far below. */
export const LONGEST_SCRIPT = 1_000_000

const GRAMMAR: Grammar = {
    statement: parseStatement,
    expression: parseExpression,
    assignment: parseAssignment,
    operand: parseOperand,
    binding: parseBinding,
    functionRest: parseFunctionRest,
    arrow: parseArrow,
}

/**
 * The tree of a script. A `return` outside functions is accepted: some script fields run as the body of one.
 * What a parser refuses only by keeping books of names (doubled declarations, labels, strict mode) or by reading
 * the pattern of a regular expression is not refused here: the engine does, and such a script never runs.
 */
export function parseScript(text: string): Result<ProgramNode, ScriptFailure> {
    if (text.length > LONGEST_SCRIPT) {
        const message = `longer than ${LONGEST_SCRIPT} characters`
        return fail({ code: 'script_too_long', line: 1, column: 0, message })
    }
    try {
        return ok(parseProgram(text))
    } catch (error) {
        if (!isRefusal(error)) throw error
        const starts = findLineStarts(text)
        const line = toLine(starts, error.at)
        return fail({ code: error.refusal, line, column: error.at - starts[line - 1], message: error.message })
    }
}

function parseProgram(text: string): ProgramNode {
    const parser: Parser = {
        ...createLexer(text),
        grammar: GRAMMAR,
        spreadsBeforeComma: new Set(),
        depth: 0,
        isInFunction: false,
        isInAsync: false,
        isInGenerator: false,
        isInForHead: false,
        arrowStart: -1,
        patternOnlyStart: -1,
    }
    advance(parser)
    const body: Statement[] = []
    while (parser.kind !== 'end') body.push(parser.grammar.statement(parser, 'list'))
    return { kind: 'Program', start: 0, body }
}
