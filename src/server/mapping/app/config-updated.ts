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
import { isEndedChange, isNewChange, takesDescription } from '../core/change-approval.ts'
import { toGatewaySubject } from '../core/gateway-item.ts'
import { findAsked, findNamed, toChangeLink, toDestinations, toGatewayDestination } from '../core/change-target.ts'
import type { Destination } from '../core/change-target.ts'
import { LONGEST_KEPT, parseChangeIdentity, toFormerIdentity } from '../../shared/change-identity.ts'
import { toCorrelation, toLine } from '../../shared/text.ts'
import { orderOf, toEventMoment, type ConfigEvent } from '../core/event.ts'
import type { Fields, LinkKey, RecordPlan } from '../../shared/plan.ts'
import { updateItems } from './announced-gateways.ts'
import { awaitItems, fillAwaiting } from './awaited-items.ts'
import { environmentsOf, findLink, openChange, readFamily } from './change-family.ts'
import type { FoundChange } from './change-family.ts'
import { findItems, findUnnamed, listAgain, listFurther, listItems } from './change-items.ts'
import { mendStatuses, noteDeployments } from './early-deployments.ts'
import { CANCELED_NOTE, findSiblings } from '../core/superseded-change.ts'
import { supersedeChanges } from './supersede-changes.ts'
import { TEMPLATE_COLUMNS, TEMPLATE_TABLE, toTemplateVersion } from '../../shared/record-state.ts'
import { fill, unchanged, workAt } from './work.ts'
import type { Work } from './work.ts'
import type { Link, Relative } from '../../shared/ports.ts'

/** Items first, so that the changes can name them; a refused item does not keep a change from being made. */
export function handleConfigUpdated(event: ConfigEvent, work: Work): void {
    const items = updateItems(event, work)
    const destinations = toDestinations(event, environmentsOf(work.ports))
    const family = readFamily(
        event,
        work.ports,
        items.map(({ gatewayId }) => toGatewaySubject(gatewayId)),
    )
    for (const destination of destinations) {
        const own = destinations.length === 1 ? work : workAt(destination.environment, work)
        for (const part of partByChange(event, destination, family))
            if (own.target === 'ignore') ignoreChange(part, own)
            else askForChange(event, part, family, own)
    }
    mendStatuses(event, work)
    for (const item of items) fillAwaiting(item, work)
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
 * | is New and not approved | is older, and names further gateways | gets a work note about them |
 * | any other | is older | is left |
 * | is New and not approved | says something else | gets a work note |
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
            noteDeployments(event, externalId, asked.destination, work)
            supersedeChanges(event, link, work)
        }
    } else if (link.occurredAt !== null && orderOf(event) < link.occurredAt) addEarlier(event, asked, change, work)
    else amendChange(event, asked, digest, change, work)
}

/** A rule ignores one target of several. */
function ignoreChange({ destination }: Asked, work: Work): void {
    const where = destination.environment === null ? 'of an unknown environment' : toLine(destination.environment, 60)
    const reason = `A mapping rule ignores this version for the target ${where}.`
    work.ledger.add(unchanged('change_request', { recordId: null, number: null }, reason, 'ignored_by_rule'))
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
    links.reopen(link, { state: digest, occurredAt: toEventMoment(event) })
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
    listItems(applied, items, work)
    const { number, recordId } = applied
    awaitItems({ ...link, recordId, number }, toLacking(items), work)
    noteDeployments(event, link.externalId, destination, work)
    supersedeChanges(event, { ...link, recordId, number, detail: items }, work)
}

function amendChange(event: ConfigEvent, asked: Asked, contentDigest: string, change: FoundChange, work: Work): void {
    const { columns, link, recordId } = change
    if (!takesDescription(columns)) {
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
    if (further.length === 0 || !takesDescription(columns))
        leaveChange(link, 'A later event describes this version already.', 'superseded', work)
    else
        writeItems(
            change,
            items,
            planFurtherGateways(recordId, { link: asked.link, known: link, further, items }),
            work,
        )
}

/** Gateways that the change did not name before: those with an item are listed, the others wait for theirs. */
function writeItems(change: FoundChange, items: Fields, plan: RecordPlan, work: Work): void {
    if (work.ledger.settle(work.ports.records.apply(plan)) === null) return
    listFurther(change, items, work)
    const { link, recordId } = change
    const lacking = toLacking(items).filter((gatewayId) => findNamed(link.detail, gatewayId) === null)
    awaitItems({ kind: link.kind, externalId: link.externalId, recordId, number: link.number }, lacking, work)
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
