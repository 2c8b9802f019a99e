/** What a canary is: a row of our own whose automations are known, so that it is known what the collection ought to find. */

import type { AttributionContext } from '../../evidence/core/attribution.ts'
import type { Fields } from '../../shared/plan.ts'
import { DAY_SECONDS, type Instant } from '../../shared/time.ts'

/** How the include of a canary is reached. A canary is planted in each. */
export const CANARY_CONTEXTS = {
    business_rule: { label: 'Business rule', sequence: 0 },
    asynchronous_rule: { label: 'Asynchronous business rule', sequence: 1 },
    scheduled_script: { label: 'Scheduled script', sequence: 2 },
} as const
export type CanaryContext = keyof typeof CANARY_CONTEXTS

/** What became of a canary. */
export const CANARY_STATES = {
    planted: { label: 'Planted', sequence: 0 },
    found: { label: 'Found', sequence: 1 },
    missed: { label: 'Missed', sequence: 2 },
    not_run: { label: 'Did not run', sequence: 3 },
} as const
export type CanaryState = keyof typeof CANARY_STATES

/** A verdict is reached within two days, or the collection does not run, or the instance refuses to keep it. */
export const UNDECIDED_SECONDS = 2 * DAY_SECONDS

/**
 * The state by which a row counts. A rule of a customer may write states too, which are no verdicts.
 *
 * | The row | Counts as |
 * |---|---|
 * | has no time of a verdict | planted |
 * | is found, but misses a hop or the time that it took | missed |
 * | otherwise | its state |
 */
export function toCountedState(row: Fields): CanaryState {
    if (row.decided_at === '') return 'planted'
    const isWhole = HOPS.every((hop) => row[hop] !== 'missing') && !!row.lag_seconds
    return row.state === 'found' && !isWhole ? 'missed' : (row.state as CanaryState)
}

const HOPS = ['starter_grade', 'include_grade', 'call_grade'] as const
/** The columns that `toCountedState` asks. */
export const COUNTED_COLUMNS = ['state', 'decided_at', 'lag_seconds', ...HOPS] as const

/** How well the collection knows one hop of a canary. */
export const CANARY_GRADES = {
    proven: { label: 'Proven', sequence: 0 },
    inferred: { label: 'Inferred', sequence: 1 },
    missing: { label: 'Missing', sequence: 2 },
    not_called: { label: 'Not called', sequence: 3 },
} as const
export type CanaryGrade = keyof typeof CANARY_GRADES

/** A canary that nothing was decided of yet. */
export interface Canary {
    readonly sysId: string
    readonly context: CanaryContext
    readonly plantedAt: Instant
    /** When the include ran, as it wrote itself; null where it did not. */
    readonly ranAt: Instant | null
    /** Whether the include made its call. */
    readonly hasCalled: boolean
}

/** Node ids of what a canary runs; '' for what was not collected. */
export interface CanaryNodes {
    readonly starters: Readonly<Record<CanaryContext, string>>
    readonly include: string
    /** The REST message of the call. */
    readonly message: string
    /** Automations of others that a row of canaries triggers: it is not known whether they ran. */
    readonly others?: readonly string[]
}

/** Of what work a canary measures whom the logs name; null where its rule ran in a transaction of which nobody knows what began it. */
export function toAttributionContext(context: CanaryContext, isBackground: boolean | null): AttributionContext | null {
    if (context === 'asynchronous_rule') return 'asynchronous'
    if (context === 'scheduled_script') return 'job'
    return isBackground === null ? null : isBackground ? 'same_scope_background' : 'same_scope'
}

/** The include states the address at the call, so the graph may show the call at the address too. */
const ADDRESS = '/api/x_kt_gov/canary/*'

/** Whether a node is what canaries call. */
export function isCall(node: string, { message }: CanaryNodes): boolean {
    return node === message || (node.startsWith('sn-endpoint-') && node.endsWith(ADDRESS))
}

/** What was decided of a canary. */
export interface CanaryVerdict {
    readonly state: Exclude<CanaryState, 'planted'>
    readonly starter: CanaryGrade
    readonly include: CanaryGrade
    readonly call: CanaryGrade
    /** What the chain of the canary names as run although it did not, with its grade. */
    readonly falseLinks: readonly string[]
    /** Seconds from the run of the include to the end of the run that found it; null where it was not found. */
    readonly lagSeconds: number | null
    /** Why it was missed or did not run, in one sentence; '' where it was found. */
    readonly reason: string
}
