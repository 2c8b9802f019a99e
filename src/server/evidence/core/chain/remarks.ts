/** What a chain does not show by itself: suppressed triggers, write-backs, and what reading the texts left open. */

import { namesOfParts } from '../address-values.ts'
import { isMeantBy, toEndpointAddress } from '../endpoints.ts'
import type { AutomationDetail } from '../views.ts'
import type { Connection, Edge } from '../model.ts'

/** A table that an automation of the chain writes back to. */
export interface WriteBack {
    readonly automationId: string
    readonly name: string
    /** Null where the text does not say which. */
    readonly table: string | null
    readonly operations: readonly string[]
    readonly fields: readonly string[]
    /** False where more columns may be written than listed. */
    readonly isComplete: boolean
}

/** Something that reading the text of an automation left open. */
export interface OpenQuestion {
    readonly automationId: string
    readonly name: string
    /** `unparsable`, `unreadable`, `dynamic_include`, `dynamic_rest_message`, `dynamic_table`, `dynamic_field`, `eval`, `rest_message_unknown`, `endpoint`,
     * `endpoint_value`. */
    readonly what: string
    readonly note: string
}

/** Automations of the chain that switch business rules off for a write: what would have been triggered then was not. */
export function suppressionsOf(automations: readonly AutomationDetail[]): readonly string[] {
    return automations.filter(({ analysis }) => analysis !== null && analysis.suppressesRules).map(({ id }) => id)
}

/** Every write of the chain's automations, one entry per automation and table. */
export function writeBacksOf(automations: readonly AutomationDetail[]): readonly WriteBack[] {
    const found: WriteBack[] = []
    for (const { analysis, id, name, trigger } of automations) {
        if (analysis === null) continue
        const tables: (string | null)[] = []
        const tableOf = (write: (typeof analysis.writes)[number]): string | null =>
            write.target === 'current' && trigger !== null ? trigger.table : write.table
        for (const write of analysis.writes) if (tables.indexOf(tableOf(write)) < 0) tables.push(tableOf(write))
        for (const table of tables) {
            const writes = analysis.writes.filter((write) => tableOf(write) === table)
            found.push({
                automationId: id,
                name,
                table,
                operations: distinct(writes.map(({ operation }) => operation)),
                fields: distinct(
                    writes.reduce<readonly string[]>(
                        (all, { fields }) => [...all, ...fields.map((field) => field.name)],
                        [],
                    ),
                ),
                isComplete: writes.every(({ isComplete }) => isComplete),
            })
        }
    }
    return found
}

/** What the texts of the chain's automations leave open, so that a path may be missing. */
export function openQuestionsOf(
    automations: readonly AutomationDetail[],
    edges: readonly Edge[],
    connections: readonly Connection[],
): readonly OpenQuestion[] {
    const found: OpenQuestion[] = []
    for (const automation of automations) {
        const { analysis, analysisError, analysisState, id, name } = automation
        const add = (what: string, note: string) => found.push({ automationId: id, name, what, note })
        if (analysisState === 'unparsable') add('unparsable', analysisError || 'The text cannot be parsed')
        if (analysisState === 'unreadable') add('unreadable', 'The text may not be read')
        if (analysis === null) continue
        for (const { line, what } of analysis.dynamic)
            add(what === 'eval' ? what : `dynamic_${what}`, `Only known when it runs: line ${line}`)
        const invoked = edges.filter(({ from, type }) => from === id && type === 'INVOKES').map(({ to }) => to)
        const called = connections.filter((one) => invoked.indexOf(one.id) >= 0)
        const names = called.map((one) => one.name)
        for (const use of analysis.restMessages)
            if (use.name !== null && names.indexOf(use.name) < 0)
                add('rest_message_unknown', `No REST message is called ${use.name}: line ${use.line}`)
        for (const use of analysis.endpoints) {
            if (use.parts !== undefined) {
                const { parts } = use
                const from = namesOfParts(parts, automation.trigger).join(' and ')
                const isKnown = called.some((one) => one.subtype === 'endpoint' && isMeantBy(parts, one))
                add(isKnown ? 'endpoint_value' : 'endpoint', (isKnown ? FOUND : NOT_FOUND)(from, use.line))
                continue
            }
            const address = toEndpointAddress(use)
            const id = address === null ? null : address.connectionId
            if (id === null || invoked.indexOf(id) < 0)
                add('endpoint', `Calls ${use.url} without a REST message: line ${use.line}`)
        }
    }
    return found
}

const FOUND = (from: string, line: number): string =>
    `Calls the address that ${from} holds, which may have been another at the time of a run: line ${line}`
const NOT_FOUND = (from: string, line: number): string =>
    `Calls the address that ${from} holds, which has no address as its value or may not be read: line ${line}`

function distinct(values: readonly string[]): readonly string[] {
    return values.filter((value, at) => values.indexOf(value) === at).sort()
}
