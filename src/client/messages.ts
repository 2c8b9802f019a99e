/** The texts of a page in the language of its reader. The instance delivers them from its messages; no component has a text of its own. */
import type { CountKey, TextKey } from '../server/operations/core/texts/page-texts.ts'

type Values = Readonly<Record<string, string | number>>

/** A sentence that the server answers in English, with `{0}` for what varies, and the same in the language of the reader. */
export type Phrase = readonly [english: string, translated: string]

/** What the instance answers about a page. */
export interface PageTexts {
    readonly texts: Readonly<Record<string, string>>
    /** Empty for a reader of English. */
    readonly phrases: readonly Phrase[]
}

let texts: PageTexts['texts'] = {}
let phrases: readonly (readonly [pattern: RegExp, translated: string])[] = []
let tag = 'en'
let plurals = new Intl.PluralRules(tag)

/** Takes the texts that the instance answered, before the page is drawn. */
export function setTexts(answered: PageTexts): void {
    texts = answered.texts
    phrases = answered.phrases.map(([english, translated]) => [toPattern(english), translated])
    tag = toTag(texts.language)
    plurals = new Intl.PluralRules(tag)
}

/** The language of the texts (BCP 47): that of the reader, or English where the app has no texts in it. */
export function language(): string {
    return tag
}

// An administrator may have changed the message to what names no language: `de_DE` ends a browser's formatting with an exception.
function toTag(message: string | undefined): string {
    const written = (message ?? '').trim().replace(/_/g, '-')
    try {
        return Intl.getCanonicalLocales(written)[0] ?? 'en'
    } catch {
        return 'en'
    }
}

/** The text of a key, with its values in place; a place without a value stays. */
export function say(key: TextKey, values: Values = {}): string {
    return fill(texts[key] ?? key, values)
}

/** The text about a number of things, in the plural form of the language. */
export function sayCount(key: CountKey, count: number, values: Values = {}): string {
    const text = texts[`${key}.${plurals.select(count)}`] ?? texts[`${key}.other`] ?? key
    return fill(text, { count: new Intl.NumberFormat(language()).format(count), ...values })
}

/** The text of a stable word that the instance answers, or the word where this version of the page does not know it. */
export function sayWord(family: string, word: string): string {
    return sayOr(`${family}.${word}`, word)
}

/** The text of a key that is made of what the instance answers, or its English where the instance has none. */
export function sayOr(key: string, english: string): string {
    return texts[key] ?? english
}

/**
 * A sentence of the server in the language of the reader. Answers of routes are English, as programs read them; what has no translation stays
 * as it is. A sentence may be followed by a colon and a detail, which is looked up by itself.
 */
export function sayPhrase(english: string): string {
    for (const [pattern, translated] of phrases) {
        const found = pattern.exec(english)
        if (found !== null)
            return translated.replace(/\{(\d)\}/g, (whole, at: string) => {
                const value: string | undefined = found[Number(at) + 1]
                return value === undefined ? whole : sayPhrase(value)
            })
    }
    const colon = english.indexOf(': ')
    if (colon < 0 || phrases.length === 0) return english
    return `${sayPhrase(english.slice(0, colon))}: ${sayPhrase(english.slice(colon + 2))}`
}

function toPattern(english: string): RegExp {
    const parts = english.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    // The same advice ends with a point on one route and without one on another.
    return new RegExp(`^${parts.join('(.+)').replace(/\\\.$/, '\\.?')}$`, 's')
}

function fill(text: string, values: Values): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
        Object.prototype.hasOwnProperty.call(values, name) ? String(values[name] ?? whole) : whole,
    )
}
