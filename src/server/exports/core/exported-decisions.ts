/** Counts the decisions of an artifact as those that webhooks report are counted: once each under all its names, by its strongest action. */

import type { ActionCounts, PolicyDay } from '../../controls/core/population.ts'
import { toCountedDecision, type CountedDecision } from '../../mapping/core/decision.ts'
import { besideOther, isOfOther, isStronger, toDecisionKey, type DecisionRow } from '../../mapping/core/decision-row.ts'
import { decodeDecision } from '../../receiving/events/decision.ts'
import type { EventHead } from '../../receiving/core/parse-event.ts'

type Counted = Pick<CountedDecision, 'policy' | 'day' | 'action'>

/** Decisions of the records that were added so far. */
export interface ExportedDecisions {
    /** Adds a record; one that is no decision, or states no time, is in no population. */
    readonly add: (head: EventHead) => void
    /** Records that were decisions. */
    readonly seen: () => number
    /** Decisions per policy and UTC day. */
    readonly population: () => readonly PolicyDay[]
}

/** Counts nothing yet. */
export function countExported(sha256: (text: string) => string): ExportedDecisions {
    const rows: Record<string, Counted> = Object.create(null)
    let seen = 0
    const count = (decision: DecisionRow): void => {
        const key = toDecisionKey(decision, sha256)
        const known = rows[key]
        if (known !== undefined && isOfOther(known.policy, decision)) return count(besideOther(decision))
        const { policy, day, action } = decision
        if (known === undefined || isStronger(known.action, decision)) rows[key] = { policy, day, action }
    }
    return {
        add: (head) => {
            const decoded = head.saidAt === null ? null : decodeDecision(head.layers, head.common, sha256)
            if (decoded === null || !decoded.ok) return
            seen += 1
            const { value } = decoded
            for (const event of [value, ...(value.further || [])]) count({ ...toCountedDecision(event), delivery: '' })
        },
        seen: () => seen,
        population: () => toPopulation(Object.keys(rows).map((key) => rows[key])),
    }
}

function toPopulation(rows: readonly Counted[]): readonly PolicyDay[] {
    const days: Record<string, { policy: string; day: string; counts: Record<string, number> }> = Object.create(null)
    for (const { policy, day, action } of rows) {
        const key = `${day}|${policy}`
        const { counts } = (days[key] = days[key] || { policy, day, counts: {} })
        counts[action] = (counts[action] || 0) + 1
    }
    return Object.keys(days)
        .sort()
        .map((key) => ({ ...days[key], counts: days[key].counts as ActionCounts }))
}
