/** Promises of the tables that execution evidence is read from: they are there, and reading them in time order is cheap. */
import { createInstance, type LocalInstance } from '../../src/boot/create-instance.ts'
import type { DatabaseCounters, Row } from '../../src/kernel/kernel.ts'
import { parseEncodedQuery } from '../../src/runtime/encoded-query.ts'

const SECONDS = 400
const PER_SECOND = 25
let instance: LocalInstance
beforeAll(() => {
    instance = createInstance({ seed: 'log tables' })
    for (const table of ['syslog', 'syslog_app_scope', 'sys_audit', 'sys_outbound_http_log', 'sys_flow_context'])
        instance.database.load(table, rowsOf(table))
    instance.database.traceScans(true)
})
afterAll(() => instance.close())

const at = (second: number): string =>
    new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(/T|\.000Z/g, (t) => (t === 'T' ? ' ' : ''))
const id = (table: string, second: number, index: number): string =>
    `${table.length.toString(16).padStart(4, '0')}${second.toString(16).padStart(12, '0')}${index.toString(16).padStart(16, '0')}`

function* rowsOf(table: string): Generator<Row> {
    for (let second = 0; second < SECONDS; second++)
        for (let index = 0; index < PER_SECOND; index++)
            yield {
                sys_id: id(table, second, index),
                sys_created_on: at(second),
                tablename: 'incident',
                documentkey: id('', second, index % 5),
            }
}

const read = (table: string, encoded: string, limit: number): { rows: Row[]; scanned: number } => {
    const { where, orderBy } = parseEncodedQuery(encoded)
    const counters: DatabaseCounters = { reads: 0, writes: 0, rowsRead: 0 }
    const rows = instance.database.select({ table, where, orderBy, window: { first: 0, last: limit } }, counters)
    return { rows, scanned: counters.rowsScanned ?? NaN }
}

// Table rotation and table extension: one read of syslog gives the rows of its children too
const KEYSET = ['syslog', 'syslog_app_scope', 'sys_audit', 'sys_outbound_http_log', 'sys_flow_context'] as const

test.each(KEYSET)('%s is read in one second after a key at the cost of what is read', (table) => {
    const after = id(table, 200, 9)
    const { rows, scanned } = read(table, `sys_created_on=${at(200)}^sys_id>${after}^ORDERBYsys_id`, 10)
    expect(rows.map((row) => row.sys_id!)).toEqual([...rows.map((row) => row.sys_id!)].sort())
    expect(rows).toHaveLength(10)
    expect(rows[0]!.sys_id! > after).toBe(true)
    expect(scanned).toBe(10)
})

test.each(KEYSET)('%s is read from a time on at the cost of what is read', (table) => {
    const encoded = `sys_created_on>${at(200)}^sys_created_on<=${at(390)}^ORDERBYsys_created_on^ORDERBYsys_id`
    const { rows, scanned } = read(table, encoded, 100)
    expect(rows).toHaveLength(100)
    expect(rows[0]!.sys_created_on).toBe(at(201))
    expect(scanned).toBe(100)
})

it('gives the rows of a child with those of its base table, and the child alone without them', () => {
    const second = `sys_created_on=${at(7)}^ORDERBYsys_id`
    expect(read('syslog', second, 1000).rows).toHaveLength(2 * PER_SECOND)
    expect(read('syslog_app_scope', second, 1000)).toMatchObject({ scanned: PER_SECOND })
})

test.each(['documentkey=KEY', 'tablename=incident^documentkey=KEY^sys_created_on>=TIME^ORDERBYsys_created_on'])(
    'sys_audit is read by %s at the cost of what is read',
    (encoded) => {
        const query = encoded.replace('KEY', id('', 5, 2)).replace('TIME', at(0))
        const { rows, scanned } = read('sys_audit', query, 1000)
        expect(rows).toHaveLength(PER_SECOND / 5)
        expect(scanned).toBe(PER_SECOND / 5)
    },
)

it('finds the versions of a file by its name', () => {
    const versions = Array.from({ length: 100 }, (_, index) => ({
        sys_id: id('v', 0, index),
        name: `sys_script_${index % 10}`,
    }))
    instance.database.load('sys_update_version', versions)
    expect(read('sys_update_version', 'name=sys_script_3', 100)).toMatchObject({ scanned: 10 })
})

// Columns as public dictionaries list them; those of the outbound log as "Outbound HTTP logs" names them
test.each([
    ['syslog', 'level message source sequence source_package sys_class_name'],
    ['syslog_app_scope', 'script_artifact script_artifact_table sys_scope message'],
    ['syslog_transaction', 'url table has_call_chain transaction_number origin_scope app_scope session parent'],
    [
        'sys_audit',
        'tablename documentkey fieldname oldvalue newvalue user internal_checkpoint record_checkpoint reason',
    ],
    ['sys_audit_delete', 'tablename documentkey transaction delete_recovery payload display_value'],
    ['sys_history_set', 'table id line_table load_time'],
    ['sys_history_line', 'set field old new update user_name audit_sysid'],
    ['sys_outbound_http_log', 'source_table source_record transaction_id app_scope request_headers response_status'],
    ['sys_outbound_http_log_level', 'outbound_message_type outbound_message_function log_level'],
    [
        'sys_script_pattern',
        'script_source script_source_table script_scope count first last average total window_start',
    ],
    [
        'transaction_call_chain',
        'transaction_register source_table source call_depth persisted_sequence trigger duration',
    ],
    ['transaction_call_chain_register', 'url target_user recorded transaction_log hash'],
    ['sys_traced_metadata', 'metadata_id metadata_type payload_hash transaction_id sys_atf_test_result sys_atf_step'],
    ['sys_update_version', 'name state payload_hash source sys_recorded_at action application record_name type'],
    ['sys_metadata_customization', 'sys_metadata author_type sys_update_name'],
    ['sys_delete_recovery', 'initiating_metadata initiating_transaction stack_trace rollback_context state'],
    ['sys_flow_context', 'name flow state source_table source_record calling_source transaction execution_id run_time'],
    ['sys_flow_log', 'context action operation level message order'],
    ['sys_trigger', 'name state trigger_type next_action document document_key run_count last_error transaction_id'],
    ['sysauto_script', 'name script run_as run_type conditional active'],
    ['sys_table_rotation', 'name type duration rotations'],
    ['sys_table_rotation_schedule', 'table_name valid_from valid_to offline'],
    ['protected_table_log', 'message operation protected_table'],
    ['protected_table_configuration', 'sys_id'],
    ['sys_audit_retention', 'tablename audit_retention'],
    ['oauth_entity', 'name client_id active'],
    ['oauth_entity_profile', 'name oauth_entity'],
    ['sys_auth_profile_basic', 'name username'],
    ['sys_rest_message', 'name rest_endpoint authentication_type oauth2_profile access'],
    ['sys_rest_message_fn', 'rest_message function_name http_method rest_endpoint authentication_type'],
    ['sys_script_execution_history', 'script executed_by started finished transaction result'],
    ['sys_restricted_caller_access', 'source_scope source_type source target_scope target operation status'],
])('%s has %s', (table, columns) => {
    const known = instance.dictionary.table(table)?.columns
    expect(columns.split(' ').filter((column) => !known?.has(column))).toEqual([])
})

it('labels the status of a restricted caller access record', () => {
    const labels = instance.dictionary.choices('sys_restricted_caller_access', 'status').map(({ label }) => label)
    expect(labels).toEqual(['Requested', 'Allowed', 'Denied', 'Invalidated'])
})

it('has what integration guides name although no instance does only when asked', () => {
    expect(instance.dictionary.table('sys_log')).toBeUndefined()
    expect(instance.dictionary.table('sys_audit')?.columns.has('set_by')).toBe(false)
    const guided = createInstance({ plugins: ['seed'] })
    const columns = [...guided.dictionary.table('sys_log')!.columns.keys()]
    expect(columns).toEqual(
        expect.arrayContaining(['sys_id', 'message', 'source', 'level', 'sys_created_on', 'sys_created_by']),
    )
    const audit = { sys_id: id('', 1, 1), set_by: 'Script', source_table: 'sys_script' }
    guided.database.insert('sys_audit', audit)
    expect(guided.database.get('sys_audit', audit.sys_id)).toMatchObject(audit)
    guided.close()
})
