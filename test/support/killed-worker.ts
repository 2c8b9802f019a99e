/** A worker that dies between two of its statements. What it wrote by then stays only under `failing_script=keeps`. */

import type { OnInstance } from './on-instance.ts'

/** Does the deferred work, and dies before the statement with this number; false when there are fewer. */
export function drainAndDie(on: OnInstance, nth: number): boolean {
    let seen = 0
    let isDead = false
    const end = on.instance.interleave(() => {
        seen += 1
        if (seen < nth) return
        isDead = true
        throw new Error('killed')
    })
    try {
        on.drain()
    } catch {
        // The worker is dead.
    }
    end()
    return isDead
}
