/** The outline of a script: its scopes, what each variable is given, what each object holds, and the places worth a look. */

import type {
    AssignNode,
    CallNode,
    ClassNode,
    Expression,
    FunctionNode,
    MemberNode,
    NewNode,
    Node,
    ObjectNode,
    Pattern,
    ProgramNode,
    TaggedTemplateNode,
    UpdateNode,
} from './ast.ts'
import { forEachChild } from './children.ts'

/** A stretch of text in which names live, or that may be skipped or repeated as a whole. */
export interface Scope {
    readonly parent: Scope | null
    /** The function whose text this is, null at the top. */
    readonly owner: FunctionNode | null
    readonly names: Map<string, Binding>
    readonly isLoop: boolean
    readonly start: number
}

/** One way in which a variable or property gets its value. */
export type Source =
    | { readonly kind: 'value'; readonly value: Expression; readonly scope: Scope; readonly from: number }
    | {
          readonly kind: 'parameter'
          readonly of: FunctionNode
          readonly index: number
          readonly scope: Scope
          readonly from: number
      }
    | { readonly kind: 'unknown'; readonly scope: Scope; readonly from: number }

/** A variable of the script. */
export interface Binding {
    readonly name: string
    readonly scope: Scope
    readonly sources: Source[]
}

/** A node whose meaning is asked later, with the scope it stands in. */
export interface Place<N extends Node = VisitedNode> {
    readonly node: N
    readonly scope: Scope
}
export type VisitedNode = AssignNode | UpdateNode | CallNode | NewNode | ClassNode | TaggedTemplateNode

/** An expression and the scope it stands in. */
export interface Spot {
    readonly value: Expression
    readonly scope: Scope
}

/** What an object is known to hold. */
export type Shape = Map<string, Source[]>

/** A script laid out for questions. */
export interface Outline {
    readonly top: Scope
    /** In the order of the text. */
    readonly places: readonly Place[]
    readonly returns: ReadonlyMap<FunctionNode, readonly Spot[]>
    readonly shapes: Map<Node, Shape>
    /** The object or class that a method stands in. */
    readonly holders: Map<
        FunctionNode,
        { readonly node: Node; readonly isStatic: boolean; readonly name: string | null }
    >
}

interface Step {
    readonly node: Node
    readonly scope: Scope
}

interface PendingSource {
    readonly name: string
    readonly source: Source
}

interface Draft {
    readonly top: Scope
    readonly places: Place[]
    readonly returns: Map<FunctionNode, Spot[]>
    readonly shapes: Map<Node, Shape>
    readonly holders: Outline['holders']
    /** Assignments whose variable may be declared further down. */
    readonly pending: PendingSource[]
}

/** Lays a script out. A loop over a stack, so that depth costs nothing. */
export function outlineScript(program: ProgramNode): Outline {
    const top: Scope = { parent: null, owner: null, names: new Map(), isLoop: false, start: 0 }
    const draft: Draft = {
        top,
        places: [],
        returns: new Map(),
        shapes: new Map(),
        holders: new Map(),
        pending: [],
    }
    const stack: Step[] = [{ node: program, scope: top }]
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
        const next: Step[] = []
        lookAt(draft, step.node, step.scope, next)
        for (let i = next.length - 1; i >= 0; i--) stack.push(next[i])
    }
    for (const { name, source } of draft.pending) {
        const binding = findBinding(source.scope, name) ?? declare(top, name)
        binding.sources.push(source)
    }
    return draft
}

/** The variable that a name means in a scope, or undefined when the script does not define it. */
export function findBinding(scope: Scope, name: string): Binding | undefined {
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
        const found = at.names.get(name)
        if (found !== undefined) return found
    }
    return undefined
}

function declare(scope: Scope, name: string): Binding {
    const known = scope.names.get(name)
    if (known !== undefined) return known
    const binding: Binding = { name, scope, sources: [] }
    scope.names.set(name, binding)
    return binding
}

function functionScopeOf(scope: Scope): Scope {
    let found = scope
    while (found.parent !== null && found.parent.owner === found.owner) found = found.parent
    return found
}

function openScope(parent: Scope, node: Node, isLoop = false): Scope {
    return { parent, owner: parent.owner, names: new Map(), isLoop, start: node.start }
}

// Parts that may run never, or often: what is assigned there does not settle a variable for the rest.
const BRANCHES: Readonly<Partial<Record<Node['kind'], readonly string[]>>> = {
    Clause: ['body'],
    If: ['alternate'],
    Logical: ['right'],
    Conditional: ['consequent', 'alternate'],
    Case: ['body'],
    Try: ['block', 'handler', 'finalizer'],
    Block: ['body'],
}
const LOOPS: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['For', 'ForIn', 'ForOf', 'While', 'DoWhile'])

function lookAt(draft: Draft, node: Node, scope: Scope, next: Step[]): void {
    if (node.kind === 'Function') return lookAtFunction(draft, node, scope, next)
    note(draft, node, scope)
    const loop = LOOPS.has(node.kind) ? openScope(scope, node, true) : null
    if (loop !== null && (node.kind === 'ForIn' || node.kind === 'ForOf')) bindUnknown(draft, node.left, loop)
    const branches = BRANCHES[node.kind] ?? []
    const inner = new Map<string, Scope>()
    forEachChild(node, (child, field) => {
        let childScope = loop ?? scope
        if (branches.includes(field)) {
            childScope = inner.get(field) ?? openScope(scope, child)
            inner.set(field, childScope)
        }
        if (node.kind === 'Try' && field === 'param') {
            childScope = inner.get('handler') ?? openScope(scope, child)
            inner.set('handler', childScope)
            for (const name of namesOf(child as Pattern)) addUnknown(declare(childScope, name), childScope, child.start)
        }
        next.push({ node: child, scope: childScope })
    })
}

function lookAtFunction(draft: Draft, node: FunctionNode, outer: Scope, next: Step[]): void {
    if (node.form === 'declaration' && node.name !== null) {
        const source: Source = { kind: 'value', value: node, scope: outer, from: -1 }
        declare(outer, node.name).sources.push(source)
        // Outside strict mode a function in a block is seen in the whole function around it.
        if (functionScopeOf(outer) !== outer) declare(functionScopeOf(outer), node.name).sources.push(source)
    }
    const scope: Scope = { parent: outer, owner: node, names: new Map(), isLoop: false, start: node.start }
    if (node.form === 'expression' && node.name !== null)
        declare(scope, node.name).sources.push({ kind: 'value', value: node, scope: outer, from: -1 })
    node.params.forEach((param, index) => bindParameter(draft, node, param, index, scope, next))
    if (node.body.kind === 'Block') for (const statement of node.body.body) next.push({ node: statement, scope })
    else {
        draft.returns.set(node, [{ value: node.body, scope }])
        next.push({ node: node.body, scope })
    }
}

function bindParameter(
    draft: Draft,
    of: FunctionNode,
    param: Pattern,
    index: number,
    scope: Scope,
    next: Step[],
): void {
    const plain = param.kind === 'Default' ? param.target : param
    const from = -1
    if (plain.kind === 'Identifier') {
        const binding = declare(scope, plain.name)
        binding.sources.push({ kind: 'parameter', of, index, scope, from })
        if (param.kind === 'Default') binding.sources.push({ kind: 'value', value: param.value, scope, from })
    } else for (const name of namesOf(param)) addUnknown(declare(scope, name), scope, from)
    if (param.kind !== 'Identifier') next.push({ node: param, scope })
}

function note(draft: Draft, node: Node, scope: Scope): void {
    switch (node.kind) {
        case 'Variable':
            for (const one of node.declarators) {
                const home = node.form === 'var' ? functionScopeOf(scope) : scope
                for (const name of namesOf(one.target)) declare(home, name)
                if (one.value !== null) give(draft, one.target, one.value, scope, one.end)
            }
            return
        case 'Assign':
            draft.places.push({ node, scope })
            if (node.operator === '=') give(draft, node.target, node.value, scope, node.end)
            else if (node.target.kind === 'Identifier') giveCompound(draft, node, scope)
            return
        case 'Update':
            draft.places.push({ node, scope })
            if (node.target.kind === 'Identifier')
                draft.pending.push({ name: node.target.name, source: { kind: 'unknown', scope, from: node.start } })
            return
        case 'Class':
            draft.places.push({ node, scope })
            noteClass(draft, node, scope)
            return
        case 'Call':
        case 'New':
        case 'TaggedTemplate':
            draft.places.push({ node, scope })
            return
        case 'Object':
            noteObject(draft, node, scope)
            return
        case 'Return':
            if (scope.owner !== null && node.argument !== null) {
                const known = draft.returns.get(scope.owner) ?? []
                known.push({ value: node.argument, scope })
                draft.returns.set(scope.owner, known)
            }
    }
}

/** Gives the names of a pattern what they take from a value. */
function give(draft: Draft, target: Pattern, value: Expression, scope: Scope, from: number): void {
    if (target.kind === 'Identifier') {
        draft.pending.push({ name: target.name, source: { kind: 'value', value, scope, from } })
        return
    }
    if (target.kind === 'ObjectPattern') {
        for (const property of target.properties) {
            const isPlain = property.kind === 'PatternProperty' && property.name !== null && property.computed === null
            if (isPlain && property.target.kind === 'Identifier')
                give(draft, property.target, toMember(value, property.name ?? '', property.start), scope, from)
            else for (const name of namesOf(property.target)) pendUnknown(draft, name, scope, from)
        }
        return
    }
    for (const name of namesOf(target)) pendUnknown(draft, name, scope, from)
}

function toMember(object: Expression, name: string, start: number): MemberNode {
    return { kind: 'Member', start, object, name, computed: null, isOptional: false, nameStart: start }
}

function giveCompound(draft: Draft, node: AssignNode, scope: Scope): void {
    if (node.target.kind !== 'Identifier') return
    const { start, operator, target, value } = node
    const combined: Expression = { kind: 'Binary', start, operator: operator.slice(0, -1), left: target, right: value }
    const source: Source = { kind: 'value', value: combined, scope, from: node.end }
    draft.pending.push({ name: target.name, source })
}

function pendUnknown(draft: Draft, name: string, scope: Scope, from: number): void {
    draft.pending.push({ name, source: { kind: 'unknown', scope, from } })
}

function addUnknown(binding: Binding, scope: Scope, from: number): void {
    binding.sources.push({ kind: 'unknown', scope, from })
}

function bindUnknown(draft: Draft, left: Node, scope: Scope): void {
    const patterns = left.kind === 'Variable' ? left.declarators.map((one) => one.target) : [left as Pattern]
    const isDeclared = left.kind === 'Variable'
    const home = isDeclared && left.form !== 'var' ? scope : functionScopeOf(scope)
    for (const pattern of patterns)
        for (const name of namesOf(pattern)) {
            if (isDeclared) declare(home, name)
            pendUnknown(draft, name, scope, left.start)
        }
}

function noteClass(draft: Draft, node: ClassNode, scope: Scope): void {
    if (node.name !== null) {
        const source: Source = { kind: 'value', value: node, scope, from: -1 }
        declare(scope, node.name).sources.push(source)
    }
    const shape: Shape = new Map()
    draft.shapes.set(node, shape)
    for (const member of node.members) {
        draft.holders.set(member.value, { node, isStatic: member.isStatic, name: member.name })
        if (member.name === null) continue
        const isMethod = member.form === 'method'
        const source: Source = isMethod
            ? { kind: 'value', value: member.value, scope, from: -1 }
            : { kind: 'unknown', scope, from: -1 }
        shape.set(member.name, [...(shape.get(member.name) ?? []), source])
    }
}

function noteObject(draft: Draft, node: ObjectNode, scope: Scope): void {
    const shape: Shape = new Map()
    draft.shapes.set(node, shape)
    for (const property of node.properties) {
        if (property.kind === 'Spread' || property.name === null) continue
        if (property.value.kind === 'Function')
            draft.holders.set(property.value, { node, isStatic: false, name: property.name })
        const isAccessor = property.form === 'get' || property.form === 'set'
        const source: Source = isAccessor
            ? { kind: 'unknown', scope, from: -1 }
            : { kind: 'value', value: property.value, scope, from: -1 }
        shape.set(property.name, [...(shape.get(property.name) ?? []), source])
    }
}

/** The names that a pattern binds. */
export function namesOf(pattern: Pattern): readonly string[] {
    switch (pattern.kind) {
        case 'Identifier':
            return [pattern.name]
        case 'Default':
        case 'Rest':
            return namesOf(pattern.target)
        case 'ArrayPattern':
            return pattern.elements.flatMap((element) => (element === null ? [] : namesOf(element)))
        case 'ObjectPattern':
            return pattern.properties.flatMap((property) => namesOf(property.target))
        default:
            return []
    }
}
