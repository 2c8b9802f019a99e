/** Runs two sets of mapping rules over the last deliveries and says what differs; nothing is written. */

import { attemptDelivery } from '../../../receiving/app/attempt-delivery.ts'
import { openLedger } from '../../../mapping/app/ledger.ts'
import type { MappingRule } from '../../../mapping/core/rules.ts'
import {
    compareAttempts,
    newRemarks,
    type SimulatedAttempt,
    type SimulatedChange,
} from '../../core/rules/simulation.ts'
import type { PreviewPorts, StoredForPreview } from '../preview/preview-ports.ts'
import { openSimulated } from './simulated-ports.ts'

/** Deliveries of one simulation. */
export const MOST_SIMULATED = 200
/** Deliveries with differences that are shown; all of them are counted. */
const MOST_DIFFERENCES = 50

/** What the simulation needs beside a preview. */
export interface SimulationPorts {
    /** sys_ids of the last deliveries, newest first. */
    newest(limit: number): readonly string[]
    /** Adapters remember what they read: new ones for each delivery. */
    open(): PreviewPorts
}

/** A delivery that the second set of rules maps otherwise than the first. */
export interface SimulatedDifference {
    readonly sysId: string
    readonly number: string
    readonly eventType: string
    /** Names of the rules that apply with the second set. */
    readonly rules: readonly string[]
    readonly changes: readonly SimulatedChange[]
    /** What the second set would not do as it says. */
    readonly remarks: readonly string[]
}

/** The result of a simulation. */
export interface Simulation {
    readonly simulated: number
    readonly changed: number
    /** Deliveries that the time left. */
    readonly left: number
    /** The rules of the second set that the first lacks, with the number of deliveries for which each sets something. */
    readonly rules: readonly {
        readonly sysId: string
        readonly name: string
        readonly order: number
        readonly deliveries: number
    }[]
    readonly differences: readonly SimulatedDifference[]
}

interface Attempted extends SimulatedAttempt {
    readonly rules: readonly string[]
}

/** Each delivery is simulated as if it were the first about its subject, with each of the two sets. */
export function simulateRules(
    before: readonly MappingRule[],
    after: readonly MappingRule[],
    limit: number,
    ports: SimulationPorts,
    hasTime: () => boolean,
): Simulation {
    const found = ports.newest(Math.min(limit, MOST_SIMULATED))
    const hits: Record<string, number> = {}
    const differences: SimulatedDifference[] = []
    let simulated = 0
    let changed = 0
    for (const sysId of found) {
        if (!hasTime()) break
        simulated += 1
        const stored = ports.open().deliveries.read(sysId)
        if (stored === null) continue
        const [ours, theirs] = [attempt(stored, before, ports.open()), attempt(stored, after, ports.open())]
        for (const rule of theirs.rules) hits[rule] = (hits[rule] || 0) + 1
        const changes = compareAttempts(ours, theirs)
        const remarks = newRemarks(ours, theirs).map(({ code, reason }) => `${reason} (${code})`)
        if (changes.length + remarks.length === 0) continue
        changed += 1
        const { eventType, number } = stored
        const names = after.filter((rule) => theirs.rules.indexOf(rule.sysId) >= 0).map(({ name }) => name)
        if (differences.length < MOST_DIFFERENCES)
            differences.push({ sysId, number, eventType, rules: names, changes, remarks })
    }
    const added = after.filter((rule) => !before.some((one) => one.sysId === rule.sysId))
    const rules = added.map(({ name, order, sysId }) => ({ sysId, name, order, deliveries: hits[sysId] || 0 }))
    return { simulated, changed, left: found.length - simulated, rules, differences }
}

function attempt(stored: StoredForPreview, rules: readonly MappingRule[], real: PreviewPorts): Attempted {
    const { plannedChanges, ports } = openSimulated(real, rules)
    const ledger = openLedger()
    const ending = attemptDelivery({ ...stored, attempt: 1, isRepeat: false }, ledger, ports)
    return {
        state: ending.state,
        code: ending.code,
        rules: ending.rules,
        records: plannedChanges.records,
        lines: ledger.outcomes(),
    }
}
