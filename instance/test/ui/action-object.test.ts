/** Promises of scripts of UI actions: `action` (GlideAction of the type declarations), gs.setRedirect and messages. */
import { storeRows } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { IDS, startTickets } from './tickets.ts'
import { mainOf, textOf, Visitor } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const OPEN = `/x_lab_ticket.do?sys_id=${IDS.open}`
const ACTION = 'b7'.padEnd(32, '0')

/** Presses a button with this script; answers where it leads and what the next page says. */
const press = async (script: string) => {
    const values = { name: 'Try', table: 'x_lab_ticket', active: '1', form_button: '1', script }
    storeRows(bench.instance, [{ table: 'sys_ui_action', sys_id: ACTION, values }])
    const visitor = new Visitor(bench)
    await visitor.open(OPEN)
    const { location } = await visitor.submit(OPEN, { sys_action: ACTION })
    return { location, text: textOf(mainOf(await visitor.open(OPEN))) }
}

it('knows which action it is', async () => {
    expect((await press('gs.addInfoMessage(action.getActionSysId())')).text).toContain(ACTION)
})

it('leads to an address or to the form of a record', async () => {
    expect((await press("action.setRedirectURL('incident_list.do')")).location).toBe('/incident_list.do')
    expect((await press('action.setRedirectURL(current)')).location).toBe(OPEN)
    expect((await press('action.openGlideRecord(current)')).location).toBe(OPEN)
    expect((await press("action.setRedirectURL('javascript:alert(1)')")).location).toBe('/javascript:alert(1)')
})

it('leads where gs.setRedirect says, unless action says otherwise', async () => {
    expect((await press("gs.setRedirect('incident_list.do?sysparm_query=active=true')")).location).toBe(
        '/incident_list.do?sysparm_query=active=true',
    )
    expect((await press('gs.setRedirect(current)')).location).toBe(OPEN)
    expect((await press("gs.setRedirect('a.do'); action.setRedirectURL('b.do')")).location).toBe('/b.do')
})

it('leads back to where the browser came from when the script does not say', async () => {
    expect((await press('var nothing')).location).toBe('/x_lab_ticket_list.do')
})

it('returns the URLs that were set', async () => {
    const script = "action.setRedirectURL('a.do'); gs.addInfoMessage('to ' + action.getRedirectURL())"
    expect((await press(script)).text).toContain('to a.do')
    const back = "action.setReturnURL(current); gs.addInfoMessage('back ' + action.getReturnURL())"
    expect((await press(back)).text).toContain(`back x_lab_ticket.do?sys_id=${IDS.open}`)
})

it('says that it lacks what it lacks', async () => {
    expect((await press("action.setURLParameter('a', 'b')")).text).toContain('not emulated: Action.setURLParameter')
})

it('says messages with harmless tags, and everything else as text', async () => {
    const said = async (message: string) => {
        await press(`gs.addInfoMessage(${JSON.stringify(message)})`)
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        await visitor.submit(OPEN, { sys_action: ACTION })
        return /role="status">(.*?)<\/p>/s.exec((await visitor.open(OPEN)).html)?.[1]
    }
    expect(await said('1 &lt; 2 <br/> <b>bold')).toBe('1 &lt; 2 <br> <b>bold</b>')
    expect(await said('<a href="x.do?a=1&amp;b=2" onclick="x()">x</a>')).toBe('<a href="/x.do?a=1&amp;b=2">x</a>')
    expect(await said('<a href="javascript:x()">x')).toBe('<a href="/javascript:x()">x</a>')
    expect(await said('</p><script>x()</script><b onclick=x()>y</i></b>')).toBe(
        '&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;<b>y&lt;/i&gt;</b>',
    )
})
