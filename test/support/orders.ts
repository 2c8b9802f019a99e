/** Every order of a list, for stories that must end the same in whatever order their parts arrive. */
export function ordersOf<T>(list: readonly T[]): T[][] {
    if (list.length < 2) return [[...list]]
    return list.flatMap((first, at) =>
        ordersOf(list.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
    )
}
