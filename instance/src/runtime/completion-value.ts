/** The completion value of a script, as a `return` that a function body can carry. */

import type { Program } from 'acorn'

interface StatementNode {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly directive?: string
    readonly body?: readonly StatementNode[]
    readonly consequent?: StatementNode
    readonly alternate?: StatementNode | null
    readonly block?: StatementNode
    readonly handler?: { readonly body: StatementNode } | null
}

/** Script text whose last expression statement is returned, also at the end of a block, an `if` or a `try`. Lines stay where they are. */
export function returnCompletion(text: string, program: Program): string {
    let made = text
    for (const { start, end } of lastExpressions(program.body as unknown as StatementNode[]).reverse()) {
        const expression = text.slice(start, end).replace(/;$/, '')
        made = `${made.slice(0, start)}return (${expression});${made.slice(end)}`
    }
    return made
}

function lastExpressions(statements: readonly StatementNode[]): StatementNode[] {
    const last = [...statements]
        .reverse()
        .find((item) => item.type !== 'EmptyStatement' && item.type !== 'FunctionDeclaration')
    switch (last?.type) {
        case 'ExpressionStatement':
            return last.directive ? [] : [last]
        case 'BlockStatement':
            return lastExpressions(last.body ?? [])
        case 'IfStatement':
            return [last.consequent, last.alternate].flatMap((branch) => (branch ? lastExpressions([branch]) : []))
        case 'TryStatement':
            return [last.block, last.handler?.body].flatMap((block) => (block ? lastExpressions([block]) : []))
        default:
            return []
    }
}
