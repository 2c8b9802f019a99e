/** What a control test finds: the enforcement rate with its definition and population, and what may be concluded from it. */

import { countAll, type ActionCounts } from './population.ts'
import { TEST_TYPES, type ControlMapping, type TestType } from './mapping.ts'
import { findMissingEvents, type Received } from './missing-events.ts'
import type { Window } from '../../shared/control-window.ts'

/** What a control test came to. */
export const TEST_RESULTS = {
    pass: { label: 'Pass', sequence: 0 },
    fail: { label: 'Fail', sequence: 1 },
    inconclusive: { label: 'Inconclusive', sequence: 2 },
    stale: { label: 'Stale', sequence: 3 },
} as const
export type TestResult = keyof typeof TEST_RESULTS

/** Why a test did not pass. */
export type AssessmentCode =
    | 'below_threshold'
    | 'population_too_small'
    | 'rate_by_construction'
    | 'mapping_invalid'
    | 'control_without_gateways'

/** The numbers of one control in one window. */
export interface Measured {
    readonly policies: readonly string[]
    readonly counts: ActionCounts
    /** Policy days of which webhooks, and for which an export held more. */
    readonly webhookDays: number
    readonly exportDays: number
    /** Actions that left a request alone and were received in the window, of any policy on the gateways that these policies ran on. */
    readonly receives: Received
    /** The part of the gateways that was measured; absent for all of them. */
    readonly part?: MeasuredPart
}

/** The gateways of one of several controls. */
export interface MeasuredPart {
    readonly entity: string
    readonly gateways: readonly string[]
    /** Gateways that reported these policies and that no control of the objective answers for. */
    readonly uncovered: readonly string[]
}

export interface Assessment {
    readonly result: Exclude<TestResult, 'stale'>
    readonly code: AssessmentCode | null
    readonly evaluated: number
    readonly enforced: number
    /** Percent with two decimals, cut and not rounded; null when nothing was evaluated. */
    readonly rate: string | null
    readonly definition: string
    readonly population: string
    /** One sentence for people. */
    readonly conclusion: string
}

/** How each kind of test counts, in the words that are shown beside its number. */
export const DEFINITIONS: Readonly<Record<TestType, string>> = {
    enforcement_rate:
        'Enforcement rate = (block + redact + escalate) / violations evaluated. Violations evaluated: all distinct decisions of the policies in the window, whatever was done (block, redact, escalate, log, allow).',
    violation_enforcement:
        'Enforcement rate = (block + redact + escalate) / violations evaluated. Violations evaluated: distinct decisions of the policies in the window that were not plainly allowed (block, redact, escalate, log).',
}

/**
 * | Seen                                                                  | Result       | Code                 |
 * | --------------------------------------------------------------------- | ------------ | -------------------- |
 * | threshold, minimum or validity make no sense                          | inconclusive | mapping_invalid      |
 * | the entity of the control has no gateway                              | inconclusive | control_without_gateways |
 * | nothing evaluated, or less than the minimum population                | inconclusive | population_too_small |
 * | no decision that would lower the rate could have been seen            | inconclusive | rate_by_construction |
 * | rate at or above the threshold                                        | pass         |                      |
 * | rate below the threshold                                              | fail         | below_threshold      |
 */
export function assessControl(mapping: ControlMapping, measured: Measured, window: Window): Assessment {
    const { counts } = measured
    const enforced = of(counts, 'block') + of(counts, 'redact') + of(counts, 'escalate')
    const evaluated = countEvaluated(mapping.testType, counts)
    const numbers = {
        evaluated,
        enforced,
        rate: evaluated === 0 ? null : toPercent(enforced, evaluated),
        definition: DEFINITIONS[mapping.testType],
        population: describePopulation(evaluated, measured, window),
    }
    return { ...numbers, ...conclude(mapping, measured, enforced, evaluated) }
}

/** The denominator of the rate. */
export function countEvaluated(testType: TestType, counts: ActionCounts): number {
    return countAll(counts) - (testType === 'enforcement_rate' ? 0 : of(counts, 'allow'))
}

function conclude(
    mapping: ControlMapping,
    measured: Measured,
    enforced: number,
    evaluated: number,
): Pick<Assessment, 'result' | 'code' | 'conclusion'> {
    if (!isUsable(mapping)) {
        const conclusion =
            'The mapping has a threshold outside 0 to 100, a minimum population below 1, or a validity below 1 day.'
        return { result: 'inconclusive', code: 'mapping_invalid', conclusion }
    }
    const { part } = measured
    if (part !== undefined && part.gateways.length === 0) {
        const conclusion = `No gateway belongs to the entity "${part.entity}" of this control: the entity applies to the CI of no gateway, to no service of one, and is named after no environment.`
        return { result: 'inconclusive', code: 'control_without_gateways', conclusion }
    }
    if (evaluated < mapping.minimumPopulation) {
        const conclusion = `${evaluated} evaluated, at least ${mapping.minimumPopulation} are needed: too few to conclude anything.`
        return { result: 'inconclusive', code: 'population_too_small', conclusion }
    }
    const missing = findMissingEvents(mapping.testType, measured)
    if (missing !== null) {
        const conclusion = `No decision that lowers the rate could be seen on these gateways in the window, so the rate would be 100 % by construction: it proves nothing until Keeptrusts sends ${missing}, or an export is reconciled.`
        return { result: 'inconclusive', code: 'rate_by_construction', conclusion }
    }
    const isPassed = enforced * 100 >= mapping.threshold * evaluated
    const conclusion = `${describeRates(measured.counts, enforced)} ${mapping.threshold} % ${TEST_TYPES[mapping.testType].wanted}.`
    return { result: isPassed ? 'pass' : 'fail', code: isPassed ? null : 'below_threshold', conclusion }
}

/** Both rates with their parts, so that neither is taken for the other. */
function describeRates(counts: ActionCounts, enforced: number): string {
    const all = countAll(counts)
    const violations = all - of(counts, 'allow')
    return `Enforced: ${withRate(enforced, violations)} violations, and ${withRate(enforced, all)} decisions.`
}

function withRate(part: number, whole: number): string {
    return whole === 0 ? '0 of 0' : `${part} of ${whole} (${toPercent(part, whole)} %)`
}

/** Whether threshold, minimum population and validity make sense. */
export function isUsable({ threshold, minimumPopulation, validityDays }: ControlMapping): boolean {
    return threshold >= 0 && threshold <= 100 && minimumPopulation >= 1 && validityDays >= 1
}

function describePopulation(evaluated: number, measured: Measured, window: Window): string {
    const { part, policies, webhookDays, exportDays } = measured
    const names = policies.length ? policies.join(', ') : 'none seen'
    const days = `from ${window.from} to ${window.to} (UTC days)`
    if (part === undefined) {
        const sources = `${webhookDays} policy days from webhooks, ${exportDays} from exports: of each the more complete one`
        return `${evaluated} distinct decisions of policies ${names} ${days}; ${sources}.`
    }
    const gateways = part.gateways.length ? part.gateways.join(', ') : 'none'
    const sources = `${webhookDays} policy days from webhooks; exports are not split by gateway and do not count here`
    const others = part.uncovered.length
        ? ` Gateways that no control of this objective answers for: ${part.uncovered.join(', ')}.`
        : ''
    return `${evaluated} distinct decisions of policies ${names} on the gateways of the entity "${part.entity}" (${gateways}) ${days}; ${sources}.${others}`
}

/** Cut after two decimals: a rate below the threshold never reads as if it reached it. */
function toPercent(part: number, whole: number): string {
    return (Math.floor((part * 10000) / whole) / 100).toFixed(2)
}

function of(counts: ActionCounts, action: keyof ActionCounts): number {
    return counts[action] || 0
}
