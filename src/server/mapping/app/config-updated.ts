/** A new policy version asks for a change request for each of its targets; where only updates arrive, it also brings the items up to date. */

import {
    describeChange,
    planChangeAmendment,
    planChangeFill,
    planChangeRequest,
    planFurtherGateways,
    toItems,
    toLacking,
} from '../core/change-request.ts'
import { isEndedChange, isNewChange } from '../core/change-approval.ts'
import { toGatewaySubject } from '../core/gateway-item.ts'
import { findAsked, findNamed, toChangeLink, toDestinations, toGatewayDestination } from '../core/change-target.ts'
import type { Destination } from '../core/change-target.ts'
import type { Settled } from '../core/deployment.ts'
import { LONGEST_KEPT, parseChangeIdentity, toFormerIdentity } from '../../shared/change-identity.ts'
import { toCorrelation, toGatewayKey, toLine } from '../../shared/text.ts'
import { orderOf, type ConfigEvent } from '../core/event.ts'
import type { Fields, LinkKey, RecordPlan } from '../../shared/plan.ts'
import type { Settings } from '../../shared/properties.ts'
import { environmentsOf, findLink, openChange, readFamily } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import { awaitItems, fillAwaiting, isNewItem } from './awaited-items.ts'
import type { NewItem } from './awaited-items.ts'
import { findTaskItem, findUsableItem } from './gateway-item.ts'
import { mendGateways, noteOnNewChange, saveStatus } from './deployed-change.ts'
import { reportUnapproved } from './unapproved-deployments.ts'
import { endWaiting } from './waiting-deployments.ts'
import {
    commitGateway,
    fillItem,
    isKnownVersion,
    isSuperseded,
    learnEnvironment,
    leaveSuperseded,
    noteUnnamedGateway,
    registerGateway,
} from './gateway-registration.ts'
import { CANCELED_NOTE, findSiblings } from '../core/superseded-change.ts'
import { supersedeChanges } from './supersede-changes.ts'
import { TEMPLATE_COLUMNS, TEMPLATE_TABLE, toTemplateVersion } from '../../shared/record-state.ts'
import { fill, unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Applied, Link, Relative } from '../../shared/ports.ts'
import type { Gateway } from './ports.ts'

/** Items first, so that the changes can name them; a refused item does not keep a change from being made. */
export function handleConfigUpdated(event: ConfigEvent, work: Work): void {
    const items = updateItems(event, work)
    const destinations = toDestinations(event, environmentsOf(work.ports))
    const family = readFamily(
        event,
        work.ports,
        items.map(({ gatewayId }) => toGatewaySubject(gatewayId)),
    )
    for (const destination of destinations)
        for (const part of partByChange(event, destination, family)) askForChange(event, part, family, work)
    mendStatuses(event, work)
    for (const item of items) fillAwaiting(item, work)
}

/** Gateways whose rows state that the version has no change, although there is one by now. */
function mendStatuses(event: ConfigEvent, work: Work): void {
    const missing = event.gatewayIds
        .map((gatewayId) => work.ports.gateways.find(gatewayId))
        .filter((gateway): gateway is Gateway => gateway !== null && isWithoutChange(event, gateway))
    if (missing.length > 0) mendGateways(event, missing, false, work)
}

/** A destination, and the identity under which its change is or will be. */
interface Asked {
    readonly destination: Destination
    readonly link: LinkKey
}

/** Gateways without a known environment may have changes of several earlier events; those without one share a new one. */
function partByChange(event: ConfigEvent, destination: Destination, family: readonly Relative[]): readonly Asked[] {
    if (destination.target.kind !== 'gateway') return [{ destination, link: toChangeLink(event, destination.target) }]
    const parts: Record<string, string[]> = {}
    for (const gatewayId of destination.gatewayIds) {
        const asked = findAsked(event, toGatewayDestination([gatewayId]), family)
        const externalId = asked === null ? '' : asked.externalId
        parts[externalId] = [...(parts[externalId] || []), gatewayId]
    }
    return Object.keys(parts).map((externalId) => {
        const part = toGatewayDestination(parts[externalId])
        const link = toChangeLink(event, part.target)
        return { destination: part, link: externalId === '' ? link : { ...link, externalId } }
    })
}

/**
 * | The change of this target | The event | Becomes of it |
 * |---|---|---|
 * | is not there | any | is created |
 * | is closed or canceled | is later than its last description and its end | a new one is created |
 * | is closed or canceled | any other | is left |
 * | any other | says the same | is left |
 * | is New | is older, and names further gateways | gets a work note about them |
 * | any other | is older | is left |
 * | is New | says something else | gets a work note |
 * | any other | says something else | is left |
 */
function askForChange(event: ConfigEvent, asked: Asked, family: readonly Relative[], work: Work): void {
    const { crypto } = work.ports
    const digest = crypto.sha256(describeChange(event, asked.destination)).slice(0, 40)
    const { externalId, kind } = asked.link
    const isKnown =
        externalId.length >= LONGEST_KEPT || family.some((one) => one.kind === kind && one.externalId === externalId)
    const link = isKnown ? findLink(externalId, work.ports) : null
    const change = openChange(link, work.ports)
    if (link === null || change === null) createChange(event, asked, digest, work)
    else if (isEndedChange(change.columns)) followEnded(event, asked, digest, { change, family, link }, work)
    else if (link.state === digest) {
        leaveChange(link, 'The change request of this version exists.', 'change_exists', work)
        // An earlier attempt at this delivery may have created the change and stopped before it noted the deployments.
        if (work.delivery.isRepeat) {
            fillChange(event, asked, change, work)
            noteDeployments(event, asked, work)
            supersedeChanges(event, link, work)
        }
    } else if (link.occurredAt !== null && orderOf(event) < link.occurredAt) addEarlier(event, asked, change, work)
    else amendChange(event, asked, digest, change, work)
}

/** What people ended stays as it is; a version that is announced again after that asks for a change of its own. */
function followEnded(
    event: ConfigEvent,
    asked: Asked,
    digest: string,
    { change, family, link }: Ended,
    work: Work,
): void {
    const { links } = work.ports
    if (orderOf(event) <= (link.occurredAt || '') || isFromBefore(event, change, work)) {
        leaveChange(link, 'The change request of this version is closed and stays as it is.', 'change_closed', work)
        return
    }
    const [former] = family.filter(({ externalId, kind }) => kind === link.kind && externalId === link.externalId)
    // A deployment from before may arrive later: it belongs to the change that ended.
    links.remember('closed_change', toFormerIdentity(link.externalId, link.generation), {
        state: link.state,
        occurredAt: former === undefined ? link.occurredAt : former.since,
        detail: link.detail,
        subject: event.configId,
        record: link,
    })
    links.reopen(link, { state: digest, occurredAt: event.occurredAt })
    createChange(event, asked, digest, work)
}

/**
 * Fills what a change that nobody works on yet lacks: people corrected a name, or its gateway has an item by now. One that had an item when it
 * was asked for lacks none: people took it off.
 */
function fillChange(event: ConfigEvent, { destination, link: key }: Asked, change: FoundChange, work: Work): void {
    if (!isNewChange(change.columns)) return
    const items = toItems(change.link.detail).length > 0 ? {} : findItems(event, destination, {}, work)
    const facts = { link: key, items, ownItem: findUnnamed(event, work) }
    fill(planChangeFill(change.recordId, facts, work.ports.settings), work)
    listAgain(change, work)
}

/**
 * An attempt that died before it listed the affected items left no line about the change; one that was refused listed none of several. What
 * people took off one by one stays off.
 */
function listAgain({ columns, link, recordId }: FoundChange, work: Work): void {
    const { affectedItems, deliveries } = work.ports
    const items = toListed(link.detail, columns.cmdb_ci)
    const isFinished = deliveries.hasWritten(work.delivery.sysId, link.table)
    if (isFinished && items.length < 2) return
    const listed = isFinished ? affectedItems.of(recordId) : []
    if (listed !== null && !items.some((item) => listed.indexOf(item) >= 0)) addAffected(recordId, items, work)
}

/** Of a change that the app itself canceled, the time says when it did: the newer version for which it did says when this one was given up. */
function isFromBefore(event: ConfigEvent, { columns, link, recordId }: FoundChange, work: Work): boolean {
    if (!columns.closed_at || event.occurredAt > columns.closed_at) return false
    const { links, records } = work.ports
    if (!records.hasNote('change_request', recordId, CANCELED_NOTE)) return true
    const { target } = parseChangeIdentity(link.externalId)
    return findSiblings(event, target, links.ofTarget(event.configId, link.externalId)).newer.length > 0
}

/** A change that people ended, its link, and the links of its configuration. */
interface Ended {
    readonly change: FoundChange
    readonly family: readonly Relative[]
    readonly link: Link
}

function createChange(event: ConfigEvent, { destination, link }: Asked, contentDigest: string, work: Work): void {
    const { crypto, records, settings } = work.ports
    const correlationId = toCorrelation(link.externalId, crypto.sha256)
    const items = findItems(event, destination, {}, work)
    const facts = {
        link,
        destination,
        items,
        ownItem: findUnnamed(event, work),
        templateVersion: findTemplateVersion(work),
        correlationId,
        contentDigest,
    }
    const applied = work.ledger.settle(records.apply(planChangeRequest(event, facts, settings)))
    if (applied === null) return
    addAffected(applied.recordId, toListed(items, findOwnItem(applied, items, work)), work)
    awaitItems({ ...link, recordId: applied.recordId, number: applied.number }, toLacking(items), work)
    noteDeployments(event, { destination, link }, work)
    const { number, recordId } = applied
    supersedeChanges(event, { ...link, recordId, number, detail: items }, work)
}

/** Deployments that arrived before their change: the change gets their notes, and their gateways the status of the change. */
function noteDeployments(event: ConfigEvent, { destination, link }: Asked, work: Work): void {
    const { gateways } = work.ports
    const settled = noteOnNewChange(event, link.externalId, work)
    if (settled === null) return
    const reported = settled.reduce<string[]>((all, { gatewayIds }) => all.concat(gatewayIds), [])
    for (const gatewayId of Array.from(new Set([...reported, ...destination.gatewayIds]))) {
        // The handler of the deployment may have saved the row since we read it: it looked for the change before we made it.
        const deployed = gateways.findAgain(gatewayId)
        const own = deployed === null ? null : findOwn(deployed, settled)
        if (deployed !== null && own !== null && isWithoutChange(event, deployed))
            saveStatus(deployed, own.status, work)
    }
    if (reportUnapproved(event, settled, (gatewayId) => findTaskItem(event, gatewayId, work), work))
        endWaiting(event, settled, work)
}

/** What became of the gateway's newest deployment: it may have been somewhere else before, for which another change decides. */
function findOwn({ gatewayId, lastDeployedAt }: Gateway, settled: readonly Settled[]): Settled | null {
    const key = toGatewayKey(gatewayId)
    const [own] = settled.filter(({ deployed }) =>
        deployed.some(({ at, place }) => at === lastDeployedAt && toGatewayKey(place.gatewayId || '') === key),
    )
    return own === undefined ? null : own
}

function isWithoutChange(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.changeStatus === 'missing' && isKnownVersion(event, gateway)
}

/** The gateways of the destination with their items, beside those that are named already. */
function findItems(event: ConfigEvent, { gatewayIds }: Destination, named: Fields, work: Work): Fields {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const items: Record<string, string> = Object.create(null)
    for (const gatewayId of Object.keys(named)) items[gatewayId] = named[gatewayId]
    for (const gatewayId of gatewayIds)
        if (findNamed(named, gatewayId) === null) items[gatewayId] = findTaskItem(event, gatewayId, work) || ''
    return items
}

/** The item that an event names which names no gateway: the change has it, and is for every gateway all the same. */
function findUnnamed(event: ConfigEvent, work: Work): string | null {
    return event.gatewayIds.length === 0 ? findUsableItem(event, null, work) : null
}

/** The item that a new change has by itself. It is read again only where something else may be stored than the first item of its gateways. */
function findOwnItem({ given, recordId, remarks, table }: Applied, named: Fields, work: Work): string | undefined {
    const [item] = toItems(named)
    const isGiven = given !== undefined && given.cmdb_ci !== undefined
    if (item === undefined || (!isGiven && remarks.every(({ code }) => code !== 'changed_by_instance'))) return item
    const stored = work.ports.records.read(table, recordId, ['cmdb_ci'])
    return stored === null ? undefined : stored.cmdb_ci
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

function addAffected(change: string, items: readonly string[], work: Work): void {
    if (items.length === 0) return
    const refusal = work.ports.affectedItems.add(change, items)
    if (refusal === null) return
    const reason = `The affected items of the change are not complete: ${refusal.message}. A gateway that is not among them is not approved with the change until people add its item.`
    work.ledger.add(unchanged(refusal.table, { recordId: null, number: null }, reason, refusal.code))
}

function amendChange(event: ConfigEvent, asked: Asked, contentDigest: string, change: FoundChange, work: Work): void {
    const { columns, link, recordId } = change
    if (!isNewChange(columns)) {
        const reason = 'The change request is under way; a new description does not alter it.'
        leaveChange(link, reason, 'change_under_way', work)
        return
    }
    const items = findItems(event, asked.destination, link.detail, work)
    writeItems(change, items, planChangeAmendment(event, recordId, { ...asked, items, contentDigest }), work)
}

/** The later description stands; the gateways of an earlier one belong to the change all the same, whichever arrived first. */
function addEarlier(event: ConfigEvent, asked: Asked, change: FoundChange, work: Work): void {
    const { columns, link, recordId } = change
    const items = findItems(event, asked.destination, link.detail, work)
    const further = Object.keys(items).filter((gatewayId) => findNamed(link.detail, gatewayId) === null)
    if (further.length === 0 || !isNewChange(columns))
        leaveChange(link, 'A later event describes this version already.', 'superseded', work)
    else
        writeItems(
            change,
            items,
            planFurtherGateways(recordId, { link: asked.link, known: link, further, items }),
            work,
        )
}

function writeItems({ columns, link, recordId }: FoundChange, items: Fields, plan: RecordPlan, work: Work): void {
    if (work.ledger.settle(work.ports.records.apply(plan)) !== null)
        addAffected(recordId, toFurther(items, link.detail, columns.cmdb_ci), work)
}

function leaveChange(link: Link, reason: string, code: string, work: Work): void {
    work.ledger.add(unchanged(link.table, link, reason, code))
}

/** The approved template that an administrator configured; a template that cannot be used is reported and a normal change created. */
function findTemplateVersion(work: Work): string | null {
    const { records, settings } = work.ports
    if (settings.changeTemplate === '') return null
    const state = records.probe(TEMPLATE_TABLE)
    const producer = state === 'ok' ? records.read(TEMPLATE_TABLE, settings.changeTemplate, TEMPLATE_COLUMNS) : null
    const version = toTemplateVersion(producer)
    if (version === null) {
        const reason = `The standard change template ${toLine(settings.changeTemplate, 60)} is absent, inactive or retired: a normal change was created.`
        work.ledger.add(unchanged(TEMPLATE_TABLE, { recordId: null, number: null }, reason, 'template_unusable'))
    }
    return version
}

/** Answers the gateways whose item is new to them. */
function updateItems(event: ConfigEvent, work: Work): readonly NewItem[] {
    const { gateways, settings } = work.ports
    if (settings.ciUpdateOn !== 'deployed' && event.gatewayIds.length === 0) noteUnnamedGateway(work)
    const items: NewItem[] = []
    for (const gatewayId of event.gatewayIds) {
        const known = gateways.find(gatewayId)
        if (!followsUpdates(known, settings)) {
            if (known !== null) learnEnvironment(event, known, work)
        } else if (known !== null && isSuperseded(event, known, settings)) {
            leaveSuperseded(event, known, work)
            learnEnvironment(event, known, work)
        } else if (known === null || !isKnownUpdate(event, known)) updateItem(event, gatewayId, known, work)
        else fillItem(known, work)
        const now = gateways.find(gatewayId)
        const recordId = now === null ? null : now.configurationItem
        if (recordId !== null && isNewItem(known, recordId, work)) items.push({ gatewayId, recordId })
    }
    return items
}

/** Once a gateway reports deployments, an update that is not deployed yet is not what it runs. */
function followsUpdates(known: Gateway | null, { ciUpdateOn }: Settings): boolean {
    if (ciUpdateOn !== 'auto') return ciUpdateOn === 'updated'
    return known === null || known.lastDeployedAt === null
}

function updateItem(event: ConfigEvent, gatewayId: string, known: Gateway | null, work: Work): void {
    const registered = registerGateway(event, gatewayId, known, work)
    if (registered !== null) commitGateway(event, registered, work, {})
}

function isKnownUpdate(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastPolicyUpdate === event.occurredAt && isKnownVersion(event, gateway)
}
