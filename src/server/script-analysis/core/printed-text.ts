/** What a script may print: literal text and holes, each hole with what may fill it. Everything that can change on the way is a hole. */

import type { Hole } from './analysis.ts'
import { gather } from './gather.ts'

/** A literal, or a place that a value fills. */
export type Piece = string | { readonly hole: Hole }

/** One text that an expression may be. */
export interface PrintedText {
    readonly pieces: readonly Piece[]
    /** Whether `+` puts it beside its neighbour instead of adding it. */
    readonly isString: boolean
    /** Names that hold only for as long as no other script sets, overrides or calls them. */
    readonly rests: readonly string[]
}

const MOST_TEXTS = 8
const MOST_PIECES = 64

/** A text without holes. */
export function literal(text: string, isString = true): PrintedText {
    return { pieces: text === '' ? [] : [text], isString, rests: [] }
}

/** A text that is one hole. */
export function holeOf(hole: Hole, isString = false): PrintedText {
    return { pieces: [{ hole }], isString, rests: [] }
}

/** Any text whatsoever. */
export const ANY_TEXT: readonly PrintedText[] = [holeOf('text')]

/** The same texts, resting on one more name. */
export function restingOn(texts: readonly PrintedText[], name: string): readonly PrintedText[] {
    return texts.map((one) => (one.rests.includes(name) ? one : { ...one, rests: [...one.rests, name] }))
}

/** The same texts as strings. */
export function asStrings(texts: readonly PrintedText[]): readonly PrintedText[] {
    return texts.map((one) => ({ ...one, isString: true }))
}

/** Texts without doubles; of too many it is only known that they are text. */
export function uniteTexts(texts: readonly PrintedText[]): readonly PrintedText[] {
    if (texts.length < 2) return texts
    const seen = new Map<string, PrintedText>()
    for (const one of texts) {
        const key = `${one.isString} ${JSON.stringify(one.pieces)}`
        const known = seen.get(key)
        seen.set(key, known === undefined ? one : { ...one, rests: [...new Set([...known.rests, ...one.rests])] })
    }
    return seen.size > MOST_TEXTS ? ANY_TEXT : [...seen.values()]
}

/** Every way to put one text of each list after another. */
export function joinPrinted(lists: readonly (readonly PrintedText[])[], separator = ''): readonly PrintedText[] {
    let joined: readonly { readonly pieces: Piece[]; readonly rests: string[] }[] = [{ pieces: [], rests: [] }]
    lists.forEach((texts, at) => {
        if (at > 0 && separator !== '') for (const { pieces } of joined) pieces.push(separator)
        const choices = choicesOf(texts)
        const isNarrow = joined.length * choices.length <= MOST_TEXTS
        const [first] = choices
        // One choice is added in place: a sum of thousands of terms must not be copied at every term.
        if (choices.length === 1 || !isNarrow) {
            const added = choices.length === 1 ? first : holeOf('text')
            for (const { pieces, rests } of joined) {
                pieces.push(...added.pieces)
                for (const name of added.rests) if (!rests.includes(name)) rests.push(name)
            }
        } else
            joined = gather(joined, (before) =>
                choices.map((choice) => ({
                    pieces: [...before.pieces, ...choice.pieces],
                    rests: [...new Set([...before.rests, ...choice.rests])],
                })),
            )
    })
    return joined.map(({ pieces, rests }) => ({ pieces: mergePieces(pieces), isString: true, rests }))
}

// Beside a value only literals with letters in them are worth distinguishing: a counter's first number is not.
function choicesOf(texts: readonly PrintedText[]): readonly PrintedText[] {
    if (texts.every(({ pieces }) => pieces.length !== 1 || typeof pieces[0] === 'string')) return texts
    const kept = texts.filter(({ isString, pieces }) => isString && pieces.length > 0)
    const others = texts.filter((one) => !kept.includes(one))
    if (others.length === 0) return kept
    const kinds = new Set(others.map(({ pieces }) => (pieces.length === 1 ? kindOf(pieces[0]) : 'text')))
    const [only] = kinds
    const rests = [...new Set(gather(others, (one) => one.rests))]
    return [...kept, { ...holeOf(kinds.size === 1 && only !== null ? only : 'text'), rests }]
}

function kindOf(piece: Piece): Hole | null {
    return typeof piece === 'string' ? (/^-?\d+$/.test(piece) ? 'count' : null) : piece.hole
}

/** Neighbouring literals as one, neighbouring holes as one that anything fills, because nobody can say where the one ends. */
export function mergePieces(pieces: readonly Piece[]): readonly Piece[] {
    const merged: Piece[] = []
    for (const piece of pieces) {
        const last = merged[merged.length - 1]
        if (piece === '') continue
        if (last === undefined) merged.push(piece)
        else if (typeof piece === 'string')
            if (typeof last === 'string') merged[merged.length - 1] = last + piece
            else merged.push(piece)
        else if (typeof last === 'string') merged.push(piece)
        else merged[merged.length - 1] = { hole: isData(piece.hole) && isData(last.hole) ? piece.hole : 'text' }
    }
    return merged.length > MOST_PIECES ? [...merged.slice(0, MOST_PIECES), { hole: 'text' }] : merged
}

// Two numbers one after the other are digits still.
function isData(hole: Hole): boolean {
    return hole === 'count'
}
