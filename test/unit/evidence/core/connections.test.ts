/** What REST messages, OAuth profiles and providers become: nodes, edges and addresses, and how an endpoint is read. */

import {
    parseEndpoint,
    toConnections,
    type ConnectionRecords,
} from '../../../../src/server/evidence/core/connections.ts'

const MESSAGE = {
    sys_id: 'm',
    name: 'Graph',
    rest_endpoint: 'https://Graph.example.com/v1.0',
    authentication_type: 'oauth2',
    oauth2_profile: 'p',
    basic_auth_profile: '',
    basic_auth_user: '',
    sys_scope: 'global',
    sys_created_by: '',
}
const METHOD = {
    sys_id: 'f',
    rest_message: 'm',
    function_name: 'GetUser',
    http_method: 'get',
    rest_endpoint: 'https://graph.example.com/v1.0/users/${upn}',
    authentication_type: '',
    oauth2_profile: '',
    basic_auth_profile: '',
    basic_auth_user: '',
}
const PROFILE = {
    sys_id: 'p',
    name: 'Graph profile',
    oauth_entity: 'e',
    grant_type: 'client_credentials',
    sys_created_by: '',
}
const ENTITY = { sys_id: 'e', name: 'Graph provider', client_id: 'client-1', active: '1', sys_created_by: '' }
const BASIC = { sys_id: 'b', name: 'Ledger account', username: 'svc_ledger', sys_created_by: 'ann' }
const RECORDS: ConnectionRecords = {
    messages: [MESSAGE],
    methods: [METHOD],
    profiles: [PROFILE],
    entities: [ENTITY],
    basicProfiles: [BASIC],
}
const connect = (more: Partial<ConnectionRecords> = {}) => toConnections({ ...RECORDS, ...more })
const ids = (more: Partial<ConnectionRecords>) => connect(more).connections.map(({ id }) => id)
const edges = (more: Partial<ConnectionRecords>) =>
    connect(more).edges.map(({ type, from, to }) => `${type} ${from} ${to}`)

it('a message, its profile and its client are three nodes in order of their ids, joined by configuration', () => {
    const configured = { confidence: 'STRUCTURAL', matchedOn: 'configuration', evidence: [] }
    expect(connect()).toEqual({
        connections: [
            {
                id: 'sn-client-client-1',
                type: 'identity',
                subtype: 'oauth_client',
                table: 'oauth_entity',
                sysId: 'e',
                name: 'Graph provider',
                host: null,
                path: null,
                method: null,
                clientId: 'client-1',
                isActive: true,
            },
            {
                id: 'sn-oauth-p',
                type: 'credential',
                subtype: 'oauth_client_credentials',
                table: 'oauth_entity_profile',
                sysId: 'p',
                name: 'Graph profile',
                host: null,
                path: null,
                method: null,
                clientId: 'client-1',
                isActive: true,
            },
            {
                id: 'sn-rest-m',
                type: 'connection',
                subtype: 'rest_message',
                table: 'sys_rest_message',
                sysId: 'm',
                name: 'Graph',
                host: 'graph.example.com',
                path: '/v1.0',
                method: 'GET',
                clientId: null,
                isActive: true,
            },
        ],
        edges: [
            {
                type: 'AUTHENTICATES_AS',
                from: 'sn-oauth-p',
                to: 'sn-client-client-1',
                matchedValue: 'client-1',
                ...configured,
            },
            { type: 'USES', from: 'sn-rest-m', to: 'sn-oauth-p', matchedValue: 'p', ...configured },
        ],
        addresses: [
            {
                connectionId: 'sn-rest-m',
                message: 'Graph',
                scope: 'global',
                fn: null,
                host: 'graph.example.com',
                path: '/v1.0',
                method: null,
            },
            {
                connectionId: 'sn-rest-m',
                message: 'Graph',
                scope: 'global',
                fn: 'GetUser',
                host: 'graph.example.com',
                path: '/v1.0/users/${upn}',
                method: 'GET',
            },
        ],
    })
})

test.each<[string, Partial<ConnectionRecords>, readonly string[], readonly string[]]>([
    ['a profile that cannot be read', { profiles: [] }, ['sn-rest-m'], []],
    ['a provider that cannot be read', { entities: [] }, ['sn-oauth-p', 'sn-rest-m'], ['USES sn-rest-m sn-oauth-p']],
    [
        'a provider without a client id',
        { entities: [{ ...ENTITY, client_id: '' }] },
        ['sn-oauth-p', 'sn-rest-m'],
        ['USES sn-rest-m sn-oauth-p'],
    ],
    [
        'the profile of a method',
        { messages: [{ ...MESSAGE, oauth2_profile: '' }], methods: [{ ...METHOD, oauth2_profile: 'p' }] },
        ['sn-client-client-1', 'sn-oauth-p', 'sn-rest-m'],
        ['AUTHENTICATES_AS sn-oauth-p sn-client-client-1', 'USES sn-rest-m sn-oauth-p'],
    ],
    [
        'a method of another message',
        { methods: [{ ...METHOD, rest_message: 'x', oauth2_profile: 'p' }], messages: [] },
        [],
        [],
    ],
])('with %s', (_what, more, nodes, joined) => {
    expect(ids(more)).toEqual(nodes)
    expect(edges(more)).toEqual(joined)
})

test.each([
    ['1', true],
    ['true', true],
    ['', true],
    ['0', false],
    ['false', false],
])('a provider whose active is %p gives an identity that is active: %p', (active, isActive) => {
    expect(connect({ entities: [{ ...ENTITY, active }] }).connections[0]).toMatchObject({ isActive })
})

it('a profile without a grant type is plain OAuth', () => {
    const { connections } = connect({ profiles: [{ ...PROFILE, grant_type: '' }], entities: [] })
    expect(connections[0]).toMatchObject({ id: 'sn-oauth-p', subtype: 'oauth', clientId: null })
})

test.each<[string, readonly string[], string | null]>([
    ['no method', [], null],
    ['one method', ['post'], 'POST'],
    ['one method without a verb', [''], null],
    ['two methods', ['get', 'post'], null],
])('a message with %s', (_what, verbs, method) => {
    const methods = verbs.map((http_method, at) => ({ ...METHOD, sys_id: `f${at}`, http_method }))
    const { addresses, connections } = connect({ methods })
    expect(connections.find(({ id }) => id === 'sn-rest-m')).toMatchObject({ method })
    expect(addresses.slice(1).map((one) => one.method)).toEqual(verbs.map((one) => one.toUpperCase() || null))
})

it('a method without an endpoint is called at that of its message', () => {
    const { addresses } = connect({ methods: [{ ...METHOD, rest_endpoint: '' }] })
    expect(addresses.map(({ fn, host, path }) => [fn, host, path])).toEqual([
        [null, 'graph.example.com', '/v1.0'],
        ['GetUser', 'graph.example.com', '/v1.0'],
    ])
})

it('an endpoint that names no host gives no address', () => {
    const { addresses, connections } = connect({
        messages: [{ ...MESSAGE, rest_endpoint: '${base}/v1.0' }],
        methods: [{ ...METHOD, rest_endpoint: 'nowhere' }],
    })
    expect(addresses).toEqual([])
    expect(connections.find(({ id }) => id === 'sn-rest-m')).toMatchObject({ host: null, path: null })
})

test.each<[string, string | null, string | null]>([
    ['https://example.com', 'example.com', '/'],
    ['  https://example.com/a', 'example.com', '/a'],
    ['HTTPS://Example.COM/A/b', 'example.com', '/A/b'],
    ['https://user:secret@example.com:8443/a?sig=1#x', 'example.com', '/a'],
    ['https://example.com:443', 'example.com', '/'],
    ['https://[2001:DB8::1]:8443/a', '[2001:db8::1]', '/a'],
    ['https://example.com?x=1', 'example.com', '/'],
    ['https://example.com#x', 'example.com', '/'],
    ['https://example.com/a@b:c', 'example.com', '/a@b:c'],
    ['https://${host}/a', '${host}', '/a'],
    ['a1+.-://example.com/a', 'example.com', '/a'],
    ['h://example.com', 'example.com', '/'],
    ['see https://example.com/a', null, null],
    ['1http://example.com', null, null],
    ['https:///a', null, null],
    ['https://', null, null],
    ['example.com/a', null, null],
    ['', null, null],
])('the endpoint "%s" is host %p and path %p', (endpoint, host, path) => {
    expect(parseEndpoint(endpoint)).toEqual({ host, path })
})

const USER = { basic_auth_profile: 'b', basic_auth_user: 'svc' }

test.each<[string, Partial<typeof MESSAGE>, readonly string[], readonly string[]]>([
    [
        'a Basic authentication profile',
        { authentication_type: 'basic', basic_auth_profile: 'b', sys_created_by: 'ann' },
        ['sn-account-b', 'sn-basic-b', 'sn-rest-m'],
        ['AUTHENTICATES_AS sn-basic-b sn-account-b', 'USES sn-rest-m sn-basic-b'],
    ],
    [
        'a user that it states itself',
        { authentication_type: 'basic_simple', basic_auth_user: 'svc' },
        ['sn-account-m', 'sn-basic-m', 'sn-rest-m'],
        ['AUTHENTICATES_AS sn-basic-m sn-account-m', 'USES sn-rest-m sn-basic-m'],
    ],
    [
        'Basic authentication without a user',
        { authentication_type: 'basic_simple' },
        ['sn-basic-m', 'sn-rest-m'],
        ['USES sn-rest-m sn-basic-m'],
    ],
    ['a profile that cannot be read', { authentication_type: 'basic', basic_auth_profile: 'x' }, ['sn-rest-m'], []],
    [
        'no authentication, and a user that an earlier type left',
        { authentication_type: 'no_authentication', ...USER },
        ['sn-rest-m'],
        [],
    ],
])('a message with %s', (_what, message, nodes, joined) => {
    const messages = [{ ...MESSAGE, oauth2_profile: '', ...message }]
    expect(ids({ messages })).toEqual(nodes)
    expect(edges({ messages })).toEqual(joined)
})

it('an account is named as its profile states it, with who made the profile', () => {
    const messages = [{ ...MESSAGE, authentication_type: 'basic', basic_auth_profile: 'b', oauth2_profile: '' }]
    expect(connect({ messages }).connections.find(({ id }) => id === 'sn-account-b')).toMatchObject({
        name: 'svc_ledger',
        createdBy: 'ann',
        subtype: 'basic_account',
        table: 'sys_auth_profile_basic',
        type: 'identity',
    })
})
