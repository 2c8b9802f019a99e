/** Object literals, and the keys that they share with classes. */

import type { Expression, FunctionNode, IdentifierNode, ObjectNode, PropertyNode, SpreadNode } from './ast.ts'
import { refuse } from './failure.ts'
import { advance } from './lexer.ts'
import type { Parser } from './parser.ts'
import { eat, expect, inBrackets, isSign, mayNameVariable, unexpected } from './parser.ts'

/** The key of a member: a name, or an expression in brackets. */
export interface Key {
    readonly name: string | null
    readonly computed: Expression | null
    /** Whether the key is a bare word, which may turn out to be a modifier. */
    readonly isWord: boolean
}

/** What stands before a key. */
export interface Modifiers {
    readonly form: 'value' | 'get' | 'set'
    readonly isAsync: boolean
    readonly isGenerator: boolean
}

/** An object literal; its defaults (`{a = 1}`) are noted for the case that it is no pattern. */
export function parseObject(parser: Parser): ObjectNode {
    const { start } = parser
    advance(parser)
    const properties: (PropertyNode | SpreadNode)[] = []
    while (!isSign(parser, '}')) {
        properties.push(parseProperty(parser))
        if (!isSign(parser, '}')) expect(parser, ',')
    }
    advance(parser)
    return { kind: 'Object', start, properties }
}

function parseProperty(parser: Parser): PropertyNode | SpreadNode {
    const { start } = parser
    if (eat(parser, '...')) {
        const spread: SpreadNode = { kind: 'Spread', start, argument: parser.grammar.assignment(parser, true) }
        if (isSign(parser, ',')) parser.spreadsBeforeComma.add(start)
        return spread
    }
    const { key, modifiers } = parseKeyWithModifiers(parser)
    const { name, computed } = key
    const isPlain = modifiers.form === 'value' && !modifiers.isAsync && !modifiers.isGenerator
    if (isPlain && eat(parser, ':')) {
        const value = parser.grammar.assignment(parser, true)
        return { kind: 'Property', start, form: 'value', name, computed, value }
    }
    if (isSign(parser, '(')) {
        const value = parseMethod(parser, start, modifiers)
        const form = modifiers.form === 'value' ? 'method' : modifiers.form
        return { kind: 'Property', start, form, name, computed, value }
    }
    if (!isPlain || !key.isWord || name === null) return unexpected(parser)
    return parseShorthand(parser, start, name)
}

function parseShorthand(parser: Parser, start: number, name: string): PropertyNode {
    if (!mayNameVariable(parser, name)) refuse(start, `${JSON.stringify(name)} cannot be a variable here`)
    const identifier: IdentifierNode = { kind: 'Identifier', start, name }
    if (!isSign(parser, '='))
        return { kind: 'Property', start, form: 'shorthand', name, computed: null, value: identifier }
    const patternOnlyStart = parser.start
    advance(parser)
    const value = parser.grammar.assignment(parser)
    if (parser.patternOnlyStart < 0) parser.patternOnlyStart = patternOnlyStart
    const withDefault: Expression = {
        kind: 'Assign',
        start,
        end: parser.lastEnd,
        operator: '=',
        target: identifier,
        value,
    }
    return { kind: 'Property', start, form: 'shorthand', name, computed: null, value: withDefault }
}

/** A method after its key: parameters and body. */
export function parseMethod(parser: Parser, start: number, modifiers: Modifiers): FunctionNode {
    const { isAsync, isGenerator, form } = modifiers
    const method = parser.grammar.functionRest(parser, { form: 'method', start, name: null, isAsync, isGenerator })
    if (form === 'get' && method.params.length > 0) refuse(start, 'a getter has no parameters')
    if (form === 'set' && (method.params.length !== 1 || method.params[0].kind === 'Rest'))
        refuse(start, 'a setter has one parameter')
    return method
}

/** A key and the words before it: `get`, `set`, `async`, `*`; each of the words may also be the key itself. */
export function parseKeyWithModifiers(parser: Parser): { readonly key: Key; readonly modifiers: Modifiers } {
    if (eat(parser, '*'))
        return { key: parseKey(parser), modifiers: { form: 'value', isAsync: false, isGenerator: true } }
    const { hasEscape } = parser
    const key = parseKey(parser)
    const plain: Modifiers = { form: 'value', isAsync: false, isGenerator: false }
    if (!key.isWord || hasEscape || isEndOfKey(parser)) return { key, modifiers: plain }
    if (key.name === 'get' || key.name === 'set')
        return { key: parseKey(parser), modifiers: { ...plain, form: key.name } }
    if (key.name !== 'async' || parser.isOnNewLine) return { key, modifiers: plain }
    const isGenerator = eat(parser, '*')
    return { key: parseKey(parser), modifiers: { form: 'value', isAsync: true, isGenerator } }
}

function isEndOfKey(parser: Parser): boolean {
    return parser.kind === 'end' || (parser.kind === 'punctuator' && [',', ':', '(', '}', '='].includes(parser.value))
}

/** A key alone. */
export function parseKey(parser: Parser): Key {
    const { kind, value } = parser
    if (eat(parser, '[')) {
        const computed = inBrackets(parser, () => parser.grammar.assignment(parser))
        expect(parser, ']')
        return { name: null, computed, isWord: false }
    }
    if (kind !== 'name' && kind !== 'string' && kind !== 'number' && kind !== 'bigint')
        return unexpected(parser, 'a key')
    advance(parser)
    if (kind === 'name' || kind === 'string') return { name: value, computed: null, isWord: kind === 'name' }
    return { name: toNumberKey(value), computed: null, isWord: false }
}

function toNumberKey(raw: string): string {
    const isPlain = raw.length < 16 && !raw.includes('_') && !raw.includes('n')
    return isPlain ? String(Number(raw)) : raw
}
