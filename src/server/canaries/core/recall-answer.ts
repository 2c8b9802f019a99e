/** What the route of recall answers: how many canaries of a time the collection found, and which it missed. */

import { toIso, type Instant } from '../../shared/time.ts'
import { CANARY_CONTEXTS, type CanaryContext, type CanaryGrade } from './canary.ts'
import { measureRecall, type CountedCanary, type Recall } from './recall.ts'

/** One canary with its hops. */
export interface DetailedCanary extends CountedCanary {
    readonly sysId: string
    readonly number: string
    readonly ranAt: Instant | null
    readonly starter: CanaryGrade | ''
    readonly include: CanaryGrade | ''
    readonly call: CanaryGrade | ''
    readonly reason: string
}

/** What was read, the newest first. */
export interface RecallMaterial {
    readonly now: Instant
    readonly from: Instant
    readonly canaries: readonly DetailedCanary[]
    /** False where there are more canaries than were read. */
    readonly isComplete: boolean
}

/** As many as a person reads through; the counts have all. */
const MOST_MISSED = 50

/** Counts in all and by context, the newest canary, and those that were missed with the hop. */
export function describeRecallAnswer({ canaries, from, isComplete, now }: RecallMaterial): object {
    const { all, byContext } = measureRecall(canaries)
    const [newest] = canaries
    return {
        at: toIso(now),
        from: toIso(from),
        is_complete: isComplete,
        newest: newest === undefined ? null : describe(newest),
        all: countsOf(all),
        contexts: (Object.keys(CANARY_CONTEXTS) as CanaryContext[]).map((context) => ({
            context,
            ...countsOf(byContext[context]),
        })),
        missed: canaries
            .filter(({ state }) => state === 'missed')
            .slice(0, MOST_MISSED)
            .map((canary) => ({ ...describe(canary), hop: hopOf(canary), reason: canary.reason })),
    }
}

function describe({ context, number, plantedAt, ranAt, state, sysId }: DetailedCanary) {
    return {
        ...{ sys_id: sysId, number, context, state, planted_at: toIso(plantedAt) },
        ran_at: ranAt === null ? null : toIso(ranAt),
    }
}

function countsOf(recall: Recall) {
    const { decided, falseLinks, found, lagP50, lagP95, missed, notRun, planted } = recall
    return {
        ...{ planted, decided, found, missed, not_run: notRun, false_links: falseLinks },
        ...{ lag_p50_seconds: lagP50, lag_p95_seconds: lagP95 },
    }
}

/** The first hop that no row shows; `chain` where the hops are seen, but not as one chain. */
function hopOf({ call, include, starter }: DetailedCanary): string {
    if (starter === 'missing') return 'starter'
    if (include === 'missing') return 'include'
    return call === 'missing' ? 'call' : 'chain'
}
