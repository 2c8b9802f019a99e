/** Which scripts call which address: REST messages by name and scope, literal endpoints by host and path. */

import type { EndpointUse, RestMessageUse } from '../../script-analysis/core/analysis.ts'
import { callersOf, type CallGraph } from './call-graph.ts'
import type { Automation } from './model.ts'
import { fitStatement, normalizeParts, type StatementParts } from './statement.ts'
import type { IndexInput, RestAddress } from './log-writer.ts'

/** One address and the scripts whose own text calls it. */
export interface UsedAddress {
    /** Null for an endpoint that is written in a script instead of a REST message. */
    readonly connectionId: string | null
    readonly host: StatementParts
    readonly path: StatementParts
    readonly method: string | null
    /** Automation ids, sorted. */
    readonly users: readonly string[]
}

/** A use of a REST message, resolved. */
export interface Invocation {
    readonly connectionId: string
    readonly line: number
}

export interface RestUsers {
    /** By host in lower case; '' for hosts that are only known when the script runs. */
    readonly byHost: ReadonlyMap<string, readonly UsedAddress[]>
    /** Automation id to the REST messages that its present text uses, each once, sorted. */
    readonly invocations: ReadonlyMap<string, readonly Invocation[]>
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
    const invocations = new Map(
        automations.map((one): readonly [string, readonly Invocation[]] => [one.id, resolveAll(one, names)]),
    )
    const addresses = [
        ...input.addresses.map((address) => toUsedAddress(address, automations, names)),
        ...automations.flatMap(toEndpointAddresses),
    ]
    const byHost = new Map<string, UsedAddress[]>()
    for (const address of addresses) {
        const host = address.host.length === 1 && address.host[0] !== null ? address.host[0] : ''
        const known = byHost.get(host)
        if (known === undefined) byHost.set(host, [address])
        else known.push(address)
    }
    return { byHost, invocations, byClient: toClients(input, invocations, calls) }
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
    const lines = new Map<string, number>()
    for (const use of automation.analysis ? automation.analysis.restMessages : [])
        for (const id of resolveUse(automation, use, names)) if (!lines.has(id)) lines.set(id, use.line)
    return [...lines]
        .map(([connectionId, line]) => ({ connectionId, line }))
        .sort((one, other) => (one.connectionId < other.connectionId ? -1 : 1))
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
        host: toParts(address.host.toLowerCase()),
        path: toParts(withoutQuery(address.path) || '/'),
        method: address.method === null ? null : address.method.toLowerCase(),
        users: users.map(({ id }) => id).sort(),
    }
}

function toEndpointAddresses(automation: Automation): readonly UsedAddress[] {
    return (automation.analysis ? automation.analysis.endpoints : []).flatMap((endpoint) => {
        const address = splitEndpoint(endpoint)
        if (address === null) return []
        return [{ ...address, connectionId: null, method: null, users: [automation.id] }]
    })
}

function splitEndpoint({ url, exact }: EndpointUse): Pick<UsedAddress, 'host' | 'path'> | null {
    const start = url.indexOf('://')
    if (start < 0) return null
    const rest = withoutQuery(url.slice(start + 3))
    const slash = rest.indexOf('/')
    const host = (slash < 0 ? rest : rest.slice(0, slash)).split(':')[0].toLowerCase()
    // An address cut off within its host names no host.
    if (host === '' || (!exact && slash < 0)) return null
    const path = slash < 0 ? '/' : rest.slice(slash)
    return { host: toParts(host), path: exact ? toParts(path) : normalizeParts([...toParts(path), null]) }
}

/** Literal parts of an address in which `${…}` matches anything. */
function toParts(text: string): StatementParts {
    const parts: (string | null)[] = []
    let at = 0
    for (;;) {
        const open = text.indexOf('${', at)
        const close = open < 0 ? -1 : text.indexOf('}', open)
        if (close < 0) break
        parts.push(text.slice(at, open), null)
        at = close + 1
    }
    parts.push(text.slice(at))
    return normalizeParts(parts)
}

function withoutQuery(path: string): string {
    const end = path.search(/[?#]/)
    return end < 0 ? path : path.slice(0, end)
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
