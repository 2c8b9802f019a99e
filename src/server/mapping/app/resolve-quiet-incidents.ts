/** Resolves violation incidents about which nothing was reported for so many days, unless people deal with them. */

import { FOLLOWED_COLUMNS, planFollowingIncident, planIncidentResolution, RESOLVED_COLUMNS } from '../core/incident.ts'
import {
    describeQuiet,
    mayResolve,
    QUIET_COLUMNS,
    QUIET_STATE,
    WORK_ON_INCIDENT,
    type Violations,
} from '../core/quiet-incident.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan, type WriteFailure } from '../../shared/plan.ts'
import type { Applied, PlatformPorts } from '../../shared/ports.ts'
import { INCIDENT_COLUMNS, isOpenIncident } from '../../shared/record-state.ts'
import { fail, type Result } from '../../shared/result.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { findCloseCode } from './open-incident.ts'

/** The link of an incident as it stands under a claim. */
export interface ClaimedIncident {
    readonly link: LinkKey
    readonly recordId: string
    readonly generation: number
    /** What the link says of the incident. */
    readonly state: string
    /** Whether no other worker took the link over. */
    isOurs(): boolean
    /** Ends the claim, and writes what the link says from now on; null leaves that. */
    end(state: string | null): void
}

/** What looking for quiet incidents needs, and what one of them needs. */
export interface QuietIncidents {
    /**
     * Links, by sys_id and after `after`, of incidents that were opened before `since`; of those `quiet` have no violation since then and look
     * as if nobody deals with them. An empty page is the last.
     */
    page(after: string, since: Instant): { readonly last: string | null; readonly quiet: readonly string[] }
    /** Keeps reports of violations from the link until the claim ends; null when others are at it. */
    claim(linkId: string): ClaimedIncident | null
    /** Whether a violation of the incident arrived since then. */
    isReportedSince(linkId: string, generation: number, since: Instant): boolean
    /** The newest of them; null when there is none. */
    newestSince(
        linkId: string,
        generation: number,
        since: Instant,
    ): { readonly correlationId: string; readonly occurredAt: Instant } | null
    violations(linkId: string, generation: number): Violations
}

export interface QuietPorts extends PlatformPorts {
    readonly incidents: QuietIncidents
}

/** What one run did. */
export interface ResolvedQuiet {
    readonly resolved: number
    readonly refused: number
}

/** One bounded run, page by page. `openPorts` gives fresh ports for each incident, because adapters remember what they read. */
export function resolveQuietIncidents(openPorts: () => QuietPorts, hasTime: () => boolean): ResolvedQuiet {
    const { clock, incidents, settings } = openPorts()
    const done = { resolved: 0, refused: 0 }
    if (settings.incidentQuietDays === 0) return done
    const since = addSeconds(clock.now(), -settings.incidentQuietDays * DAY_SECONDS)
    for (let after: string | null = ''; after !== null && hasTime(); ) {
        const page = incidents.page(after, since)
        for (const linkId of page.quiet) {
            if (!hasTime()) return done
            const became = resolveOne(linkId, since, openPorts())
            if (became !== 'left') done[became] += 1
        }
        after = page.last
    }
    return done
}

/**
 * Under a claim of the link everything is looked at again. A report of a violation stores its occurrence first and then looks for a claim, this
 * stores the claim first and then looks for occurrences: whichever is later sees the other.
 */
function resolveOne(linkId: string, since: Instant, ports: QuietPorts): 'resolved' | 'refused' | 'left' {
    const { incidents, journal, records, settings } = ports
    const claimed = incidents.claim(linkId)
    if (claimed === null) return 'left'
    const { generation, link, recordId, state } = claimed
    const isLoud = state === QUIET_STATE || incidents.isReportedSince(linkId, generation, since)
    if (isLoud || hasWork(recordId, ports)) {
        claimed.end(null)
        return 'left'
    }
    const notes = describeQuiet(incidents.violations(linkId, generation), settings.incidentQuietDays)
    const plan = planIncidentResolution(link, recordId, findCloseCode({ ports }), notes)
    // Last, because people may take the incident meanwhile.
    const incident = records.read('incident', recordId, [...QUIET_COLUMNS, ...RESOLVED_COLUMNS])
    if (incident === null || !mayResolve(incident, since) || !claimed.isOurs()) {
        claimed.end(null)
        return 'left'
    }
    const applied = resolve(plan, incident, claimed, ports)
    if (claimed.isOurs()) claimed.end(applied.ok ? QUIET_STATE : null)
    else if (applied.ok) followUp(claimed, linkId, since, ports)
    if (applied.ok) return 'resolved'
    const { code, message } = applied.failure
    if (code === 'busy') return 'left'
    journal.warn(`quiet incidents: ${recordId} was not resolved (${code}): ${message}`)
    return 'refused'
}

/** Whether people work on the incident in a record of its own: a task, or any other record whose parent it is. */
function hasWork(incident: string, { records }: QuietPorts): boolean {
    return WORK_ON_INCIDENT.some(({ column, table }) =>
        records.hasDependent(table, column, incident, [['active', '=', 'true']]),
    )
}

/** A rule of the customer may keep the state and take all the rest: an incident that is open has no resolution. */
function resolve(
    plan: RecordPlan,
    incident: Fields,
    { isOurs, link, recordId }: ClaimedIncident,
    { records }: QuietPorts,
): Result<Applied, WriteFailure> {
    const applied = records.apply(plan, isOurs)
    if (!applied.ok || applied.value.remarks.length === 0) return applied
    if (!isOpenIncident(records.read(plan.table, recordId, INCIDENT_COLUMNS))) return applied
    const fields: Record<string, string> = {}
    for (const column of RESOLVED_COLUMNS) fields[column] = incident[column] || ''
    const reason = 'The instance kept the incident open: its resolution is taken back.'
    records.apply({ ...emptyPlan(plan.table, link), recordId, fields, reason })
    const message = 'The instance accepted the resolution and kept the incident open'
    return fail({ code: 'write_not_stored', table: plan.table, name: 'state', message })
}

/** Other workers reopen a link at the same moment; after so many looks one of them has. */
const MOST_LOOKS = 4

/**
 * Rules of the customer ran for longer than the claim, and another worker may have noted a violation on the incident before it was resolved. The
 * violation gets the next incident, which is the same one for every worker.
 */
function followUp(
    { generation, link: key, recordId }: ClaimedIncident,
    linkId: string,
    since: Instant,
    { incidents, links, records }: QuietPorts,
): void {
    const noted = incidents.newestSince(linkId, generation, since)
    const resolved = noted === null ? null : records.read('incident', recordId, FOLLOWED_COLUMNS)
    if (noted === null || resolved === null) return
    for (let look = 0; look < MOST_LOOKS; look++) {
        const link = links.findAgain(key.kind, key.externalId)
        if (link === null || link.generation !== generation) return
        if (!links.reopenAsRead(link)) continue
        records.apply(planFollowingIncident(key, resolved, { ...noted, detail: link.detail }))
        return
    }
}
