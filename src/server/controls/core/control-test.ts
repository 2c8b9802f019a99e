/** A control test as it is kept: the mapping as it was, the window, the numbers and what became of them. */

import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { Assessment, Measured, TestResult } from './assessment.ts'
import type { ControlMapping } from './mapping.ts'
import type { Window } from '../../shared/control-window.ts'

/** One test of one control over one window. */
export interface ControlTest {
    /** Mapping, window kind and window, and the control where the objective has several: tested once. */
    readonly key: string
    readonly mappingId: string
    /** Of several controls of the objective, the one that was tested, on the gateways of its entity; null for the only one. */
    readonly scope: TestScope | null
    /** sys_id of the control in GRC that the result is about; '' where none was found. */
    readonly forControl: string
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
    /** Results that this test replaces, each with the reason; '' for the first test of the window. */
    readonly repeats: string
}

/** The control of a test that is about a part of the gateways. */
export interface TestScope {
    /** sys_id of the control in GRC. */
    readonly control: string
    readonly number: string
    readonly entity: string
    readonly gateways: readonly string[]
}

/** A control test that has its record. */
export interface StoredTest extends ControlTest {
    readonly sysId: string
    readonly number: string
    readonly recordAttempts: number
    /** When its numbers were last compared with what is counted. */
    readonly checkedAt: Instant
}

/** The record of one assessment; `onlyControl` is the control that answers for all gateways. */
export function toControlTest(
    mapping: ControlMapping,
    window: Window,
    measured: Measured,
    assessment: Assessment,
    testedAt: Instant,
    scope: TestScope | null = null,
    onlyControl = '',
): ControlTest {
    const { block, escalate, redact, log, allow } = measured.counts
    return {
        key: toTestKey(mapping.sysId, window, scope),
        mappingId: mapping.sysId,
        scope,
        forControl: scope === null ? onlyControl : scope.control,
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
        repeats: '',
    }
}

/** The identity of a test: the same window of the same control again is the same test. */
export function toTestKey(mappingId: string, window: Window, scope: TestScope | null): string {
    return [toSubjectId({ mappingId, scope }), window.kind, window.from, window.to].join('|')
}

/** What a test is about, whatever its window: a mapping, or one of its controls. Issues hang on it. */
export function toSubjectId({ mappingId, scope }: Pick<ControlTest, 'mappingId' | 'scope'>): string {
    return scope === null ? mappingId : `${mappingId}|${scope.control}`
}

/** The control as people know it, with its entity where there are several. */
export function toControlName({ controlId, scope }: Pick<ControlTest, 'controlId' | 'scope'>): string {
    if (scope === null) return controlId
    return `${controlId} (${scope.entity === '' ? scope.number : scope.entity})`
}

/** A test whose evidence is too old: what it found stays on the record beside it. */
export function toStale(test: StoredTest): StoredTest {
    const conclusion = `The evidence was valid until ${test.validUntil} UTC and was not renewed.`
    return { ...test, result: 'stale', code: 'evidence_expired', conclusion }
}
