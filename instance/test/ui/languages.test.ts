/** Promises of translated labels, choices and messages ("Translation tables", "Set a fallback language", "Support multiple languages for a form annotation"). */
import { storeRows, storeUser } from '../../index.ts'
import type { GivenRow } from '../../src/install/store-rows.ts'
import { mainOf, textOf, Visitor } from '../../src/testing/visitor.ts'
import type { Bench } from '../http/bench.ts'
import { startTickets } from './tickets.ts'

let bench: Bench
let count = 0

const row = (table: string, values: Readonly<Record<string, unknown>>): GivenRow => ({
    table,
    sys_id: (count += 1).toString(16).padStart(32, 'bb'),
    values: { language: 'de', ...values },
})

beforeAll(async () => {
    bench = await startTickets()
    storeRows(bench.instance, [
        row('sys_documentation', { name: 'x_lab_ticket', element: '', label: 'Ticket', plural: 'Tickets (de)' }),
        row('sys_documentation', { name: 'x_lab_ticket', element: 'state', label: 'Zustand' }),
        row('sys_choice', { name: 'x_lab_ticket', element: 'state', value: 'open', label: 'Offen', sequence: 0 }),
        row('sys_translated', { name: 'sys_app_module', element: 'title', value: 'New ticket', label: 'Neues Ticket' }),
        row('sys_ui_message', { key: 'x_lab.hello', message: 'Hello, {0}', language: 'en' }),
        row('sys_ui_message', { key: 'x_lab.hello', message: 'Hallo, {0}' }),
        row('sys_ui_message', { key: 'x_lab.english', message: 'English alone', language: 'en' }),
    ])
    for (const [user_name, preferred_language] of [
        ['german', 'de'],
        ['french', 'fr'],
    ] as const)
        storeUser(bench.instance, { user_name, password: 'pw', roles: ['admin'], preferred_language })
})
afterAll(() => bench.close())

const list = async (user: string) => {
    const { html } = await new Visitor(bench, `${user}:pw`).open('/x_lab_ticket_list.do')
    return { html, text: textOf(mainOf({ html } as never)) }
}

it('shows names of tables, columns, choices and modules in the language of the user', async () => {
    const { html, text } = await list('german')
    for (const shown of ['Tickets (de)', 'Zustand', 'Offen']) expect(text).toContain(shown)
    expect(html).toContain('>Neues Ticket</a>')
    expect(html).toContain('<html lang="de">')
})

it('shows English where there is no row of the language, one by one', async () => {
    const german = await list('german')
    // The hint of the table, and the column Title, have no German row.
    for (const shown of ['What somebody wants done', 'Title']) expect(german.text).toContain(shown)
    const french = await list('french')
    for (const shown of ['Tickets', 'State', 'Open']) expect(french.text).toContain(shown)
    expect(french.html).toContain('>New ticket</a>')
})

it('answers messages in the language of the session, then in English, then the key', () => {
    const messagesOf = (user: string) => {
        const found = bench.instance.users.byName(user)
        if (!found) throw new Error(`no user ${user}`)
        const tx = bench.instance.transaction({ name: 'test', user: found, interactive: true })
        const body = `[gs.getMessage('x_lab.hello', ['Ada']), gs.getMessage('X_LAB.HELLO', ['Ada']), gs.getMessage('x_lab.english'), gs.getMessage('x_lab.none'), gs.getSession().getLanguage()].join('|')`
        const source = { table: 'sys_script', sysId: 'f'.repeat(32), name: 'test', scope: 'x_lab', body }
        return bench.instance.scripts.run(tx, source, {})
    }
    expect(messagesOf('german')).toBe('Hallo, Ada|Hallo, Ada|English alone|x_lab.none|de')
    expect(messagesOf('french')).toBe('Hello, Ada|Hello, Ada|English alone|x_lab.none|fr')
})
