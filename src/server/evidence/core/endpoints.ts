/** Addresses that scripts call without a REST message, as nodes of their own: one for each host and path, however many call it. */

import type { EndpointUse } from '../../script-analysis/core/analysis.ts'
import type { AddressPart } from '../../shared/address.ts'
import { fillEndpoints, type AddressValues } from './address-values.ts'
import type { Automation, Connection } from './model.ts'
import { fitStatement, normalizeParts, type StatementParts } from './statement.ts'

/** An address as a script's text has it, in literal parts; a hole matches anything. */
export interface EndpointAddress {
    /** Node id; null where the host is only known when the script runs. */
    readonly connectionId: string | null
    readonly host: StatementParts
    readonly path: StatementParts
}

/** Ids and names are no longer than this; of longer paths, those that begin alike are one node. */
const LONGEST_NAME = 120

/** The address of one use; null for a text that names no host. */
export function toEndpointAddress({ exact, url }: EndpointUse): EndpointAddress | null {
    const start = url.indexOf('://')
    if (start < 0) return null
    const rest = withoutQuery(url.slice(start + 3))
    const slash = rest.indexOf('/')
    const host = toHost(slash < 0 ? rest : rest.slice(0, slash))
    // An address cut off within its host names no host.
    if (host === '' || (!exact && slash < 0)) return null
    const path = slash < 0 ? '/' : rest.slice(slash)
    const parts = toLiteralParts(path)
    const pathParts = exact ? parts : normalizeParts([...parts, null])
    const hostParts = toLiteralParts(host)
    return {
        connectionId: hostParts.length === 1 ? toId(host, textOf(pathParts)) : null,
        host: hostParts,
        path: pathParts,
    }
}

/** A node for each address that the present text of a script calls, sorted; properties and columns hold what they hold now. */
export function toEndpointConnections(
    automations: readonly Automation[],
    values: AddressValues,
): readonly Connection[] {
    const nodes: Record<string, Connection> = Object.create(null)
    for (const automation of automations)
        for (const { use } of fillEndpoints(automation, values)) {
            const address = toEndpointAddress(use)
            if (address !== null && address.connectionId !== null)
                nodes[address.connectionId] = toNode(address.connectionId, address)
        }
    return Object.keys(nodes)
        .sort()
        .map((id) => nodes[id])
}

function toNode(id: string, { host, path }: EndpointAddress): Connection {
    return {
        id,
        type: 'connection',
        subtype: 'endpoint',
        table: '',
        sysId: '',
        name: id.slice(PREFIX.length),
        host: textOf(host),
        path: textOf(path),
        method: null,
        clientId: null,
        isActive: true,
    }
}

const PREFIX = 'sn-endpoint-'

function toId(host: string, path: string): string {
    return `${PREFIX}${host}${path}`.slice(0, PREFIX.length + LONGEST_NAME)
}

function textOf(parts: StatementParts): string {
    return parts.map((part) => (part === null ? '*' : part)).join('')
}

/** Whether an endpoint is one that a text means, whatever its properties and columns hold. */
export function isMeantBy(parts: readonly AddressPart[], { host, path }: Connection): boolean {
    const plain = normalizeParts(parts.map((part) => (typeof part === 'string' ? part : null)))
    const [first] = plain
    const scheme = typeof first === 'string' ? first.indexOf('://') : -1
    const meant = scheme < 0 || typeof first !== 'string' ? plain : [first.slice(scheme + 3), ...plain.slice(1)]
    return fitStatement(normalizeParts(meant), `${host}${path}`) !== null
}

/** Literal parts of an address in which `${…}` matches anything. */
export function toLiteralParts(text: string): StatementParts {
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

/** The host of an authority, without its port. An IPv6 address is in brackets, for it has colons of its own; a log may leave them out. */
export function toHost(authority: string): string {
    const parts = authority.split(':')
    const bracketed = /^\[[^\]]*\]/.exec(authority)
    const host = bracketed !== null ? bracketed[0] : parts.length > 2 ? `[${authority}]` : parts[0]
    return host.toLowerCase()
}

/** An address without its query: that is where secrets stand. */
export function withoutQuery(address: string): string {
    const end = address.search(/[?#]/)
    return end < 0 ? address : address.slice(0, end)
}
