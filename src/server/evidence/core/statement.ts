/** One log statement as a pattern: literal parts in order, with holes that any text fills. */

/** Literal parts in order, null for whatever is only known when the script runs. */
export type StatementParts = readonly (string | null)[]

/** Where in a message there is a value instead of a literal part. */
export interface Hole {
    readonly from: number
    readonly to: number
}

const FEWEST_LETTERS = 8
const SHORTEST_NAME = 3

/** The same statement with neighbouring literals joined, neighbouring holes merged and empty literals left out. */
export function normalizeParts(parts: StatementParts): StatementParts {
    const normal: (string | null)[] = []
    for (const part of parts) {
        const last = normal.length - 1
        if (part === '') continue
        if (part === null) {
            if (last < 0 || normal[last] !== null) normal.push(null)
        } else if (last >= 0 && normal[last] !== null) normal[last] = `${normal[last]}${part}`
        else normal.push(part)
    }
    return normal
}

/** Where the holes of a statement lie in a message that fits it; null when it does not fit. Holes take as little as they can. */
export function fitStatement(parts: StatementParts, message: string): readonly Hole[] | null {
    const holes: Hole[] = []
    let at = 0
    for (let number = 0; number < parts.length; number++) {
        const literal = parts[number]
        if (literal === null) {
            if (number === parts.length - 1) holes.push({ from: at, to: message.length })
            continue
        }
        const isAfterHole = number > 0
        const isLast = number === parts.length - 1
        const found = isAfterHole
            ? isLast
                ? placeAtEnd(literal, message, at)
                : message.indexOf(literal, at)
            : message.startsWith(literal)
              ? 0
              : -1
        if (found < 0) return null
        if (isAfterHole) holes.push({ from: at, to: found })
        at = found + literal.length
    }
    return at === message.length || parts[parts.length - 1] === null ? holes : null
}

function placeAtEnd(literal: string, message: string, after: number): number {
    const at = message.length - literal.length
    return at >= after && message.endsWith(literal) ? at : -1
}

/** The longest literal part; '' when there is none. */
export function longestLiteral(parts: StatementParts): string {
    return parts.reduce<string>((best, part) => (part !== null && part.length > best.length ? part : best), '')
}

/** Whether a message that fits says something about who wrote it: enough letters of its own, or the writer's name. */
export function isSpecific(parts: StatementParts, ownerName: string): boolean {
    let letters = 0
    for (const part of parts) {
        if (part === null) continue
        if (ownerName.length >= SHORTEST_NAME && part.indexOf(ownerName) >= 0) return true
        letters += countLetters(part)
        if (letters >= FEWEST_LETTERS) return true
    }
    return false
}

function countLetters(text: string): number {
    let count = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        const isLatin = (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
        // Above Latin-1 signs, scripts of other languages count as letters too.
        if (isLatin || unit >= 0xc0) count++
    }
    return count
}
