/** What text an expression may be when it is printed, at most. Whatever can change on the way, or be reached from outside, is a hole. */

import type { CallExpression, Expression, FunctionNode, Identifier, MemberExpression, Node } from './ast.ts'
import { dotNameOf, isFunction } from './ast.ts'
import type { Hole } from './analysis.ts'
import { firstPushed, isChangedBlindly, isConstantArray, isOnlyCalled, usesOf } from './handed-on.ts'
import type { Binding, Scope, Source } from './outline.ts'
import { findBinding } from './outline.ts'
import type { PrintedText } from './printed-text.ts'
import { ANY_TEXT, asStrings, holeOf, joinPrinted, literal, restingOn, uniteTexts } from './printed-text.ts'
import { findReaching, isSettled } from './reach.ts'
import type { Reader } from './reader.ts'
import { exactTextOf, functionsOf, propertyOf, valuesOf } from './reader.ts'
import { isPlatformName } from './platform-names.ts'
import { columnHole, recordHole } from './record-holes.ts'
import { gather } from './gather.ts'

/** A reader of texts: `isTrusting` believes what only others could change, and notes the names on which that rests. */
export interface TextReader {
    readonly reader: Reader
    readonly isTrusting: boolean
    readonly known: Map<Node, readonly PrintedText[]>
    readonly asking: Set<Node>
    depth: number
}

const DEEPEST = 40
const COUNT = [holeOf('count')]
const FLAG = [holeOf('flag')]
const LENGTH = [...COUNT, literal('undefined', false)]
const COUNTING = new Set(
    'getRowCount getTime getNumericValue indexOf lastIndexOf charCodeAt parseInt parseFloat Number'.split(' '),
)
/** Names that hardly anybody gives to a method of his own. */
const OF_PLATFORM = new Set(['charCodeAt', 'getNumericValue', 'getRowCount'])
const COMPARING = new Set('== != === !== < <= > >= in instanceof'.split(' '))
const ERROR_TEXTS = new Set(['getMessage', 'toString'])

/** A reader that has yet to be asked. */
export function createTextReader(reader: Reader, isTrusting: boolean): TextReader {
    return { reader, isTrusting, known: new Map(), asking: new Set(), depth: 0 }
}

/** All texts that an expression may be; never empty. */
export function textsOf(texts: TextReader, node: Expression, scope: Scope): readonly PrintedText[] {
    const known = texts.known.get(node)
    if (known !== undefined) return known
    if (texts.asking.has(node) || texts.depth >= DEEPEST) return ANY_TEXT
    texts.asking.add(node)
    texts.depth++
    const found = uniteTexts(evaluate(texts, node, scope))
    texts.depth--
    texts.asking.delete(node)
    texts.known.set(node, found)
    return found
}

function evaluate(texts: TextReader, node: Expression, scope: Scope): readonly PrintedText[] {
    switch (node.type) {
        case 'Literal':
            if (typeof node.value === 'string') return [literal(node.value)]
            if (typeof node.value === 'number' && node.bigint === undefined) return [literal(String(node.value), false)]
            if (typeof node.value === 'boolean') return [literal(String(node.value), false)]
            return node.raw === 'null' ? [literal('null', false)] : ANY_TEXT
        case 'TemplateLiteral':
            return joinPrinted(
                gather(node.quasis, ({ value: { cooked } }, i) => {
                    const piece = typeof cooked === 'string' ? [literal(cooked)] : ANY_TEXT
                    return i === 0 ? [piece] : [textsOf(texts, node.expressions[i - 1], scope), piece]
                }),
            )
        case 'ChainExpression':
            return [...textsOf(texts, node.expression, scope), literal('undefined', false)]
        case 'Identifier':
            return evaluateName(texts, node, scope)
        case 'MemberExpression':
            return evaluateMember(texts, node, scope)
        case 'BinaryExpression':
            return evaluateBinary(texts, node, scope)
        case 'LogicalExpression':
            return [...textsOf(texts, node.left, scope), ...textsOf(texts, node.right, scope)]
        case 'ConditionalExpression':
            return [...textsOf(texts, node.consequent, scope), ...textsOf(texts, node.alternate, scope)]
        case 'AssignmentExpression':
            return node.operator === '=' ? textsOf(texts, node.right, scope) : ANY_TEXT
        case 'SequenceExpression':
            return textsOf(texts, node.expressions[node.expressions.length - 1], scope)
        case 'UpdateExpression':
            return COUNT
        case 'UnaryExpression':
            if (node.operator === '!' || node.operator === 'delete') return FLAG
            return node.operator === '-' || node.operator === '+' || node.operator === '~' ? COUNT : ANY_TEXT
        case 'CallExpression':
            return evaluateCall(texts, node, scope)
        default:
            return ANY_TEXT
    }
}

function evaluateName(texts: TextReader, node: Identifier, scope: Scope): readonly PrintedText[] {
    const binding = findBinding(scope, node.name)
    if (binding === undefined) return node.name === 'undefined' ? [literal('undefined', false)] : ANY_TEXT
    const key = columnHole(texts.reader, binding)
    if (key !== null) return [holeOf(key)]
    const found = textsOfSources(texts, binding, findReaching(binding, scope, node.start))
    // A variable without a value prints as undefined.
    const all = isSettled(binding, scope, node.start) ? found : [...found, literal('undefined', false)]
    return isShared(texts, binding, scope) ? (texts.isTrusting ? restingOn(all, `^${binding.name}`) : ANY_TEXT) : all
}

// What is appended to a variable leaves its beginning as it is, however often that happens.
function textsOfSources(texts: TextReader, binding: Binding, sources: readonly Source[]): readonly PrintedText[] {
    const first = sources.filter((source) => !isAppended(binding, source))
    const begun = gather(first, (source) => textsOfSource(texts, source))
    if (first.length === sources.length) return begun
    if (first.length === 0) return gather(sources, (source) => textsOfSource(texts, source))
    return begun.every(({ isString }) => isString) ? [...begun, ...joinPrinted([begun, ANY_TEXT])] : ANY_TEXT
}

function isAppended(binding: Binding, source: Source): boolean {
    if (source.kind !== 'value') return false
    let left: Expression = source.value
    while (left.type === 'BinaryExpression' && left.operator === '+') left = left.left
    return left !== source.value && left.type === 'Identifier' && findBinding(source.scope, left.name) === binding
}

// A variable at the top is a property of the scope that all scripts share: read later, it may have been set by another.
function isShared({ reader }: TextReader, binding: Binding, scope: Scope): boolean {
    return binding.scope === reader.outline.top && scope.owner !== null
}

function textsOfSource(texts: TextReader, source: Source): readonly PrintedText[] {
    switch (source.kind) {
        case 'value':
            return textsOf(texts, source.value, source.scope)
        case 'caught':
            return [holeOf('error')]
        case 'unknown':
            return ANY_TEXT
        case 'parameter':
            return textsOfParameter(texts, source.of, source.index)
    }
}

function textsOfParameter(texts: TextReader, of: FunctionNode, index: number): readonly PrintedText[] {
    const calls = texts.reader.links.calls.get(of) ?? []
    const passed = gather(calls, ({ args, scope }) => {
        if (args.slice(0, index + 1).some((arg) => arg.type === 'SpreadElement')) return ANY_TEXT
        return index < args.length ? textsOf(texts, args[index], scope) : [literal('undefined', false)]
    })
    const reach = reachOf(texts, of)
    if (reach === 'own' && calls.length > 0) return passed
    if (reach !== 'own' && reach !== 'open' && calls.length > 0 && texts.isTrusting) return restingOn(passed, reach)
    if (!texts.reader.outline.holders.has(of)) texts.reader.links.isGivenUnnamed = true
    return [...passed, holeOf('given')]
}

/** Who can call a function: only code of the script, anybody, or only those that use its name. */
function reachOf({ reader }: TextReader, of: FunctionNode): string {
    const holder = reader.outline.holders.get(of)
    // A leading underscore is the platform's convention for what others leave alone.
    if (holder !== undefined) return holder.name !== null && holder.name.startsWith('_') ? holder.name : 'open'
    if (reader.links.exposed.has(of)) return 'open'
    const [use] = usesOf(reader, of)
    if (use === undefined) return isOnlyCalled(reader, of) ? 'own' : 'open'
    if (!isOnlyCalled(reader, of)) return 'open'
    return use.scope === reader.outline.top ? `^${use.name}` : 'own'
}

function evaluateMember(texts: TextReader, node: MemberExpression, scope: Scope): readonly PrintedText[] {
    const { reader } = texts
    const column = recordHole(reader, node, scope)
    if (column !== null) return [holeOf(column)]
    const name = propertyOf(reader, node, scope)
    if (name === null) return ANY_TEXT
    // A function that is no method gets its `this` from its caller.
    if (node.object.type === 'ThisExpression' && isHolderless(reader, scope)) return ANY_TEXT
    if (name === 'message' && isCaught(texts, node.object, scope)) return [holeOf('error')]
    return gather(valuesOf(reader, node.object, scope), (object): readonly PrintedText[] => {
        if (object.kind === 'object' || object.kind === 'function') return textsOfProperty(texts, object.node, name)
        return name === 'length' && object.kind !== 'record' && object.kind !== 'element' ? LENGTH : ANY_TEXT
    })
}

function isHolderless({ outline }: Reader, scope: Scope): boolean {
    let at: Scope | null = scope
    while (at !== null && (at.owner === null || at.owner.type === 'ArrowFunctionExpression')) at = at.parent
    return at === null || at.owner === null || !outline.holders.has(at.owner)
}

function textsOfProperty(texts: TextReader, holder: Node, name: string): readonly PrintedText[] {
    const sources = texts.reader.outline.shapes.get(holder)?.get(name)
    if (sources === undefined || !texts.isTrusting || isChangedBlindly(texts.reader, name)) return ANY_TEXT
    return restingOn(
        gather(sources, (source) => textsOfSource(texts, source)),
        name,
    )
}

function isCaught(texts: TextReader, node: Expression, scope: Scope): boolean {
    return textsOf(texts, node, scope).some(({ pieces }) => isHole(pieces, 'error'))
}

function isHole(pieces: PrintedText['pieces'], hole: Hole): boolean {
    const [first] = pieces
    return pieces.length === 1 && typeof first !== 'string' && first.hole === hole
}

// A chain of `+` leans to the left and may be thousands long: it is taken apart in a loop.
function evaluateBinary(texts: TextReader, node: Expression, scope: Scope): readonly PrintedText[] {
    if (node.type !== 'BinaryExpression') return ANY_TEXT
    if (node.operator !== '+') return COMPARING.has(node.operator) ? FLAG : COUNT
    const operands: Expression[] = []
    let left: Expression = node
    while (left.type === 'BinaryExpression' && left.operator === '+') {
        operands.push(left.right)
        left = left.left
    }
    operands.push(left)
    operands.reverse()
    const lists = operands.map((operand) => textsOf(texts, operand, scope))
    const first = lists.findIndex((all) => all.every(({ isString }) => isString))
    // Whatever stands before the first string may be added up.
    const sum = first < 0 ? lists : lists.slice(0, first)
    if (sum.length < 2) return joinPrinted(lists)
    const added = sum.every((all) => all.every(isCount)) ? COUNT : ANY_TEXT
    return first < 0 ? added : joinPrinted([added, ...lists.slice(first)])
}

function isCount({ isString, pieces }: PrintedText): boolean {
    if (isString) return false
    const [first] = pieces
    return isHole(pieces, 'count') || (pieces.length === 1 && typeof first === 'string' && /^-?[\d.]+$/.test(first))
}

function evaluateCall(texts: TextReader, node: CallExpression, scope: Scope): readonly PrintedText[] {
    const { callee, arguments: args } = node
    const { reader } = texts
    const isPlain = !args.some(({ type }) => type === 'SpreadElement')
    if (callee.type === 'Identifier' && findBinding(scope, callee.name) === undefined) {
        if (callee.name === 'String' && args.length === 1 && isPlain) return asStrings(textsOf(texts, args[0], scope))
        if (COUNTING.has(callee.name)) return COUNT
    }
    if (callee.type === 'MemberExpression' && isPlain) {
        const found = evaluateMethod(texts, callee, args as readonly Expression[], scope)
        if (found !== null) return found
    }
    const called = functionsOf(reader, callee, scope)
    const isKnown = called.length > 0 && called.length === valuesOf(reader, callee, scope).length
    if (!isKnown) return ANY_TEXT
    return gather(called, (one) =>
        isFunction(one) && !one.async && !one.generator ? textsReturned(texts, one) : ANY_TEXT,
    )
}

function textsReturned(texts: TextReader, called: FunctionNode): readonly PrintedText[] {
    const { blank, holders, returns } = texts.reader.outline
    const holder = holders.get(called)
    // Another script may have put a method of its own in its place.
    if (holder !== undefined && (!texts.isTrusting || holder.name === null)) return ANY_TEXT
    const found = gather(returns.get(called) ?? [], ({ value, scope }) => textsOf(texts, value, scope))
    const all = blank.has(called) ? [...found, literal('undefined', false)] : found
    return holder === undefined || holder.name === null ? all : restingOn(all, holder.name)
}

function evaluateMethod(
    texts: TextReader,
    callee: MemberExpression,
    args: readonly Expression[],
    scope: Scope,
): readonly PrintedText[] | null {
    const { reader } = texts
    const { object } = callee
    const name = dotNameOf(callee)
    if (name === null) return null
    if (object.type === 'Identifier' && findBinding(scope, object.name) === undefined) {
        if (object.name === 'JSON' && name === 'stringify') return [holeOf('json', true)]
        if (object.name === 'Math') return COUNT
    }
    const column = recordHole(reader, { callee, args }, scope)
    if (column !== null) return [holeOf(column, true)]
    if (COUNTING.has(name)) return countOf(reader, name, object, scope)
    if (name === 'join') return evaluateJoin(texts, object, args, scope)
    if (ERROR_TEXTS.has(name) && isCaught(texts, object, scope)) return [holeOf('error', true)]
    if (args.length === 0 && (name === 'toString' || name === 'valueOf')) {
        const of = textsOf(texts, object, scope)
        return of.some(({ isString }) => isString) || of.every(isCount) ? asStrings(of) : null
    }
    if (name === 'concat') {
        const of = textsOf(texts, object, scope)
        if (of.every(({ isString }) => isString))
            return joinPrinted([of, ...args.map((arg) => textsOf(texts, arg, scope))])
    }
    return null
}

/**
 * What a method prints that has the name of one that counts; null where its script shows what it does.
 *
 * | The method is of | Prints |
 * |---|---|
 * | an object of the script | what it returns |
 * | an include | any text |
 * | anything but a `Date`, and is called `getTime` | any text: that of a GlideDateTime is an object which prints as a time |
 * | anything else | digits |
 */
function countOf(reader: Reader, name: string, object: Expression, scope: Scope): readonly PrintedText[] | null {
    const values = valuesOf(reader, object, scope)
    if (values.some(({ kind }) => kind === 'object' || kind === 'function')) return null
    const makers = makersOf(reader, object, scope)
    if (name === 'getTime') return makers.every((maker) => maker === 'Date') ? COUNT : ANY_TEXT
    const outside = gather(values, (value) => (value.kind === 'outside' && !OF_PLATFORM.has(name) ? [value.name] : []))
    return [...makers, ...outside].every((one) => one === null || isPlatformName(one)) ? COUNT : ANY_TEXT
}

/** Names of the classes that made an object; null for each that is not known. */
function makersOf(reader: Reader, object: Expression, scope: Scope): readonly (string | null)[] {
    if (object.type === 'NewExpression')
        return valuesOf(reader, object.callee, scope).map((value) => (value.kind === 'outside' ? value.name : null))
    const binding = object.type === 'Identifier' ? findBinding(scope, object.name) : undefined
    if (binding === undefined) return [null]
    return gather(findReaching(binding, scope, object.start), (source): readonly (string | null)[] =>
        source.kind === 'value' && source.value.type === 'NewExpression'
            ? makersOf(reader, source.value, source.scope)
            : [null],
    )
}

function evaluateJoin(
    texts: TextReader,
    object: Expression,
    args: readonly Expression[],
    scope: Scope,
): readonly PrintedText[] {
    const [array, ...others] = valuesOf(texts.reader, object, scope)
    const separator = args.length === 0 ? ',' : exactTextOf(texts.reader, args[0], scope)
    if (array.kind !== 'array' || others.length > 0 || separator === null) return ANY_TEXT
    const growth = object === array.node ? 'fixed' : isConstantArray(texts.reader, object, scope)
    if (growth === 'open') return ANY_TEXT
    const { elements } = array.node
    if (elements.length === 0 && growth === 'growing') {
        const pushed = firstPushed(texts.reader, object, scope)
        return pushed === null ? ANY_TEXT : joinPrinted([emptied(textsOf(texts, pushed.value, pushed.scope)), ANY_TEXT])
    }
    if (elements.some((one) => one === null || one.type === 'SpreadElement')) return ANY_TEXT
    const lists = elements.map((one) => (one === null ? ANY_TEXT : emptied(textsOf(texts, one, array.scope))))
    if (growth === 'fixed') return joinPrinted(lists, separator)
    return lists.length === 0 ? ANY_TEXT : joinPrinted([joinPrinted(lists, separator), ANY_TEXT])
}

// What has no value joins as nothing.
function emptied(all: readonly PrintedText[]): readonly PrintedText[] {
    return all.map((one) => {
        const [first] = one.pieces
        const isNothing = !one.isString && one.pieces.length === 1 && (first === 'undefined' || first === 'null')
        return isNothing ? { ...one, pieces: [], isString: true } : one
    })
}
