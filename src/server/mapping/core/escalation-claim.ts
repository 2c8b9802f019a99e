/** Who has the claim of an escalation: of all claims and releases the newest decides, in whatever order they arrive. */

import type { Fields, People } from '../../shared/plan.ts'
import type { Moment } from '../../shared/time.ts'
import type { EscalationStep } from './escalation-step.ts'
import { orderOf, type EscalationEvent } from './event.ts'

/** The newest claim or release that is known. */
export interface KnownClaim {
    /** Who has it, as Keeptrusts names them; empty when it was given back, or nobody was named. */
    readonly by: string
    /** Null when neither a claim nor a release is known. */
    readonly at: Moment | '' | null
}

/** What the link of the review keeps. */
export function readClaim(detail: Fields): KnownClaim {
    return { by: detail.claimed_by || '', at: detail.claimed_at === undefined ? null : detail.claimed_at }
}

/** What it keeps after the event. */
export function toKeptClaim(event: EscalationEvent, step: EscalationStep, known: KnownClaim): Fields {
    const { at, by } = isNewestClaim(event, step, known) ? toClaim(event, step) : known
    return at === null ? {} : { claimed_by: by, claimed_at: at }
}

/** The column of a known review that a claim or release decides. One that is older than the newest decides nothing. */
export function toClaimPeople(event: EscalationEvent, step: EscalationStep, known: KnownClaim): People {
    return isNewestClaim(event, step, known) ? toAssignee(toClaim(event, step), known.by) : {}
}

/** The same of a review that is made: the newest claim counts, whichever event it was. */
export function toFirstPeople(event: EscalationEvent, step: EscalationStep, known: KnownClaim): People {
    const newest = isNewestClaim(event, step, known) ? toClaim(event, step) : known
    return newest.at === null ? {} : toAssignee(newest, '')
}

function toAssignee({ by }: KnownClaim, before: string): People {
    if (by !== '') return { assigned_to: { named: by, did: 'claimed', before } }
    return before === '' ? {} : { assigned_to: { named: null, did: 'released', before } }
}

/** Of a claim and a release of one moment the release counts, and of two claims the name that sorts last: neither depends on which arrived first. */
export function isNewestClaim(event: EscalationEvent, step: EscalationStep, known: KnownClaim): boolean {
    if (step !== 'claimed' && step !== 'unclaimed') return false
    const { at, by } = toClaim(event, step)
    if (known.at === null || at !== known.at) return known.at === null || at > known.at
    return known.by !== '' && (step === 'unclaimed' || by > known.by)
}

function toClaim(event: EscalationEvent, step: EscalationStep): KnownClaim & { readonly at: Moment | '' } {
    return { by: step === 'claimed' ? event.claimedBy || '' : '', at: orderOf(event) }
}
