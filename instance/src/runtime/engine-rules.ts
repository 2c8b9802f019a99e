/** Refuses what the platform's JavaScript engine refuses, before a script runs: parse as ES2021, then look for forbidden forms. */

import { parse, type Node, type Program } from 'acorn'
import { NotEmulated, PlatformError } from '../kernel/kernel.ts'

/** A script that the engine does not accept; the message names the script and the line. */
export class ScriptSyntaxError extends PlatformError {
    override readonly name = 'SyntaxError'

    constructor(
        reason: string,
        readonly scriptName: string,
        readonly line: number,
    ) {
        super(`${reason} (${scriptName}; line ${line})`)
    }
}

/** A syntax tree node, read by field name. */
export type Syntax = Node & Readonly<Record<string, unknown>>

/** A parsed script and what the runner wants to know about it. */
export interface ParsedScript {
    readonly program: Program
    /** Every identifier that may refer to a variable: the names a script can want from outside. */
    readonly references: ReadonlySet<string>
    readonly usesPromises: boolean
}

const NOT_SUBCLASSED = new Set(
    'Array ArrayBuffer Boolean DataView Date Error EvalError Function Map Number Promise RangeError ReferenceError RegExp Set String SyntaxError TypeError URIError WeakMap WeakSet'.split(
        ' ',
    ),
)

// JavaScript compatibility guide: forms that compile elsewhere and fail on an instance.
const RULES: Readonly<Record<string, (node: Syntax) => string | null>> = {
    MethodDefinition: (node) => (at(node, 'value').async ? 'async methods in classes are not supported' : null),
    ClassDeclaration: refuseSubclass,
    ClassExpression: refuseSubclass,
    FunctionDeclaration: refuseAsyncGenerator,
    FunctionExpression: refuseAsyncGenerator,
    ForOfStatement: (node) => (node.await ? 'for await is not supported' : null),
    ImportExpression: () => 'dynamic import is not supported',
    MetaProperty: (node) => (at(node, 'meta').name === 'import' ? 'import.meta is not supported' : null),
    NewExpression: (node) => (isNamed(node.callee, 'Function') ? 'new Function is not supported' : null),
    CallExpression: (node) =>
        isNamed(node.callee, 'eval')
            ? 'eval is not supported'
            : isNamed(node.callee, 'Function')
              ? 'Function() is not supported'
              : null,
    MemberExpression: (node) => (isNamed(node.object, 'Reflect') ? 'Reflect is not supported' : null),
}

/** Forms outside of any standard that the platform's engine compiles in old scripts, looked for where a text does not parse. */
const RHINO_FORMS: Readonly<Record<string, RegExp>> = {
    'for each': /\bfor\s+each\s*\(/,
    'catch with a condition': /\bcatch\s*\(\s*\w+\s+if\b/,
    'a function statement without a name': /^\s*function\s*\(/,
    E4X: /\.@|=\s*<[\w>]/,
}

const cache = new Map<string, ParsedScript>()
const CACHE_LIMIT = 2000

/**
 * Parses a script or module the way the platform's engine accepts it.
 * @throws ScriptSyntaxError
 */
export function parseScript(
    text: string,
    name: string,
    form: 'script' | 'module' | 'function' = 'script',
): ParsedScript {
    const key = `${form}\n${text}`
    const known = cache.get(key)
    if (known) return known
    if (cache.size >= CACHE_LIMIT) cache.clear()
    const parsed = inspect(parseText(text, name, form), name)
    cache.set(key, parsed)
    return parsed
}

function parseText(text: string, name: string, form: 'script' | 'module' | 'function'): Program {
    try {
        return parse(text, {
            ecmaVersion: 2021,
            sourceType: form === 'module' ? 'module' : 'script',
            allowReturnOutsideFunction: form === 'function',
            allowHashBang: false,
            locations: true,
        })
    } catch (error) {
        const { message, loc } = error as { message: string; loc?: { line: number } }
        const line = text.split('\n')[(loc?.line ?? 1) - 1] ?? ''
        const form = Object.entries(RHINO_FORMS).find(([, pattern]) => pattern.test(line))
        if (form) throw new NotEmulated(`${form[0]} (${name}; line ${loc?.line ?? 0})`)
        throw new ScriptSyntaxError(message.replace(/ \(\d+:\d+\)$/, ''), name, loc?.line ?? 0)
    }
}

function inspect(program: Program, name: string): ParsedScript {
    const references = new Set<string>()
    let usesPromises = false
    visit(program as unknown as Syntax, (node) => {
        const reason = RULES[node.type]?.(node)
        if (reason) throw new ScriptSyntaxError(reason, name, node.loc?.start.line ?? 0)
        if (node.type === 'Identifier') references.add(node.name as string)
        if (node.async || (node.type === 'Identifier' && node.name === 'Promise')) usesPromises = true
    })
    return { program, references, usesPromises }
}

// Names of members and keys are not references: `x.Reflect` is harmless.
function visit(node: Syntax, look: (node: Syntax) => void): void {
    look(node)
    for (const [key, value] of Object.entries(node)) {
        if (key === 'loc' || value === null || typeof value !== 'object') continue
        if (key === 'property' && node.type === 'MemberExpression' && !node.computed) continue
        if (key === 'key' && !node.computed && !node.shorthand) continue
        if (Array.isArray(value)) {
            for (const item of value) if (isSyntax(item)) visit(item, look)
        } else if (isSyntax(value)) {
            visit(value, look)
        }
    }
}

function refuseSubclass(node: Syntax): string | null {
    const parent = node.superClass as Syntax | null
    return parent?.type === 'Identifier' && NOT_SUBCLASSED.has(parent.name as string)
        ? `subclassing the built-in ${parent.name as string} is not supported`
        : null
}

function refuseAsyncGenerator(node: Syntax): string | null {
    return node.async && node.generator ? 'async generators are not supported' : null
}

function isNamed(value: unknown, name: string): boolean {
    return isSyntax(value) && value.type === 'Identifier' && value.name === name
}

function at(node: Syntax, key: string): Syntax {
    return node[key] as Syntax
}

function isSyntax(value: unknown): value is Syntax {
    return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
