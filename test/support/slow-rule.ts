/** A rule of the customer that takes its time: what somebody else does while it runs. */

import type { LocalInstance } from 'servicenow-local-instance'

/** What such a rule does; its query is by what `whileRuleRuns` knows that it runs. */
export const SLOW_RULE = "var slow = new GlideRecord('problem'); slow.setLimit(1); slow.query()"

/** Does `other` once, while the rule runs for the first time. The answer ends it, and says whether the rule ran. */
export function whileRuleRuns(on: LocalInstance, other: () => void): () => boolean {
    let isArmed = true
    const end = on.interleave((next) => {
        if (!isArmed || next.table !== 'problem') return
        isArmed = false
        other()
    })
    return () => {
        end()
        return !isArmed
    }
}
