/** The messages of the app (`sys_ui_message`): English in the server's code, each under its key. */
import { PHRASES } from '../../src/server/operations/core/texts/phrases.ts'
import { englishTexts, PAGE_NAMES } from '../../src/server/operations/core/texts/page-texts.ts'
import { MESSAGE_NAMES } from '../../src/server/operations/core/texts/translate.ts'
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
        for (const key of Object.keys(texts)) add(areaOf(key), MESSAGE_NAMES.page + key, texts[key] as string)
    }
    for (const phrase of PHRASES) add('phrases', MESSAGE_NAMES.phrase + phrase, phrase)
    return [...found.values()]
}

function areaOf(key: string): Area {
    return /^(finding|advice)\./.test(key) ? 'advice' : 'pages'
}
