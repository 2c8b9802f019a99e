/** Waits for what an instance does later, with an end. */

const PAUSE_MS = 1000

/** Asks again until there is an answer that is not null; null when it takes longer than that. */
export async function waitFor<T>(seconds: number, ask: () => Promise<T | null>): Promise<T | null> {
    const end = Date.now() + seconds * 1000
    for (;;) {
        const answer = await ask()
        if (answer !== null) return answer
        if (Date.now() >= end) return null
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
}
