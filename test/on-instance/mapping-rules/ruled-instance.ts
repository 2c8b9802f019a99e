/** The built app as tests of rules and of handled deliveries need it: rules, the routes of operators, and a digest of all that is stored. */

import type { Answer, Fields, Login } from '../../support/instance-client.ts'
import type { OpenOptions } from '../../support/on-instance.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const DELIVERIES = '/api/x_kt_gov/v1/keeptrusts/deliveries'

/** What the script include answers to a preview. */
export interface ShownPreview {
    readonly ok: boolean
    readonly ending: { readonly state: string; readonly code: string | null }
    readonly rule: { readonly name: string } | null
    readonly rules: readonly { readonly sysId: string; readonly name: string }[]
    readonly records: readonly {
        readonly operation: string
        readonly table: string
        readonly recordId: string | null
        readonly fields: readonly { readonly column: string; readonly value: string }[]
        readonly references: readonly { readonly column: string; readonly recordId: string | null }[]
        readonly obstacles: readonly {
            readonly code: string
            readonly column: string | null
            readonly refuses: boolean
        }[]
    }[]
    readonly lines: readonly { readonly action: string; readonly table: string; readonly code: string | null }[]
    readonly text: readonly string[]
}

/** An instance as `onInstance` opens it, with what operators do. */
export function onRuledInstance(options: OpenOptions = {}) {
    const instance = onInstance(options)
    const idOf = async (number: string): Promise<string> => (await instance.delivery(number)).sys_id

    /** A method of the script include, as another scope calls it; the answer as data. */
    function call<T = Fields>(method: string, ...given: readonly unknown[]): T {
        const parameters = given.map((one) => JSON.stringify(one)).join(', ')
        const body = `return JSON.stringify(new x_kt_gov.KeeptrustsGovernance().${method}(${parameters}))`
        return JSON.parse(String(instance.local.script(body))) as T
    }

    return Object.assign(instance, {
        idOf,
        call,
        /** A mapping rule of the administrator; answers its sys_id. */
        mappingRule: (values: Fields) => instance.insert('x_kt_gov_mapping_rule', { name: 'Our rule', ...values }),
        preview: async (number: string) => call<ShownPreview>('preview', await idOf(number)),
        /** Everything that the database holds, as digests, but for the log of transactions: rows of earlier ones come late. */
        digest: (): unknown => ({ ...instance.local.instance.database.digest(), syslog_transaction: '' }),
        /** A route of operators. */
        ask: (path: string, body: unknown, login?: Login): Promise<Answer> =>
            instance.local.api('POST', `${DELIVERIES}${path}`, { body, login }),
    })
}
