/** Who may do what: every role on every table, on the columns that are guarded more strictly, and on every REST route of the built app. */
import { storeRows } from 'servicenow-local-instance'
import { recordsOf } from '../../../tools/package/read-package.ts'
import { readMatrix } from '../../support/access-matrix.ts'
import { isAllowed, loginOfEachRole } from '../../support/access-roles.ts'
import { builtApp } from '../../support/built-app.ts'
import type { Login } from '../../support/instance-client.ts'
import { OnInstance, SECRET } from '../../support/on-instance.ts'

/** Values without which a row is refused for other reasons than rights. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    x_kt_gov_mapping_rule: { name: 'Matrix', target: 'ignore' },
    x_kt_gov_pack: { choice: 'window', window_from: '2026-04-20', window_to: '2026-04-20' },
}

/** What a stored row has, where its state decides who may do what: an event has named the gateway. */
const STORED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    x_kt_gov_finding: { state: 'open' },
    x_kt_gov_gateway: { gateway_key: 'a key' },
    x_kt_gov_mapping_rule: { name: 'Matrix', target: 'default' },
}

const tables = readMatrix('tables')
const columns = readMatrix('columns')
const routes = readMatrix('routes')

let instance: OnInstance
let logins: Readonly<Record<string, Login | null>>
const rowOf = new Map<string, string>()

beforeAll(async () => {
    instance = await OnInstance.open()
    logins = loginOfEachRole(instance)
    for (const { subject: table } of tables) {
        const sysId = instance.instance.newId()
        storeRows(instance.instance, [{ table, sys_id: sysId, values: STORED[table] ?? {} }])
        rowOf.set(table, sysId)
    }
    instance.mark()
})
afterAll(() => instance.close())

const rowPath = (table: string) => `/api/now/table/${table}/${rowOf.get(table)}`

/** What a role may do with a table, as the letters of the matrix. */
async function rightsOn(table: string, role: string): Promise<string> {
    const login = logins[role]
    const ask = async (method: string, path: string, body?: unknown) =>
        isAllowed(await instance.api(method, path, { login, body }), `${role} ${method} ${table}`)
    const given = {
        c: await ask('POST', `/api/now/table/${table}`, valuesFor(table)),
        r: await ask('GET', rowPath(table)),
        w: await ask('PATCH', rowPath(table), {}),
        d: await ask('DELETE', rowPath(table)),
    }
    return (
        Object.entries(given)
            .filter(([, isGiven]) => isGiven)
            .map(([letter]) => letter)
            .join('') || '-'
    )
}

/** What a new row must have, so that nothing but rights can refuse it. */
function valuesFor(table: string): Readonly<Record<string, string>> {
    const delivery = rowOf.get('x_kt_gov_delivery') ?? ''
    if (table === 'x_kt_gov_delivery_action') return { delivery, action: 'hold', reason: 'Matrix' }
    if (table === 'x_kt_gov_acceptance') {
        const today = new Date(instance.instance.clock.now()).toISOString().slice(0, 10)
        return { finding: rowOf.get('x_kt_gov_finding') ?? '', until: today, reason: 'Matrix' }
    }
    return REQUIRED[table] ?? {}
}

describe('tables', () => {
    it('are all in the matrix', () => {
        const own = builtApp().tables.map(({ name }) => name)
        expect(tables.map(({ subject }) => subject).sort()).toEqual(own.sort())
    })

    describe.each(tables.map(({ subject, cells }) => [subject, cells] as const))('%s', (table, cells) => {
        afterEach(() => instance.rewind())
        it.each(Object.entries(cells))('gives %s the rights %s', async (role, rights) => {
            expect(await rightsOn(table, role)).toBe(rights)
        })
    })
})

describe('columns', () => {
    describe.each(columns.map(({ subject, cells }) => [subject, cells] as const))('%s', (subject, cells) => {
        const [table, column] = subject.split('.')
        afterEach(() => instance.rewind())

        it.each(Object.entries(cells))('gives %s the rights %s', async (role, rights) => {
            const login = logins[role]
            const stored = async () => (await instance.record(table, `sys_id=${rowOf.get(table)}`, [column]))[column]
            const before = await stored()
            const value = valueFor(table, column)
            await instance.api('PATCH', rowPath(table), { login, body: { [column]: value } })
            const isWritten = (await stored()) !== before
            const seen = (await instance.api('GET', rowPath(table), { login })).body.result?.[column]
            expect(`${seen === undefined ? '' : 'r'}${isWritten ? 'w' : ''}` || '-').toBe(rights)
        })
    })

    /** Something that the column can hold and that the row does not have. */
    function valueFor(table: string, column: string): string {
        const { dictionary } = instance.instance
        if (dictionary.table(table)?.columns.get(column)?.type === 'glide_date_time') return '2030-01-01 00:00:00'
        const choices = dictionary.choices(table, column)
        return choices.length > 0 ? choices[choices.length - 1].value : '1'
    }
})

describe('REST routes', () => {
    const shipped = () =>
        recordsOf(builtApp(), 'sys_ws_operation').map(
            ({ fields }) => `${fields.http_method} ${fields.operation_uri?.replace(/\/$/, '')}`,
        )

    it('are all in the matrix', () => {
        expect(routes.map(({ subject }) => subject).sort()).toEqual(shipped().sort())
    })

    describe.each(routes.map(({ subject, cells }) => [subject, cells] as const))('%s', (subject, cells) => {
        const [method, path] = subject.split(' ')
        afterEach(() => instance.rewind())

        it.each(Object.entries(cells))('answers %s with %s', async (role, expected) => {
            const body = method === 'GET' || method === 'DELETE' ? undefined : {}
            const asked = path.replace(/\{[^}]*\}/g, '0'.repeat(32))
            const answer = await instance.api(method, asked, { login: logins[role], body })
            // A code in the body is the app's own word: the platform let the caller through to it.
            const isReached = answer.body.error === undefined || answer.body.error.code !== undefined
            expect(isReached ? 'yes' : String(answer.status)).toBe(expected)
        })
    })
})

it.each(Object.keys(tables[0].cells))('shows no secret in clear to %s', async (role) => {
    const login = logins[role]
    const query = 'sysparm_query=nameSTARTSWITHx_kt_gov.^type=password2&sysparm_fields=name,value'
    const { text } = await instance.api('GET', `/api/now/table/sys_properties?${query}`, { login })
    expect(text).not.toContain(SECRET)
})

describe('pages', () => {
    const pages = readMatrix('pages')
    const shipped = () => recordsOf(builtApp(), 'sys_ui_page').map(({ fields }) => `/${fields.endpoint}`)

    it('are all in the matrix', () => {
        expect(pages.map(({ subject }) => subject).sort()).toEqual(shipped().sort())
    })

    describe.each(pages.map(({ subject, cells }) => [subject, cells] as const))('%s', (path, cells) => {
        it.each(Object.entries(cells))('answers %s with %s', async (role, expected) => {
            const { status, text } = await instance.api('GET', path, { login: logins[role] })
            // A refusal shows a page of the platform and nothing of ours; without a login that is where one logs in.
            const isShown = status === 200 && text.includes('x_kt_gov') && !text.includes('type="password"')
            expect(isShown ? 'yes' : 'no').toBe(expected)
        })
    })
})
