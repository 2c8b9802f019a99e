/** Ties a script together before it is judged: prototypes to constructors, properties to objects, calls to functions. */

import type { AssignNode, CallNode, Expression, FunctionNode, MemberNode, NewNode, Node } from './ast.ts'
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
    for (const { node, scope } of places) if (node.kind === 'Call' || node.kind === 'New') linkCall(reader, node, scope)
    for (const [method, holder] of reader.outline.holders) {
        // A leading underscore is the platform's convention for what others leave alone.
        if (!(holder.name ?? '').startsWith('_')) reader.links.exposed.add(method)
    }
    reader.known.clear()
}

function isAssignment(place: Place): place is Place<AssignNode> {
    return place.node.kind === 'Assign' && place.node.operator === '=' && place.node.target.kind === 'Member'
}

function linkPrototype(reader: Reader, { node, scope }: Place<AssignNode>): void {
    const target = node.target as MemberNode
    if (target.name !== 'prototype') return
    const value = valuesOf(reader, node.value, scope).find((one) => one.kind === 'object')
    if (value?.kind !== 'object') return
    for (const made of functionsOf(reader, target.object, scope)) reader.links.prototypes.set(made, value.node)
}

function linkProperty(reader: Reader, { node, scope }: Place<AssignNode>): void {
    const target = node.target as MemberNode
    const name = propertyOf(reader, target, scope)
    if (name === null || name === 'prototype') return
    const source: Source = { kind: 'value', value: node.value, scope, from: -1 }
    for (const holder of holdersOf(reader, target.object, scope)) {
        const shape = reader.outline.shapes.get(holder) ?? new Map<string, Source[]>()
        reader.outline.shapes.set(holder, shape)
        shape.set(name, [...(shape.get(name) ?? []), source])
        if (node.value.kind === 'Function')
            reader.outline.holders.set(node.value, { node: holder, isStatic: false, name })
    }
}

function holdersOf(reader: Reader, object: Expression, scope: Scope): readonly Node[] {
    return valuesOf(reader, object, scope).flatMap((value) =>
        value.kind === 'object' || value.kind === 'function' ? [value.node] : [],
    )
}

function linkCall(reader: Reader, node: CallNode | NewNode, scope: Scope): void {
    for (const called of functionsOf(reader, node.callee, scope)) {
        const body = node.kind === 'New' ? constructorOf(reader, called) : called
        if (body?.kind !== 'Function') continue
        const known = reader.links.calls.get(body) ?? []
        known.push({ args: node.args, scope })
        reader.links.calls.set(body, known)
    }
    // A function handed to other code is called with what that code likes.
    for (const arg of node.args)
        for (const value of valuesOf(reader, arg, scope))
            if (value.kind === 'function' && value.node.kind === 'Function') reader.links.exposed.add(value.node)
}

/** The function that runs when a constructor is called: its own, a class's, or `initialize` of the prototype. */
function constructorOf(reader: Reader, called: Node): FunctionNode | null {
    if (called.kind === 'Function') return called
    const shape = reader.outline.shapes.get(instanceOf(reader, called))
    const [source] = shape?.get(called.kind === 'Class' ? 'constructor' : 'initialize') ?? []
    return source?.kind === 'value' && source.value.kind === 'Function' ? source.value : null
}
