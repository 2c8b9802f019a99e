/** Promises of property pages ("Add a property to a category", "System properties" of the product documentation). */
import type { Bench } from '../http/bench.ts'
import { startTickets } from './tickets.ts'
import { mainOf, textOf, Visitor } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const PATH = '/system_properties_ui.do?sysparm_title=Lab&sysparm_category=x_lab.limits'
const save = async (fields: Readonly<Record<string, string>>, as = 'admin:admin') => {
    const visitor = new Visitor(bench, as)
    await visitor.open(PATH)
    return textOf(mainOf(await visitor.submitAndFollow(PATH, fields)))
}

it('shows the properties of a category in order, each as its type asks', async () => {
    const { html } = await new Visitor(bench).open(PATH)
    expect([...html.matchAll(/<p class="code">(.*?)<\/p>/g)].map(([, name]) => name)).toEqual([
        ...['x_lab.most', 'x_lab.strict', 'x_lab.mode', 'x_lab.key'],
    ])
    expect(html).toContain('<label for="x_lab.most">Most tickets</label><p>How many may be open.</p>')
    expect(html).toMatch(/type="text" id="x_lab\.most" name="x_lab\.most" value="5"/)
    expect(html).toMatch(/name="x_lab\.strict" value="true" checked/)
    expect(html).toContain('<option value="fast">Fast</option>')
    expect(html).toMatch(/type="password" id="x_lab\.key"[^>]*value=""/)
})

it('saves what changed', async () => {
    const text = await save({ 'x_lab.most': '6', 'x_lab.strict': 'false', 'x_lab.mode': 'slow', 'x_lab.key': 'hush' })
    expect(text).toContain('Properties updated: 3')
    const values = ['most', 'strict', 'mode', 'key'].map((name) => bench.instance.properties.get(`x_lab.${name}`))
    expect(values).toEqual(['6', 'false', 'slow', 'hush'])
    expect((await new Visitor(bench).open(PATH)).html).not.toContain('hush')
})

it('leaves a secret as it is when nothing is typed', async () => {
    await save({ 'x_lab.key': 'hush' })
    await save({ 'x_lab.key': '' })
    expect(bench.instance.properties.get('x_lab.key')).toBe('hush')
})

it('refuses what is not of the type, and what a business rule refuses, in words', async () => {
    expect(await save({ 'x_lab.most': 'many' })).toContain('Most tickets: many is not a whole number')
    expect(await save({ 'x_lab.mode': 'furious' })).toContain('furious is not one of its choices')
    expect(await save({ 'x_lab.most': '0' })).toContain('At least 1, please')
    expect(bench.instance.properties.get('x_lab.most')).toBe('5')
})

it('shows to a reader what may be read, and saves nothing for them', async () => {
    const { html } = await new Visitor(bench, 'viewer:pw').open(PATH)
    expect([...html.matchAll(/<p class="code">(.*?)<\/p>/g)].map(([, name]) => name)).toEqual(['x_lab.strict'])
    await save({ 'x_lab.strict': 'false', 'x_lab.most': '1' }, 'viewer:pw')
    expect(bench.instance.properties.get('x_lab.strict')).toBe('true')
    expect(bench.instance.properties.get('x_lab.most')).toBe('5')
})

it('saves nothing without the token of the session', async () => {
    const visitor = new Visitor(bench)
    await visitor.open(PATH)
    expect((await visitor.submitWithoutToken(PATH, { 'x_lab.most': '9' })).status).toBe(403)
    expect(bench.instance.properties.get('x_lab.most')).toBe('5')
})
