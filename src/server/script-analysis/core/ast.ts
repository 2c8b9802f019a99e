/** The syntax tree of a script: the nodes that acorn makes (ESTree), under the names by which the analysis speaks of them. */

import type {
    AnonymousClassDeclaration,
    AnonymousFunctionDeclaration,
    AnyNode,
    ArrowFunctionExpression,
    ClassDeclaration,
    ClassExpression,
    Expression as AcornExpression,
    FunctionDeclaration,
    FunctionExpression,
    MemberExpression,
    ObjectPattern,
    Pattern as AcornPattern,
    PrivateIdentifier,
    PropertyDefinition,
    SpreadElement,
    StaticBlock,
    Super,
} from '../../vendor/acorn.js'

export type {
    ArrayExpression,
    AssignmentExpression,
    CallExpression,
    Identifier,
    Literal,
    MemberExpression,
    MethodDefinition,
    NewExpression,
    ObjectExpression,
    Program,
    PropertyDefinition,
    TaggedTemplateExpression,
    ThrowStatement,
    UpdateExpression,
    WithStatement,
} from '../../vendor/acorn.js'
import { gather } from './gather.ts'

/** Any node. */
export type Node = AnyNode

/** Any function: declaration, expression, method or arrow. */
export type FunctionNode =
    | FunctionDeclaration
    | AnonymousFunctionDeclaration
    | FunctionExpression
    | ArrowFunctionExpression

export type ClassNode = ClassDeclaration | AnonymousClassDeclaration | ClassExpression

/** What stands where a value is asked for: declarations too, because their names have them as values. */
export type Expression = AcornExpression | Super | SpreadElement | PrivateIdentifier | FunctionNode | ClassNode

export type Pattern = AcornPattern

/** The code that a scope belongs to: a function, or a part of a class that runs like one. */
export type Owner = FunctionNode | PropertyDefinition | StaticBlock

/** Whether a node is a function of any form. */
export function isFunction(node: Node): node is FunctionNode {
    return (
        node.type === 'FunctionDeclaration' ||
        node.type === 'FunctionExpression' ||
        node.type === 'ArrowFunctionExpression'
    )
}

/** Whether a node is a class. */
export function isClass(node: Node): node is ClassNode {
    return node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
}

/** The name after the dot, `#` included where it is private; null when the property is computed. */
export function dotNameOf({ computed, property }: MemberExpression): string | null {
    return computed ? null : toName(property)
}

/** The name of a property, method or field; null when it is computed. */
export function keyNameOf({ computed, key }: { readonly computed: boolean; readonly key: Node }): string | null {
    return computed ? null : toName(key)
}

function toName(key: Node): string | null {
    if (key.type === 'Identifier') return key.name
    if (key.type === 'PrivateIdentifier') return `#${key.name}`
    return key.type === 'Literal' ? String(key.value) : null
}

/** The part of an object pattern that takes the value of one of its properties. */
export function targetOf(property: ObjectPattern['properties'][number]): Pattern {
    return property.type === 'RestElement' ? property.argument : property.value
}

/** The names that a pattern binds. */
export function namesOf(pattern: Pattern): readonly string[] {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name]
        case 'AssignmentPattern':
            return namesOf(pattern.left)
        case 'RestElement':
            return namesOf(pattern.argument)
        case 'ArrayPattern':
            return gather(pattern.elements, (element) => (element === null ? [] : namesOf(element)))
        case 'ObjectPattern':
            return gather(pattern.properties, (property) => namesOf(targetOf(property)))
        default:
            return []
    }
}
