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
import type { Place, Scope, Source, VisitedNode } from './outline.ts'
import { findBinding } from './outline.ts'
import { isConstantArray, isVisitor } from './handed-on.ts'
import { TELLING } from './platform-names.ts'
import type { Reader } from './reader.ts'
import { exactTextOf, functionsOf, instanceOf, propertyOf, valuesOf } from './reader.ts'
import { gather } from './gather.ts'

/** Fills the links of a reader. Answers given on the way are forgotten: they knew less. */
export function linkScript(reader: Reader): void {
    const { places } = reader.outline
    for (const place of places) if (isAssignment(place)) linkPrototype(reader, place)
    reader.known.clear()
    for (const place of places) if (isAssignment(place)) linkProperty(reader, place)
    reader.known.clear()
    for (const { node } of places) noteAssigned(reader, node)
    for (const { node, scope } of places) noteBlindChange(reader, node, scope)
    for (const { node, scope } of places) {
        if (node.type === 'CallExpression' || node.type === 'NewExpression') linkCall(reader, node, scope)
        if (node.type === 'CallExpression') linkRecord(reader, node, scope)
    }
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
    return gather(valuesOf(reader, object, scope), (value) =>
        value.kind === 'object' || value.kind === 'function' ? [value.node] : [],
    )
}

function noteAssigned({ links }: Reader, node: VisitedNode): void {
    if (node.type === 'AssignmentExpression') links.assigned.add(node.left)
    if (node.type === 'UpdateExpression') links.assigned.add(node.argument)
}

// What is set on an object that reading cannot name may be a property of any of the script's own.
function noteBlindChange(reader: Reader, node: VisitedNode, scope: Scope): void {
    const { blind } = reader.links
    if (node.type === 'CallExpression' && (callsObjectMethod(node, SPREADERS) || lendsThis(reader, node, scope)))
        blind.add('*')
    if (node.type !== 'AssignmentExpression' && node.type !== 'UpdateExpression') return
    const target = node.type === 'AssignmentExpression' ? node.left : node.argument
    if (target.type !== 'MemberExpression') {
        if (target.type !== 'Identifier') blind.add('*')
        return
    }
    const values = valuesOf(reader, target.object, scope)
    if (values.every(({ kind }) => kind === 'array' || kind === 'record' || kind === 'element')) return
    const name = propertyOf(reader, target, scope)
    const isPlain = node.type === 'AssignmentExpression' && node.operator === '='
    const isKnown = values.every(({ kind }) => kind === 'object' || kind === 'function' || kind === 'outside')
    if (name === null || !isPlain || !isKnown) blind.add(name ?? '*')
}

const SPREADERS = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf'])

// A function of the script that is called on another object reads the properties of that one.
function lendsThis(reader: Reader, { arguments: [self], callee }: CallExpression, scope: Scope): boolean {
    if (callee.type !== 'MemberExpression' || !LENDERS.has(dotNameOf(callee) ?? '')) return false
    return self !== undefined && self.type !== 'ThisExpression' && functionsOf(reader, callee.object, scope).length > 0
}

const LENDERS = new Set(['apply', 'bind', 'call'])

function callsObjectMethod({ callee }: CallExpression, names: ReadonlySet<string>): boolean {
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false
    return callee.object.name === 'Object' && names.has(dotNameOf(callee) ?? '')
}

/** Which variables are records, and by which the script looks records up. */
function linkRecord(reader: Reader, { arguments: args, callee }: CallExpression, scope: Scope): void {
    if (callee.type !== 'MemberExpression') return
    const method = dotNameOf(callee) ?? ''
    const asked = callee.object.type === 'Identifier' ? findBinding(scope, callee.object.name) : undefined
    if (asked !== undefined && TELLING.has(method)) reader.links.records.add(asked)
    const last = args[args.length - 1]
    const key = last !== undefined && last.type === 'Identifier' ? findBinding(scope, last.name) : undefined
    if (key === undefined || (method !== 'get' && method !== 'addQuery')) return
    const column = args.length === 1 ? 'sys_id' : args.length === 2 ? exactTextOf(reader, args[0], scope) : null
    const [record] = valuesOf(reader, callee.object, scope)
    if (column === 'number' && record.kind === 'record') reader.links.keys.set(key, 'number:argument')
    if (column === 'sys_id' && record.kind === 'record' && record.table !== null)
        reader.links.keys.set(key, `sys_id:${record.table}`)
}

function linkCall(reader: Reader, node: CallExpression | NewExpression, scope: Scope): void {
    if (isFunction(node.callee)) reader.links.called.add(node.callee)
    for (const called of functionsOf(reader, node.callee, scope)) {
        const body = node.type === 'NewExpression' ? constructorOf(reader, called) : isFunction(called) ? called : null
        if (body === null) continue
        const known = reader.links.calls.get(body) ?? []
        known.push({ args: node.arguments, scope })
        reader.links.calls.set(body, known)
    }
    if (node.type === 'CallExpression' && linkElements(reader, node, scope)) return
    // A function handed to other code is called with what that code likes.
    for (const arg of node.arguments)
        for (const value of valuesOf(reader, arg, scope))
            if (value.kind === 'function' && isFunction(value.node)) reader.links.exposed.add(value.node)
}

/** Of a list that nobody changes, the function that goes through it is called once with each element. */
function linkElements(reader: Reader, { arguments: [visitor], callee }: CallExpression, scope: Scope): boolean {
    if (callee.type !== 'MemberExpression' || !VISITS.has(dotNameOf(callee) ?? '')) return false
    if (visitor === undefined || !isVisitor(reader.outline, visitor)) return false
    const values = valuesOf(reader, callee.object, scope)
    const [list] = values
    if (values.length !== 1 || list.kind !== 'array') return false
    if (callee.object !== list.node && isConstantArray(reader, callee.object, scope) !== 'fixed') return false
    const { elements } = list.node
    const calls = gather(elements, (element) =>
        element === null || element.type === 'SpreadElement' ? [] : [{ args: [element], scope: list.scope }],
    )
    if (calls.length < elements.length) return false
    reader.links.calls.set(visitor, [...calls])
    return true
}

const VISITS = new Set(['every', 'filter', 'find', 'forEach', 'map', 'some'])

/** The function that runs when a constructor is called: its own, a class's, or `initialize` of the prototype. */
function constructorOf(reader: Reader, called: Node): FunctionNode | null {
    if (isFunction(called)) return called
    const shape = reader.outline.shapes.get(instanceOf(reader, called))
    const [source] = shape?.get(isClass(called) ? 'constructor' : 'initialize') ?? []
    return source?.kind === 'value' && isFunction(source.value) ? source.value : null
}
