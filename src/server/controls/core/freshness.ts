/** How fresh the evidence of each control is: the tests whose result counts, or counted, in the days before now. */

import { addDays, dayOf, toIso, type Instant } from '../../shared/time.ts'
import type { TestResult } from './assessment.ts'
import type { ControlMapping } from './mapping.ts'
import type { ReadinessState } from './readiness.ts'

/** Days that are shown, today among them: six weeks. */
export const FRESHNESS_DAYS = 42

/** Bounds the answer: far above what a schedule stores in six weeks. */
export const MOST_FRESHNESS_TESTS = 2000

/** A control as it is set up now. */
export interface FreshControl extends Pick<ControlMapping, 'sysId' | 'controlId' | 'objective' | 'validityDays'> {
    readonly readiness: ReadinessState
    readonly readinessLine: string
}

/** One test, as far as a calendar needs it. */
export interface FreshTest {
    readonly sysId: string
    readonly number: string
    readonly mappingId: string
    /** sys_id of the control in GRC where the objective has several, else ''; with its entity. */
    readonly grcControl: string
    readonly entity: string
    /** What the test came to, before its evidence expired. */
    readonly result: Exclude<TestResult, 'stale'>
    readonly code: string
    readonly conclusion: string
    readonly rate: string
    readonly windowFrom: string
    readonly windowTo: string
    readonly testedAt: Instant
    readonly validUntil: Instant
}

/** What is read for the answer. */
export interface FreshnessMaterial {
    readonly now: Instant
    readonly controls: readonly FreshControl[]
    /** Tests that counted on some day of the time, the newest first; one more than `MOST_FRESHNESS_TESTS` when there are more. */
    readonly tests: readonly FreshTest[]
    /** By mapping, when it was last tested with a result that expired before the time. */
    readonly expiredBefore: Readonly<Record<string, Instant>>
}

/** First of the days that are shown. */
export function firstDay(now: Instant): string {
    return addDays(dayOf(now), 1 - FRESHNESS_DAYS)
}

/** The answer of the route: every control with the tests whose result counted on one of the days, the newest first. */
export function describeFreshness({ controls, expiredBefore, now, tests }: FreshnessMaterial): object {
    const shown = tests.slice(0, MOST_FRESHNESS_TESTS)
    return {
        at: toIso(now),
        from: firstDay(now),
        to: dayOf(now),
        is_complete: shown.length === tests.length,
        controls: controls.map((one) => ({
            mapping: one.sysId,
            control_id: one.controlId,
            objective: one.objective,
            validity_days: one.validityDays,
            readiness: one.readiness,
            readiness_note: one.readinessLine,
            expired_before: toIso(expiredBefore[one.sysId] || null),
            tests: shown.filter(({ mappingId }) => mappingId === one.sysId).map(describeTest),
        })),
    }
}

function describeTest(test: FreshTest): object {
    return {
        sys_id: test.sysId,
        number: test.number,
        grc_control: test.grcControl,
        entity: test.entity,
        result: test.result,
        code: test.code || null,
        conclusion: test.conclusion,
        rate: test.rate || null,
        window_from: test.windowFrom,
        window_to: test.windowTo,
        tested_at: toIso(test.testedAt),
        valid_until: toIso(test.validUntil),
    }
}
