/** Whether the test of a control mapping could come to a conclusion, and what is missing when it could not. */

import { countEvaluated, isUsable } from './assessment.ts'
import type { ControlMapping } from './mapping.ts'
import { measureControls, type Population } from './measure.ts'
import { findMissingEvents, reportsEveryDecision } from './missing-events.ts'

/** What stands between a mapping and a conclusion. */
export const READINESS = {
    unknown: { label: 'Not known yet', sequence: 0 },
    ready: { label: 'Can conclude', sequence: 1 },
    events_missing: { label: 'Event types are missing', sequence: 2 },
    policy_unseen: { label: 'No such policy seen', sequence: 3 },
    too_few: { label: 'Too few decisions', sequence: 4 },
    invalid: { label: 'Mapping is invalid', sequence: 5 },
} as const
export type ReadinessState = keyof typeof READINESS

/** One mapping and what its next test lacks. */
export interface Readiness {
    readonly mappingId: string
    readonly controlId: string
    readonly state: ReadinessState
    /** One sentence for people. Without numbers that change from day to day, because each change of the mapping is audited. */
    readonly line: string
    /** The event types that are missing; '' when none are. */
    readonly missing: string
}

/** Days that are looked at: those of a weekly test, and today. */
export const READINESS_DAYS = 7
const MOST_POLICIES = 10

/**
 * | Seen in the last days                                    | State          |
 * | -------------------------------------------------------- | -------------- |
 * | threshold, minimum or validity make no sense             | invalid        |
 * | no delivery and no export at all                         | unknown        |
 * | no policy of the mapping, and not every decision arrives | events_missing |
 * | no policy of the mapping, although every decision does   | policy_unseen  |
 * | no decision that could lower the rate could be seen      | events_missing |
 * | fewer decisions than the minimum population              | too_few        |
 * | otherwise                                                | ready          |
 */
export function assessReadiness(mappings: readonly ControlMapping[], population: Population): readonly Readiness[] {
    const measured = measureControls(mappings, population)
    const { eventTypes, exports, webhooks } = population
    const isSilent = eventTypes.length === 0 && exports.length === 0 && webhooks.length === 0
    return mappings.map((mapping) => {
        const numbers = measured[mapping.sysId]
        if (!isUsable(mapping))
            return say(mapping, 'invalid', 'Correct the threshold, the minimum population or the validity.')
        if (isSilent)
            return say(mapping, 'unknown', `Nothing was received from Keeptrusts in the last ${READINESS_DAYS} days.`)
        if (numbers.policies.length === 0) return sayUnseen(mapping, population)
        const missing = findMissingEvents(mapping.testType, numbers)
        if (missing !== null)
            return say(
                mapping,
                'events_missing',
                `Every rate would be 100 % by construction. ${advise(missing)}`,
                missing,
            )
        if (countEvaluated(mapping.testType, numbers.counts) < mapping.minimumPopulation)
            return say(mapping, 'too_few', `Less than the minimum population was seen in ${READINESS_DAYS} days.`)
        return say(mapping, 'ready', 'Everything that a conclusion needs arrives.')
    })
}

function sayUnseen(mapping: ControlMapping, population: Population): Readiness {
    const unseen = `No decision of a policy "${mapping.pattern}" was received in the last ${READINESS_DAYS} days.`
    if (!reportsEveryDecision(population.eventTypes)) {
        const missing = 'event.created'
        return say(mapping, 'events_missing', `${unseen} ${advise(missing)}`, missing)
    }
    const seen = [...population.webhooks, ...population.exports]
        .map(({ policy }) => policy)
        .filter((policy, index, all) => all.indexOf(policy) === index)
        .sort()
    const names = seen.length === 0 ? 'none' : seen.slice(0, MOST_POLICIES).join(', ')
    return say(
        mapping,
        'policy_unseen',
        `${unseen} Policies that were seen: ${names}. Correct the pattern if one is meant.`,
    )
}

function advise(missing: string): string {
    return `Subscribe the webhook to ${missing}, or reconcile an export.`
}

function say({ controlId, sysId }: ControlMapping, state: ReadinessState, line: string, missing = ''): Readiness {
    return { mappingId: sysId, controlId, state, line, missing }
}
