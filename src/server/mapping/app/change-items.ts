/** The configuration items of a change: its own, and those that are listed as affected. */

import { toItems } from '../core/change-request.ts'
import { findNamed } from '../core/change-target.ts'
import type { Destination } from '../core/change-target.ts'
import type { ConfigEvent } from '../core/event.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Applied } from '../../shared/ports.ts'
import type { FoundChange } from './change-family.ts'
import { findTaskItem, findUsableItem } from './gateway-item.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'

/** The gateways of the destination with their items, beside those that are named already. */
export function findItems(event: ConfigEvent, { gatewayIds }: Destination, named: Fields, work: Work): Fields {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const items: Record<string, string> = Object.create(null)
    for (const gatewayId of Object.keys(named)) items[gatewayId] = named[gatewayId]
    for (const gatewayId of gatewayIds)
        if (findNamed(named, gatewayId) === null) items[gatewayId] = findTaskItem(event, gatewayId, work) || ''
    return items
}

/** The item that an event names which names no gateway: the change has it, and is for every gateway all the same. */
export function findUnnamed(event: ConfigEvent, work: Work): string | null {
    return event.gatewayIds.length === 0 ? findUsableItem(event, null, work) : null
}

/** The item that a new change has by itself. It is read again only where something else may be stored than the first item of its gateways. */
function findOwnItem({ recordId, remarks, replaced, table }: Applied, named: Fields, work: Work): string | undefined {
    const [item] = toItems(named)
    const isReplaced = replaced !== undefined && replaced.indexOf('cmdb_ci') >= 0
    if (item === undefined || (!isReplaced && remarks.every(({ code }) => code !== 'changed_by_instance'))) return item
    const stored = work.ports.records.read(table, recordId, ['cmdb_ci'])
    return stored === null ? undefined : stored.cmdb_ci
}

/** Lists the items of a change that was just made. */
export function listItems(made: Applied, named: Fields, work: Work): void {
    addAffected(made.recordId, toListed(named, findOwnItem(made, named, work)), work)
}

/** Lists those that a change gets beside the ones that it named before; false when the instance refused one. */
export function listFurther({ columns, link, recordId }: FoundChange, named: Fields, work: Work): boolean {
    return addAffected(recordId, toFurther(named, link.detail, columns.cmdb_ci), work)
}

/** The change's own item stands for one alone; several are listed, and so is one in whose place a rule of the instance put another. */
function toListed(named: Fields, own: string | undefined): readonly string[] {
    const items = toItems(named)
    return items.length === 1 && own === items[0] ? [] : items
}

/** What a later event names is listed, together with the change's own item. What people took off stays off. */
function toFurther(named: Fields, before: Fields, own: string | undefined): readonly string[] {
    const known = toItems(before)
    const further = toItems(named).filter((item) => known.indexOf(item) < 0)
    return further.length > 0 && own !== undefined && known.indexOf(own) >= 0 ? [own, ...further] : further
}

/**
 * An attempt that died before it listed the affected items left no line about the change; one that was refused listed none of several. What
 * people took off one by one stays off.
 */
export function listAgain({ columns, link, recordId }: FoundChange, work: Work): void {
    const { affectedItems, deliveries } = work.ports
    const items = toListed(link.detail, columns.cmdb_ci)
    const isFinished = deliveries.hasWritten(work.delivery.sysId, link.table)
    if (isFinished && items.length < 2) return
    const listed = isFinished ? affectedItems.of(recordId) : []
    if (listed !== null && !items.some((item) => listed.indexOf(item) >= 0)) addAffected(recordId, items, work)
}

/** What the instance refuses is a line: the change stands. */
function addAffected(change: string, items: readonly string[], work: Work): boolean {
    const refusal = items.length === 0 ? null : work.ports.affectedItems.add(change, items)
    if (refusal === null) return true
    const reason = `The affected items of the change are not complete: ${refusal.message}. A gateway whose item was known when the change was made is not approved with it until people add the item.`
    work.ledger.add(unchanged(refusal.table, { recordId: null, number: null }, reason, refusal.code))
    return false
}
