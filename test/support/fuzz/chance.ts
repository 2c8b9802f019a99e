/** Choices that a seed decides: the same seed makes the same requests. */

import { randomFrom } from 'servicenow-local-instance'

/** A source of choices. */
export interface Chance {
    /** A whole number from 0, below a bound. */
    below(bound: number): number
    /** True once in so many times. */
    oneIn(times: number): boolean
    pick<T>(list: readonly T[]): T
    /** One of several makers, each as often as its weight says. */
    weighted<T>(options: readonly (readonly [weight: number, make: () => T])[]): T
}

/** The choices of one round of a run. */
export function chanceOf(seed: number, round: number): Chance {
    const below = randomFrom(seed * 100_003 + round)
    return {
        below,
        oneIn: (times) => below(times) === 0,
        pick: (list) => list[below(list.length)]!,
        weighted(options) {
            let rest = below(options.reduce((sum, [weight]) => sum + weight, 0))
            for (const [weight, make] of options) {
                if (rest < weight) return make()
                rest -= weight
            }
            throw new Error('weights are whole numbers')
        },
    }
}
