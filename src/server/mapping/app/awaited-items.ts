/** Records that were made before the item of their gateway was known get it when it is, whichever of the two comes first. */

import { emptyPlan, type Fields, type LinkKey } from '../../shared/plan.ts'
import type { Relative } from '../../shared/ports.ts'
import { isOpenIncident, isSet } from '../../shared/record-state.ts'
import { isEndedChange } from '../core/change-approval.ts'
import { findNamed } from '../core/change-target.ts'
import type { EventCommon } from '../core/event.ts'
import { toEventSubject, toGatewaySubject } from '../core/gateway-item.ts'
import { findLink, openChange, type FoundChange } from './change-family.ts'
import { listFurther } from './change-items.ts'
import { fill } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/** Records of one gateway that one delivery fills, the newest first; an older one gets the item with the next event about it. */
const MOST_FILLED = 20

/** A gateway whose item is new to it. */
export interface NewItem {
    readonly gatewayId: string
    readonly recordId: string
}

/** Whether records of the gateway may lack the item: it is new, was deleted and made again, or an attempt before this one ended early. */
export function isNewItem(known: Gateway | null, recordId: string, { delivery }: Work): boolean {
    if (delivery.isRepeat || known === null) return true
    return known.registeredItem !== recordId || known.configurationItem === null
}

/**
 * Fills what waits for the item. To be called after the gateway's row is saved: a record that is made at the same moment is seen here, or its
 * worker sees the row (`fillLate`).
 */
export function fillAwaiting({ gatewayId, recordId }: NewItem, work: Work): void {
    const waiting = work.ports.links.ofSubject(toGatewaySubject(gatewayId)).filter((one) => one.recordId !== null)
    for (const relative of waiting.slice(0, MOST_FILLED)) {
        if (relative.kind === 'awaited_item') fillChange(relative, { gatewayId, recordId }, work)
        else fillTask(relative, recordId, work)
    }
}

/** The same for a gateway whose row was just saved, where its item is new to it. */
export function fillRegistered(gatewayId: string, known: Gateway | null, recordId: string, work: Work): void {
    if (isNewItem(known, recordId, work)) fillAwaiting({ gatewayId, recordId }, work)
}

/** Fills the record of an event about a gateway that became known while the record was made. */
export function fillLate(event: EventCommon, made: LinkKey, item: string | null, work: Work): void {
    if (item !== null || event.gatewayIds.length === 0) return
    const gateway = work.ports.gateways.findAgain(event.gatewayIds[0])
    if (gateway !== null && gateway.configurationItem !== null)
        fillTask({ ...made, ...toEventSubject(event) }, gateway.configurationItem, work)
}

/** An open incident or review without an item. What is there stays. */
function fillTask({ externalId, kind }: Pick<Relative, 'externalId' | 'kind'>, item: string, work: Work): void {
    const { links, records } = work.ports
    const link = links.find(kind, externalId)
    if (link === null || link.recordId === null) return
    const task = records.read(link.table, link.recordId, ['active', 'cmdb_ci', 'state'])
    if (task === null || task.cmdb_ci !== '') return
    if (link.table === 'incident' ? !isOpenIncident(task) : !isSet(task.active)) return
    const plan = emptyPlan(link.table, { kind, externalId })
    fill({ ...plan, recordId: link.recordId, whereEmpty: { cmdb_ci: item }, reason: REASON }, work)
}

const REASON = 'The record was made before its gateway was known, and now has its configuration item.'

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
