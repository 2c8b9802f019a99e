/** The outline of a script: its scopes, what each variable is given, what each object holds, and the places worth a look. */

import type {
    AssignmentExpression,
    CallExpression,
    ClassNode,
    Expression,
    FunctionNode,
    Identifier,
    MemberExpression,
    MethodDefinition,
    NewExpression,
    Node,
    ObjectExpression,
    Owner,
    Pattern,
    Program,
    PropertyDefinition,
    TaggedTemplateExpression,
    ThrowStatement,
    UpdateExpression,
    WithStatement,
} from './ast.ts'
import { dotNameOf, isFunction, keyNameOf, namesOf, targetOf } from './ast.ts'
import { forEachChild } from './children.ts'

/** A stretch of text in which names live, or that may be skipped or repeated as a whole. */
export interface Scope {
    readonly parent: Scope | null
    /** The code whose text this is, null at the top. */
    readonly owner: Owner | null
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
    /** What a catch clause caught. */
    | { readonly kind: 'caught'; readonly scope: Scope; readonly from: number }
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
export type VisitedNode =
    | AssignmentExpression
    | UpdateExpression
    | CallExpression
    | NewExpression
    | ClassNode
    | TaggedTemplateExpression
    | ThrowStatement
    | WithStatement

/** A name, or a property read, where it stands. */
export interface Use {
    readonly node: Identifier | MemberExpression
    readonly scope: Scope
    readonly parent: Node
    readonly field: string
}

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
    /** The call of what a callee stands for, by the callee. */
    readonly callsOf: ReadonlyMap<Node, CallExpression>
    /** Names in the order of the text, by name; property reads under what stands after the dot, with a dot before it. */
    readonly uses: ReadonlyMap<string, readonly Use[]>
    /** Names of properties that patterns take out of objects, `*` for any. */
    readonly plucked: ReadonlySet<string>
    readonly returns: ReadonlyMap<Owner, readonly Spot[]>
    /** Code that may end without giving anything back. */
    readonly blank: ReadonlySet<Owner>
    /** The variables that hold a function. */
    readonly named: ReadonlyMap<FunctionNode, readonly Binding[]>
    readonly shapes: Map<Node, Shape>
    /** The object or class that a method, or the value of a field, stands in; without a name where none is called. */
    readonly holders: Map<Owner, { readonly node: Node; readonly isStatic: boolean; readonly name: string | null }>
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
    readonly callsOf: Map<Node, CallExpression>
    readonly uses: Map<string, Use[]>
    readonly plucked: Set<string>
    readonly returns: Map<Owner, Spot[]>
    readonly blank: Set<Owner>
    readonly named: Map<FunctionNode, Binding[]>
    readonly shapes: Map<Node, Shape>
    readonly holders: Outline['holders']
    /** The scopes of fields and static blocks. */
    readonly parts: Map<Node, Scope>
    /** Assignments whose variable may be declared further down. */
    readonly pending: PendingSource[]
}

/** Lays a script out. A loop over a stack, so that depth costs nothing. */
export function outlineScript(program: Program): Outline {
    const top: Scope = { parent: null, owner: null, names: new Map(), isLoop: false, start: 0 }
    const draft: Draft = {
        top,
        places: [],
        callsOf: new Map(),
        uses: new Map(),
        plucked: new Set(),
        returns: new Map(),
        blank: new Set(),
        named: new Map(),
        shapes: new Map(),
        holders: new Map(),
        parts: new Map(),
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
        if (source.kind === 'value' && isFunction(source.value)) nameFunction(draft, source.value, binding)
    }
    return draft
}

function nameFunction({ named }: Draft, of: FunctionNode, binding: Binding): void {
    const known = named.get(of)
    if (known === undefined) named.set(of, [binding])
    else known.push(binding)
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
const BRANCHES: Readonly<Partial<Record<Node['type'], readonly string[]>>> = {
    IfStatement: ['consequent', 'alternate'],
    LogicalExpression: ['right'],
    ConditionalExpression: ['consequent', 'alternate'],
    SwitchCase: ['consequent'],
    TryStatement: ['block', 'finalizer'],
    BlockStatement: ['body'],
}
const LOOPS: ReadonlySet<Node['type']> = new Set<Node['type']>([
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'WhileStatement',
    'DoWhileStatement',
])

function lookAt(draft: Draft, node: Node, scope: Scope, next: Step[]): void {
    if (isFunction(node)) return lookAtFunction(draft, node, scope, next)
    note(draft, node, scope)
    if (node.type === 'ObjectPattern')
        for (const one of node.properties) if (one.type === 'Property') draft.plucked.add(keyNameOf(one) ?? '*')
    const loop = LOOPS.has(node.type) ? openScope(scope, node, true) : null
    if (loop !== null && (node.type === 'ForInStatement' || node.type === 'ForOfStatement')) bindEach(draft, node, loop)
    const branches = BRANCHES[node.type] ?? []
    const inner = new Map<string, Scope>()
    forEachChild(node, (child, field) => {
        let childScope = loop ?? scope
        const part = draft.parts.get(child)
        if (part !== undefined) childScope = part
        else if (child.type === 'CatchClause') childScope = openScope(scope, child)
        // A chain of `else if` stays in the scope that it stands in, however long it is.
        else if (branches.includes(field) && !(field === 'alternate' && child.type === 'IfStatement')) {
            childScope = inner.get(field) ?? openScope(scope, child)
            inner.set(field, childScope)
        }
        noteUse(draft, child, childScope, node, field)
        next.push({ node: child, scope: childScope })
    })
}

// Of property reads only those are noted that stand for a value themselves, and are not called at once.
function noteUse(draft: Draft, node: Node, scope: Scope, parent: Node, field: string): void {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return
    if (node.type === 'MemberExpression' && field === 'callee') return
    const name = node.type === 'Identifier' ? node.name : `.${dotNameOf(node) ?? ''}`
    const known = draft.uses.get(name)
    if (known === undefined) draft.uses.set(name, [{ node, scope, parent, field }])
    else known.push({ node, scope, parent, field })
}

function lookAtFunction(draft: Draft, node: FunctionNode, outer: Scope, next: Step[]): void {
    const name = node.id ? node.id.name : null
    if (node.type === 'FunctionDeclaration' && name !== null) {
        const source: Source = { kind: 'value', value: node, scope: outer, from: -1 }
        // Outside strict mode a function in a block is seen in the whole function around it.
        for (const home of new Set([outer, functionScopeOf(outer)])) {
            const binding = declare(home, name)
            binding.sources.push(source)
            nameFunction(draft, node, binding)
        }
    }
    const scope: Scope = { parent: outer, owner: node, names: new Map(), isLoop: false, start: node.start }
    if (node.type === 'FunctionExpression' && name !== null) {
        const binding = declare(scope, name)
        binding.sources.push({ kind: 'value', value: node, scope: outer, from: -1 })
        nameFunction(draft, node, binding)
    }
    node.params.forEach((param, index) => bindParameter(draft, node, param, index, scope, next))
    if (node.body.type === 'BlockStatement') {
        for (const statement of node.body.body) next.push({ node: statement, scope })
        const { body } = node.body
        if (body.length === 0 || body[body.length - 1].type !== 'ReturnStatement') draft.blank.add(node)
    } else {
        noteUse(draft, node.body, scope, node, 'body')
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
    const plain = param.type === 'AssignmentPattern' ? param.left : param
    const from = -1
    if (plain.type === 'Identifier') {
        const binding = declare(scope, plain.name)
        binding.sources.push({ kind: 'parameter', of, index, scope, from })
        if (param.type === 'AssignmentPattern') binding.sources.push({ kind: 'value', value: param.right, scope, from })
    } else for (const name of namesOf(param)) addUnknown(declare(scope, name), scope, from)
    if (param.type !== 'Identifier') next.push({ node: param, scope })
}

function note(draft: Draft, node: Node, scope: Scope): void {
    switch (node.type) {
        case 'VariableDeclaration':
            for (const one of node.declarations) {
                const home = node.kind === 'var' ? functionScopeOf(scope) : scope
                for (const name of namesOf(one.id)) declare(home, name)
                if (one.init) give(draft, one.id, one.init, scope, one.end)
            }
            return
        case 'CatchClause':
            if (node.param)
                for (const name of namesOf(node.param)) {
                    const kind = node.param.type === 'Identifier' ? 'caught' : 'unknown'
                    declare(scope, name).sources.push({ kind, scope, from: node.param.start })
                }
            return
        case 'AssignmentExpression':
            draft.places.push({ node, scope })
            if (node.operator === '=') give(draft, node.left, node.right, scope, node.end)
            else giveCompound(draft, node, scope)
            return
        case 'UpdateExpression':
            draft.places.push({ node, scope })
            if (node.argument.type === 'Identifier')
                draft.pending.push({ name: node.argument.name, source: { kind: 'unknown', scope, from: node.start } })
            return
        case 'ClassDeclaration':
        case 'ClassExpression':
            draft.places.push({ node, scope })
            noteClass(draft, node, scope)
            return
        case 'CallExpression':
            draft.callsOf.set(node.callee, node)
            draft.places.push({ node, scope })
            return
        case 'NewExpression':
        case 'TaggedTemplateExpression':
        case 'ThrowStatement':
        case 'WithStatement':
            draft.places.push({ node, scope })
            return
        case 'ObjectExpression':
            noteObject(draft, node, scope)
            return
        case 'ReturnStatement':
            if (scope.owner !== null && node.argument) {
                const known = draft.returns.get(scope.owner) ?? []
                known.push({ value: node.argument, scope })
                draft.returns.set(scope.owner, known)
            } else if (scope.owner !== null) draft.blank.add(scope.owner)
    }
}

/** Gives the names of a pattern what they take from a value. */
function give(draft: Draft, target: Pattern, value: Expression, scope: Scope, from: number): void {
    if (target.type === 'Identifier') {
        draft.pending.push({ name: target.name, source: { kind: 'value', value, scope, from } })
        return
    }
    if (target.type === 'ObjectPattern') {
        for (const property of target.properties) {
            const taker = targetOf(property)
            const key = property.type === 'Property' ? keyNameOf(property) : null
            if (key !== null && taker.type === 'Identifier')
                give(draft, taker, toMember(value, key, property.start), scope, from)
            else for (const name of namesOf(taker)) pendUnknown(draft, name, scope, from)
        }
        return
    }
    for (const name of namesOf(target)) pendUnknown(draft, name, scope, from)
}

function toMember(object: Expression, name: string, start: number): MemberExpression {
    const at = { start, end: start }
    const property: Expression = { type: 'Identifier', ...at, name }
    return { type: 'MemberExpression', ...at, object, property, computed: false, optional: false } as MemberExpression
}

const LOGICAL = new Set(['&&', '||', '??'])

function giveCompound(draft: Draft, { start, end, operator, left, right }: AssignmentExpression, scope: Scope): void {
    if (left.type !== 'Identifier') return
    const combining = operator.slice(0, -1)
    const combined = {
        type: LOGICAL.has(combining) ? 'LogicalExpression' : 'BinaryExpression',
        start,
        end,
        operator: combining,
        left,
        right,
    } as Expression
    const source: Source = { kind: 'value', value: combined, scope, from: end }
    draft.pending.push({ name: left.name, source })
}

function pendUnknown(draft: Draft, name: string, scope: Scope, from: number): void {
    draft.pending.push({ name, source: { kind: 'unknown', scope, from } })
}

function addUnknown(binding: Binding, scope: Scope, from: number): void {
    binding.sources.push({ kind: 'unknown', scope, from })
}

type EachLoop = Extract<Node, { type: 'ForInStatement' | 'ForOfStatement' }>

/** What a loop gives its variable: each element of a list that stands there, else what reading cannot follow. */
function bindEach(draft: Draft, { left, right, type }: EachLoop, scope: Scope): void {
    const isDeclared = left.type === 'VariableDeclaration'
    const patterns = isDeclared ? left.declarations.map((one) => one.id) : [left as Pattern]
    const home = isDeclared && left.kind !== 'var' ? scope : functionScopeOf(scope)
    const elements = type === 'ForOfStatement' && right.type === 'ArrayExpression' ? right.elements : [null]
    for (const pattern of patterns) {
        if (isDeclared) for (const name of namesOf(pattern)) declare(home, name)
        for (const element of elements)
            if (element !== null && element.type !== 'SpreadElement') give(draft, pattern, element, scope, left.start)
            else for (const name of namesOf(pattern)) pendUnknown(draft, name, scope, left.start)
    }
}

function noteClass(draft: Draft, node: ClassNode, scope: Scope): void {
    if (node.id) {
        const source: Source = { kind: 'value', value: node, scope, from: -1 }
        declare(scope, node.id.name).sources.push(source)
    }
    const shape: Shape = new Map()
    draft.shapes.set(node, shape)
    for (const member of node.body.body) {
        const name = member.type === 'StaticBlock' ? null : keyNameOf(member)
        const isStatic = member.type === 'StaticBlock' || member.static
        // The value of a field and a static block run like the body of a method.
        const owner = member.type === 'MethodDefinition' ? member.value : member
        const inner: Scope = owner === member ? { ...openScope(scope, member), owner } : scope
        if (owner === member) draft.parts.set(member, inner)
        draft.holders.set(owner, { node, isStatic, name: isSetter(member) ? null : name })
        if (member.type === 'StaticBlock' || name === null) continue
        shape.set(name, [...(shape.get(name) ?? []), ...sourcesOf(member, scope, inner)])
    }
}

// Nobody calls it by its name: a value is set.
function isSetter(member: Node & { readonly kind?: string }): boolean {
    return member.kind === 'set'
}

// A field without value is as a variable without one: what is assigned elsewhere counts.
function sourcesOf(member: MethodDefinition | PropertyDefinition, outer: Scope, inner: Scope): readonly Source[] {
    const from = -1
    if (member.type === 'PropertyDefinition')
        return member.value ? [{ kind: 'value', value: member.value, scope: inner, from }] : []
    const isAccessor = member.kind === 'get' || member.kind === 'set'
    return [
        isAccessor
            ? { kind: 'unknown', scope: outer, from }
            : { kind: 'value', value: member.value, scope: outer, from },
    ]
}

function noteObject(draft: Draft, node: ObjectExpression, scope: Scope): void {
    const shape: Shape = new Map()
    draft.shapes.set(node, shape)
    for (const property of node.properties) {
        const name = property.type === 'Property' ? keyNameOf(property) : null
        if (property.type !== 'Property' || name === null) continue
        const { value } = property
        if (isFunction(value))
            draft.holders.set(value, { node, isStatic: false, name: isSetter(property) ? null : name })
        const isAccessor = property.kind === 'get' || property.kind === 'set'
        const source: Source = isAccessor
            ? { kind: 'unknown', scope, from: -1 }
            : { kind: 'value', value, scope, from: -1 }
        shape.set(name, [...(shape.get(name) ?? []), source])
    }
}
