/** The messages of the app (`sys_ui_message`): English in the server's code, each under its key. */
import { BUTTON_PHRASES } from '../../src/server/operations/core/texts/button-phrases.ts'
import { allPhrases, PHRASES } from '../../src/server/operations/core/texts/phrases.ts'
import { englishTexts, PAGE_NAMES } from '../../src/server/operations/core/texts/page-texts.ts'
import { FORM_TEXTS } from '../../src/server/operations/core/texts/forms.ts'
import { PAGE_MESSAGES } from '../../src/server/operations/core/texts/translate.ts'
import { ADVICE_PARTS } from '../../src/server/operations/core/advice.ts'
import { phraseName } from '../../src/server/shared/phrase-name.ts'
import type { Area, EnglishText } from './text.ts'

/** Keys are global on an instance; the column has 255 characters on a platform that indexes it. */
export const MOST_KEY_LENGTH = 255
const PREFIX = 'x_kt_gov.'

/** One message; `place` is its key. */
export type Message = EnglishText

/** Every message in English. The tag of the language is a message too: its translation names the language. */
export function readMessages(): readonly Message[] {
    const found = new Map<string, Message>()
    const add = (area: Area, name: string, english: string) =>
        found.set(PREFIX + name, { area, english, place: PREFIX + name })
    for (const page of PAGE_NAMES) {
        const texts = englishTexts(page)
        for (const key of Object.keys(texts)) add(areaOf(key), PAGE_MESSAGES + key, texts[key] as string)
    }
    const spoken = new Set([...PHRASES, ...BUTTON_PHRASES])
    for (const phrase of allPhrases()) add(spoken.has(phrase) ? 'phrases' : 'advice', phraseName(phrase), phrase)
    for (const { codes } of ADVICE_PARTS)
        for (const sentence of Object.values(codes).flat()) {
            const name = phraseName(sentence)
            if (!found.has(PREFIX + name)) add('advice', name, sentence)
        }
    for (const [name, english] of Object.entries(FORM_TEXTS)) add('messages', name, english)
    return [...found.values()]
}

function areaOf(key: string): Area {
    return /^advice\./.test(key) ? 'advice' : 'pages'
}
