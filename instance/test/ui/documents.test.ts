/** Document ids ("Document ID field" of the product documentation): a record of the table that another column names. */
import { storeRows } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { Visitor } from '../../src/testing/visitor.ts'
import { IDS, startTickets } from './tickets.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const TRAIL = 'f1'.padEnd(32, '0')

function keep(about_table: string, about: string): void {
    storeRows(bench.instance, [{ table: 'x_lab_trail', sys_id: TRAIL, values: { name: 'One', about_table, about } }])
}

it('leads to the record from a list and from a form, by the name of its table', async () => {
    keep('x_lab_ticket', IDS.open)
    const visitor = new Visitor(bench)
    const { html } = await visitor.open('/x_lab_trail_list.do')
    expect(html).toContain(`<a href="/x_lab_ticket.do?sys_id=${IDS.open}">Ticket: T1</a>`)
    const form = await visitor.open(`/x_lab_trail.do?sys_id=${TRAIL}`)
    expect(form.html).toContain(`href="/x_lab_ticket.do?sys_id=${IDS.open}" aria-label="Open About"`)
})

it('shows the sys_id of a record that is gone, and leads nowhere from a table that is not there', async () => {
    const gone = 'f2'.padEnd(32, '0')
    keep('x_lab_ticket', gone)
    const visitor = new Visitor(bench)
    expect((await visitor.open('/x_lab_trail_list.do')).html).toContain(`>Ticket: ${gone}</a>`)
    keep('x_lab_nothing', gone)
    expect((await visitor.open('/x_lab_trail_list.do')).html).not.toContain('x_lab_nothing.do')
})
