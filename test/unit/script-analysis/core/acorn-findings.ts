/** What acorn finds in a script, and what our parser finds, in one form: for comparing the two. */

import { parse, type Node as AcornNode } from 'acorn'
import type { Node } from '../../../../src/server/script-analysis/core/ast.ts'
import { forEachChild } from '../../../../src/server/script-analysis/core/children.ts'
import { parseScript } from '../../../../src/server/script-analysis/core/parse-script.ts'

/** Strings and calls with their offsets, sorted; or the reason why there are none. */
export type Findings = { readonly found: readonly string[] } | { readonly refused: string }

/** Acorn's answer. */
export function findByAcorn(text: string): Findings {
    try {
        const program = parse(text, { ecmaVersion: 2021, sourceType: 'script', allowReturnOutsideFunction: true })
        const found: string[] = []
        visitAcorn(program, found)
        return { found: found.sort() }
    } catch (error) {
        return { refused: (error as Error).message }
    }
}

/** Our parser's answer. */
export function findByParser(text: string): Findings {
    const parsed = parseScript(text)
    if (!parsed.ok) return { refused: `${parsed.failure.code}: ${parsed.failure.message}` }
    const found: string[] = []
    const stack: Node[] = [parsed.value]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.kind === 'String') found.push(`string ${node.start} ${node.value}`)
        if (node.kind === 'Call' || node.kind === 'New') found.push(`${node.kind} ${node.start} ${node.args.length}`)
        forEachChild(node, (child) => stack.push(child))
    }
    return { found: found.sort() }
}

function visitAcorn(node: AcornNode, found: string[]): void {
    const fields = node as unknown as Record<string, unknown> & { key?: AcornNode; computed?: boolean }
    if (node.type === 'Literal' && typeof fields.value === 'string') found.push(`string ${node.start} ${fields.value}`)
    if (node.type === 'CallExpression') found.push(`Call ${node.start} ${(fields.arguments as unknown[]).length}`)
    if (node.type === 'ImportExpression') found.push(`Call ${node.start} 1`)
    if (node.type === 'NewExpression') found.push(`New ${node.start} ${(fields.arguments as unknown[]).length}`)
    for (const [field, value] of Object.entries(fields)) {
        if (field === 'key' && fields.computed === false) continue
        if (field === 'value' && node.type === 'Property' && fields.shorthand === true && isNode(value))
            visitAcorn(value, found)
        else for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visitAcorn(one, found)
    }
}

function isNode(value: unknown): value is AcornNode {
    return typeof value === 'object' && value !== null && typeof (value as AcornNode).type === 'string'
}
