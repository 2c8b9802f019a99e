/** The Setup page in a browser, to the keyboard alone: rotating the secret takes buttons away, and the focus goes on where the next step is. */
import { Browser } from '../../tools/browser/browser.ts'
import { findBrowserIfAny } from '../../tools/browser/find-browser.ts'
import type { Tab } from '../../tools/browser/tab.ts'
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

    it('asks once, and the focus is on the confirmation, then back where it began', async () => {
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
})
