/** Log statements whose row may have a source of the script engine: where the script names it, or does not say which source it names. */

import type { Expression, MemberExpression } from './ast.ts'
import { dotNameOf } from './ast.ts'
import { ENGINE_LOG_SOURCES } from '../../shared/engine-sources.ts'
import type { Binding, Scope, Source } from './outline.ts'
import { findBinding } from './outline.ts'
import { valuesOf } from './reader.ts'
import type { OutsideNew, Sheet } from './sheet.ts'
import { exactText, mergeParts, toParts, type Parts, type Value } from './values.ts'

const DEEPEST = 12

/** Notes a statement whose row has the source that the script gives it, where that may be one of the engine; `args` null where they are not shown. */
export function collectEngineLine(sheet: Sheet, args: readonly Expression[] | null, scope: Scope, line: number): void {
    if (args === null) {
        sheet.engineLines.push({ parts: [null], isHandedIn: false, line })
        return
    }
    const [message, source] = args
    if (source === undefined) return
    const texts = valuesOf(sheet.reader, message, scope).map(toMergedParts)
    note(sheet, { source, scope, texts, line })
}

/** Notes a `GSLog` whose second argument, the source of all its rows, may be one of the engine. */
export function collectEngineLogger(sheet: Sheet, { line, name, node, scope }: OutsideNew): void {
    const source = node.arguments[1]
    if (name === 'GSLog' && source !== undefined) note(sheet, { source, scope, texts: [[null]], line })
}

interface Named {
    readonly source: Expression
    readonly scope: Scope
    readonly texts: readonly Parts[]
    readonly line: number
}

function note(sheet: Sheet, { line, scope, source, texts }: Named): void {
    const values = valuesOf(sheet.reader, source, scope)
    if (!values.some(mayBeEngine)) return
    const isNamed = values.some((value) => isEngine(exactText(value)))
    const isHandedIn = !isNamed && comesFromCaller(sheet, source, scope, 0)
    for (const parts of texts) sheet.engineLines.push({ parts, isHandedIn, line })
}

function isEngine(text: string | null): boolean {
    return ENGINE_LOG_SOURCES.some((one) => one === text)
}

// What is no text is open; a text with holes is compared by its beginning and its end.
function mayBeEngine(value: Value): boolean {
    const parts = toMergedParts(value)
    const first = parts[0]
    const last = parts[parts.length - 1]
    if (parts.every((part) => part !== null)) return isEngine(exactText(value))
    return ENGINE_LOG_SOURCES.some(
        (one) => (first === null || one.startsWith(first)) && (last === null || one.endsWith(last)),
    )
}

function toMergedParts(value: Value): Parts {
    return mergeParts(toParts(value))
}

/**
 * Whether all parts of a source come from the caller: arguments, and properties that arguments were kept in. Such a logger writes
 * under a source of the engine only where another script names that source.
 */
function comesFromCaller(sheet: Sheet, node: Expression, scope: Scope, depth: number): boolean {
    if (depth > DEEPEST) return false
    const ask = (part: Expression): boolean => comesFromCaller(sheet, part, scope, depth + 1)
    switch (node.type) {
        case 'Literal':
            return true
        case 'TemplateLiteral':
            return node.expressions.every(ask)
        case 'LogicalExpression':
        case 'BinaryExpression':
            return ask(node.left as Expression) && ask(node.right)
        case 'ConditionalExpression':
            return ask(node.consequent) && ask(node.alternate)
        case 'Identifier':
            return isGiven(sheet, findBinding(scope, node.name), depth)
        case 'MemberExpression':
            // A property of anything else may be a column of a record, which people fill.
            return node.object.type === 'ThisExpression' && isKeptArgument(sheet, node, scope, depth)
        case 'CallExpression':
            return node.callee.type === 'Identifier' && node.callee.name === 'String' && node.arguments.every(ask)
        default:
            return false
    }
}

function isGiven(sheet: Sheet, binding: Binding | undefined, depth: number): boolean {
    return binding !== undefined && areGiven(sheet, binding.sources, depth)
}

function isKeptArgument(sheet: Sheet, member: MemberExpression, scope: Scope, depth: number): boolean {
    const name = dotNameOf(member)
    if (name === null) return false
    return valuesOf(sheet.reader, member.object, scope).every(
        (object) =>
            object.kind === 'object' &&
            areGiven(sheet, sheet.reader.outline.shapes.get(object.node)?.get(name) ?? [], depth),
    )
}

function areGiven(sheet: Sheet, sources: readonly Source[], depth: number): boolean {
    return sources.length > 0 && sources.every((one) => isGivenBy(sheet, one, depth))
}

// What the script itself passes to its own function counts as if it stood there.
function isGivenBy(sheet: Sheet, source: Source, depth: number): boolean {
    if (source.kind === 'unknown' || source.kind === 'caught') return false
    if (source.kind === 'value') return comesFromCaller(sheet, source.value, source.scope, depth + 1)
    const calls = sheet.reader.links.calls.get(source.of) ?? []
    return calls.every(({ args, scope }) => {
        const passed = args[source.index]
        return passed === undefined || comesFromCaller(sheet, passed, scope, depth + 1)
    })
}
