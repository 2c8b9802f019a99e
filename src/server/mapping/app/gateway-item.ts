/** Finds the configuration item of a gateway, in the order of `core/gateway-item.ts`, and writes on it what an event states. */

import { ITEM_CLASS, type GatewayHealth, type ItemSource } from '../../shared/names.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import {
    planAdoptedItem,
    planGatewayHealth,
    planGatewayItem,
    planItemName,
    toAdoptedName,
    type ExistingItem,
    type GatewayFacts,
} from '../core/configuration-item.ts'
import type { EventCommon } from '../core/event.ts'
import {
    chooseItem,
    findStatedItem,
    isFree,
    isMadeItem,
    toChosenItems,
    toDistinctName,
    toItemLink,
    toItemQuery,
} from '../core/gateway-item.ts'
import type { NamedItems, StoredItem } from '../core/gateway-item.ts'
import { fitsGateway } from '../core/rule-conditions.ts'
import { nameRule } from '../core/rules.ts'
import { remark, unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Gateway } from './ports.ts'

/** What an event states of a gateway, and what is known of it; `health` where the event is about that. */
export interface Asked {
    readonly event: EventCommon
    readonly facts: GatewayFacts
    readonly known: Gateway | null
    readonly health: GatewayHealth | null
}

/** The item of a gateway as the gateway's row is to keep it. */
export interface GatewayItem {
    readonly recordId: string
    readonly source: ItemSource
    /** What the gateway is called: as its item, if the app made that. */
    readonly name: string
}

/** Finds or creates the item and writes on it; null when it was refused. */
export function saveItem(asked: Asked, work: Work): GatewayItem | null {
    const search = findItem(asked, work)
    if (search.kind === 'refused') {
        work.ledger.settle(fail(search.failure))
        return null
    }
    return search.kind === 'found' ? updateItem(asked, search, work) : createItem(asked, search, work)
}

interface Found {
    readonly kind: 'found'
    readonly item: StoredItem
    readonly source: ItemSource
}

interface New {
    readonly kind: 'new'
    readonly name: string
    readonly byEngine: boolean
}

type Search = Found | New | { readonly kind: 'refused'; readonly failure: WriteFailure }

function findItem(asked: Asked, work: Work): Search {
    const { event, facts, known } = asked
    const { configurationItems } = work.ports
    const stated = findUsableItem(event, facts.gatewayId, work)
    for (const { recordId, source } of toChosenItems(stated, known, findRuledItem(facts.gatewayId, work))) {
        const item = configurationItems.open(recordId)
        if (item !== null) return { kind: 'found', item, source: isMade(item, asked, work) ? 'made' : source }
    }
    return searchItem(asked, work)
}

/** Whether the app made an item that somebody chose: the gateway's row says it of the item that it has, the link of any other. */
function isMade({ recordId }: StoredItem, { facts, known }: Asked, { ports: { links } }: Work): boolean {
    if (known !== null && known.registeredItem === recordId) return known.itemSource === 'made'
    const { kind, externalId } = toItemLink(facts.gatewayId)
    const link = links.find(kind, externalId)
    return link !== null && link.recordId === recordId
}

/** Nobody chose an item, or it is gone. A gateway of which nothing is found costs no look at its link: the new one is refused if there is one. */
function searchItem(asked: Asked, work: Work): Search {
    const { facts } = asked
    const { configurationItems: items, links, settings } = work.ports
    const failure = refuseClass(PROPERTIES.ciClass.name, settings.ciClass, work)
    if (failure !== null) return { kind: 'refused', failure }
    const named = items.findNamed(facts.gatewayId, facts.name)
    // The engine gave the second of two workers the item of the first: it names another gateway than it stands for.
    const free = named.items.filter((one) => !one.isEngineMade || items.hold(one, facts.gatewayId))
    const item = chooseItem(free)
    const identified = item === null ? items.identify(planNew(asked, facts.name, work)) : null
    if (item === null && identified === null) {
        const name = named.isNameTaken ? toDistinctName(facts.name, facts.gatewayId) : facts.name
        return { kind: 'new', name, byEngine: false }
    }
    const { kind, externalId } = toItemLink(facts.gatewayId)
    const link = links.find(kind, externalId)
    const linked = link === null || link.recordId === null ? null : items.open(link.recordId)
    if (linked !== null) return { kind: 'found', item: linked, source: 'made' }
    if (item !== null) return adopt(item, { ...named, items: free }, asked, work)
    return searchByEngine(identified as Identified, named, asked, work)
}

function adopt(item: StoredItem, { items, source }: NamedItems, { facts }: Asked, work: Work): Search {
    if (items.length > 1) {
        const query = toItemQuery(item.table, facts.gatewayId)
        const reason = `${items.length} items stand for the gateway ${toLine(facts.gatewayId, 100)} by ${source}; the oldest in use is taken. To see them: ${query}. To take another one, choose it on the gateway.`
        work.ledger.add(unchanged(item.table, { recordId: item.recordId, number: item.name }, reason, 'ci_ambiguous'))
    }
    // Made by the engine for an attempt that ended before the gateway's row was saved.
    return { kind: 'found', item, source: item.isEngineMade ? 'made' : source }
}

type Identified = Result<string | null, WriteFailure>

/** The engine takes two gateways of one name for one item: what stands for another gateway is asked for again under a name of its own. */
function searchByEngine(first: Identified, { isNameTaken }: NamedItems, asked: Asked, work: Work): Search {
    const { facts } = asked
    const { configurationItems: items } = work.ports
    const distinct = toDistinctName(facts.name, facts.gatewayId)
    const tries: readonly (readonly [string, () => Identified | null])[] = [
        [facts.name, () => first],
        [distinct, () => items.identify(planNew(asked, distinct, work))],
    ]
    for (const [name, ask] of tries) {
        const answer = ask()
        if (answer === null) break
        if (!answer.ok) return { kind: 'refused', failure: answer.failure }
        if (answer.value === null) return { kind: 'new', name: isNameTaken ? distinct : name, byEngine: true }
        const item = items.open(answer.value)
        if (item === null) continue
        if (items.hold(item, facts.gatewayId)) return { kind: 'found', item, source: 'engine' }
        noteForeign(item, facts.gatewayId, work)
    }
    return { kind: 'new', name: distinct, byEngine: false }
}

/** Two gateways of one name are told apart without a word; an item of which nobody knows what it stands for may be the right one all the same. */
function noteForeign(item: StoredItem, gatewayId: string, work: Work): void {
    const { correlationId, isEngineMade, name, recordId, table } = item
    if (isFree(item, gatewayId) || isEngineMade || work.ports.gateways.find(correlationId) !== null) return
    const reason = `The identification engine takes the item "${toLine(name, 100)}" for the gateway ${toLine(gatewayId, 100)}. It stands for "${toLine(correlationId, 100)}" (correlation_id), so the gateway does not get it. If it is the right one, choose it on the gateway.`
    addOnce(unchanged(table, { recordId, number: name }, reason, 'ci_not_free'), work)
}

function planNew({ facts, health, known }: Asked, name: string, { ports: { settings } }: Work) {
    const named = { ...facts, name }
    return health === null
        ? planGatewayItem(named, known, null, settings)
        : planGatewayHealth(named, health, known, null, settings)
}

function updateItem(asked: Asked, { item, source }: Found, work: Work): GatewayItem | null {
    const { facts, health, known } = asked
    const { configurationItems, settings } = work.ports
    if (source !== 'made') return updateAdopted(asked, { item, source }, work)
    const named = { ...facts, name: toOwnName(asked, item, work) }
    const plan =
        health === null
            ? planGatewayItem(named, known, item, settings)
            : planGatewayHealth(named, health, known, item, settings)
    return finish(named, item, work, configurationItems.save(plan))
}

/** Most instances lack the columns of the gateway: then there is nothing to write on an item that the app did not make. */
function updateAdopted(asked: Asked, { item, source }: Omit<Found, 'kind'>, work: Work): GatewayItem | null {
    const { facts, health, known } = asked
    const { configurationItems, records } = work.ports
    const { name, recordId, table } = item
    const code = known !== null && known.registeredItem === recordId ? null : 'ci_adopted'
    const plan = planAdoptedItem(facts, item, health)
    const hasColumns = Object.keys(plan.whereColumnExists).some((column) => records.hasColumns(table, [column]))
    if (hasColumns) {
        const applied = work.ledger.expect(configurationItems.save(plan))
        if (applied === null) return null
        work.ledger.add({ ...applied.outcome, code })
    } else work.ledger.add(unchanged(table, { recordId, number: name }, plan.reason, code))
    return { recordId, source, name: toAdoptedName(facts, name) }
}

/** The name of an item that the app made: its own where the gateway's row is new, else that of the event unless another item has it. */
function toOwnName({ facts, known }: Asked, item: StoredItem, { ports }: Work): string {
    if (known === null) return item.name === '' ? facts.name : item.name
    const isTaken = known.name !== facts.name && ports.configurationItems.isNameTaken(facts.name, item.recordId)
    return isTaken ? toDistinctName(facts.name, facts.gatewayId) : facts.name
}

function createItem(asked: Asked, { byEngine, name }: New, work: Work): GatewayItem | null {
    const { configurationItems } = work.ports
    const plan = planNew(asked, name, work)
    const applied = configurationItems.create(plan, byEngine)
    const item = applied.ok ? { recordId: applied.value.recordId, table: plan.table } : null
    return finish({ ...asked.facts, name }, item, work, applied)
}

/** Two workers that make the items of two gateways at the same moment give them one name, and then each sees the other's. */
function finish(
    { gatewayId, name }: GatewayFacts,
    item: ExistingItem | null,
    work: Work,
    saved: ReturnType<Work['ports']['configurationItems']['save']>,
): GatewayItem | null {
    const applied = work.ledger.settle(saved)
    if (applied === null || item === null) return null
    const { recordId } = item
    if (applied.isShared !== true) return { recordId, source: 'made', name }
    const distinct = toDistinctName(name, gatewayId)
    const renamed = work.ports.configurationItems.save(planItemName(gatewayId, item, distinct))
    return work.ledger.settle(renamed) === null ? null : { recordId, source: 'made', name: distinct }
}

/** The item that the event names, if it exists and is of the configured class; else a line with the query that finds the right one. */
export function findUsableItem(event: EventCommon, gatewayId: string | null, work: Work): string | null {
    const recordId = findStatedItem(event, gatewayId)
    if (recordId === null) return null
    const { ciClass } = work.ports.settings
    const item = work.ports.configurationItems.open(recordId)
    if (item !== null && item.isOfClass) return item.recordId
    const code = item === null ? 'ci_not_found' : 'ci_class_unfit'
    const shown = toLine(recordId, 60)
    const what =
        item === null
            ? `No configuration item has the sys_id "${shown}" that the event names.`
            : `The configuration item ${shown} that the event names is a ${item.table}, not a ${ciClass}.`
    const reason = `${what} To find the right one: ${toItemQuery(ciClass, gatewayId)}`
    addOnce(unchanged(ciClass, { recordId: null, number: null }, reason, code), work)
    return null
}

/**
 * The item that a mapping rule chose for the gateway; null where none did. Of an event that names several gateways, only those that the rule is for
 * have it. One that is not there any more is a remark.
 */
function findRuledItem(gatewayId: string, work: Work): string | null {
    const { item: chosen, ports } = work
    if (chosen === undefined || chosen === null || !fitsGateway(chosen.rule.gateway, gatewayId)) return null
    const { ciClass } = ports.settings
    const item = ports.configurationItems.open(chosen.value)
    if (item !== null && item.isOfClass) return item.recordId
    const reason = `${nameRule(chosen.rule)} names a configuration item that ${ciClass} does not have: another one is used.`
    addOnce(remark(ciClass, { recordId: chosen.value, number: null }, reason, 'rule_item_missing'), work)
    return null
}

/** Item, row and records of a gateway ask for the same item: one line says what is wrong with it. */
function addOnce(line: Outcome, { ledger }: Work): void {
    if (!ledger.outcomes().some(({ code, reason }) => code === line.code && reason === line.reason)) ledger.add(line)
}

/** The item for the record that an event asks for: that of the gateway which it names first. */
export function findEventItem(event: EventCommon, work: Work): string | null {
    return findTaskItem(event, event.gatewayIds.length === 0 ? null : event.gatewayIds[0], work)
}

/** The item for a record about a gateway: the first that somebody chose, else the one that the gateway has. */
export function findTaskItem(event: EventCommon, gatewayId: string | null, work: Work): string | null {
    const stated = findUsableItem(event, gatewayId, work)
    const gateway = gatewayId === null ? null : work.ports.gateways.find(gatewayId)
    const ruled = gatewayId === null ? null : findRuledItem(gatewayId, work)
    const [first] = toChosenItems(stated, gateway, ruled)
    return first === undefined ? null : first.recordId
}

/** The item that a gateway has, as it is stored. */
export interface OwnItem extends StoredItem {
    /** Whether the app made it. */
    readonly isMade: boolean
}

/** Opens the item that a gateway has; null when there is none. */
export function openOwnItem(gateway: Gateway, work: Work): OwnItem | null {
    const { configurationItem } = gateway
    const item = configurationItem === null ? null : work.ports.configurationItems.open(configurationItem)
    return item === null ? null : { ...item, isMade: isMadeItem(gateway) }
}

/** Why nothing is created in the class that a property names: it is none of configuration items. One that is absent is refused by the write. */
export function refuseClass(property: string, table: string, { ports: { records } }: Work): WriteFailure | null {
    if (records.extendsTable(table, ITEM_CLASS) || records.probe(table) === 'absent') return null
    return {
        code: 'class_unfit',
        table,
        name: null,
        message: `${property} names ${table}, which does not extend ${ITEM_CLASS}`,
    }
}
