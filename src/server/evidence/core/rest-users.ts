/** Which scripts call which address: REST messages by name and scope, literal endpoints by host and path. */

import type { RestMessageUse } from '../../script-analysis/core/analysis.ts'
import { fillEndpoints, NO_VALUES, type AddressValues } from './address-values.ts'
import { callersOf, type CallGraph } from './call-graph.ts'
import type { Automation } from './model.ts'
import { toEndpointAddress, toLiteralParts, withoutQuery } from './endpoints.ts'
import { fitStatement, type StatementParts } from './statement.ts'
import type { IndexInput, RestAddress } from './log-writer.ts'

/** One address and the scripts whose own text calls it. */
export interface UsedAddress {
    /** Of a REST message, or of an endpoint that is written in a script; null for one whose host is only known when the script runs. */
    readonly connectionId: string | null
    /** Whether it is written in a script. */
    readonly isEndpoint: boolean
    readonly host: StatementParts
    readonly path: StatementParts
    readonly method: string | null
    /** Automation ids, sorted. */
    readonly users: readonly string[]
    /** The properties and columns of which the script takes it, as they are now: they may have held something else. None where it is literal. */
    readonly from?: readonly string[]
}

/** A use of a REST message or of an endpoint, resolved. */
export interface Invocation {
    readonly connectionId: string
    readonly line: number
    /** As `UsedAddress` has it. */
    readonly from?: readonly string[]
}

export interface RestUsers {
    /** By host in lower case; '' for hosts that are only known when the script runs. */
    readonly byHost: ReadonlyMap<string, readonly UsedAddress[]>
    /** Automation id to the REST messages that its present text uses, each once, sorted. */
    readonly invocations: ReadonlyMap<string, readonly Invocation[]>
    /** Automation id to the endpoints that its present text calls without a REST message, each once, sorted. */
    readonly endpoints: ReadonlyMap<string, readonly Invocation[]>
    /** Client id to the automations that call with it, directly or through includes, sorted. */
    readonly byClient: ReadonlyMap<string, readonly string[]>
}

/** A call as the outbound log records it. */
export interface Called {
    readonly host: string
    readonly path: string
    readonly method: string
}

/** Prepares who calls what. */
export function toRestUsers(input: IndexInput, automations: readonly Automation[], calls: CallGraph): RestUsers {
    const names = toNames(input)
    const values = input.addressValues || NO_VALUES
    const invocations = new Map(
        automations.map((one): readonly [string, readonly Invocation[]] => [one.id, resolveAll(one, names)]),
    )
    const addresses = [
        ...input.addresses.map((address) => toUsedAddress(address, automations, names)),
        ...automations.flatMap((one) => toEndpointAddresses(one, values)),
    ]
    const byHost = new Map<string, UsedAddress[]>()
    for (const address of addresses) {
        const host = address.host.length === 1 && address.host[0] !== null ? address.host[0] : ''
        const known = byHost.get(host)
        if (known === undefined) byHost.set(host, [address])
        else known.push(address)
    }
    const endpoints = new Map(
        automations.map((one): readonly [string, readonly Invocation[]] => [one.id, endpointsOf(one, values)]),
    )
    return { byHost, invocations, endpoints, byClient: toClients(input, invocations, calls) }
}

/** Addresses that a call fits. */
export function findAddresses(rest: RestUsers, called: Called): readonly UsedAddress[] {
    const host = called.host.toLowerCase()
    if (host === '') return []
    const path = withoutQuery(called.path) || '/'
    const method = called.method.toLowerCase()
    return [...(rest.byHost.get(host) || []), ...(rest.byHost.get('') || [])].filter(
        (address) =>
            fitStatement(address.host, host) !== null &&
            fitStatement(address.path, path) !== null &&
            (address.method === null || method === '' || address.method === method),
    )
}

/** Whether nothing in a script's own text can have made a call that is not listed: every name and address is literal. */
export function hasOnlyKnownCalls(automation: Automation): boolean {
    const { analysis } = automation
    return (
        analysis !== null &&
        analysis.restMessages.every(({ name }) => name !== null) &&
        analysis.endpoints.every(({ exact }) => exact) &&
        analysis.soapMessages.length === 0 &&
        analysis.dynamic.length === 0
    )
}

/** The one REST message of these addresses; where none is among them, the one endpoint. */
export function onlyConnection(addresses: readonly UsedAddress[]): string | null {
    const messages = addresses.filter(({ isEndpoint }) => !isEndpoint)
    const ids = new Set((messages.length > 0 ? messages : addresses).map(({ connectionId }) => connectionId))
    ids.delete(null)
    return ids.size === 1 ? [...ids][0] : null
}

function toNames(input: IndexInput): ReadonlyMap<string, readonly RestAddress[]> {
    const byName = new Map<string, RestAddress[]>()
    for (const address of input.addresses) {
        const known = byName.get(address.message)
        if (known === undefined) byName.set(address.message, [address])
        else known.push(address)
    }
    return byName
}

// A message of the script's own scope hides others of its name, as a script include does.
function resolveUse(
    automation: Automation,
    { name }: RestMessageUse,
    names: ReadonlyMap<string, readonly RestAddress[]>,
): readonly string[] {
    if (name === null) return []
    const same = names.get(name) || []
    const own = same.filter(({ scope }) => scope === automation.scope)
    return [...new Set((own.length > 0 ? own : same).map(({ connectionId }) => connectionId))]
}

function resolveAll(automation: Automation, names: ReadonlyMap<string, readonly RestAddress[]>): readonly Invocation[] {
    const uses = automation.analysis ? automation.analysis.restMessages : []
    return eachOnce(
        uses.flatMap((use) =>
            resolveUse(automation, use, names).map((connectionId) => ({ connectionId, line: use.line })),
        ),
    )
}

function endpointsOf(automation: Automation, values: AddressValues): readonly Invocation[] {
    const uses = fillEndpoints(automation, values).flatMap(({ from, use }): readonly Invocation[] => {
        const address = toEndpointAddress(use)
        const connectionId = address === null ? null : address.connectionId
        return connectionId === null ? [] : [{ connectionId, line: use.line, ...takenFrom(from) }]
    })
    // What is literal comes first: it needs no value.
    return eachOnce([...uses.filter(({ from }) => from === undefined), ...uses])
}

function takenFrom(from: readonly string[]): Pick<UsedAddress, 'from'> {
    return from.length === 0 ? {} : { from }
}

/** With the line of the first use. */
function eachOnce(uses: readonly Invocation[]): readonly Invocation[] {
    const first = new Map<string, Invocation>()
    for (const use of uses) if (!first.has(use.connectionId)) first.set(use.connectionId, use)
    return [...first.values()].sort((one, other) => (one.connectionId < other.connectionId ? -1 : 1))
}

function toUsedAddress(
    address: RestAddress,
    automations: readonly Automation[],
    names: ReadonlyMap<string, readonly RestAddress[]>,
): UsedAddress {
    const users = automations.filter((automation) =>
        (automation.analysis ? automation.analysis.restMessages : []).some(
            (use) =>
                use.name === address.message &&
                (use.method === null || address.fn === null || use.method === address.fn) &&
                resolveUse(automation, use, names).indexOf(address.connectionId) >= 0,
        ),
    )
    return {
        connectionId: address.connectionId,
        isEndpoint: false,
        host: toLiteralParts(address.host.toLowerCase()),
        path: toLiteralParts(withoutQuery(address.path) || '/'),
        method: address.method === null ? null : address.method.toLowerCase(),
        users: users.map(({ id }) => id).sort(),
    }
}

function toEndpointAddresses(automation: Automation, values: AddressValues): readonly UsedAddress[] {
    return fillEndpoints(automation, values).flatMap(({ from, use }) => {
        const address = toEndpointAddress(use)
        if (address === null) return []
        return [{ ...address, isEndpoint: true, method: null, users: [automation.id], ...takenFrom(from) }]
    })
}

function toClients(
    input: IndexInput,
    invocations: ReadonlyMap<string, readonly Invocation[]>,
    calls: CallGraph,
): ReadonlyMap<string, readonly string[]> {
    const clientOf = new Map<string, string>()
    for (const { id, clientId } of input.connections) if (clientId) clientOf.set(id, clientId.toLowerCase())
    for (const { type, from, to } of input.connectionEdges) {
        const client = clientOf.get(to)
        if (type === 'USES' && client !== undefined) clientOf.set(from, client)
    }
    const users = new Map<string, Set<string>>()
    invocations.forEach((uses, id) => {
        for (const { connectionId } of uses) {
            const client = clientOf.get(connectionId)
            if (client === undefined) continue
            const known = users.get(client) || new Set<string>()
            users.set(client, known)
            known.add(id)
            callersOf(calls, id).forEach((caller) => known.add(caller))
        }
    })
    return new Map([...users].map(([client, ids]) => [client, [...ids].sort()]))
}
