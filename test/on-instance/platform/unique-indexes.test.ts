/** Without a unique index that receiving needs nothing is received, and the answer, the log and the health check name it. */
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

const missing = async () => (await instance.record('sys_properties', `name=${PROPERTY}`, ['value'])).value
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
    expect(await check()).toEqual(['unknown', 'index_unmeasured', 'Not measured yet'])
    expect(await outcome()).toEqual([202])
    expect(await missing()).toBe('none')
    expect(await check()).toEqual(['ok', null, 'All are there'])
    expect(NEEDED.map(count)).toEqual([1, 0, 0, 0, 0, 0, 0])
})

it.each([
    ['x_kt_gov_delivery', 'delivery_key'],
    ['x_kt_gov_occurrence', 'occurrence_key'],
] as const)('refuses every delivery while the unique index of %s is missing', async (table, column) => {
    await open([table, column])
    expect(await outcome()).toEqual([503, 'index_missing', `${table}.${column}`])
    expect(await outcome()).toEqual([503, 'index_missing', `${table}.${column}`])
    expect(await missing()).toBe(`${table}.${column}`)
    expect((await check()).slice(0, 2)).toEqual(['failing', 'index_missing'])
    expect(NEEDED.map(count)).toEqual([0, 0, 0, 0, 0, 0, 0])
})

it('receives without an index that only other features need', async () => {
    await open(['x_kt_gov_evidence_file', 'file_key'])
    expect(await outcome()).toEqual([202])
    expect(await missing()).toBe('none')
})
