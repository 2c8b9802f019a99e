/** Processes one stored delivery: claim it, attempt it, record how it ended. */

import type { Outcome } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import type { DeliveryState } from '../../shared/names.ts'
import { toNextAttempt } from '../../shared/retry.ts'
import { secondsBetween } from '../../shared/time.ts'
import { attemptDelivery } from './attempt-delivery.ts'
import type { Ending } from './attempt-delivery.ts'
import { openLedger } from '../../mapping/app/ledger.ts'
import type { ClaimedDelivery, ProcessPorts } from './ports.ts'

/** Answers the delivery's state after this attempt; null when another worker has it or nothing is due. */
export function processDelivery(sysId: string, ports: ProcessPorts): DeliveryState | null {
    const delivery = ports.deliveries.claim(sysId)
    if (delivery === null) return null
    // Receiving warns only of the properties that it reads itself.
    for (const name of ports.settings.problems)
        ports.journal.warn(`property ${name} has a value that cannot be used: its default counts`)
    const ledger = openLedger()
    const ending = attemptDelivery(delivery, ledger, ports)
    return finishDelivery(delivery, ending, ledger.outcomes(), ports)
}

function finishDelivery(
    delivery: ClaimedDelivery,
    ending: Ending,
    outcomes: readonly Outcome[],
    ports: ProcessPorts,
): DeliveryState {
    const { clock, crypto, deliveries, settings } = ports
    const { code, gatewayRow = null, rules } = ending
    const now = clock.now()
    const hash = crypto.sha256(`${delivery.deliveryId}|${delivery.attempt}`)
    const nextAttemptAt =
        ending.state === 'failed' ? toNextAttempt(now, delivery.attempt, settings.maxAttempts, hash) : null
    const state = ending.state === 'failed' && nextAttemptAt === null ? 'dead' : ending.state
    const text = ending.text === null ? null : toLine(ending.text, 1000)
    const lagSeconds = state === 'failed' ? null : secondsBetween(delivery.receivedAt, now)
    const end = { state, code, text, nextAttemptAt, finishedAt: now, lagSeconds, rules, gatewayRow, outcomes }
    deliveries.finish(delivery.sysId, end)
    if (state === 'dead') deliveries.announceDead(delivery.sysId, code === null ? '' : code)
    return state
}
