/** A repeatable stream of choices: the same seed makes the same world. */

export interface Random {
    /** A number from 0 up to and without 1. */
    next(): number
    chance(of: number): boolean
    below(limit: number): number
    pick<T>(values: readonly T[]): T
    shuffled<T>(values: readonly T[]): readonly T[]
}

/** The stream of a seed (mulberry32). */
export function toRandom(seed: number): Random {
    let state = seed
    const next = (): number => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
    const below = (limit: number): number => Math.floor(next() * limit)
    return {
        next,
        below,
        chance: (of) => next() < of,
        pick: (values) => values[below(values.length)] as (typeof values)[number],
        // Fisher and Yates.
        shuffled: <T>(values: readonly T[]) => {
            const all = [...values]
            for (let last = all.length - 1; last > 0; last--) {
                const chosen = below(last + 1)
                ;[all[last], all[chosen]] = [all[chosen] as T, all[last] as T]
            }
            return all
        },
    }
}
