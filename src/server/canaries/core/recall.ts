/** How many canaries the collection finds, by how they ran, and how long that takes: what it says of itself, measured. */

import type { Instant } from '../../shared/time.ts'
import { CANARY_CONTEXTS, type CanaryContext, type CanaryState } from './canary.ts'

/** One canary as the measurement counts it. */
export interface CountedCanary {
    readonly context: CanaryContext
    readonly state: CanaryState
    readonly plantedAt: Instant
    readonly falseLinks: number
    readonly lagSeconds: number | null
}

/** The canaries of one context, or of all. */
export interface Recall {
    readonly planted: number
    /** Those that ran and that a verdict was reached of: found and missed. */
    readonly decided: number
    readonly found: number
    readonly missed: number
    readonly notRun: number
    readonly falseLinks: number
    /** Of the lags of those that were found, the smallest that half of them and 95 % of them do not exceed; null where none was found. */
    readonly lagP50: number | null
    readonly lagP95: number | null
}

/** All of them, and those of each context. */
export interface MeasuredRecall {
    readonly all: Recall
    readonly byContext: Readonly<Record<CanaryContext, Recall>>
}

/** Counts canaries. What waits for a verdict is planted, and neither found nor missed. */
export function measureRecall(canaries: readonly CountedCanary[]): MeasuredRecall {
    const contexts = Object.keys(CANARY_CONTEXTS) as CanaryContext[]
    const byContext = {} as Record<CanaryContext, Recall>
    for (const context of contexts) byContext[context] = toRecall(canaries.filter((one) => one.context === context))
    return { all: toRecall(canaries), byContext }
}

/** `49 of 50 canaries found`; those that did not run do not count. */
export function describeRecall({ decided, found }: Recall): string {
    return decided === 0 ? 'no canary was decided' : `${found} of ${decided} canaries found`
}

function toRecall(canaries: readonly CountedCanary[]): Recall {
    const count = (state: CanaryState): number => canaries.filter((one) => one.state === state).length
    const lags = canaries.map(({ lagSeconds }) => lagSeconds).filter((lag): lag is number => lag !== null)
    const sorted = [...lags].sort((one, other) => one - other)
    return {
        planted: canaries.length,
        decided: count('found') + count('missed'),
        ...{ found: count('found'), missed: count('missed'), notRun: count('not_run') },
        falseLinks: canaries.reduce((sum, one) => sum + one.falseLinks, 0),
        lagP50: percentile(sorted, 0.5),
        lagP95: percentile(sorted, 0.95),
    }
}

/** Nearest rank: the value of a canary that there was. */
function percentile(sorted: readonly number[], share: number): number | null {
    return sorted.length === 0 ? null : sorted[Math.ceil(sorted.length * share) - 1]
}
