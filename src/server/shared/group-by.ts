/** Lists in groups. */

/** Key and members of each group, in the order in which they came. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
    const keys = Array.from(new Set(all.map(keyOf)))
    return keys.map((key) => [key, all.filter((one) => keyOf(one) === key)] as const)
}
