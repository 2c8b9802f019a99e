/** The change of an older version that a newer one of the same configuration and target leaves without purpose. */

import { parseChangeIdentity, toChangeIdentity, type ChangeTarget } from '../../shared/change-identity.ts'
import { SOURCE_NAME, TABLES } from '../../shared/names.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
import type { Choice, Condition, Relative } from '../../shared/ports.ts'
import { isSet } from '../../shared/record-state.ts'
import { toLine, toNote } from '../../shared/text.ts'
import { isEndedChange } from './change-approval.ts'
import { findNamed } from './change-target.ts'
import { orderOf, type ConfigEvent } from './event.ts'

/** Columns that show whether somebody has begun to work on a change. */
export const BEGUN_COLUMNS = [
    'state',
    'active',
    'approval',
    'assigned_to',
    'work_start',
    'start_date',
    'on_hold',
    'sys_created_by',
    'sys_updated_by',
    'sys_mod_count',
] as const

/** New and Assess: nobody has decided anything yet. */
const UNDECIDED_STATES = ['-5', '-4']
const UNDECIDED_APPROVALS = ['', 'not requested', 'requested']
/** Sessions in which the app itself and the platform work. */
const NOBODY = ['system', 'guest']

/**
 * The users who are nobody to a change: the platform, and the one in whose session deliveries arrive. What others did to it, the audit
 * knows. Who made the change is nobody as long as it was not changed since: a person may have reprocessed a delivery, and worked on it then.
 */
export function toNobody(change: Fields, postedBy: string): readonly string[] {
    const isAsMade = !Number(change.sys_mod_count)
    return [...toMachines(postedBy), ...(isAsMade && change.sys_created_by ? [change.sys_created_by] : [])]
}

function toMachines(postedBy: string): readonly string[] {
    return postedBy === '' ? NOBODY : [...NOBODY, postedBy]
}

/** Whether others than who changed it last may have changed it: one change since it was made is the last one's own. */
export function mayHideOthers({ sys_mod_count }: Fields): boolean {
    return !sys_mod_count || Number(sys_mod_count) > 1
}

/** A change task that shows that somebody has begun: one is past open, is assigned, or was made or changed by a person. */
export function toBegunTask(postedBy: string): readonly Condition[] {
    return [
        ['state', 'NOT IN', UNBEGUN_TASK_STATES.join(',')],
        ['assigned_to', '!=', ''],
        ['sys_updated_by', 'NOT IN', toMachines(postedBy).join(',')],
    ]
}

/** `change_task`: Pending and Open. */
const UNBEGUN_TASK_STATES = ['-5', '1']

/** What becomes of an older change. */
export type Standing = 'done' | 'begun' | 'unbegun'

/**
 * | the change | state |
 * |---|---|
 * | is closed, canceled or deployed | done |
 * | is past Assess, decided upon, on hold, assigned or planned | begun |
 * | was changed, and last by a person: a work note does that | begun |
 * | any other | unbegun |
 */
export function toStanding(change: Fields, postedBy: string): Standing {
    if (isEndedChange(change) || change.work_start) return 'done'
    const isUndecided =
        UNDECIDED_STATES.indexOf(change.state) >= 0 && UNDECIDED_APPROVALS.indexOf(change.approval || '') >= 0
    const isUntouched = !change.sys_updated_by || toNobody(change, postedBy).indexOf(change.sys_updated_by) >= 0
    const isFree = !change.assigned_to && !change.start_date && !isSet(change.on_hold)
    return isUndecided && isUntouched && isFree ? 'unbegun' : 'begun'
}

/** The changes of other versions of this configuration and target, each announced before or after the event. */
export function findSiblings(
    event: ConfigEvent,
    target: ChangeTarget,
    family: readonly Relative[],
): { readonly older: readonly Relative[]; readonly newer: readonly Relative[] } {
    const own = toChangeIdentity(event, target)
    const siblings = family
        .filter(({ externalId, kind, recordId }) => {
            if (kind !== 'change_request' || recordId === null || externalId === own) return false
            const { version } = parseChangeIdentity(externalId)
            return externalId === toChangeIdentity({ ...event, version }, target)
        })
        .sort((one, other) => ((one.occurredAt || '') < (other.occurredAt || '') ? 1 : -1))
    const order = orderOf(event)
    return {
        older: siblings.filter(({ occurredAt }) => (occurredAt || '') < order),
        newer: siblings.filter(({ occurredAt }) => (occurredAt || '') > order),
    }
}

/** Whether every gateway of the older change is in the newer one: what names none is for the whole target. */
export function isCoveredBy(older: Fields, newer: Fields): boolean {
    return Object.keys(newer).length === 0 || namesAll(newer, Object.keys(older))
}

function namesAll(named: Fields, gatewayIds: readonly string[]): boolean {
    return gatewayIds.length > 0 && gatewayIds.every((id) => findNamed(named, id) !== null)
}

/** The value of Canceled in this instance's state model: null where no choice is one. */
export function toCanceledState(choices: readonly Choice[]): string | null {
    if (choices.length === 0) return CANCELED
    const named = choices.filter(({ label }) => /^cancell?ed$/i.test(label.trim()))
    if (named.length > 0) return named[0].value
    return choices.some(({ value }) => value === CANCELED) ? CANCELED : null
}

const CANCELED = '4'

/** How the work note on a change begins that the app canceled. */
export const CANCELED_NOTE = `Canceled by ${SOURCE_NAME} for ServiceNow:`

/** Cancels the older change; the work note names the change that takes its place. */
export function planCancellation(
    link: LinkKey,
    recordId: string,
    state: string,
    newer: { readonly version: string; readonly number: string | null },
): RecordPlan {
    const version = toLine(newer.version, 100)
    const place = newer.number === null ? '' : ` with ${newer.number}`
    return {
        ...emptyPlan(TABLES.changeRequest, { kind: link.kind, externalId: link.externalId }),
        recordId,
        fields: { state },
        people: { closed_by: { named: null, did: 'closed' } },
        workNote: toNote(
            `${CANCELED_NOTE} version ${version} of this configuration asks for a change for the same target${place}. ` +
                'Nobody had begun to work on this change.',
        ),
        verify: ['state'],
        essential: ['state'],
        reason: `Version ${version} supersedes the version of this change, and nobody had begun to work on it.`,
    }
}
