/** Collects what one attempt did to which record, and the first refusal that ends it. */

import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import type { Result } from '../../shared/result.ts'
import type { Applied } from '../../shared/ports.ts'

/** The outcomes of one attempt, in the order in which they came about. */
export interface Ledger {
    add(outcome: Outcome): void
    /** Notes what became of a plan; null when it was refused. */
    settle(result: Result<Applied, WriteFailure>): Applied | null
    /** The value, or null after noting the refusal. */
    expect<T>(result: Result<T, WriteFailure>): T | null
    outcomes(): readonly Outcome[]
    /** The first refusal; null while nothing was refused. */
    failure(): WriteFailure | null
}

/** Opens the ledger of one attempt. */
export function openLedger(): Ledger {
    const lines: Outcome[] = []
    const refusals: WriteFailure[] = []

    function refuse(failure: WriteFailure): void {
        refusals.push(failure)
        const { code, table, message } = failure
        lines.push({ action: 'refused', table, recordId: null, number: null, reason: message, code })
    }

    return {
        add: (outcome) => {
            lines.push(outcome)
        },
        settle: (result) => {
            if (!result.ok) {
                refuse(result.failure)
                return null
            }
            lines.push(result.value.outcome)
            for (const remark of result.value.remarks) lines.push(remark)
            return result.value
        },
        expect: (result) => {
            if (result.ok) return result.value
            refuse(result.failure)
            return null
        },
        outcomes: () => lines,
        failure: () => (refusals.length === 0 ? null : refusals[0]),
    }
}
