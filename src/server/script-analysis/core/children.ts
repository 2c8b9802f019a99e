/** Which fields of a node hold other nodes, so that every walk over a tree can be a loop. */

import type { Node } from './ast.ts'

// Names that are no expressions (labels, names of functions, keys and members that are not computed) are no children.
const FIELDS: Readonly<Partial<Record<Node['type'], readonly string[]>>> = {
    Program: ['body'],
    ExpressionStatement: ['expression'],
    BlockStatement: ['body'],
    WithStatement: ['object', 'body'],
    ReturnStatement: ['argument'],
    LabeledStatement: ['body'],
    IfStatement: ['test', 'consequent', 'alternate'],
    SwitchStatement: ['discriminant', 'cases'],
    SwitchCase: ['test', 'consequent'],
    ThrowStatement: ['argument'],
    TryStatement: ['block', 'guardedHandlers', 'handler', 'finalizer'],
    CatchClause: ['param', 'guard', 'body'],
    WhileStatement: ['test', 'body'],
    DoWhileStatement: ['body', 'test'],
    ForStatement: ['init', 'test', 'update', 'body'],
    ForInStatement: ['left', 'right', 'body'],
    ForOfStatement: ['left', 'right', 'body'],
    FunctionDeclaration: ['params', 'body'],
    FunctionExpression: ['params', 'body'],
    ArrowFunctionExpression: ['params', 'body'],
    VariableDeclaration: ['declarations'],
    VariableDeclarator: ['id', 'init'],
    ClassDeclaration: ['superClass', 'body'],
    ClassExpression: ['superClass', 'body'],
    ClassBody: ['body'],
    MethodDefinition: ['key', 'value'],
    PropertyDefinition: ['key', 'value'],
    StaticBlock: ['body'],
    ArrayExpression: ['elements'],
    ObjectExpression: ['properties'],
    Property: ['key', 'value'],
    UnaryExpression: ['argument'],
    UpdateExpression: ['argument'],
    BinaryExpression: ['left', 'right'],
    LogicalExpression: ['left', 'right'],
    AssignmentExpression: ['left', 'right'],
    ConditionalExpression: ['test', 'consequent', 'alternate'],
    CallExpression: ['callee', 'arguments'],
    NewExpression: ['callee', 'arguments'],
    ImportExpression: ['source'],
    MemberExpression: ['object', 'property'],
    ChainExpression: ['expression'],
    SequenceExpression: ['expressions'],
    YieldExpression: ['argument'],
    AwaitExpression: ['argument'],
    SpreadElement: ['argument'],
    TemplateLiteral: ['expressions'],
    TaggedTemplateExpression: ['tag', 'quasi'],
    ArrayPattern: ['elements'],
    ObjectPattern: ['properties'],
    AssignmentPattern: ['left', 'right'],
    RestElement: ['argument'],
}
const NAME_FIELDS: ReadonlySet<string> = new Set(['key', 'property'])

/** Calls `take` with each direct child and the field that holds it, in the order of the text. */
export function forEachChild(node: Node, take: (child: Node, field: string) => void): void {
    const fields = FIELDS[node.type] ?? []
    for (let i = 0; i < fields.length; i++) {
        const field = fields[i]
        const held = (node as unknown as Record<string, Node | readonly (Node | null)[] | boolean | null | undefined>)[
            field
        ]
        if (held === null || held === undefined || typeof held === 'boolean') continue
        if (NAME_FIELDS.has(field) && (node as { readonly computed?: boolean }).computed !== true) continue
        if (!Array.isArray(held)) {
            take(held as Node, field)
            continue
        }
        for (let j = 0; j < held.length; j++) if (held[j] !== null) take(held[j], field)
    }
}
