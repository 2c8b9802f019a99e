/** A test of a window that was tested before: what it replaces stays on the record, with the reason. */

import type { Instant } from '../../shared/time.ts'
import type { ControlTest, StoredTest } from './control-test.ts'

/** When the numbers of a window changed last; '' when they never did. */
export interface Changes {
    readonly decisions: Instant
    readonly exports: Instant
}

const MOST_HISTORY = 4000

/** Why a test that was compared with the numbers at this moment is repeated; null when nothing changed since. */
export function findCause({ decisions, exports }: Changes, checkedAt: Instant): string | null {
    const causes = [
        ...(decisions >= checkedAt ? ['decisions of the window arrived after the test'] : []),
        ...(exports >= checkedAt ? ['an export brought new numbers for the window'] : []),
    ]
    return causes.length === 0 ? null : causes.join(', and ')
}

/** Whether a repeated test found what the one before it found. */
export function isSameFinding(one: ControlTest, other: ControlTest): boolean {
    return toFinding(one) === toFinding(other)
}

/** The repeated test with the results that it replaces, the last one first. */
export function toRepeated(test: ControlTest, before: StoredTest, cause: string): ControlTest {
    if (isSameFinding(test, before)) return { ...test, repeats: before.repeats }
    const rate = before.rate === null ? 'n/a' : `${before.rate} %`
    const found = `${before.result}, ${before.enforced} of ${before.evaluated} enforced (${rate})`
    const line = `Repeated at ${test.testedAt} UTC because ${cause}. The test at ${before.testedAt} UTC found: ${found}.`
    const repeats = [line, before.repeats].filter((text) => text !== '').join('\n')
    return { ...test, repeats: repeats.slice(0, MOST_HISTORY) }
}

function toFinding(test: ControlTest): string {
    const { allowed, blocked, code, escalated, logged, redacted, result } = test
    const { exportDays, minimumPopulation, threshold, webhookDays } = test
    const numbers = [blocked, escalated, redacted, logged, allowed, webhookDays, exportDays]
    return JSON.stringify([result, code, threshold, minimumPopulation, numbers, test.policies, test.definition])
}
