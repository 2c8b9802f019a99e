/** Which scripts fail again and again at one line. */

import type { Instant } from '../../shared/time.ts'

/** One row of evidence that a script failed. */
export interface Failure {
    readonly automationId: string
    readonly evidenceId: string
    /** '' where the engine names none. */
    readonly line: string
    readonly executedAt: Instant
}

/** One line of one script, and how often it failed. */
export interface RepeatedFailure {
    readonly automationId: string
    readonly line: string
    /** Distinct seconds: the platform may write several rows for one error. */
    readonly count: number
    readonly first: Instant
    readonly last: Instant
    /** Of the last failure. */
    readonly evidenceId: string
}

/** The line of each script that failed most often, where it failed at least so often; sorted by script. */
export function findRepeated(failures: readonly Failure[], threshold: number): readonly RepeatedFailure[] {
    const worst: Record<string, RepeatedFailure> = Object.create(null)
    for (const same of groupByLine(failures)) {
        const times = [...new Set(same.map(({ executedAt }) => executedAt))].sort()
        const last = times[times.length - 1]
        const { automationId, line } = same[0]
        const known = worst[automationId]
        if (times.length < threshold || (known !== undefined && known.count >= times.length)) continue
        const ids = same.filter(({ executedAt }) => executedAt === last).map(({ evidenceId }) => evidenceId)
        const evidenceId = ids.sort()[0]
        worst[automationId] = { automationId, line, count: times.length, first: times[0], last, evidenceId }
    }
    return Object.keys(worst)
        .sort()
        .map((id) => worst[id])
}

function groupByLine(failures: readonly Failure[]): readonly (readonly Failure[])[] {
    const groups: Record<string, Failure[]> = Object.create(null)
    for (const one of failures) {
        const key = `${one.automationId}|${one.line}`
        if (groups[key] === undefined) groups[key] = [one]
        else groups[key].push(one)
    }
    return Object.keys(groups)
        .sort()
        .map((key) => groups[key])
}
