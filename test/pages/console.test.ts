/** The governance console in a browser: it shows what the routes answer, to the keyboard alone and at any width, without an error. */
import { Browser } from '../../tools/browser/browser.ts'
import type { Tab } from '../../tools/browser/tab.ts'
import { findAxeProblems } from './axe.ts'
import { findBrowserIfAny } from '../../tools/browser/find-browser.ts'
import type { Login } from '../support/instance-client.ts'
import type { OnInstance } from '../support/on-instance.ts'
import { RULE } from '../support/azure-graph-router.ts'
import type { RecallAnswer } from '../../src/client/features/console/canaries/recall-answer.ts'
import { openScene } from './scene.ts'

const PAGE = '/x_kt_gov_console.do'
const RECORD = 'INC0010020'
const WIDTHS = [320, 768, 1280]
const name = findBrowserIfAny()

interface HopBody {
    readonly kind: string
    readonly node: string
    readonly name: string
    readonly confidence: string
    readonly evidence: readonly string[]
    readonly ran: { readonly confidence: string } | null
    readonly why_not_higher: { readonly missing: string; readonly remediation: string } | null
}

// Where no browser is installed the pages are not tested; the models that they draw are, in test/unit/client.
const inBrowser = name === undefined ? describe.skip : describe

inBrowser('the governance console', () => {
    let instance: OnInstance
    let browser: Browser
    let auditor: Login
    let tab: Tab

    beforeAll(async () => {
        instance = await openScene()
        auditor = instance.user('console.auditor', ['x_kt_gov.auditor'])
        instance.mark()
        browser = Browser.launch(name ?? '')
    })
    afterAll(async () => {
        await browser.close()
        await instance.close()
    })
    beforeEach(async () => {
        tab = await openAs(auditor)
    })
    afterEach(async () => {
        expect(tab.errors).toEqual([])
        await tab.close()
        instance.rewind()
    })

    async function openAs({ password, user }: Login): Promise<Tab> {
        const opened = await browser.open({
            Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        })
        await opened.show({ width: 1280, height: 900 })
        return opened
    }

    const open = async (query = '', shown = '.picture svg') => {
        await tab.go(`${instance.url}${PAGE}${query}`)
        await tab.until(`document.querySelector(${JSON.stringify(shown)})`)
    }
    const openChain = (record = '') => open(`?automation=${RULE}${record === '' ? '' : `&record=${record}`}`)
    const chainOf = async (record = '') => {
        const query = record === '' ? '' : `?record=${record}`
        const path = `/api/x_kt_gov/v1/evidence/automations/${RULE}${query}`
        return (await instance.api('GET', path, { login: auditor })).body.result.chain as {
            readonly paths: readonly { readonly hops: readonly HopBody[] }[]
        }
    }
    const texts = (selector: string) =>
        tab.read<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`)
    const focused = () => tab.read<string>(`document.activeElement.dataset.item ?? document.activeElement.id`)
    /** Tab stops until the focus is where the selector says. */
    const tabTo = async (selector: string) => {
        for (let stops = 0; stops < 60; stops++) {
            if (await tab.read<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
            await tab.press('Tab')
        }
        throw new Error(`no tab stop ${selector}`)
    }

    it.each(['', RECORD])(
        'draws the nodes and hops of the answer, each with its confidence: record "%s"',
        async (record) => {
            const { paths } = await chainOf(record)
            const nodes = new Map<string, string>()
            const hops = new Map<string, string>()
            for (const path of paths) {
                let before = ''
                for (const hop of path.hops) {
                    const { confidence, kind, node, ran } = hop
                    const end = kind === 'trigger' ? 'beginning' : node
                    if (kind === 'trigger') hops.set(`beginning>${node}`, confidence)
                    else if (kind !== 'automation' && !hops.has(`${before}>${node}`))
                        hops.set(`${before}>${node}`, confidence)
                    if (!nodes.has(end)) nodes.set(end, ran?.confidence ?? '')
                    before = end
                }
            }
            await openChain(record)
            const drawn = (selector: string) =>
                tab.read<[string, string][]>(
                    `[...document.querySelectorAll('${selector}')].map(({ dataset }) => [dataset.item, dataset.grade ?? ''])`,
                )
            expect(new Map(await drawn('.picture .node'))).toEqual(nodes)
            expect(new Map(await drawn('.picture .hop'))).toEqual(hops)
            expect(paths.length).toBeGreaterThan(1)
            const words = { DETERMINISTIC: 'Deterministic', TEMPORAL_INFERRED: 'Inferred', STRUCTURAL: 'Structural' }
            const shown = await tab.read<[string, string, string][]>(
                `[...document.querySelectorAll('.picture .hop')].map((one) => [one.dataset.grade, one.querySelector('text').textContent, one.getAttribute('aria-label')])`,
            )
            for (const [grade, text, label] of shown) {
                const word = words[grade as keyof typeof words]
                expect([text.includes(word), label.includes(word)]).toEqual([true, true])
            }
        },
    )

    it('shows of a hop why it is not higher, what would make it stronger, and its rows', async () => {
        const hop = (await chainOf(RECORD)).paths[0].hops.find(
            ({ evidence, kind, why_not_higher }) => kind !== 'automation' && evidence.length > 0 && why_not_higher,
        )!
        await openChain(RECORD)
        await tab.read(
            `document.querySelector('[data-item$=">${hop.node}"]').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
        )
        const [details] = await texts('.chain .details')
        expect(details).toContain(hop.why_not_higher!.missing)
        expect(details).toContain(hop.why_not_higher!.remediation)
        const rows = await tab.read<string[]>(
            `[...document.querySelectorAll('.details [data-row]')].map((one) => one.dataset.row)`,
        )
        expect(new Set(rows)).toEqual(new Set(hop.evidence))
        expect(rows.length).toBeGreaterThan(0)
    })

    it('has the chain as a list too, every hop of every path', async () => {
        const { paths } = await chainOf()
        await openChain()
        const lists = await tab.read<number[]>(
            `[...document.querySelectorAll('.chain-list ol')].map((one) => one.children.length)`,
        )
        const runs = (hops: readonly HopBody[]) =>
            hops.filter(({ kind, ran }) => ran !== null && kind !== 'automation').length
        expect(lists).toEqual(paths.map(({ hops }) => hops.length + runs(hops)))
    })

    it('shows of the canaries what the route counts, and names what was missed', async () => {
        await open('', '.recall tbody tr')
        const { result } = (await instance.api('GET', '/api/x_kt_gov/v1/canaries/recall', { login: auditor })).body as {
            readonly result: RecallAnswer
        }
        const numbers = result.contexts.map(({ context, decided, false_links, found, missed, not_run }) => [
            context,
            `${found} of ${decided}`,
            String(missed),
            String(not_run),
            String(false_links),
        ])
        expect(numbers.map(([, found]) => found)).toEqual(['1 of 2', '0 of 0', '1 of 1'])
        const shown = await tab.read<string[][]>(
            `[...document.querySelectorAll('.recall tbody tr')].map((row) => [row.dataset.context, ...[...row.querySelectorAll('td')].slice(0, 4).map((one) => one.textContent)])`,
        )
        expect(shown).toEqual(numbers)
        expect(await texts('#recall li')).toEqual([
            expect.stringMatching(
                /^KTCN0001001 Business rule, planted .* UTC: the call was not found\. No row shows the call$/,
            ),
        ])
        expect((await texts('#recall > p')).join(' ')).toContain('2 of 3 canaries with a verdict were found')
        expect((await texts('#recall > p')).join(' ')).toContain('The newest one is KTCN0001003')
    })

    it('is worked by the keyboard alone: search, picture, details and back', async () => {
        await open('', '.results')
        await tabTo('input[type=search]')
        await tab.type(RECORD)
        await tab.press('Enter')
        await tab.until(`document.querySelectorAll('.results button').length === 2`)
        await tabTo('.results button:not([aria-pressed=true])')
        await tab.press('Enter')
        await tab.until(`document.querySelector('.picture svg')`)
        await tabTo('.picture [tabindex="0"]')
        const first = await focused()
        await tab.press('ArrowDown')
        const hop = await focused()
        expect(hop.startsWith(`${first}>`)).toBe(true)
        await tab.press('Enter')
        expect(await focused()).toBe('details-title')
        await tab.press('Escape')
        expect(await focused()).toBe(hop)
        await tab.press('ArrowUp')
        expect(await focused()).toBe(first)
        expect(await tab.read<string>('location.search')).toContain(`record=${RECORD}`)
    })

    it('draws the chosen path of several, and where the second include is', async () => {
        await openChain()
        const onPath = () =>
            tab.read<string[]>(`[...document.querySelectorAll('.node.on-path')].map((one) => one.dataset.item).sort()`)
        const before = await onPath()
        await tabTo('.chain select')
        await tab.press('ArrowDown')
        await tab.until(`document.querySelector('.chain select').value === '1'`)
        expect(await onPath()).not.toEqual(before)
    })

    it('finds automations by part of their name, and states what is not found', async () => {
        await open('', '.results')
        await tabTo('input[type=search]')
        await tab.type('nothing has this name')
        await tab.press('Enter')
        await tab.until(`document.body.textContent.includes('No automation has "nothing has this name" in its name')`)
        expect(await texts('.results')).toEqual([])
    })

    it('marks the days of the calendar as the tests of the answer say, and goes from day to day by arrow keys', async () => {
        await open('', '.calendar')
        const { at, controls } = (await instance.api('GET', '/api/x_kt_gov/v1/controls/freshness', { login: auditor }))
            .body.result
        const days = await tab.read<[string, string][]>(
            `[...document.querySelectorAll('.day')].map(({ dataset }) => [dataset.day, dataset.state])`,
        )
        expect(days).toHaveLength(42)
        const failing = controls.flatMap(({ tests }: { tests: { result: string; tested_at: string }[] }) =>
            tests.filter(({ result }) => result === 'fail').map(({ tested_at }) => tested_at.slice(0, 10)),
        )
        const [failed] = failing as string[]
        expect(days.filter(([, state]) => state === 'fail').map(([day]) => day)).toEqual(
            days.map(([day]) => day).filter((day) => day >= failed && day <= String(at).slice(0, 10)),
        )
        await tabTo('.day')
        await tab.press('ArrowLeft')
        expect(await tab.read<string>('document.activeElement.dataset.day')).toBe(days[days.length - 2][0])
        expect((await texts('#controls .details')).join('')).toContain('AI-TEST-1')
    })

    it('counts deliveries as the route does, and stops asking when it is paused', async () => {
        await open('', '.counts')
        const { hours } = (await instance.api('GET', '/api/x_kt_gov/v1/health/deliveries', { login: auditor })).body
            .result
        const received = (hours as { states: Record<string, number> }[]).map(({ states }) =>
            Object.values(states).reduce((sum, count) => sum + count, 0),
        )
        expect((await texts('.hours .number')).map(Number)).toEqual(received)
        expect(received.reduce((sum, count) => sum + count)).toBeGreaterThan(0)
        await tabTo('#deliveries button')
        await tab.press('Enter')
        await tab.until(`document.querySelector('#deliveries').textContent.includes('Updates are paused')`)
    })

    it('asks nothing of deliveries while nobody sees it, and at once when it is seen', async () => {
        await tab.before(`Object.defineProperty(document, 'hidden', { get: () => !window.isSeen })`)
        await open('', '.calendar')
        expect(await texts('.counts')).toEqual([])
        await tab.read(`window.isSeen = true; document.dispatchEvent(new Event('visibilitychange'))`)
        await tab.until(`document.querySelector('.counts')`)
    })

    it('asks later after a failure, and states why', async () => {
        await tab.before(
            `const ask = window.fetch; window.fetch = (path, ...more) => path.includes('/health/deliveries') ? Promise.reject(new Error()) : ask(path, ...more)`,
        )
        await open('', '#deliveries [role=alert]')
        expect((await texts('#deliveries [role=alert]')).join('')).toMatch(/in 30 seconds.*could not be reached/)
    })

    it.each(WIDTHS)('scrolls in no direction but down on %i pixels, in the light and in the dark', async (width) => {
        for (const isDark of [false, true]) {
            await tab.show({ width, height: 800, isDark })
            await openChain()
            await tab.until(`document.querySelector('.calendar') && document.querySelector('.hours')`)
            await tab.read(
                `document.querySelector('.picture .hop').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
            )
            expect(await tab.read<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
            expect(await contrastProblems(tab)).toEqual([])
            expect(await tab.read<boolean>(isFirstNodeInView)).toBe(true)
        }
    })

    it('names everything that is pressed, has headings in order, and no id twice', async () => {
        await openChain()
        await tab.until(`document.querySelector('.calendar') && document.querySelector('.hours')`)
        expect(await structureProblems(tab)).toEqual([])
        for (const isDark of [false, true]) {
            await tab.show({ width: 1280, height: 900, isDark })
            expect(await findAxeProblems(tab)).toEqual([])
        }
    })

    it('is not shown to somebody without the role', async () => {
        const stranger = await openAs(instance.user('console.nobody', []))
        await stranger.go(`${instance.url}${PAGE}`)
        expect(await stranger.read<boolean>(`document.body.textContent.includes('Security constraints')`)).toBe(true)
        await stranger.close()
    })
})

/** Whether the picture, where it is wider than its place, begins with the first node in view. */
const isFirstNodeInView = `(() => {
    const place = document.querySelector('.picture .scroll').getBoundingClientRect()
    const node = document.querySelector('.picture .node').getBoundingClientRect()
    return node.left >= place.left && node.right <= place.right
})()`

/** Texts whose contrast with what is behind them is below 4.5 to 1 (WCAG 2.1, 1.4.3). */
function contrastProblems(tab: Tab): Promise<string[]> {
    return tab.read<string[]>(`(${findLowContrast.toString()})()`)
}

/** Runs in the page. */
function findLowContrast(): string[] {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the page has a DOM, this project's types do not */
    const page = globalThis as any
    const toRgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (rgb: number[]) => {
        const [r, g, b] = rgb.slice(0, 3).map((one) => {
            const part = one / 255
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element: any): number[] => {
        for (let at = element; at; at = at.parentElement) {
            const card = at.querySelector?.(':scope > .card')
            const rgb = toRgb(page.getComputedStyle(card ?? at)[card ? 'fill' : 'backgroundColor'])
            if (rgb.length === 3 || rgb[3] > 0) return rgb
        }
        return [255, 255, 255]
    }
    const found: string[] = []
    for (const element of page.document.querySelectorAll('main *')) {
        const own = [...element.childNodes].some((node: any) => node.nodeType === 3 && node.textContent.trim() !== '')
        if (!own || element.closest('title, defs') || !element.checkVisibility()) continue
        const style = page.getComputedStyle(element)
        const ink = luminance(toRgb(element.tagName === 'text' ? style.fill : style.color))
        const ground = luminance(behind(element))
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.textContent.slice(0, 40)}`)
    }
    return found
}

/** Controls without a name, headings that skip a level, and ids that are there twice. */
function structureProblems(tab: Tab): Promise<string[]> {
    return tab.read<string[]>(`(${findDisorder.toString()})()`)
}

/** Runs in the page. */
function findDisorder(): string[] {
    const page = globalThis as any
    const all = (selector: string): any[] => [...page.document.querySelectorAll(selector)]
    const nameOf = (one: any) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() ||
        [...(one.labels ?? [])].map((label: any) => label.textContent.trim()).join('')
    const unnamed = all('button, a, [role=button], input, select').filter((one) => nameOf(one) === '')
    const levels = all('h1, h2, h3, h4, h5').map((one) => Number(one.tagName.slice(1)))
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    const ids = all('[id]').map(({ id }) => id as string)
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
    const small = all('button, [role=button]').filter((one) => one.getBoundingClientRect().height < 24)
    return [
        ...unnamed.map((one) => `unnamed ${one.outerHTML.slice(0, 80)}`),
        ...skipped.map((level) => `heading ${level} after a gap`),
        ...twice.map((id) => `id ${id} twice`),
        ...small.map((one) => `small ${one.outerHTML.slice(0, 80)}`),
    ]
}
