/** Counts the decisions of an artifact as those that webhooks report are counted: once each under all its names, by its strongest action. */

import type { ActionCounts, PolicyDay } from '../../controls/core/population.ts'
import { toCountedDecision } from '../../mapping/core/decision.ts'
import {
    besideOther,
    isOfOther,
    joinNames,
    toDecisionKey,
    underShared,
    type DecisionRow,
} from '../../mapping/core/decision-row.ts'
import { toDecisions } from '../../mapping/core/event.ts'
import { decodeDecision } from '../../receiving/events/decision.ts'
import type { EventHead } from '../../receiving/core/parse-event.ts'

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
    const rows: Record<string, DecisionRow> = Object.create(null)
    let seen = 0
    const find = (decision: DecisionRow): DecisionRow | undefined => rows[toDecisionKey(decision, sha256)]
    const count = (decision: DecisionRow): void => {
        const shared = underShared(decision)
        const alone = shared === null ? undefined : find(shared)
        if (shared !== null && alone !== undefined && alone.policy === shared.policy) return put(shared)
        const known = find(decision)
        const hasOwnRow = () => find(besideOther(decision)) !== undefined
        const isOther = known !== undefined && isOfOther(known, decision, hasOwnRow)
        put(isOther ? besideOther(decision) : decision)
    }
    const put = (decision: DecisionRow): void => {
        const known = find(decision)
        const row = known === undefined ? decision : joinNames(known, decision)
        if (row !== null) rows[toDecisionKey(decision, sha256)] = row
    }
    return {
        add: (head) => {
            const decoded = head.saidAt === null ? null : decodeDecision(head.layers, head.common, sha256)
            if (decoded === null || !decoded.ok) return
            seen += 1
            for (const event of toDecisions(decoded.value))
                count({ ...toCountedDecision(event), delivery: '', gatewayRow: '' })
        },
        seen: () => seen,
        population: () => toPopulation(Object.keys(rows).map((key) => rows[key])),
    }
}

function toPopulation(rows: readonly DecisionRow[]): readonly PolicyDay[] {
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
