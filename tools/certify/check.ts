/** The words of a certification: what was asked of an instance, and how it ended. */

/** How a check ended. `not offered` is a fact about the instance, no failure: a route or a repository that it does not have. */
export type Outcome = 'passed' | 'failed' | 'not offered'

/** One thing that was asked of the instance. Ids are stable: they are compared with what the local instance said. */
export interface Check {
    readonly id: string
    readonly outcome: Outcome
    /** What the instance answered, in words. Never a secret. */
    readonly seen: string
    /** What to do about a failure. */
    readonly advice?: string
}

/** A check that passed. */
export function passed(id: string, seen: string): Check {
    return { id, outcome: 'passed', seen }
}

/** A check that failed, with what to do. */
export function failed(id: string, seen: string, advice: string): Check {
    return { id, outcome: 'failed', seen, advice }
}

/** Something that the instance does not have. */
export function notOffered(id: string, seen: string): Check {
    return { id, outcome: 'not offered', seen }
}

/** Passed or failed, by whether a claim holds. */
export function claim(id: string, holds: boolean, seen: string, advice: string): Check {
    return holds ? passed(id, seen) : failed(id, seen, advice)
}
