/** Log statements: `gs.info` and its family by whichever way they are reached, and GSLog. */

import type { Hole, LogLevel, LogStatement, TextPattern } from './analysis.ts'
import type { CallExpression, Expression } from './ast.ts'
import { dotNameOf } from './ast.ts'
import { collectEngineLine } from './collect-engine-lines.ts'
import { isOnlyCalledName } from './handed-on.ts'
import { fillsPlaceholders, loggerLevel, systemLevel } from './log-methods.ts'
import type { Scope, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import type { Piece, PrintedText } from './printed-text.ts'
import { ANY_TEXT, mergePieces, uniteTexts } from './printed-text.ts'
import type { TextReader } from './read-text.ts'
import { textsOf } from './read-text.ts'
import { exactTextOf, isSystem, propertyOf, valuesOf } from './reader.ts'
import type { Sheet } from './sheet.ts'
import { gather } from './gather.ts'

/** A call of something that logs, taken apart. */
interface LogCall {
    /** Null where it is only known when the script runs. */
    readonly level: LogLevel | null
    readonly isFilling: boolean
    /** Null where the arguments are not shown one by one. */
    readonly args: readonly Expression[] | null
    readonly hasSource: boolean
}

/** Notes the statement when the call is one. */
export function collectLog(sheet: Sheet, node: CallExpression, scope: Scope, line: number): void {
    for (const call of logCallsOf(sheet, node, scope)) {
        if (call.args !== null && call.args.length === 0) continue
        if (call.hasSource) collectEngineLine(sheet, call.args, scope, line)
        const source = sourceOf(sheet, call, scope)
        const trusting = messagesOf(sheet.texts, call, scope)
        const strict = trusting.some(({ rests }) => rests.length > 0) ? messagesOf(sheet.strictTexts, call, scope) : []
        for (const one of trusting) {
            const rest = { ...one, rests: [] }
            noteStatement(sheet, call, source, rest, one.rests, strict, line)
        }
    }
}

function noteStatement(
    sheet: Sheet,
    { level }: LogCall,
    source: string | null | undefined,
    text: PrintedText,
    rests: readonly string[],
    strict: readonly PrintedText[],
    line: number,
): void {
    const statement: LogStatement = {
        level: level ?? 'log',
        ...toPattern(text.pieces),
        line,
        ...(level === null ? { isAnyLevel: true } : {}),
        ...(source === undefined ? {} : { source }),
    }
    if (rests.length === 0) {
        sheet.logs.push(statement)
        return
    }
    const [most = ANY_TEXT[0]] = strict.length === 1 ? strict : ANY_TEXT
    const isSame = JSON.stringify(most.pieces) === JSON.stringify(text.pieces)
    sheet.logs.push(isSame ? statement : { ...statement, rests, most: toPattern(most.pieces) })
}

/** Literal parts and holes; holes that anything fills are not listed. */
export function toPattern(pieces: readonly Piece[]): TextPattern {
    const parts = pieces.map((piece) => (typeof piece === 'string' ? piece : null))
    const holes = gather(pieces, (piece): readonly Hole[] => (typeof piece === 'string' ? [] : [piece.hole]))
    return {
        parts: parts.length === 0 ? [''] : parts,
        ...(holes.every((hole) => hole === 'text') ? {} : { holes }),
    }
}

function logCallsOf(sheet: Sheet, node: CallExpression, scope: Scope): readonly LogCall[] {
    const { callee, arguments: args } = node
    const found = gather(valuesOf(sheet.reader, callee, scope), (value): readonly LogCall[] =>
        value.kind === 'logging' ? [toLogCall(value.method, args)] : [],
    )
    if (found.length > 0 || callee.type !== 'MemberExpression') return found
    const name = dotNameOf(callee) ?? ''
    const level = loggerLevel(name)
    const objects = valuesOf(sheet.reader, callee.object, scope)
    if (level !== undefined && objects.some(({ kind }) => kind === 'logger'))
        return [{ level, isFilling: false, args: withoutSpread(args), hasSource: true }]
    if (name !== 'call' && name !== 'apply') return []
    return gather(objects, (value): readonly LogCall[] =>
        value.kind !== 'logging' ? [] : [toLogCall(value.method, name === 'call' ? args.slice(1) : appliedBy(args))],
    )
}

function appliedBy([, list]: readonly Expression[]): readonly Expression[] {
    return list !== undefined && list.type === 'ArrayExpression'
        ? list.elements.map((one) => one ?? ({ type: 'SpreadElement' } as Expression))
        : [{ type: 'SpreadElement' } as Expression]
}

function toLogCall(method: string | null, args: readonly Expression[]): LogCall {
    return {
        level: method === null ? null : (systemLevel(method) ?? 'log'),
        isFilling: method === null || fillsPlaceholders(method),
        args: withoutSpread(args),
        hasSource: method === null || !fillsPlaceholders(method),
    }
}

function withoutSpread(args: readonly Expression[]): readonly Expression[] | null {
    return args.some(({ type }) => type === 'SpreadElement') ? null : args
}

function sourceOf(sheet: Sheet, { args, hasSource, isFilling }: LogCall, scope: Scope): string | null | undefined {
    if (!hasSource) return undefined
    if (args === null || (isFilling && args.length > 1)) return null
    const [, source] = args
    return source === undefined ? undefined : exactTextOf(sheet.reader, source, scope)
}

function messagesOf(texts: TextReader, { args, isFilling }: LogCall, scope: Scope): readonly PrintedText[] {
    if (args === null) return ANY_TEXT
    const [message, ...values] = args
    const found = textsOf(texts, message, scope)
    if (!isFilling || values.length === 0) return found
    const fillers = values.map((value) => fillerOf(textsOf(texts, value, scope)))
    return uniteTexts(
        found.map((one) => ({
            ...one,
            pieces: mergePieces(gather(one.pieces, (piece) => openPlaceholders(piece, fillers))),
        })),
    )
}

function fillerOf(all: readonly PrintedText[]): Hole {
    const [first] = all.length === 1 ? all[0].pieces : []
    return first !== undefined && typeof first !== 'string' && all[0].pieces.length === 1 ? first.hole : 'text'
}

/** `{0}` to `{9}` are holes once there is something to fill them. What fills one may hold such a mark itself. */
function openPlaceholders(piece: Piece, fillers: readonly Hole[]): readonly Piece[] {
    if (typeof piece !== 'string')
        return [piece.hole === 'count' || piece.hole === 'flag' || piece.hole.includes(':') ? piece : { hole: 'text' }]
    const opened: Piece[] = []
    let from = 0
    for (let brace = piece.indexOf('{'); brace >= 0; brace = piece.indexOf('{', brace + 1)) {
        const digit = piece.charCodeAt(brace + 1)
        if (digit < 48 || digit > 57 || piece.charAt(brace + 2) !== '}') continue
        opened.push(piece.slice(from, brace), { hole: fillers[digit - 48] ?? 'text' })
        from = brace + 3
    }
    return [...opened, piece.slice(from)]
}

/**
 * Notes what hands the log itself on: the code that gets it may print anything.
 *
 * | In the text | Noted |
 * |---|---|
 * | `gs.info(x)`, `gs.info.call(gs, x)` | nothing: the call is a statement |
 * | `var log = gs.info` and nothing but calls of `log` | nothing: these calls are statements |
 * | `this.log = gs.info` | what others hand to the script, at that level: any code that has the object may call it |
 * | `gs.info` in any other place | any text, at that level |
 * | `gs` in any other place than before a dot, `x.gs`, `with` | any text, at any level |
 */
export function collectHandedLogs(sheet: Sheet): void {
    const { uses, places } = sheet.reader.outline
    for (const use of uses.get('gs') ?? [])
        if (findBinding(use.scope, 'gs') === undefined && !isBeforeDot(use)) noteAnything(sheet, use.node.start, null)
    for (const use of uses.get('.gs') ?? []) if (!isBeforeDot(use)) noteAnything(sheet, use.node.start, null)
    for (const { node } of places) if (node.type === 'WithStatement') noteAnything(sheet, node.start, null)
    for (const [name, found] of uses) {
        const level = name.startsWith('.') ? systemLevel(name.slice(1)) : undefined
        const isComputed = name === '.'
        if (level === undefined && !isComputed) continue
        for (const use of found)
            if (isOfSystem(sheet, use) && !isCalledAtOnce(use) && !isOnlyCalledName(sheet.reader, use))
                noteAnything(sheet, use.node.start, level ?? null, isKeptByOwnObject(sheet, use) ? 'given' : 'text')
    }
}

function isBeforeDot({ field, parent }: Use): boolean {
    return parent.type === 'MemberExpression' && field === 'object'
}

function isCalledAtOnce(use: Use): boolean {
    const name = isBeforeDot(use) && use.parent.type === 'MemberExpression' ? dotNameOf(use.parent) : null
    return name === 'call' || name === 'apply'
}

function isOfSystem(sheet: Sheet, { node, scope }: Use): boolean {
    return node.type === 'MemberExpression' && valuesOf(sheet.reader, node.object, scope).some(isSystem)
}

// The property becomes a method of the object: `methods` of the analysis names it.
function isKeptByOwnObject(sheet: Sheet, { field, parent, scope }: Use): boolean {
    if (field !== 'right' || parent.type !== 'AssignmentExpression' || parent.operator !== '=') return false
    const { left } = parent
    if (left.type !== 'MemberExpression') return false
    const name = propertyOf(sheet.reader, left, scope)
    const isOwn = valuesOf(sheet.reader, left.object, scope).every(({ kind }) => kind === 'object')
    if (name === null || !isOwn) return false
    sheet.methods.add(name)
    return true
}

function noteAnything(sheet: Sheet, offset: number, level: LogLevel | null, hole: Hole = 'text'): void {
    sheet.logs.push({
        level: level ?? 'log',
        ...toPattern([{ hole }]),
        line: sheet.lineOf(offset),
        ...(level === null ? { isAnyLevel: true } : {}),
        source: null,
    })
    // The code that gets the log names the source.
    if (level === null || level === 'log')
        sheet.engineLines.push({ parts: [null], isHandedIn: true, line: sheet.lineOf(offset) })
}
