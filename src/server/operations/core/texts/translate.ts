/** Puts the texts of a page together in the language of the session. */

import { PHRASES } from './phrases.ts'
import { englishTexts, type PageName } from './page-texts.ts'

/** The message of a name, or the English text. */
type MessageOf = (name: string, english: string) => string

/** A language may have more forms than English: each is a message beside `.one` and `.other`. */
const OTHER_PLURALS = ['zero', 'two', 'few', 'many'] as const

/** The names under which the texts of the app are messages. */
export const MESSAGE_NAMES = { page: 'page.', phrase: 'phrase.' } as const

/** What the route of a page answers. */
export interface TranslatedPage {
    readonly texts: Readonly<Record<string, string>>
    /** Sentences that routes answer in English, with what the page shows for them; none for a reader of English. */
    readonly phrases: readonly (readonly [english: string, translated: string])[]
}

/** Every text of the page; a message that the instance lacks is there in English. */
export function translatePage(page: PageName, messageOf: MessageOf): TranslatedPage {
    const english = englishTexts(page)
    const texts: Record<string, string> = {}
    for (const key of Object.keys(english)) {
        texts[key] = messageOf(MESSAGE_NAMES.page + key, english[key])
        if (/\.other$/.test(key)) addPlurals(key.slice(0, -'other'.length), texts, messageOf)
    }
    return { texts, phrases: texts.language === english.language ? [] : translatePhrases(messageOf) }
}

function addPlurals(base: string, texts: Record<string, string>, messageOf: MessageOf): void {
    for (const form of OTHER_PLURALS) {
        const text = messageOf(MESSAGE_NAMES.page + base + form, '')
        if (text !== '') texts[base + form] = text
    }
}

function translatePhrases(messageOf: MessageOf): TranslatedPage['phrases'] {
    return PHRASES.map((english) => [english, messageOf(MESSAGE_NAMES.phrase + english, english)] as const).filter(
        ([english, translated]) => english !== translated,
    )
}
