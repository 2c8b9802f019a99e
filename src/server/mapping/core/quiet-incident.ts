/** Violation incidents about which nothing was reported for a while: which of them the app resolves, and what it writes. */

import { isOpenIncident } from '../../shared/record-state.ts'
import type { Fields } from '../../shared/plan.ts'
import { toUtc } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'

/** As the link of an incident says that the app resolved it because it was quiet. */
export const QUIET_STATE = 'quiet'

/** The state New; every other one is a decision of people. */
export const UNTOUCHED_STATE = '1'

/** What else shows that people deal with an incident: each is empty or 0 while they do not. */
const PEOPLE_COLUMNS = ['assigned_to', 'problem_id', 'rfc', 'parent_incident', 'child_incidents', 'reopen_count']

/** Records in which people work on an incident while they are active, each by the column that names it. */
export const WORK_ON_INCIDENT = [
    { table: 'incident_task', column: 'incident' },
    { table: 'task', column: 'parent' },
] as const

/** The columns that decide whether an incident may be resolved when it is quiet. */
export const QUIET_COLUMNS = ['state', 'active', 'sys_created_on', ...PEOPLE_COLUMNS]

/**
 * Whether an incident was opened before `since` and nobody deals with it, so that it may be resolved when it is quiet.
 *
 * | Incident | |
 * |---|---|
 * | opened later: the violation that opened it is one | no |
 * | New, assigned to nobody | yes |
 * | assigned to somebody, in progress, on hold, or in a state of the customer's own | no |
 * | with a problem, a change request, a parent or child incidents | no |
 * | that people opened again | no |
 * | resolved, closed or canceled | no |
 */
export function mayResolve(incident: Fields, since: Instant): boolean {
    if (!isOpenIncident(incident) || incident.state !== UNTOUCHED_STATE) return false
    if (incident.sys_created_on >= since) return false
    return PEOPLE_COLUMNS.every((column) => ['', '0', undefined].indexOf(incident[column]) >= 0)
}

/** The violations that one incident is about. */
export interface Violations {
    readonly count: number
    readonly first: Instant
    readonly last: Instant
}

/** The resolution notes: the numbers of the incident. */
export function describeQuiet({ count, first, last }: Violations, days: number): string {
    const period = days === 1 ? 'a day' : `${days} days`
    const seen =
        count === 1
            ? `One violation was reported, at ${toUtc(first)}`
            : `${count} violations were reported, from ${toUtc(first)} to ${toUtc(last)}`
    return `No further violation was reported for ${period}. ${seen}. The next one opens a new incident.`
}
