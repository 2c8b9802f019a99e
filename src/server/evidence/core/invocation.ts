/** Whether the script that an outbound row names made the call itself: decided once, for the edge of the graph and for the hop of a chain. */

import type { AutomationIndex } from './automation-index.ts'
import { contextsOfCalls, namedIn, type MeasuredAttribution, type Work } from './attribution.ts'
import { findInside } from './inside.ts'
import type { Automation } from './model.ts'
import { hasOnlyKnownCalls, type UsedAddress } from './rest-users.ts'
import { isPresentAt } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** The property of an outbound row with what its call rests on. */
export const INVOCATION = 'invocation_matched_on'

/** A call that a row says a script made, through a connection that its text uses. */
export interface SeenCall extends Work {
    readonly at: Instant
    /** Addresses that the call fits, of whatever script. */
    readonly addresses: readonly UsedAddress[]
    readonly connectionId: string
}

/** What a call of a script rests on where the outbound log names it. */
export type InvocationMatch = 'outbound_source' | 'outbound_caller' | 'outbound_unmeasured'

/**
 * | The row names the script, its text of that time uses one connection of this address | Rests on |
 * |---|---|
 * | and the log was measured to name the script that was running, in work of this kind | outbound_source |
 * | and nothing that may run inside of the script uses this address, or may | outbound_source |
 * | and whom the log names in work of this kind was not measured | outbound_unmeasured |
 * | otherwise | outbound_caller |
 */
export function decideInvocation(
    call: SeenCall,
    index: AutomationIndex,
    attribution: MeasuredAttribution,
): InvocationMatch {
    const { addresses, at, connectionId, source } = call
    const own = addresses.filter(({ users }) => users.indexOf(source.id) >= 0)
    const isOfText =
        own.every((one) => one.connectionId === connectionId) && hasOnlyKnownCalls(source) && isPresentAt(source, at)
    if (!isOfText) return 'outbound_caller'
    const named = namedIn(attribution, 'outbound', contextsOfCalls(call, index))
    if (named === 'callee' || callsNobodyElse(source, addresses, index)) return 'outbound_source'
    const isOpen = attribution.contexts !== undefined && named === 'unmeasured'
    return isOpen ? 'outbound_unmeasured' : 'outbound_caller'
}

function callsNobodyElse(source: Automation, addresses: readonly UsedAddress[], index: AutomationIndex): boolean {
    if (source.analysis === null || source.analysis.dynamic.length > 0) return false
    const users = new Set(addresses.flatMap((one) => one.users))
    const inside = findInside(source, index)
    return (
        inside !== null &&
        inside.every((id) => {
            const below = index.byId.get(id)
            return id === source.id || (below !== undefined && !users.has(id) && hasOnlyKnownCalls(below))
        })
    )
}
