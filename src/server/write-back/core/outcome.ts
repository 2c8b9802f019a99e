/** The outcome of a closed review: approved, denied, or another word that the administrator set. */

import { OWN_TARGET_TABLE, toTargetStates } from '../../mapping/core/compliance-target.ts'
import type { Fields } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'

/**
 * The outcome of a review, or '' when none is set: an outcome is never guessed, for a resolution cannot be taken back.
 *
 * | where | counts |
 * |---|---|
 * | `outcome` of an AI compliance review | first |
 * | `<table>.<close code>`, `<table>.<state>` | then |
 * | `<close code>`, `<state>` | last, for tables that spell states as `task` does |
 */
export function toOutcome(table: string, review: Fields, configured: string): string {
    const own = table === OWN_TARGET_TABLE && review.outcome ? toLine(review.outcome, 100).toLowerCase() : ''
    if (own !== '') return own
    const outcomes = toOutcomes(configured)
    const written = [review.close_code, review.state].filter(Boolean)
    const general = toTargetStates(table).needsCloseCode ? [] : written
    const keys = written.map((one) => `${table}.${one}`).concat(general)
    const key = keys.map((one) => one.toLowerCase()).find((one) => outcomes[one] !== undefined)
    return key === undefined ? '' : outcomes[key]
}

/** `key=outcome` pairs; what is no pair is left out. Keys ignore case. */
function toOutcomes(configured: string): Readonly<Record<string, string>> {
    const outcomes: Record<string, string> = Object.create(null) as Record<string, string>
    for (const pair of configured.split(',')) {
        const at = pair.lastIndexOf('=')
        const key = pair.slice(0, Math.max(0, at)).trim().toLowerCase()
        const outcome = pair.slice(at + 1).trim()
        if (key !== '' && outcome !== '') outcomes[key] = outcome.slice(0, 100)
    }
    return outcomes
}
