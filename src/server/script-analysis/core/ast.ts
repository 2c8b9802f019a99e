/** The syntax tree of a script: plain nodes that are told apart by `kind`, and which of their fields hold other nodes. */

interface At {
    /** Where the node begins in the text. */
    readonly start: number
}

export interface IdentifierNode extends At {
    readonly kind: 'Identifier'
    readonly name: string
}

export interface StringNode extends At {
    readonly kind: 'String'
    readonly value: string
}

/** Numbers, BigInts, regular expressions, `null`, `true`, `false`: `raw` is their text. */
export interface PlainLiteralNode extends At {
    readonly kind: 'Number' | 'BigInt' | 'Regex' | 'Null' | 'Boolean'
    readonly raw: string
}

/** `this`, `super`, `new.target` and the callee of a dynamic import. */
export interface KeywordNode extends At {
    readonly kind: 'This' | 'Super' | 'NewTarget' | 'Import'
}

export interface TemplateNode extends At {
    readonly kind: 'Template'
    /** One more than expressions; null where a tagged template holds an escape that means nothing. */
    readonly texts: readonly (string | null)[]
    readonly expressions: readonly Expression[]
}

export interface TaggedTemplateNode extends At {
    readonly kind: 'TaggedTemplate'
    readonly tag: Expression
    readonly template: TemplateNode
}

export interface ArrayNode extends At {
    readonly kind: 'Array'
    readonly elements: readonly (Expression | null)[]
}

export interface PropertyNode extends At {
    readonly kind: 'Property'
    readonly form: 'value' | 'shorthand' | 'method' | 'get' | 'set'
    /** The name, or null when it is computed. */
    readonly name: string | null
    readonly computed: Expression | null
    readonly value: Expression
}

export interface ObjectNode extends At {
    readonly kind: 'Object'
    readonly properties: readonly (PropertyNode | SpreadNode)[]
}

/** Any function: declaration, expression, method or arrow. */
export interface FunctionNode extends At {
    readonly kind: 'Function'
    readonly form: 'declaration' | 'expression' | 'method' | 'arrow'
    readonly name: string | null
    readonly params: readonly Pattern[]
    readonly body: BlockNode | Expression
    readonly isAsync: boolean
    readonly isGenerator: boolean
}

export interface ClassMemberNode extends At {
    readonly kind: 'ClassMember'
    readonly form: 'method' | 'get' | 'set'
    readonly isStatic: boolean
    readonly name: string | null
    readonly computed: Expression | null
    readonly value: FunctionNode
}

export interface ClassNode extends At {
    readonly kind: 'Class'
    readonly form: 'declaration' | 'expression'
    readonly name: string | null
    readonly superclass: Expression | null
    readonly members: readonly ClassMemberNode[]
}

export interface UnaryNode extends At {
    readonly kind: 'Unary'
    readonly operator: string
    readonly operand: Expression
}

export interface UpdateNode extends At {
    readonly kind: 'Update'
    readonly operator: string
    readonly target: Expression
}

/** Arithmetic, comparison, `in`, `instanceof`; long chains lean to the left. */
export interface BinaryNode extends At {
    readonly kind: 'Binary'
    readonly operator: string
    readonly left: Expression
    readonly right: Expression
}

export interface LogicalNode extends At {
    readonly kind: 'Logical'
    readonly operator: string
    readonly left: Expression
    readonly right: Expression
}

export interface AssignNode extends At {
    readonly kind: 'Assign'
    readonly end: number
    readonly operator: string
    readonly target: Pattern
    readonly value: Expression
}

export interface ConditionalNode extends At {
    readonly kind: 'Conditional'
    readonly test: Expression
    readonly consequent: Expression
    readonly alternate: Expression
}

export interface CallNode extends At {
    readonly kind: 'Call'
    readonly callee: Expression
    readonly args: readonly Expression[]
    readonly isOptional: boolean
}

export interface NewNode extends At {
    readonly kind: 'New'
    readonly callee: Expression
    readonly args: readonly Expression[]
}

export interface MemberNode extends At {
    readonly kind: 'Member'
    readonly object: Expression
    /** The name after the dot, or null when the property is computed. */
    readonly name: string | null
    readonly computed: Expression | null
    readonly isOptional: boolean
    /** Where the property is written: the line of a call in a chain. */
    readonly nameStart: number
}

export interface SequenceNode extends At {
    readonly kind: 'Sequence'
    readonly expressions: readonly Expression[]
}

export interface YieldNode extends At {
    readonly kind: 'Yield'
    readonly argument: Expression | null
}

export interface AwaitNode extends At {
    readonly kind: 'Await'
    readonly argument: Expression
}

export interface SpreadNode extends At {
    readonly kind: 'Spread'
    readonly argument: Expression
}

/** An expression between parentheses: kept, because `(a) = 1` is allowed where `({a}) = 1` is not. */
export interface ParenthesizedNode extends At {
    readonly kind: 'Parenthesized'
    readonly expression: Expression
}

export type Expression =
    | IdentifierNode
    | StringNode
    | PlainLiteralNode
    | KeywordNode
    | TemplateNode
    | TaggedTemplateNode
    | ArrayNode
    | ObjectNode
    | FunctionNode
    | ClassNode
    | UnaryNode
    | UpdateNode
    | BinaryNode
    | LogicalNode
    | AssignNode
    | ConditionalNode
    | CallNode
    | NewNode
    | MemberNode
    | SequenceNode
    | YieldNode
    | AwaitNode
    | SpreadNode
    | ParenthesizedNode

export interface ArrayPatternNode extends At {
    readonly kind: 'ArrayPattern'
    readonly elements: readonly (Pattern | null)[]
}

export interface ObjectPatternNode extends At {
    readonly kind: 'ObjectPattern'
    readonly properties: readonly (PatternPropertyNode | RestNode)[]
}

export interface PatternPropertyNode extends At {
    readonly kind: 'PatternProperty'
    readonly name: string | null
    readonly computed: Expression | null
    readonly target: Pattern
}

export interface DefaultNode extends At {
    readonly kind: 'Default'
    readonly target: Pattern
    readonly value: Expression
}

export interface RestNode extends At {
    readonly kind: 'Rest'
    readonly target: Pattern
}

/** What a value can be bound to. */
export type Pattern =
    | IdentifierNode
    | MemberNode
    | ParenthesizedNode
    | ArrayPatternNode
    | ObjectPatternNode
    | DefaultNode
    | RestNode

export interface DeclaratorNode extends At {
    readonly kind: 'Declarator'
    readonly end: number
    readonly target: Pattern
    readonly value: Expression | null
}

export interface VariableNode extends At {
    readonly kind: 'Variable'
    readonly form: 'var' | 'let' | 'const'
    readonly declarators: readonly DeclaratorNode[]
}

export interface ExpressionStatementNode extends At {
    readonly kind: 'ExpressionStatement'
    readonly expression: Expression
}

export interface BlockNode extends At {
    readonly kind: 'Block'
    readonly body: readonly Statement[]
}

export interface ClauseNode extends At {
    readonly kind: 'Clause'
    readonly test: Expression
    readonly body: Statement
}

/** `if … else if … else`: a flat list, however long. */
export interface IfNode extends At {
    readonly kind: 'If'
    readonly clauses: readonly ClauseNode[]
    readonly alternate: Statement | null
}

export interface ForNode extends At {
    readonly kind: 'For'
    readonly init: VariableNode | Expression | null
    readonly test: Expression | null
    readonly update: Expression | null
    readonly body: Statement
}

export interface ForEachNode extends At {
    readonly kind: 'ForIn' | 'ForOf'
    readonly left: VariableNode | Pattern
    readonly right: Expression
    readonly body: Statement
}

export interface WhileNode extends At {
    readonly kind: 'While' | 'DoWhile'
    readonly test: Expression
    readonly body: Statement
}

export interface LeaveNode extends At {
    readonly kind: 'Return' | 'Throw'
    readonly argument: Expression | null
}

export interface JumpNode extends At {
    readonly kind: 'Break' | 'Continue'
    readonly label: string | null
}

export interface TryNode extends At {
    readonly kind: 'Try'
    readonly block: BlockNode
    readonly param: Pattern | null
    readonly handler: BlockNode | null
    readonly finalizer: BlockNode | null
}

export interface CaseNode extends At {
    readonly kind: 'Case'
    readonly test: Expression | null
    readonly body: readonly Statement[]
}

export interface SwitchNode extends At {
    readonly kind: 'Switch'
    readonly subject: Expression
    readonly cases: readonly CaseNode[]
}

export interface LabeledNode extends At {
    readonly kind: 'Labeled'
    readonly label: string
    readonly body: Statement
}

export interface WithNode extends At {
    readonly kind: 'With'
    readonly object: Expression
    readonly body: Statement
}

export interface BareNode extends At {
    readonly kind: 'Empty' | 'Debugger'
}

export type Statement =
    | VariableNode
    | FunctionNode
    | ClassNode
    | ExpressionStatementNode
    | BlockNode
    | IfNode
    | ForNode
    | ForEachNode
    | WhileNode
    | LeaveNode
    | JumpNode
    | TryNode
    | SwitchNode
    | LabeledNode
    | WithNode
    | BareNode

export interface ProgramNode extends At {
    readonly kind: 'Program'
    readonly body: readonly Statement[]
}

export type Node =
    | ProgramNode
    | Statement
    | Expression
    | Pattern
    | PropertyNode
    | ClassMemberNode
    | PatternPropertyNode
    | DeclaratorNode
    | ClauseNode
    | CaseNode
