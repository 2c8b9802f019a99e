/** No module and no inline script uses what the platform's engine refuses at run time. */
import engine from '../engine.json'
import { type AnyNode, type PackageScript, collectScripts, parseScript, walk } from '../package/scripts.ts'
import type { Check, Problem } from './check.ts'

const GLOBALS: Readonly<Record<string, string>> = engine.globals
const METHODS: Readonly<Record<string, string>> = engine.methods
const FUNCTIONS: Readonly<Record<string, string>> = engine.functions
const CLASSES = ['ClassDeclaration', 'ClassExpression']

/** Finds syntax, globals and methods that the engine does not have. */
export const checkEngineSyntax: Check = (built) =>
    collectScripts(built).flatMap((script) =>
        findRefusals(script).map(
            (refusal): Problem => ({
                file: script.file,
                reason: `${script.place}, line ${refusal.line}: ${refusal.reason}`,
            }),
        ),
    )

/** Everything in one script that the engine refuses, with its line. */
export function findRefusals(script: PackageScript): { readonly line: number; readonly reason: string }[] {
    const parsed = parseScript(script)
    if (parsed.kind === 'failure') return []
    const declared = findDeclaredNames(parsed.tree as AnyNode)
    const refusals: { line: number; reason: string }[] = []
    walk(parsed.tree, (node, parent) => {
        for (const reason of [findSyntaxReason(node, parent), findNameReason(node, parent, declared)])
            if (reason) refusals.push({ line: lineOf(node), reason })
    })
    if (refusals.length > 0) return refusals
    // What no rule above names still has to be ES2021.
    const strict = parseScript(script, 2021)
    return strict.kind === 'failure' ? [{ line: 0, reason: `is not ES2021: ${strict.reason}` }] : []
}

function findSyntaxReason(node: AnyNode, parent: AnyNode | undefined): string | undefined {
    const isFunction = /Function/.test(node.type)
    if (isFunction && node.async && parent?.type === 'MethodDefinition') return 'async class methods are disallowed'
    if (isFunction && node.async && node.generator) return 'async generators are disallowed'
    if (node.type === 'ForOfStatement' && node.await) return 'for await is disallowed'
    if (node.type === 'PrivateIdentifier' && parent?.type !== 'MemberExpression')
        return 'private members are not supported'
    if (node.type === 'StaticBlock') return 'static blocks are not supported'
    if (node.type === 'ImportExpression') return 'dynamic import is not supported'
    if (CLASSES.includes(node.type)) return findBaseReason(node.superClass as AnyNode | null)
    const regex = node.regex as { flags: string } | undefined
    if (node.type === 'Literal' && regex && /[dv]/.test(regex.flags))
        return `regular expression flag in /${regex.flags}`
    return undefined
}

function findBaseReason(base: AnyNode | null): string | undefined {
    const name = base?.type === 'Identifier' ? (base.name as string) : ''
    return engine.bases.includes(name) || /Error$/.test(name) ? `the built-in ${name} cannot be subclassed` : undefined
}

function findNameReason(node: AnyNode, parent: AnyNode | undefined, declared: ReadonlySet<string>): string | undefined {
    if (node.type === 'Identifier') {
        const name = node.name as string
        if (declared.has(name) || isMereName(node, parent)) return undefined
        if (name in GLOBALS) return GLOBALS[name]
        const isCalled = parent?.callee === node
        if (isCalled && name === 'eval') return 'eval is disallowed'
        if (isCalled && name === 'Function') return 'Function() is disallowed'
    }
    if (node.type !== 'MemberExpression' || node.computed) return undefined
    const property = (node.property as AnyNode).name as string
    const object = node.object as AnyNode
    const path = `${object.type === 'Identifier' ? String(object.name) : ''}.${property}`
    if (path in FUNCTIONS) return `${path} ${FUNCTIONS[path]}`
    const isMethodCall = parent?.type === 'CallExpression' && parent.callee === node
    return isMethodCall && Object.hasOwn(METHODS, property) ? `.${property}() ${METHODS[property]}` : undefined
}

/** A name that is a key or a member, not a reference to a variable. */
function isMereName(node: AnyNode, parent: AnyNode | undefined): boolean {
    if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
    const isKeyed =
        parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition'
    if (isKeyed) return parent.key === node && !parent.computed && !(parent.shorthand && parent.value === node)
    return /^(Import|Export)\w*Specifier$|^LabeledStatement$/.test(parent?.type ?? '')
}

/** Names that the script itself declares anywhere: a variable called `process` is not Node's. */
function findDeclaredNames(tree: AnyNode): ReadonlySet<string> {
    const names = new Set<string>()
    walk(tree, (node) => {
        if (node.type === 'VariableDeclarator') addPattern(node.id as AnyNode, names)
        if (/Function|^Class/.test(node.type)) {
            if (node.id) addPattern(node.id as AnyNode, names)
            for (const parameter of (node.params as AnyNode[] | undefined) ?? []) addPattern(parameter, names)
        }
        if (node.type === 'CatchClause' && node.param) addPattern(node.param as AnyNode, names)
        if (/^Import\w*Specifier$/.test(node.type)) addPattern(node.local as AnyNode, names)
    })
    return names
}

function addPattern(pattern: AnyNode, names: Set<string>): void {
    if (pattern.type === 'Identifier') names.add(pattern.name as string)
    for (const part of [
        pattern.left,
        pattern.argument,
        pattern.value,
        ...list(pattern.elements),
        ...list(pattern.properties),
    ])
        if (typeof part === 'object' && part !== null) addPattern(part as AnyNode, names)
}

function list(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : []
}

function lineOf(node: AnyNode): number {
    return (node.loc as { start: { line: number } } | undefined)?.start.line ?? 0
}
