/** Ties a script together before it is analysed: prototypes to constructors, properties to objects, calls to functions. */

import type {
    AssignmentExpression,
    CallExpression,
    Expression,
    FunctionNode,
    MemberExpression,
    NewExpression,
    Node,
} from './ast.ts'
import { dotNameOf, isClass, isFunction } from './ast.ts'
import type { Place, Scope, Source } from './outline.ts'
import type { Reader } from './reader.ts'
import { functionsOf, instanceOf, propertyOf, valuesOf } from './reader.ts'

/** Fills the links of a reader. Answers given on the way are forgotten: they knew less. */
export function linkScript(reader: Reader): void {
    const { places } = reader.outline
    for (const place of places) if (isAssignment(place)) linkPrototype(reader, place)
    reader.known.clear()
    for (const place of places) if (isAssignment(place)) linkProperty(reader, place)
    reader.known.clear()
    for (const { node, scope } of places)
        if (node.type === 'CallExpression' || node.type === 'NewExpression') linkCall(reader, node, scope)
    for (const [method, holder] of reader.outline.holders) {
        // A leading underscore is the platform's convention for what others leave alone.
        if (isFunction(method) && !(holder.name ?? '').startsWith('_')) reader.links.exposed.add(method)
    }
    reader.known.clear()
}

function isAssignment(place: Place): place is Place<AssignmentExpression> {
    return (
        place.node.type === 'AssignmentExpression' &&
        place.node.operator === '=' &&
        place.node.left.type === 'MemberExpression'
    )
}

function linkPrototype(reader: Reader, { node, scope }: Place<AssignmentExpression>): void {
    const target = node.left as MemberExpression
    if (dotNameOf(target) !== 'prototype') return
    const value = valuesOf(reader, node.right, scope).find((one) => one.kind === 'object')
    if (value?.kind !== 'object') return
    for (const made of functionsOf(reader, target.object, scope)) reader.links.prototypes.set(made, value.node)
}

function linkProperty(reader: Reader, { node, scope }: Place<AssignmentExpression>): void {
    const target = node.left as MemberExpression
    const name = propertyOf(reader, target, scope)
    if (name === null || name === 'prototype') return
    const source: Source = { kind: 'value', value: node.right, scope, from: -1 }
    for (const holder of holdersOf(reader, target.object, scope)) {
        const shape = reader.outline.shapes.get(holder) ?? new Map<string, Source[]>()
        reader.outline.shapes.set(holder, shape)
        shape.set(name, [...(shape.get(name) ?? []), source])
        if (isFunction(node.right)) reader.outline.holders.set(node.right, { node: holder, isStatic: false, name })
    }
}

function holdersOf(reader: Reader, object: Expression, scope: Scope): readonly Node[] {
    return valuesOf(reader, object, scope).flatMap((value) =>
        value.kind === 'object' || value.kind === 'function' ? [value.node] : [],
    )
}

function linkCall(reader: Reader, node: CallExpression | NewExpression, scope: Scope): void {
    for (const called of functionsOf(reader, node.callee, scope)) {
        const body = node.type === 'NewExpression' ? constructorOf(reader, called) : isFunction(called) ? called : null
        if (body === null) continue
        const known = reader.links.calls.get(body) ?? []
        known.push({ args: node.arguments, scope })
        reader.links.calls.set(body, known)
    }
    // A function handed to other code is called with what that code likes.
    for (const arg of node.arguments)
        for (const value of valuesOf(reader, arg, scope))
            if (value.kind === 'function' && isFunction(value.node)) reader.links.exposed.add(value.node)
}

/** The function that runs when a constructor is called: its own, a class's, or `initialize` of the prototype. */
function constructorOf(reader: Reader, called: Node): FunctionNode | null {
    if (isFunction(called)) return called
    const shape = reader.outline.shapes.get(instanceOf(reader, called))
    const [source] = shape?.get(isClass(called) ? 'constructor' : 'initialize') ?? []
    return source?.kind === 'value' && isFunction(source.value) ? source.value : null
}
