/** Incidents: what opens one, what is noted on an open one, and how one is resolved. */

import { SOURCE_NAME, TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { toCloser } from './compliance-target.ts'
import { toGroups, toUsers } from './named-references.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
import { WIDTHS, toLine, toLines, toNote, toText } from '../../shared/text.ts'
import type { Fact } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'

/** What an incident is about, whatever kind of event asked for it. */
export interface IncidentSubject {
    readonly link: LinkKey
    /** Title in one line. */
    readonly title: string
    /** One sentence that opens the description. */
    readonly summary: string
    readonly facts: readonly Fact[]
    readonly grade: IncidentGrade
    /** Visible key: the external thing that opened it, at most 100 characters. */
    readonly correlationId: string
    readonly occurredAt: Instant
    readonly linkState: string
    readonly reason: string
}

/** How severe it is: the priority that the platform should arrive at. */
export type IncidentGrade = 1 | 2 | 3 | 4

/** Records that the incident points at, where they are known. */
export interface IncidentRelations {
    readonly configurationItem: string | null
    readonly change: string | null
}

/** Priority is derived by the platform from impact and urgency (data lookup dl_u_priority), so it is never written here. */
const IMPACT_AND_URGENCY: Readonly<Record<IncidentGrade, Fields>> = {
    1: { impact: '1', urgency: '1' },
    2: { impact: '1', urgency: '2' },
    3: { impact: '2', urgency: '2' },
    4: { impact: '2', urgency: '3' },
}

/** Resolution codes that instances are known to have, in the order wanted after the configured one. */
export const CLOSE_CODES = [
    'Solution provided',
    'Solved (Permanently)',
    'Resolved by caller',
    'Closed/Resolved by Caller',
]

/** A new incident. Everything is written on creation only: from then on it belongs to the people who work on it. */
export function planIncident(subject: IncidentSubject, relations: IncidentRelations, settings: Settings): RecordPlan {
    const onCreate: Record<string, string> = {
        short_description: toLine(subject.title, WIDTHS.shortDescription),
        description: toText(`${subject.summary}\n\n${toLines(subject.facts)}`, WIDTHS.description),
        ...IMPACT_AND_URGENCY[subject.grade],
        correlation_id: subject.correlationId,
        correlation_display: SOURCE_NAME,
    }
    if (relations.configurationItem !== null) onCreate.cmdb_ci = relations.configurationItem
    if (relations.change !== null) onCreate.caused_by = relations.change
    return {
        ...emptyPlan(TABLES.incident, subject.link),
        onCreate,
        references: toNamed(settings),
        verify: ['short_description', 'description', 'correlation_id', 'impact', 'urgency'],
        linkState: subject.linkState,
        linkOccurredAt: subject.occurredAt,
        linkDetail: toKeptGrade(subject),
        reason: subject.reason,
    }
}

/** As the link of the incident keeps it, so that the grade that the app gave is known from one that people chose. */
function toKeptGrade({ grade }: IncidentSubject): Fields {
    return { grade: String(grade) }
}

/** What an occurrence changes on an incident that was opened for a less severe one. */
export type IncidentRise = Pick<RecordPlan, 'fields' | 'linkDetail'>

/**
 * Impact and urgency of an occurrence that is more severe than every one before, while the incident still has those that the app gave it; null
 * where they stay. `kept` is the detail of the link.
 */
export function toIncidentRise(subject: IncidentSubject, incident: Fields, kept: Fields): IncidentRise | null {
    const left = IMPACT_AND_URGENCY[Number(kept.grade) as IncidentGrade] as Fields | undefined
    const isLeft = left !== undefined && Object.keys(left).every((column) => incident[column] === left[column])
    if (!isLeft || subject.grade >= Number(kept.grade)) return null
    return { fields: IMPACT_AND_URGENCY[subject.grade], linkDetail: toKeptGrade(subject) }
}

/** What an open incident lacks and a later event or correction makes possible: the item, the change, the group, the caller. */
export function planIncidentFill(
    subject: IncidentSubject,
    recordId: string,
    relations: IncidentRelations,
    settings: Settings,
): RecordPlan {
    const whereEmpty: Record<string, string> = {}
    if (relations.configurationItem !== null) whereEmpty.cmdb_ci = relations.configurationItem
    if (relations.change !== null) whereEmpty.caused_by = relations.change
    return {
        ...emptyPlan(TABLES.incident, subject.link),
        recordId,
        whereEmpty,
        references: toNamed(settings),
        reason: 'What the incident lacked is filled in where it is known now.',
    }
}

/** The incident follows an occurrence that gets no work note any more. */
export function planIncidentRise(subject: IncidentSubject, recordId: string, rise: IncidentRise): RecordPlan {
    return {
        ...emptyPlan(TABLES.incident, subject.link),
        ...rise,
        recordId,
        linkState: subject.linkState,
        reason: 'An occurrence is more severe than the incident was.',
    }
}

/** One more occurrence on an open incident; `rise` where it is more severe than all before. */
export function planIncidentNote(
    subject: IncidentSubject,
    recordId: string,
    occurrence: number,
    relations: IncidentRelations,
    settings: Settings,
    rise: IncidentRise | null,
): RecordPlan {
    return {
        ...planIncidentFill(subject, recordId, relations, settings),
        ...rise,
        workNote: toNote(`Occurrence ${occurrence}. ${subject.summary}\n${toLines(subject.facts)}`),
        linkState: subject.linkState,
        reason: `${subject.reason} The open incident about it got a work note.`,
    }
}

/** Groups and people that the settings name. */
function toNamed(settings: Settings): RecordPlan['references'] {
    return {
        ...toGroups({ assignment_group: settings.incidentGroup }),
        ...toUsers({ caller_id: settings.incidentCaller }),
    }
}

/** The resolution of an incident whose cause is gone. */
export function planIncidentResolution(
    link: LinkKey,
    recordId: string,
    closeCode: string | null,
    notes: string,
): RecordPlan {
    const fields: Record<string, string> = { state: '6', close_notes: toNote(notes) }
    if (closeCode !== null) fields.close_code = closeCode
    return {
        ...emptyPlan(TABLES.incident, link),
        recordId,
        fields,
        people: toCloser(TABLES.incident, null),
        verify: ['state'],
        reason: toLine(notes, 300),
    }
}
