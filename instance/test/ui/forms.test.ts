/** Promises of forms ("Forms", "Form layout", "Related lists", "UI actions", "Navigation stack" of the product documentation). */
import { storeRows } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { HOSTILE, IDS, startTickets, ticket } from './tickets.ts'
import { buttonsOf, mainOf, textOf, Visitor, type Page } from '../../src/testing/visitor.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const FORM = '/x_lab_ticket.do'
const OPEN = `${FORM}?sys_id=${IDS.open}`
const stored = (sysId: string = IDS.open) => bench.instance.database.get('x_lab_ticket', sysId)
const labelsOf = (page: Page): readonly string[] =>
    [...mainOf(page).matchAll(/<label for[^>]*>(.*?)<\/label>/gs)].map(([, label = '']) => textOf(label))
/** The attributes and the content of a field, or undefined when the form does not have it. */
const fieldOf = (page: Page, name: string): string | undefined =>
    new RegExp(`<(?:input|textarea|select|output)(?=[^>]* id="x_lab_ticket\\.${name}").*?(?=</div>)`, 's').exec(
        page.html,
    )?.[0]

describe('a form', () => {
    it('shows the fields of its sections in order, mandatory ones marked', async () => {
        const page = await new Visitor(bench).open(OPEN)
        expect(labelsOf(page)).toEqual([
            ...['Number', '* Title', 'State', 'Done', 'Amount', 'Due', 'Owner', 'Digest', 'Secret', 'Remarks'],
        ])
        const text = textOf(mainOf(page))
        expect(text).toContain('Amounts are checked. Twice.')
        expect(text.indexOf('Work')).toBeGreaterThan(text.indexOf('Amounts are checked'))
    })

    it('shows hints, and escapes every value', async () => {
        const page = await new Visitor(bench).open(OPEN)
        expect(page.html).toContain('title="In whole euros"')
        expect(page.html).not.toContain('<script>')
        expect(page.html).not.toContain('<img')
        expect(fieldOf(page, 'title')).toContain('value="&quot;&gt;&lt;script&gt;')
    })

    it('has a kind of field for each kind of column', async () => {
        const page = await new Visitor(bench).open(OPEN)
        expect(fieldOf(page, 'state')).toContain('<option value="open" selected>Open</option>')
        expect(fieldOf(page, 'done')).toContain('type="checkbox"')
        expect(fieldOf(page, 'owner')).toContain('value="Vera Viewer"')
        expect(fieldOf(page, 'digest')).toContain('readonly')
        expect(fieldOf(page, 'secret')).toContain('type="password"')
        expect(fieldOf(page, 'remarks')).toContain('<textarea')
    })

    it('never shows a secret', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const saved = await visitor.submitAndFollow(OPEN, {
            sys_action: 'sysverb_update_and_stay',
            'x_lab_ticket.secret': 'hidden value',
        })
        expect(saved.html).not.toContain('hidden value')
        expect(fieldOf(saved, 'secret')).toMatch(/value="" placeholder="\*{8}"/)
    })

    it('leaves out fields that the user may not read, and lets nobody change what they may not write', async () => {
        const page = await new Visitor(bench, 'viewer:pw').open(OPEN)
        expect(fieldOf(page, 'amount')).toBeUndefined()
        expect(fieldOf(page, 'due')).toContain('readonly')
        expect(fieldOf(page, 'title')).not.toContain('readonly')
        expect(buttonsOf(page)).not.toContain('Delete')
    })

    it('is not there for a record that does not exist or may not be read', async () => {
        expect((await new Visitor(bench).open(`${FORM}?sys_id=nothing`)).status).toBe(404)
        expect((await new Visitor(bench, 'viewer:pw').open(`${FORM}?sys_id=${IDS.hidden}`)).status).toBe(404)
        expect((await new Visitor(bench, 'viewer:pw').open(`${FORM}?sys_id=-1`)).status).toBe(404)
    })

    it('finds a record by query', async () => {
        expect(textOf(mainOf(await new Visitor(bench).open(`${FORM}?sysparm_query=number=T2`)))).toContain('Ticket T2')
    })

    it('shows its related lists, and says which it cannot show', async () => {
        const page = await new Visitor(bench).open(OPEN)
        expect(textOf(mainOf(page))).toContain('Note (1)')
        expect(mainOf(page)).toContain('first note')
        expect(textOf(mainOf(page))).toContain(
            'REL:0123456789abcdef0123456789abcdef This related list is not shown: there is no such relationship',
        )
        expect(textOf(mainOf(page))).toContain('Notes by script (1)')
        const viewer = await new Visitor(bench, 'viewer:pw').open(OPEN)
        expect(mainOf(viewer)).not.toContain('first note')
        expect(textOf(mainOf(viewer))).toContain('Number of rows removed from this list by Security constraints: 1')
    })

    it('of a table without a layout shows filled fields before empty ones', async () => {
        const page = await new Visitor(bench).open(`/sys_user.do?sysparm_query=user_name=viewer`)
        const text = textOf(mainOf(page))
        expect(text.indexOf('Name')).toBeLessThan(text.indexOf('Empty fields'))
        expect(text.indexOf('Email')).toBeGreaterThan(text.indexOf('Empty fields'))
    })
})

describe('Update', () => {
    const update = async (fields: Readonly<Record<string, string | readonly string[]>>, as = 'admin:admin') => {
        const visitor = new Visitor(bench, as)
        await visitor.open(OPEN)
        const named = Object.entries(fields).map(([name, value]) => [`x_lab_ticket.${name}`, value] as const)
        return visitor.submit(OPEN, { sys_action: 'sysverb_update', ...Object.fromEntries(named) })
    }

    it('writes what changed and goes back to the list', async () => {
        const { status, location } = await update({
            ...{ title: 'Paper', state: 'closed', amount: '9', done: ['false', 'true'], owner: 'System Administrator' },
            ...{ due: '2026-01-02 03:04:05', remarks: 'all said' },
        })
        expect([status, location]).toEqual([302, '/x_lab_ticket_list.do'])
        const { title, state, amount, done, due, owner } = stored()!
        expect({ title, state, amount, done, due }).toEqual({
            ...{ title: 'Paper', state: 'closed', amount: '9', done: '1', due: '2026-01-02 03:04:05' },
        })
        expect(bench.instance.users.byId(owner!)!.userName).toBe('admin')
        const page = await new Visitor(bench).open(OPEN)
        expect(page.html).toMatch(/<small>admin · [^<]*<\/small>all said/)
    })

    it('keeps what was shown and not touched', async () => {
        await update({ title: HOSTILE, owner: 'Vera Viewer', secret: '', due: '' })
        expect(stored()).toMatchObject({ title: HOSTILE, amount: '7', state: 'open', digest: 'abc' })
        expect(bench.instance.users.byId(stored()!['owner']!)!.userName).toBe('viewer')
    })

    it('writes no column that the user may not write', async () => {
        await update(
            { title: 'by the viewer', due: '2026-01-02 03:04:05', digest: 'forged', sys_created_by: 'me' },
            'viewer:pw',
        )
        expect(stored()).toMatchObject({ title: 'by the viewer', due: null, digest: 'abc' })
        expect(stored()!['sys_created_by']).not.toBe('me')
    })

    it('is refused where the record may not be written', async () => {
        storeRows(bench.instance, [ticket('f9'.padEnd(32, '0'), { number: 'T3', title: 'shut', state: 'closed' })])
        const path = `${FORM}?sys_id=${'f9'.padEnd(32, '0')}`
        const visitor = new Visitor(bench, 'viewer:pw')
        expect(buttonsOf(await visitor.open(path))).not.toContain('Update')
        const { status } = await visitor.submit(path, { sys_action: 'sysverb_update', 'x_lab_ticket.title': 'opened' })
        expect([status, stored('f9'.padEnd(32, '0'))!['title']]).toEqual([403, 'shut'])
    })

    it('asks for mandatory fields and for records that exist, and keeps what was typed', async () => {
        const page = await update({ title: '', owner: 'Nobody at all', state: 'closed' })
        const text = textOf(mainOf(page))
        expect(text).toContain('Owner: there is no such record: Nobody at all')
        expect(text).toContain('The following mandatory fields are not filled in: Title')
        expect(fieldOf(page, 'state')).toContain('<option value="closed" selected>')
        expect(stored()).toMatchObject({ title: HOSTILE, state: 'open' })
    })

    it('is refused without the token of the session, also with credentials', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const fields = { sys_action: 'sysverb_update', 'x_lab_ticket.title': 'forged' }
        expect((await visitor.submitWithoutToken(OPEN, fields)).status).toBe(403)
        expect(stored()!['title']).toBe(HOSTILE)
    })
})

describe('Submit and Delete', () => {
    it('make a record with the values of the address, and take it away', async () => {
        const visitor = new Visitor(bench)
        const path = `${FORM}?sys_id=-1&sysparm_query=state=closed^number=T7`
        const page = await visitor.open(path)
        expect(buttonsOf(page)).toEqual(['Submit'])
        expect(fieldOf(page, 'state')).toContain('<option value="closed" selected>')
        const fields = { 'x_lab_ticket.title': 'made', 'x_lab_ticket.number': 'T7', 'x_lab_ticket.state': 'closed' }
        expect((await visitor.submit(path, { sys_action: 'sysverb_insert', ...fields })).location).toBe(
            '/x_lab_ticket_list.do',
        )
        const made = [
            ...bench.instance.database.select({ table: 'x_lab_ticket', where: null, orderBy: [], window: null }),
        ].find(({ number }) => number === 'T7')!
        expect(made).toMatchObject({ title: 'made', state: 'closed' })
        const own = `${FORM}?sys_id=${made['sys_id']}`
        await visitor.open(own)
        await visitor.submit(own, { sys_action: 'sysverb_delete' })
        expect(stored(made['sys_id']!)).toBeNull()
    })

    it('go back to where the browser came from', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const fields = { sys_action: 'sysverb_delete', sysparm_stack: '/x_lab_ticket_list.do?sysparm_query=state=open' }
        expect((await visitor.submit(OPEN, fields)).location).toBe('/x_lab_ticket_list.do?sysparm_query=state=open')
    })

    it('go nowhere else than to this instance', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const fields = { sys_action: 'sysverb_delete', sysparm_stack: '//example.org/' }
        expect((await visitor.submit(OPEN, fields)).location).toBe('/x_lab_ticket_list.do')
    })
})

describe('a UI action', () => {
    it('is a button where its condition holds and the user has its roles', async () => {
        expect(buttonsOf(await new Visitor(bench).open(OPEN))).toEqual(
            expect.arrayContaining(['Close', 'Only for others', 'Save', 'Update', 'Delete', 'Fail']),
        )
        expect(buttonsOf(await new Visitor(bench).open(`${FORM}?sys_id=${IDS.hidden}`))).not.toContain('Close')
        expect(buttonsOf(await new Visitor(bench, 'fulfiller:pw').open('/incident.do'))).not.toContain('Close')
    })

    it('runs with current and action, and what it says is shown once where it leads', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const answer = await visitor.submit(OPEN, { sys_action: IDS.close, 'x_lab_ticket.title': '<i>late</i>' })
        expect(answer.location).toBe(`/x_lab_ticket.do?sys_id=${IDS.open}`)
        expect(stored()).toMatchObject({ state: 'closed', title: '<i>late</i>' })
        const after = await visitor.open(answer.location!)
        expect(after.html).toContain('Closed <b><i>late</i></b></p>')
        expect((await visitor.open(OPEN)).html).not.toContain('role="status"')
    })

    it('is refused where it is not offered', async () => {
        const path = `${FORM}?sys_id=${IDS.hidden}`
        const visitor = new Visitor(bench)
        await visitor.open(path)
        expect((await visitor.submit(path, { sys_action: IDS.close })).status).toBe(403)
    })

    it('that fails shows an error message', async () => {
        const visitor = new Visitor(bench)
        await visitor.open(OPEN)
        const after = await visitor.submitAndFollow(OPEN, { sys_action: IDS.fail })
        expect(textOf(mainOf(after))).toContain('The action failed: out of paper')
    })

    it('of the browser is shown and does not run', async () => {
        const visitor = new Visitor(bench)
        const page = await visitor.open(OPEN)
        expect(page.html).toMatch(/<button[^>]*disabled>Ask <small>\(client script\)/)
        expect((await visitor.submit(OPEN, { sys_action: IDS.browser })).status).toBe(403)
    })
})
