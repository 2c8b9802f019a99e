/** Records that were made before the item of their gateway was known get it when it is, whichever of the two comes first. */

import { emptyPlan, type Fields, type LinkKey } from '../../shared/plan.ts'
import type { Link, Relative } from '../../shared/ports.ts'
import { INCIDENT_COLUMNS, isOpenIncident, isSet } from '../../shared/record-state.ts'
import { isEndedChange } from '../core/change-approval.ts'
import { findNamed } from '../core/change-target.ts'
import type { EventCommon } from '../core/event.ts'
import { toEventSubject, toGatewaySubject } from '../core/gateway-item.ts'
import { toIncidentPlacement } from '../core/incident.ts'
import { environmentsOf, findLink, openChange, type FoundChange } from './change-family.ts'
import { listFurther } from './change-items.ts'
import { fill } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/** Records of one gateway that one delivery fills, the newest first; the others are left to a job (`fill-waiting-records.ts`). */
const MOST_FILLED = 20

/** Where the job begins with a gateway: before every link. */
export const FROM_THE_FIRST = '0'

/** A gateway whose item is new to it. */
export interface NewItem {
    readonly gatewayId: string
    readonly recordId: string
}

/**
 * Whether records of the gateway may lack what is known of it: its item or its environment is new, its item was deleted and made again, or an
 * attempt before this one ended early.
 */
export function isNewItem(known: Gateway | null, recordId: string, work: Work): boolean {
    if (work.delivery.isRepeat || known === null) return true
    if (known.registeredItem !== recordId || known.configurationItem === null) return true
    return known.environment === null && environmentsOf(work.ports)(known.gatewayId) !== null
}

/**
 * Fills what waits for the item. To be called after the gateway's row is saved: a record that is made at the same moment is seen here, or its
 * worker sees the row (`fillLate`).
 */
export function fillAwaiting({ gatewayId, recordId }: NewItem, work: Work): void {
    const waiting = work.ports.links.ofSubject(toGatewaySubject(gatewayId)).filter((one) => one.recordId !== null)
    for (const relative of waiting.slice(0, MOST_FILLED)) fillOne(relative, { gatewayId, recordId }, work)
    if (waiting.length > MOST_FILLED)
        work.ledger.expect(work.ports.gateways.save(gatewayId, { filledUntil: FROM_THE_FIRST }))
}

/** Fills one record that waits, whatever it is. */
export function fillOne(relative: Relative, added: NewItem, work: Work): void {
    if (relative.recordId === null) return
    if (relative.kind === 'awaited_item') fillChange(relative, added, work)
    else fillTask(relative, added, work)
}

/** The same for a gateway whose row was just saved, where its item is new to it. */
export function fillRegistered(gatewayId: string, known: Gateway | null, recordId: string, work: Work): void {
    if (isNewItem(known, recordId, work)) fillAwaiting({ gatewayId, recordId }, work)
}

/** Fills the record of an event about a gateway that became known while the record was made. */
export function fillLate(event: EventCommon, made: LinkKey, work: Work): void {
    const { gateways } = work.ports
    const [gatewayId] = event.gatewayIds
    if (gatewayId === undefined) return
    const before = gateways.find(gatewayId)
    if (before !== null && before.configurationItem !== null && before.environment !== null) return
    const now = gateways.findAgain(gatewayId)
    if (now === null || now.configurationItem === null || (before !== null && isSameGateway(before, now))) return
    fillTask({ ...made, ...toEventSubject(event) }, { gatewayId, recordId: now.configurationItem }, work)
}

function isSameGateway(before: Gateway, now: Gateway): boolean {
    return before.configurationItem === now.configurationItem && before.environment === now.environment
}

/** An open incident or review without an item, or with levels that the environment decides. What is there stays, and so does what people chose. */
function fillTask({ externalId, kind }: Pick<Relative, 'externalId' | 'kind'>, added: NewItem, work: Work): void {
    const { links, records } = work.ports
    const link = links.find(kind, externalId)
    if (link === null || link.recordId === null) return
    const task = records.read(link.table, link.recordId, [...INCIDENT_COLUMNS, 'cmdb_ci'])
    if (task === null || !(link.table === 'incident' ? isOpenIncident(task) : isSet(task.active))) return
    const placement = findPlacement(link, task, added, work)
    if (task.cmdb_ci !== '' && placement === null) return
    const plan = { ...emptyPlan(link.table, { kind, externalId }), recordId: link.recordId, reason: REASON }
    fill({ ...plan, whereEmpty: { cmdb_ci: added.recordId }, ...placement }, work)
}

/** What the environment of the gateway, where it is known by now, decides about the violations of an incident. */
function findPlacement(link: Link, incident: Fields, { gatewayId }: NewItem, { ports }: Work) {
    const environment = link.kind === 'violation_incident' ? environmentsOf(ports)(gatewayId) : null
    const placement =
        environment === null ? null : toIncidentPlacement(incident, link.detail, environment, ports.settings)
    return placement === null ? null : { ...placement, linkState: link.state }
}

const REASON = 'The record was made before its gateway was known, and now has what is known of it.'

/** Remembers the gateways of a change that have no item yet, and fills those that got one meanwhile. */
export function awaitItems(
    change: LinkKey & { readonly recordId: string; readonly number: string | null },
    lacking: readonly string[],
    work: Work,
): void {
    const { gateways, links } = work.ports
    for (const gatewayId of lacking) {
        const subject = toGatewaySubject(gatewayId)
        const externalId = `${change.externalId}|${subject}`
        links.remember('awaited_item', externalId, {
            state: null,
            occurredAt: null,
            detail: { [CHANGE]: change.externalId },
            subject,
            record: { table: 'change_request', recordId: change.recordId, number: change.number },
        })
        const gateway = gateways.findAgain(gatewayId)
        if (gateway !== null && gateway.configurationItem !== null)
            fillChange({ kind: 'awaited_item', externalId }, { gatewayId, recordId: gateway.configurationItem }, work)
    }
}

/** In the detail of what awaits an item: the identity of the change, whose own link names its gateways with their items. */
const CHANGE = 'change'

/**
 * A change that has not ended gets the item, once. From then on it names the gateway by the item, like one whose item was known from the start:
 * people who take it off take the gateway off.
 */
function fillChange({ externalId, kind }: Pick<Relative, 'externalId' | 'kind'>, added: NewItem, work: Work): void {
    const { links } = work.ports
    const awaited = links.find(kind, externalId)
    const change = awaited === null ? null : openChange(findLink(awaited.detail[CHANGE] || '', work.ports), work.ports)
    if (awaited === null || change === null || change.recordId !== awaited.recordId || isEndedChange(change.columns))
        return
    const { link } = change
    const named = findNamed(link.detail, added.gatewayId)
    if (named === null || link.detail[named] !== '') return
    const items = { ...link.detail, [named]: added.recordId }
    if (!giveItem(change, items, added.recordId, work)) return
    links.remember(link.kind, link.externalId, {
        state: link.state,
        occurredAt: link.occurredAt,
        detail: items,
        record: link,
    })
}

/** As the change's own item where it has none, else as one more of its affected items. False when the instance did not take it. */
function giveItem(change: FoundChange, items: Fields, item: string, work: Work): boolean {
    const { columns, link, recordId } = change
    if (columns.cmdb_ci) return listFurther(change, items, work)
    const plan = emptyPlan(link.table, { kind: link.kind, externalId: link.externalId })
    fill({ ...plan, recordId, whereEmpty: { cmdb_ci: item }, reason: REASON }, work)
    const stored = work.ports.records.read(link.table, recordId, ['cmdb_ci'])
    return stored !== null && stored.cmdb_ci === item
}
