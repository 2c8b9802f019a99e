/** Does for a flow what the webhook of the same event does: the same rules, handlers and plans, without a delivery. */

import { failed, refused, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { Outcome } from '../../../shared/plan.ts'
import { ok } from '../../../shared/result.ts'
import { forgetNames } from '../../../shared/people.ts'
import { toLine } from '../../../shared/text.ts'
import type { CanonicalType } from '../../events/index.ts'
import type { GovernanceEvent } from '../../../mapping/core/event.ts'
import type { GivenValues } from '../../../mapping/core/given-values.ts'
import { attemptEvent, type Ending } from '../attempt-delivery.ts'
import { openGivenRecords } from '../../../mapping/app/given-records.ts'
import { openLedger } from '../../../mapping/app/ledger.ts'
import type { Handler } from '../../../mapping/app/work.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'
import type { Records } from '../../../shared/ports.ts'
import type { ClaimedDelivery } from '../ports.ts'

/** How the work ended, with a line for each record that it concerned. */
export interface Carried {
    readonly ending: Ending
    readonly outcomes: readonly Outcome[]
}

/** The record that an action is about. */
export interface RecordFound {
    readonly table: string
    readonly recordId: string
    readonly number: string | null
}

/**
 * Carries out one event. Every run counts as a repetition: an earlier one may have done part of the work and died, and what handlers do
 * for a repeated attempt is right for that. `given`: what the flow gives for the record that the action makes.
 */
export function carryOut<E extends GovernanceEvent>(
    event: E,
    canonicalType: CanonicalType,
    act: Handler<E>,
    ports: AttemptPorts,
    given: GivenValues | null = null,
): Carried {
    const ledger = openLedger()
    const delivery: ClaimedDelivery = {
        sysId: '',
        number: '',
        deliveryId: '',
        eventType: event.eventType,
        canonicalType,
        body: ok(''),
        seal: 'unsealed',
        receivedAt: ports.clock.now(),
        attempt: 1,
        isRepeat: true,
        postedBy: '',
        isOurs: () => true,
    }
    // There is no delivery that records what an earlier run wrote; links and decisions do.
    const deliveries = {
        hasWritten: () => false,
        written: () => [],
        keepFlow: () => false,
        forgetFlow: () => undefined,
    }
    const nameless = withoutNames(ports.records)
    const records = given === null ? nameless : openGivenRecords(nameless, given)
    const ending = attemptEvent(event, delivery, ledger, { ...ports, deliveries, records }, act)
    return { ending, outcomes: ledger.outcomes() }
}

/** People count where a signed body names them. What a flow gives may come from anywhere. */
function withoutNames(records: Records): Records {
    return { ...records, apply: (plan) => records.apply({ ...plan, people: forgetNames(plan.people) }) }
}

/**
 * | Ending | Record | Status |
 * |---|---|---|
 * | a write was refused | any | failed, with the code of the write |
 * | a rule ignores it | any | refused, ignored_by_rule |
 * | all was done | there | success, with the code of what was left as it was |
 * | all was done | none | refused, with the code of what kept it from being made |
 */
export function toRecordAnswer({ ending, outcomes }: Carried, record: RecordFound | null): ActionAnswer {
    const outputs = toRecordOutputs(record, outcomes)
    if (ending.state === 'failed') return failed(ending.code || 'write_refused', ending.text || '', outputs)
    if (ending.state !== 'processed') return refused(ending.code || 'event_unknown', ending.text || '', outputs)
    const own = outcomes.filter(({ recordId }) => record !== null && recordId === record.recordId)
    const lines = own.length === 0 ? outcomes : own
    const coded = lines.filter(({ code }) => code !== null && code !== 'rule_applied')
    const code = coded.length === 0 ? '' : coded[0].code || ''
    const message = toLine(lines.map(({ reason }) => reason).join(' '), 1000)
    return record === null ? refused(code || 'record_missing', message, outputs) : succeeded(outputs, message, code)
}

function toRecordOutputs(record: RecordFound | null, outcomes: readonly Outcome[]) {
    if (record === null) return { table_name: null, record: null, number: null, operation: null }
    const written = outcomes.find(
        ({ action, recordId }) => recordId === record.recordId && (action === 'created' || action === 'updated'),
    )
    return {
        table_name: record.table,
        record: record.recordId,
        number: record.number,
        operation: written === undefined ? 'unchanged' : written.action,
    }
}
