/** Addresses that scripts take from properties and columns: what is asked for, what of a value is kept, and what a call can be compared with. */

import {
    addressSourcesOf,
    nameOfSource,
    toAddressValue,
    type AddressValues,
} from '../../../../src/server/evidence/core/address-values.ts'
import { toEndpointConnections } from '../../../../src/server/evidence/core/endpoints.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { toStructuralEdges } from '../../../../src/server/evidence/core/structural-edges.ts'
import { transformOutbound } from '../../../../src/server/evidence/core/transform/outbound.ts'
import type { OutboundRow } from '../../../../src/server/evidence/sources/outbound-http-log.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import { automation, context, index, NOON, outboundRow, trigger } from '../../../support/evidence-samples.ts'

const BASE = 'property acme.base'

function script(name: string, text: string, more: Partial<Automation> = {}): Automation {
    const found = analyseScript(text)
    if (!found.ok) throw new Error(text)
    return automation('business_rule', name, found.value, more)
}

const SYNC = script('Sync', "r.setEndpoint(gs.getProperty('acme.base') + '/v1/tickets')")
const values = (held: Readonly<Record<string, readonly string[]>>): AddressValues => new Map(Object.entries(held))
const known = (held: Readonly<Record<string, readonly string[]>>, all: readonly Automation[] = [SYNC]) =>
    index(all, { addressValues: values(held) })
const edges = (held: Readonly<Record<string, readonly string[]>>, all: readonly Automation[] = [SYNC]) =>
    toStructuralEdges(known(held, all)).map(({ matchedOn, matchedValue, to }) => `${to} ${matchedOn} ${matchedValue}`)

describe('what is asked for', () => {
    test.each<[string, Automation, readonly string[]]>([
        ['a property', SYNC, [BASE]],
        [
            'a column',
            script('A', "var g = new GlideRecord('x_acme_config'); g.get(id); r.setEndpoint(g.url)"),
            ['column x_acme_config.url'],
        ],
        [
            'a column of the table of the trigger',
            script('A', 'r.setEndpoint(current.u_url)', { trigger: trigger('incident') }),
            ['column incident.u_url'],
        ],
        ['nothing where the trigger has no table', script('A', 'r.setEndpoint(current.u_url)', { trigger: null }), []],
        ['nothing where it has all', script('A', 'r.setEndpoint(current.u_url)', { trigger: trigger('global') }), []],
        ['nothing that is called like a secret', script('A', "r.setEndpoint(gs.getProperty('acme.token'))"), []],
        [
            'nothing where the host is literal',
            script('A', "r.setEndpoint('https://a.test/' + gs.getProperty('b'))"),
            [],
        ],
        ['nothing for a query', script('A', "r.setEndpoint(x + '?' + gs.getProperty('b'))"), []],
    ])('%s', (_what, one, expected) => {
        expect(addressSourcesOf([one]).map(nameOfSource)).toEqual(expected)
    })

    it('each once and in order, and no more than two hundred', () => {
        const many = Array.from({ length: 250 }, (_, at) => `r.setEndpoint(gs.getProperty('p${1000 + at}'))`)
        const asked = addressSourcesOf([script('A', many.join(';')), SYNC, SYNC]).map(nameOfSource)
        expect(asked.slice(0, 2)).toEqual([BASE, 'property p1000'])
        expect(asked).toHaveLength(200)
    })
})

test.each([
    ['https://api.acme.test', 'https://api.acme.test'],
    ['api.acme.test', 'api.acme.test'],
    ['https://api.acme.test/v1/tickets-of-2024', 'https://api.acme.test/v1/tickets-of-2024'],
    ['https://hooks.acme.test/services/T0/XXXXdeadbeef0123456789', 'https://hooks.acme.test/services/T0/${hidden}'],
    ['/services/XXXXdeadbeef0123456789', '/services/${hidden}'],
    ['', null],
    ['not an address', null],
    [`https://a.test/${'a'.repeat(1000)}`, null],
])('of the value %s is kept %s', (value, expected) => {
    expect(toAddressValue(value)).toBe(expected)
})

describe('the address of a script', () => {
    it('is the one that a literal would be, and says where it comes from', () => {
        expect(edges({ [BASE]: ['https://API.acme.test:8443'] })).toEqual([
            'sn-endpoint-api.acme.test/v1/tickets script_address line 1, property acme.base',
        ])
        const nodes = toEndpointConnections([SYNC], values({ [BASE]: ['https://api.acme.test'] }))
        expect(nodes.map(({ host, path }) => `${host} ${path}`)).toEqual(['api.acme.test /v1/tickets'])
    })

    it('never holds user, password, query or a key', () => {
        expect(edges({ [BASE]: ['https://me:word@api.acme.test/hook/abcdef0123456789?sig=1#'] })).toEqual([
            'sn-endpoint-api.acme.test/hook/* script_address line 1, property acme.base',
        ])
    })

    it('is one for each value of a column, and for each of two properties', () => {
        const both = script('A', "r.setEndpoint('https://' + gs.getProperty('h') + gs.getProperty('p'))")
        expect(edges({ 'property h': ['a.test', 'b.test'], 'property p': ['/x'] }, [both])).toEqual([
            'sn-endpoint-a.test/x script_address line 1, property h, property p',
            'sn-endpoint-b.test/x script_address line 1, property h, property p',
        ])
    })

    it('is the literal where the script has both', () => {
        const both = script('A', "r.setEndpoint(gs.getProperty('h'))\nr.setEndpoint('https://a.test/x')")
        expect(edges({ 'property h': ['https://a.test/x'] }, [both])).toEqual([
            'sn-endpoint-a.test/x script_text line 2',
        ])
    })

    test.each<[string, Readonly<Record<string, readonly string[]>>]>([
        ['has no value', {}],
        ['holds no address', { [BASE]: ['yes'] }],
        ['is another', { 'property acme.other': ['https://api.acme.test'] }],
    ])('is open where the property %s', (_what, held) => {
        expect(edges(held)).toEqual([])
    })
})

describe('a call that fits what a property holds now', () => {
    const HELD = { [BASE]: ['https://api.acme.test'] }
    const call = (row: Partial<OutboundRow>, all: readonly Automation[] = [SYNC]) =>
        transformOutbound(
            [outboundRow({ hostname: 'api.acme.test', path: '/v1/tickets', ...row })],
            context(known(HELD, all), { attribution: { log: 'callee', outbound: 'callee', measuredAt: NOON } }),
        )

    it('is a call of the script, at most inferred, and says that the value may have changed', () => {
        const { evidence } = call({ sourceTable: '', sourceRecord: '' })
        expect(evidence).toMatchObject([
            {
                confidence: 'TEMPORAL_INFERRED',
                connectionId: 'sn-endpoint-api.acme.test/v1/tickets',
                matchedOn: 'outbound_address',
                properties: { address_from: 'property acme.base, as it reads now' },
            },
        ])
    })

    it('is no proof that the script made it, even where the log names the script that was running', () => {
        const { edges: found } = call({ sourceTable: 'sys_script', sourceRecord: 'Sync' })
        expect(found).toMatchObject([
            { type: 'INVOKES', confidence: 'TEMPORAL_INFERRED', matchedOn: 'outbound_caller' },
        ])
        const literal = script('Sync', "r.setEndpoint('https://api.acme.test/v1/tickets')")
        expect(call({ sourceTable: 'sys_script', sourceRecord: 'Sync' }, [literal]).edges).toMatchObject([
            { type: 'INVOKES', confidence: 'DETERMINISTIC', matchedOn: 'outbound_source' },
        ])
    })

    it('does not say where it comes from where a literal fits too', () => {
        const literal = script('Other', "r.setEndpoint('https://api.acme.test/v1/tickets')")
        const [row] = call({ sourceTable: '', sourceRecord: '' }, [SYNC, literal]).evidence
        expect(row?.properties).not.toHaveProperty('address_from')
        expect(row?.subjects.map(({ automationId }) => automationId)).toEqual(['sn-br-Other', 'sn-br-Sync'])
    })
})
