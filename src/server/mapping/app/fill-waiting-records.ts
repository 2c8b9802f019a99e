/** Records of one gateway that wait for its item, beyond those that an event fills: page by page, from where the last run ended. */

import { toGatewaySubject } from '../core/gateway-item.ts'
import { FROM_THE_FIRST, fillOne } from './awaited-items.ts'
import { openLedger } from './ledger.ts'
import type { AttemptPorts } from './ports.ts'

/** What one run did. */
export interface FilledWaiting {
    readonly filled: number
    readonly refused: number
}

/** Links that one page looks at. */
const PAGE = 50

/** One bounded run over the gateways. `openPorts` gives fresh ports for each page, because adapters remember what they read. */
export function fillWaitingRecords(
    gatewayIds: readonly string[],
    openPorts: () => AttemptPorts,
    hasTime: () => boolean,
): FilledWaiting {
    const done = { filled: 0, refused: 0 }
    for (const gatewayId of gatewayIds) while (hasTime() && fillPage(gatewayId, openPorts(), done)) continue
    return done
}

/** False when the gateway has no further page. */
function fillPage(gatewayId: string, ports: AttemptPorts, done: { filled: number; refused: number }): boolean {
    const { gateways, journal, links } = ports
    const gateway = gateways.find(gatewayId)
    if (gateway === null || gateway.filledUntil === null) return false
    const { configurationItem, filledUntil } = gateway
    const page = links.pageOfSubject(toGatewaySubject(gatewayId), filledUntil, PAGE)
    for (const relative of configurationItem === null ? [] : page.links) {
        const ledger = openLedger()
        const delivery = { sysId: '', isRepeat: true, postedBy: '' }
        fillOne(
            relative,
            { gatewayId, recordId: configurationItem || '' },
            { delivery, ports, ledger, target: 'default' },
        )
        const failure = ledger.failure()
        if (failure !== null) {
            done.refused += 1
            journal.warn(`waiting records: ${relative.externalId} (${failure.code}): ${failure.message}`)
        } else if (ledger.outcomes().some(({ action }) => action === 'updated')) done.filled += 1
    }
    // An event that brought another item meanwhile begins again.
    const now = gateways.findAgain(gatewayId)
    if (now === null || now.filledUntil !== filledUntil) return now !== null && now.filledUntil === FROM_THE_FIRST
    const isLast = page.last === null || configurationItem === null
    return gateways.save(gatewayId, { filledUntil: isLast ? '' : page.last || '' }).ok && !isLast
}
