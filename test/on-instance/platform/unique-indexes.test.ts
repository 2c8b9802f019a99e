/** Without a unique index that receiving needs nothing is received, and the answer, the log and the health check name it. */
import { installRecords, setProperty } from 'servicenow-local-instance'
import { UNIQUE_INDEXES } from '../../../src/server/shared/unique-indexes.ts'
import { findApplication } from '../../../tools/local-instance/application.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { lackingIndex, type LackingPackage } from './lacking-index.ts'

const PROPERTY = 'x_kt_gov.platform.missing_indexes'
const NEEDED = UNIQUE_INDEXES.filter(({ isNeeded }) => isNeeded).map(({ table }) => table)

let instance: OnInstance
let lacking: LackingPackage | null = null

async function open(without: readonly [table: string, column: string] | null): Promise<void> {
    lacking = without === null ? null : lackingIndex(findApplication() as string, ...without)
    instance = await OnInstance.open({ isUnmeasured: true, application: lacking?.directory })
}

afterEach(async () => {
    await instance.close()
    lacking?.remove()
})

const kept = async () => (await instance.record('sys_properties', `name=${PROPERTY}`, ['value'])).value
const missing = async () => / \(build [0-9a-f]{12}\)$/.exec(await kept())?.input.replace(/ \(.*$/, '')
/** Some of the tables are closed to the Table API. */
const count = (table: string) =>
    Number(instance.script(`var row = new GlideRecord('${table}'); row.query(); return row.getRowCount()`, 'x_kt_gov'))
const outcome = async () => {
    const { body, status } = await instance.deliver('event.blocked')
    return status === 202 ? [status] : [status, body.error?.code, body.error?.detail]
}
const check = async () => {
    const answer = await instance.api('GET', '/api/x_kt_gov/v1/health/checks')
    const { code, seen, state } = answer.body.result.checks.find((one: { id: string }) => one.id === 'unique_indexes')
    return [state, code, seen]
}

it('measures with the first delivery, keeps the result, and leaves no row behind', async () => {
    await open(null)
    expect(await check()).toEqual(['unknown', 'index_unmeasured', 'Not measured yet by this build'])
    expect(await outcome()).toEqual([202])
    expect(await missing()).toBe('none')
    expect(await check()).toEqual(['ok', null, 'All are there'])
    expect(NEEDED.map(count)).toEqual([1, ...NEEDED.slice(1).map(() => 0)])
})

it.each([
    ['x_kt_gov_delivery', 'delivery_key'],
    ['x_kt_gov_occurrence', 'occurrence_key'],
    ['x_kt_gov_export', 'export_key'],
    ['x_kt_gov_write_back', 'write_back_key'],
] as const)('refuses every delivery while the unique index of %s is missing', async (table, column) => {
    await open([table, column])
    expect(await outcome()).toEqual([503, 'index_missing', `${table}.${column}`])
    expect(await outcome()).toEqual([503, 'index_missing', `${table}.${column}`])
    expect(await missing()).toBe(`${table}.${column}`)
    expect((await check()).slice(0, 2)).toEqual(['failing', 'index_missing'])
    expect(NEEDED.map(count)).toEqual(NEEDED.map(() => 0))
})

it('receives without an index that only other features need', async () => {
    await open(['x_kt_gov_evidence_file', 'file_key'])
    expect(await outcome()).toEqual([202])
    expect(await missing()).toBe('none')
})

/** What a customer's instance has: a column that a policy demands and a rule fills. */
async function demandFilledColumn(table: string): Promise<void> {
    installRecords(instance.instance, [
        {
            table: 'sys_dictionary',
            sys_id: instance.instance.newId(),
            values: { name: table, element: 'u_region', internal_type: 'string', column_label: 'Region' },
        },
    ])
    await rule(table, "if (!current.getValue('u_region')) current.setValue('u_region', 'emea')")
    const policy = (await instance.create('sys_data_policy2', { model_table: table, active: 'true' })).sys_id
    await instance.create('sys_data_policy_rule', {
        ...{ sys_data_policy: policy, table, field: 'u_region', mandatory: 'true' },
    })
}

const rule = (table: string, script: string) =>
    instance.create('sys_script', {
        ...{ name: `Customer ${table}`, collection: table, when: 'before', order: '100', action_insert: 'true' },
        ...{ active: 'true', advanced: 'true' },
        script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
    })

const runJob = () => instance.instance.queue.runJob('Keeptrusts: measure platform')

it('finds a missing index although a rule of the customer fills what a data policy demands', async () => {
    await open(['x_kt_gov_decision', 'decision_key'])
    await demandFilledColumn('x_kt_gov_decision')
    expect(await outcome()).toEqual([503, 'index_missing', 'x_kt_gov_decision.decision_key'])
    expect((await check()).slice(0, 2)).toEqual(['failing', 'index_missing'])
    runJob()
    expect(await missing()).toBe('x_kt_gov_decision.decision_key')
    expect(count('x_kt_gov_decision')).toBe(0)
})

it('finds the index that is there in the same way, and receives', async () => {
    await open(null)
    await demandFilledColumn('x_kt_gov_decision')
    expect(await outcome()).toEqual([202])
    expect(await missing()).toBe('none')
    expect(count('x_kt_gov_decision')).toBe(0)
})

describe('an index that nothing can measure', () => {
    const REFUSE = "if (current.decision_id != 'evt_1') current.setAbortAction(true)"
    const NAME = 'x_kt_gov_decision.decision_key'

    it('does not count as there: deliveries are refused, and the health check names it', async () => {
        await open(null)
        const { sys_id } = await rule('x_kt_gov_decision', REFUSE)
        // The data policy refuses the row that measures without rules.
        await demandFilledColumn('x_kt_gov_decision')
        expect(await outcome()).toEqual([503, 'index_unmeasurable', `${NAME}?`])
        runJob()
        expect(await missing()).toBe(`${NAME}?`)
        expect(await check()).toEqual(['failing', 'index_unmeasurable', expect.stringMatching(/decision_key\?$/)])
        await instance.update('sys_script', sys_id, { active: 'false' })
        expect(await outcome()).toEqual([202])
        expect(await missing()).toBe('none')
    })

    it('stays what this build found before, and the health check does not say that all are there', async () => {
        await open(null)
        expect(await outcome()).toEqual([202])
        await rule('x_kt_gov_decision', REFUSE)
        await demandFilledColumn('x_kt_gov_decision')
        runJob()
        expect(await missing()).toBe('none')
        const [state, code, seen] = await check()
        expect([state, code]).toEqual(['attention', 'index_not_remeasured'])
        expect(seen).toContain(NAME)
        expect(seen).toContain('Customer x_kt_gov_decision')
    })
})

it.each(['none', 'none (build 000000000000)'])(
    'measures after an upgrade that could not create an index, whatever another build found ("%s")',
    async (before) => {
        await open(['x_kt_gov_decision', 'decision_key'])
        setProperty(instance.instance, PROPERTY, before)
        expect(await check()).toEqual(['unknown', 'index_unmeasured', 'Not measured yet by this build'])
        expect(await outcome()).toEqual([503, 'index_missing', 'x_kt_gov_decision.decision_key'])
    },
)
