/** An auditor, who reads every delivery but no body, asks what a body holds: no answer depends on it. */

import type { Login } from '../../support/instance-client.ts'
import { escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const DELIVERY = 'x_kt_gov_delivery'
const RECORD = 'x_kt_gov_delivery_record'
const HELD = 'usr_held'

let auditor: Login
let operator: Login
beforeEach(async () => {
    auditor = instance.local.user('an.auditor', ['x_kt_gov.auditor'])
    operator = instance.local.user('an.operator', ['x_kt_gov.operator'])
    await instance.deliver(escalationCreated({ user_id: HELD }))
    await instance.deliver(escalationCreated({ escalation_id: 'esc_other' }))
})

const ask = async (path: string, login: Login): Promise<string> =>
    (await instance.local.api('GET', path, { login })).text
const table = (name: string, query: string) =>
    `/api/now/table/${name}?${new URLSearchParams({ sysparm_fields: 'sys_id', sysparm_query: query })}`

it.each([
    ['part of it', (word: string) => table(DELIVERY, `bodyLIKE${word}`)],
    ['what it does not contain', (word: string) => table(DELIVERY, `bodyNOT LIKE${word}`)],
    ['all of it', (word: string) => table(DELIVERY, `body=${word}`)],
    ['what comes before it', (word: string) => table(DELIVERY, `body<{"data":{"${word}`)],
    ['part of it, beside another condition', (word: string) => table(DELIVERY, `state=processed^bodyLIKE${word}`)],
    ['part of it, from the lines of the delivery', (word: string) => table(RECORD, `delivery.bodyLIKE${word}`)],
    [
        'how many contain it',
        (word: string) => `/api/now/stats/${DELIVERY}?sysparm_count=true&sysparm_query=bodyLIKE${word}`,
    ],
])('asked for %s, the instance answers the same whether it is so or not', async (_what, path) => {
    expect(await ask(path(HELD), auditor)).toBe(await ask(path('usr_none'), auditor))
})

it.each(['sysparm_group_by=body', 'sysparm_min_fields=body', 'sysparm_max_fields=body'])(
    'a count by %s shows none',
    async (wanted) => {
        const path = `/api/now/stats/${DELIVERY}?sysparm_count=true&${wanted}`
        expect(await ask(path, auditor)).not.toContain(HELD)
        expect(await ask(path, operator)).toContain(wanted.startsWith('sysparm_group_by') ? HELD : 'esc_')
    },
)

it('an operator, who reads bodies, finds them by what they hold', async () => {
    const found = JSON.parse(await ask(table(DELIVERY, `bodyLIKE${HELD}`), operator)) as { result: unknown[] }
    expect(found.result).toHaveLength(1)
})
