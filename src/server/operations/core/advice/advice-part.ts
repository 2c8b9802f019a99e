/** A part of the list of codes: those that people see in one place. */

/** Meaning and advice by code; `seen` continues the sentence "Seen …". */
export interface AdvicePart {
    readonly title: string
    readonly seen: string
    readonly codes: Readonly<Record<string, readonly [meaning: string, advice: string]>>
}

/** What a code means, and the instruction for an administrator. */
export interface Advice {
    readonly meaning: string
    readonly advice: string
}

/** The advice for a code in the first of the parts that has it; null when none has. */
export function findAdvice(code: string, parts: readonly AdvicePart[]): Advice | null {
    for (const { codes } of parts)
        if (Object.prototype.hasOwnProperty.call(codes, code)) {
            const [meaning, advice] = codes[code]
            return { meaning, advice }
        }
    return null
}
