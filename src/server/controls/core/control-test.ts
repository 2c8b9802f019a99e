/** A control test as it is kept: the mapping as it was, the window, the numbers and what became of them. */

import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { Assessment, Measured, TestResult } from './assessment.ts'
import type { ControlMapping } from './mapping.ts'
import type { Window } from '../../shared/control-window.ts'

/** Whether the result is recorded outside the app. */
export const RECORDING_STATES = {
    pending: { label: 'To be recorded', sequence: 0 },
    recorded: { label: 'Recorded', sequence: 1 },
    refused: { label: 'Refused', sequence: 2 },
} as const
export type RecordingState = keyof typeof RECORDING_STATES

/** One test of one control over one window. */
export interface ControlTest {
    /** Mapping, window kind and window: tested once. */
    readonly key: string
    readonly mappingId: string
    readonly controlId: string
    readonly objective: string
    readonly ownerGroup: string
    readonly window: Window
    readonly testedAt: Instant
    readonly validUntil: Instant
    readonly result: TestResult
    readonly code: string | null
    readonly conclusion: string
    readonly rate: string | null
    readonly threshold: number
    readonly minimumPopulation: number
    readonly evaluated: number
    readonly enforced: number
    readonly blocked: number
    readonly escalated: number
    readonly redacted: number
    readonly logged: number
    readonly allowed: number
    readonly webhookDays: number
    readonly exportDays: number
    readonly policies: readonly string[]
    readonly definition: string
    readonly population: string
}

/** A control test that has its record. */
export interface StoredTest extends ControlTest {
    readonly sysId: string
    readonly number: string
    readonly recordAttempts: number
}

/** The record of one assessment. */
export function toControlTest(
    mapping: ControlMapping,
    window: Window,
    measured: Measured,
    assessment: Assessment,
    testedAt: Instant,
): ControlTest {
    const { block, escalate, redact, log, allow } = measured.counts
    return {
        key: [mapping.sysId, window.kind, window.from, window.to].join('|'),
        mappingId: mapping.sysId,
        controlId: mapping.controlId,
        objective: mapping.objective,
        ownerGroup: mapping.ownerGroup,
        window,
        testedAt,
        validUntil: addSeconds(testedAt, Math.max(mapping.validityDays, 0) * DAY_SECONDS),
        result: assessment.result,
        code: assessment.code,
        conclusion: assessment.conclusion,
        rate: assessment.rate,
        threshold: mapping.threshold,
        minimumPopulation: mapping.minimumPopulation,
        evaluated: assessment.evaluated,
        enforced: assessment.enforced,
        blocked: block || 0,
        escalated: escalate || 0,
        redacted: redact || 0,
        logged: log || 0,
        allowed: allow || 0,
        webhookDays: measured.webhookDays,
        exportDays: measured.exportDays,
        policies: measured.policies,
        definition: assessment.definition,
        population: assessment.population,
    }
}

/** A test whose evidence is too old: what it found stays on the record beside it. */
export function toStale(test: StoredTest): StoredTest {
    const conclusion = `The evidence was valid until ${test.validUntil} UTC and was not renewed.`
    return { ...test, result: 'stale', code: 'evidence_expired', conclusion }
}
