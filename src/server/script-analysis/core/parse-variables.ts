/** Declarations of variables: `var`, `let` and `const`. */

import type { DeclaratorNode, VariableNode } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import type { Parser } from './parser.ts'
import { eat, endStatement, isSign, isWord, peek, unexpected } from './parser.ts'

/** A declaration as a statement. */
export function parseVariables(parser: Parser): VariableNode {
    const found = parseDeclarators(parser)
    for (const one of found.declarators) requireValue(found, one)
    endStatement(parser)
    return found
}

/** The declaration alone, as in the head of a loop: `const` and patterns may still lack their value. */
export function parseDeclarators(parser: Parser): VariableNode {
    const { start } = parser
    const form = parser.value as VariableNode['form']
    advance(parser)
    const declarators: DeclaratorNode[] = []
    do {
        const at = parser.start
        if (form !== 'var' && isWord(parser, 'let')) unexpected(parser, 'a name')
        const target = parser.grammar.binding(parser)
        const value = eat(parser, '=') ? parser.grammar.assignment(parser) : null
        declarators.push({ kind: 'Declarator', start: at, end: parser.lastEnd, target, value })
    } while (eat(parser, ','))
    return { kind: 'Variable', start, form, declarators }
}

/** Refuses a `const` or a pattern without its value. */
export function requireValue(declaration: VariableNode, one: DeclaratorNode): void {
    if (one.value === null && (declaration.form === 'const' || one.target.kind !== 'Identifier'))
        refuse(one.start, 'this declaration needs a value')
}

/** Whether the current `let` begins a declaration. */
export function startsLet(parser: Parser): boolean {
    return peek(
        parser,
        (next) =>
            isSign(next, '[') ||
            isSign(next, '{') ||
            (next.kind === 'name' && !isWord(next, 'in') && !isWord(next, 'instanceof')),
    )
}
