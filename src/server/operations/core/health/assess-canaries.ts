/** Whether the collection finds what it is known to have to find. */

import { CANARY_CONTEXTS } from '../../../canaries/core/canary.ts'
import { describeRecall, measureRecall, type CountedCanary } from '../../../canaries/core/recall.ts'
import { found, notApplicable, well, type Finding } from './check.ts'

/**
 * The canaries of some days.
 *
 * | Canaries | |
 * |---|---|
 * | none is planted by the settings | off |
 * | one is linked to what did not run | false link |
 * | one was missed | missed |
 * | one did not run | not run |
 * | none has a verdict yet | not applicable |
 * | all that have a verdict were found | ok |
 */
export function assessCanaries(canaries: readonly CountedCanary[], intervalHours: number): Finding {
    if (intervalHours === 0) return found('canaries_off')
    const { all, byContext } = measureRecall(canaries)
    const contexts = (Object.keys(CANARY_CONTEXTS) as (keyof typeof CANARY_CONTEXTS)[])
        .filter((context) => byContext[context].missed + byContext[context].notRun > 0)
        .map((context) => CANARY_CONTEXTS[context].label)
        .join(', ')
    const seen = describeRecall(all)
    if (all.falseLinks > 0) return found('canary_false_link', `${all.falseLinks} of ${all.planted} canaries`)
    if (all.missed > 0) return found('canary_missed', `${seen}; ${contexts}`)
    if (all.notRun > 0) return found('canary_not_run', contexts)
    if (all.decided === 0)
        return notApplicable('No canary has a verdict yet: the next runs of the collection look for them')
    const minutes = Math.ceil((all.lagP50 || 0) / 60)
    return well(`${all.found} of ${all.decided} canaries found, half of them within ${minutes} minutes`)
}
