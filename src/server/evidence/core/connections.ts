/** REST messages, what they authenticate with and whom they authenticate as, from the platform's own records. */

import { assignConfidence } from './confidence.ts'
import { DECISIONS } from './decisions.ts'
import { toHost } from './endpoints.ts'
import type { Connection, Edge } from './model.ts'
import type { RestAddress } from './log-writer.ts'

type Columns<Name extends string> = Readonly<Record<Name, string>>

/** Records as read; every value text, '' when empty. */
export interface ConnectionRecords {
    readonly messages: readonly Columns<
        'sys_id' | 'name' | 'rest_endpoint' | 'authentication_type' | 'oauth2_profile' | 'sys_scope'
    >[]
    readonly methods: readonly Columns<
        | 'sys_id'
        | 'rest_message'
        | 'function_name'
        | 'http_method'
        | 'rest_endpoint'
        | 'authentication_type'
        | 'oauth2_profile'
    >[]
    readonly profiles: readonly Columns<'sys_id' | 'name' | 'oauth_entity' | 'grant_type'>[]
    readonly entities: readonly Columns<'sys_id' | 'name' | 'client_id' | 'active'>[]
}

export interface Connections {
    readonly connections: readonly Connection[]
    readonly edges: readonly Edge[]
    readonly addresses: readonly RestAddress[]
}

/**
 * | Record | Node | Edge |
 * |---|---|---|
 * | REST message | `sn-rest-<sys_id>` | USES its OAuth profile, or that of one of its methods |
 * | OAuth profile | `sn-oauth-<sys_id>` | AUTHENTICATES_AS the client of its provider |
 * | client id of a provider | `sn-client-<client id>` | none: whom the client id belongs to is not known here |
 */
export function toConnections({ entities, messages, methods, profiles }: ConnectionRecords): Connections {
    const profileById = byId(profiles)
    const entityById = byId(entities)
    const nodes: Record<string, Connection> = Object.create(null)
    const edges: Record<string, Edge> = Object.create(null)
    const addresses: RestAddress[] = []
    const connect = (edge: Edge) => {
        edges[`${edge.type}|${edge.from}|${edge.to}`] = edge
    }
    const use = (messageId: string, profileId: string) => {
        const profile = profileById[profileId]
        if (profile === undefined) return
        const credential = `sn-oauth-${profile.sys_id}`
        nodes[credential] = {
            ...EMPTY,
            id: credential,
            type: 'credential',
            subtype: profile.grant_type === '' ? 'oauth' : `oauth_${profile.grant_type}`,
            table: 'oauth_entity_profile',
            sysId: profile.sys_id,
            name: profile.name,
        }
        connect(configured('USES', messageId, credential, profile.sys_id))
        const entity = entityById[profile.oauth_entity]
        if (entity === undefined || entity.client_id === '') return
        const identity = `sn-client-${entity.client_id}`
        nodes[credential] = { ...nodes[credential], clientId: entity.client_id }
        nodes[identity] = {
            ...EMPTY,
            id: identity,
            type: 'identity',
            subtype: 'oauth_client',
            table: 'oauth_entity',
            sysId: entity.sys_id,
            name: entity.name,
            clientId: entity.client_id,
            isActive: entity.active !== '0' && entity.active !== 'false',
        }
        connect(configured('AUTHENTICATES_AS', credential, identity, entity.client_id))
    }
    const methodsOf: Record<string, ConnectionRecords['methods'][number][]> = Object.create(null)
    for (const method of methods) (methodsOf[method.rest_message] = methodsOf[method.rest_message] || []).push(method)

    for (const message of messages) {
        const id = `sn-rest-${message.sys_id}`
        const endpoint = parseEndpoint(message.rest_endpoint)
        const own = methodsOf[message.sys_id] || []
        nodes[id] = {
            ...EMPTY,
            id,
            type: 'connection',
            subtype: 'rest_message',
            table: 'sys_rest_message',
            sysId: message.sys_id,
            name: message.name,
            host: endpoint.host,
            path: endpoint.path,
            method: own.length === 1 ? own[0].http_method.toUpperCase() || null : null,
        }
        const base = { connectionId: id, message: message.name, scope: message.sys_scope }
        if (endpoint.host !== null)
            addresses.push({ ...base, fn: null, host: endpoint.host, path: endpoint.path || '', method: null })
        use(id, message.oauth2_profile)
        for (const method of own) {
            const called = method.rest_endpoint === '' ? endpoint : parseEndpoint(method.rest_endpoint)
            if (called.host !== null)
                addresses.push({
                    ...base,
                    fn: method.function_name,
                    host: called.host,
                    path: called.path || '',
                    method: method.http_method.toUpperCase() || null,
                })
            use(id, method.oauth2_profile)
        }
    }
    const sorted = <T>(record: Record<string, T>) =>
        Object.keys(record)
            .sort()
            .map((key) => record[key])
    return { connections: sorted(nodes), edges: sorted(edges), addresses }
}

const EMPTY = { host: null, path: null, method: null, clientId: null, isActive: true } as const

function configured(type: Edge['type'], from: string, to: string, matchedValue: string): Edge {
    const confidence = assignConfidence(DECISIONS, 'configuration')
    return { type, from, to, confidence, matchedOn: 'configuration', matchedValue, evidence: [] }
}

function byId<T extends { readonly sys_id: string }>(rows: readonly T[]): Readonly<Record<string, T>> {
    const found: Record<string, T> = Object.create(null)
    for (const row of rows) found[row.sys_id] = row
    return found
}

/** Host and path of an endpoint, without user, port, password or query; `${…}` stays as it is written. */
export function parseEndpoint(endpoint: string): { readonly host: string | null; readonly path: string | null } {
    const match = /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)/i.exec(endpoint)
    const host = match ? toHost(match[1]) : ''
    if (!match || host === '') return { host: null, path: null }
    // A variable as host, `https://${host}/…`, matches anything.
    return { host, path: match[2] === '' ? '/' : match[2] }
}
