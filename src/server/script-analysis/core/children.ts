/** Which fields of a node hold other nodes, so that every walk over a tree can be a loop. */

import type { Node } from './ast.ts'

const FIELDS: Readonly<Record<Node['kind'], readonly string[]>> = {
    Identifier: [],
    String: [],
    Number: [],
    BigInt: [],
    Regex: [],
    Null: [],
    Boolean: [],
    This: [],
    Super: [],
    NewTarget: [],
    Import: [],
    Template: ['expressions'],
    TaggedTemplate: ['tag', 'template'],
    Array: ['elements'],
    Property: ['computed', 'value'],
    Object: ['properties'],
    Function: ['params', 'body'],
    ClassMember: ['computed', 'value'],
    Class: ['superclass', 'members'],
    Unary: ['operand'],
    Update: ['target'],
    Binary: ['left', 'right'],
    Logical: ['left', 'right'],
    Assign: ['target', 'value'],
    Conditional: ['test', 'consequent', 'alternate'],
    Call: ['callee', 'args'],
    New: ['callee', 'args'],
    Member: ['object', 'computed'],
    Sequence: ['expressions'],
    Yield: ['argument'],
    Await: ['argument'],
    Spread: ['argument'],
    Parenthesized: ['expression'],
    ArrayPattern: ['elements'],
    ObjectPattern: ['properties'],
    PatternProperty: ['computed', 'target'],
    Default: ['target', 'value'],
    Rest: ['target'],
    Declarator: ['target', 'value'],
    Variable: ['declarators'],
    ExpressionStatement: ['expression'],
    Block: ['body'],
    Clause: ['test', 'body'],
    If: ['clauses', 'alternate'],
    For: ['init', 'test', 'update', 'body'],
    ForIn: ['left', 'right', 'body'],
    ForOf: ['left', 'right', 'body'],
    While: ['test', 'body'],
    DoWhile: ['body', 'test'],
    Return: ['argument'],
    Throw: ['argument'],
    Break: [],
    Continue: [],
    Try: ['block', 'param', 'handler', 'finalizer'],
    Case: ['test', 'body'],
    Switch: ['subject', 'cases'],
    Labeled: ['body'],
    With: ['object', 'body'],
    Empty: [],
    Debugger: [],
    Program: ['body'],
}

/** Calls `take` with each direct child and the field that holds it, in the order of the text. */
export function forEachChild(node: Node, take: (child: Node, field: string) => void): void {
    const fields = FIELDS[node.kind]
    for (let i = 0; i < fields.length; i++) {
        const field = fields[i]
        const held = (node as unknown as Record<string, Node | readonly (Node | null)[] | null>)[field]
        if (held === null) continue
        if (!Array.isArray(held)) {
            take(held as Node, field)
            continue
        }
        for (let j = 0; j < held.length; j++) if (held[j] !== null) take(held[j], field)
    }
}
