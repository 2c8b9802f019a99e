/** Who has the claim of an escalation: of all claims and releases the newest decides, in whatever order they arrive. */

import type { Fields, People } from '../../shared/plan.ts'
import { CLAIMED_USER } from '../../shared/people.ts'
import type { Moment } from '../../shared/time.ts'
import type { EscalationStep } from './escalation-step.ts'
import { orderOf, type EscalationEvent } from './event.ts'

/** The newest claim or release that is known. */
export interface KnownClaim {
    /** Who has it, as Keeptrusts names them; empty when it was given back, or nobody was named. */
    readonly by: string
    /** Null when neither a claim nor a release is known. */
    readonly at: Moment | '' | null
    /** The user whom the app assigned for it; empty where no user was found, or the claim was given back. */
    readonly user: string
}

/** What the link of the review keeps. */
export function readClaim(detail: Fields): KnownClaim {
    const at = detail.claimed_at === undefined ? null : detail.claimed_at
    return { by: detail.claimed_by || '', at, user: detail[CLAIMED_USER] || '' }
}

/** What it keeps after the event. */
export function toKeptClaim(event: EscalationEvent, step: EscalationStep, known: KnownClaim): Fields {
    // The user of a new claim is kept once they are assigned.
    const { at, by, user } = isNewestClaim(event, step, known) ? { ...toClaim(event, step), user: '' } : known
    return at === null ? {} : { claimed_by: by, claimed_at: at, ...(user === '' ? {} : { [CLAIMED_USER]: user }) }
}

/** The column of a known review that a claim or release decides. One that is older than the newest decides nothing. */
export function toClaimPeople(event: EscalationEvent, step: EscalationStep, known: KnownClaim): People {
    if (isNewestClaim(event, step, known)) return toAssignee(toClaim(event, step), known)
    return isUnassigned(event, step, known) ? toAssignee(known, UNCLAIMED) : {}
}

/** The claim that is known already, of which no user was found then. Whom people take off after the app assigned them is not assigned again. */
function isUnassigned(event: EscalationEvent, step: EscalationStep, known: KnownClaim): boolean {
    if (step !== 'claimed' || known.by === '' || known.user !== '') return false
    const { at, by } = toClaim(event, step)
    return at === known.at && by === known.by
}

const UNCLAIMED = { by: '', user: '' }

/** The same of a review that is made: the newest claim counts, whichever event it was. */
export function toFirstPeople(event: EscalationEvent, step: EscalationStep, known: KnownClaim): People {
    const newest = isNewestClaim(event, step, known) ? toClaim(event, step) : known
    return newest.at === null ? {} : toAssignee(newest, UNCLAIMED)
}

type Claimant = Pick<KnownClaim, 'by' | 'user'>

function toAssignee({ by }: Pick<KnownClaim, 'by'>, { by: before, user: beforeUser }: Claimant): People {
    if (by !== '') return { assigned_to: { named: by, did: 'claimed', before, beforeUser } }
    return before === '' ? {} : { assigned_to: { named: null, did: 'released', before, beforeUser } }
}

/** Of a claim and a release of one moment the release counts, and of two claims the name that sorts last: neither depends on which arrived first. */
export function isNewestClaim(event: EscalationEvent, step: EscalationStep, known: KnownClaim): boolean {
    if (step !== 'claimed' && step !== 'unclaimed') return false
    const { at, by } = toClaim(event, step)
    if (known.at === null || at !== known.at) return known.at === null || at > known.at
    return known.by !== '' && (step === 'unclaimed' || by > known.by)
}

function toClaim(event: EscalationEvent, step: EscalationStep): Pick<KnownClaim, 'by'> & { readonly at: Moment | '' } {
    return { by: step === 'claimed' ? event.claimedBy || '' : '', at: orderOf(event) }
}
