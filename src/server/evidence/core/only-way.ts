/** The one way from the script that an outbound row names to the call: which includes must have run, and which of them called which. */

import type { AutomationIndex } from './automation-index.ts'
import { findInside } from './inside.ts'
import type { Automation, Evidence } from './model.ts'
import { callsOut } from './proves.ts'
import { IN_FLIGHT_SECONDS, isPresentAt } from './versions.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'

/** Property of the evidence of an include on the way that names the automation that called it. */
export const WAY_CALLER = 'way_caller'

/** One include on the way, and what called it. */
export interface Step {
    readonly automationId: string
    readonly calledBy: string
}

/**
 * The steps from a script to the include that made a call while it ran; none where that is not the only way.
 *
 * | Needed | Because otherwise |
 * |---|---|
 * | it is known what may run inside of the script | something else may have called |
 * | of all that only one include can make calls at all, and it uses this address | another may have called, or this one something else |
 * | the include has one caller inside, and so has each of its callers up to the script | another may have called it |
 * | no text or trigger inside has changed since, or within an hour before | it may have called something else then, or begun elsewhere |
 */
export function findOnlyWay(
    source: Automation,
    users: ReadonlySet<string>,
    at: Instant,
    index: AutomationIndex,
): readonly Step[] {
    if (users.size === 0 || users.has(source.id) || mayCallOut(source, index)) return []
    const inside = findInside(source, index)
    if (inside === null) return []
    const members = inside.flatMap((id) => index.byId.get(id) || [])
    const callers = members.filter((one) => mayCallOut(one, index))
    if (callers.length !== 1 || !users.has(callers[0].id) || !members.every((one) => isOfNow(one, at))) return []
    const steps: Step[] = []
    for (let to = callers[0].id; to !== source.id; to = steps[0].calledBy) {
        const from = members.filter(({ id }) => (index.calls.from.get(id) || []).some((call) => call.to === to))
        if (from.length !== 1 || steps.some(({ automationId }) => automationId === to)) return []
        steps.unshift({ automationId: to, calledBy: from[0].id })
    }
    return steps
}

/** Whether one row shows that the caller called the callee. */
export function callsOnTheWay(callerId: string, caller: Evidence, callee: Evidence): boolean {
    return (
        callee.source === 'outbound_http_log' &&
        callee.properties[WAY_CALLER] === callerId &&
        caller.source === callee.source &&
        caller.sourceId === callee.sourceId
    )
}

/** Whether a text calls another system, or may by a name that it computes. */
function mayCallOut(automation: Automation, index: AutomationIndex): boolean {
    const { analysis } = automation
    return (
        callsOut(automation, index) ||
        (analysis !== null && analysis.dynamic.some(({ what }) => what === 'rest_message'))
    )
}

function isOfNow(automation: Automation, at: Instant): boolean {
    if (automation.state === 'none') return true
    const before = addSeconds(at, -IN_FLIGHT_SECONDS)
    // Where the platform keeps no versions, one of a new trigger has the text, and so the hash, of the one before.
    const isSame = automation.changedAt === undefined || automation.changedAt <= before
    return isSame && isPresentAt(automation, before)
}
