/** A new policy version asks for a change request for each of its targets; where only updates arrive, it also brings the items up to date. */

import {
    describeChange,
    planChangeAmendment,
    planChangeFill,
    planChangeRequest,
    toItems,
    toLacking,
} from '../core/change-request.ts'
import { isEndedChange, isNewChange } from '../core/change-approval.ts'
import { toGatewaySubject } from '../core/gateway-item.ts'
import { findAsked, findNamed, toChangeLink, toDestinations, toGatewayDestination } from '../core/change-target.ts'
import type { Destination } from '../core/change-target.ts'
import { LONGEST_KEPT, toFormerIdentity } from '../../shared/change-identity.ts'
import { toCorrelation, toLine } from '../../shared/text.ts'
import type { ConfigEvent } from '../core/event.ts'
import type { Fields, LinkKey } from '../../shared/plan.ts'
import { environmentsOf, findLink, openChange, readFamily } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import { awaitItems, fillAwaiting, isNewItem } from './awaited-items.ts'
import type { NewItem } from './awaited-items.ts'
import { findTaskItem, findUsableItem } from './gateway-item.ts'
import { mendGateways, noteOnNewChange, saveStatus, settledOf } from './deployed-change.ts'
import { reportUnapproved } from './unapproved-deployments.ts'
import { endWaiting } from './waiting-deployments.ts'
import {
    commitGateway,
    fillItem,
    isKnownVersion,
    isSuperseded,
    leaveSuperseded,
    noteUnnamedGateway,
    registerGateway,
} from './gateway-registration.ts'
import { CANCELED_NOTE } from '../core/superseded-change.ts'
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
    } else if (link.occurredAt !== null && event.occurredAt < link.occurredAt)
        leaveChange(link, 'A later event describes this version already.', 'superseded', work)
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
    if (event.occurredAt <= (link.occurredAt || '') || isFromBefore(event, change, work)) {
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
    links.reopen(link)
    createChange(event, asked, digest, work)
}

/** Fills what a change that nobody works on yet lacks: people corrected a name, or its gateway has an item by now. */
function fillChange(
    event: ConfigEvent,
    { destination, link }: Asked,
    { columns, recordId }: FoundChange,
    work: Work,
): void {
    if (!isNewChange(columns)) return
    const facts = { link, items: findItems(event, destination, {}, work), ownItem: findUnnamed(event, work) }
    fill(planChangeFill(recordId, facts, work.ports.settings), work)
}

/** Of a change that the app itself canceled, the time says when it did, not when the version was given up. */
function isFromBefore(event: ConfigEvent, { columns, recordId }: FoundChange, work: Work): boolean {
    if (!columns.closed_at || event.occurredAt > columns.closed_at) return false
    return !work.ports.records.hasNote('change_request', recordId, CANCELED_NOTE)
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
    addAffected(applied.recordId, items, findOwnItem(applied, items, work), work)
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
    const [{ status: ofChange }] = settled
    const reported = settled.reduce<string[]>((all, { gatewayIds }) => all.concat(gatewayIds), [])
    for (const gatewayId of Array.from(new Set([...reported, ...destination.gatewayIds]))) {
        // The handler of the deployment may have saved the row since we read it: it looked for the change before we made it.
        const deployed = gateways.findAgain(gatewayId)
        if (deployed === null || !isWithoutChange(event, deployed)) continue
        const own = settledOf(gatewayId, settled)
        saveStatus(deployed, own === null ? ofChange : own.status, work)
    }
    if (reportUnapproved(event, settled, (gatewayId) => findTaskItem(event, gatewayId, work), work))
        endWaiting(event, settled, work)
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

/** The item that a new change has by itself. It is read again only where the instance stored something else than was written. */
function findOwnItem({ recordId, remarks, table }: Applied, named: Fields, work: Work): string | undefined {
    const [item] = toItems(named)
    if (item === undefined || remarks.every(({ code }) => code !== 'changed_by_instance')) return item
    const stored = work.ports.records.read(table, recordId, ['cmdb_ci'])
    return stored === null ? undefined : stored.cmdb_ci
}

/** The change's own item stands for one alone; several are listed, and so is one in whose place a rule of the instance put another. */
function addAffected(change: string, named: Fields, own: string | undefined, work: Work): void {
    const items = toItems(named)
    if (items.length === 0 || (items.length === 1 && own === items[0])) return
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
    const plan = planChangeAmendment(event, recordId, { ...asked, items, contentDigest })
    if (work.ledger.settle(work.ports.records.apply(plan)) !== null)
        addAffected(recordId, items, toItems(items)[0], work)
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
    if (settings.ciUpdateOn === 'deployed') return []
    if (event.gatewayIds.length === 0) noteUnnamedGateway(work)
    const items: NewItem[] = []
    for (const gatewayId of event.gatewayIds) {
        const known = gateways.find(gatewayId)
        // Once a gateway reports deployments, an update that is not deployed yet is not what it runs.
        if (settings.ciUpdateOn === 'auto' && known !== null && known.lastDeployedAt !== null) continue
        if (known !== null && isSuperseded(event, known)) leaveSuperseded(known, work)
        else if (known === null || !isKnownUpdate(event, known)) updateItem(event, gatewayId, known, work)
        else fillItem(known, work)
        const now = gateways.find(gatewayId)
        const recordId = now === null ? null : now.configurationItem
        if (recordId !== null && isNewItem(known, recordId, work)) items.push({ gatewayId, recordId })
    }
    return items
}

function updateItem(event: ConfigEvent, gatewayId: string, known: Gateway | null, work: Work): void {
    const registered = registerGateway(event, gatewayId, known, work)
    if (registered !== null) commitGateway(event, registered, work, {})
}

function isKnownUpdate(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastPolicyUpdate === event.occurredAt && isKnownVersion(event, gateway)
}
