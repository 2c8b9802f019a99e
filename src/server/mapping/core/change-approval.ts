/** Whether a change request lets a deployment pass. */

import type { Fields } from '../../shared/plan.ts'
import type { Place } from '../../shared/change-identity.ts'
import type { Choice } from '../../shared/ports.ts'
import { isCleared, isSet } from '../../shared/record-state.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import { findNamed } from './change-target.ts'
import { toEnvironment } from './environment.ts'

/** Columns that decide whether a change was approved, for which item, and when its work took place. */
export const CHANGE_COLUMNS = [
    'state',
    'approval',
    'type',
    'active',
    'closed_at',
    'cmdb_ci',
    'work_start',
    'work_end',
    'on_hold',
    'sys_created_on',
    'sys_updated_on',
    'approval_set',
] as const

const NEW = '-5'
const CLOSED = '3'
const CANCELED = '4'
/** Scheduled, Implement, Review and Closed: what a standard change reaches only past the states in which others are approved. */
const PAST_AUTHORIZE = ['-2', '-1', '0', CLOSED]
/** Nobody was asked, so nobody declined. */
const UNDECIDED = ['', 'not requested']

/** Why a deployment is approved or not, by stable codes. */
export type Verdict =
    | 'approved'
    | 'deployment_unapproved'
    | 'approved_after_deployment'
    | 'approval_time_unknown'
    | 'change_closed'
    | 'change_canceled'
    | 'change_on_hold'
    | 'environment_mismatch'
    | 'gateway_needed'
    | 'gateway_not_named'

/** A place with what is known of its gateway. */
export interface KnownPlace extends Place {
    readonly configurationItem: string | null
    /** Where the gateway is known to be, apart from what is asked or reported; null when nothing contradicts. */
    readonly knownEnvironment: string | null
}

/** A change as a deployment meets it. */
export interface KnownChange {
    readonly columns: Fields
    /** Gateways that the change was asked for, each with its item or ''; empty when it names none. */
    readonly named: Readonly<Record<string, string>>
    /** Affected items beside the change's own, '' for one whose item was deleted; null when they cannot be read. */
    readonly affected: readonly string[] | null
    /** Items that it was asked for and that were deleted since, whether or not another one was made under their sys_id. */
    readonly gone: readonly string[]
}

/** States that end no change on any instance, so that its own names need not be read. */
const WORKING = ['-5', '-4', '-3', '-2', '-1', '0', '']

/** Whether the state may stand for another one on this instance. */
export function isOwnState(state: string): boolean {
    return WORKING.indexOf(state) < 0
}

/**
 * The state as the base system would have it, so that a change is closed or canceled by whatever value this instance calls so.
 *
 * | a choice with this value is called | is |
 * |---|---|
 * | Canceled | 4 |
 * | Closed, or so at its beginning | 3 |
 * | something else, and 3 or 4 is another one's here | none of the base system's |
 * | something else, or no choice can be read | itself |
 */
export function toBaseState(state: string, choices: readonly Choice[]): string {
    if (isCalled(state, choices, /^cancell?ed$/i, CANCELED)) return CANCELED
    if (isCalled(state, choices, /^closed\b/i, CLOSED)) return CLOSED
    return state === CANCELED || state === CLOSED ? '' : state
}

function isCalled(state: string, choices: readonly Choice[], name: RegExp, base: string): boolean {
    const called = choices.filter(({ label }) => name.test(label.trim()))
    return called.length === 0 ? state === base : called.some(({ value }) => value === state)
}

/** Whether the change is still New. */
export function isNewChange(change: Fields): boolean {
    return change.state === NEW
}

/** Whether a new description may still alter the change: what people approved names no further gateway later. */
export function takesDescription(change: Fields): boolean {
    return isNewChange(change) && change.approval !== 'approved'
}

/** Whether the change was given up. */
export function isCanceledChange(change: Fields): boolean {
    return change.state === CANCELED
}

/** Whether nobody works under the change any more: it is closed or canceled, and never edited. */
export function isEndedChange(change: Fields): boolean {
    return change.state === CLOSED || change.state === CANCELED || isCleared(change.active)
}

/**
 * Whether the change was approved.
 *
 * | approval | type | state | approved |
 * |---|---|---|---|
 * | any | any | Canceled 4 | no |
 * | approved | any | other | yes |
 * | empty or not requested | standard | Scheduled -2, Implement -1, Review 0 or Closed 3 | yes, standard changes are approved in advance |
 * | other, such as requested or rejected | any | any | no |
 * | any other | any other | any other | no |
 */
export function isApprovedChange(change: Fields): boolean {
    if (change.state === CANCELED) return false
    if (change.approval === 'approved') return true
    const isAdvance = change.type === 'standard' && UNDECIDED.indexOf(change.approval || '') >= 0
    return isAdvance && PAST_AUTHORIZE.indexOf(change.state) >= 0
}

/**
 * Whether the change lets a deployment at this place and time pass: the first row that fits.
 *
 * | change | verdict |
 * |---|---|
 * | any, and the gateway is known in another environment than the place | environment_mismatch |
 * | is canceled | change_canceled |
 * | is not approved | deployment_unapproved |
 * | was closed before the deployment, or at an unknown time | change_closed |
 * | is on hold | change_on_hold |
 * | names gateways, and the place is none | gateway_needed |
 * | names gateways, and not this one | gateway_not_named |
 * | any other | approved |
 */
export function judgeDeployment(change: KnownChange, place: KnownPlace, deployedAt: Instant): Verdict {
    const { columns } = change
    if (isElsewhere(place)) return 'environment_mismatch'
    if (columns.state === CANCELED) return 'change_canceled'
    if (!isApprovedChange(columns)) return 'deployment_unapproved'
    if (isEndedChange(columns) && !(columns.closed_at && deployedAt <= columns.closed_at)) return 'change_closed'
    if (isSet(columns.on_hold)) return 'change_on_hold'
    if (Object.keys(change.named).length === 0) return 'approved'
    if (place.gatewayId === null) return 'gateway_needed'
    return isNamed(change, place.gatewayId, place.configurationItem) ? 'approved' : 'gateway_not_named'
}

/** Columns that decide as they were when a deployment took place. */
export const DECIDING_THEN = ['approval', 'state', 'type', 'on_hold', 'active', 'cmdb_ci'] as const

/** Whether the change is as it was at the time of the deployment. */
export function isUntouchedSince({ sys_updated_on }: Fields, deployedAt: Instant): boolean {
    return Boolean(sys_updated_on) && sys_updated_on <= deployedAt
}

/** Whether the change was made after the deployment. What is listed on such a one was asked for with it. */
export function isMadeSince({ sys_created_on }: Fields, deployedAt: Instant): boolean {
    return Boolean(sys_created_on) && sys_created_on > deployedAt
}

/** The worker that made a change notes within this time how the instance made it. */
const NOTING_SECONDS = 600

/** Whether the change is new, and as it was made: what its worker notes of that may still be missing. */
export function isJustMade({ sys_created_on, sys_updated_on }: Fields, now: Instant): boolean {
    if (!sys_created_on || !sys_updated_on) return false
    return sys_updated_on <= sys_created_on && sys_created_on > addSeconds(now, -NOTING_SECONDS)
}

/** Whether the audit of a change can decide: of one that was made after the deployment, only where it would let the deployment pass now. */
export function needsAudit(change: Fields, deployedAt: Instant, now: Verdict): boolean {
    return !isMadeSince(change, deployedAt) || now === 'approved'
}

/**
 * The columns of a change at the time of a deployment. `audited`: what its audit says of then, the state as the base system would have it. A column of
 * which it says nothing was not changed since, or is not audited, and counts as it is.
 *
 * | change | its state then |
 * |---|---|
 * | was a standard change that nobody had decided about or ended, and is approved in advance | as it is: standard changes are approved before they are scheduled |
 * | says that it had been closed | as it is, whatever the audit says |
 * | any other | as the audit says |
 */
export function toColumnsThen(change: Fields, deployedAt: Instant, audited: Fields): Fields {
    const then: Record<string, string> = { ...change, ...audited }
    if (isEndedChange(change) && change.closed_at && change.closed_at < deployedAt)
        return { ...then, state: change.state, active: change.active }
    const hasEnded = audited.state === CLOSED || audited.state === CANCELED
    const isAdvance = change.approval !== 'approved' && isApprovedChange({ ...change, type: then.type })
    if (isAdvance && !hasEnded && UNDECIDED.indexOf(then.approval || '') >= 0) then.state = change.state
    // A state that was another one then says more of the activity then than a column that is not audited.
    if (audited.active === undefined && audited.state !== undefined && audited.state !== change.state) then.active = ''
    return then
}

/**
 * Whether a change that was touched since let a deployment pass at its time: the first row that fits. `then`: the verdict about its columns then.
 *
 * | audit of `approval` then | then | the change | verdict |
 * |---|---|---|---|
 * | says something, or the change is not approved | approved | any | approved, also where it was taken back since |
 * | any | deployment_unapproved | is approved now | approved_after_deployment |
 * | any | deployment_unapproved | is not approved now | as it is now |
 * | any | any other | any | that |
 * | says nothing | approved | was approved by the instance as it was made | approved: it was never open to people |
 * | says nothing | approved | was made since | approved_after_deployment |
 * | says nothing | approved | `approval_set` is by then | approved |
 * | says nothing | approved | `approval_set` is later | approved_after_deployment |
 * | says nothing | approved | `approval_set` is empty | approval_time_unknown |
 */
export function judgeThen(
    change: Fields,
    deployedAt: Instant,
    { audited, isApprovedAsMade }: { readonly audited: Fields; readonly isApprovedAsMade: boolean },
    { now, then }: { readonly now: Verdict; readonly then: Verdict },
): Verdict {
    if (then === 'deployment_unapproved') return isApprovedChange(change) ? 'approved_after_deployment' : now
    if (then !== 'approved' || audited.approval !== undefined || change.approval !== 'approved') return then
    if (isApprovedAsMade) return 'approved'
    if (isMadeSince(change, deployedAt)) return 'approved_after_deployment'
    if (!change.approval_set) return 'approval_time_unknown'
    return change.approval_set <= deployedAt ? 'approved' : 'approved_after_deployment'
}

/** Whether the environment contradicts what is known of the gateway: one that a change of another environment lets pass there is not meant. */
function isElsewhere({ environment, knownEnvironment }: KnownPlace): boolean {
    if (environment === null || knownEnvironment === null) return false
    const known = toEnvironment(knownEnvironment).toLowerCase()
    const named = toEnvironment(environment).toLowerCase()
    // What is known may have been shortened to the width of its column.
    return /…$/.test(known) ? named.indexOf(known.slice(0, -1)) !== 0 : named !== known
}

/** The items that the change was asked for and no longer refers to: taken off, or deleted. */
export function toUnlisted({ affected, columns, named }: KnownChange): readonly string[] {
    const items = [columns.cmdb_ci, ...(affected === null ? [] : affected)]
    return toAskedFor(named).filter((item) => items.indexOf(item) < 0)
}

/**
 * Whether the change names the gateway: by the item that it was asked for, as long as people leave it among the affected items, or by an
 * item that people added. A gateway that had no item when the change was made is named by its id, and so is one whose item is deleted
 * but was on the change until then.
 */
function isNamed(change: KnownChange, gatewayId: string, ownItem: string | null): boolean {
    const { affected, columns, gone, named } = change
    const known = findNamed(named, gatewayId)
    const item = known === null ? null : named[known]
    if (item === '' || (item !== null && affected === null)) return true
    if (item !== null && gone.indexOf(item) >= 0 && isEmptied(change, item)) return true
    const items = [columns.cmdb_ci, ...(affected === null ? [] : affected)]
    return [item, ownItem].some((one) => one !== null && items.indexOf(one) >= 0)
}

/**
 * Whether the item was on the change when it was deleted: deletion empties the columns that refer to a record, people who take an item off
 * delete the whole row. Where fewer rows were emptied than items are gone, it is not known whose they are, and none counts.
 */
function isEmptied({ affected, columns, gone, named }: KnownChange, item: string): boolean {
    const [own] = toAskedFor(named)
    if (item === own && !columns.cmdb_ci) return true
    return affected !== null && affected.filter((one) => one === '').length >= gone.length
}

function toAskedFor(named: KnownChange['named']): readonly string[] {
    const items = Object.keys(named).map((gatewayId) => named[gatewayId])
    return Array.from(new Set(items.filter((item) => item !== '')))
}
