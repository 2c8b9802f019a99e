/** What a person does to a review through a flow: whether the review allows it, and the plan that does it. */

import { OWN_TARGET_TABLE, toCloser, toTargetStates } from '../../mapping/core/compliance-target.ts'
import { emptyPlan, type Fields, type RecordPlan } from '../../shared/plan.ts'
import { toLine, toNote } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { ActRefusal } from './codes.ts'
import { toOutcome } from './outcome.ts'
import { CLOSED_STATES, isClosed, isReported } from './review.ts'

/** A review of an escalation, with what Keeptrusts last reported of it. */
export interface KnownReview {
    readonly escalationId: string
    readonly table: string
    readonly recordId: string
    readonly number: string | null
    /** Its `REVIEW_COLUMNS`. */
    readonly columns: Fields
    readonly known: string | null
    readonly knownSince: Instant | null
    /** Who asked for what is reviewed, as Keeptrusts names them; '' for nobody. */
    readonly requester: string
}

/** What becomes of an act: nothing is left to do, it is refused, or the plan does it. */
export type Act =
    | { readonly kind: 'done' }
    | { readonly kind: 'refused'; readonly code: ActRefusal }
    | { readonly kind: 'planned'; readonly plan: RecordPlan }

/**
 * The claim of a person (sys_id): the first row that fits.
 *
 * | review | assigned to | escalation, as Keeptrusts reported it | act |
 * |---|---|---|---|
 * | closed | any | any | review_closed |
 * | any | any | resolved | already_resolved |
 * | claimed | this person | any | done |
 * | claimed | nobody, or somebody else | any | claimed_by_other |
 * | open | somebody else | any | claimed_by_other |
 * | open | any other | claimed | claimed_by_other |
 * | open | any other | any other | is claimed and assigned to this person |
 */
export function toClaim(review: KnownReview, person: string): Act {
    const { columns, known, table } = review
    if (isClosed(table, columns)) return refuse('review_closed')
    if (isReported('resolved', table, columns, known)) return refuse('already_resolved')
    const { claimed } = toTargetStates(table)
    const isAssigned = columns.assigned_to === person
    if (columns.state === claimed) return isAssigned ? { kind: 'done' } : refuse('claimed_by_other')
    if (!isAssigned && columns.assigned_to) return refuse('claimed_by_other')
    if (isReported('claimed', table, columns, known)) return refuse('claimed_by_other')
    return {
        kind: 'planned',
        plan: planAct(review, { state: claimed, assigned_to: person }, 'A flow claims the escalation for a person.'),
    }
}

/** What a resolution says: an outcome is never guessed, for it cannot be taken back. */
export interface Resolution {
    readonly outcome: string
    readonly reason: string
    /** `x_kt_gov.escalation.outcomes`. */
    readonly configured: string
    /** Resolution codes of the table, in the order wanted. */
    readonly closeCodes: readonly string[]
}

/**
 * The resolution by a person (sys_id): the first row that fits.
 *
 * | review | escalation, as Keeptrusts reported it | outcome | act |
 * |---|---|---|---|
 * | closed | any | that of its state | done |
 * | closed | any | any other | review_closed |
 * | open | resolved | any | already_resolved |
 * | open | any other | of no state here | outcome_unmapped |
 * | open | any other | any other | is closed by this person, in a state that stands for the outcome |
 */
export function toResolution(review: KnownReview, person: string, resolution: Resolution): Act {
    const { columns, known, table } = review
    const { configured, outcome, reason } = resolution
    if (isClosed(table, columns))
        return isSame(toOutcome(table, columns, configured), outcome) ? { kind: 'done' } : refuse('review_closed')
    if (isReported('resolved', table, columns, known)) return refuse('already_resolved')
    const closing = toClosing(table, resolution)
    if (closing === null) return refuse('outcome_unmapped')
    const [closer] = Object.keys(toCloser(table, null))
    const fields = { ...closing, close_notes: toNote(reason), [closer]: person }
    return { kind: 'planned', plan: planAct(review, fields, 'A flow resolves the escalation for a person.') }
}

/**
 * The columns that close a review so that its record alone states the outcome to everybody who reads it later; null when none do.
 * Our own table keeps the outcome in a column of its own, so any is possible there.
 */
function toClosing(table: string, { closeCodes, configured, outcome }: Resolution): Fields | null {
    const { closed, needsCloseCode } = toTargetStates(table)
    const states = needsCloseCode ? [closed] : CLOSED_STATES
    const codes = needsCloseCode && closeCodes.length > 0 ? closeCodes : ['']
    const candidates = states.reduce<readonly Fields[]>(
        (all, state) =>
            all.concat(codes.map((code): Fields => (code === '' ? { state } : { state, close_code: code }))),
        [],
    )
    const [found] = candidates.filter((fields) => isSame(toOutcome(table, fields, configured), outcome))
    if (table !== OWN_TARGET_TABLE) return found === undefined ? null : found
    return { state: closed, ...found, outcome: toLine(outcome, 100) }
}

function planAct(review: KnownReview, fields: Fields, reason: string): RecordPlan {
    const { escalationId, known, knownSince, recordId, table } = review
    return {
        ...emptyPlan(table, { kind: 'compliance_task', externalId: escalationId }),
        recordId,
        fields,
        verify: Object.keys(fields),
        essential: ['state'],
        // A delivery about the same escalation may be processed at this moment: what was decided here is decided by what it left.
        linkState: known,
        linkOccurredAt: knownSince,
        isOrdered: true,
        reason,
    }
}

function refuse(code: ActRefusal): Act {
    return { kind: 'refused', code }
}

function isSame(one: string, other: string): boolean {
    return one.toLowerCase() === other.toLowerCase()
}
