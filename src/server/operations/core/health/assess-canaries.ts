/** Whether the collection finds what it is known to have to find. */

import { CANARY_CONTEXTS, UNDECIDED_SECONDS, type CanaryContext } from '../../../canaries/core/canary.ts'
import { describeRecall, measureRecall, type CountedCanary } from '../../../canaries/core/recall.ts'
import { addSeconds, type Instant } from '../../../shared/time.ts'
import { found, notApplicable, well, type Finding } from './check.ts'

/** What is known of canaries. */
export interface KnownCanaries {
    /** Those of the last days, the newest first. */
    readonly canaries: readonly CountedCanary[]
    readonly intervalHours: number
    /** When the first run of the collection measured attribution, or another one since; null before the first run. */
    readonly collectingSince: Instant | null
    readonly now: Instant
}

const HOUR_SECONDS = 3600

/**
 * | Canaries | |
 * |---|---|
 * | none is planted by the settings | off |
 * | one is linked to what did not run | false link |
 * | one was missed | missed |
 * | one has no verdict after two days | undecided |
 * | one did not run | not run |
 * | twice the interval has passed since the newest, or since the first run without one | not planted |
 * | none has a verdict yet | not applicable |
 * | all that have a verdict were found | ok |
 */
export function assessCanaries({ canaries, collectingSince, intervalHours, now }: KnownCanaries): Finding {
    if (intervalHours === 0) return found('canaries_off')
    const { all, byContext } = measureRecall(canaries)
    const contexts = (Object.keys(CANARY_CONTEXTS) as CanaryContext[])
        .filter((context) => byContext[context].missed + byContext[context].notRun > 0)
        .map((context) => CANARY_CONTEXTS[context].label)
        .join(', ')
    if (all.falseLinks > 0) return found('canary_false_link', `${all.falseLinks} of ${all.planted} canaries`)
    if (all.missed > 0) return found('canary_missed', `${describeRecall(all)}; ${contexts}`)
    const undecided = canaries.filter(
        ({ plantedAt, state }) => state === 'planted' && addSeconds(plantedAt, UNDECIDED_SECONDS) < now,
    ).length
    if (undecided > 0) return found('canary_undecided', `${undecided} of ${all.planted} canaries`)
    if (all.notRun > 0) return found('canary_not_run', contexts)
    // A time that is still to come is that of a clock that went ahead.
    const [newest] = canaries.filter(({ plantedAt }) => plantedAt <= now)
    const since = newest === undefined ? collectingSince : newest.plantedAt
    if (since !== null && addSeconds(since, 2 * intervalHours * HOUR_SECONDS) < now)
        return found('canary_not_planted', `none since ${since} UTC`)
    if (all.decided === 0)
        return notApplicable('No canary has a verdict yet: the next runs of the collection look for them')
    const minutes = Math.ceil((all.lagP50 || 0) / 60)
    return well(`${all.found} of ${all.decided} canaries found, half of them within ${minutes} minutes`)
}
