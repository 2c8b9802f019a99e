/**
 * Drops the declarations that nothing uses. A bundler would do it too, but it also rewrites what is used: it puts numbers in the place of
 * named constants and leaves out properties, and readers of an instance should find what was written.
 */
import { posix } from 'node:path'
import ts from 'typescript'

/** One statement of a file at its top level. */
interface Part {
    readonly start: number
    readonly end: number
    /** Names that it declares or passes on; none for a statement that acts. */
    readonly names: readonly string[]
    /** Every word in it: what it refers to, and a little more. */
    readonly words: ReadonlySet<string>
    /** Of a statement that passes on names of another file: which. */
    readonly origins: readonly Origin[]
}

/** A name that another file exports; `*` stands for all of them. */
interface Origin {
    readonly file: string
    readonly name: string
}

/** The import of one name. */
interface Import {
    readonly local: string
    readonly written: string
    /** Undefined when it comes from a package. */
    readonly origin: Origin | undefined
}

interface Outline {
    readonly parts: readonly Part[]
    readonly imports: readonly { readonly specifier: string; readonly names: readonly Import[] }[]
    /** What the file calls a name that it exports. */
    readonly exported: ReadonlyMap<string, string>
}

/**
 * The sources without what no entry reaches; a file of which nothing is reached is absent. `sources` is JavaScript by path relative to one
 * folder. An imported file that is not among them is left as it is.
 */
export function dropUnused(
    sources: ReadonlyMap<string, string>,
    entries: readonly string[],
): ReadonlyMap<string, string> {
    const outlines = new Map([...sources].map(([file, code]) => [file, toOutline(file, code)]))
    const used = new Map<string, Set<Part>>()
    const useExport = ({ file, name }: Origin): void => {
        const outline = outlines.get(file)
        if (!outline) return
        const isFirst = !used.has(file)
        if (isFirst) used.set(file, new Set())
        const acting = isFirst ? outline.parts.filter(({ names }) => names.length === 0) : []
        for (const part of acting) usePart(file, outline, part)
        const locals = name === '*' ? [...outline.exported.values()] : [outline.exported.get(name) ?? name]
        for (const local of locals) useLocal(file, outline, local)
    }
    const useLocal = (file: string, outline: Outline, local: string): void => {
        for (const { names } of outline.imports)
            for (const one of names) if (one.local === local && one.origin) useExport(one.origin)
        for (const part of outline.parts) if (part.names.includes(local)) usePart(file, outline, part)
    }
    const usePart = (file: string, outline: Outline, part: Part): void => {
        const parts = used.get(file) as Set<Part>
        if (parts.has(part)) return
        parts.add(part)
        part.origins.forEach(useExport)
        for (const word of part.words) useLocal(file, outline, word)
    }
    for (const file of entries) useExport({ file, name: '*' })
    return new Map(
        [...used].map(([file, parts]) => [
            file,
            write(sources.get(file) as string, outlines.get(file) as Outline, parts),
        ]),
    )
}

function write(code: string, outline: Outline, used: ReadonlySet<Part>): string {
    const kept = outline.parts.filter((part) => used.has(part))
    const words = new Set(kept.flatMap((part) => [...part.words]))
    const imports = outline.imports.flatMap(({ specifier, names }) => {
        const needed = names.filter(({ local }) => words.has(local))
        return needed.length === 0 ? [] : [`import ${toClause(needed)} from '${specifier}'\n`]
    })
    return imports.join('') + kept.map(({ start, end }) => code.slice(start, end)).join('') + '\n'
}

function toClause(names: readonly Import[]): string {
    const whole = names.filter(({ written }) => !/^\{/.test(written)).map(({ written }) => written)
    const single = names.filter(({ written }) => /^\{/.test(written)).map(({ written }) => written.slice(1))
    return [...whole, ...(single.length > 0 ? [`{ ${single.join(', ')} }`] : [])].join(', ')
}

function toOutline(file: string, code: string): Outline {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
    const parts: Part[] = []
    const imports: { specifier: string; names: Import[] }[] = []
    const exported = new Map<string, string>()
    const toOrigin = (specifier: string, name: string): Origin | undefined =>
        specifier.startsWith('.')
            ? { file: posix.normalize(posix.join(posix.dirname(file), specifier)), name }
            : undefined
    for (const statement of source.statements) {
        const range = { start: statement.getFullStart(), end: toEnd(code, statement) }
        if (ts.isImportDeclaration(statement)) {
            const specifier = toText(statement.moduleSpecifier)
            const names = toImports(statement.importClause).map(([local, name, written]) => ({
                local,
                written,
                origin: toOrigin(specifier, name),
            }))
            imports.push({ specifier, names })
        } else if (ts.isExportDeclaration(statement)) {
            const clause = statement.exportClause
            if (!clause || !ts.isNamedExports(clause)) throw new Error(`${file} exports names that it does not name`)
            const specifier = statement.moduleSpecifier && toText(statement.moduleSpecifier)
            const names = clause.elements.map(
                ({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const,
            )
            for (const [name] of names) exported.set(name, name)
            const origins = names.flatMap(([, own]) => (specifier && toOrigin(specifier, own)) || [])
            const words = specifier ? [] : names.map(([, own]) => own)
            parts.push({ ...range, names: names.map(([name]) => name), words: new Set(words), origins })
        } else {
            const names = toDeclared(statement)
            if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport))
                for (const name of names) exported.set(name, name)
            parts.push({ ...range, names, words: toWords(statement), origins: [] })
        }
    }
    return { parts, imports, exported }
}

/** Where a statement ends, with a comment that stands behind it on the same line. */
function toEnd(code: string, statement: ts.Statement): number {
    return ts.getTrailingCommentRanges(code, statement.getEnd())?.at(-1)?.end ?? statement.getEnd()
}

/** Local name, exported name and spelling of everything that an import names. */
function toImports(clause: ts.ImportClause | undefined): (readonly [local: string, name: string, written: string])[] {
    if (!clause) return []
    const whole = clause.name ? [[clause.name.text, 'default', clause.name.text] as const] : []
    const bindings = clause.namedBindings
    if (!bindings) return whole
    if (ts.isNamespaceImport(bindings)) return [...whole, [bindings.name.text, '*', bindings.getText()]]
    return [
        ...whole,
        ...bindings.elements.map(
            (one) => [one.name.text, (one.propertyName ?? one.name).text, `{${one.getText()}`] as const,
        ),
    ]
}

function toDeclared(statement: ts.Statement): string[] {
    if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap(({ name }) => toBound(name))
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    return isNamed && statement.name ? [statement.name.text] : []
}

function toBound(name: ts.BindingName): string[] {
    if (ts.isIdentifier(name)) return [name.text]
    return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : toBound(element.name)))
}

function toWords(node: ts.Node): ReadonlySet<string> {
    const words = new Set<string>()
    const visit = (one: ts.Node): void => {
        if (ts.isIdentifier(one)) words.add(one.text)
        // The name of a member refers to nothing.
        if (ts.isPropertyAccessExpression(one)) visit(one.expression)
        else if (ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name)) visit(one.initializer)
        else ts.forEachChild(one, visit)
    }
    visit(node)
    return words
}

function toText(specifier: ts.Expression): string {
    return (specifier as ts.StringLiteral).text
}

function isExport({ kind }: ts.Modifier): boolean {
    return kind === ts.SyntaxKind.ExportKeyword
}
