/** What a script does to others: the texts that it throws, what it hands to includes, and what it sets or overrides of theirs. */

import type { CallExpression, ClassNode, Expression, MemberExpression, Node } from './ast.ts'
import { dotNameOf, isClass, keyNameOf } from './ast.ts'
import { toPattern } from './collect-logs.ts'
import { usesOfBinding } from './handed-on.ts'
import type { Place, Scope, Source, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import { isInterfaceScope, isPlatformMethod, isPlatformName } from './platform-names.ts'
import { ANY_TEXT } from './printed-text.ts'
import { findReaching } from './reach.ts'
import { textsOf } from './read-text.ts'
import type { Reader } from './reader.ts'
import { propertyOf, valuesOf } from './reader.ts'
import type { Sheet } from './sheet.ts'
import type { Value } from './values.ts'

/** Notes what a place of the script does to others. */
export function collectTouches(sheet: Sheet, { node, scope }: Place): void {
    switch (node.type) {
        case 'ThrowStatement':
            return collectThrow(sheet, node.argument, scope)
        case 'AssignmentExpression':
            return noteSet(sheet, node.left, scope)
        case 'UpdateExpression':
            return noteSet(sheet, node.argument, scope)
        case 'ClassDeclaration':
        case 'ClassExpression':
            return noteOverrides(sheet, node, scope)
        case 'NewExpression':
            noteLoose(sheet, node.arguments, madeOfUnknown(sheet, node.callee, scope), scope)
            return noteHanded(sheet, node.arguments, namesOf(valuesOf(sheet.reader, node.callee, scope)), scope)
        case 'TaggedTemplateExpression':
            sheet.takes.add('*')
            return
        case 'CallExpression':
            return collectCall(sheet, node, scope)
    }
}

function collectCall(sheet: Sheet, node: CallExpression, scope: Scope): void {
    const { arguments: args, callee } = node
    noteLoose(sheet, args, looseReceivers(sheet, callee, scope), scope)
    if (callee.type !== 'MemberExpression') {
        noteHanded(sheet, args, namesOf(valuesOf(sheet.reader, callee, scope)), scope)
        // A function that was handed in may throw whatever it likes.
        if (callee.type === 'Identifier' && isParameter(callee.name, scope)) sheet.throws.push({ parts: [null] })
        return
    }
    const name = propertyOf(sheet.reader, callee, scope)
    const isBorrowed = name === 'call' || name === 'apply' || name === 'bind'
    if (isBorrowed && callee.object.type === 'MemberExpression')
        return collectBorrowed(sheet, callee.object, args, scope)
    noteHanded(sheet, args, receiversOf(sheet, callee.object, name, scope), scope)
    if (name !== null && name.startsWith('_') && valuesOf(sheet.reader, callee.object, scope).some(isForeign))
        sheet.touches.add(name)
    if (name === 'extendsObject') for (const arg of args.slice(1)) noteMembers(sheet, arg, scope)
}

/**
 * Where a call may lead although its text does not show it.
 *
 * | The call | May lead to |
 * |---|---|
 * | of a method that an object or class of the script does not have: it has it from elsewhere | any method of that name |
 * | of a method of what a property or a variable at the top holds: others may have replaced it | any method of that name |
 * | of a method of a name from outside: another script may have given it to an object of an include | any method of that name |
 */
function looseReceivers({ reader }: Sheet, callee: Expression, scope: Scope): readonly string[] {
    if (callee.type !== 'MemberExpression') return []
    const name = propertyOf(reader, callee, scope)
    if (name === null || isPlatformMethod(name)) return []
    if (!valuesOf(reader, callee, scope).some(({ kind }) => kind === 'unknown')) return []
    const isElsewhere = valuesOf(reader, callee.object, scope).some(
        (one) => one.kind === 'object' || one.kind === 'function' || isOutside(one),
    )
    const isReplaceable = callee.object.type === 'MemberExpression' || isOfTop(reader, callee.object, scope)
    return isElsewhere || isReplaceable ? [`.${name}`] : []
}

function isOfTop({ outline }: Sheet['reader'], object: Expression, scope: Scope): boolean {
    const binding = object.type === 'Identifier' ? findBinding(scope, object.name) : undefined
    return binding !== undefined && binding.scope === outline.top && scope.owner !== null
}

// A class that nobody can name may be an include.
function madeOfUnknown({ reader }: Sheet, callee: Expression, scope: Scope): readonly string[] {
    return valuesOf(reader, callee, scope).some(({ kind }) => kind === 'unknown') ? ['.'] : []
}

/**
 * Notes what of others is read as a value, so that it may be called where reading cannot see it: methods, and classes that are aliased or
 * extended. `*` where its name is computed.
 */
export function collectTakes(sheet: Sheet): void {
    for (const uses of sheet.reader.outline.uses.values())
        for (const use of uses) {
            const name = takenBy(sheet, use)
            if (name !== null) sheet.takes.add(name)
        }
    for (const name of sheet.reader.outline.plucked) sheet.takes.add(name)
    for (const { node } of sheet.reader.outline.places) if (node.type === 'WithStatement') sheet.takes.add('*')
}

function takenBy(sheet: Sheet, { field, node, parent, scope }: Use): string | null {
    const { reader } = sheet
    if (!isTaken(field, parent)) return null
    if (node.type === 'Identifier')
        return findBinding(scope, node.name) === undefined && !isPlatformName(node.name) ? node.name : null
    const name = propertyOf(reader, node, scope)
    const objects = valuesOf(reader, node.object, scope)
    if (name === 'prototype')
        return node.object.type === 'Identifier' && objects.some(isOutside) ? node.object.name : null
    const isRead = objects.some((one) => isForeign(one) || one.kind === 'namespace')
    const isMethod = valuesOf(reader, node, scope).some(({ kind }) => kind === 'function')
    if (name !== null) return isRead || isMethod ? name : null
    const isOfInclude = (makersOf(sheet, node.object, scope, 0) ?? []).length > 0
    return isMethod || isOfInclude || (isRead && mayBeCalled(reader, node, field, parent, scope)) ? '*' : null
}

/**
 * Whether what a computed name stands for may be called where reading cannot see it. It is not where it is copied under the same name:
 * then it is called by that name.
 */
function mayBeCalled(reader: Reader, node: MemberExpression, field: string, parent: Node, scope: Scope): boolean {
    if (parent.type === 'CallExpression') return field === 'arguments' && !isOfPlatform(parent, scope)
    const left =
        parent.type === 'VariableDeclarator' ? parent.id : parent.type === 'AssignmentExpression' ? parent.left : null
    if (left !== null && left.type === 'MemberExpression') return !hasSameKey(left, node)
    const binding = left !== null && left.type === 'Identifier' ? findBinding(scope, left.name) : undefined
    if (binding === undefined) return true
    return usesOfBinding(reader, binding).some((use) => {
        if (use.field === 'callee') return true
        if (use.parent.type === 'MemberExpression')
            return use.field === 'object' && BORROWING.has(dotNameOf(use.parent) ?? '')
        if (use.parent.type === 'CallExpression') return !isOfPlatform(use.parent, use.scope)
        return isTaken(use.field, use.parent)
    })
}

const BORROWING = new Set(['apply', 'bind', 'call'])

function hasSameKey({ computed, property }: MemberExpression, of: MemberExpression): boolean {
    if (property.type !== 'Identifier' || of.property.type !== 'Identifier') return false
    return computed && property.name === of.property.name
}

// `gs`, functions of the language, and methods that call nothing that they are given.
function isOfPlatform({ callee }: CallExpression, scope: Scope): boolean {
    const asked = callee.type === 'MemberExpression' ? callee.object : callee
    const isOfSystem =
        asked.type === 'Identifier' && findBinding(scope, asked.name) === undefined && isPlatformName(asked.name)
    if (callee.type !== 'MemberExpression') return isOfSystem
    const name = dotNameOf(callee) ?? ''
    return (isOfSystem || isPlatformMethod(name)) && !CALLING.has(name)
}

const CALLING = new Set(
    (
        'apply assign bind call every filter find findIndex findLast flatMap forEach from ifPresent map push reduce reduceRight ' +
        'replace replaceAll set some sort splice then unshift concat of'
    ).split(' '),
)

// What is called, asked for a property, compared or printed where it stands goes no further.
function isTaken(field: string, parent: Node): boolean {
    switch (parent.type) {
        case 'CallExpression':
        case 'NewExpression':
            return field !== 'callee'
        case 'MemberExpression':
            return field === 'object' ? LENDING.has(dotNameOf(parent) ?? '') : false
        case 'AssignmentExpression':
            return field === 'right'
        case 'Property':
        case 'PropertyDefinition':
            return field === 'value'
        case 'ConditionalExpression':
            return field !== 'test'
        default:
            return TAKING.has(parent.type) && field !== 'id'
    }
}

const LENDING = new Set(['bind', 'prototype'])
const TAKING = new Set(
    (
        'ArrayExpression ArrowFunctionExpression AssignmentPattern ClassDeclaration ClassExpression ForOfStatement LogicalExpression ' +
        'ChainExpression ReturnStatement SequenceExpression SpreadElement VariableDeclarator YieldExpression AwaitExpression'
    ).split(' '),
)

function noteLoose(sheet: Sheet, args: readonly Expression[], receivers: readonly string[], scope: Scope): void {
    noteHanded(sheet, args, receivers, scope, true)
}

// `Base.prototype.method.call(this, …)` hands on what follows; a method with another `this` may do anything with its properties.
function collectBorrowed(
    sheet: Sheet,
    method: MemberExpression,
    [self, ...args]: readonly Expression[],
    scope: Scope,
): void {
    if (!isMethodOfForeign(sheet, method, scope)) return
    noteHanded(sheet, args, ['.'], scope)
    if (self === undefined || self.type !== 'ThisExpression') sheet.touches.add('*')
}

function isMethodOfForeign(sheet: Sheet, { object }: MemberExpression, scope: Scope): boolean {
    if (object.type === 'Identifier' && findBinding(scope, object.name) === undefined)
        return !isPlatformName(object.name)
    // `Class.prototype.method.call(…)`
    if (object.type === 'MemberExpression' && dotNameOf(object) === 'prototype')
        return isMethodOfForeign(sheet, object, scope)
    return valuesOf(sheet.reader, object, scope).some(isForeign)
}

function isForeign(value: Value): boolean {
    return value.kind === 'unknown' || isOutside(value)
}

function isOutside(value: Value): boolean {
    return value.kind === 'outside' && !isInterfaceScope(value.scope) && !isPlatformName(value.name)
}

function isParameter(name: string, scope: Scope): boolean {
    const binding = findBinding(scope, name)
    return binding !== undefined && binding.sources.some(({ kind }) => kind === 'parameter')
}

function collectThrow(sheet: Sheet, thrown: Expression, scope: Scope): void {
    const [message] = thrown.type === 'NewExpression' || thrown.type === 'CallExpression' ? thrown.arguments : [thrown]
    const isError =
        (thrown.type === 'NewExpression' || thrown.type === 'CallExpression') &&
        thrown.callee.type === 'Identifier' &&
        thrown.callee.name.endsWith('Error')
    const shown = isError || message === thrown ? message : thrown
    if (shown === undefined) return
    for (const { pieces } of textsOf(sheet.strictTexts, shown, scope)) sheet.throws.push(toPattern(pieces))
}

function noteSet(sheet: Sheet, target: Expression | { readonly type: string }, scope: Scope): void {
    if (target.type !== 'MemberExpression') return
    const member = target as MemberExpression
    const name = propertyOf(sheet.reader, member, scope)
    const objects = valuesOf(sheet.reader, member.object, scope)
    const binding = member.object.type === 'Identifier' ? findBinding(scope, member.object.name) : undefined
    if (binding !== undefined && sheet.reader.links.records.has(binding)) return
    if (name !== null && objects.some(isForeign)) sheet.touches.add(name)
    if (name === null && objects.some(isOutside)) sheet.touches.add('*')
}

function noteOverrides(sheet: Sheet, node: ClassNode, scope: Scope): void {
    if (node.superClass && valuesOf(sheet.reader, node.superClass, scope).some(isForeign))
        noteMembers(sheet, node, scope)
}

function noteMembers(sheet: Sheet, node: Expression, scope: Scope): void {
    for (const value of valuesOf(sheet.reader, node, scope)) {
        const from = value.kind === 'object' || value.kind === 'function' ? value.node : null
        if (from !== null && from.type === 'ObjectExpression')
            for (const property of from.properties)
                sheet.touches.add((property.type === 'Property' ? keyNameOf(property) : null) ?? '*')
        else if (from !== null && isClass(from))
            for (const member of from.body.body)
                sheet.touches.add((member.type === 'StaticBlock' ? null : keyNameOf(member)) ?? '*')
    }
}

function noteHanded(
    sheet: Sheet,
    args: readonly Expression[],
    receivers: readonly string[],
    scope: Scope,
    isLoose = false,
): void {
    for (const to of receivers)
        for (const arg of args)
            for (const { pieces } of arg.type === 'SpreadElement' ? ANY_TEXT : textsOf(sheet.strictTexts, arg, scope))
                sheet.hands.push({ to, ...toPattern(pieces), ...(isLoose ? { isLoose } : {}) })
}

/** Includes whose name stands for a value, or for what it was made by; a method of nobody knows whom under its own name. */
function receiversOf(sheet: Sheet, object: Expression, method: string | null, scope: Scope): readonly string[] {
    const makers = makersOf(sheet, object, scope, 0)
    if (makers !== null) return makers
    return method === null ? ['.'] : isPlatformMethod(method) ? [] : [`.${method}`]
}

const DEEPEST = 8

// What holds an object of an include is followed to the `new` that made it; null where it cannot be followed.
function makersOf(sheet: Sheet, object: Expression, scope: Scope, depth: number): readonly string[] | null {
    if (object.type === 'NewExpression') {
        const made = valuesOf(sheet.reader, object.callee, scope)
        return made.some(({ kind }) => kind === 'unknown') ? null : namesOf(made)
    }
    const values = valuesOf(sheet.reader, object, scope)
    if (values.every(({ kind }) => kind !== 'unknown')) return namesOf(values)
    if (depth >= DEEPEST) return null
    const sources = sourcesOf(sheet, object, scope)
    if (sources === null || sources.length === 0) return null
    const found: string[] = []
    for (const source of sources) {
        const made = source.kind === 'value' ? makersOf(sheet, source.value, source.scope, depth + 1) : null
        if (made === null) return null
        found.push(...made)
    }
    return found
}

function sourcesOf(sheet: Sheet, object: Expression, scope: Scope): readonly Source[] | null {
    if (object.type === 'Identifier') {
        const binding = findBinding(scope, object.name)
        return binding === undefined ? null : findReaching(binding, scope, object.start)
    }
    if (object.type !== 'MemberExpression') return null
    const name = propertyOf(sheet.reader, object, scope)
    const [holder, ...others] = valuesOf(sheet.reader, object.object, scope)
    if (name === null || others.length > 0 || (holder.kind !== 'object' && holder.kind !== 'function')) return null
    return sheet.reader.outline.shapes.get(holder.node)?.get(name) ?? null
}

function namesOf(values: readonly Value[]): readonly string[] {
    return [...new Set(values.filter(isOutside).map((value) => (value.kind === 'outside' ? value.name : '')))]
}
