/** German, as German administrators of ServiceNow read it: formal, and with the terms of the German platform. */
import type { Language } from '../../../tools/languages/text.ts'
import { actions } from './actions.ts'
import { advice } from './advice.ts'
import { choices } from './choices.ts'
import { hints } from './hints.ts'
import { labels } from './labels.ts'
import { menu } from './menu.ts'
import { messages } from './messages.ts'
import { pages } from './pages.ts'
import { phrases } from './phrases.ts'
import { properties } from './properties.ts'
import { same } from './same.ts'

export const german: Language = {
    id: 'de',
    catalogues: { labels, hints, choices, menu, actions, properties, pages, advice, phrases, messages },
    same,
}
