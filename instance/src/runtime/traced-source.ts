/** Rewrites the functions of a script include so that each call reports to the recorder when it begins and ends. Lines stay where they are. */

import type { Program } from 'acorn'
import type { Syntax } from './engine-rules.ts'

/** Names that a rewritten script calls; the host binds them. */
export const ENTER = '__enter_script'
export const LEAVE = '__leave_script'

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/**
 * The text with calls around the body of each function. Left as they are: generators and async functions, which are suspended in
 * between, arrow functions of one expression, and functions that declare a name twice, which a block would refuse.
 */
export function traceFunctions(text: string, program: Program, file: string): string {
    const inserts: { readonly at: number; readonly text: string }[] = []
    visit(program as unknown as Syntax, (node) => {
        if (!FUNCTIONS.has(node.type) || node.async || node.generator) return
        const body = node.body as Syntax
        if (body.type !== 'BlockStatement' || declaresTwice(body)) return
        const statements = body.body as Syntax[]
        const directives = statements.filter((statement) => statement.directive !== undefined)
        const start = directives.length > 0 ? directives[directives.length - 1]!.end : body.start + 1
        inserts.push({ at: start, text: `;const __depth = ${ENTER}(${JSON.stringify(file)}); try {` })
        inserts.push({ at: body.end - 1, text: `} finally { ${LEAVE}(__depth) }` })
    })
    let made = ''
    let position = 0
    for (const insert of inserts.sort((a, b) => a.at - b.at)) {
        made += text.slice(position, insert.at) + insert.text
        position = insert.at
    }
    return made + text.slice(position)
}

function declaresTwice(body: Syntax): boolean {
    const functions = (body.body as Syntax[]).filter((statement) => statement.type === 'FunctionDeclaration')
    if (functions.length === 0) return false
    const names = functions.map((statement) => (statement.id as Syntax).name as string)
    const variables = new Set<string>()
    visit(body, (node) => {
        if (node.type === 'VariableDeclarator') variables.add(String((node.id as Syntax).name))
    })
    return new Set(names).size < names.length || names.some((name) => variables.has(name))
}

function visit(node: Syntax, look: (node: Syntax) => void): void {
    look(node)
    for (const value of Object.values(node))
        for (const item of Array.isArray(value) ? value : [value])
            if (typeof item === 'object' && item !== null && typeof item.type === 'string') visit(item as Syntax, look)
}
