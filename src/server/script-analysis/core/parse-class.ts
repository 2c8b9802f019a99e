/** Classes as ES2021 has them: methods and accessors; fields and private names came later. */

import type { ClassMemberNode, ClassNode } from './ast.ts'
import { advance } from './lexer.ts'
import { parseKeyWithModifiers, parseMethod } from './parse-object.ts'
import type { Parser } from './parser.ts'
import { eat, eatWord, expect, inBrackets, isSign, isWord, peek, takeVariableName, unexpected } from './parser.ts'

/** A class; a declaration must have a name. */
export function parseClass(parser: Parser, form: ClassNode['form']): ClassNode {
    const { start } = parser
    advance(parser)
    const isNamed = form === 'declaration' || (parser.kind === 'name' && !isWord(parser, 'extends'))
    const name = isNamed ? takeVariableName(parser) : null
    return inBrackets(parser, () => {
        const superclass = eatWord(parser, 'extends') ? parser.grammar.operand(parser) : null
        return { kind: 'Class', start, form, name, superclass, members: parseMembers(parser) }
    })
}

function parseMembers(parser: Parser): readonly ClassMemberNode[] {
    const members: ClassMemberNode[] = []
    expect(parser, '{')
    while (!isSign(parser, '}')) if (!eat(parser, ';')) members.push(parseMember(parser))
    advance(parser)
    return members
}

function parseMember(parser: Parser): ClassMemberNode {
    const { start } = parser
    const isStatic = isWord(parser, 'static') && !peek(parser, (next) => isSign(next, '('))
    if (isStatic) advance(parser)
    const { key, modifiers } = parseKeyWithModifiers(parser)
    if (!isSign(parser, '(')) unexpected(parser, "'('")
    const value = parseMethod(parser, start, modifiers)
    const form = modifiers.form === 'value' ? 'method' : modifiers.form
    return { kind: 'ClassMember', start, form, isStatic, name: key.name, computed: key.computed, value }
}
