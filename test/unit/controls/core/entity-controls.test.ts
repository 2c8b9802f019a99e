/** Which gateways each control of an objective answers for. */

import { findEntityControls, isAbout, type EntityFacts } from '../../../../src/server/controls/core/entity-controls.ts'
import { mapping } from '../app/memory-controls.ts'

const SAFE = mapping('content-safety', 'AI-SAFE-001')
const control = (sysId: string, profile: string, objective = 'o') => ({
    sysId,
    number: `N${sysId}`,
    profile,
    objective,
})
const FACTS: EntityFacts = {
    objectives: [{ sysId: 'o', reference: 'AI-SAFE-001', name: 'Safety' }],
    controls: [control('a', 'pa'), control('b', 'pb'), control('c', 'gone')],
    entities: [
        { sysId: 'pa', name: 'Gateway A', subjects: ['ci_a'] },
        { sysId: 'pb', name: 'Claims service', subjects: ['service', ''] },
    ],
    gateways: [
        { id: 'gw_c', item: 'ci_c', environment: 'production' },
        { id: 'gw_a', item: 'ci_a', environment: 'production' },
        { id: 'gw_b', item: 'ci_b', environment: '' },
        { id: 'gw_d', item: '', environment: 'staging' },
    ],
    services: { ci_b: ['other', 'service'], ci_c: ['service'] },
}
const find = (more: Partial<EntityFacts> = {}, one = SAFE) =>
    findEntityControls([one], { ...FACTS, ...more })[one.sysId]

it('gives each control the gateways of its entity, in order', () => {
    expect(find()).toEqual([
        {
            control: { sysId: 'a', number: 'Na', profile: 'pa' },
            entity: 'Gateway A',
            gateways: ['gw_a'],
            byItem: ['gw_a'],
        },
        {
            control: { sysId: 'b', number: 'Nb', profile: 'pb' },
            entity: 'Claims service',
            gateways: ['gw_b', 'gw_c'],
            byItem: ['gw_b', 'gw_c'],
        },
        { control: { sysId: 'c', number: 'Nc', profile: 'gone' }, entity: '', gateways: [], byItem: [] },
    ])
})

test.each<[string, Partial<EntityFacts>, Partial<typeof SAFE>]>([
    ['the mapping names its control', {}, { grcControl: 'CTL1' }],
    ['the objective has one control', { controls: [control('a', 'pa'), control('b', 'pb', 'other')] }, {}],
    ['the objective has none', { controls: [] }, {}],
    ['there is no objective', { objectives: [] }, {}],
    [
        'two objectives have the reference',
        { objectives: [...FACTS.objectives, { sysId: 'p', reference: 'ai-safe-001', name: '' }] },
        {},
    ],
])('a mapping is tested as one when %s', (_what, facts, more) => {
    expect(find(facts, { ...SAFE, ...more })).toBeUndefined()
})

test.each<[string, EntityFacts['objectives']]>([
    ['its name', [{ sysId: 'o', reference: '', name: ' objective of AI-SAFE-001' }]],
    [
        'its reference before another one with the name',
        [
            { sysId: 'p', reference: '', name: 'Objective of AI-SAFE-001' },
            { sysId: 'o', reference: 'AI-SAFE-001 ', name: '' },
        ],
    ],
])('an objective is found by %s', (_what, objectives) => expect(find({ objectives })).toHaveLength(3))

test.each([
    ['its CI', ['ci'], 'x', 'ci', '', true],
    ['a service of its CI', ['service'], 'x', 'ci', '', true],
    ['another CI', ['other'], 'x', 'ci', 'production', false],
    ['anything, named as its environment', ['other'], 'Production ', 'ci', 'production', true],
    ['nothing, named as its environment', [], 'production', '', 'Production', true],
    ['nothing, and the gateway has no environment', [], '', '', '', false],
    ['nothing, where the gateway has no CI', [], 'x', '', 'production', false],
])('an entity for %s', (_what, subjects, name, item, environment, expected) => {
    const services = { ci: ['service'], '': ['other'] }
    expect(isAbout({ sysId: 'p', name, subjects }, { id: 'gw', item, environment }, services)).toBe(expected)
})
