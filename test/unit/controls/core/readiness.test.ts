/** Whether a mapping can come to a conclusion: the table of its docblock, row by row. */

import type { Population } from '../../../../src/server/controls/core/measure.ts'
import { assessReadiness } from '../../../../src/server/controls/core/readiness.ts'
import { mapping } from '../app/memory-controls.ts'

const SAFE = { ...mapping('content-safety', 'AI-SAFE-001'), testType: 'violation_enforcement' } as const
const EMPTY: Population = { webhooks: [], exports: [], byGateway: {}, gatewaysOf: {}, eventTypes: [] }

function seen(counts: Population['webhooks'][number]['counts'], more: Partial<Population> = {}): Population {
    const webhooks = [{ policy: 'content-safety', day: '2026-04-20', counts }]
    return { ...EMPTY, webhooks, byGateway: { gw: counts }, gatewaysOf: { 'content-safety': ['gw'] }, ...more }
}
const ask = (population: Population, one = SAFE as ReturnType<typeof mapping>) => assessReadiness([one], population)[0]

test.each([
    ['invalid', '', EMPTY, { threshold: 101 }],
    ['unknown', '', EMPTY, {}],
    ['events_missing', 'event.created', { ...EMPTY, eventTypes: ['config.updated'] }, {}],
    ['events_missing', 'event.created', { ...EMPTY, eventTypes: ['event.blocked'] }, { pattern: 'cost-limit' }],
    ['policy_unseen', '', seen({ block: 9 }, { eventTypes: ['event.created'] }), { pattern: 'other' }],
    ['events_missing', 'event.created, or event.allowed and event.flagged', seen({ block: 20 }), {}],
    ['events_missing', 'event.created, or event.flagged', seen({ block: 20, allow: 1 }), {}],
    ['too_few', '', seen({ block: 9, allow: 80 }, { eventTypes: ['event.created'] }), {}],
    ['ready', '', seen({ block: 10, allow: 80 }, { eventTypes: ['event.created'] }), {}],
    ['ready', '', seen({ block: 9, log: 1 }), {}],
    ['ready', '', seen({ block: 2, allow: 8 }), { testType: 'enforcement_rate' }],
] as const)('%s, missing "%s"', (state, missing, population, more) => {
    expect(ask(population, { ...SAFE, ...more })).toMatchObject({ state, missing, controlId: 'AI-SAFE-001' })
})

it('an export alone is something that was received', () => {
    const exports = seen({ block: 20, allow: 1 }).webhooks
    expect(ask({ ...EMPTY, exports })).toMatchObject({ state: 'ready' })
})

it('names what is missing, and the policies that were seen instead', () => {
    expect(ask(seen({ block: 20 })).line).toBe(
        'Every rate would be 100 % by construction. Subscribe the webhook to event.created, or event.allowed and event.flagged, or reconcile an export.',
    )
    const webhooks = ['b', 'a', 'b'].map((policy, index) => ({
        policy,
        day: `2026-04-2${index}`,
        counts: { block: 1 },
    }))
    expect(ask({ ...EMPTY, webhooks, eventTypes: ['event.created'] }).line).toBe(
        'No decision of a policy "content-safety" was received in the last 7 days. Policies that were seen: a, b. Correct the pattern if one is meant.',
    )
})

it('says the same on the next day when nothing changed but numbers', () => {
    const types = { eventTypes: ['event.created'] }
    expect(ask(seen({ block: 3 }, types))).toEqual(ask(seen({ block: 4 }, types)))
    expect(ask(seen({ block: 30 }, types))).toEqual(ask(seen({ block: 40 }, types)))
})
