/** The pages in a browser for a reader of German: in German from the title of the window to the dates, at any width, without an error. */
import { Browser } from '../../tools/browser/browser.ts'
import { findBrowserIfAny } from '../../tools/browser/find-browser.ts'
import type { Tab } from '../../tools/browser/tab.ts'
import { englishTexts } from '../../src/server/operations/core/texts/page-texts.ts'
import { german } from '../../src/languages/de/index.ts'
import type { OnInstance } from '../support/on-instance.ts'
import { findAxeProblems } from './axe.ts'
import { openScene } from './scene.ts'
import { findWide, PAGES, type Shown } from './shown.ts'

const WIDTHS = [320, 1280]
/** The folder of the pictures of the pages; none are taken without it. */
const PICTURES = process.env.PICTURES
const name = findBrowserIfAny()
const inBrowser = name === undefined ? describe.skip : describe

inBrowser('for a reader of German', () => {
    let instance: OnInstance
    let browser: Browser
    let tab: Tab

    beforeAll(async () => {
        instance = await openScene()
        for (const language of ['de', 'fr'])
            instance.user(`pages.${language}`, ['x_kt_gov.admin'], { preferred_language: language })
        instance.mark()
        browser = Browser.launch(name ?? '')
    })
    afterAll(async () => {
        await browser.close()
        await instance.close()
    })
    afterEach(async () => {
        expect(tab.errors).toEqual([])
        await tab.close()
        instance.rewind()
    })

    const open = async ({ path, whole }: Shown, language: string, width = 1280) => {
        const token = Buffer.from(`pages.${language}:pages.${language}-password`).toString('base64')
        tab = await browser.open({ Authorization: `Basic ${token}` })
        await tab.show({ width, height: 900 })
        await tab.go(`${instance.url}${path}`)
        await tab.until(whole)
    }
    const unfoldAll = () => tab.read(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)

    describe.each(PAGES)('the page $page', (shown) => {
        it('is German: window, document and headings', async () => {
            await open(shown, 'de')
            const title = englishTexts(shown.page)[`${shown.page}.document`]
            expect(await tab.read<string>('document.documentElement.lang')).toBe('de')
            expect(await tab.read<string>('document.title')).toBe(german.catalogues.pages[title])
        })

        it('shows no English text of the app where there is a German one', async () => {
            await open(shown, 'de')
            await unfoldAll()
            const texts = new Set(await tab.read<string[]>(`(${readTexts.toString()})()`))
            const english = englishTexts(shown.page)
            const left = Object.values(english).filter(
                (text) => texts.has(text) && /\p{L}/u.test(text) && !german.same.includes(text) && !/^\{/.test(text),
            )
            expect(left).toEqual([])
            expect(texts.size).toBeGreaterThan(7)
        })

        it('is drawn whatever an administrator made of its messages', async () => {
            for (const { key, sys_id } of await instance.records(
                'sys_ui_message',
                'keySTARTSWITHx_kt_gov.^language=de',
                ['sys_id', 'key'],
            )) {
                const isLanguage = key === 'x_kt_gov.page.language'
                const hostile = '<img src=x onerror="document.title=1"> {9} {constructor} {__proto__}'
                instance.instance.database.update('sys_ui_message', sys_id, {
                    message: isLanguage ? 'de_DE!' : hostile,
                })
            }
            await open(shown, 'de')
            await unfoldAll()
            expect(await tab.read<number>(`document.querySelectorAll('img[src=x]').length`)).toBe(0)
            expect(await tab.read<string>('document.documentElement.lang')).toBe('en')
        })

        it.each(WIDTHS)('scrolls in no direction but down on %i pixels, and axe finds nothing', async (width) => {
            await open(shown, 'de', width)
            await unfoldAll()
            if (PICTURES) await tab.takePicture(`${PICTURES}/${shown.page}-${width}.png`)
            expect(await tab.read<string[]>(`(${findWide.toString()})()`)).toEqual([])
            expect(await tab.read<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
            expect(await findAxeProblems(tab)).toEqual([])
        })
    })

    it('dates, numbers and days of the week are written as German readers do', async () => {
        await open(PAGES[2], 'de')
        expect(
            await tab.read<string[]>(`[...document.querySelectorAll('.calendar th')].map((one) => one.textContent)`),
        ).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'])
        expect(await tab.read<string>(`document.querySelector('.calendar caption').textContent`)).toMatch(
            /\d\d\.\d\d\.\d{4} bis \d\d\.\d\d\.\d{4}$/,
        )
        expect(await tab.read<string>(`document.querySelector('#deliveries .row').textContent`)).toMatch(
            /Stand: \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d UTC/,
        )
    })

    it('a page whose language the app does not have is English, and is read as English by a screen reader', async () => {
        await open(PAGES[0], 'fr')
        expect(await tab.read<string[]>('[document.documentElement.lang, document.title]')).toEqual([
            'en',
            'Setup of Keeptrusts AI Governance',
        ])
    })

    it('what a route answers in English is shown in German, and its code as it is', async () => {
        await open(PAGES[0], 'de')
        await unfoldAll()
        const text = await tab.read<string>(`document.querySelector('[data-check=keeptrusts_token]').textContent`)
        expect(text).toContain('Noch nicht geprüft')
        expect(text).toContain('not_asked_yet')
    })
})

/** Runs in the page: every text and label that a reader sees or hears. */
function readTexts(): string[] {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the page has a DOM, this project's types do not */
    const page = (globalThis as any).document
    const texts: string[] = []
    const walker = page.createTreeWalker(page.body, 4)
    while (walker.nextNode()) texts.push(walker.currentNode.textContent.trim())
    for (const one of page.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const attribute of ['aria-label', 'title', 'placeholder']) texts.push(one.getAttribute(attribute) ?? '')
    return texts.filter((text) => text !== '')
}
