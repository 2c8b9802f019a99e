/** Reads an expression again as what it assigns to: `[a, {b}]` before `=`, the parentheses before `=>`. */

import type { Expression, IdentifierNode, MemberNode, ObjectNode, ObjectPatternNode, Pattern } from './ast.ts'
import { refuse } from './failure.ts'
import type { Parser } from './parser.ts'

/** The target of an assignment that an expression turned out to be. */
export function toAssignTarget(parser: Parser, node: Expression): Pattern {
    return convert(parser, node, false)
}

/** The parameter that an expression turned out to be: names only, no members, no parentheses. */
export function toParameter(parser: Parser, node: Expression): Pattern {
    return convert(parser, node, true)
}

/** The target of `+=`, `++` and their like: a name or a member. */
export function toSimpleTarget(node: Expression): IdentifierNode | MemberNode {
    const inner = unwrap(node)
    if (inner.kind === 'Identifier') return inner
    if (inner.kind === 'Member' && !inner.isOptional) return inner
    return refuse(node.start, 'this cannot be assigned to')
}

function unwrap(node: Expression): Expression {
    let inner = node
    while (inner.kind === 'Parenthesized') inner = inner.expression
    return inner
}

function convert(parser: Parser, node: Expression, isParameter: boolean): Pattern {
    switch (node.kind) {
        case 'Identifier':
            if (isParameter && node.name === 'await' && parser.isInAsync)
                refuse(node.start, 'await cannot be a name here')
            return node
        case 'Member':
        case 'Parenthesized':
            if (isParameter) return refuse(node.start, 'a parameter must be a name')
            return toSimpleTarget(node)
        case 'Array':
            return {
                kind: 'ArrayPattern',
                start: node.start,
                elements: node.elements.map((element, i) =>
                    element === null
                        ? null
                        : convertElement(parser, element, i === node.elements.length - 1, isParameter),
                ),
            }
        case 'Object':
            return convertObject(parser, node, isParameter)
        case 'Assign':
            if (node.operator !== '=') return refuse(node.start, 'this cannot be assigned to')
            if (isParameter) requireNames(node.target)
            return { kind: 'Default', start: node.start, target: node.target, value: node.value }
        default:
            return refuse(node.start, 'this cannot be assigned to')
    }
}

function convertElement(parser: Parser, node: Expression, isLast: boolean, isParameter: boolean): Pattern {
    if (node.kind !== 'Spread') return convert(parser, node, isParameter)
    if (!isLast || parser.spreadsBeforeComma.has(node.start)) refuse(node.start, 'the rest must come last')
    if (node.argument.kind === 'Assign') refuse(node.start, 'the rest has no default')
    return { kind: 'Rest', start: node.start, target: convert(parser, node.argument, isParameter) }
}

function convertObject(parser: Parser, node: ObjectNode, isParameter: boolean): ObjectPatternNode {
    const properties = node.properties.map((property, i): ObjectPatternNode['properties'][number] => {
        if (property.kind === 'Spread') {
            const rest = convertElement(parser, property, i === node.properties.length - 1, isParameter)
            if (rest.kind !== 'Rest' || (rest.target.kind !== 'Identifier' && rest.target.kind !== 'Member'))
                return refuse(property.start, 'the rest of an object goes to a name')
            return rest
        }
        if (property.form !== 'value' && property.form !== 'shorthand')
            return refuse(property.start, 'a method cannot be assigned to')
        return {
            kind: 'PatternProperty',
            start: property.start,
            name: property.name,
            computed: property.computed,
            target: convert(parser, property.value, isParameter),
        }
    })
    return { kind: 'ObjectPattern', start: node.start, properties }
}

// A default inside parameters was read as an assignment first: its target may have been a member then.
function requireNames(pattern: Pattern): void {
    if (pattern.kind === 'Identifier') return
    if (pattern.kind === 'Default' || pattern.kind === 'Rest') return requireNames(pattern.target)
    if (pattern.kind === 'ArrayPattern') {
        for (const element of pattern.elements) if (element !== null) requireNames(element)
    } else if (pattern.kind === 'ObjectPattern') {
        for (const property of pattern.properties) requireNames(property.target)
    } else refuse(pattern.start, 'a parameter must be a name')
}
