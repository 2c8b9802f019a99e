/** What each role can do to each row in each state: the Table API and the buttons of the form, each attempted on the built app. */
import { writeFileSync } from 'node:fs'
import { storeRows, Visitor } from 'servicenow-local-instance'
import { formatMatrix, matrixFile, readMatrix, type MatrixRow } from '../../support/access-matrix.ts'
import { isAllowed, loginOfEachRole } from '../../support/access-roles.ts'
import type { Fields, Login } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'

/** `WRITE_GOLDEN=1` writes the matrix as the instance has it. */
const IS_WRITING = process.env.WRITE_GOLDEN === '1'

/** The column that holds the state of a row; its choices are the states. */
const STATE_COLUMNS: Readonly<Record<string, string>> = {
    x_kt_gov_alert: 'state',
    x_kt_gov_automation: 'execution_state',
    x_kt_gov_compliance_task: 'state',
    x_kt_gov_control_mapping: 'active',
    x_kt_gov_control_test: 'result',
    x_kt_gov_delivery: 'state',
    x_kt_gov_evidence_file: 'integrity',
    x_kt_gov_evidence_run: 'state',
    x_kt_gov_export: 'state',
    x_kt_gov_finding: 'state',
    x_kt_gov_gateway: 'gateway_key',
    x_kt_gov_mapping_rule: 'active',
    x_kt_gov_write_back: 'state',
}
/** States that are no choices. The key of a gateway comes with the first event that names it. */
const OTHER_STATES: Readonly<Record<string, readonly string[]>> = {
    x_kt_gov_control_mapping: ['true', 'false'],
    x_kt_gov_gateway: ['', 'a key'],
    x_kt_gov_mapping_rule: ['true', 'false'],
}
/** What else a row needs, so that nothing but rights and its state decides. */
const STORED: Readonly<Record<string, Fields>> = {
    x_kt_gov_compliance_task: { console_url: 'https://console.example.com' },
    x_kt_gov_mapping_rule: { name: 'Matrix', target: 'default' },
}
const LETTERS = { r: 'GET', w: 'PATCH', d: 'DELETE' } as const

let instance: OnInstance
let logins: Readonly<Record<string, Login | null>>
const seen: MatrixRow[] = []

beforeAll(async () => {
    instance = await OnInstance.open()
    logins = loginOfEachRole(instance)
    instance.mark()
})
afterAll(async () => {
    await instance.close()
    if (IS_WRITING) writeFileSync(matrixFile('states'), formatMatrix('states', 'row', seen))
})

function statesOf(table: string): readonly string[] {
    const choices = instance.instance.dictionary.choices(table, STATE_COLUMNS[table])
    return OTHER_STATES[table] ?? [...new Set(choices.map(({ value }) => value))]
}

/** A row in a state, as it is found before each attempt. */
function store(table: string, state: string): string {
    instance.rewind()
    const sysId = instance.instance.newId()
    storeRows(instance.instance, [
        { table, sys_id: sysId, values: { ...STORED[table], [STATE_COLUMNS[table]]: state } },
    ])
    return sysId
}

/** The letters of what the Table API does. */
async function rightsOn(table: string, state: string, role: string): Promise<string> {
    let letters = ''
    for (const [letter, method] of Object.entries(LETTERS)) {
        const path = `/api/now/table/${table}/${store(table, state)}`
        const body = method === 'PATCH' ? {} : undefined
        const answer = await instance.api(method, path, { login: logins[role], body })
        if (isAllowed(answer, `${role} ${method} ${table}`)) letters += letter
    }
    return letters
}

/** The buttons whose press is taken: after a refused one the browser is not redirected. */
async function buttonsOn(table: string, state: string, login: Login): Promise<readonly string[]> {
    const taken: string[] = []
    for (const { name, sys_id } of await actionsOf(table)) {
        const form = `/${table}.do?sys_id=${store(table, state)}`
        const visitor = new Visitor(instance, `${login.user}:${login.password}`)
        await visitor.open(form)
        if ((await visitor.submit(form, { sys_action: sys_id })).location !== null) taken.push(name)
    }
    return taken
}

const actionsOf = (table: string) =>
    instance.records('sys_ui_action', `table=${table}^form_button=true^ORDERBYorder`, ['name', 'sys_id'])

async function cellOf(table: string, state: string, role: string): Promise<string> {
    const login = logins[role]
    const rights = (await rightsOn(table, state, role)) || '-'
    const buttons = login === null ? [] : await buttonsOn(table, state, login)
    return [rights, buttons.join(', ')].filter(Boolean).join(': ')
}

const expected = IS_WRITING ? [] : readMatrix('states')
const ROLES = Object.keys(readMatrix('tables')[0].cells)

it('has a line for each table that is in the matrix, and for no other', () => {
    const tables = expected.map(({ subject }) => subject.split(' ')[0])
    if (!IS_WRITING) expect(new Set(tables)).toEqual(new Set(Object.keys(STATE_COLUMNS)))
})

it.each(Object.keys(STATE_COLUMNS))(
    'of %s is as the matrix states it, in every state that the table has',
    async (table) => {
        const rows: MatrixRow[] = []
        for (const state of statesOf(table)) {
            const cells: Record<string, string> = {}
            for (const role of ROLES) cells[role] = await cellOf(table, state, role)
            rows.push({ subject: `${table} ${STATE_COLUMNS[table]}=${state}`, cells })
        }
        seen.push(...rows)
        if (!IS_WRITING) expect(rows).toEqual(expected.filter(({ subject }) => subject.startsWith(`${table} `)))
    },
    600_000,
)
