/** Answers of the identification engine: which item is meant, and what counts as a refusal. */

import {
    toFound,
    toIdentified,
    toPayload,
    type EngineItem,
} from '../../../../src/server/mapping/core/identified-item.ts'
import { planGatewayItem, toGatewayFacts } from '../../../../src/server/mapping/core/configuration-item.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { configEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)
const PLAN = planGatewayItem(toGatewayFacts(configEvent(), 'gw_1', null, SETTINGS), null, null, SETTINGS)
const ERRORS = [{ error: 'ABANDONED', message: 'Too many items' }, { error: 'second' }]

test.each<[string, EngineItem | null, string | null, string | null | undefined]>([
    ['an item', { sysId: 'item_1' }, 'item_1', 'item_1'],
    ['an item with errors', { sysId: 'item_1', errors: ERRORS }, 'item_1', undefined],
    ['an unknown item', { sysId: 'Unknown' }, null, null],
    ['an item without an id', {}, null, null],
    ['an item without errors', { sysId: 'item_1', errors: [] }, 'item_1', 'item_1'],
    ['errors', { errors: ERRORS }, null, undefined],
    ['nothing', null, null, undefined],
])('%s is made as %p, and found as %p', (_what, item, made, found) => {
    const identified = toIdentified(item, 'cmdb_ci')
    expect(identified.ok ? identified.value : null).toBe(made)
    const looked = toFound(item, 'cmdb_ci')
    expect(looked.ok ? looked.value : undefined).toBe(found)
})

test.each<[EngineItem | null, string]>([
    [{ errors: ERRORS }, 'ABANDONED Too many items'],
    [{ errors: [{ message: 'Only a message' }] }, 'Only a message'],
    [{ errors: [] }, 'no answer'],
    [null, 'no answer'],
])('of %j the refusal says "%s"', (item, message) => {
    expect(toIdentified(item, 'cmdb_ci')).toEqual({
        ok: false,
        failure: { code: 'write_refused', table: 'cmdb_ci', name: 'identification engine', message },
    })
})

it('is given to the engine under its name, with its id as the key of the source', () => {
    const [item] = JSON.parse(toPayload(PLAN, 'Keeptrusts')).items
    expect(item).toMatchObject({
        className: PLAN.table,
        sys_object_source_info: { source_name: 'Keeptrusts', source_native_key: 'gw_1' },
        values: { name: 'Keeptrusts Gateway — Production', environment: 'Production', correlation_id: 'gw_1' },
    })
})
