/** Waits for what an instance does later, with an end. */

const PAUSE_SECONDS = 1

/** What ends the pauses that are under way. */
const pauses = new Set<() => void>()

/** Asks again until there is an answer that is not null; null when it takes longer than that. */
export async function waitFor<T>(seconds: number, ask: () => Promise<T | null>): Promise<T | null> {
    const end = Date.now() + seconds * 1000
    for (;;) {
        const answer = await ask()
        if (answer !== null) return answer
        if (Date.now() >= end) return null
        await wait(PAUSE_SECONDS)
    }
}

/** Does nothing for so long, or until `endPauses`. */
export function wait(seconds: number): Promise<void> {
    return new Promise((resolve) => {
        const end = (): void => {
            clearTimeout(timer)
            pauses.delete(end)
            resolve()
        }
        const timer = setTimeout(end, seconds * 1000)
        pauses.add(end)
    })
}

/** Ends every pause. */
export function endPauses(): void {
    for (const end of pauses) end()
}
