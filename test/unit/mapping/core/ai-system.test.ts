/** AI systems: which ones a decision names, and the record of each. */

import { planAiSystem, toAiSystems } from '../../../../src/server/mapping/core/ai-system.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { decisionEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)

test.each([
    [{}, []],
    [{ model: 'm', provider: 'p' }, ['model:p/m']],
    [{ model: 'm' }, ['model:unspecified/m']],
    [{ provider: 'p' }, ['provider:p']],
    [{ agent: 'a' }, ['agent:a']],
    [{ model: 'm', provider: 'p', agent: 'a' }, ['model:p/m', 'agent:a']],
])('a decision with %j names %j', (facts, ids) => {
    expect(toAiSystems(decisionEvent(facts)).map(({ externalId }) => externalId)).toEqual(ids)
})

describe('the record of a system', () => {
    const [model] = toAiSystems(decisionEvent({ model: 'm', provider: 'p' }))

    it('is an item of the class in the settings, written on creation only', () => {
        const plan = planAiSystem(model, '2026-04-20 14:00:00', 'item', SETTINGS)
        expect(plan).toMatchObject({
            table: SETTINGS.aiSystemClass,
            fields: {},
            recordId: null,
            linkState: 'registered',
        })
        expect(plan.onCreate).toMatchObject({
            name: 'm',
            correlation_id: 'model:p/m',
            short_description: 'AI model of provider p, governed by Keeptrusts',
        })
    })

    it('is an AI asset where the instance has them', () => {
        const plan = planAiSystem(model, '2026-04-20 14:00:00', 'asset', SETTINGS)
        expect(plan).toMatchObject({ table: 'alm_ai_system_digital_asset', onCreate: { display_name: 'm' } })
        expect(plan.whereColumnExists).toEqual({ external_ref_id: 'model:p/m' })
        expect(plan.verify).toEqual(['display_name'])
    })

    it('of an agent names no provider', () => {
        const [agent] = toAiSystems(decisionEvent({ agent: 'a', provider: 'p', model: null })).slice(1)
        expect(planAiSystem(agent, '', 'item', SETTINGS).onCreate.short_description).toBe(
            'AI agent, governed by Keeptrusts',
        )
    })
})
