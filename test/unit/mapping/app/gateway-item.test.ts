/** The item that a mapping rule chose, where it enters: after what the event names and people chose, before what is found. */

import { openLedger } from '../../../../src/server/mapping/app/ledger.ts'
import { findTaskItem, openOwnItem, saveItem } from '../../../../src/server/mapping/app/gateway-item.ts'
import { learnEnvironment, restoreColumns } from '../../../../src/server/mapping/app/gateway-registration.ts'
import type { Gateway } from '../../../../src/server/mapping/app/ports.ts'
import type { Work } from '../../../../src/server/mapping/app/work.ts'
import { toGatewayFacts } from '../../../../src/server/mapping/core/configuration-item.ts'
import { toItemLink } from '../../../../src/server/mapping/core/gateway-item.ts'
import { emptyPlan } from '../../../../src/server/shared/plan.ts'
import { emptyGateway } from '../../../../src/server/operations/app/preview/planning-ports.ts'
import { openMemory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'
import { configEvent } from '../../../support/typed-events.ts'

const CLASS = 'cmdb_ci_service_auto'

/** A small instance with items of these names, and a rule that chose one for the gateway. */
function opened(names: readonly string[], chosen: string | null, gatewayId = 'gw_1') {
    const memory = openMemory()
    for (const name of names)
        memory.put(CLASS, name, { name, correlation_id: name === 'correlated' ? 'gw_1' : '', active: '1' })
    const work: Work = {
        delivery: { sysId: 'dlv', isRepeat: false, postedBy: '' },
        ports: memory.ports,
        ledger: openLedger(),
        target: 'default',
        item: chosen === null ? null : { rule: rule({ gateway: gatewayId }), value: chosen },
    }
    return { memory, work }
}

function save(work: Work, known: Gateway | null = null, stated: string | null = null) {
    const statedItems = stated === null ? [] : [{ gatewayId: 'gw_1', recordId: stated }]
    const event = configEvent({ statedItems })
    const facts = toGatewayFacts(event, 'gw_1', known, work.ports.settings)
    return saveItem({ event, facts, known, health: null }, work)
}

const OWN = { environment: 'Production' }
const ALL = ['stated', 'chosen', 'ruled', 'correlated']
const row = (changes: Partial<Gateway>): Gateway => ({ ...emptyGateway('gw_1'), name: 'Gateway', ...changes })

it.each<[string, string | null, Gateway | null, string, string]>([
    ['the event names another one', 'stated', null, 'stated', 'event'],
    ['people chose another one', null, row({ configurationItem: 'chosen' }), 'chosen', 'form'],
    [
        'one was found before',
        null,
        row({ configurationItem: 'correlated', registeredItem: 'correlated', itemSource: 'correlation' }),
        'ruled',
        'rule',
    ],
    ['nothing is known', null, null, 'ruled', 'rule'],
])('where %s', (_when, stated, known, recordId, source) => {
    const { work } = opened(ALL, 'ruled')
    expect(save(work, known, stated)).toMatchObject({ recordId, source })
})

it.each([
    ['is for another gateway', 'gw_2', ALL],
    ['names an item that is gone', 'gw_1', ['correlated']],
])('does not count where the rule %s', (_when, gatewayId, names) => {
    const { work } = opened(names, 'ruled', gatewayId)
    expect(save(work)).toMatchObject({ recordId: 'correlated', source: 'correlation' })
})

it('is that of a record about the gateway as well', () => {
    const { work } = opened(ALL, 'ruled', 'GW_1')
    expect(findTaskItem(configEvent(), 'gw_1', work)).toBe('ruled')
    expect(findTaskItem(configEvent(), null, work)).toBeNull()
})

it('gets the attributes of the gateway and nothing else', () => {
    const { memory, work } = opened(ALL, 'ruled')
    memory.known.columns.add(`${CLASS}.u_gateway_id`)
    save(work)
    const [{ fields, onCreate, references, whereColumnExists }] = memory.plans.slice(-1)
    expect([fields, onCreate, references]).toEqual([{}, {}, {}])
    expect(Object.keys(whereColumnExists)).toEqual([
        'u_gateway_id',
        'u_api_url',
        'u_policy_version',
        'u_last_policy_update',
    ])
})

it('is left as it is where the instance has no column for them', () => {
    const { memory, work } = opened(ALL, 'ruled')
    save(work)
    expect(memory.plans).toEqual([])
    expect(work.ledger.outcomes()).toMatchObject([{ action: 'unchanged', recordId: 'ruled', code: 'ci_adopted' }])
})

describe('an item that the app did not make', () => {
    const adopted = row({ configurationItem: 'ruled', registeredItem: 'ruled', itemSource: 'rule', environment: null })

    it('gets no environment when the first one of its gateway is learned', () => {
        const { memory, work } = opened(ALL, null)
        const event = configEvent({ statedItems: [{ gatewayId: 'gw_1', recordId: 'stated' }] })
        learnEnvironment(event, adopted, work)
        expect(memory.plans).toEqual([])
        expect(memory.gateway('gw_1')).toMatchObject({
            environment: 'Production',
            configurationItem: 'ruled',
            itemSource: 'rule',
        })
    })

    it.each([
        ['keeps its environment', adopted, {}],
        [
            'gets back the environment of its gateway if the app made it',
            { ...adopted, itemSource: 'made' as const },
            OWN,
        ],
    ])('%s after a worker that was late', (_what, gateway, fields) => {
        const { memory, work } = opened(ALL, null)
        const own = openOwnItem(gateway, work)
        if (own === null) throw new Error('no item')
        memory.put(CLASS, 'ruled', { environment: 'Test' })
        const older = { ...emptyPlan(CLASS, toItemLink('gw_1')), fields: { environment: 'Test' } }
        expect(restoreColumns(older, { ...gateway, environment: 'Production' }, own, work)).toBe(true)
        expect(memory.plans.slice(-1)).toMatchObject([{ recordId: 'ruled', fields }])
    })
})

it('that is gone is reported once, however many records ask for it', () => {
    const { work } = opened(['correlated'], 'ruled')
    save(work)
    findTaskItem(configEvent(), 'gw_1', work)
    expect(work.ledger.outcomes().filter(({ code }) => code === 'rule_item_missing')).toHaveLength(1)
})
