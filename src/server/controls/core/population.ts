/** What two sources say about the decisions of one policy on one day, and which of them a control test uses. */

import type { Action } from '../../shared/names.ts'

/** Decisions per action; an action that is not named was not seen. */
export type ActionCounts = Readonly<Partial<Record<Action, number>>>

/** The decisions of one policy on one UTC day, as one source counts them. */
export interface PolicyDay {
    /** Policy name in lower case with hyphens: the form of `x_kt_gov_decision_count.policy`. */
    readonly policy: string
    /** yyyy-MM-dd, UTC. */
    readonly day: string
    readonly counts: ActionCounts
}

/** Where the numbers of one policy and day come from. */
export const POPULATION_SOURCES = {
    webhook: { label: 'Webhooks', sequence: 0 },
    export: { label: 'Export', sequence: 1 },
} as const
export type PopulationSource = keyof typeof POPULATION_SOURCES

/** One policy and day on which an export and the webhooks were compared. */
export interface PopulationComparison {
    readonly policy: string
    readonly day: string
    readonly webhook: number
    readonly export: number
    /** Export minus webhooks: positive when webhooks are missing. */
    readonly difference: number
    /** The source with the larger population; webhooks when they are equal. */
    readonly used: PopulationSource
    /** The numbers of the source that is used. */
    readonly counts: ActionCounts
}

/**
 * Compares what webhooks told with what an export holds, per policy and day, sorted by day and policy.
 *
 * | webhooks | export | difference | used    |
 * | -------- | ------ | ---------- | ------- |
 * | 5        | 5      | 0          | webhook |
 * | 3        | 5      | 2          | export  |
 * | 5        | 3      | -2         | webhook |
 * | none     | 4      | 4          | export  |
 * | 4        | none   | -4         | webhook |
 */
export function comparePopulations(
    webhooks: readonly PolicyDay[],
    exported: readonly PolicyDay[],
): readonly PopulationComparison[] {
    const told = sumByPolicyDay(webhooks)
    const held = sumByPolicyDay(exported)
    const keys = Object.keys(told).concat(Object.keys(held).filter((key) => told[key] === undefined))
    return keys.sort().map((key) => {
        const { policy, day } = told[key] || held[key]
        const ours = told[key] === undefined ? {} : told[key].counts
        const theirs = held[key] === undefined ? {} : held[key].counts
        const webhook = countAll(ours)
        const inExport = countAll(theirs)
        const used = inExport > webhook ? 'export' : 'webhook'
        return {
            policy,
            day,
            webhook,
            export: inExport,
            difference: inExport - webhook,
            used,
            counts: used === 'export' ? theirs : ours,
        }
    })
}

/** All decisions, whatever was done. */
export function countAll(counts: ActionCounts): number {
    return Object.keys(counts).reduce((sum, action) => sum + (counts[action as Action] || 0), 0)
}

/** The two counts added up, action by action. */
export function addCounts(one: ActionCounts, other: ActionCounts): ActionCounts {
    const sum: Partial<Record<Action, number>> = { ...one }
    for (const action of Object.keys(other) as Action[]) sum[action] = (sum[action] || 0) + (other[action] || 0)
    return sum
}

/** One entry per policy and day, found by a key that sorts by day and then by policy. */
function sumByPolicyDay(rows: readonly PolicyDay[]): Record<string, PolicyDay> {
    const byKey: Record<string, PolicyDay> = {}
    for (const row of rows) {
        const key = `${row.day}|${row.policy}`
        const known = byKey[key]
        byKey[key] = known === undefined ? row : { ...row, counts: addCounts(known.counts, row.counts) }
    }
    return byKey
}
