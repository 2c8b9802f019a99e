/** Puts lists together in a loop. The analysis does it for every expression, and on Rhino a loop costs a tenth of what `flatMap` does. */

/** What each item gives, one after the other. */
export function gather<T, R>(items: readonly T[], give: (item: T, at: number) => readonly R[]): readonly R[] {
    if (items.length === 1) return give(items[0], 0)
    const all: R[] = []
    for (let at = 0; at < items.length; at++) {
        const some = give(items[at], at)
        for (let i = 0; i < some.length; i++) all.push(some[i])
    }
    return all
}
