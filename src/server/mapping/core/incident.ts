/** Incidents: what opens one, what is noted on an open one, and how one is resolved. */

import type { Levels } from '../../shared/incident-levels.ts'
import { SOURCE_NAME, TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { toCloser } from './compliance-target.ts'
import { isMoreSevere, toPlacedLevels, withoutUnplaced } from './incident-levels.ts'
import { toGroups, toUsers } from './named-references.ts'
import { emptyPlan, toStoredName, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
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
    readonly levels: Levels
    /** What its link keeps of it beside them, until its environment is known. */
    readonly unplaced?: Fields
    /** Visible key: the external thing that opened it, at most 100 characters. */
    readonly correlationId: string
    readonly occurredAt: Instant
    readonly linkState: string
    readonly reason: string
}

/** Records that the incident points at, where they are known. */
export interface IncidentRelations {
    readonly configurationItem: string | null
    readonly change: string | null
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
        impact: subject.levels.impact,
        urgency: subject.levels.urgency,
        ...toChosen(settings),
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
        linkDetail: { ...toKeptLevels(subject), ...subject.unplaced },
        reason: subject.reason,
    }
}

/** What the settings give every new incident; what is empty is left to the instance. */
function toChosen(settings: Settings): Fields {
    const chosen: Record<string, string> = {}
    if (settings.incidentCategory !== '') chosen.category = settings.incidentCategory
    if (settings.incidentSubcategory !== '') chosen.subcategory = settings.incidentSubcategory
    if (settings.incidentContactType !== '') chosen.contact_type = settings.incidentContactType
    return chosen
}

/** As the link of the incident keeps them, so that a pair that people chose is known to be theirs. */
function toKeptLevels({ levels: { impact, urgency } }: IncidentSubject): Fields {
    return { impact, urgency }
}

/** What an occurrence changes on an incident that was opened for a less severe one, and what the link keeps of it. */
export type IncidentRise = Pick<RecordPlan, 'fields' | 'linkDetail'>

/**
 * Impact and urgency of an occurrence that is more severe than every one before, while the incident still has those that the app gave it, or the
 * instance in their place; null where they stay. `kept` is the detail of the link.
 */
export function toIncidentRise(subject: IncidentSubject, incident: Fields, kept: Fields): IncidentRise | null {
    const { levels, unplaced = {} } = subject
    const isKept = Object.keys(unplaced).every((words) => kept[words] !== undefined)
    const rises = isRisen(levels, incident, kept)
    if (kept.impact === undefined || (isKept && !rises)) return null
    return toRise(rises ? levels : null, { ...kept, ...unplaced })
}

/** The same once the environment of the gateway is known, for the violations that were reported before; null where none waits for that. */
export function toIncidentPlacement(
    incident: Fields,
    kept: Fields,
    environment: string,
    { incidentImpactUrgency }: Pick<Settings, 'incidentImpactUrgency'>,
): IncidentRise | null {
    const levels = toPlacedLevels(kept, environment, incidentImpactUrgency)
    if (levels === null) return null
    return toRise(isRisen(levels, incident, kept) ? levels : null, withoutUnplaced(kept))
}

function isRisen(levels: Levels, incident: Fields, kept: Fields): boolean {
    const { impact, urgency } = kept
    if (impact === undefined || urgency === undefined) return false
    const isLeft = LEVELS.every((level) => {
        const stored = kept[toStoredName(level)]
        return incident[level] === (stored === undefined ? kept[level] : stored)
    })
    return isLeft && isMoreSevere(levels, { impact, urgency })
}

function toRise(levels: Levels | null, detail: Fields): IncidentRise {
    if (levels === null) return { fields: {}, linkDetail: detail }
    const { impact, urgency } = levels
    const fields: Record<string, string> = {}
    // A level that the instance decides stays with it.
    for (const level of LEVELS) if (detail[toStoredName(level)] === undefined) fields[level] = levels[level]
    return { fields, linkDetail: { ...detail, impact, urgency } }
}

const LEVELS = ['impact', 'urgency'] as const

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

/** What a resolution says beside the state. */
export const RESOLVED_COLUMNS = ['close_code', 'close_notes', 'resolved_by']

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

/** What an incident has in common with the one that follows it. */
export const FOLLOWED_COLUMNS = [
    ...['short_description', 'description', 'impact', 'urgency', 'category', 'subcategory', 'contact_type'],
    ...['assignment_group', 'caller_id', 'cmdb_ci', 'caused_by'],
]

/** The incident that follows one that was resolved at the moment at which a violation was noted on it. */
export function planFollowingIncident(
    link: LinkKey,
    resolved: Fields,
    violation: { readonly correlationId: string; readonly occurredAt: Instant; readonly detail: Fields },
): RecordPlan {
    const onCreate: Record<string, string> = {
        correlation_id: violation.correlationId,
        correlation_display: SOURCE_NAME,
    }
    for (const column of FOLLOWED_COLUMNS) if (resolved[column]) onCreate[column] = resolved[column]
    return {
        ...emptyPlan(TABLES.incident, link),
        onCreate,
        verify: ['correlation_id'],
        linkState: 'open',
        linkOccurredAt: violation.occurredAt,
        linkDetail: violation.detail,
        reason: 'A violation was noted while the incident before was being resolved.',
    }
}
