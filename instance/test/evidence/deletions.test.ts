/** Promises of deletions ("Delete recovery", "Deleted records"): which file deleted a record, in which transaction. */
import { startBench, type Bench } from '../http/bench.ts'

const RULE = 'a'.repeat(31) + '1'
const INCLUDE = 'b'.repeat(31) + '1'
const DELETED = 'd'.repeat(32)

let bench: Bench
beforeAll(async () => {
    bench = await startBench([
        {
            table: 'sys_script_include',
            sys_id: INCLUDE,
            values: {
                name: 'Cleaner',
                api_name: 'global.Cleaner',
                script: `function Cleaner(table, id, quiet) { var gr = new GlideRecord(table); gr.get(id); if (quiet) gr.setWorkflow(false); gr.deleteRecord() }`,
                active: true,
                sys_scope: 'global',
            },
        },
        {
            table: 'sys_script',
            sys_id: RULE,
            values: {
                name: 'Clean',
                collection: 'problem',
                when: 'after',
                order: 100,
                active: true,
                action_insert: true,
                sys_scope: 'global',
                script: `Cleaner(current.getValue('category'), '${DELETED}', current.getValue('short_description') == 'quiet')`,
            },
        },
    ])
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const rows = (table: string) => bench.instance.database.select({ table, where: null, orderBy: [], window: null })
const clean = async (table: string, short_description = ''): Promise<string> => {
    bench.instance.database.insert(table, { sys_id: DELETED, number: 'INC0000001', name: 'A group' })
    const answer = await bench.send('POST', '/api/now/table/problem', { body: { category: table, short_description } })
    return answer.headers.get('x-transaction-id') ?? ''
}

it('names the file whose code deleted a record, its transaction and its callers', async () => {
    const transaction = await clean('incident')
    const recovery = rows('sys_delete_recovery')
    expect(recovery).toMatchObject([
        { initiating_metadata: INCLUDE, initiating_transaction: transaction, sys_created_by: 'admin' },
    ])
    expect(recovery[0]!.stack_trace!.split('\n')).toEqual([
        `sys_script_include.${INCLUDE} (Cleaner)`,
        `sys_script.${RULE} (Clean)`,
    ])
    expect(rows('sys_audit_delete')).toMatchObject([
        {
            tablename: 'incident',
            documentkey: DELETED,
            display_value: 'INC0000001',
            transaction,
            delete_recovery: recovery[0]!.sys_id,
        },
    ])
})

it('names the caller under the switch', async () => {
    bench.instance.database.insert('sys_properties', {
        sys_id: 'e'.repeat(32),
        name: 'local_instance.behaviour.log_attribution',
        value: 'caller',
    })
    await clean('incident')
    expect(rows('sys_delete_recovery')).toMatchObject([{ initiating_metadata: RULE }])
})

it('keeps no row of the record when its table is not audited, or workflow is off', async () => {
    await clean('sys_user_group')
    expect([rows('sys_delete_recovery').length, rows('sys_audit_delete').length]).toEqual([1, 0])
    bench.instance.rewind()
    await clean('incident', 'quiet')
    expect([rows('sys_delete_recovery').length, rows('sys_audit_delete').length]).toEqual([1, 0])
})

it('names no file when a person deletes', async () => {
    bench.instance.database.insert('incident', { sys_id: DELETED })
    await bench.send('DELETE', `/api/now/table/incident/${DELETED}`)
    expect(rows('sys_delete_recovery')).toMatchObject([{ initiating_metadata: null, stack_trace: null }])
})

it('has one recovery for a record and those that go with it', async () => {
    const reference = rows('sys_dictionary').find(
        (row) => row.name === 'incident' && row.element === 'parent_incident',
    )!
    bench.instance.database.update('sys_dictionary', reference.sys_id!, { reference_cascade_rule: 'cascade' })
    bench.instance.database.insert('incident', { sys_id: 'c'.repeat(32), parent_incident: DELETED })
    await clean('incident')
    expect(rows('sys_delete_recovery')).toHaveLength(1)
    expect(new Set(rows('sys_audit_delete').map((row) => row.documentkey))).toEqual(new Set([DELETED, 'c'.repeat(32)]))
})
