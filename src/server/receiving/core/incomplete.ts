/** How a decoder reports an event that lacks what it needs: every missing or unusable field at once. */

import type { Failed } from '../../shared/result.ts'
import { fail } from '../../shared/result.ts'
import type { EventFailure } from '../../mapping/core/event.ts'

/** One thing wrong with one field. */
export type Problem = EventFailure['problems'][number]

/** A problem when the value is absent, else null. */
export function missing(value: unknown, field: string, expected: string): Problem | null {
    return value === null ? { field, problem: `missing: expected ${expected}` } : null
}

/** The failure that reports these problems; nulls are no problem. */
export function incomplete(problems: readonly (Problem | null)[]): Failed<EventFailure> {
    return fail({
        code: 'event_incomplete',
        problems: problems.filter((problem): problem is Problem => problem !== null),
    })
}
