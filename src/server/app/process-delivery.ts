/** Processes one stored delivery: claim, understand, do, write down how it ended. */

import { WRITE_FAILURE_CODES } from '../core/mapping/plan.ts'
import type { Outcome, WriteFailure } from '../core/mapping/plan.ts'
import { toLine } from '../core/mapping/text.ts'
import type { DeliveryState } from '../core/names.ts'
import { toNextAttempt } from '../core/retry.ts'
import type { EventFailure, GovernanceEvent } from '../core/webhook/event.ts'
import { parseStoredEvent } from '../core/webhook/parse-event.ts'
import { dispatch } from './handlers/index.ts'
import { openLedger } from './handlers/ledger.ts'
import type { Ledger } from './handlers/ledger.ts'
import type { ClaimedDelivery, ProcessPorts } from './ports.ts'

/** How an attempt ended, before the number of attempts decides between failed and dead. */
interface Ending {
    readonly state: 'processed' | 'ignored' | 'failed' | 'dead'
    readonly code: string | null
    readonly text: string | null
}

/** Answers the delivery's state after this attempt; null when another worker has it or nothing is due. */
export function processDelivery(sysId: string, ports: ProcessPorts): DeliveryState | null {
    const delivery = ports.deliveries.claim(sysId)
    if (delivery === null) return null
    // Receiving tells only of the properties that it reads itself.
    for (const name of ports.settings.problems)
        ports.journal.warn(`property ${name} has a value that cannot be used: its default counts`)
    const ledger = openLedger()
    const ending = attemptDelivery(delivery, ledger, ports)
    return finishDelivery(delivery, ending, ledger.outcomes(), ports)
}

function attemptDelivery(delivery: ClaimedDelivery, ledger: Ledger, ports: ProcessPorts): Ending {
    // Claims that died count as attempts: a body that kills its worker must not be tried for ever.
    if (delivery.attempt > ports.settings.maxAttempts) {
        return {
            state: 'dead',
            code: 'attempts_exhausted',
            text: 'Every attempt was used up; the last ones did not finish',
        }
    }
    const { receivedAt, eventType } = delivery
    try {
        const parsed = parseStoredEvent(delivery.body, { receivedAt, eventType, sha256: ports.crypto.sha256 })
        if (!parsed.ok) return endIncomplete(parsed.failure)
        dispatch(parsed.value, { delivery, ports, ledger })
        return endEvent(parsed.value, ledger.failure())
    } catch (unexpected) {
        // The exception stays untouched: it may quote the body, and reading a denied cross-scope call's exception throws again.
        ports.journal.error(`delivery ${delivery.number}: unexpected_error`)
        return { state: 'failed', code: 'unexpected_error', text: 'The app met an error that nobody expected' }
    }
}

/** What is missing will not come with another attempt. */
function endIncomplete(failure: EventFailure): Ending {
    const problems = failure.problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ')
    return { state: 'dead', code: failure.code, text: problems }
}

function endEvent(event: GovernanceEvent, failure: WriteFailure | null): Ending {
    if (failure !== null) return { state: 'failed', code: failure.code, text: explain(failure) }
    if (event.kind === 'connection.test') {
        return { state: 'ignored', code: 'connection_test', text: 'A connection test makes no records' }
    }
    if (event.kind === 'unknown') {
        const text = `No mapping for the event type "${toLine(event.eventType, 100)}"`
        return { state: 'ignored', code: 'event_unknown', text }
    }
    return { state: 'processed', code: null, text: null }
}

/** The code's meaning, the table with the field or rule, and what the platform said. */
function explain(failure: WriteFailure): string {
    const where = failure.name === null ? failure.table : `${failure.table}.${failure.name}`
    return `${WRITE_FAILURE_CODES[failure.code]} (${where}): ${failure.message}`
}

function finishDelivery(
    delivery: ClaimedDelivery,
    ending: Ending,
    outcomes: readonly Outcome[],
    ports: ProcessPorts,
): DeliveryState {
    const { clock, crypto, deliveries, settings } = ports
    const now = clock.now()
    const hash = crypto.sha256(`${delivery.deliveryId}|${delivery.attempt}`)
    const nextAttemptAt =
        ending.state === 'failed' ? toNextAttempt(now, delivery.attempt, settings.maxAttempts, hash) : null
    const state = ending.state === 'failed' && nextAttemptAt === null ? 'dead' : ending.state
    const text = ending.text === null ? null : toLine(ending.text, 1000)
    deliveries.finish(delivery.sysId, { state, code: ending.code, text, nextAttemptAt, finishedAt: now, outcomes })
    if (state === 'dead') deliveries.announceDead(delivery.sysId, ending.code === null ? '' : ending.code)
    return state
}
