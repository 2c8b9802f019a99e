/** Reports problems to people through incidents: one open incident per subject, a work note on it for every further occurrence. */

import {
    CLOSE_CODES,
    planIncident,
    planIncidentFill,
    planIncidentNote,
    planIncidentRise,
    toIncidentRise,
} from '../core/incident.ts'
import type { IncidentRelations, IncidentSubject } from '../core/incident.ts'
import { INCIDENT_COLUMNS, isOpenIncident } from '../../shared/record-state.ts'
import { isOverruled } from '../../shared/overruled.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { fail } from '../../shared/result.ts'
import { fill, unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Link, PlatformPorts } from '../../shared/ports.ts'

/** Bounds against storms; what they hold back is counted by the caller. */
export interface IncidentCaps {
    /** How many work notes about further occurrences one incident gets. */
    readonly noteCap: number
    /** Whether one more incident may be opened. */
    allowsOpening(): boolean
    /** Called when a cap held a note or an incident back. */
    onHeldBack(): void
}

const NO_CAPS: IncidentCaps = { noteCap: Infinity, allowsOpening: () => true, onHeldBack: () => undefined }

/** Other workers and people change the incident while it is looked at; after so many looks the attempt is repeated later. */
const MOST_LOOKS = 4

/** Notes the subject on its open incident, or opens one: people may have closed the last. False when a write was refused. */
export function openIncident(
    subject: IncidentSubject,
    findRelations: () => IncidentRelations,
    work: Work,
    caps: IncidentCaps = NO_CAPS,
): boolean {
    const { externalId, kind } = subject.link
    let link = work.ports.links.find(kind, externalId)
    for (let look = 0; look < MOST_LOOKS; look++) {
        const done = reportOn(link, subject, findRelations, work, caps)
        if (done !== 'changed') return done
        link = work.ports.links.findAgain(kind, externalId)
    }
    work.ledger.settle(fail(busy(subject)))
    return false
}

/** Fills what the open incident of an event lacks: people corrected a name, or the gateway has its item by now. What is there stays. */
export function fillIncident(subject: IncidentSubject, findRelations: () => IncidentRelations, work: Work): void {
    const { links, settings } = work.ports
    const link = links.find(subject.link.kind, subject.link.externalId)
    const incident = link === null ? null : readIncident(link, work)
    if (link === null || link.recordId === null || incident === null || !isOpenIncident(incident)) return
    fill(planIncidentFill(subject, link.recordId, findRelations(), settings), work)
}

/** The open incident follows what another name of its event states: no further occurrence, but a more severe one. */
export function raiseIncident(subject: IncidentSubject, work: Work): void {
    const { links } = work.ports
    const link = links.find(subject.link.kind, subject.link.externalId)
    const incident = link === null ? null : readIncident(link, work)
    if (link === null || incident === null || !isOpenIncident(incident)) return
    if (!links.occurredBefore(link, subject.correlationId)) raise(subject, { link, incident }, work)
}

function raise(subject: IncidentSubject, { incident, link }: OpenIncident, work: Work): void {
    const rise = toIncidentRise(subject, incident, link.detail)
    if (rise !== null) fill(planIncidentRise(subject, link.recordId || '', rise), work)
}

/** An incident with its link. */
interface OpenIncident {
    readonly link: Link
    readonly incident: Fields
}

/** `changed` when another worker opened the incident at the same moment: it is looked at again, and mostly gets a note. */
function reportOn(
    link: Link | null,
    subject: IncidentSubject,
    findRelations: () => IncidentRelations,
    work: Work,
    caps: IncidentCaps,
): boolean | 'changed' {
    const incident = link === null ? null : readIncident(link, work)
    if (link === null || incident === null) return createIncident(subject, link, findRelations, work, caps)
    if (isOpenedFor(subject, { incident, link }, work)) {
        if (isOpenIncident(incident)) {
            fillIncident(subject, findRelations, work)
            raise(subject, { link, incident }, work)
        }
        return leaveIncident(link, work)
    }
    if (isOpenIncident(incident)) return noteOccurrence(subject, { link, incident }, findRelations, work, caps)
    return createIncident(subject, link, findRelations, work, caps)
}

/** Whether this very event opened the incident, also where the instance stores the correlation id in another form. */
function isOpenedFor({ correlationId }: IncidentSubject, { incident, link }: OpenIncident, { ports }: Work): boolean {
    return (
        incident.correlation_id === correlationId ||
        isOverruled(link, 'correlation_id', correlationId, ports.crypto.sha256)
    )
}

function busy({ link }: IncidentSubject): WriteFailure {
    const message = `Others keep changing the incident about ${link.externalId}`
    return { code: 'busy', table: 'incident', name: null, message }
}

/** The linked incident's state; null when there is none. */
export function readIncident(link: Link, work: Work): Fields | null {
    return link.recordId === null ? null : work.ports.records.read(link.table, link.recordId, INCIDENT_COLUMNS)
}

/** The resolution code to use: the configured one, else one that the instance has; null when it has none. */
export function findCloseCode({
    ports,
}: {
    readonly ports: Pick<PlatformPorts, 'records' | 'settings'>
}): string | null {
    const wanted = [ports.settings.incidentCloseCode, ...CLOSE_CODES].filter((code) => code !== '')
    return ports.records.firstChoice('incident', 'close_code', wanted)
}

/** An earlier attempt at this very delivery opened it. */
function leaveIncident(link: Link, work: Work): boolean {
    const reason = 'The incident was opened for this very event.'
    work.ledger.add(unchanged('incident', link, reason, 'incident_already_open'))
    return true
}

function createIncident(
    subject: IncidentSubject,
    link: Link | null,
    findRelations: () => IncidentRelations,
    work: Work,
    caps: IncidentCaps,
): boolean | 'changed' {
    const { links, records, settings } = work.ports
    if (!caps.allowsOpening()) {
        caps.onHeldBack()
        const reason = 'No further incident is opened today: the cap per day is reached. The violation was counted.'
        work.ledger.add(unchanged('incident', { recordId: null, number: null }, reason, 'incident_day_cap'))
        return true
    }
    if (link !== null && (link.recordId !== null || links.occurrences(link) > 0)) {
        // Counted before the incident was looked for: of one that is not there now, people deleted the record.
        if (link.recordId === null && isThereByNow(link, work)) return 'changed'
        if (!maySweep(subject, work)) links.reopen(link)
        else if (!links.reopenAsRead(link)) return 'changed'
    }
    const applied = work.ledger.settle(records.apply(planIncident(subject, findRelations(), settings)))
    if (applied === null) return false
    return applied.created ? true : 'changed'
}

/** Whether quiet incidents of this kind are resolved by a job: it claims their link, and decides by the occurrences that it sees then. */
function maySweep({ link }: IncidentSubject, { ports }: Work): boolean {
    return link.kind === 'violation_incident' && ports.settings.incidentQuietDays > 0
}

/** Whether another worker made the record since the link was read. */
function isThereByNow({ externalId, kind }: Link, work: Work): boolean {
    const link = work.ports.links.findAgain(kind, externalId)
    return link !== null && link.recordId !== null
}

function noteOccurrence(
    subject: IncidentSubject,
    { incident, link }: OpenIncident,
    findRelations: () => IncidentRelations,
    work: Work,
    caps: IncidentCaps,
): boolean | 'changed' {
    const { links, records, settings } = work.ports
    const { isKnown, notes, occurrence } = links.occur(link, subject.correlationId, subject.occurredAt)
    if (maySweep(subject, work) && !links.isAsRead(link)) return 'changed'
    const rise = toIncidentRise(subject, incident, link.detail)
    if (notes >= caps.noteCap) {
        caps.onHeldBack()
        if (rise !== null && !fill(planIncidentRise(subject, link.recordId || '', rise), work)) return false
        const reason = 'The open incident has its full number of work notes. The occurrence was counted.'
        work.ledger.add(unchanged('incident', link, reason, 'incident_note_cap'))
        return true
    }
    const plan = planIncidentNote(subject, link.recordId || '', occurrence, findRelations(), settings, rise)
    // A worker that died after its note, or another that took this one for dead, left it; only its number may be another by now.
    const told = (plan.workNote || '').replace(/^Occurrence \d+\. /, '')
    if ((work.delivery.isRepeat || isKnown) && records.hasNote(plan.table, plan.recordId || '', told)) {
        const reason = 'An earlier attempt at this delivery reported it.'
        work.ledger.add(unchanged('incident', link, reason, 'incident_already_reported'))
        return true
    }
    return work.ledger.settle(records.apply(plan)) !== null
}
