/** Counts refused requests, keeps what the last one looked like, and logs once a minute. */

import type { KeptRefusal, RefusedRequest } from '../../shared/refused-request.ts'
import type { ReceivePorts } from './ports.ts'

/** From so many in one minute on, a further one is not written any more. */
export const MOST_COUNTED = 1000

/**
 * One read, and one write up to a limit: what a stranger costs. The first of a minute, on whichever node, is logged with the count of the
 * minute before. Within a minute the nodes count one row, so that the count says at least how many.
 */
export function noteRefusal(refused: RefusedRequest, ports: ReceivePorts): void {
    const { refusals, clock } = ports
    const at = clock.now()
    const known = refusals.last()
    if (known === null || minuteOf(known) !== at.slice(0, 16)) {
        const isFirst = refusals.begin({ ...refused, at, count: 1 })
        if (isFirst) ports.journal.warn(`${explain(refused)}: delivery refused${explainBefore(known)}`)
    } else if (known.count < MOST_COUNTED) refusals.renew({ ...refused, at, count: known.count + 1 })
    if (refused.code === 'signature_mode_changed') refusals.keepModeChange({ ...refused, at, count: 1 })
}

function explain({ code, detail, route }: RefusedRequest): string {
    return `${code} on the ${route} webhook route${detail === '' ? '' : ` (${detail})`}`
}

function explainBefore(known: KeptRefusal | null): string {
    if (known === null || known.count === 1) return ''
    const count = known.count < MOST_COUNTED ? `at least ${known.count}` : `${MOST_COUNTED} or more`
    return `; ${count} were refused in the minute of ${minuteOf(known)} UTC, the last with ${known.code}`
}

function minuteOf({ at }: KeptRefusal): string {
    return at.slice(0, 16)
}
