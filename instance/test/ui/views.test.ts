/** Promises of views, files and proposals ("Views", "Attachments", "Reference qualifiers" of the product documentation). */
import { storeRows } from '../../index.ts'
import { writeAttachment } from '../../src/glide/attachment-store.ts'
import type { Bench } from '../http/bench.ts'
import { IDS, startTickets } from './tickets.ts'
import { mainOf, tableOf, textOf, Visitor } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const OPEN = `/x_lab_ticket.do?sys_id=${IDS.open}`
const id = (name: string): string => name.padEnd(32, '0')

describe('a view', () => {
    beforeEach(() =>
        storeRows(bench.instance, [
            { table: 'sys_ui_view', sys_id: id('a1'), values: { name: 'short', title: 'Short' } },
            { table: 'sys_ui_list', sys_id: id('a2'), values: { name: 'x_lab_ticket', view: id('a1') } },
            { table: 'sys_ui_list_element', values: { list_id: id('a2'), element: 'title', position: '0' } },
            { table: 'sys_ui_section', sys_id: id('a3'), values: { name: 'x_lab_ticket', view: id('a1') } },
            { table: 'sys_ui_form', sys_id: id('a4'), values: { name: 'x_lab_ticket', view: id('a1') } },
            { table: 'sys_ui_form_section', values: { sys_ui_form: id('a4'), sys_ui_section: id('a3') } },
            { table: 'sys_ui_element', values: { sys_ui_section: id('a3'), element: 'amount', position: '0' } },
        ]),
    )

    it('has columns and fields of its own', async () => {
        const visitor = new Visitor(bench)
        expect(tableOf(await visitor.open('/x_lab_ticket_list.do?sysparm_view=short'))[0]).toEqual(['Select', 'Title'])
        const form = await visitor.open(`${OPEN}&sysparm_view=short`)
        expect(form.html).toContain('x_lab_ticket.amount')
        expect(form.html).not.toContain('x_lab_ticket.title')
    })

    it('that has none takes those of the default view', async () => {
        const page = await new Visitor(bench).open('/x_lab_ticket_list.do?sysparm_view=unknown')
        expect(tableOf(page)[0]).toContain('State')
    })
})

it('shows a list on a form in the columns that it has there', async () => {
    storeRows(bench.instance, [
        { table: 'sys_ui_list', sys_id: id('a2'), values: { name: 'x_lab_note', parent: 'x_lab_ticket' } },
        { table: 'sys_ui_list_element', values: { list_id: id('a2'), element: 'sys_created_by', position: '0' } },
    ])
    const visitor = new Visitor(bench)
    expect(tableOf(await visitor.open(OPEN))[0]).toEqual(['Created by'])
    expect(tableOf(await visitor.open('/x_lab_note_list.do'))[0]).toEqual(['Text ▲', 'Ticket'])
})

it('gives files of a record as downloads to those who may read it', async () => {
    const tx = bench.instance.transaction({ name: 'test', user: bench.instance.users.byName('admin')! })
    const file = (sysId: string) =>
        writeAttachment(bench.instance, tx, {
            ...{ table: 'x_lab_ticket', sysId, fileName: '<b>.html', contentType: 'text/html' },
            content: Buffer.from('<script>x()</script>'),
        })!
    const open = file(IDS.open)
    const hidden = file(IDS.hidden)
    const visitor = new Visitor(bench, 'viewer:pw')
    const form = await visitor.open(OPEN)
    expect(textOf(mainOf(form))).toContain('Attachments (1) <b>.html 20 bytes')
    expect(form.html).toContain(`href="/sys_attachment.do?sys_id=${open}"`)
    const { status, headers, html } = await visitor.open(`/sys_attachment.do?sys_id=${open}`)
    expect([status, headers.get('content-type'), html]).toEqual([
        ...[200, 'application/octet-stream', '<script>x()</script>'],
    ])
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%3Cb%3E.html")
    expect((await visitor.open(`/sys_attachment.do?sys_id=${hidden}`)).status).toBe(404)
})

it('proposes records that the qualifier of a reference allows', async () => {
    const proposals = async () =>
        [...(await new Visitor(bench).open(OPEN)).html.matchAll(/<option value="([^"]*)"><\/option>/g)].map(
            ([, name]) => name,
        )
    expect(await proposals()).toEqual(expect.arrayContaining(['System Administrator', 'Vera Viewer']))
    const own = { kind: 'compare', path: 'name', operator: '=', value: 'x_lab_ticket' } as const
    const entry = bench.instance.database
        .select({ table: 'sys_dictionary', where: own, orderBy: [], window: null })
        .find(({ element }) => element === 'owner')
    storeRows(bench.instance, [
        { table: 'sys_dictionary', sys_id: entry!['sys_id']!, values: { reference_qual: 'user_name=viewer' } },
    ])
    expect(await proposals()).toEqual(['Vera Viewer'])
})

it('says messages to the session that they are for', async () => {
    const [one, other] = [new Visitor(bench), new Visitor(bench)]
    await one.open(OPEN)
    await other.open(OPEN)
    await one.submit(OPEN, { sys_action: IDS.close })
    expect((await other.open(OPEN)).html).not.toContain('role="status"')
    expect((await one.open(OPEN)).html).toContain('role="status"')
})
