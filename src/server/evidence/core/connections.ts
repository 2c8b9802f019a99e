/** REST messages, what they authenticate with and whom they authenticate as, from the platform's own records. */

import { assignConfidence } from './confidence.ts'
import { DECISIONS } from './decisions.ts'
import { toHost } from './endpoints.ts'
import type { Connection, Edge } from './model.ts'
import type { RestAddress } from './log-writer.ts'

type Columns<Name extends string> = Readonly<Record<Name, string>>

/** How a message, or one of its methods, authenticates. */
type Authentication = 'authentication_type' | 'oauth2_profile' | 'basic_auth_profile' | 'basic_auth_user'

/** Records as read; every value text, '' when empty. */
export interface ConnectionRecords {
    readonly messages: readonly Columns<
        'sys_id' | 'name' | 'rest_endpoint' | 'sys_scope' | 'sys_created_by' | Authentication
    >[]
    readonly methods: readonly Columns<
        'sys_id' | 'rest_message' | 'function_name' | 'http_method' | 'rest_endpoint' | Authentication
    >[]
    readonly profiles: readonly Columns<'sys_id' | 'name' | 'oauth_entity' | 'grant_type' | 'sys_created_by'>[]
    readonly entities: readonly Columns<'sys_id' | 'name' | 'client_id' | 'active' | 'sys_created_by'>[]
    readonly basicProfiles: readonly Columns<'sys_id' | 'name' | 'username' | 'sys_created_by'>[]
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
 * | Basic authentication profile, or the user that a message states itself | `sn-basic-<sys_id>` | AUTHENTICATES_AS its account |
 * | account of such a profile or message | `sn-account-<sys_id>` | none: it is one of the other side |
 *
 * A Basic user or profile that is left in a message of another type of authentication is not used. An OAuth profile counts all the same: scripts
 * choose it as well.
 */
export function toConnections(records: ConnectionRecords): Connections {
    const { basicProfiles, entities, messages, methods, profiles } = records
    const profileById = byId(profiles)
    const basicById = byId(basicProfiles)
    const entityById = byId(entities)
    const nodes: Record<string, Connection> = Object.create(null)
    const edges: Record<string, Edge> = Object.create(null)
    const addresses: RestAddress[] = []
    const connect = (edge: Edge) => {
        edges[`${edge.type}|${edge.from}|${edge.to}`] = edge
    }
    const useProfile = (messageId: string, profileId: string) => {
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
            ...madeBy(profile),
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
            ...madeBy(entity),
        }
        connect(configured('AUTHENTICATES_AS', credential, identity, entity.client_id))
    }
    const useAccount = (messageId: string, table: string, one: Account) => {
        const [credential, identity] = [`sn-basic-${one.sys_id}`, `sn-account-${one.sys_id}`]
        const record = { ...EMPTY, table, sysId: one.sys_id, ...madeBy(one) }
        nodes[credential] = { ...record, id: credential, type: 'credential', subtype: 'basic', name: one.name }
        connect(configured('USES', messageId, credential, one.sys_id))
        if (one.username === '') return
        nodes[identity] = { ...record, id: identity, type: 'identity', subtype: 'basic_account', name: one.username }
        connect(configured('AUTHENTICATES_AS', credential, identity, one.username))
    }
    const use = (messageId: string, table: string, stated: Stated) => {
        const type = stated.authentication_type
        const basic = basicById[stated.basic_auth_profile]
        useProfile(messageId, stated.oauth2_profile)
        if (type === 'basic' && basic !== undefined) useAccount(messageId, 'sys_auth_profile_basic', basic)
        if (type === 'basic_simple') useAccount(messageId, table, { ...stated, username: stated.basic_auth_user })
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
            ...madeBy(message),
        }
        const base = { connectionId: id, message: message.name, scope: message.sys_scope }
        if (endpoint.host !== null)
            addresses.push({ ...base, fn: null, host: endpoint.host, path: endpoint.path || '', method: null })
        use(id, 'sys_rest_message', message)
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
            use(id, 'sys_rest_message_fn', { ...method, name: `${message.name}: ${method.function_name}` })
        }
    }
    const sorted = <T>(record: Record<string, T>) =>
        Object.keys(record)
            .sort()
            .map((key) => record[key])
    return { connections: sorted(nodes), edges: sorted(edges), addresses }
}

interface Account extends Columns<'sys_id' | 'name' | 'username'> {
    readonly sys_created_by?: string
}

type Stated = Columns<'sys_id' | 'name' | Authentication> & { readonly sys_created_by?: string }

/** Who made a record may know whose it is. */
function madeBy({ sys_created_by: createdBy }: { readonly sys_created_by?: string }): Pick<Connection, 'createdBy'> {
    return createdBy ? { createdBy } : {}
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
