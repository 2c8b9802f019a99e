/** Whose word counts for the item of a gateway, and how items of several gateways are told apart. */

import {
    chooseItem,
    findStatedItem,
    isFree,
    isMadeItem,
    toChosenItems,
    toDistinctName,
    toItemQuery,
    type KnownItem,
    type StoredItem,
} from '../../../../src/server/mapping/core/gateway-item.ts'
import { configEvent } from '../../../support/typed-events.ts'

const row = (
    configurationItem: string | null,
    registeredItem: string | null = null,
    itemSource: KnownItem['itemSource'] = null,
): KnownItem => ({ configurationItem, registeredItem, itemSource })

test.each<[string, string | null, KnownItem | null, string | null, readonly string[]]>([
    ['nothing is known', null, null, null, []],
    ['the event names one', 'e', row('m', 'm', 'made'), 'r', ['e event', 'r rule', 'm made']],
    ['people chose one', 'e', row('p', 'm', 'made'), 'r', ['e event', 'p form', 'r rule']],
    ['people chose one that the app entered since', null, row('p', 'p', 'form'), 'r', ['p form', 'r rule']],
    ['a rule chose one', null, row('c', 'c', 'correlation'), 'r', ['r rule', 'c correlation']],
    ['one was found before', null, row('c', 'c', 'correlation'), null, ['c correlation']],
    ['people made the row', null, row('p'), null, ['p form']],
])('where %s', (_when, stated, known, ruled, expected) => {
    const chosen = toChosenItems(stated, known, ruled)
    expect(chosen.map(({ recordId, source }) => `${recordId} ${source}`)).toEqual(expected)
})

test.each<[KnownItem, boolean]>([
    [row('m', 'm', 'made'), true],
    [row('p', 'm', 'made'), false],
    [row('c', 'c', 'correlation'), false],
    [row(null, null, 'made'), false],
])('%j is an item that the app made: %s', (known, expected) => {
    expect(isMadeItem(known)).toBe(expected)
})

it('finds the item that the event names for a gateway, whatever the case of its id', () => {
    const event = configEvent({
        statedItems: [
            { gatewayId: 'GW_1', recordId: 'a' },
            { gatewayId: null, recordId: 'b' },
        ],
    })
    expect(['gw_1', null, 'gw_2'].map((gatewayId) => findStatedItem(event, gatewayId))).toEqual(['a', 'b', null])
    expect(findStatedItem(configEvent(), 'gw_1')).toBeNull()
})

test.each([
    ['', true],
    ['GW_1', true],
    ['gw_2', false],
])('an item with the correlation id %p is free for the gateway: %s', (correlationId, expected) => {
    expect(isFree({ correlationId }, 'gw_1')).toBe(expected)
})

it('takes the oldest item in use, and a retired one only where there is no other', () => {
    const item = (recordId: string, isRetired: boolean): StoredItem => ({
        recordId,
        name: '',
        table: 'cmdb_ci',
        isOfClass: true,
        correlationId: '',
        isRetired,
        isEngineMade: false,
    })
    const chosen = (items: readonly StoredItem[]) => chooseItem(items)?.recordId
    expect(chosen([item('a', true), item('b', false), item('c', false)])).toBe('b')
    expect(chosen([item('a', true)])).toBe('a')
    expect(chosen([])).toBeUndefined()
})

it('tells names apart by the id of the gateway, once and within the width of the column', () => {
    expect(toDistinctName('Edge', 'gw_1')).toBe('Edge (gw_1)')
    expect(toDistinctName('Edge (gw_1)', 'gw_1')).toBe('Edge (gw_1)')
    const long = toDistinctName('x'.repeat(255), 'y'.repeat(255))
    expect(long.length).toBeLessThanOrEqual(255)
    expect(long).toMatch(/ \(y+…\)$/)
})

it('asks for the right item by id and name, and by name alone where no gateway is named', () => {
    expect(toItemQuery('cmdb_ci_appl', 'gw^1')).toBe(
        '/cmdb_ci_appl_list.do?sysparm_query=correlation_id=gw^^1^ORnameLIKEgw^^1',
    )
    expect(toItemQuery('cmdb_ci', null)).toBe('/cmdb_ci_list.do?sysparm_query=nameLIKEgateway')
})
