/** Turns the ES module text that the build emits into a function body that a realm can run, line for line. */

import { transform } from 'sucrase'
import { keptBody } from './module-cache.ts'
import { parseScript, type Syntax } from '../runtime/engine-rules.ts'

// Marks the exports as a module's, which is what an import of `default` looks for.
const PROLOGUE = `'use strict';Object.defineProperty(exports, '__esModule', { value: true, configurable: true });`

/** A module as a realm runs it. */
export interface ModuleBody {
    readonly body: string
    readonly usesPromises: boolean
}

interface Edit {
    readonly start: number
    readonly end: number
    readonly text: string
}

const bodies = new Map<string, { readonly text: string; readonly made: ModuleBody }>()
const BODIES_LIMIT = 500

/** As `makeModuleBody`, which is asked once for each text: worlds, instances and processes share what it made. */
export function toModuleBody(text: string, path: string): ModuleBody {
    const known = bodies.get(path)
    if (known?.text === text) return known.made
    if (bodies.size >= BODIES_LIMIT) bodies.clear()
    const made = keptBody(text, path, () => makeModuleBody(text, path))
    bodies.set(path, { text, made })
    return made
}

/**
 * Body of `function (exports, require, module, __export)` with live export bindings. Exports are rewritten here, because they must
 * exist before the first import runs (modules may import each other in a circle); imports are rewritten by sucrase.
 */
function makeModuleBody(text: string, path: string): ModuleBody {
    const { program, usesPromises } = parseScript(text, path, 'module')
    const statements = program.body as unknown as Syntax[]
    const imported = new Set(statements.flatMap(importedNames))
    const edits: Edit[] = []
    const exported: string[] = []
    statements.forEach((statement, index) => {
        if (statement.type === 'ExportNamedDeclaration') rewriteNamed(statement, index, imported, edits, exported)
        if (statement.type === 'ExportDefaultDeclaration') rewriteDefault(statement, edits, exported)
    })
    const isModule = statements.some((statement) => /^(Import|Export)/.test(statement.type))
    if (!isModule) return { body: text, usesPromises }
    const rewritten = apply(text, edits)
    const { code } = transform(rewritten, {
        transforms: ['imports'],
        filePath: path,
        disableESTransforms: true,
        preserveDynamicImport: true,
    })
    return { body: `${PROLOGUE}${exported.join('')}${code}`, usesPromises }
}

function importedNames(statement: Syntax): string[] {
    if (statement.type !== 'ImportDeclaration') return []
    return (statement.specifiers as Syntax[]).map((item) => nameOf(item.local))
}

function rewriteNamed(
    statement: Syntax,
    index: number,
    imported: ReadonlySet<string>,
    edits: Edit[],
    exported: string[],
): void {
    const declaration = statement.declaration as Syntax | null
    if (declaration) {
        edits.push({ start: statement.start, end: declaration.start, text: '' })
        for (const name of declaredNames(declaration)) exported.push(getter(name, name))
        return
    }
    const specifiers = statement.specifiers as Syntax[]
    const source = statement.source as Syntax | null
    if (!source) {
        edits.push({ start: statement.start, end: statement.end, text: '' })
        // Sucrase rewrites names that are themselves imported, so these getters must stand in the text it sees.
        for (const item of specifiers) {
            const text = getter(nameOf(item.exported), nameOf(item.local))
            if (imported.has(nameOf(item.local))) edits.push({ start: statement.end, end: statement.end, text })
            else exported.push(text)
        }
        return
    }
    const imports = specifiers.map((item, position) => `${nameOf(item.local)} as __re${index}_${position}`)
    const getters = specifiers.map((item, position) => getter(nameOf(item.exported), `__re${index}_${position}`))
    edits.push({
        start: statement.start,
        end: statement.end,
        text: `import { ${imports.join(', ')} } from ${source.raw as string};${getters.join('')}`,
    })
}

function rewriteDefault(statement: Syntax, edits: Edit[], exported: string[]): void {
    const declaration = statement.declaration as Syntax
    const id = declaration.id as Syntax | null | undefined
    const isDeclaration = /^(Function|Class)Declaration$/.test(declaration.type)
    if (isDeclaration && id) {
        edits.push({ start: statement.start, end: declaration.start, text: '' })
        exported.push(getter('default', id.name as string))
        return
    }
    edits.push({ start: statement.start, end: declaration.start, text: 'const __default = ' })
    exported.push(getter('default', '__default'))
}

function declaredNames(declaration: Syntax): string[] {
    if (declaration.type !== 'VariableDeclaration') return [nameOf(declaration.id)]
    return (declaration.declarations as Syntax[]).flatMap((item) => patternNames(item.id as Syntax))
}

function patternNames(pattern: Syntax): string[] {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name as string]
        case 'ObjectPattern':
            return (pattern.properties as Syntax[]).flatMap((item) =>
                patternNames((item.type === 'RestElement' ? item.argument : item.value) as Syntax),
            )
        case 'ArrayPattern':
            return (pattern.elements as (Syntax | null)[]).flatMap((item) => (item ? patternNames(item) : []))
        case 'AssignmentPattern':
            return patternNames(pattern.left as Syntax)
        case 'RestElement':
            return patternNames(pattern.argument as Syntax)
        default:
            return []
    }
}

function nameOf(node: unknown): string {
    return (node as Syntax).name as string
}

function getter(exported: string, local: string): string {
    return `__export('${exported}', () => ${local});`
}

// Removed text keeps its line breaks, so that line numbers in errors are those of the module.
function apply(text: string, edits: readonly Edit[]): string {
    let made = ''
    let position = 0
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        made += text.slice(position, edit.start) + edit.text + text.slice(edit.start, edit.end).replace(/[^\n]/g, '')
        position = edit.end
    }
    return made + text.slice(position)
}
