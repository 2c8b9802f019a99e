/** Grades the way out: that a script made a call through a connection, and as whom the call signed in. */

import { assignConfidence } from '../confidence.ts'
import { DECISIONS } from '../decisions.ts'
import { INVOCATION, type InvocationMatch } from '../invocation.ts'
import type { Edge, Evidence } from '../model.ts'
import { gradeBy, idsOf, rowsNaming, structural, weaker, type Grade, type NamingRow } from './grade.ts'
import { OUTBOUND_UNSEEN, SIGN_IN_UNSEEN } from './why-hop.ts'

/** An outbound call as the script's text says it, with what is needed to grade it. */
export interface Invocation {
    readonly edge: Edge
    /** Automations before the script on the path. */
    readonly callers: readonly string[]
}

/**
 * That the script called through the connection.
 *
 * | Known | Grade | matchedOn |
 * |---|---|---|
 * | an outbound row of the connection names the script, and it was decided that the script made the call itself | DETERMINISTIC | outbound_source |
 * | the only way to an outbound call of the connection ends at the script | DETERMINISTIC | outbound_only_way |
 * | an outbound row of the connection names the script otherwise | at most TEMPORAL_INFERRED | as the row |
 * | an outbound row of the connection names a script before it on the path | TEMPORAL_INFERRED | outbound_caller |
 * | only the text shows it | STRUCTURAL | as the edge |
 */
export function gradeInvocation(invocation: Invocation, rows: readonly Evidence[]): Grade {
    const { callers, edge } = invocation
    const calls = rows.filter((row) => row.source === 'outbound_http_log' && row.connectionId === edge.to)
    const own = rowsNaming(edge.from, calls).map((naming) => (isOwnCall(naming) ? naming : lowered(naming)))
    if (own.length > 0) return gradeBy(own, connectionOf(own[0].row), DECISIONS.calls_together.whyNotHigher)
    const before = calls.filter((row) => row.subjects.some(({ automationId }) => callers.indexOf(automationId) >= 0))
    if (before.length === 0) return structural(edge.matchedOn, edge.matchedValue, OUTBOUND_UNSEEN)
    return {
        confidence: assignConfidence(DECISIONS, 'outbound_caller'),
        matchedOn: 'outbound_caller',
        matchedValue: connectionOf(before[0]),
        evidence: idsOf(before),
        whyNotHigher: DECISIONS.outbound_caller.whyNotHigher,
    }
}

function isOwnCall({ matchedOn, row }: NamingRow): boolean {
    if (matchedOn === 'outbound_only_way') return true
    return matchedOn === 'outbound_source' && row.properties[INVOCATION] === 'outbound_source'
}

/**
 * The grade under the name that the edge of the graph has for it: where every row was decided to show a call of whatever runs inside of the
 * script that it names, what the newest of them rests on.
 */
export function asDecided(grade: Grade, rows: readonly Evidence[]): Grade {
    if (grade.matchedOn !== 'outbound_source') return grade
    const shown = rows.filter(({ id }) => grade.evidence.indexOf(id) >= 0).sort(newestFirst)
    const decided = shown.map(({ properties }) => properties[INVOCATION])
    if (decided.length === 0 || !decided.every(isInside)) return grade
    const [matchedOn] = decided as readonly Inside[]
    return { ...grade, matchedOn, whyNotHigher: DECISIONS[matchedOn].whyNotHigher }
}

type Inside = Exclude<InvocationMatch, 'outbound_source'>

function isInside(decided: string): boolean {
    return decided === 'outbound_caller' || decided === 'outbound_unmeasured'
}

function newestFirst(one: Evidence, other: Evidence): number {
    const [first, second] = [one, other].map(({ executedAt, sourceId }) => `${executedAt || ''}|${sourceId}`)
    return first < second ? 1 : first > second ? -1 : 0
}

/** A step from a connection to its credential, or from a credential to its identity. */
export interface SignIn {
    readonly edge: Edge
    readonly identityId: string | null
    /** The automations of the path. */
    readonly automations: readonly string[]
}

/**
 * As whom the call signed in.
 *
 * | Known | Grade | matchedOn |
 * |---|---|---|
 * | a sign-in of the identity carries the id that a script of the path stamped on its call | at most TEMPORAL_INFERRED | sign_in_correlation |
 * | a sign-in of the identity follows a call of a script of the path | at most TEMPORAL_INFERRED | as the row |
 * | only the configuration shows it | STRUCTURAL | as the edge |
 *
 * Users submit sign-ins, so none of them makes anything certain.
 */
export function gradeSignIn({ automations, edge, identityId }: SignIn, rows: readonly Evidence[]): Grade {
    const signIns = rows.filter((row) => row.source === 'sign_in_evidence' && row.connectionId === identityId)
    const seen: NamingRow[] = []
    for (const id of automations) for (const naming of rowsNaming(id, signIns)) seen.push(lowered(naming))
    if (seen.length === 0) return structural(edge.matchedOn, edge.matchedValue, SIGN_IN_UNSEEN)
    return gradeBy(seen, edge.matchedValue, DECISIONS.sign_in_client.whyNotHigher)
}

function lowered(naming: NamingRow): NamingRow {
    return { ...naming, confidence: weaker(naming.confidence, 'TEMPORAL_INFERRED') }
}

function connectionOf({ properties, sourceId }: Evidence): string {
    return properties.endpoint || properties.url || sourceId
}
