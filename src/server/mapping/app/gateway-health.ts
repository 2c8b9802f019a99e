/** Health of a gateway: operational status of its configuration item, and an incident while it is down. Newest wins. */

import { TABLES } from '../../shared/names.ts'
import { isWorse, planGatewayHealth, toGatewayFacts } from '../core/configuration-item.ts'
import { describeRecovery, toHealthIncident, toHealthLink } from '../core/gateway-incident.ts'
import { planIncidentResolution } from '../core/incident.ts'
import { isOpenIncident } from '../../shared/record-state.ts'
import { toCorrelation, toGatewayKey } from '../../shared/text.ts'
import { addKnownAs } from '../core/gateway-names.ts'
import { orderOf, withMoment, type HealthEvent } from '../core/event.ts'
import { fillAwaiting, fillRegistered } from './awaited-items.ts'
import { openOwnItem, saveItem } from './gateway-item.ts'
import { restoreColumns } from './gateway-registration.ts'
import { learnNames, saveGateway, toItemColumns } from './gateway-row.ts'
import { findCloseCode, openIncident, readIncident } from './open-incident.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/** One gateway after the other: each has its own item, row and incident. */
export function handleGatewayHealth(event: HealthEvent, work: Work): void {
    for (const gatewayId of event.gatewayIds) changeHealth(event, gatewayId, work)
}

/** Other workers take the gateway over while rules of the customer run; after so many looks the attempt is repeated later. */
const MOST_LOOKS = 4

/**
 * One worker at a time: an older event that looks first and acts last would open an incident that nobody resolves. A worker that lost the gateway
 * looks again, and puts right what it did after that.
 *
 * | The gateway | The worker | Is |
 * |---|---|---|
 * | has this health or a newer one | was in time | left |
 * | has this health or a newer one | was late | left; item and incident become what its health asks for |
 * | has an older one or none | any | brought up to date, with item and incident |
 *
 * An attempt that is repeated claims a gateway that has this health already: its worker may have written it late, over a newer one, before it died.
 */
function changeHealth(event: HealthEvent, gatewayId: string, work: Work): void {
    const { ledger, ports } = work
    const known = ports.gateways.find(gatewayId)
    if (known !== null && isKnown(event, known)) {
        learnNames(event, known, work)
        if (!work.delivery.isRepeat) {
            leaveKnown(known, work)
            return
        }
    }
    for (let look = 0; look < MOST_LOOKS; look++) {
        const claimed = ledger.expect(ports.gateways.claim(gatewayId))
        if (claimed === null) return
        if (!isKnown(event, claimed)) {
            if (applyHealth(event, gatewayId, claimed, work)) return
        } else if (look === 0) leaveKnown(claimed, work)
        else restoreHealth(event, claimed, work)
        if (ports.gateways.release(gatewayId)) return
    }
}

/** What this worker did after it had lost the gateway is put right, also where it lost its delivery since. */
function restoreHealth(event: HealthEvent, gateway: Gateway, work: Work): void {
    const { links, records, settings } = work.ports
    const { configurationItem, gatewayId, health, healthChangedAt, name } = gateway
    if (health === null || healthChangedAt === null) return
    const own = openOwnItem(gateway, work)
    if (own !== null) {
        const facts = toGatewayFacts(event, gatewayId, null, settings)
        restoreColumns(planGatewayHealth(facts, event.health, null, own, settings), gateway, own, work)
    }
    if (!(settings.healthIncident || work.target === 'incident')) return
    const link = links.findAgain('health_incident', toGatewayKey(gatewayId))
    const isOpen = link !== null && link.recordId !== null && isOpenIncident(readIncident(link, work))
    if (isOpen !== (health === 'healthy')) return
    const newest = { ...withMoment(event, healthChangedAt), health, previousHealth: null, reason: null }
    const ports = { ...work.ports, records: work.lateRecords || records }
    updateHealthIncident(newest, gatewayId, name, configurationItem, { ...work, ports })
}

/** The gateway's row is written last: it shows that everything before it was done, so a repeated attempt repeats everything. */
function applyHealth(event: HealthEvent, gatewayId: string, claimed: Gateway, work: Work): boolean {
    const { settings } = work.ports
    // The claim of a gateway that nobody knew makes a row that says nothing yet; people may have chosen an item on one without a name.
    const known = claimed.name === '' && claimed.configurationItem === null ? null : claimed
    const facts = toGatewayFacts(event, gatewayId, known, settings)
    const item = saveItem({ event, facts, known, health: event.health }, work)
    const name = item === null ? facts.name : item.name
    if (settings.healthIncident || work.target === 'incident')
        updateHealthIncident(event, gatewayId, name, item === null ? null : item.recordId, work)
    if (work.ledger.failure() !== null || item === null) return false
    const saved = saveGateway(gatewayId, known, `The gateway is ${event.health}.`, work, {
        name,
        knownAs: addKnownAs(claimed.knownAs, gatewayId, event.gatewayNames),
        environment: facts.environment,
        ...toItemColumns(item),
        health: event.health,
        healthChangedAt: orderOf(event) || null,
    })
    if (saved !== null) fillRegistered(gatewayId, known, item.recordId, work)
    return saved !== null
}

function leaveKnown(gateway: Gateway, work: Work): void {
    const reason = `The gateway is known to be ${gateway.health} since then or later.`
    work.ledger.add(unchanged(TABLES.gateway, toRecord(gateway), reason, 'superseded'))
    if (work.delivery.isRepeat && gateway.configurationItem !== null)
        fillAwaiting({ gatewayId: gateway.gatewayId, recordId: gateway.configurationItem }, work)
}

/** An older event, or this very one again. Of two at one instant the worse health counts, whichever arrives first. */
function isKnown(event: HealthEvent, gateway: Gateway): boolean {
    if (gateway.healthChangedAt === null) return false
    const order = orderOf(event)
    if (order === gateway.healthChangedAt) return gateway.health !== null && !isWorse(event.health, gateway.health)
    return order < gateway.healthChangedAt
}

/** Down opens or notes, healthy resolves; degraded is noted on an open incident and opens none. */
function updateHealthIncident(
    event: HealthEvent,
    gatewayId: string,
    name: string,
    itemId: string | null,
    work: Work,
): void {
    const { crypto, links, records } = work.ports
    const correlationId = toCorrelation(`${toGatewayKey(gatewayId)}:${event.occurredAt}`, crypto.sha256)
    const subject = toHealthIncident(event, { gatewayId, name }, correlationId)
    const findRelations = () => ({ configurationItem: itemId, change: null })
    if (event.health === 'down') {
        openIncident(subject, findRelations, work)
        return
    }
    const { externalId, kind } = toHealthLink(gatewayId)
    const link = links.find(kind, externalId)
    if (link === null || link.recordId === null || !isOpenIncident(readIncident(link, work))) return
    if (event.health === 'degraded') {
        openIncident(subject, findRelations, work)
        return
    }
    const plan = planIncidentResolution(
        toHealthLink(gatewayId),
        link.recordId,
        findCloseCode(work),
        describeRecovery(event, name),
    )
    work.ledger.settle(records.apply(plan))
}

function toRecord(gateway: Gateway): { readonly recordId: string; readonly number: string } {
    return { recordId: gateway.sysId, number: gateway.name }
}
