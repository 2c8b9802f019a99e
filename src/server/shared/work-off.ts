/** One bounded run of a job over rows that wait. */

/** What one run did. */
export interface WorkedOff {
    readonly done: number
    /** Rows that the time budget left to the next run. */
    readonly left: number
}

/**
 * Works on what `find` answers, at most `batch` rows, while there is time. A row on which nothing could be done takes no other's place: then more
 * are asked for.
 */
export function workOff(
    find: (limit: number) => readonly string[],
    batch: number,
    work: (sysId: string) => boolean,
    hasTime: () => boolean,
): WorkedOff {
    const seen: Record<string, boolean> = {}
    let done = 0
    while (done < batch) {
        const rows = find(batch - done).filter((sysId) => !seen[sysId])
        const before = done
        for (let index = 0; index < rows.length; index++) {
            if (!hasTime()) return { done, left: rows.length - index }
            seen[rows[index]] = true
            if (work(rows[index])) done += 1
        }
        if (done - before === rows.length) break
    }
    return { done, left: 0 }
}
