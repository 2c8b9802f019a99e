/** Test steps on records: insert, update, delete, validate and query, with what each asserts. */
import { GlideRecord } from '../glide/glide-record.ts'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import { NotEmulated } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { StepFailure, type StepInputs, type StepRunner, type TestRun } from './test-run.ts'

/** Record Insert: the insert succeeds, or is refused. */
export const recordInsert: StepRunner = (run, inputs) => {
    const record = recordFor(run, inputs)
    record.initialize()
    setFields(record, inputs['field_values'] ?? '')
    const sysId = record.insert()
    assertDone(inputs, sysId !== null, 'record_successfully_inserted', 'record_not_inserted', record)
    return { message: `Inserted ${sysId ?? 'nothing'}`, outputs: { table: record.table, record_id: sysId ?? '' } }
}

/** Record Update: the update succeeds, or is refused. */
export const recordUpdate: StepRunner = (run, inputs) => {
    const record = found(run, inputs)
    setFields(record, inputs['field_values'] ?? '')
    assertDone(inputs, record.update() !== null, 'record_successfully_updated', 'record_not_updated', record)
    return { message: 'Updated', outputs: { table: record.table, record_id: inputs['record_id'] ?? '' } }
}

/** Record Delete: the delete succeeds, or is refused. */
export const recordDelete: StepRunner = (run, inputs) => {
    const record = found(run, inputs)
    assertDone(inputs, record.deleteRecord(), 'record_successfully_deleted', 'record_not_deleted', record)
    return { message: 'Deleted' }
}

/** Record Validation: the record meets the conditions, or no such record is found. Waits for deferred work. */
export const recordValidation: StepRunner = (run, inputs) => {
    const wants = inputs['assert_type'] || 'record_validated'
    if (wants !== 'record_validated' && wants !== 'record_not_found') throw new NotEmulated(`the assertion '${wants}'`)
    const matches = (): boolean => {
        const record = recordFor(run, inputs)
        record.addQuery('sys_id', inputs['record_id'] ?? '')
        return hasMatch(record, inputs)
    }
    if (!waitFor(run, matches, wants === 'record_validated'))
        throw new StepFailure(`Record ${inputs['record_id']} of ${inputs['table']}: ${wants} is not so`)
    return { message: `${wants}: ${inputs['field_values'] ?? ''}` }
}

/** Record Query: some record meets the conditions, or none does. Waits for deferred work. */
export const recordQuery: StepRunner = (run, inputs) => {
    const wants = inputs['assert_type'] || 'records_match_query'
    if (wants !== 'records_match_query' && wants !== 'no_records_match_query')
        throw new NotEmulated(`the assertion '${wants}'`)
    let first = ''
    const matches = (): boolean => {
        const record = recordFor(run, inputs)
        const isThere = hasMatch(record, inputs)
        first = record.getUniqueValue() ?? ''
        return isThere
    }
    if (!waitFor(run, matches, wants === 'records_match_query'))
        throw new StepFailure(`${inputs['table']}: ${wants} is not so for ${inputs['field_values'] ?? ''}`)
    return { message: wants, outputs: { table: inputs['table'] ?? '', first_record: first } }
}

// On the platform these steps wait for background work up to their timeout; here the work is done while they wait.
function waitFor(run: TestRun, matches: () => boolean, wanted: boolean): boolean {
    if (matches() === wanted) return true
    run.instance.queue.drain()
    return matches() === wanted
}

function hasMatch(record: GlideRecord, inputs: StepInputs): boolean {
    const query = inputs['field_values'] ?? ''
    // A condition that is dropped would let the step pass without having looked.
    if (query !== '' && !record.isValidEncodedQuery(query)) throw new StepFailure(`Invalid conditions: ${query}`)
    record.addEncodedQuery(query)
    record.query()
    return record.next()
}

function recordFor(run: TestRun, inputs: StepInputs): GlideRecord {
    const table = inputs['table'] ?? ''
    if (!run.instance.dictionary.table(table)) throw new StepFailure(`There is no table '${table}'`)
    const isSecure = /^(1|true)$/.test(inputs['enforce_security'] ?? '')
    return isSecure ? new GlideRecordSecure(run.context, table) : new GlideRecord(run.context, table)
}

function found(run: TestRun, inputs: StepInputs): GlideRecord {
    const record = recordFor(run, inputs)
    if (!record.get('sys_id', inputs['record_id'] ?? ''))
        throw new StepFailure(`There is no record '${inputs['record_id'] ?? ''}' in ${record.table}`)
    return record
}

function assertDone(inputs: StepInputs, isDone: boolean, done: string, refused: string, record: GlideRecord): void {
    const wants = inputs['assert_type'] || done
    if (wants !== done && wants !== refused) throw new NotEmulated(`the assertion '${wants}'`)
    if (isDone !== (wants === done))
        throw new StepFailure(
            `${wants} is not so: ${record.getLastErrorMessage() ?? (isDone ? 'it was done' : 'refused')}`,
        )
}

/** Sets the fields of a template such as `state=2^number=7^EQ`. */
export function setFields(record: GlideRecord, template: string): void {
    const { where } = parseEncodedQuery(template)
    const terms = where?.kind === 'and' ? where.terms : where ? [where] : []
    for (const term of terms) {
        if (term.kind !== 'compare' || term.operator !== '=') throw new NotEmulated(`the field values '${template}'`)
        if (!record.isValidField(term.path)) throw new StepFailure(`${record.table} has no field '${term.path}'`)
        record.setValue(term.path, term.value)
    }
}
