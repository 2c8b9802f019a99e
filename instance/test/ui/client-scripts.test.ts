/** Promises of client scripts ("Client scripts", "GlideForm", "g_scratchpad" of the product documentation), as far as a drawn form shows them. */
import type { GivenRecord } from '../../index.ts'
import { installRecords } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { mainOf, textOf, Visitor } from '../../src/testing/visitor.ts'
import { IDS, startTickets } from './tickets.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const OPEN = `/x_lab_ticket.do?sys_id=${IDS.open}`
let made = 0
const record = (table: string, values: Readonly<Record<string, string>>): GivenRecord => ({
    table,
    sys_id: (made += 1).toString(16).padStart(32, 'b0'),
    values: { sys_scope: 'x_lab', active: 'true', ...values },
})
const client = (body: string, more: Readonly<Record<string, string>> = {}) =>
    record('sys_script_client', {
        ...{ name: `Client ${made}`, table: 'x_lab_ticket', type: 'onLoad', script: `function onLoad() { ${body} }` },
        ...more,
    })
async function read(...records: readonly GivenRecord[]): Promise<string> {
    installRecords(bench.instance, records)
    return textOf(mainOf(await new Visitor(bench).open(OPEN)))
}

it('show under a field what a display rule left for them', async () => {
    const rule = record('sys_script', {
        ...{ name: 'Leave', collection: 'x_lab_ticket', when: 'before_display', order: '100' },
        script: "g_scratchpad.hints = [{ column: 'amount', text: 'Paid ' + current.getValue('number') }]",
    })
    const text = await read(
        rule,
        client(
            "for (var i = 0; i < g_scratchpad.hints.length; i++) g_form.showFieldMsg(g_scratchpad.hints[i].column, g_scratchpad.hints[i].text + ' <b>', 'info')",
        ),
    )
    expect(text).toMatch(/Amount .*Paid \S+ <b>/)
})

it('are not run for another table, another event, or when they are not active', async () => {
    const say = "g_form.showFieldMsg('amount', 'Shown', 'error')"
    expect(await read(client(say, { table: 'incident' }))).not.toContain('Shown')
    expect(await read(client(say, { type: 'onSubmit' }))).not.toContain('Shown')
    expect(await read(client(say, { active: 'false' }))).not.toContain('Shown')
    expect(await read(client(say))).toContain('Shown')
})

it('leave the form as it is where they fail', async () => {
    const text = await read(client("g_form.getControl('amount').style.color = 'red'"))
    expect(text).toContain('Amount')
    const logged = bench.instance.database.select({ table: 'syslog', where: null, orderBy: [], window: null })
    expect(logged.some(({ message }) => /getControl/.test(message ?? ''))).toBe(true)
})

it('know the record of the form, and take a message back', async () => {
    const text = await read(
        client(
            "g_form.showFieldMsg('amount', g_form.getTableName() + '/' + g_form.getUniqueValue() + '/' + g_form.getValue('number') + '/' + g_form.isNewRecord()); g_form.showFieldMsg('due', 'Too late'); g_form.hideFieldMsg('due')",
        ),
    )
    expect(text).toContain(`x_lab_ticket/${IDS.open}/T1/false`)
    expect(text).not.toContain('Too late')
})
