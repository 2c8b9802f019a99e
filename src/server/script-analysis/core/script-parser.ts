/** acorn, taught the dialect that the platform's engine takes beyond ES2021, and bounded: a hostile text ends it, never the engine's stack. */

import type { Options, Program, TokenType } from '../../vendor/acorn.js'
import { LooseParser, Parser, tokTypes } from '../../vendor/acorn.js'
import { refuse } from './failure.ts'

/**
 * How deep a script may nest, in statements, operators and operands: about half as many pairs of parentheses.
 * People stay below thirty. The parser recurses, and the engine's stack is not ours to measure.
 */
const DEEPEST = 400
/** How many tokens of a damaged text may be broken before reading it further is guessing. */
const MOST_DAMAGES = 50

// JavaScript modes, "ES12": class fields and static blocks, which came with ES2022, are supported. Modules are no scripts.
const OPTIONS: Options = { ecmaVersion: 2022, allowReturnOutsideFunction: true, allowSuperOutsideMethod: true }

/** How acorn begins its messages about `import` and `export`; they name an option that no reader of a script can set. */
const MODULES_ONLY = "'import' and 'export' may "

// acorn's numbers for how a function is written.
const FUNCTION_STATEMENT = 1
const FUNCTION_MAY_LACK_NAME = 4

// Unicode's category Cf within 16 bits: Rhino skips these characters everywhere but in strings.
const FORMAT =
    /[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/

// Where a run of blanks, a word or a plain string ends. The engine's own search costs a tenth of acorn's step from character to character.
const NOT_BLANK = /[^ \t\n\r]/g
const NOT_OF_WORD = /[^\w$]/g
const SPECIAL_IN_STRING = /[\\\n\r]/
const SPACE = 32
const SLASH = 47
const BACKSLASH = 92
const FIRST_BEYOND_ASCII = 128

interface TokenKind extends TokenType {
    readonly binop: number | null
}

/** A node under construction. */
interface Draft {
    type: string
    readonly start: number
    [field: string]: unknown
}

/** What acorn's parser is made of, as far as the dialect reaches into it; its own declarations leave that out. */
interface AcornParser {
    readonly input: string
    pos: number
    start: number
    startLoc: unknown
    type: TokenKind
    value: string
    containsEsc: boolean
    parse(): Program
    next(): void
    eat(type: TokenType): boolean
    expect(type: TokenType): void
    startNode(): Draft
    finishNode(node: Draft, type: string): Draft
    buildBinary(start: number, loc: unknown, left: Draft, right: Draft, operator: string, isLogical: boolean): Draft
    skipSpace(): void
    readWord1(): string
    readString(quote: number): void
    finishToken(type: TokenType, value: string): void
    raise(at: number, message: string): never
    parseStatement(context: string | null, isTop?: boolean, exported?: unknown): Draft
    parseIfStatement(node: Draft): Draft
    parseForStatement(node: Draft): Draft
    parseTryStatement(node: Draft): Draft
    parseVar(node: Draft, isFor: boolean, kind: string, mayLackValue?: boolean): Draft
    parseFunction(node: Draft, form: number, mayBeExpression?: boolean, isAsync?: boolean, forInit?: unknown): Draft
    parseBlock(): Draft
    parseParenExpression(): Draft
    parseExpression(): Draft
    parseMaybeAssign(forInit?: unknown, errors?: object, afterLeft?: unknown): Draft
    parseMaybeUnary(errors: object | null, sawUnary: boolean, isUpdate: boolean, forInit?: unknown): Draft
    parseExprOp(left: Draft, start: number, loc: unknown, above: number, forInit?: unknown): Draft
    parseExprAtom(errors?: object | null, forInit?: unknown, forNew?: boolean): Draft
    parseBindingAtom(): Draft
    toAssignable(node: Draft | null, isBinding: boolean, errors?: object): Draft | null
    checkLValSimple(node: Draft, binding?: number): void
}

interface Constructor<T> {
    new (options: Options, text: string): T
}

/**
 * What the engine takes and acorn by itself refuses:
 *
 * | Form | Where it is taken |
 * |---|---|
 * | format characters (U+200B, U+00AD …) between and within names | `skipSpace`, `readWord1` |
 * | names declared twice, `const` among them | `declareName` |
 * | `const a;` | `parseVar` |
 * | `for each (x in y)` | `parseForStatement` |
 * | `catch (e if …)`, several of them | `parseTryStatement` |
 * | function statements without a name, and below `while` and its like | `parseFunction`, `parseStatement` |
 * | `f() = 1` | `toAssignable`, `checkLValSimple` |
 *
 * What only strict mode refuses, parameters and `__proto__` given twice, and the patterns of regular expressions are left
 * to the engine: a script that it refuses never runs.
 */
class ScriptParser extends (Parser as unknown as Constructor<AcornParser>) {
    declare depth: number
    declare hasFormatCharacters: boolean

    constructor(options: Options, text: string) {
        super(options, text)
        this.depth = 0
        this.hasFormatCharacters = FORMAT.test(text)
    }

    /** Counts one level down; every caller counts up again. */
    goDeeper(): void {
        if (++this.depth > DEEPEST) refuse(this.start, `nested deeper than ${DEEPEST} levels`, 'script_too_deep')
    }

    // acorn counts the lines of the whole text for every error.
    override raise(at: number, message: string): never {
        const text = message.startsWith(MODULES_ONLY) ? 'only modules import and export, and this is a script' : message
        throw Object.assign(new SyntaxError(text), { pos: at, raisedAt: this.pos })
    }

    unexpected(at?: number): never {
        const from = at ?? this.start
        const seen = this.input.slice(from, from + 20)
        return this.raise(from, `unexpected ${seen === '' ? 'end of the script' : JSON.stringify(seen)}`)
    }

    raiseRecoverable(at: number, message: string): never {
        return this.raise(at, message)
    }

    declareName(): void {}

    checkPropClash(): void {}

    get strict(): boolean {
        return false
    }

    set strict(_isStrict: boolean) {}

    override skipSpace(): void {
        const { input } = this
        let code = input.charCodeAt(this.pos)
        if (code <= SPACE) {
            NOT_BLANK.lastIndex = this.pos
            this.pos = NOT_BLANK.test(input) ? NOT_BLANK.lastIndex - 1 : input.length
            code = input.charCodeAt(this.pos)
        }
        if (code > SPACE && code < FIRST_BEYOND_ASCII && code !== SLASH) return
        super.skipSpace()
        while (this.isAtFormatCharacter()) {
            this.pos++
            super.skipSpace()
        }
    }

    override readWord1(): string {
        NOT_OF_WORD.lastIndex = this.pos
        const end = NOT_OF_WORD.test(this.input) ? NOT_OF_WORD.lastIndex - 1 : this.input.length
        const code = this.input.charCodeAt(end)
        if (code !== BACKSLASH && !(code >= FIRST_BEYOND_ASCII)) {
            const plain = this.input.slice(this.pos, end)
            this.containsEsc = false
            this.pos = end
            return plain
        }
        let word = super.readWord1()
        if (!this.hasFormatCharacters) return word
        let hasEscape = this.containsEsc
        while (this.isAtFormatCharacter()) {
            this.pos++
            word += super.readWord1()
            hasEscape ||= this.containsEsc
        }
        this.containsEsc = hasEscape
        // Joiners are letters to acorn, and format characters to the engine.
        return word.split(FORMAT).join('')
    }

    override readString(quote: number): void {
        const end = this.input.indexOf(String.fromCharCode(quote), this.pos + 1)
        const text = this.input.slice(this.pos + 1, end)
        if (end < 0 || SPECIAL_IN_STRING.test(text)) return super.readString(quote)
        this.pos = end + 1
        this.finishToken(tokTypes.string, text)
    }

    isAtFormatCharacter(): boolean {
        return this.hasFormatCharacters && FORMAT.test(this.input.charAt(this.pos))
    }

    override parseStatement(context: string | null, isTop?: boolean, exported?: unknown): Draft {
        this.goDeeper()
        const isFunctionBelow = Boolean(context) && this.type === tokTypes._function
        const node = super.parseStatement(isFunctionBelow ? 'if' : context, isTop, exported)
        this.depth--
        return node
    }

    // A chain of `else if` may be thousands long: it is read in a loop.
    override parseIfStatement(node: Draft): Draft {
        const chain = [node]
        for (let last = node; ; last = chain[chain.length - 1]) {
            this.next()
            last.test = this.parseParenExpression()
            last.consequent = this.parseStatement('if')
            last.alternate = null
            if (!this.eat(tokTypes._else)) break
            if (this.type !== tokTypes._if) {
                last.alternate = this.parseStatement('if')
                break
            }
            chain.push(this.startNode())
            last.alternate = chain[chain.length - 1]
        }
        for (const one of chain) this.finishNode(one, 'IfStatement')
        return node
    }

    override parseForStatement(node: Draft): Draft {
        this.skipSpace()
        const isEach = this.input.startsWith('each', this.pos)
        if (isEach) this.pos += 'each'.length
        const loop = super.parseForStatement(node)
        if (isEach && loop.type !== 'ForInStatement') this.raise(node.start, "'for each' goes with 'in'")
        return loop
    }

    override parseTryStatement(node: Draft): Draft {
        this.next()
        node.block = this.parseBlock()
        const guarded: Draft[] = []
        node.guardedHandlers = guarded
        node.handler = null
        while (this.type === tokTypes._catch && node.handler === null) {
            const clause = this.parseCatch()
            if (clause.guard === null) node.handler = clause
            else guarded.push(clause)
        }
        node.finalizer = this.eat(tokTypes._finally) ? this.parseBlock() : null
        if (node.handler === null && guarded.length === 0 && node.finalizer === null)
            this.raise(node.start, "Missing 'catch' or 'finally'")
        return this.finishNode(node, 'TryStatement')
    }

    parseCatch(): Draft {
        const clause = this.startNode()
        this.next()
        clause.param = null
        clause.guard = null
        if (this.eat(tokTypes.parenL)) {
            clause.param = this.parseBindingAtom()
            if (this.eat(tokTypes._if)) clause.guard = this.parseExpression()
            this.expect(tokTypes.parenR)
        }
        clause.body = this.parseBlock()
        return this.finishNode(clause, 'CatchClause')
    }

    override parseVar(node: Draft, isFor: boolean, kind: string): Draft {
        return super.parseVar(node, isFor, kind, kind === 'const')
    }

    override parseFunction(
        node: Draft,
        form: number,
        mayBeExpression?: boolean,
        isAsync?: boolean,
        forInit?: unknown,
    ): Draft {
        const isStatement = (form & FUNCTION_STATEMENT) !== 0
        const taken = isStatement ? form | FUNCTION_MAY_LACK_NAME : form
        return super.parseFunction(node, taken, mayBeExpression, isAsync, forInit)
    }

    override parseMaybeAssign(forInit?: unknown, errors?: object, afterLeft?: unknown): Draft {
        this.goDeeper()
        const node = super.parseMaybeAssign(forInit, errors, afterLeft)
        this.depth--
        return node
    }

    // Called without `errors` for the operand of another operator: that is where it nests.
    override parseMaybeUnary(errors: object | null, sawUnary: boolean, isUpdate: boolean, forInit?: unknown): Draft {
        if (errors) return super.parseMaybeUnary(errors, sawUnary, isUpdate, forInit)
        this.goDeeper()
        const node = super.parseMaybeUnary(errors, sawUnary, isUpdate, forInit)
        this.depth--
        return node
    }

    // acorn calls itself for every further operator of a chain, which may be thousands long: here it is a loop.
    override parseExprOp(left: Draft, start: number, loc: unknown, above: number, forInit?: unknown): Draft {
        let whole = left
        for (;;) {
            const { type, value: operator } = this
            if (type.binop === null || type.binop <= above || (forInit && type === tokTypes._in)) return whole
            const isNullish = type === tokTypes.coalesce
            const isLogical = isNullish || isAndOr(type)
            // `??` binds like `&&` to its right, so that a mix of them is seen below.
            const binds = isNullish ? (tokTypes.logicalAND as TokenKind).binop : type.binop
            this.next()
            const { start: from, startLoc } = this
            const operand = super.parseMaybeUnary(null, false, false, forInit)
            const right = this.parseExprOp(operand, from, startLoc, binds ?? type.binop, forInit)
            whole = this.buildBinary(start, loc, whole, right, operator, isLogical)
            const isMixed = isNullish ? isAndOr(this.type) : isLogical && this.type === tokTypes.coalesce
            if (isMixed) this.raise(this.start, "'??' with '||' or '&&' needs parentheses")
        }
    }

    override parseExprAtom(errors?: object | null, forInit?: unknown, forNew?: boolean): Draft {
        this.goDeeper()
        const node = super.parseExprAtom(errors, forInit, forNew)
        this.depth--
        return node
    }

    override parseBindingAtom(): Draft {
        this.goDeeper()
        const node = super.parseBindingAtom()
        this.depth--
        return node
    }

    override toAssignable(node: Draft | null, isBinding: boolean, errors?: object): Draft | null {
        return !isBinding && node?.type === 'CallExpression' ? node : super.toAssignable(node, isBinding, errors)
    }

    override checkLValSimple(node: Draft, binding?: number): void {
        if (node.type !== 'CallExpression' || binding) super.checkLValSimple(node, binding)
    }
}

function isAndOr(type: TokenType): boolean {
    return type === tokTypes.logicalAND || type === tokTypes.logicalOR
}

/** The tokens of a damaged text. */
class DamagedTokens extends ScriptParser {
    declare damages: number

    override raise(at: number, message: string): never {
        this.damages = (this.damages ?? 0) + 1
        if (this.damages > MOST_DAMAGES) refuse(at, `broken in more than ${MOST_DAMAGES} places`)
        return super.raise(at, message)
    }
}

/** What the parser of damaged texts is made of, as far as it is bounded here. */
interface AcornLooseParser {
    readonly input: string
    readonly tok: { readonly start: number }
    parse(): Program
    next(): void
    parseStatement(): Draft
    parseMaybeAssign(noIn?: boolean): Draft
    parseMaybeUnary(sawUnary?: boolean): Draft
    parseExprOp(left: Draft, start: number, above: number, noIn: boolean, indent: number, line: number): Draft
    parseExprAtom(): Draft
}

class DamagedParser extends (LooseParser as unknown as Constructor<AcornLooseParser>) {
    declare depth: number
    declare steps: number

    // The constructor of acorn-loose takes the text first.
    constructor(text: string, options: Options) {
        super(text as unknown as Options, options as unknown as string)
        this.depth = 0
        this.steps = 0
    }

    static get BaseParser(): unknown {
        return DamagedTokens
    }

    goDeeper(): void {
        this.step()
        if (++this.depth > DEEPEST) refuse(this.tok.start, `nested deeper than ${DEEPEST} levels`, 'script_too_deep')
    }

    // Every token moves on; a repair that moves nowhere ends here.
    step(): void {
        if (++this.steps > 10 * this.input.length + 1000) refuse(this.tok.start, 'the repair does not end')
    }

    override next(): void {
        this.step()
        super.next()
    }

    override parseStatement(): Draft {
        this.goDeeper()
        const node = super.parseStatement()
        this.depth--
        return node
    }

    override parseMaybeAssign(noIn?: boolean): Draft {
        this.goDeeper()
        const node = super.parseMaybeAssign(noIn)
        this.depth--
        return node
    }

    override parseMaybeUnary(sawUnary?: boolean): Draft {
        this.goDeeper()
        const node = super.parseMaybeUnary(sawUnary)
        this.depth--
        return node
    }

    override parseExprOp(
        left: Draft,
        start: number,
        above: number,
        noIn: boolean,
        indent: number,
        line: number,
    ): Draft {
        this.goDeeper()
        const node = super.parseExprOp(left, start, above, noIn, indent, line)
        this.depth--
        return node
    }

    override parseExprAtom(): Draft {
        this.goDeeper()
        const node = super.parseExprAtom()
        this.depth--
        return node
    }
}

/** The tree of a script; throws acorn's SyntaxError with `pos`, or a refusal. */
export function parseStrictly(text: string): Program {
    return new ScriptParser(OPTIONS, text).parse()
}

/** The tree of what can be made out in a damaged text; throws a refusal where that would be guessing. */
export function parseLoosely(text: string): Program {
    return new DamagedParser(text, OPTIONS).parse()
}
