/** Starts a page: first its texts, in the language of the session, then what it shows. */
import React, { type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import type { PageName } from '../server/operations/core/texts/page-texts.ts'
import { call } from './call.ts'
import { language, say, setTexts, type PageTexts } from './messages.ts'

/** The one sentence that is no message: it is shown where the messages cannot be read. */
const WITHOUT_TEXTS = 'The texts of this page could not be loaded. Reload the page.'

/** Reviewers may open one page alone, so its texts have a route of their own. */
const TEXTS: Readonly<Record<PageName, string>> = {
    setup: '/pages/setup/texts',
    reviews: '/reviews/texts',
    console: '/pages/console/texts',
}

/** Draws the page; a reader without the texts sees why. */
export async function startPage(page: PageName, Page: ComponentType): Promise<void> {
    const place = document.getElementById('root')
    if (place === null) return
    const root = createRoot(place)
    try {
        setTexts(await call<PageTexts>('GET', TEXTS[page]))
    } catch {
        return root.render(<p role="alert">{WITHOUT_TEXTS}</p>)
    }
    document.documentElement.lang = language()
    document.title = say(`${page}.document`)
    root.render(<Page />)
}
