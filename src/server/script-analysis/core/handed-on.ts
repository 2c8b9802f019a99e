/** Who else can reach a variable, an array or a function of a script: how each of its uses stands in the text. */

import type { Expression, FunctionNode, Node } from './ast.ts'
import { dotNameOf } from './ast.ts'
import type { Binding, Outline, Scope, Spot, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import { isWithin } from './reach.ts'
import type { Reader } from './reader.ts'

// Methods that leave a list as it is; what is called for each element gets the element.
const READS = new Set([
    'concat',
    'every',
    'filter',
    'find',
    'forEach',
    'includes',
    'indexOf',
    'join',
    'length',
    'map',
    'some',
])

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
    if (binding.scope === reader.outline.top && scope.owner !== null) return 'open'
    let isGrowing = false
    for (const use of usesOfBinding(reader, binding)) {
        if (isDeclaration(use) || isReadByIndex(reader, use)) continue
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

// `list['push'](x)` changes the list.
function isCallee({ places }: Outline, member: Node): boolean {
    return places.some(({ node }) => node.type === 'CallExpression' && node.callee === member)
}

/** What is pushed onto an empty array before anything else; null where that depends on how the script runs. */
export function firstPushed(reader: Reader, node: Expression, scope: Scope): Spot | null {
    const binding = node.type === 'Identifier' ? findBinding(scope, node.name) : undefined
    const uses = binding === undefined ? [] : usesOfBinding(reader, binding)
    const pushes = uses.filter(({ parent }) => parent.type === 'MemberExpression' && dotNameOf(parent) === 'push')
    if (pushes.some((push) => push.scope.owner !== scope.owner)) return null
    const [first] = [...pushes].sort((one, other) => one.node.start - other.node.start)
    if (first === undefined || !isWithin(scope, first.scope) || first.node.start > node.start) return null
    const call = reader.outline.places.find(
        ({ node: at }) => at.type === 'CallExpression' && at.callee === first.parent,
    )
    const [value] = call !== undefined && call.node.type === 'CallExpression' ? call.node.arguments : []
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
