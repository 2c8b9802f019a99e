/** What one check found, and how several findings add up. */

import { toIso, type Instant } from '../../../shared/time.ts'
import { HEALTH_CHECKS, type CheckId, type HealthState } from './catalogue.ts'
import { HEALTH_FINDINGS, type FindingCode } from './findings.ts'

/** What a check saw. Without a code it is well, or does not apply. */
export interface Finding {
    readonly state: HealthState
    readonly code: FindingCode | null
    readonly seen: string
}

/** A finding of one check at one time. */
export interface CheckResult extends Finding {
    readonly id: CheckId
    readonly checkedAt: Instant | null
}

/** All is well. */
export function well(seen: string): Finding {
    return { state: 'ok', code: null, seen }
}

/** There is nothing to check. */
export function notApplicable(seen: string): Finding {
    return { state: 'not_applicable', code: null, seen }
}

/** Something is not as it should be; the catalogue says how bad that is. */
export function found(code: FindingCode, detail = ''): Finding {
    const { state, text } = HEALTH_FINDINGS[code]
    return { state, code, seen: detail === '' ? text : `${text}: ${detail}` }
}

/** Whether there is such a check. */
export function isCheckId(text: string): text is CheckId {
    return Object.prototype.hasOwnProperty.call(HEALTH_CHECKS, text)
}

/** Whether there is such a finding. */
export function isFindingCode(text: string): text is FindingCode {
    return Object.prototype.hasOwnProperty.call(HEALTH_FINDINGS, text)
}

/** The result with everything that people need to act on it. */
export function describeResult(result: CheckResult) {
    const { link, reach, section, title } = HEALTH_CHECKS[result.id]
    const advice = result.code === null ? '' : HEALTH_FINDINGS[result.code].advice
    return {
        id: result.id,
        title,
        section,
        state: result.state,
        code: result.code,
        seen: result.seen,
        advice,
        link,
        outside: reach === 'outside',
        checked_at: toIso(result.checkedAt),
    }
}

/**
 * The state of the whole: what fails counts before what needs attention; what is unknown makes nothing worse.
 *
 * | any failing | any attention | whole |
 * |---|---|---|
 * | yes | | failing |
 * | no | yes | attention |
 * | no | no | ok |
 */
export function toWhole(results: readonly Pick<CheckResult, 'state'>[]): 'ok' | 'attention' | 'failing' {
    if (results.some(({ state }) => state === 'failing')) return 'failing'
    return results.some(({ state }) => state === 'attention') ? 'attention' : 'ok'
}
