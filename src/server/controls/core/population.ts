/** What two sources count of the decisions of one policy on one day, and which of them a control test uses. */

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
 * Compares what webhooks counted with what an export holds, per policy and day, sorted by day and policy.
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
    const counted = sumByPolicyDay(webhooks)
    const held = sumByPolicyDay(exported)
    const keys = Object.keys(counted).concat(Object.keys(held).filter((key) => counted[key] === undefined))
    return keys.sort().map((key) => {
        const { policy, day } = counted[key] || held[key]
        const ours = counted[key] === undefined ? {} : counted[key].counts
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

/** One population per policy and day: of several that sources hold, the larger one, and the later one where they are equal. */
export function largestPerDay(entries: readonly PolicyDay[]): readonly PolicyDay[] {
    // Without a prototype, so that a policy called `constructor` is only a name.
    const largest: Record<string, PolicyDay> = Object.create(null)
    for (const entry of entries) {
        const key = `${entry.day}|${entry.policy}`
        const known = largest[key]
        if (known === undefined || countAll(entry.counts) >= countAll(known.counts)) largest[key] = entry
    }
    return Object.keys(largest).map((key) => largest[key])
}

/** What is held of one policy and day, added up. */
export function countsOn(held: readonly PolicyDay[], policy: string, day: string): ActionCounts {
    return held
        .filter((entry) => entry.policy === policy && entry.day === day)
        .reduce<ActionCounts>((sum, { counts }) => addCounts(sum, counts), {})
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
