/** A simulation in a few lines, for the message on the form of a mapping rule. */

import type { SimulatedChange } from './simulation.ts'
import { toLine } from '../../../shared/text.ts'

/** The part of a simulation that is shown. */
export interface TellableSimulation {
    readonly simulated: number
    readonly changed: number
    readonly left: number
    readonly rules: readonly { readonly name: string; readonly order: number; readonly deliveries: number }[]
    readonly differences: readonly {
        readonly number: string
        readonly eventType: string
        readonly changes: readonly SimulatedChange[]
        readonly remarks: readonly string[]
    }[]
}

const MOST_DELIVERIES = 10
const MOST_CHANGES = 6

/** One line for the whole, one for each rule, one for each of the first deliveries that change. */
export function describeSimulation({
    changed,
    differences,
    left,
    rules,
    simulated,
}: TellableSimulation): readonly string[] {
    const rest = left === 0 ? '' : ` Time ran out before ${left} more.`
    const lines = [`${changed} of the last ${simulated} deliveries would change. Nothing was written.${rest}`]
    for (const { deliveries, name, order } of rules)
        lines.push(`Mapping rule "${toLine(name, 100)}" (order ${order}): sets something for ${deliveries} of them`)
    for (const { changes, eventType, number, remarks } of differences.slice(0, MOST_DELIVERIES)) {
        const shown = changes
            .slice(0, MOST_CHANGES)
            .map(({ after, before, what }) => `${what}: ${quote(before)} → ${quote(after)}`)
        const more = changes.length > MOST_CHANGES ? `; … and ${changes.length - MOST_CHANGES} more` : ''
        lines.push(toLine(`${number} (${toLine(eventType, 60)}): ${shown.join('; ')}${more}`, 1000))
        for (const remark of remarks) lines.push(`Mind: ${toLine(remark, 300)}`)
    }
    if (changed > MOST_DELIVERIES) lines.push(`… and ${changed - MOST_DELIVERIES} more deliveries`)
    return lines
}

function quote(value: string): string {
    return value === '' ? 'nothing' : `"${value}"`
}
