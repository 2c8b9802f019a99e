/** Which configuration item stands for a gateway: whose word counts first, and how items and gateways are told apart. */

import type { ItemSource } from '../../shared/names.ts'
import type { LinkKey } from '../../shared/plan.ts'
import { toGatewayKey, toLine, WIDTHS } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { EventCommon } from './event.ts'

/** An item as this instance has it. */
export interface StoredItem {
    readonly recordId: string
    readonly name: string
    /** The table to write it in: the configured class, or the item's own class where that is another. */
    readonly table: string
    /** Whether it is of the configured class or of one below. */
    readonly isOfClass: boolean
    readonly correlationId: string
    readonly isRetired: boolean
    /** Whether the identification engine made it for the app. */
    readonly isEngineMade: boolean
}

/** Items that name a gateway, all by the same means; none when nothing names it. */
export interface NamedItems {
    readonly source: ItemSource
    readonly items: readonly StoredItem[]
    /** Whether another item has the name that the gateway's item would get. */
    readonly isNameTaken: boolean
}

/** What the gateway's row says of its item. */
export interface KnownItem {
    readonly configurationItem: string | null
    /** The item that the app entered last, and how it was found; another one was chosen by people. */
    readonly registeredItem: string | null
    readonly itemSource: ItemSource | null
}

/** An item that somebody chose, or that was found before. */
export interface ChosenItem {
    readonly recordId: string
    readonly source: ItemSource
}

/**
 * The items that count before any is looked for, first to last. One that does not exist is passed over.
 *
 * | Item | Source |
 * |---|---|
 * | that the event names (`cmdb_ci_sys_id`) | event |
 * | that people chose on the gateway: another one than the app entered | form |
 * | that a mapping rule chose | rule |
 * | that the gateway has | as it was found |
 *
 * If there is none, it is looked for: by the link of the gateway, by correlation id, by the column u_gateway_id, by the key value gateway_id,
 * by the identification engine. Only then a new one is created.
 */
export function toChosenItems(
    stated: string | null,
    known: KnownItem | null,
    ruled: string | null,
): readonly ChosenItem[] {
    const own = known === null ? null : known.configurationItem
    const isPeoples = known !== null && isChosenByPeople(known)
    const found = known === null || known.itemSource === null ? 'made' : known.itemSource
    const choices: readonly (readonly [string | null, ItemSource])[] = [
        [stated, 'event'],
        [isPeoples ? own : null, 'form'],
        [ruled, 'rule'],
        [isPeoples ? null : own, found],
    ]
    return choices.reduce<ChosenItem[]>(
        (chosen, [recordId, source]) => (recordId === null ? chosen : [...chosen, { recordId, source }]),
        [],
    )
}

function isChosenByPeople({ configurationItem, itemSource, registeredItem }: KnownItem): boolean {
    return configurationItem !== null && (itemSource === 'form' || configurationItem !== registeredItem)
}

/** Whether the app made the item that the gateway has; only such an item is named, classed and owned by the app. */
export function isMadeItem({ configurationItem, itemSource, registeredItem }: KnownItem): boolean {
    return itemSource === 'made' && configurationItem !== null && configurationItem === registeredItem
}

/** The item that the event names for the gateway; null for an event that names no gateway asks for the item of the event. */
export function findStatedItem({ statedItems }: EventCommon, gatewayId: string | null): string | null {
    const key = gatewayId === null ? null : toGatewayKey(gatewayId)
    const [own] = (statedItems || []).filter(
        (one) => (one.gatewayId === null ? null : toGatewayKey(one.gatewayId)) === key,
    )
    return own === undefined ? null : own.recordId
}

/** Of several items the one that is in use; of those the oldest, which is the first. */
export function chooseItem(items: readonly StoredItem[]): StoredItem | null {
    const [first] = [...items.filter(({ isRetired }) => !isRetired), ...items]
    return first === undefined ? null : first
}

/** Whether an item stands for no other external thing than the gateway. */
export function isFree({ correlationId }: Pick<StoredItem, 'correlationId'>, gatewayId: string): boolean {
    return correlationId === '' || toGatewayKey(correlationId) === toGatewayKey(gatewayId)
}

/** Who has an item that the engine found: of two gateways the first one that asks. */
export function toHolder(gatewayId: string, sha256: (text: string) => string): string {
    return sha256(toGatewayKey(gatewayId)).slice(0, 40)
}

/** The identity under which the app makes the item of a gateway. */
export function toItemLink(gatewayId: string): LinkKey {
    return { kind: 'configuration_item', externalId: toGatewayKey(gatewayId) }
}

/** What the records about a gateway have in common: their links are found together. */
export function toGatewaySubject(gatewayId: string): string {
    return `gateway|${toGatewayKey(gatewayId)}`
}

/** The same for the record that an event asks for, which belongs to the gateway that it names first. */
export function toEventSubject({ gatewayIds }: EventCommon): { readonly subject?: string } {
    return gatewayIds.length === 0 ? {} : { subject: toGatewaySubject(gatewayIds[0]) }
}

/** A name that no other gateway's item has. */
export function toDistinctName(name: string, gatewayId: string): string {
    const mark = ` (${toLine(gatewayId, 100)})`
    return name.slice(-mark.length) === mark ? name : `${toLine(name, WIDTHS.itemName - mark.length)}${mark}`
}

/** The query by which an administrator finds the item that was meant. */
export function toItemQuery(table: string, gatewayId: string | null): string {
    const id = gatewayId === null ? '' : toLine(gatewayId, 100).split('^').join('^^')
    const condition = id === '' ? 'nameLIKEgateway' : `correlation_id=${id}^ORnameLIKE${id}`
    return `/${table}_list.do?sysparm_query=${condition}`
}

/** An item as a note names it. */
interface NotedItem {
    readonly sysId: string
    readonly name: string
}

/** Who chose which item, when, instead of which; the time makes each note another one, so that the audit has each. */
export function describeChosen({
    at,
    by,
    from,
    to,
}: {
    readonly at: Instant
    readonly by: string
    readonly from: NotedItem
    readonly to: NotedItem
}): string {
    const nameItem = ({ name, sysId }: NotedItem): string => (sysId === '' ? 'none' : `${toLine(name, 40)} (${sysId})`)
    return `${at} UTC, ${toLine(by, 40) || 'an unnamed user'}: ${nameItem(from)}, then ${nameItem(to)}`
}
