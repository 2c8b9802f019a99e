/** A new policy version asks for a change request; where only updates arrive, it also brings the items up to date. */

import {
    CHANGE_COLUMNS,
    describeChange,
    isNewChange,
    planChangeAmendment,
    planChangeRequest,
    toChangeKey,
    toTemplateVersion,
} from '../core/change-request.ts'
import { toCorrelation, toLine } from '../../shared/text.ts'
import type { ConfigEvent } from '../core/event.ts'
import { noteOnNewChange, reportUnapproved } from './deployed-change.ts'
import { commitGateway, isSuperseded, leaveNewer, noteUnnamedGateway, registerGateway } from './gateway-registration.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Link } from '../../shared/ports.ts'
import type { Gateway } from './ports.ts'

const TEMPLATE_TABLE = 'std_change_record_producer'
const TEMPLATE_COLUMNS = ['active', 'retired', 'current_version'] as const

/** Items first, so that the change can name one; a refused item does not keep the change from being made. */
export function handleConfigUpdated(event: ConfigEvent, work: Work): void {
    const { crypto, links } = work.ports
    updateItems(event, work)
    const digest = crypto.sha256(describeChange(event)).slice(0, 40)
    const link = links.find('change_request', toChangeKey(event))
    if (link === null || link.recordId === null) createChange(event, digest, work)
    else if (link.state === digest) {
        leaveChange(link, 'The change request of this version exists.', 'change_exists', work)
        // An earlier attempt at this delivery may have created the change and stopped before it noted the deployments.
        if (work.delivery.isRepeat) noteDeployments(event, work)
    } else if (link.occurredAt !== null && event.occurredAt < link.occurredAt)
        leaveChange(link, 'A later event describes this version already.', 'superseded', work)
    else amendChange(event, digest, link, link.recordId, work)
}

function createChange(event: ConfigEvent, contentDigest: string, work: Work): void {
    const { crypto, records, settings } = work.ports
    const correlationId = toCorrelation(toChangeKey(event), crypto.sha256)
    const configurationItem = findItem(event, work)
    const facts = { configurationItem, templateVersion: findTemplateVersion(work), correlationId, contentDigest }
    const applied = work.ledger.settle(records.apply(planChangeRequest(event, facts, settings)))
    if (applied !== null) noteDeployments(event, work)
}

/** Deployments that arrived before their change: the change gets their notes, and their gateways the status of the change. */
function noteDeployments(event: ConfigEvent, work: Work): void {
    const { gateways } = work.ports
    const status = noteOnNewChange(event, work)
    if (status === null) return
    for (const gatewayId of event.gatewayIds) {
        const deployed = gateways.find(gatewayId)
        if (deployed === null || deployed.changeStatus !== 'missing' || deployed.policyVersion !== event.version)
            continue
        work.ledger.expect(gateways.save(gatewayId, { changeStatus: status }))
    }
    reportUnapproved(event, status, findItem(event, work), work)
}

/** The item of the first gateway that the event names. */
function findItem(event: ConfigEvent, work: Work): string | null {
    const gateway = event.gatewayIds.length === 0 ? null : work.ports.gateways.find(event.gatewayIds[0])
    return gateway === null ? null : gateway.configurationItem
}

function amendChange(event: ConfigEvent, digest: string, link: Link, recordId: string, work: Work): void {
    const { records } = work.ports
    const change = records.read(link.table, recordId, CHANGE_COLUMNS)
    if (change === null) createChange(event, digest, work)
    else if (isNewChange(change)) work.ledger.settle(records.apply(planChangeAmendment(event, recordId, digest)))
    else
        leaveChange(
            link,
            'The change request is under way; a new description does not alter it.',
            'change_under_way',
            work,
        )
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

function updateItems(event: ConfigEvent, work: Work): void {
    const { gateways, settings } = work.ports
    if (settings.ciUpdateOn === 'deployed') return
    if (event.gatewayIds.length === 0) noteUnnamedGateway(work)
    for (const gatewayId of event.gatewayIds) {
        const known = gateways.find(gatewayId)
        // Once a gateway reports deployments, an update that is not deployed yet is not what it runs.
        if (settings.ciUpdateOn === 'auto' && known !== null && known.lastDeployedAt !== null) continue
        if (known !== null && isSuperseded(event, known)) leaveNewer(known, work)
        else if (known === null || !isKnownUpdate(event, known)) updateItem(event, gatewayId, known, work)
    }
}

function updateItem(event: ConfigEvent, gatewayId: string, known: Gateway | null, work: Work): void {
    const registered = registerGateway(event, gatewayId, known, work)
    if (registered !== null) commitGateway(event, registered, work, {})
}

function isKnownUpdate(event: ConfigEvent, gateway: Gateway): boolean {
    return gateway.lastPolicyUpdate === event.occurredAt && gateway.policyVersion === event.version
}
