/** Looks for canaries that wait for a verdict, after each run of the collection, and whom the logs name for what they ran. */

import { judge } from '../core/judge.ts'
import type { CanaryPorts } from './canary-ports.ts'

/** Of one look; the next one goes on. A day plants a dozen. */
const MOST_CANARIES = 50

/** Answers how many verdicts were reached. A canary that was looked at is not looked at again before another run has ended. */
export function lookForCanaries({ canaries, clock, collected, names }: CanaryPorts): number {
    const runs = collected.runs()
    if (runs === null) return 0
    const waiting = canaries.waiting(runs.endedAt, MOST_CANARIES)
    if (waiting.length === 0) return 0
    const nodes = collected.nodes()
    const chains = collected.chains(waiting.map(({ sysId }) => sysId))
    let decided = 0
    for (const canary of waiting) {
        const now = clock.now()
        const chain = chains[canary.sysId] || null
        const known = { chain, nodes, collectedAt: runs.endedAt, completeSince: runs.completeSince, now }
        const verdict = judge(canary, known)
        canaries.note(canary, now, verdict)
        if (verdict !== null) decided += 1
        const named = canary.ranAt === null ? null : names.read(canary, nodes)
        if (named !== null) names.note(named)
    }
    return decided
}
