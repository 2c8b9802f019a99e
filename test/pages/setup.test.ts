/** The Setup page in a browser, to the keyboard alone: rotating the secret takes buttons away, and the focus goes on where the next step is. */
import { Browser } from '../../tools/browser/browser.ts'
import { findBrowserIfAny } from '../../tools/browser/find-browser.ts'
import type { Tab } from '../../tools/browser/tab.ts'
import { SETUP_STEPS } from '../../src/server/operations/core/setup/steps.ts'
import { findAxeProblems } from './axe.ts'
import { OnInstance } from '../support/on-instance.ts'

const PAGE = '/x_kt_gov_setup.do'
const name = findBrowserIfAny()
// Where no browser is installed, this page is not tested in one; what rotating does is, in test/on-instance/health/rotation.test.ts.
const inBrowser = name === undefined ? describe.skip : describe

inBrowser('the Setup page', () => {
    let instance: OnInstance
    let browser: Browser
    let tab: Tab

    beforeAll(async () => {
        instance = await OnInstance.open()
        instance.user('setup.admin', ['x_kt_gov.admin'])
        instance.mark()
        browser = Browser.launch(name ?? '')
    })
    afterAll(async () => {
        await browser.close()
        await instance.close()
    })
    beforeEach(async () => {
        const { password, user } = instance.user('setup.admin', ['x_kt_gov.admin'])
        tab = await browser.open({ Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` })
        await tab.show({ width: 1280, height: 900 })
        await tab.go(`${instance.url}${PAGE}`)
        await tab.until(`document.querySelector('#section-webhook')`)
    })
    afterEach(async () => {
        expect(tab.errors).toEqual([])
        await tab.close()
        instance.rewind()
    })

    const FOCUSED = `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent)`
    const focused = (text: string) => tab.until(`${FOCUSED} === ${JSON.stringify(text)}`)
    /** Tab stops until the focus is on the element of that name. */
    const tabTo = async (text: string) => {
        for (let stops = 0; stops < 80; stops++) {
            if (await tab.read<boolean>(`${FOCUSED} === ${JSON.stringify(text)}`)) return
            await tab.press('Tab')
        }
        throw new Error(`no tab stop ${text}`)
    }
    const isShown = (text: string) => tab.read<boolean>(`document.body.textContent.includes(${JSON.stringify(text)})`)

    /** The step is folded while it is done; its summary unfolds it. */
    const unfold = async (step: string) => {
        const summary = `document.querySelector('[data-step="${step}"] summary')`
        await tab.read(`${summary}.focus()`)
        if (!(await tab.read<boolean>(`${summary}.parentElement.open`))) await tab.press('Enter')
        await tab.until(`${summary}.parentElement.open`)
    }

    it('asks once, and the focus is on the confirmation, then back where it began', async () => {
        await unfold('secret')
        await tabTo('Rotate secret')
        await tab.press('Enter')
        await focused('Rotate now')
        await tab.press('Tab')
        await focused('Cancel')
        await tab.press('Enter')
        await focused('Rotate secret')
        expect(await isShown('New secret, shown only once')).toBe(false)
    })

    it('goes on with the new secret after one confirmation, and back to the button when it is stored', async () => {
        await unfold('secret')
        await tabTo('Rotate secret')
        await tab.press('Enter')
        await focused('Rotate now')
        await tab.press('Enter')
        await focused('New secret')
        expect(await isShown('Rotate now')).toBe(false)
        await tabTo('I have stored it')
        await tab.press('Enter')
        await focused('Rotate secret')
        expect(await isShown('New secret, shown only once')).toBe(false)
    })

    it('shows every step in its order with its state, and unfolds the next one that is open', async () => {
        const shown = await tab.read<readonly string[]>(
            `[...document.querySelectorAll('.steps > li')].map((step) => step.querySelector('h2').textContent + ': ' + step.querySelector('.state').textContent)`,
        )
        expect(shown).toHaveLength(Object.keys(SETUP_STEPS).length)
        expect(shown[1]).toBe(`2. ${SETUP_STEPS.secret.title}: Done`)
        const isOpen = `[...document.querySelectorAll('.steps > li')].map((step) => step.querySelector('details').open)`
        const [next] = shown.flatMap((text, at) => (/: To do$/.test(text) ? [at] : []))
        expect(await tab.read(isOpen)).toEqual(shown.map((_, at) => at === next))
    })

    it('previews an event, and keeps the step unfolded', async () => {
        await unfold('delivery')
        await tabTo('Preview')
        await tab.press('Enter')
        await tab.until(`document.querySelector('.preview')`)
        expect(await isShown('Nothing was written.')).toBe(true)
        expect(await tab.read(`document.querySelector('[data-step="delivery"] details').open`)).toBe(true)
    })

    it('changes a setting, and says what is expected of one that is refused', async () => {
        await unfold('records')
        const enter = async (text: string) => {
            await tab.read(
                `(() => { const field = document.getElementById('x_kt_gov.cmdb.class'); field.focus(); field.select() })()`,
            )
            await tab.type(text)
            await tab.press('Enter')
        }
        await enter('incident')
        await tab.until(`document.body.textContent.includes('settings_refused')`)
        // The refusal is a response of the instance, which the browser notes as an error.
        expect(tab.errors.splice(0).join()).toMatch(/status of 400/)
        await enter('cmdb_ci_appl')
        await tab.until(`document.body.textContent.includes('Class of the configuration items: saved')`)
    })

    it('fits 320 px with every step unfolded, and axe finds nothing', async () => {
        await tab.show({ width: 320, height: 800 })
        await tab.read(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
        expect(await tab.read('document.documentElement.scrollWidth')).toBe(320)
        expect(await findAxeProblems(tab)).toEqual([])
    })
})
