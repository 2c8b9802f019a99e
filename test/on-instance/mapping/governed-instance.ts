/** The built app as tests of mapping need it: deliveries done at once, and what people and administrators do in between. */

import { installRecords } from 'servicenow-local-instance'
import type { Answer, Fields, Sending } from '../../support/instance-client.ts'
import { OnInstance, type OpenOptions } from '../../support/on-instance.ts'

/** A time before those of the events in tests. */
const BEFORE_DEPLOYMENTS = Date.UTC(2026, 3, 1, 12)

/** Boots before the tests of the enclosing block and goes back to the fresh state after each of them. */
export function onInstance(options: OpenOptions = {}) {
    let opened: OnInstance
    beforeAll(async () => {
        opened = await OnInstance.open(options)
    })
    afterEach(() => opened.rewind())
    afterAll(() => opened.close())

    const list = (table: string, columns: readonly string[] = [], query = '') => opened.records(table, query, columns)

    /** Delivers and does all deferred work; answers the delivery's number. */
    async function deliver(body: unknown, sending: Sending = {}): Promise<string> {
        const answer = await opened.deliver(body, sending)
        opened.drain()
        if (answer.status !== 202 && answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
        return answer.body.result.delivery
    }

    /** A property of the platform, which no application ships. */
    async function setPlatformProperty(name: string, value: string): Promise<void> {
        const [known] = await list('sys_properties', ['sys_id'], `name=${name}`)
        if (known) await opened.setProperty(name, value)
        else await opened.create('sys_properties', { name, value, type: 'string' })
    }

    /** A file of another application, installed; answers its sys_id. */
    function install(table: string, values: Fields): string {
        const sysId = opened.instance.newId()
        installRecords(opened.instance, [{ table, sys_id: sysId, values }])
        return sysId
    }

    return {
        /** The opened instance, for its clock, its queue and its scripts. */
        get local(): OnInstance {
            return opened
        },
        deliver,
        install,
        list,
        setPlatformProperty,
        /** From now on the instance answers a question that the platform's documentation leaves open so. */
        behave: (question: string, answer: string) =>
            setPlatformProperty(`local_instance.behaviour.${question}`, answer),
        /** Delivers and leaves deferred work to come. */
        post: (body: unknown, sending: Sending = {}): Promise<Answer> => opened.deliver(body, sending),
        rows: (table: string, columns: readonly string[], query = '') => opened.rows(table, columns, query),
        count: async (table: string, query = ''): Promise<number> => (await list(table, ['sys_id'], query)).length,
        setProperty: (name: string, value: string) => opened.setProperty(name, value),
        reprocess: (seconds?: number) => opened.reprocess(seconds),
        /** `action|table|code` of each line in the related list of a delivery, in order. */
        async outcomes(number: string): Promise<readonly string[]> {
            const query = `delivery.number=${number}^ORDERBYattempt^ORDERBYposition`
            const lines = await list('x_kt_gov_delivery_record', ['action', 'table_name', 'code'], query)
            return lines.map((line) => [line.action, line.table_name, line.code].filter(Boolean).join('|'))
        },
        delivery: (number: string): Promise<Fields> => opened.record('x_kt_gov_delivery', `number=${number}`),
        /** How a delivery ended, as `state` or `state|code`. */
        async ending(number: string): Promise<string> {
            const { state, error_code } = await opened.record('x_kt_gov_delivery', `number=${number}`)
            return [state, error_code].filter(Boolean).join('|')
        },
        /** The work notes on the records of a table, oldest first. */
        async notes(table: string): Promise<readonly string[]> {
            const query = `name=${table}^element=work_notes^ORDERBYsys_created_on`
            return (await list('sys_journal_field', ['value'], query)).map((entry) => entry.value)
        },
        /** A record made by the administrator; answers its sys_id. */
        insert: async (table: string, values: Fields): Promise<string> => (await opened.create(table, values)).sys_id,
        /** The administrator changes every row that matches. */
        async change(table: string, values: Fields, query = ''): Promise<void> {
            for (const { sys_id } of await list(table, ['sys_id'], query)) await opened.update(table, sys_id, values)
        },
        /** People approved the changes that match, as they do: before the version is deployed. */
        async approve(query = '', values: Fields = { state: '-1' }): Promise<void> {
            const { clock } = opened.instance
            const now = clock.now()
            clock.set(BEFORE_DEPLOYMENTS)
            for (const { sys_id } of await list('change_request', ['sys_id'], query))
                await opened.update('change_request', sys_id, { approval: 'approved', ...values })
            clock.set(now)
        },
        /** The administrator deletes every row that matches. */
        async remove(table: string, query: string): Promise<void> {
            for (const { sys_id } of await list(table, ['sys_id'], query)) await opened.remove(table, sys_id)
        },
        /** A business rule that the customer has; runs before inserts and updates unless `values` say otherwise. */
        rule(table: string, script: string, values: Fields = {}): string {
            return install('sys_script', {
                name: `Customer rule on ${table}`,
                collection: table,
                when: 'before',
                order: '100',
                action_insert: 'true',
                action_update: 'true',
                active: 'true',
                advanced: 'true',
                script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
                ...values,
            })
        },
        /** Columns that the customer added to a table, by name and internal type. */
        addColumns(table: string, columns: Fields): void {
            for (const [element, internal_type] of Object.entries(columns))
                install('sys_dictionary', { name: table, element, internal_type, column_label: element })
        },
    }
}
