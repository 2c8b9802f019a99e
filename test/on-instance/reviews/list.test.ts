/** One list of reviews over all tables that hold any: a row for each review that the person may read, newest first, page by page. */
import { storeRows } from 'servicenow-local-instance'
import type { Answer, Fields, Login } from '../../support/instance-client.ts'
import { escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const OWN = 'x_kt_gov_compliance_task'
let rita: Login
let fulfiller: Login

beforeAll(async () => {
    rita = instance.local.user('rita', ['x_kt_gov.reviewer'])
    fulfiller = instance.local.user('fred', ['x_kt_gov.reviewer', 'itil'])
    await instance.change('sys_user', { name: 'Rita Reviewer' }, 'user_name=rita')
    instance.local.mark()
})

const ask = (query = '', login: Login = rita): Promise<Answer> =>
    instance.local.api('GET', `/api/x_kt_gov/v1/reviews/records${query}`, { login })

async function titles(query = '', login: Login = rita): Promise<readonly string[]> {
    const { reviews } = (await ask(query, login)).body.result as { readonly reviews: readonly Fields[] }
    return reviews.map(({ policy, table }) => `${policy}|${table}`)
}

/** One review in a table, a second after the one before. */
async function open(id: string, table = OWN): Promise<void> {
    await instance.setProperty('x_kt_gov.compliance.table', table)
    instance.local.wait(1)
    await instance.deliver({ id: `dlv_${id}`, ...escalationCreated({ escalation_id: id, policy_name: id }) })
}

it('shows reviews of every table, each with what people need to choose one', async () => {
    await open('old', 'incident')
    await open('new')
    expect(await titles('', fulfiller)).toEqual(['new|x_kt_gov_compliance_task', 'old|incident'])
    const { number, sys_id } = await instance.local.record(OWN)
    expect((await ask()).body.result).toEqual({
        next_cursor: null,
        reviews: [
            {
                sys_id,
                number,
                title: 'AI Compliance Review: new violation',
                open: true,
                state: 'Open',
                priority: 'High',
                due_at: '2026-04-20T18:00:00Z',
                assigned_to: '',
                gateway: 'gw_prod_001',
                policy: 'new',
                table: OWN,
                table_label: 'AI compliance review',
                link: `/${OWN}.do?sys_id=${sys_id}`,
            },
        ],
    })
    const [, old] = (await ask('', fulfiller)).body.result.reviews as readonly Fields[]
    expect(old).toMatchObject({ gateway: 'gw_prod_001', policy: 'old', state: 'New', table_label: 'Incident' })
})

it('shows a person the records and columns that they may read, and counts no others', async () => {
    await open('theirs', 'incident')
    await open('ours')
    expect(await titles()).toEqual(['ours|x_kt_gov_compliance_task'])
    const acl = instance.install('sys_security_acl', {
        name: `${OWN}.priority`,
        operation: 'read',
        type: 'record',
        active: 'true',
    })
    const { sys_id } = await instance.local.record('sys_user_role', 'name=itil')
    instance.install('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: sys_id })
    const priorityFor = async (login: Login) => (await ask('', login)).body.result.reviews[0].priority
    expect([await priorityFor(rita), await priorityFor(fulfiller)]).toEqual(['', 'High'])
})

it('leaves out reviews that were closed or deleted, unless all are asked for', async () => {
    for (const id of ['a', 'b', 'c']) await open(id)
    await instance.deliver(
        escalation('resolved', { escalation_id: 'a', resolution: 'approved' }, '2026-04-20T15:00:00Z'),
    )
    await instance.remove(OWN, 'policy_name=b')
    expect(await titles()).toEqual([`c|${OWN}`])
    expect(await titles('?show=all')).toEqual([`c|${OWN}`, `a|${OWN}`])
})

it('shows those of a person, and those of nobody', async () => {
    for (const id of ['mine', 'free']) await open(id)
    const { sys_id } = await instance.local.record('sys_user', 'user_name=rita')
    await instance.change(OWN, { assigned_to: sys_id }, 'policy_name=mine')
    expect(await titles('?show=mine')).toEqual([`mine|${OWN}`])
    expect(await titles('?show=unassigned')).toEqual([`free|${OWN}`])
    expect(await titles('?show=mine', fulfiller)).toEqual([])
    const [review] = (await ask('?show=mine')).body.result.reviews as readonly Fields[]
    expect(review.assigned_to).toBe('Rita Reviewer')
})

it('reads page by page, whatever is added meanwhile, also where reviews are of the same second', async () => {
    for (const id of ['1', '2', '3', '4', '5']) await open(id)
    const { sys_created_on } = await instance.local.record('x_kt_gov_link', 'external_id=3')
    instance.local.script(`
        var link = new GlideRecord('x_kt_gov_link'); link.addQuery('external_id', 'IN', '2,3,4'); link.query()
        while (link.next()) { link.autoSysFields(false); link.setValue('sys_created_on', '${sys_created_on}'); link.update() }`)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
        const page: Answer = await ask(`?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
        seen.push(...(page.body.result.reviews as readonly Fields[]).map(({ policy }) => policy))
        if (seen.length === 2) await open('late')
        cursor = page.body.result.next_cursor
    }
    expect(seen[0]).toBe('5')
    expect(seen.slice().sort()).toEqual(['1', '2', '3', '4', '5'])
    expect(seen[4]).toBe('1')
})

it('goes through no more than 5000 links for a page, and answers where it stopped', async () => {
    await open('oldest')
    const { sys_id } = await instance.local.record('x_kt_gov_link', 'external_id=oldest')
    instance.local.script(`
        var first = new GlideRecord('x_kt_gov_link'); first.get('${sys_id}'); first.autoSysFields(false)
        first.setValue('sys_created_on', '2020-01-01 00:00:00'); first.update()`)
    storeRows(
        instance.local.instance,
        Array.from({ length: 5200 }, (_, index) => ({
            table: 'x_kt_gov_link',
            values: {
                link_key: `key_${index}`,
                kind: 'compliance_task',
                table_name: 'incident',
                record_id: instance.local.instance.newId(),
            },
        })),
    )
    const first = (await ask()).body.result
    expect(first.reviews).toEqual([])
    expect(await titles(`?cursor=${first.next_cursor}`)).toEqual([`oldest|${OWN}`])
})

it('does not depend on the time zone of the person', async () => {
    for (const id of ['1', '2', '3']) await open(id)
    const tokyo = instance.local.user('taro', ['x_kt_gov.reviewer'], { time_zone: 'Asia/Tokyo' })
    const { next_cursor, reviews } = (await ask('?limit=2', tokyo)).body.result
    expect((reviews as readonly Fields[]).map(({ policy }) => policy)).toEqual(['3', '2'])
    expect(reviews[0].due_at).toBe('2026-04-20T18:00:00Z')
    expect(await titles(`?limit=2&cursor=${next_cursor}`, tokyo)).toEqual([`1|${OWN}`])
})

it.each([
    ['?show=closed', 'show_invalid'],
    ['?limit=0', 'limit_invalid'],
    ['?limit=101', 'limit_invalid'],
    ['?cursor=20269999', 'cursor_invalid'],
    ['?cursor=20261399000000-00000000000000000000000000000000', 'cursor_invalid'],
])('refuses %s with %s', async (query, code) => {
    const { body, status } = await ask(query)
    expect([status, body.error?.code]).toEqual([400, code])
})
