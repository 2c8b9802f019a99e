/** Properties and columns from which scripts take addresses: which ones are asked for, and what of their values is kept. */

import type { EndpointUse } from '../../script-analysis/core/analysis.ts'
import { fillAddress, isOrigin, type AddressOrigin, type AddressPart } from '../../shared/address.ts'
import type { Automation } from './model.ts'

/** A property, or a column of a table. */
export type AddressSource = { readonly property: string } | { readonly table: string; readonly column: string }

/** What properties and columns hold, by their names; of a column, each value once. */
export type AddressValues = ReadonlyMap<string, readonly string[]>

export const NO_VALUES: AddressValues = new Map()

/** More than any instance has; what comes after is not asked for. */
const MOST_SOURCES = 200
const MOST_ADDRESSES = 20
const LONGEST_VALUE = 1000
const SHORTEST_SECRET = 16
const SECRET_WORDS = /passw|secret|token|api_?key|private_?key|credential/i

/** The name of a property or a column, as people read it. */
export function nameOfSource(source: AddressSource): string {
    return 'property' in source ? `property ${source.property}` : `column ${source.table}.${source.column}`
}

/** What the present texts of the automations take addresses from, each once, in order; never what is called like a secret. */
export function addressSourcesOf(automations: readonly Automation[]): readonly AddressSource[] {
    const found: Record<string, AddressSource> = Object.create(null)
    for (const automation of automations)
        for (const { parts } of automation.analysis === null ? [] : automation.analysis.endpoints)
            for (const part of (parts || []).filter(isOrigin)) {
                const source = toSource(part, automation)
                if (source !== null && !SECRET_WORDS.test(nameOfSource(source))) found[nameOfSource(source)] = source
            }
    return Object.keys(found)
        .sort()
        .slice(0, MOST_SOURCES)
        .map((name) => found[name])
}

/**
 * What of a value is kept; null for one that can be no part of an address. Long mixed words of its path may be keys, as those in the
 * addresses of webhooks: they match anything.
 */
export function toAddressValue(value: string): string | null {
    if (value === '' || value.length > LONGEST_VALUE || /[\s\u0000-\u001f]/.test(value)) return null
    const start = value.indexOf('://')
    const path = value.indexOf('/', start < 0 ? 0 : start + 3)
    if (path < 0) return value
    return value.slice(0, path) + value.slice(path).replace(/[^/?#]+/g, (part) => (isKey(part) ? '${hidden}' : part))
}

function isKey(part: string): boolean {
    return part.length >= SHORTEST_SECRET && /\d/.test(part) && /[A-Za-z]/.test(part)
}

/** An address that a script calls, and the properties and columns of which it was put together. */
export interface FilledEndpoint {
    readonly use: EndpointUse
    readonly from: readonly string[]
}

/** The addresses that the present text of a script calls; one whose property or column has no value that can be used stays as it is. */
export function fillEndpoints(automation: Automation, values: AddressValues): readonly FilledEndpoint[] {
    const uses = automation.analysis === null ? [] : automation.analysis.endpoints
    return uses.flatMap((use) => {
        const filled = use.parts === undefined ? [] : fill(use, use.parts, automation, values)
        return filled.length === 0 ? [{ use, from: [] }] : filled
    })
}

function fill(
    { line }: EndpointUse,
    parts: readonly AddressPart[],
    automation: Automation,
    values: AddressValues,
): readonly FilledEndpoint[] {
    const names = [...new Set(parts.filter(isOrigin).map((origin) => nameOf(origin, automation)))]
    let choices: readonly Readonly<Record<string, string>>[] = [{}]
    for (const name of names)
        choices = choices
            .flatMap((choice) => usableOf(values.get(name)).map((value) => ({ ...choice, [name]: value })))
            .slice(0, MOST_ADDRESSES)
    return choices.flatMap((choice) => {
        const address = fillAddress(parts, (origin) => choice[nameOf(origin, automation)])
        return address === null ? [] : [{ use: { ...address, line }, from: names }]
    })
}

function usableOf(held: readonly string[] = []): readonly string[] {
    return held.map(toAddressValue).filter((value): value is string => value !== null)
}

function nameOf(origin: AddressOrigin, automation: Automation): string {
    const source = toSource(origin, automation)
    return source === null ? '' : nameOfSource(source)
}

/** The names of the properties and columns of an address, in order, each once. */
export function namesOfParts(parts: readonly AddressPart[], trigger: Automation['trigger']): readonly string[] {
    const names = parts.filter(isOrigin).map((origin) => {
        const source = toSource(origin, { trigger })
        return source === null ? 'a column of the record' : nameOfSource(source)
    })
    return [...new Set(names)]
}

function toSource(origin: AddressOrigin, { trigger }: Pick<Automation, 'trigger'>): AddressSource | null {
    if ('property' in origin) return origin
    const table = origin.table || (trigger === null || trigger.table === 'global' ? '' : trigger.table)
    return table === '' ? null : { table, column: origin.column }
}
