/** When connections, credentials and identities were last seen in use, and whether one that is live was not. */

import type { Edge } from './model.ts'
import type { Instant } from '../../shared/time.ts'

/** How surely a row shows that a connection was used. */
export const USE_GRADES = ['observed', 'inferred', 'possible'] as const
export type UseGrade = (typeof USE_GRADES)[number]

/** One row that shows a connection, or an identity, in use. */
export interface SeenUse {
    readonly connectionId: string
    readonly grade: UseGrade
    readonly at: Instant
}

/** The newest use of each grade; null where none was seen. */
export type LastUses = Readonly<Record<UseGrade, Instant | null>>

export const NO_USES: LastUses = { observed: null, inferred: null, possible: null }

/** What is known of the use of a connection; see `toUseState`. */
export const USE_STATES = {
    used: { label: 'Used', sequence: 0 },
    possibly_used: { label: 'Possibly used', sequence: 1 },
    no_use_seen: { label: 'No use seen', sequence: 2 },
    not_known: { label: 'Not known', sequence: 3 },
    inactive: { label: 'Inactive', sequence: 4 },
} as const
export type UseState = keyof typeof USE_STATES

/** What is stored of the use of a connection. */
export interface StoredUse {
    readonly last: LastUses
    readonly state: UseState
    /** sys_id of the user whom administrators named as its owner; '' where they named none. */
    readonly owner: string
}

/** A connection, credential or identity as it is stored. */
export interface ConnectionUse {
    readonly id: string
    /** Of its record. */
    readonly table: string
    readonly isActive: boolean
    readonly last: LastUses
    readonly state: UseState
}

/** What a run knows besides what is stored. */
export interface UseFacts {
    /** USES and AUTHENTICATES_AS. */
    readonly edges: readonly Pick<Edge, 'type' | 'from' | 'to'>[]
    /** Whether it is not known to be gone. */
    readonly isThere: (one: ConnectionUse) => boolean
    /** Where the days begin in which a use counts. */
    readonly since: Instant
    /** Whether the outbound log was read in full since then. */
    readonly isRead: boolean
}

/** Each use that is newer than the others of its connection and grade. */
export function newestUses(uses: readonly SeenUse[]): readonly SeenUse[] {
    const newest: Record<string, SeenUse> = Object.create(null)
    for (const use of uses) {
        const key = `${use.connectionId}|${use.grade}`
        if (newest[key] === undefined || newest[key].at < use.at) newest[key] = use
    }
    return Object.keys(newest)
        .sort()
        .map((key) => newest[key])
}

/**
 * What a credential and an identity inherit: a connection that was called used them as far as the configuration says today, so no use of theirs is more
 * than inferred, unless the identity provider reports it.
 */
export function toConnectionUses(stored: readonly ConnectionUse[], facts: UseFacts): readonly ConnectionUse[] {
    const last: Record<string, LastUses> = Object.create(null)
    for (const one of stored) last[one.id] = one.last
    for (const type of ['USES', 'AUTHENTICATES_AS'])
        for (const edge of facts.edges)
            if (edge.type === type && last[edge.from] !== undefined && last[edge.to] !== undefined)
                last[edge.to] = inherit(last[edge.to], last[edge.from])
    return stored.map((one) => {
        const isActive = one.isActive && facts.isThere(one)
        return { ...one, isActive, last: last[one.id], state: toUseState(isActive, last[one.id], facts) }
    })
}

/**
 * | The connection | State |
 * |---|---|
 * | is not there, or not active | inactive |
 * | has a call of its own in the days, or the provider reports a sign-in | used |
 * | has a call at its address, which other connections share | possibly_used |
 * | has none, and the outbound log was read in full for the days | no_use_seen |
 * | has none otherwise | not_known |
 */
function toUseState(isActive: boolean, last: LastUses, { isRead, since }: UseFacts): UseState {
    if (!isActive) return 'inactive'
    if (isWithin(last.observed, since) || isWithin(last.inferred, since)) return 'used'
    if (isWithin(last.possible, since)) return 'possibly_used'
    return isRead ? 'no_use_seen' : 'not_known'
}

function inherit(own: LastUses, from: LastUses): LastUses {
    return {
        observed: own.observed,
        inferred: later(own.inferred, later(from.observed, from.inferred)),
        possible: later(own.possible, from.possible),
    }
}

function isWithin(time: Instant | null, since: Instant): boolean {
    return time !== null && time >= since
}

function later(one: Instant | null, other: Instant | null): Instant | null {
    if (one === null || other === null) return one === null ? other : one
    return one > other ? one : other
}
