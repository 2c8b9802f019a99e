/** A part of the list of codes: those that people see in one place. */

/** Meaning and advice by code; `seen` continues the sentence "Seen …". */
export interface AdvicePart {
    readonly title: string
    readonly seen: string
    readonly codes: Readonly<Record<string, readonly [meaning: string, advice: string]>>
}
