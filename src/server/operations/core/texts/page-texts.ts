/** The English texts of every page, by the keys of their messages. */

import { HEALTH_CHECKS } from '../health/catalogue.ts'
import { HEALTH_FINDINGS } from '../health/findings.ts'
import { EXAMPLE_EVENTS } from '../setup/example-events.ts'
import { SETUP_STEPS, type StepDefinition } from '../setup/steps.ts'
import { COMMON_TEXTS } from './common.ts'
import { CONSOLE_TEXTS } from './console.ts'
import { REVIEW_TEXTS } from './reviews.ts'
import { SETUP_TEXTS } from './setup.ts'

export type TextKey =
    | keyof typeof COMMON_TEXTS
    | keyof typeof CONSOLE_TEXTS
    | keyof typeof REVIEW_TEXTS
    | keyof typeof SETUP_TEXTS

/** The part of a key before `.one` and `.other`. */
export type CountKey = TextKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

type Texts = Readonly<Record<string, string>>

/** The pages, each with its texts. */
const PAGES = {
    setup: () => ({ ...SETUP_TEXTS, ...stepTexts(), ...checkTexts(), ...exampleTexts() }),
    reviews: () => REVIEW_TEXTS,
    console: () => CONSOLE_TEXTS,
} as const satisfies Readonly<Record<string, () => Texts>>
export type PageName = keyof typeof PAGES

/** Names of the pages. */
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[]

/** Whether there is such a page. */
export function isPageName(text: string): text is PageName {
    return Object.prototype.hasOwnProperty.call(PAGES, text)
}

/** The English texts of a page, by their keys. */
export function englishTexts(page: PageName): Texts {
    return { ...COMMON_TEXTS, ...PAGES[page]() }
}

/** Steps are data with their words; a key names the place of each. */
function stepTexts(): Texts {
    const texts: Record<string, string> = {}
    for (const id of Object.keys(SETUP_STEPS) as (keyof typeof SETUP_STEPS)[]) {
        const step: StepDefinition = SETUP_STEPS[id]
        texts[`step.${id}.title`] = step.title
        texts[`step.${id}.why`] = step.why
        for (const { label, property } of step.settings) texts[`setting.${property}`] = label
        step.links.forEach(({ label }, at) => {
            texts[`step.${id}.link.${at}`] = label
        })
    }
    return texts
}

function checkTexts(): Texts {
    const texts: Record<string, string> = {}
    for (const id of Object.keys(HEALTH_CHECKS) as (keyof typeof HEALTH_CHECKS)[])
        texts[`check.${id}`] = HEALTH_CHECKS[id].title
    for (const code of Object.keys(HEALTH_FINDINGS) as (keyof typeof HEALTH_FINDINGS)[])
        texts[`advice.${code}`] = HEALTH_FINDINGS[code].advice
    return texts
}

function exampleTexts(): Texts {
    const texts: Record<string, string> = {}
    for (const id of Object.keys(EXAMPLE_EVENTS) as (keyof typeof EXAMPLE_EVENTS)[])
        texts[`example.${id}`] = EXAMPLE_EVENTS[id].label
    return texts
}
