/** The instance's time: the machine's, or a time that tests set, which stands still. */
import type { Clock } from '../kernel/kernel.ts'

/** A clock that shows the machine's time until it is set. */
export function createClock(): Clock {
    let fixed: number | null = null
    return {
        now: () => fixed ?? Date.now(),
        set(at) {
            fixed = at
        },
    }
}
