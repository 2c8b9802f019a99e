/** Promises of the application menu ("Create a module", "Application menus" of the product documentation). */
import type { Bench } from '../http/bench.ts'
import { startTickets } from './tickets.ts'
import { mainOf, textOf, Visitor } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
afterAll(() => bench.close())

const linksOf = (html: string): readonly string[] => {
    const nav = /<nav class="menu".*?<\/nav>/s.exec(html)?.[0] ?? ''
    return [...nav.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>|<h3>(.*?)<\/h3>|<span[^>]*>(.*?)<\/span>/gs)].map(
        ([, address, title, separator, inert]) =>
            address === undefined ? (separator ? `-- ${separator}` : (inert ?? '')) : `${title} → ${address}`,
    )
}

it('lists the modules of an application in order, below their separators', async () => {
    const { status, html } = await new Visitor(bench).open('/')
    expect(status).toBe(200)
    expect(linksOf(html)).toEqual([
        'Open tickets → /x_lab_ticket_list.do?sysparm_query=state%3Dopen',
        'New ticket → /x_lab_ticket.do?sys_id=-1',
        '-- Settings of the lab',
        'Limits → /system_properties_ui.do?sysparm_category=x_lab.limits',
        'Questions',
        'Tricks → /javascript:alert(1)',
        'Elsewhere → https://example.org/',
    ])
})

it('hides modules and applications from those who lack their roles', async () => {
    const viewer = await new Visitor(bench, 'viewer:pw').open('/')
    expect(linksOf(viewer.html).filter((link) => link.startsWith('New ticket'))).toEqual([])
    expect(linksOf(viewer.html)).toHaveLength(6)
    const nobody = await new Visitor(bench, 'nobody:pw').open('/navpage.do')
    expect(linksOf(nobody.html)).toEqual([])
    expect(textOf(mainOf(nobody))).toContain('No application has a menu that your roles may open')
})

it('counts the records of its lists on the overview', async () => {
    expect(textOf(mainOf(await new Visitor(bench).open('/')))).toContain('1 Open tickets')
})

it('sends somebody unknown to the login and back', async () => {
    const { status, location } = await new Visitor(bench, null).open('/x_lab_ticket_list.do?sysparm_query=state=open')
    expect(status).toBe(302)
    expect(location).toBe('/login.do?sysparm_uri=%2Fx_lab_ticket_list.do%3Fsysparm_query%3Dstate%3Dopen')
})

it('leads on from nav_to.do to a page of this instance only', async () => {
    const visitor = new Visitor(bench)
    expect((await visitor.open('/nav_to.do?uri=x_lab_ticket.do%3Fsys_id%3D1')).location).toBe(
        '/x_lab_ticket.do?sys_id=1',
    )
    expect((await visitor.open('/nav_to.do?uri=//example.org/')).location).toBe('/example.org/')
    expect((await visitor.open('/nav_to.do?uri=/%09/example.org/')).location).toBe('/')
})

it('marks the module that a page belongs to', async () => {
    const current = async (path: string) =>
        /aria-current="page">(.*?)</.exec((await new Visitor(bench).open(path)).html)?.[1]
    expect(await current('/x_lab_ticket_list.do?sysparm_query=state=open')).toBe('Open tickets')
    expect(await current('/x_lab_ticket.do?sysparm_query=number=T1')).toBe('Open tickets')
    expect(await current('/incident_list.do')).toBeUndefined()
})

it('explains what it does not emulate', async () => {
    const page = await new Visitor(bench).open('/x_lab_ticket_list.do?sysparm_query=123TEXTQUERY321=paper')
    expect(page.status).toBe(501)
    expect(textOf(mainOf(page))).toContain('not emulated: operator 123TEXTQUERY321')
})

it('has no page for a table that does not exist', async () => {
    const visitor = new Visitor(bench)
    expect((await visitor.open('/x_lab_nothing_list.do')).status).toBe(404)
    expect((await visitor.open('/x_lab_nothing.do')).status).toBe(404)
})

it('lets a browser load and run nothing', async () => {
    const { headers, html } = await new Visitor(bench).open('/')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<link|src=/)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('href="#content"')
})
