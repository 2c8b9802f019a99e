/** Who calls which address: REST messages by name, function and scope, endpoints that are written in scripts, and clients. */

import type { IndexInput } from '../../../../src/server/evidence/core/log-writer.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { findAddresses, hasOnlyKnownCalls } from '../../../../src/server/evidence/core/rest-users.ts'
import type { ScriptAnalysis } from '../../../../src/server/script-analysis/core/analysis.ts'
import { automation, graphMessage, include, index, USES_GRAPH } from '../../../support/evidence-samples.ts'

const GRAPH = graphMessage()
const [ADDRESS] = GRAPH.addresses
const script = (name: string, text: Partial<ScriptAnalysis>, more: Partial<Automation> = {}) =>
    automation('script_include', name, text, more)
const rest = (automations: readonly Automation[], more: Partial<IndexInput> = {}) =>
    index(automations, { ...GRAPH, ...more }).rest
const call = (more: object = {}) => ({ host: 'graph.example.com', path: '/v1.0/users/beth', method: 'get', ...more })
const uses = (name: string | null, method: string | null = 'GetUser', line = 7) => ({
    restMessages: [{ name, method, line }],
})
const endpoint = (url: string, exact = true) => ({ endpoints: [{ url, exact, line: 1 }] })
const usersOf = (automations: readonly Automation[], called: object = {}, more: Partial<IndexInput> = {}) =>
    findAddresses(rest(automations, more), call(called)).flatMap(({ users }) => users)

test.each<[string, object, boolean]>([
    ['as it is written', {}, true],
    ['in capitals', { host: 'GRAPH.example.com', method: 'GET' }, true],
    ['with a query', { path: '/v1.0/users/beth?sig=1' }, true],
    ['with a fragment', { path: '/v1.0/users/beth#x' }, true],
    ['without a method', { method: '' }, true],
    ['with another method', { method: 'post' }, false],
    ['on another host', { host: 'other.example.com' }, false],
    ['on no host', { host: '' }, false],
    ['on another path', { path: '/v1.0/groups' }, false],
    ['on no path', { path: '' }, false],
])('a call %s fits the address: %p', (_what, called, fits) => {
    expect(usersOf([script('Router', USES_GRAPH)], called)).toEqual(fits ? ['sn-si-Router'] : [])
})

it('an address for any method fits every method, and one without a path the root', () => {
    const addresses = [{ ...ADDRESS, method: null, path: '' }]
    const router = [script('Router', USES_GRAPH)]
    expect(usersOf(router, { method: 'delete', path: '' }, { addresses })).toEqual(['sn-si-Router'])
    expect(usersOf(router, { method: 'delete', path: '/' }, { addresses })).toEqual(['sn-si-Router'])
})

it('an address is given with its connection and the parts that a call must have', () => {
    expect(findAddresses(rest([script('Router', USES_GRAPH)]), call())).toEqual([
        {
            connectionId: 'sn-rest-graph',
            isEndpoint: false,
            host: ['graph.example.com'],
            path: ['/v1.0/users/', null],
            method: 'get',
            users: ['sn-si-Router'],
        },
    ])
})

it('a host that is only known when the script runs fits any host', () => {
    const addresses = [
        { ...ADDRESS, host: '${host}' },
        { ...ADDRESS, host: 'eu-${n}.example.com' },
    ]
    const router = [script('Router', USES_GRAPH)]
    expect(usersOf(router, { host: 'anywhere.test' }, { addresses })).toEqual(['sn-si-Router'])
    expect(usersOf(router, { host: 'eu-1.example.com' }, { addresses })).toHaveLength(2)
})

it('two addresses of one host are both found', () => {
    const addresses = [ADDRESS, { ...ADDRESS, path: '/v1.0/${any}' }]
    expect(usersOf([script('Router', USES_GRAPH)], {}, { addresses })).toHaveLength(2)
})

test.each<[string, Partial<ScriptAnalysis>, boolean]>([
    ['the function of the address', uses('Graph'), true],
    ['a function that is computed', uses('Graph', null), true],
    ['another function', uses('Graph', 'PutUser'), false],
    ['another message', uses('Other'), false],
    ['a message whose name is computed', uses(null), false],
    [
        'two functions',
        { restMessages: [...uses('Graph', 'PutUser').restMessages, ...uses('Graph').restMessages] },
        true,
    ],
    ['nothing', {}, false],
])('a script that uses %s calls the address: %p', (_what, text, is) => {
    expect(usersOf([script('Router', text)])).toEqual(is ? ['sn-si-Router'] : [])
})

it('every use of a message calls the endpoint of the message itself', () => {
    const addresses = [{ ...ADDRESS, fn: null }]
    expect(usersOf([script('Router', uses('Graph', 'PutUser'))], {}, { addresses })).toEqual(['sn-si-Router'])
})

it('users are in order, and a script that could not be read is none', () => {
    const unread = script('Sealed', {}, { analysis: null, state: 'unreadable' })
    expect(usersOf([script('B', USES_GRAPH), script('A', USES_GRAPH), unread])).toEqual(['sn-si-A', 'sn-si-B'])
})

describe('of two messages with one name', () => {
    const other = { ...ADDRESS, connectionId: 'sn-rest-other', scope: 'x_app' }
    const invoked = (one: Automation, addresses = [ADDRESS, other]) =>
        rest([one], { addresses }).invocations.get(one.id)

    it('a script uses the one of its own scope', () => {
        expect(invoked(script('Router', USES_GRAPH, { scope: 'x_app' }))).toEqual([
            { connectionId: 'sn-rest-other', line: 7 },
        ])
        expect(invoked(script('Router', USES_GRAPH))).toEqual([{ connectionId: 'sn-rest-graph', line: 7 }])
        expect(usersOf([script('Router', USES_GRAPH)], {}, { addresses: [other, ADDRESS] })).toEqual(['sn-si-Router'])
    })

    it('a script of a third scope may use both, in order', () => {
        const third = script('Router', USES_GRAPH, { scope: 'x_third' })
        expect(invoked(third, [other, ADDRESS])?.map(({ connectionId }) => connectionId)).toEqual([
            'sn-rest-graph',
            'sn-rest-other',
        ])
    })

    it('a message that is used twice is listed once, with its first line', () => {
        const twice = {
            restMessages: [...uses('Graph', 'GetUser', 3).restMessages, ...uses('Graph', 'PutUser', 9).restMessages],
        }
        expect(invoked(script('Router', twice))).toEqual([{ connectionId: 'sn-rest-graph', line: 3 }])
    })

    it('a computed name and an unknown one use nothing', () => {
        expect(invoked(script('Router', uses(null)))).toEqual([])
        expect(invoked(script('Router', uses('Nobody')))).toEqual([])
        expect(invoked(script('Router', {}, { analysis: null }))).toEqual([])
    })
})

test.each<[string, boolean, object, string | false]>([
    ['https://api.example.com/a/b', true, { path: '/a/b' }, 'api.example.com/a/b'],
    ['https://API.example.com:8443/a/b?x=1', true, { path: '/a/b' }, 'api.example.com/a/b'],
    ['https://api.example.com/a/b', true, { path: '/a' }, false],
    ['https://api.example.com/a/b', true, { path: '/a/b/c' }, false],
    ['https://api.example.com', true, { path: '' }, 'api.example.com/'],
    ['https://api.example.com', true, { path: '/a' }, false],
    ['https://api.example.com/a/', false, { path: '/a/b/c' }, 'api.example.com/a/*'],
    ['https://api.example.com/a/', false, { path: '/b' }, false],
    ['https://api.example.com/a/${id}/c', true, { path: '/a/7/c' }, 'api.example.com/a/*/c'],
    ['https://api.example.com/a/${id}/c', true, { path: '/a/7/d' }, false],
    ['https://api.example.com/a/${id', true, { path: '/a/7' }, false],
    ['https://api.example.com/a/${id', true, { path: '/a/${id' }, 'api.example.com/a/${id'],
    ['https://api.example.com', false, { path: '/a' }, false],
    ['https://api.ex', false, { host: 'api.ex', path: '/' }, false],
    ['://api.example.com/a', true, { path: '/a' }, 'api.example.com/a'],
    ['https://[2001:DB8::1]:8443/a', true, { host: '[2001:db8::1]', path: '/a' }, '[2001:db8::1]/a'],
    ['https://[2001:db8::1]/a', true, { host: '[2001:db8::2]', path: '/a' }, false],
    ['https:///a', true, { path: '/a' }, false],
    ['/a/b', true, { path: '/a/b' }, false],
    ['', true, { path: '/' }, false],
])('the endpoint "%s", whole: %p, is called by %j: %p', (url, exact, called, name) => {
    const found = findAddresses(
        rest([script('Router', endpoint(url, exact))]),
        call({ host: 'api.example.com', ...called }),
    )
    expect(found.map(({ connectionId, method, users }) => ({ connectionId, method, users }))).toEqual(
        name ? [{ connectionId: `sn-endpoint-${name}`, method: null, users: ['sn-si-Router'] }] : [],
    )
})

test.each<[string, Partial<ScriptAnalysis> | null, boolean]>([
    ['calls nothing', {}, true],
    ['uses a message by its name', USES_GRAPH, true],
    ['uses a message whose name is computed', uses(null), false],
    [
        'uses one of two messages by a computed name',
        { restMessages: [...uses('Graph').restMessages, ...uses(null).restMessages] },
        false,
    ],
    ['writes a whole endpoint', endpoint('https://a.test/'), true],
    ['writes a part of an endpoint', endpoint('https://a.test/', false), false],
    [
        'writes a whole endpoint and a part of one',
        { endpoints: [...endpoint('https://a.test/').endpoints, ...endpoint('https://b.test/', false).endpoints] },
        false,
    ],
    ['uses a SOAP message', { soapMessages: [{ name: 'S', line: 1 }] as never }, false],
    ['runs text as code', { dynamic: [{ line: 1 }] as never }, false],
    ['could not be read', null, false],
])('a script that %s makes known calls only: %p', (_what, text, is) => {
    const one = text === null ? script('S', {}, { analysis: null }) : script('S', text)
    expect(hasOnlyKnownCalls(one)).toBe(is)
})

describe('a client id', () => {
    const rule = automation('business_rule', 'Rule', { includes: [include('Router')] })
    const clients = (more: Partial<IndexInput> = {}) => [...rest([script('Router', USES_GRAPH), rule], more).byClient]

    it('leads to the scripts that call with it, and to those that call them', () => {
        expect(clients()).toEqual([['client-1', ['sn-br-Rule', 'sn-si-Router']]])
    })

    it('is compared in lower case', () => {
        const connections = GRAPH.connections.map((one) => ({ ...one, clientId: one.clientId && 'CLIENT-1' }))
        expect(clients({ connections }).map(([client]) => client)).toEqual(['client-1'])
    })

    it('leads nowhere where no message uses it', () => {
        expect(clients({ connectionEdges: [] })).toEqual([])
        const edges = GRAPH.connectionEdges.map((one) => ({ ...one, type: 'AUTHENTICATES_AS' as const }))
        expect(clients({ connectionEdges: edges })).toEqual([])
        const connections = GRAPH.connections.map((one) => ({ ...one, clientId: null }))
        expect(clients({ connections })).toEqual([])
    })
})
