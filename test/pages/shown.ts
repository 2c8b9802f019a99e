/** The pages of the app as a browser shows them: where each is, when it is whole, and who may open it. */
import type { PageName } from '../../src/server/operations/core/texts/page-texts.ts'
import { RULE } from '../support/azure-graph-router.ts'

export interface Shown {
    readonly page: PageName
    readonly path: string
    /** What is there when the page is whole. */
    readonly whole: string
    /** Roles of the app that may open it; it refuses every other one. */
    readonly roles: readonly string[]
}

/** Pages that ask the routes of the app. */
export const PAGES: readonly Shown[] = [
    {
        page: 'setup',
        path: '/x_kt_gov_setup.do',
        whole: `document.querySelector('#section-webhook, .steps')`,
        roles: ['admin'],
    },
    {
        page: 'reviews',
        path: '/x_kt_gov_reviews.do',
        whole: `!document.querySelector('[aria-busy=true]') && document.querySelector('h1')`,
        roles: ['admin', 'process_owner', 'auditor'],
    },
    {
        page: 'console',
        path: `/x_kt_gov_console.do?automation=${RULE}`,
        whole: `document.querySelector('.picture svg') && document.querySelector('.calendar') && document.querySelector('.hours')`,
        roles: ['admin', 'process_owner', 'auditor'],
    },
]

/** Runs in the page: elements that are wider than the screen outside of what scrolls by itself. */
export function findWide(): string[] {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the page has a DOM, this project's types do not */
    const page = (globalThis as any).document
    const width = page.documentElement.clientWidth
    return [...page.querySelectorAll('main *')]
        .filter((one: any) => one.getBoundingClientRect().right > width + 1 && !one.closest('.scroll, svg, table'))
        .map((one: any) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 60)}`)
}
