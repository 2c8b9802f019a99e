/** Whether a user of this instance is the one who asked, however Keeptrusts and the instance spell them. */

/** How the instance names a user. */
export interface UserNames {
    /** Each names this user alone: sys_id, user name, e-mail address and what the settings add. */
    readonly identifiers: readonly string[]
    /** Others may have the same. */
    readonly displayName: string
}

/** Marks that letters are composed with, and characters that nobody sees. */
const UNSEEN = /[\u0300-\u036f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * | Keeptrusts names | |
 * |---|---|
 * | an identifier of the user | same |
 * | the display name, in either order | alike |
 * | what stands before the @ of an identifier, or an address of which an identifier is that part | alike |
 * | anything else | other |
 *
 * Case, blanks, composed letters, full-width and invisible characters make no difference, nor do `Name <address>`, `mailto:` and `DOMAIN\\name`.
 */
export function toLikeness(requester: string, { displayName, identifiers }: UserNames): 'same' | 'alike' | 'other' {
    const spellings = toSpellings(requester)
    const known = toAll(identifiers, toPlainName)
    if (hasCommon(spellings, known)) return 'same'
    const isByName = hasCommon(toAll(spellings, toWords), toAll([displayName], toWords))
    return isByName || hasCommon(toAll(spellings, toLocalPart), toAll(known, toLocalPart)) ? 'alike' : 'other'
}

/** The texts in each line of what Keeptrusts says that may be a name: all of it, an address in it, and what follows a scheme or a domain. */
export function toSpellings(requester: string): readonly string[] {
    const lines = requester.split('\n').map(toSpellingsOfLine)
    return lines.reduce<readonly string[]>((all, spellings) => all.concat(spellings), [])
}

function toSpellingsOfLine(line: string): readonly string[] {
    const whole = toPlainName(line)
    const address = /<([^<>]+)>/.exec(whole)
    const around = whole.replace(/<[^<>]*>/g, ' ')
    const texts = [whole, around, address === null ? '' : address[1]].map((text) => text.replace(/^"(.*)"$/, '$1'))
    return toAll([...texts, ...texts.map((text) => text.replace(/^\s*(?:mailto:|[^\\]*\\)/, ''))], toPlainName)
}

function toPlainName(text: string): string {
    return text.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The words of a name in one order: _Smith, Bob_ is _Bob Smith_. */
function toWords(text: string): string {
    const words = toPlainName(text).split(/[\s,"]+/)
    return words
        .filter((word) => word !== '')
        .sort()
        .join(' ')
}

function toLocalPart(text: string): string {
    return text.replace(/@.*$/, '')
}

/** What is left of each text, without those of which nothing is. */
function toAll(texts: readonly string[], toText: (text: string) => string): readonly string[] {
    return texts.map(toText).filter((text) => text !== '')
}

function hasCommon(texts: readonly string[], others: readonly string[]): boolean {
    return texts.some((text) => others.indexOf(text) >= 0)
}
