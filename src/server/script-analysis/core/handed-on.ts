/** Who else can reach a variable, an array or a function of a script: how each of its uses stands in the text. */

import type { Expression, FunctionNode, Node } from './ast.ts'
import { dotNameOf, isFunction } from './ast.ts'
import type { Binding, Outline, Scope, Spot, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import { isWithin } from './reach.ts'
import type { Reader } from './reader.ts'

const READS = new Set(['join', 'length'])
// Methods that call a function for each element.
const VISITS = new Set(['every', 'filter', 'find', 'forEach', 'map', 'some'])

/** Every use of a variable, its declaration among them. */
export function usesOfBinding({ links, outline }: Reader, binding: Binding): readonly Use[] {
    const { name } = binding
    const known = links.uses.get(name) ?? groupByBinding(outline.uses.get(name) ?? [], name)
    links.uses.set(name, known)
    return known.get(binding) ?? []
}

// One name may stand for many variables, each of which is asked for: all of them are distinguished at once.
function groupByBinding(uses: readonly Use[], name: string): ReadonlyMap<Binding, readonly Use[]> {
    const grouped = new Map<Binding, Use[]>()
    for (const use of uses) {
        const binding = findBinding(use.scope, name)
        if (binding === undefined) continue
        const same = grouped.get(binding)
        if (same === undefined) grouped.set(binding, [use])
        else same.push(use)
    }
    return grouped
}

/** Variables that hold a function as their only value. */
export function usesOf({ outline }: Reader, of: FunctionNode): readonly Binding[] {
    return outline.named.get(of) ?? []
}

/** Whether a function is called wherever it is named, and nowhere handed on. */
export function isOnlyCalled(reader: Reader, of: FunctionNode): boolean {
    const bindings = usesOf(reader, of)
    if (bindings.length === 0) return reader.links.called.has(of)
    return bindings.every((binding) => usesOfBinding(reader, binding).every((use) => isCall(use) || isDeclaration(use)))
}

function isCall({ field, parent }: Use): boolean {
    return field === 'callee' && (parent.type === 'CallExpression' || parent.type === 'NewExpression')
}

function isDeclaration({ field, parent }: Use): boolean {
    return (field === 'id' && parent.type === 'VariableDeclarator') || isAssigned(field, parent)
}

function isAssigned(field: string, parent: Node): boolean {
    return field === 'left' && parent.type === 'AssignmentExpression'
}

/**
 * How an array in a variable may have changed.
 *
 * | The variable is | Answer |
 * |---|---|
 * | joined, measured, gone through and read by index only | fixed |
 * | pushed to as well: its first elements stay | growing |
 * | handed on, assigned again, changed in another way, or reachable by others | open |
 */
export function isConstantArray(reader: Reader, node: Expression, scope: Scope): 'fixed' | 'growing' | 'open' {
    const binding = node.type === 'Identifier' ? findBinding(scope, node.name) : undefined
    if (binding === undefined || binding.sources.length !== 1) return 'open'
    // Another name of a list, or a parameter, shows only some of the ways in which it changes.
    const [source] = binding.sources
    if (source.kind !== 'value' || source.value.type !== 'ArrayExpression') return 'open'
    if (binding.scope === reader.outline.top && scope.owner !== null) return 'open'
    let isGrowing = false
    for (const use of usesOfBinding(reader, binding)) {
        if (isDeclaration(use) || isReadByIndex(reader, use) || isVisited(reader, use)) continue
        if (reader.links.assigned.has(use.parent)) return 'open'
        const name = use.parent.type === 'MemberExpression' && use.field === 'object' ? dotNameOf(use.parent) : null
        if (name === 'push') isGrowing = true
        else if (name === null || !READS.has(name)) return 'open'
    }
    return isGrowing ? 'growing' : 'fixed'
}

function isReadByIndex({ links, outline }: Reader, { field, parent }: Use): boolean {
    if (parent.type !== 'MemberExpression' || field !== 'object' || !parent.computed) return false
    return !links.assigned.has(parent) && !isCallee(outline, parent)
}

/** Whether a function that stands there goes through the list, and cannot reach more than its elements. */
function isVisited({ outline }: Reader, { field, parent }: Use): boolean {
    if (parent.type !== 'MemberExpression' || field !== 'object' || !VISITS.has(dotNameOf(parent) ?? '')) return false
    const visitor = outline.callsOf.get(parent)?.arguments[0]
    return visitor !== undefined && isVisitor(outline, visitor)
}

/** Whether an expression is a function that gets at most an element and its place. */
export function isVisitor({ uses }: Outline, visitor: Node): visitor is FunctionNode {
    if (!isFunction(visitor) || visitor.params.length > 2) return false
    if (visitor.params.some(({ type }) => type === 'RestElement')) return false
    const own = uses.get('arguments') ?? []
    return !own.some(({ node }) => visitor.start <= node.start && node.end <= visitor.end)
}

// `list['push'](x)` changes the list.
function isCallee({ callsOf }: Outline, member: Node): boolean {
    return callsOf.has(member)
}

/** What is pushed onto an empty array before anything else; null where that depends on how the script runs. */
export function firstPushed(reader: Reader, node: Expression, scope: Scope): Spot | null {
    const binding = node.type === 'Identifier' ? findBinding(scope, node.name) : undefined
    const uses = binding === undefined ? [] : usesOfBinding(reader, binding)
    const pushes = uses.filter(({ parent }) => parent.type === 'MemberExpression' && dotNameOf(parent) === 'push')
    if (pushes.some((push) => push.scope.owner !== scope.owner)) return null
    const [first] = [...pushes].sort((one, other) => one.node.start - other.node.start)
    if (first === undefined || !isWithin(scope, first.scope) || first.node.start > node.start) return null
    const value = reader.outline.callsOf.get(first.parent)?.arguments[0]
    return value === undefined || value.type === 'SpreadElement' ? null : { value, scope: first.scope }
}

/** Whether the script itself may set a property of this name without showing of what. */
export function isChangedBlindly(reader: Reader, name: string): boolean {
    return reader.links.blind.has(name) || reader.links.blind.has('*')
}

/** Whether a value is given to a variable of a function that does nothing but call it. */
export function isOnlyCalledName(reader: Reader, { field, parent, scope }: Use): boolean {
    if (field !== 'init' || parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false
    const binding = findBinding(scope, parent.id.name)
    if (binding === undefined || binding.sources.length !== 1) return false
    return usesOfBinding(reader, binding).every((use) => isCall(use) || isDeclaration(use))
}
