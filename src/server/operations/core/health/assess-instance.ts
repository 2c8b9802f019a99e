/** Evaluates what the app needs of this instance: groups, tables, jobs, settings, and the evidence that it keeps. */

import type { Readiness } from '../../../controls/core/readiness.ts'
import type { SourceStatus } from '../../../evidence/core/catalogue.ts'
import { TABLES } from '../../../shared/names.ts'
import { addSeconds } from '../../../shared/time.ts'
import { toConcerns, type PlatformFact } from '../platform/facts.ts'
import { found, notApplicable, well, type Finding } from './check.ts'
import { isTooOld } from './release.ts'
import type { Settings } from '../../../shared/properties.ts'
import type { Instant } from '../../../shared/time.ts'

/** What one property holds as a group, and why that is no group. */
export interface GroupProblem {
    readonly property: string
    readonly group: string
    readonly why: string
}

/** A class as this instance has it. */
export interface ClassFacts {
    readonly table: string
    readonly probe: 'absent' | 'denied' | 'empty' | 'ok'
    readonly isClass: boolean
    /** Operations that a recorded privilege allows and denies; null when privileges cannot be read. */
    readonly privileges: { readonly allowed: readonly string[]; readonly denied: readonly string[] } | null
}

/** A scheduled job with its row in the scheduler; `due` null when that row is missing or cannot be read. */
export interface JobFacts {
    readonly name: string
    readonly isActive: boolean
    readonly due: Instant | null
    readonly isError: boolean
}

/** A flow, subflow or action of the app. */
export interface FlowFacts {
    readonly name: string
    readonly isPublished: boolean
    /** Publishing compiled it into a snapshot, which is what runs. */
    readonly isCompiled: boolean
}

/** A job may wait behind others for so long. */
const LATE_SECONDS = 3600
const MOST_NAMED = 5

/** Groups that the properties name. */
export function assessGroups(named: number, problems: readonly GroupProblem[]): Finding {
    if (named === 0) return notApplicable('No property names a group')
    if (problems.length === 0) return well(`${named} of ${named} found`)
    return found(
        'group_unresolved',
        list(problems.map(({ group, property, why }) => `"${group}" (${property}): ${why}`)),
    )
}

/** The service user as a property names it, and why nobody is it; columns of users that do not exist. */
export interface PeopleFacts {
    readonly named: string
    readonly problem: string | null
    readonly unknown: readonly string[]
}

/**
 * | service user | columns | |
 * |---|---|---|
 * | not found | any | service_user_unresolved |
 * | found or not set | one unknown | person_columns_unknown |
 * | not set | known | not applicable |
 * | found | known | ok |
 */
export function assessPeople({ named, problem, unknown }: PeopleFacts): Finding {
    if (problem !== null) return found('service_user_unresolved', problem)
    if (unknown.length > 0) return found('person_columns_unknown', list(unknown))
    return named === ''
        ? notApplicable('None is named: columns that say who opened or closed a record stay empty')
        : well(`${named} opens, requests and closes the records of the app`)
}

/** Settings that name what is not there, in words; `unread` are tables that the app may not read. */
export function assessNamedRecords(missing: readonly string[], unread: readonly string[]): Finding {
    if (missing.length > 0) return found('named_record_missing', list(missing))
    return well(unread.length === 0 ? 'They are' : `They are, as far as the app may read: not ${list(unread)}`)
}

/** Mapping rules that name columns which rules do not set, in words. */
export function assessMappingRules(named: readonly string[]): Finding {
    return named.length === 0 ? well('None does') : found('rule_column_ignored', list(named))
}

/** Values that settings put into incidents and that are no choices, in words. */
export function assessIncidentValues(missing: readonly string[]): Finding {
    return missing.length === 0 ? well('They are') : found('incident_choice_missing', list(missing))
}

/** What policy changes are made from; `isUsable` null where no template is set. */
export interface TemplateFacts {
    readonly isUsable: boolean | null
    readonly type: Settings['changeType']
    readonly hasModel: boolean
}

/**
 * | template | change model or emergency | |
 * |---|---|---|
 * | cannot be used | any | change_template_unusable |
 * | can be used | any | ok |
 * | not set | set | not applicable |
 * | not set | not set | not applicable, with the reason why changes are normal |
 */
export function assessTemplate({ hasModel, isUsable, type }: TemplateFacts): Finding {
    if (isUsable === false) return found('change_template_unusable')
    if (isUsable === true) return well('Policy changes are standard changes, made from this template')
    if (hasModel) return notApplicable('None is set: policy changes follow the change model that is set')
    if (type === 'emergency') return notApplicable('None is set: policy changes are emergency changes')
    return notApplicable(
        'None is set, so policy changes are normal changes: the platform makes standard changes from an approved template only',
    )
}

/**
 * | class | privileges to create and write | |
 * |---|---|---|
 * | not there | | cmdb_class_missing |
 * | there, not below cmdb_ci | | cmdb_class_unfit |
 * | not readable, or | one denied | cmdb_class_denied |
 * | readable | not recorded | cmdb_privilege_missing |
 * | readable | both allowed, or privileges not readable | ok |
 */
export function assessClass({ isClass, privileges, probe, table }: ClassFacts): Finding {
    if (probe === 'absent') return found('cmdb_class_missing', table)
    if (probe === 'denied') return found('cmdb_class_denied', table)
    if (!isClass) return found('cmdb_class_unfit', table)
    if (privileges === null) return well(`${table} can be read; privileges cannot be seen`)
    const denied = privileges.denied.filter((operation) => WRITING.indexOf(operation) >= 0)
    if (denied.length > 0) return found('cmdb_class_denied', `${table}: ${denied.join(', ')}`)
    const missing = WRITING.filter((operation) => privileges.allowed.indexOf(operation) < 0)
    return missing.length > 0
        ? found('cmdb_privilege_missing', `${table}: ${missing.join(', ')}`)
        : well(`${table} can be read, created and written`)
}

const WRITING: readonly string[] = ['create', 'write']

/** Tables of GRC with what a read of each gave. */
export function assessGrc(tables: Readonly<Record<string, 'absent' | 'denied' | 'empty' | 'ok'>>): Finding {
    const names = Object.keys(tables)
    const there = names.filter((name) => tables[name] !== 'absent')
    if (there.length === 0) return notApplicable('GRC is not installed: the app keeps controls in its own tables')
    const denied = there.filter((name) => tables[name] === 'denied')
    return denied.length > 0 ? found('grc_denied', denied.join(', ')) : well(`${there.join(', ')} can be read`)
}

/** What the last run found about each source. A source that is not installed or switched off on purpose is no problem. */
export function assessSources(sources: readonly { readonly source: string; readonly status: SourceStatus }[]): Finding {
    if (sources.length === 0) return found('sources_uncollected')
    const troubled = sources.filter(
        ({ status }) => status === 'unavailable_insufficient_permissions' || status === 'partial',
    )
    const readable = sources.filter(({ status }) => status === 'available').length
    return troubled.length > 0
        ? found('source_unreadable', list(troubled.map(({ source, status }) => `${source} (${status})`)))
        : well(`${readable} of ${sources.length} readable; the others are not installed or not enabled`)
}

/** What was measured about the two logs. */
export function assessAttribution(log: string, outbound: string, measuredAt: Instant | null): Finding {
    const seen = `application log: ${log}; outbound log: ${outbound}`
    return log === 'unmeasured' || measuredAt === null
        ? found('attribution_unmeasured', seen)
        : well(`${seen}; measured ${measuredAt} UTC`)
}

/** Files whose last check found them changed or missing. */
export function assessIntegrity(broken: number): Finding {
    return broken === 0 ? well('No stored file was found changed or missing') : found('evidence_broken', String(broken))
}

/** Files on exports that are none of the app's. */
export function assessExportFiles(unknown: number): Finding {
    return unknown === 0 ? well('No other file lies on an export') : found('evidence_unknown', String(unknown))
}

/**
 * | A mapping lacks             |                          |
 * | --------------------------- | ------------------------ |
 * | event types                 | control_events_missing   |
 * | sense                       | control_mapping_unusable |
 * | decisions                   | control_decisions_few    |
 * | nothing                     | ok                       |
 * | (nothing was received yet)  | not applicable           |
 */
export function assessControls(mappings: readonly Readiness[]): Finding {
    const inState = (wanted: Readiness['state']) => mappings.filter(({ state }) => state === wanted)
    if (mappings.length === 0) return notApplicable('No control mapping is active')
    const mute = inState('events_missing')
    if (mute.length > 0)
        return found('control_events_missing', list(mute.map(({ controlId, missing }) => `${controlId}: ${missing}`)))
    const invalid = inState('invalid')
    if (invalid.length > 0) return found('control_mapping_unusable', list(invalid.map(({ controlId }) => controlId)))
    const few = [...inState('policy_unseen'), ...inState('too_few')]
    if (few.length > 0)
        return found('control_decisions_few', list(few.map(({ controlId, line }) => `${controlId}: ${line}`)))
    const ready = inState('ready').length
    return ready === 0
        ? notApplicable('Nothing was received yet')
        : well(`${ready} of ${mappings.length} receive everything that a conclusion needs`)
}

/** Gaps that nobody closed. */
export function assessGaps(open: number): Finding {
    return open === 0 ? well('None') : found('reconciliation_gap_open', String(open))
}

/** One count, and how many decisions it is of. */
export interface CountedDecisions {
    readonly sysId: string
    readonly policy: string
    readonly day: string
    readonly counted: number
    readonly decisions: number
}

/** Counts whose number is not that of their decisions. */
export function assessCounts(differing: readonly CountedDecisions[]): Finding {
    if (differing.length === 0) return well('They are')
    return found(
        'decision_count_differs',
        list(
            differing.map(
                ({ counted, day, decisions, policy, sysId }) =>
                    `${policy} of ${day} (${TABLES.decisionCount} ${sysId}): ${counted} counted, ${decisions} decisions`,
            ),
        ),
    )
}

/** Jobs of the app; null when they cannot be read. */
export function assessSchedules(jobs: readonly JobFacts[] | null, now: Instant): Finding {
    if (jobs === null || jobs.length === 0) return found('schedules_missing')
    const off = jobs.filter(({ isActive }) => !isActive)
    if (off.length > 0) return found('schedule_inactive', list(off.map(({ name }) => name)))
    const late = addSeconds(now, -LATE_SECONDS)
    const stuck = jobs.filter(({ due, isError }) => isError || (due !== null && due < late))
    if (stuck.length > 0) return found('schedule_stuck', list(stuck.map(({ name }) => name)))
    return well(`${jobs.length} jobs are active`)
}

/**
 * Flows and actions of the app; null when they cannot be read.
 *
 * | published | compiled | |
 * |---|---|---|
 * | no | | flow_draft |
 * | yes | no | flow_draft |
 * | yes | yes | ok |
 */
export function assessFlows(flows: readonly FlowFacts[] | null): Finding {
    if (flows === null || flows.length === 0) return found('flows_unreadable')
    const drafts = flows.filter(({ isCompiled, isPublished }) => !isPublished || !isCompiled)
    return drafts.length > 0
        ? found(
              'flow_draft',
              list(drafts.map(({ isPublished, name }) => `${name} (${isPublished ? 'not compiled' : 'draft'})`)),
          )
        : well(`${flows.length} are published`)
}

/**
 * What workers do with their rows.
 *
 * | rows that cannot be written | claims of nobody | |
 * |---|---|---|
 * | some | | updates_refused |
 * | none | some | claim_of_nobody |
 * | none | none | ok |
 */
export function assessClaims(refused: readonly string[], ofNobody: number): Finding {
    if (refused.length > 0) return found('updates_refused', list(refused))
    return ofNobody > 0 ? found('claim_of_nobody', String(ofNobody)) : well('They can')
}

/** The family name of the release, '' when it cannot be read. */
export function assessRelease(buildName: string): Finding {
    if (buildName === '') return found('release_unknown')
    return isTooOld(buildName) ? found('release_unsupported', buildName) : well(buildName)
}

/** What is known of the platform. */
export function assessPlatform(facts: readonly PlatformFact[]): Finding {
    if (facts.length === 0) return found('platform_unmeasured')
    const concerns = toConcerns(facts)
    if (concerns.length > 0) return found('platform_unfit', list(concerns))
    const open = facts.filter(({ answer }) => answer === 'unmeasured' || answer === 'pending').length
    return well(`${facts.length - open} questions are answered, ${open} are open`)
}

/** Properties whose text cannot be used. */
export function assessProperties(problems: readonly string[]): Finding {
    return problems.length === 0 ? well('All values can be used') : found('property_invalid', list(problems))
}

function list(names: readonly string[]): string {
    const more = names.length - MOST_NAMED
    return names.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '')
}
