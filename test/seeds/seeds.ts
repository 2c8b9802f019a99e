/** Which seeds are tried. `npm run test:seeds -- 50` tries fifty; `npm run test:seeds -- 1 --first 17` shows the seventeenth again. */

import { readProfile, SWITCH_NAMES } from 'servicenow-local-instance'

const FIRST_SEED = Number(process.env.FIRST_SEED ?? 1)
const SEEDS = Number(process.env.SEEDS ?? 2)

/** The seeds as rows of a table of tests. */
export const seeds: readonly number[] = Array.from({ length: SEEDS }, (_unused, index) => FIRST_SEED + index)

/** Runs work on a random mix; what it throws names the seed, how to repeat it, and the answers of the mix. */
export async function onMix(seed: number, work: (profile: string) => Promise<void>): Promise<void> {
    const profile = `any(${seed})`
    try {
        await work(profile)
    } catch (error) {
        const { answers } = readProfile(profile)
        const mix = SWITCH_NAMES.map((name) => `${name}=${answers[name]}`).join(' ')
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
        throw new Error(`seed ${seed}: repeat with npm run test:seeds -- 1 --first ${seed}\n${mix}\n${text}`, {
            cause: error,
        })
    }
}
