/** Finds the tests of a folder: their titles, and the text that shows what they call. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One test, or one table of tests. */
export interface FoundTest {
    /** `dates.test.ts: GlideDateTime: %s`, file, describe blocks and title as they stand in the source. */
    readonly name: string
    readonly text: string
}

const ROOT = join(__dirname, '..', '..', 'test')

/** Every test of the local instance. */
export function findTests(folder: string = ROOT): readonly FoundTest[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return findTests(path)
        return entry.name.endsWith('.test.ts') ? readTests(path, entry.name) : []
    })
}

function readTests(path: string, file: string): FoundTest[] {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: FoundTest[] = []
    const look = (node: ts.Node, blocks: readonly string[]): void => {
        const call = ts.isCallExpression(node) ? namedCall(node) : null
        if (call?.kind === 'test') found.push({ name: [file, ...blocks, call.title].join(': '), text: node.getText() })
        const inside = call?.kind === 'describe' ? [...blocks, call.title] : blocks
        if (call?.kind !== 'test') ts.forEachChild(node, (child) => look(child, inside))
    }
    look(source, [])
    return found
}

/** `it(title, …)`, `test.each(rows)(title, …)`, `describe(title, …)`. */
function namedCall(node: ts.CallExpression): { readonly kind: 'test' | 'describe'; readonly title: string } | null {
    const [title] = node.arguments
    const head = /^(it|test|describe)\b/.exec(node.expression.getText())?.[1]
    if (!head || !title || !ts.isStringLiteralLike(title)) return null
    return { kind: head === 'describe' ? 'describe' : 'test', title: title.text }
}
