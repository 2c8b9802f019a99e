/**
 * A tour of every page of the app in a browser, as an administrator, a process owner and an auditor: at three widths, without a mouse and without
 * an error. `PICTURES=folder` keeps a picture of each.
 */
import { Browser } from '../../tools/browser/browser.ts'
import { findBrowserIfAny } from '../../tools/browser/find-browser.ts'
import type { Tab } from '../../tools/browser/tab.ts'
import type { OnInstance } from '../support/on-instance.ts'
import { findAxeProblems } from './axe.ts'
import { openScene } from './scene.ts'
import { findWide, PAGES } from './shown.ts'

const WIDTHS = [320, 768, 1280]
const ROLES = ['admin', 'process_owner', 'auditor']
const PICTURES = process.env.PICTURES
const name = findBrowserIfAny()
const inBrowser = name === undefined ? describe.skip : describe

/** Pages that are a text alone. */
const TEXTS = [
    { page: 'codes', path: '/x_kt_gov_codes.do', whole: `document.querySelector('h1')`, roles: ROLES },
    { page: 'about', path: '/x_kt_gov_about.do', whole: `document.querySelector('h1')`, roles: ROLES },
]
const STOPS = [...PAGES, ...TEXTS].flatMap((shown) => ROLES.map((role) => ({ ...shown, role })))
const OF_FRAME = /^(document-title|html-has-lang) /
/** More stops of the Tab key than any page has. */
const MOST_STOPS = 400

inBrowser('the tour', () => {
    let instance: OnInstance
    let browser: Browser
    let tab: Tab

    beforeAll(async () => {
        instance = await openScene()
        for (const role of ROLES) instance.user(`tour.${role}`, [`x_kt_gov.${role}`])
        instance.mark()
        browser = Browser.launch(name ?? '')
    })
    afterAll(async () => {
        await browser.close()
        await instance.close()
    })
    afterEach(() => instance.rewind())

    const enter = async (role: string, path: string, width = 1280) => {
        const token = Buffer.from(`tour.${role}:tour.${role}-password`).toString('base64')
        tab = await browser.open({ Authorization: `Basic ${token}` })
        await tab.show({ width, height: 900 })
        await tab.go(`${instance.url}${path}`)
    }

    const allowed = STOPS.filter(({ role, roles }) => roles.includes(role))

    describe.each(allowed)('$page as $role', ({ page, path, role, whole }) => {
        afterEach(async () => {
            expect(tab.errors).toEqual([])
            await tab.close()
        })

        it.each(WIDTHS)('fits on %i pixels, and axe finds nothing', async (width) => {
            await enter(role, path, width)
            await tab.until(whole)
            await tab.read(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
            if (PICTURES) await tab.takePicture(`${PICTURES}/${page}-${role}-${width}.png`)
            expect(await tab.read<string[]>(`(${findWide.toString()})()`)).toEqual([])
            expect(await tab.read<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
            // The platform puts its own frame around a page of text, with language and title.
            const isFramed = TEXTS.some((one) => one.page === page)
            const found = await findAxeProblems(tab)
            expect(found.filter((one) => !isFramed || !OF_FRAME.test(one))).toEqual([])
        })

        it('brings the keyboard to everything that can be worked, with a focus that is seen', async () => {
            await enter(role, path)
            await tab.until(whole)
            const wanted = await tab.read<number>(`(${markWorkable.toString()})()`)
            const unseen: string[] = []
            let left = wanted
            for (let stop = 0; stop < MOST_STOPS && left > 0; stop++) {
                await tab.press('Tab')
                const at = await tab.read<Stop>(`(${visit.toString()})()`)
                if (!at.isSeen) unseen.push(at.what)
                left = at.left
            }
            expect(await tab.read<string[]>(`(${findUnvisited.toString()})()`)).toEqual([])
            expect(unseen).toEqual([])
        })
    })

    it.each(STOPS.filter(({ role, roles }) => !roles.includes(role)))(
        '$page refuses $role',
        async ({ path, role, whole }) => {
            await enter(role, path)
            expect(await tab.read<boolean>(`Boolean(${whole})`)).toBe(false)
            await tab.close()
        },
    )
})

interface Stop {
    readonly what: string
    readonly isSeen: boolean
    readonly left: number
}

/* eslint-disable @typescript-eslint/no-explicit-any -- the page has a DOM, this project's types do not */

/** Runs in the page: marks what can be worked, and answers how much there is. A group of radio buttons is one stop. */
function markWorkable(): number {
    const page = (globalThis as any).document
    const groups = new Set<string>()
    let count = 0
    for (const one of page.querySelectorAll(
        'main a[href], main button, main input, main select, main textarea, main summary, main [tabindex]',
    )) {
        const isReached =
            !one.disabled && one.tabIndex >= 0 && one.checkVisibility?.({ visibilityProperty: true }) !== false
        if (!isReached || one.closest('details:not([open]) > :not(summary)')) continue
        if (one.type === 'radio' && groups.has(one.name)) continue
        if (one.type === 'radio') groups.add(one.name)
        one.dataset.tour = 'open'
        count += 1
    }
    return count
}

/** Runs in the page: notes that the focus was here. */
function visit(): Stop {
    const page = (globalThis as any).document
    const one = page.activeElement
    const group = one.type === 'radio' ? page.querySelectorAll(`[name="${one.name}"]`) : [one]
    for (const each of group) if (each.dataset.tour) each.dataset.tour = 'visited'
    const { outlineStyle, outlineWidth, boxShadow } = (globalThis as any).getComputedStyle(one)
    // A card of the picture has a wider line instead.
    const card = one.matches('svg .item') ? one.querySelector('.card') : null
    const isWide = card !== null && parseFloat((globalThis as any).getComputedStyle(card).strokeWidth) >= 3
    const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || isWide
    return {
        what: `${one.tagName} ${one.textContent.slice(0, 40)}`,
        isSeen: one === page.body || !one.closest('main') || isShown,
        left: page.querySelectorAll('[data-tour=open]').length,
    }
}

/** Runs in the page: what no press of the key came to. */
function findUnvisited(): string[] {
    const open = (globalThis as any).document.querySelectorAll('[data-tour=open]')
    return [...open].map((one: any) => `${one.tagName} ${one.outerHTML.slice(0, 120)}`)
}
