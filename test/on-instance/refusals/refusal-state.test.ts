/** Refusals are understood by state: whatever the platform says of them, in whatever language, and whether it answers nothing or throws. */

import type { Fields } from '../../support/instance-client.ts'
import { decision, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance({ plugins: ['grc'] })
type Row = Readonly<Record<string, string | null>>

/** How a release lets a script know that a write was refused. */
const MOODS = {
    'says nothing': () => null,
    'answers in German': () => 'Vorgang für die Datei wurde abgebrochen',
    throws: () => {
        throw new Error('Vorgang abgelehnt')
    },
} as const

afterEach(() => jest.restoreAllMocks())

type Write = (values: Row) => void

/** From now on every refused write ends so; `refuses` refuses more than the instance does, and may write before. */
function refuseSo(
    mood: () => string | null,
    refuses: (table: string, values: Row, insert: Write) => boolean = () => false,
): void {
    const { records } = instance.local.instance
    for (const operation of ['insert', 'update'] as const) {
        const write = records[operation]
        jest.spyOn(records, operation).mockImplementation((tx, state) => {
            const { table } = state
            const insert = (values: Row) => void write(tx, records.load(table, { ...values }))
            const sysId = refuses(table, state.values, insert) ? null : write(tx, state)
            if (sysId === null) state.lastError = mood()
            return sysId
        })
    }
}

async function demand(field: string, policy: Fields = {}): Promise<void> {
    const values = { model_table: 'incident', active: 'true', ...policy }
    const sys_data_policy = await instance.insert('sys_data_policy2', values)
    const rule = { sys_data_policy, table: 'incident', field, mandatory: 'true' }
    await instance.insert('sys_data_policy_rule', rule)
}

async function ending(): Promise<readonly [string, string]> {
    const delivery = await instance.deliver(decision('blocked'))
    return [await instance.ending(delivery), (await instance.delivery(delivery)).error_text]
}

describe.each(Object.entries(MOODS))('where the platform %s', (_title, mood) => {
    it('the rule that aborts is named', async () => {
        instance.rule('incident', 'gs.info(1)', { name: 'Only logs' })
        instance.rule('incident', 'current.setAbortAction(true)', { name: 'Sperre zum Quartalsende' })
        instance.rule('incident', 'current.setAbortAction(true)', { name: 'Switched off', active: 'false' })
        refuseSo(mood)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_business_rule')
        expect(text).toContain('Sperre zum Quartalsende')
        expect(text).not.toContain('Only logs')
        expect(text).not.toContain('Switched off')
    })

    it('a rule that aborts through something else is still an abort', async () => {
        instance.rule('incident', "current['set' + 'AbortAction'](true)")
        refuseSo(mood)
        expect((await ending())[0]).toBe('failed|write_refused_business_rule')
    })

    it('a rule of an ancestor is found', async () => {
        instance.rule('task', '', { name: 'Aufgabensperre', abort_action: 'true' })
        refuseSo(mood)
        expect((await ending())[1]).toContain('Aufgabensperre')
    })

    it('the columns that a data policy demands are named', async () => {
        await demand('business_service')
        await demand('short_description')
        refuseSo(mood)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_data_policy')
        expect(text).toContain('incident.business_service')
        expect(text).not.toContain('incident.short_description')
    })

    it('so is that of a data policy with a condition', async () => {
        await demand('business_service', { conditions: 'impactISNOTEMPTY' })
        refuseSo(mood)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_data_policy')
        expect(text).toContain('incident.business_service')
    })

    it('the mandatory column of a customer is named', async () => {
        instance.addColumns('incident', { u_cost_centre: 'string' })
        await instance.change('sys_dictionary', { mandatory: 'true' }, 'name=incident^element=u_cost_centre')
        refuseSo(mood, (table, values) => table === 'incident' && !values.u_cost_centre)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_mandatory')
        expect(text).toContain('incident.u_cost_centre')
    })

    it('a unique value that another record has is found', async () => {
        instance.install('sys_index', {
            table: 'incident',
            unique_index: 'true',
            column_names: 'short_description,correlation_display',
        })
        const short_description = 'AI governance violation: content-safety on gw_prod_001'
        await instance.insert('incident', { short_description, correlation_display: 'Keeptrusts' })
        refuseSo(mood)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_unique')
        expect(text).toContain('short_description, correlation_display')
    })

    it.each([
        ['a denied privilege', 'sys_scope_privilege', { status: 'denied' }, 'target_name=incident^operation=create'],
        ['a closed table', 'sys_db_object', { create_access: 'false' }, 'name=incident'],
    ])('%s is missing access', async (_cause, table, values, query) => {
        await instance.change(table, values, query)
        refuseSo(mood)
        const [state, text] = await ending()
        expect(state).toBe('failed|write_refused_access')
        expect(text).toContain('incident')
    })

    it('a record that another worker made meanwhile is the one', async () => {
        let races = 0
        refuseSo(mood, (table, values, insert) => {
            // The other worker is faster, under the sys_id that the link reserved for both.
            if (table === 'incident' && races++ === 0) insert(values)
            return false
        })
        const [state] = await ending()
        expect(races).toBe(1)
        expect(state).toBe('processed')
        expect(await instance.count('incident')).toBe(1)
    })
})

describe('an exception of the platform', () => {
    const refuse = (text: string) =>
        refuseSo(
            () => {
                throw new Error(text)
            },
            (table) => table === 'incident',
        )

    it.each([
        'com.glide.script.fencing.access.ScopeAccessNotGrantedException: Zugriff auf incident nicht gewährt',
        'Zugriff verweigert',
    ])('on the table of another application, by nothing else explained, is missing access: %s', async (text) => {
        refuse(text)
        const [state, said] = await ending()
        expect(state).toBe('failed|write_refused_access')
        expect(said).toMatch(/KT-[0-9a-f]{8}/)
        expect(said).not.toContain('verweigert')
    })

    it('that names the missing grant counts more than rules that might have aborted', async () => {
        instance.rule('incident', 'current.setAbortAction(true)')
        refuse('com.glide.script.fencing.access.ScopeAccessNotGrantedException: x')
        expect((await ending())[0]).toBe('failed|write_refused_access')
    })

    it('on a table of the app is not missing access', async () => {
        await instance.change('sys_db_object', { read_access: 'false' }, 'name=sn_grc_issue')
        refuseSo(
            () => {
                throw new Error('Unbekannter Fehler')
            },
            (table) => table === 'x_kt_gov_compliance_task',
        )
        const delivery = await instance.deliver(escalationCreated())
        expect(await instance.ending(delivery)).toBe('failed|write_refused')
        expect((await instance.delivery(delivery)).error_text).toMatch(/KT-[0-9a-f]{8}/)
    })
})
