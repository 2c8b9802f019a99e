/** Answers what an expression may stand for: constants, records, objects of the script, names from outside. Runs nothing. */

import type {
    CallExpression,
    Expression,
    FunctionNode,
    Identifier,
    Literal,
    MemberExpression,
    NewExpression,
    Node,
} from './ast.ts'
import { dotNameOf, isClass, isFunction } from './ast.ts'
import { isConstantArray, usesOfBinding } from './handed-on.ts'
import { isLogMethod } from './log-methods.ts'
import { isNamespace } from './platform-names.ts'
import type { Hole } from './analysis.ts'
import type { Binding, Outline, Scope, Source, Spot, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import { findReaching } from './reach.ts'
import type { ArrayValue, RecordValue, Value } from './values.ts'
import { columnOf, exactText, joinTexts, textFrom, toText, unite, UNKNOWN } from './values.ts'
import { gather } from './gather.ts'

/** How far one answer may lead to the next question. */
const DEEPEST = 40
const NOTHING: readonly Value[] = [UNKNOWN]
const NO_NODES: readonly Node[] = []
const RECORDS = new Set(['GlideRecord', 'GlideRecordSecure', 'GlideAggregate', 'GlideMultipleUpdate'])
// What the platform calls in business rules of the older form, with the record and what it was.
const OLDER_RULES = new Set(['onAfter', 'onAsync', 'onBefore', 'onDisplay'])
const HANDED_TO_RULES = ['current', 'previous'] as const
// Methods of text that leave its literal parts as they are.
const TEXT_KEEPERS = new Set(['toString', 'valueOf'])
// GlideSystem and GlideProperties APIs: the value of a system property, or the second argument.
const PROPERTY_READERS: ReadonlyMap<string, string> = new Map([
    ['gs', 'getProperty'],
    ['GlideProperties', 'get'],
])
const COLUMN_READERS = new Set(['getDisplayValue', 'getValue'])

/** Arguments that a call passes, and where it stands. */
export interface CallSite {
    readonly args: readonly Expression[]
    readonly scope: Scope
}

/** What linking found out about the script as a whole. */
export interface Links {
    /** The object that instances share with the constructor at this node. */
    readonly prototypes: Map<Node, Node>
    readonly calls: Map<FunctionNode, CallSite[]>
    /** Functions that code may call which the script does not show. */
    readonly exposed: Set<FunctionNode>
    /** Functions that are called where they stand. */
    readonly called: Set<FunctionNode>
    /** Properties that the script sets without showing of what; `*` for any. */
    readonly blind: Set<string>
    /** Members that the script assigns to. */
    readonly assigned: Set<Node>
    /** Variables that the script treats as records. */
    readonly records: Set<Binding>
    /** Variables by which the script looks records up. */
    readonly keys: Map<Binding, Hole>
    /** Whether a text was found to be given to a function that is no method. */
    isGivenUnnamed: boolean
    /** By name: the uses of each variable of that name, once somebody asked. */
    readonly uses: Map<string, ReadonlyMap<Binding, readonly Use[]>>
}

/** Reads expressions of one script; remembers its answers. */
export interface Reader {
    readonly outline: Outline
    readonly links: Links
    readonly known: Map<Node, readonly Value[]>
    readonly asking: Set<Node>
    depth: number
}

/** A reader that has yet to learn the links. */
export function createReader(outline: Outline): Reader {
    const links: Links = {
        prototypes: new Map(),
        calls: new Map(),
        exposed: new Set(),
        called: new Set(),
        blind: new Set(),
        assigned: new Set(),
        records: new Set(),
        keys: new Map(),
        uses: new Map(),
        isGivenUnnamed: false,
    }
    return { outline, links, known: new Map(), asking: new Set(), depth: 0 }
}

/** All that an expression may stand for; never empty. */
export function valuesOf(reader: Reader, node: Expression, scope: Scope): readonly Value[] {
    const known = reader.known.get(node)
    if (known !== undefined) return known
    if (reader.asking.has(node) || reader.depth >= DEEPEST) return NOTHING
    reader.asking.add(node)
    reader.depth++
    const found = unite(evaluate(reader, node, scope))
    reader.depth--
    reader.asking.delete(node)
    const values = found.length === 0 ? NOTHING : found
    reader.known.set(node, values)
    return values
}

/** The one text that an expression surely is, or null. */
export function exactTextOf(reader: Reader, node: Expression | undefined, scope: Scope): string | null {
    if (node === undefined) return null
    const values = valuesOf(reader, node, scope)
    return values.length === 1 ? exactText(values[0]) : null
}

/** Every text that an expression may be; null where one of them is not known. */
export function exactTextsOf(reader: Reader, node: Expression | undefined, scope: Scope): readonly string[] | null {
    if (node === undefined) return null
    const texts = valuesOf(reader, node, scope).map(exactText)
    return texts.every((text): text is string => text !== null) ? texts : null
}

/** The name of the property that a member expression means, or null when it is computed from what is not known. */
export function propertyOf(reader: Reader, node: MemberExpression, scope: Scope): string | null {
    return node.computed ? exactTextOf(reader, node.property, scope) : dotNameOf(node)
}

function evaluate(reader: Reader, node: Expression, scope: Scope): readonly Value[] {
    // The most frequent first: an interpreter compares one after the other.
    switch (node.type) {
        case 'Identifier':
            return evaluateName(reader, node, scope)
        case 'MemberExpression':
            return evaluateMember(reader, node, scope)
        case 'CallExpression':
            return evaluateCall(reader, node, scope)
        case 'Literal':
            return evaluateLiteral(node)
        case 'TemplateLiteral':
            return joinTexts(
                gather(node.quasis, ({ value: { cooked } }, i) => {
                    const piece: readonly Value[] = typeof cooked === 'string' ? [toText(cooked)] : NOTHING
                    return i === 0 ? [piece] : [valuesOf(reader, node.expressions[i - 1], scope), piece]
                }),
            )
        case 'ChainExpression':
            return valuesOf(reader, node.expression, scope)
        case 'ThisExpression':
            return evaluateThis(reader, scope)
        case 'BinaryExpression':
            return evaluateBinary(reader, node, scope)
        case 'LogicalExpression':
            return [...valuesOf(reader, node.left, scope), ...valuesOf(reader, node.right, scope)]
        case 'ConditionalExpression':
            return [...valuesOf(reader, node.consequent, scope), ...valuesOf(reader, node.alternate, scope)]
        case 'AssignmentExpression':
            return node.operator === '=' ? valuesOf(reader, node.right, scope) : NOTHING
        case 'SequenceExpression':
            return valuesOf(reader, node.expressions[node.expressions.length - 1], scope)
        case 'AwaitExpression':
            return valuesOf(reader, node.argument, scope)
        case 'UnaryExpression':
            return evaluateUnary(reader, node.operator, node.argument, scope)
        case 'ObjectExpression':
            return [{ kind: 'object', node }]
        case 'ArrayExpression':
            return [{ kind: 'array', node, scope }]
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
        case 'ClassDeclaration':
        case 'ClassExpression':
            return [{ kind: 'function', node }]
        case 'NewExpression':
            return evaluateNew(reader, node, scope)
        default:
            return NOTHING
    }
}

function evaluateLiteral({ value, raw, bigint }: Literal): readonly Value[] {
    if (typeof value === 'string') return [toText(value)]
    const isPlain = typeof value === 'boolean' || (typeof value === 'number' && bigint === undefined)
    return isPlain && raw !== undefined ? [toText(raw, false)] : NOTHING
}

function isNumber(node: Expression): boolean {
    return node.type === 'Literal' && typeof node.value === 'number'
}

function evaluateName(reader: Reader, node: Identifier, scope: Scope): readonly Value[] {
    const binding = findBinding(scope, node.name)
    if (binding !== undefined) {
        const found = findReaching(binding, scope, node.start)
        return gather(found, (source) => valuesOfSource(reader, source))
    }
    if (node.name === 'current' || node.name === 'previous')
        return [{ kind: 'record', site: node.name, table: null, target: node.name }]
    if (node.name === 'undefined') return NOTHING
    if (node.name === 'globalThis') return [{ kind: 'namespace', name: 'global' }]
    if (isNamespace(node.name)) return [{ kind: 'namespace', name: node.name }]
    return [{ kind: 'outside', name: node.name, scope: null }]
}

/** What a variable or property takes from one of its sources. */
export function valuesOfSource(reader: Reader, source: Source): readonly Value[] {
    if (source.kind === 'unknown' || source.kind === 'caught') return NOTHING
    if (source.kind === 'value') return valuesOf(reader, source.value, source.scope)
    const calls = reader.links.calls.get(source.of) ?? []
    if (calls.length === 0 && isOlderRule(reader, source.of)) return recordOfRule(source.of, source.index)
    const isExposed = calls.length === 0 || reader.links.exposed.has(source.of)
    const passed = gather(calls, ({ args, scope }) => {
        const before = args.slice(0, source.index + 1)
        if (before.some((arg) => arg.type === 'SpreadElement')) return NOTHING
        return source.index < args.length ? valuesOf(reader, args[source.index], scope) : NOTHING
    })
    return unite(isExposed ? [...passed, UNKNOWN] : passed)
}

/** `function onBefore(current, previous)` at the top of a script. */
function isOlderRule(reader: Reader, of: FunctionNode): boolean {
    const { links, outline } = reader
    // One that is handed on may get any record.
    return (
        !links.exposed.has(of) &&
        (outline.named.get(of) ?? []).some(
            (binding) =>
                binding.scope === outline.top &&
                OLDER_RULES.has(binding.name) &&
                usesOfBinding(reader, binding).length === 0,
        )
    )
}

function recordOfRule({ params }: FunctionNode, index: number): readonly Value[] {
    const param = params[index]
    const name = HANDED_TO_RULES[index]
    const isNamedSo = name !== undefined && param.type === 'Identifier' && param.name === name
    return isNamedSo ? [{ kind: 'record', site: name, table: null, target: name }] : NOTHING
}

function evaluateThis(reader: Reader, scope: Scope): readonly Value[] {
    let at: Scope | null = scope
    while (at !== null && (at.owner === null || at.owner.type === 'ArrowFunctionExpression')) at = at.parent
    const owner = at?.owner
    if (!owner) return NOTHING
    const holder = reader.outline.holders.get(owner)
    if (holder === undefined) return [{ kind: 'object', node: instanceOf(reader, owner) }]
    if (holder.isStatic && isClass(holder.node)) return [{ kind: 'function', node: holder.node }]
    return [{ kind: 'object', node: holder.node }]
}

/** The node that stands for the instances of a constructor. */
export function instanceOf(reader: Reader, constructor: Node): Node {
    return reader.links.prototypes.get(constructor) ?? constructor
}

function evaluateMember(reader: Reader, node: MemberExpression, scope: Scope): readonly Value[] {
    const name = propertyOf(reader, node, scope)
    return gather(valuesOf(reader, node.object, scope), (object): readonly Value[] => {
        if (isSystem(object) && (name === null || isLogMethod(name))) return [{ kind: 'logging', method: name }]
        if (object.kind === 'array' && node.computed) return elementsOf(reader, object, node, scope)
        if (name === null) return NOTHING
        switch (object.kind) {
            case 'namespace':
                return [{ kind: 'outside', name, scope: object.name }]
            case 'record':
                return [{ kind: 'element', record: object, field: name }]
            case 'object':
                return valuesOfProperty(reader, object.node, name)
            case 'function':
                if (name === 'prototype') return [{ kind: 'object', node: instanceOf(reader, object.node) }]
                return valuesOfProperty(reader, object.node, name)
            default:
                return NOTHING
        }
    })
}

// One of the elements of a list that nobody changes, whatever the index.
function elementsOf(reader: Reader, array: ArrayValue, node: MemberExpression, scope: Scope): readonly Value[] {
    const isFixed = node.object === array.node || isConstantArray(reader, node.object, scope) === 'fixed'
    return isFixed ? valuesIn(reader, array) : NOTHING
}

/** What the elements of a list may stand for, one after the other; nothing where one is left out or spread. */
export function valuesIn(reader: Reader, { node, scope }: ArrayValue): readonly Value[] {
    return gather(node.elements, (one) =>
        one === null || one.type === 'SpreadElement' ? NOTHING : valuesOf(reader, one, scope),
    )
}

/** Whether a value is `gs`. */
export function isSystem(value: Value): boolean {
    return value.kind === 'outside' && value.name === 'gs' && (value.scope === null || value.scope === 'global')
}

function valuesOfProperty(reader: Reader, holder: Node, name: string): readonly Value[] {
    const sources = reader.outline.shapes.get(holder)?.get(name)
    return sources === undefined ? NOTHING : gather(sources, (source) => valuesOfSource(reader, source))
}

// A chain of `+` leans to the left and may be thousands long: it is taken apart in a loop.
function evaluateBinary(reader: Reader, node: Expression, scope: Scope): readonly Value[] {
    const operands: Expression[] = []
    let left = node
    while (left.type === 'BinaryExpression' && left.operator === '+') {
        operands.push(left.right)
        left = left.left
    }
    if (operands.length === 0) return NOTHING
    operands.push(left)
    operands.reverse()
    const lists = operands.map((operand) => valuesOf(reader, operand, scope))
    // Without any text among them this may be a sum.
    if (!lists.some((values) => values.every((value) => value.kind === 'text' && value.isString))) return NOTHING
    return joinTexts(lists)
}

function evaluateUnary(reader: Reader, operator: string, operand: Expression, scope: Scope): readonly Value[] {
    if (operator !== '!' && operator !== '-') return NOTHING
    const text = exactTextOf(reader, operand, scope)
    if (operator === '-') return isNumber(operand) && text !== null ? [toText(`-${text}`, false)] : NOTHING
    // Minified scripts write true and false as !0 and !1.
    if (text === '0' || text === 'false') return [toText('true', false)]
    return text === '1' || text === 'true' ? [toText('false', false)] : NOTHING
}

function evaluateNew(reader: Reader, node: NewExpression, scope: Scope): readonly Value[] {
    return gather(valuesOf(reader, node.callee, scope), (callee): readonly Value[] => {
        if (callee.kind === 'function') return [{ kind: 'object', node: instanceOf(reader, callee.node) }]
        if (callee.kind !== 'outside') return NOTHING
        if (RECORDS.has(callee.name))
            return tablesOf(reader, node.arguments[0], scope).map((table) => toRecord(node, table))
        if (callee.name === 'GlideQuery')
            return tablesOf(reader, node.arguments[0], scope).map((table) => ({ kind: 'query', table }))
        return callee.name === 'GSLog' ? [{ kind: 'logger' }] : NOTHING
    })
}

function toRecord(node: NewExpression, table: string | null): Value {
    return { kind: 'record', site: `${node.start} ${table ?? ''}`, table, target: 'record' }
}

/** The tables that an argument names; null among them where it is not known. */
export function tablesOf(reader: Reader, node: Expression | undefined, scope: Scope): readonly (string | null)[] {
    if (node === undefined) return [null]
    return [...new Set(valuesOf(reader, node, scope).map(exactText))]
}

function evaluateCall(reader: Reader, node: CallExpression, scope: Scope): readonly Value[] {
    const { callee, arguments: args } = node
    if (callee.type === 'MemberExpression') {
        const found = evaluateMethod(reader, node, callee, scope)
        if (found !== null) return found
    }
    if (callee.type === 'Identifier' && callee.name === 'String' && args.length === 1)
        return valuesOf(reader, args[0], scope)
    return unite(
        gather(functionsOf(reader, callee, scope), (called) =>
            isFunction(called) && !called.async && !called.generator ? valuesReturned(reader, called) : NOTHING,
        ),
    )
}

function valuesReturned(reader: Reader, called: FunctionNode): readonly Value[] {
    const returns: readonly Spot[] = reader.outline.returns.get(called) ?? []
    return gather(returns, ({ value, scope }) => valuesOf(reader, value, scope))
}

/** The functions of the script that an expression may stand for. */
export function functionsOf(reader: Reader, callee: Expression, scope: Scope): readonly Node[] {
    return gather(valuesOf(reader, callee, scope), (value) => (value.kind === 'function' ? [value.node] : NO_NODES))
}

function evaluateMethod(
    reader: Reader,
    call: CallExpression,
    callee: MemberExpression,
    scope: Scope,
): readonly Value[] | null {
    const { object } = callee
    const name = dotNameOf(callee)
    const { arguments: args } = call
    if (object.type === 'Identifier' && findBinding(scope, object.name) === undefined) {
        if (object.name === 'Class' && name === 'create') return [{ kind: 'function', node: call }]
        if (object.name === 'Object' && name === 'extendsObject' && args.length > 1)
            return valuesOf(reader, args[1], scope)
        if (object.name === 'Object' && (name === 'freeze' || name === 'seal') && args.length === 1)
            return valuesOf(reader, args[0], scope)
        if (PROPERTY_READERS.get(object.name) === name) return valuesOfSetting(reader, args, scope)
    }
    if (name === null) return null
    const objects = valuesOf(reader, object, scope)
    const [first] = objects
    if (objects.length !== 1) return null
    if (first.kind === 'record' && COLUMN_READERS.has(name)) return valuesOfColumn(reader, first, args, scope)
    // `current.u_url.toString()`
    if (first.kind === 'element' && TEXT_KEEPERS.has(name)) return toColumns(first.record, first.field)
    if (first.kind === 'query') return [first]
    if (first.kind === 'text' && TEXT_KEEPERS.has(name)) return objects
    if (first.kind === 'text' && name === 'concat')
        return joinTexts([objects, ...args.map((arg) => valuesOf(reader, arg, scope))])
    if (first.kind === 'array' && name === 'join') return evaluateJoin(reader, first, args, scope)
    return null
}

/** What a system property holds, or the literal that stands in where it has no value. */
function valuesOfSetting(reader: Reader, [name, otherwise]: readonly Expression[], scope: Scope): readonly Value[] {
    if (name === undefined) return NOTHING
    const held = valuesOf(reader, name, scope).map((value) => {
        const property = exactText(value)
        return property === null ? UNKNOWN : textFrom({ property })
    })
    return otherwise === undefined ? held : [...held, ...valuesOf(reader, otherwise, scope)]
}

function valuesOfColumn(
    reader: Reader,
    record: RecordValue,
    args: readonly Expression[],
    scope: Scope,
): readonly Value[] {
    const column = args.length === 1 ? exactTextOf(reader, args[0], scope) : null
    return column === null ? NOTHING : toColumns(record, column)
}

function toColumns(record: RecordValue, column: string): readonly Value[] {
    const origin = columnOf(record, column)
    return origin === null ? NOTHING : [textFrom(origin)]
}

function evaluateJoin(reader: Reader, array: ArrayValue, args: readonly Expression[], scope: Scope): readonly Value[] {
    const separator = args.length === 0 ? ',' : exactTextOf(reader, args[0], scope)
    const { elements } = array.node
    if (separator === null || elements.some((one) => one === null || one.type === 'SpreadElement')) return NOTHING
    const lists = elements.map((one) => (one === null ? NOTHING : valuesOf(reader, one, array.scope)))
    return joinTexts(lists, separator)
}
