/** Turns a TypeScript source into the JavaScript it already contains: types go, every comment, name and line break stays. */
import { transform } from 'sucrase'
import ts from 'typescript'

/** JavaScript of one source file, and the sentence with which the file opens. */
export interface PlainSource {
    readonly code: string
    /** The opening comment without its marks; empty when the file has none. */
    readonly opening: string
}

const LINE_ENDS_BLANK = /[^\S\n]$/m
const OPENING = /^\s*\/\*\*?!?([\s\S]*?)\*\/[^\S\n]*\n/

/** Removes the types of one file. What a type alone was described by goes with it: no comment is left without its subject. */
export function stripTypes(text: string, path: string): PlainSource {
    const body = path.endsWith('.ts') ? withoutTypes(text, path) : text
    const opening = OPENING.exec(body)
    if (!opening) return { code: body, opening: '' }
    const sentence = (opening[1] as string).replace(/^[^\S\n]*\* ?/gm, '').trim()
    return { code: body.slice(opening[0].length).replace(/^\n+/, ''), opening: sentence }
}

function withoutTypes(text: string, path: string): string {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    // The opening comment stands before the first statement and is not about it.
    const opening = OPENING.exec(text)?.[0].length ?? 0
    let kept = ''
    let end = 0
    const replace = (from: number, to: number, by: string) => {
        kept += text.slice(end, from) + by
        end = to
    }
    const visit = (node: ts.Node): void => {
        // Written on one line, a type leaves no hole in the text when it goes.
        if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) {
            if (node.getText().includes('\n')) replace(node.getStart(), node.getEnd(), 'any')
        } else ts.forEachChild(node, visit)
    }
    for (const statement of source.statements)
        if (isTypeOnly(statement)) replace(Math.max(opening, statement.getFullStart()), statement.getEnd(), '')
        else visit(statement)
    const plain = transform(kept + text.slice(end), {
        transforms: ['typescript'],
        disableESTransforms: true,
        filePath: path,
    })
    // Where a type stood at the end of a line, a blank is left; unless the text has such lines of its own.
    return LINE_ENDS_BLANK.test(text) ? plain.code : plain.code.replace(/[^\S\n]+$/gm, '')
}

function isTypeOnly(statement: ts.Statement): boolean {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
    return ts.isImportDeclaration(statement) && (statement.importClause?.isTypeOnly ?? false)
}
