/** Markup and formulas in content stay text wherever a person or a program reads them. */
import { decision, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>[code]<b>bold</b>[/code]'
const FORMULA = '=HYPERLINK("https://evil.example.com","open")'
const instance = onInstance()

/** A page as the administrator's browser gets it. */
async function page(path: string): Promise<string> {
    const { url, admin } = instance.local
    const authorization = `Basic ${Buffer.from(`${admin.user}:${admin.password}`).toString('base64')}`
    const answer = await fetch(url + path, { headers: { authorization } })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    return answer.text()
}

/** Columns into which the content could have gone, and which a browser reads as markup. */
const markupColumns = () =>
    instance.rows('sys_dictionary', ['name', 'element'], 'nameSTARTSWITHx_kt_gov^internal_typeINhtml,translated_html')

beforeEach(async () => {
    await instance.deliver(escalationCreated({ policy_name: MARKUP, reason: MARKUP, model: FORMULA, user_id: MARKUP }))
    await instance.deliver(decision('blocked', { policy_name: MARKUP, model: FORMULA, reason: FORMULA }))
})

it('no column of the app is read as markup', async () => {
    expect(await markupColumns()).toEqual(new Set())
})

it.each(['x_kt_gov_compliance_task', 'incident', 'x_kt_gov_delivery', 'x_kt_gov_decision'])(
    'lists and forms of %s show it as text',
    async (table) => {
        const [record] = await instance.list(table, ['sys_id'])
        const pages = [await page(`/${table}_list.do`), await page(`/${table}.do?sys_id=${record.sys_id}`)]
        for (const html of pages) expect(html).not.toMatch(/<img src=x|<script>alert|<b>bold/)
    },
)

it('work notes have no block that the platform would show as markup', async () => {
    await instance.deliver(
        decision('blocked', { policy_name: MARKUP, event_id: 'evt_2', reason: MARKUP, model: MARKUP }),
    )
    const notes = await instance.list('sys_journal_field', ['value'])
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.filter(({ value }) => /\[code\]/i.test(value))).toEqual([])
})

it('every text that people read names its origin: no field of a task begins with what a spreadsheet would run', async () => {
    const tasks = await instance.list('task', ['short_description', 'description'], 'correlation_display=Keeptrusts')
    expect(tasks.length).toBeGreaterThan(1)
    for (const { short_description, description } of tasks)
        for (const text of [short_description, description]) expect(text).not.toMatch(/^[=+@-]/)
})
