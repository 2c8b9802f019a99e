/** The names of one gateway, as its row keeps them and as events and changes use them. */

import {
    addKnownAs,
    parseKnownAs,
    toKnownAs,
    withGateways,
    withOwnName,
} from '../../../../src/server/mapping/core/gateway-names.ts'
import type { GovernanceEvent } from '../../../../src/server/mapping/core/event.ts'

test.each([
    [null, 'Edge one', '|edge one|'],
    ['|edge one|', 'EDGE ONE', '|edge one|'],
    ['|edge one|', 'Edge 2', '|edge one|edge 2|'],
    ['|edge one|', 'edge', '|edge one|edge|'],
    [null, 'gw_1', null],
    [null, 'a|b', null],
    [null, ' ', null],
    ['x'.repeat(998), 'edge', 'x'.repeat(998)],
])('%p with the name %p becomes %p', (known, name, kept) => {
    expect(addKnownAs(known, 'gw_1', [{ gatewayId: 'GW_1', name }])).toBe(kept)
})

it('keeps no name of another gateway, or of none', () => {
    const stated = [
        { gatewayId: 'gw_2', name: 'Edge' },
        { gatewayId: null, name: 'Edge' },
    ]
    expect(addKnownAs(null, 'gw_1', stated)).toBeNull()
})

it('reads what it keeps', () => {
    expect(parseKnownAs('|edge one|edge 2|')).toEqual(['edge one', 'edge 2'])
    expect(parseKnownAs('')).toEqual([])
    expect(toKnownAs(' Edge ')).toBe('|edge|')
})

it('an event keeps with a gateway what it states of it, under the id that the registry has', () => {
    const event = {
        gatewayIds: ['Edge one', 'gw_2', 'gw_1'],
        gatewayNames: [{ gatewayId: 'gw_2', name: 'Two' }],
        statedItems: [{ gatewayId: 'edge ONE', recordId: 'item' }],
        statedEnvironments: [{ gatewayId: 'Edge one', environment: 'test' }],
    } as unknown as GovernanceEvent
    expect(withGateways(event, ['gw_1', 'gw_2', 'gw_1'])).toEqual({
        gatewayIds: ['gw_1', 'gw_2'],
        gatewayNames: [
            { gatewayId: 'gw_2', name: 'Two' },
            { gatewayId: 'gw_1', name: 'Edge one' },
        ],
        statedItems: [{ gatewayId: 'gw_1', recordId: 'item' }],
        statedEnvironments: [{ gatewayId: 'gw_1', environment: 'test' }],
    })
})

it('a change that names a gateway otherwise is about it, unless it names the id as well', () => {
    expect(withOwnName({ 'edge one': 'item' }, 'gw_1', ['Edge one'])).toEqual({ 'edge one': 'item', gw_1: 'item' })
    expect(withOwnName({ GW_1: 'a', 'edge one': 'b' }, 'gw_1', ['Edge one'])).toEqual({ GW_1: 'a', 'edge one': 'b' })
    expect(withOwnName({ other: 'item' }, 'gw_1', ['Edge one'])).toEqual({ other: 'item' })
})
