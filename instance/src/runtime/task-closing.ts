/** What the shipped rules of tasks keep in step: state, active, and who closed or resolved a task when. */
import type { RecordState, Row, TableInfo, Transaction, Value } from '../kernel/kernel.ts'
import { toDateTimeText } from './relative-dates.ts'

// TaskStateUtil API: the inactive states of tasks; other tables say theirs in the attribute close_states of their state.
const INACTIVE = ['3', '4', '7']
// Choice lists with integer values: an incident is inactive when closed or canceled, not when resolved.
const INACTIVE_INCIDENT = ['7', '8']
const RESOLVED_INCIDENT = '6'

/**
 * Follows `mark closed`, `task closer`, `task reopener` and their counterparts of incidents, which are before rules below order 1000.
 *
 * | The write                                 | sets                                                    |
 * | ----------------------------------------- | ------------------------------------------------------- |
 * | changes the state to an inactive one      | active off, closed_at and closed_by                     |
 * | changes it from an inactive to another    | active on; closed_at and closed_by stay                 |
 * | takes active off, state open              | state 3; nothing on incidents                           |
 * | puts active on, state inactive            | state 1; nothing on incidents                           |
 * | changes state or incident_state           | the other one of the two                                |
 * | changes the state of an incident to 6     | resolved_at and resolved_by                             |
 *
 * A stamp that the write itself gives is kept.
 */
export function keepTaskStates(tx: Transaction, table: TableInfo, state: RecordState, now: number): void {
    if (!table.chain.includes('task')) return
    const isIncident = table.chain.includes('incident')
    const { values } = state
    const before: Row = state.original ?? {}
    if (isIncident) alignIncidentState(table, values, state.original)
    else if (state.original) followActive(table, values, state.original)
    if ((values.state ?? null) === (before.state ?? null)) return
    const inactive = inactiveStates(table, isIncident)
    const isClosed = inactive.has(values.state ?? '')
    const wasClosed = inactive.has(before.state ?? '')
    if (isClosed && !wasClosed) {
        values.active = '0'
        stamp(tx, values, before, now, 'closed')
    }
    if (wasClosed && !isClosed) values.active = '1'
    if (isIncident && values.state === RESOLVED_INCIDENT) stamp(tx, values, before, now, 'resolved')
}

function inactiveStates(table: TableInfo, isIncident: boolean): ReadonlySet<string> {
    const declared = table.columns.get('state')?.attributes.close_states
    if (declared) return new Set(declared.split(';'))
    return new Set(isIncident ? INACTIVE_INCIDENT : INACTIVE)
}

// A new incident has the defaults of both; the one that differs from its default was meant.
function alignIncidentState(table: TableInfo, values: Row, original: Row | null): void {
    if (!table.columns.has('incident_state')) return
    const known = (name: string): Value => (original ? original[name] : table.columns.get(name)?.defaultValue) ?? null
    if ((values.state ?? null) !== known('state')) values.incident_state = values.state ?? null
    else if ((values.incident_state ?? null) !== known('incident_state')) values.state = values.incident_state ?? null
}

function followActive(table: TableInfo, values: Row, original: Row): void {
    if (values.state !== original.state || values.active === original.active) return
    const isClosed = inactiveStates(table, false).has(values.state ?? '')
    if (values.active === '0' && !isClosed)
        values.state = table.columns.get('state')?.attributes.default_close_state ?? '3'
    if (values.active === '1' && isClosed) values.state = '1'
}

function stamp(tx: Transaction, values: Row, before: Row, now: number, verb: 'closed' | 'resolved'): void {
    const isGiven = (name: string): boolean => !!values[name] && values[name] !== (before[name] ?? null)
    if (!isGiven(`${verb}_at`)) values[`${verb}_at`] = toDateTimeText(now)
    if (!isGiven(`${verb}_by`)) values[`${verb}_by`] = tx.user.sysId
}
