/** Puts the texts of a page together in the language of the session. */

import { phraseName } from '../../../shared/phrase-name.ts'
import { allPhrases } from './phrases.ts'
import { englishTexts, type PageName } from './page-texts.ts'

/** The message of a name, or the English text. */
type MessageOf = (name: string, english: string) => string

/** A language may have more forms than English: each is a message beside `.one` and `.other`. */
const OTHER_PLURALS = ['zero', 'two', 'few', 'many'] as const

/** How the names of the messages of pages begin. */
export const PAGE_MESSAGES = 'page.'

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
        texts[key] = messageOf(PAGE_MESSAGES + key, english[key])
        if (/\.other$/.test(key)) addPlurals(key.slice(0, -'other'.length), texts, messageOf)
    }
    return { texts, phrases: texts.language === english.language ? [] : translatePhrases(messageOf) }
}

function addPlurals(base: string, texts: Record<string, string>, messageOf: MessageOf): void {
    for (const form of OTHER_PLURALS) {
        const text = messageOf(PAGE_MESSAGES + base + form, '')
        if (text !== '') texts[base + form] = text
    }
}

function translatePhrases(messageOf: MessageOf): TranslatedPage['phrases'] {
    return allPhrases()
        .map((english) => [english, messageOf(phraseName(english), english)] as const)
        .filter(([english, translated]) => english !== translated)
}
