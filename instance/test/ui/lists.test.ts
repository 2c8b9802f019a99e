/** Promises of lists ("Lists", "Breadcrumbs", "Security constraints in lists" of the product documentation). */
import { storeRows } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { HOSTILE, IDS, startTickets, ticket } from './tickets.ts'
import { buttonsOf, mainOf, tableOf, textOf, Visitor } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const PATH = '/x_lab_ticket_list.do'

it('shows the columns of its layout with labels and display values', async () => {
    const page = await new Visitor(bench).open(PATH)
    expect(tableOf(page)).toEqual([
        ['Select', 'Number ▲', 'Title', 'State', 'Amount', 'Owner', 'Owner / User ID'],
        ['', 'T1', HOSTILE, 'Open', '7', 'Vera Viewer', 'viewer'],
        ['', 'T2', 'hidden', 'Closed', '8', '', ''],
    ])
    expect(page.html).toContain('What somebody wants done')
    expect(page.html).toMatch(/<th[^>]*title="In whole euros"/)
})

it('escapes every value', async () => {
    const { html } = await new Visitor(bench).open(`${PATH}?sysparm_query=title=${encodeURIComponent(HOSTILE)}`)
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<img')
    expect(html).toContain('&quot;&gt;&lt;script&gt;')
})

it('links rows to their forms and references to theirs', async () => {
    const { html } = await new Visitor(bench).open(PATH)
    expect(html).toContain(`href="/x_lab_ticket.do?sys_id=${IDS.open}"`)
    expect(html).toMatch(/href="\/sys_user\.do\?sys_id=[0-9a-f]{32}">Vera Viewer/)
})

it('gives a value the colour of its field style, and nothing else of it', async () => {
    const { html } = await new Visitor(bench).open(PATH)
    expect(html).toContain('<span class="dot" style="background-color:#2a9d5c"></span>Open')
    expect(html).not.toContain('position: fixed')
})

it('leaves out rows and columns that the user may not read, and says how many rows', async () => {
    const page = await new Visitor(bench, 'viewer:pw').open(PATH)
    expect(tableOf(page)[0]).not.toContain('Amount')
    expect(tableOf(page).slice(1)).toEqual([['', 'T1', HOSTILE, 'Open', 'Vera Viewer', '']])
    expect(textOf(mainOf(page))).toContain('Number of rows removed from this list by Security constraints: 1')
})

it('filters by encoded query and says the query in words', async () => {
    const page = await new Visitor(bench).open(`${PATH}?sysparm_query=state=open^ORstate=closed^amount>7`)
    expect(
        tableOf(page)
            .slice(1)
            .map((row) => row[1]),
    ).toEqual(['T2'])
    expect(textOf(mainOf(page))).toContain('All > State = Open or State = Closed > Amount > 7')
})

it('sorts by a column, and the other way round the second time', async () => {
    const visitor = new Visitor(bench)
    const numbers = async (order: string) =>
        tableOf(await visitor.open(`${PATH}?sysparm_query=${order}`))
            .slice(1)
            .map((row) => row[1])
    expect(await numbers('ORDERBYDESCnumber')).toEqual(['T2', 'T1'])
    const { html } = await visitor.open(`${PATH}?sysparm_query=state=open^ORDERBYtitle`)
    expect(html).toMatch(/aria-sort="ascending"[^>]*><a href="[^"]*state%3Dopen%5EORDERBYDESCtitle">Title/)
})

it('narrows by what is searched for', async () => {
    const page = await new Visitor(bench).open(`${PATH}?sysparm_goto_field=title&sysparm_goto=hid`)
    expect(
        tableOf(page)
            .slice(1)
            .map((row) => row[1]),
    ).toEqual(['T2'])
    expect(textOf(mainOf(page))).toContain('All > Title contains hid')
})

it('comes in pages of twenty rows', async () => {
    storeRows(
        bench.instance,
        Array.from({ length: 43 }, (_, index) =>
            ticket(String(index).padStart(32, 'f'), { number: `U${String(index).padStart(2, '0')}`, title: 'x' }),
        ),
    )
    const visitor = new Visitor(bench)
    const first = await visitor.open(PATH)
    expect(tableOf(first)).toHaveLength(21)
    expect(textOf(mainOf(first))).toContain('1 to 20 of 45 Next Last')
    const last = await visitor.open(`${PATH}?sysparm_first_row=41`)
    expect(tableOf(last)).toHaveLength(6)
    expect(textOf(mainOf(last))).toContain('First Previous 41 to 45 of 45')
})

it('shows a message when there is nothing to show', async () => {
    const visitor = new Visitor(bench)
    expect(textOf(mainOf(await visitor.open(`${PATH}?sysparm_query=number=T9`)))).toContain(
        'No records to display Nothing matches this filter. Show all',
    )
    expect(textOf(mainOf(await visitor.open('/cmn_location_list.do')))).toContain('No records to display')
})

it('shows the display column and a few more of a table without a layout', async () => {
    expect(tableOf(await new Visitor(bench).open('/x_lab_note_list.do'))).toEqual([
        ['Text ▲', 'Ticket'],
        ['first note', 'T1'],
    ])
})

describe('actions', () => {
    it('run once for each selected row for which the condition holds', async () => {
        const visitor = new Visitor(bench)
        const page = await visitor.open(PATH)
        expect(buttonsOf(page)).toEqual(['Search', 'Recount', 'Close all'])
        const rows = { sysparm_checked_items: [IDS.open, IDS.hidden] }
        const after = await visitor.submitAndFollow(PATH, { sys_action: IDS.closeRows, ...rows })
        expect(
            tableOf(after)
                .slice(1)
                .map((row) => row[3]),
        ).toEqual(['Closed', 'Closed'])
        expect(textOf(mainOf(after))).toContain('Close all does not apply to 1 of 2 rows. Closed T1')
    })

    it('ask for rows when none is selected', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(PATH)
        const after = await visitor.submitAndFollow(PATH, { sys_action: IDS.closeRows })
        expect(textOf(mainOf(after))).toContain('No rows are selected')
    })

    it('above the list run once and may lead elsewhere, with what they had to say', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(PATH)
        const answer = await visitor.submit(PATH, { sys_action: IDS.banner })
        expect(answer.location).toBe('/x_lab_note_list.do')
        expect(textOf(mainOf(await visitor.open(answer.location!)))).toContain('Nothing to count')
        expect(textOf(mainOf(await visitor.open(PATH)))).not.toContain('Nothing to count')
    })

    it('are refused without the token of the session', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(PATH)
        const fields = { sys_action: IDS.closeRows, sysparm_checked_items: IDS.open }
        expect((await visitor.submitWithoutToken(PATH, fields)).status).toBe(403)
        expect((await visitor.submitWithoutToken(PATH, { ...fields, sysparm_ck: 'guessed' })).status).toBe(403)
        expect(bench.instance.database.get('x_lab_ticket', IDS.open)!['state']).toBe('open')
    })
})
