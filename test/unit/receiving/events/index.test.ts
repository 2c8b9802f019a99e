/** The list of event types: choices, descriptors and fixtures agree, so that a new type cannot be half there. */

import { toEventHead } from '../../../../src/server/receiving/core/parse-event.ts'
import { toCanonicalType } from '../../../../src/server/receiving/core/event-type.ts'
import { toRuleEventType, toRuleOptions } from '../../../../src/server/receiving/core/rule-events.ts'
import type { CanonicalType } from '../../../../src/server/receiving/events/index.ts'
import { CANONICAL_TYPES, EVENT_TYPES, RULE_EVENTS } from '../../../../src/server/receiving/events/index.ts'
import type { EventDescriptor } from '../../../../src/server/receiving/core/event-descriptor.ts'
import { RULE_TARGETS } from '../../../../src/server/mapping/core/rule-targets.ts'
import { deliveryNames, deliveryText } from '../../../support/request.ts'
import { sha256 } from '../../../support/sign.ts'

type Choices = Readonly<Record<string, { readonly label: string; readonly sequence: number }>>

const types = Object.keys(CANONICAL_TYPES) as readonly CanonicalType[]
const mapped = types.filter((type) => EVENT_TYPES[type].rules !== null)
const typeOf = (name: string) =>
    toEventHead(JSON.parse(deliveryText(name)) as Record<string, unknown>, {
        receivedAt: '2026-05-01 00:00:00',
        eventType: null,
        toleranceSeconds: 300,
        sha256,
    }).canonicalType

describe('the choices', () => {
    test.each<[string, Choices]>([
        ['of a delivery', CANONICAL_TYPES],
        ['of a rule', RULE_EVENTS],
    ])('%s are numbered in their order', (_what, choices) => {
        expect(Object.values(choices).map(({ sequence }) => sequence)).toEqual(Object.keys(choices).map((_, at) => at))
    })

    it('of a rule are the mapped types and their families, in the same order', () => {
        const families = new Set(mapped.map((type) => EVENT_TYPES[type].rules?.family).filter(Boolean))
        expect(Object.keys(RULE_EVENTS).filter((event) => !families.has(event as never))).toEqual(mapped)
        expect(Object.keys(RULE_EVENTS)).toEqual(expect.arrayContaining([...families]))
    })

    test.each(mapped)('call %s by one label', (type) => {
        expect((RULE_EVENTS as Choices)[type].label).toBe(CANONICAL_TYPES[type].label)
    })
})

describe.each(mapped)('%s', (type) => {
    const descriptor: EventDescriptor = EVENT_TYPES[type]

    it('is known by each of its names, and its own name comes first where a sender uses it', () => {
        expect(descriptor.names.map(toCanonicalType)).toEqual(descriptor.names.map(() => type))
        if (type !== 'decision') expect(descriptor.names[0]).toBe(type)
    })

    it('has a delivery among the fixtures', () => {
        expect(deliveryNames().map(typeOf)).toContain(type)
    })

    it('is mapped by default or ignored by rule, and every target has a label', () => {
        const { targets } = toRuleOptions(type)
        expect(targets).toEqual(expect.arrayContaining(['default', 'ignore']))
        expect(targets.filter((target) => RULE_TARGETS[target] === undefined)).toEqual([])
    })

    it('is not ignored', () => expect(descriptor.ignored).toBeNull())
})

it('has no name twice', () => {
    const names = types.flatMap((type) => EVENT_TYPES[type].names)
    expect(names).toEqual([...new Set(names)])
})

test.each([
    ['connection.test', 'connection_test', 'test delivery'],
    ['unknown', 'event_unknown', '"member.added"'],
] as const)('%s creates no records and is ignored as %s', (type, code, text) => {
    const { findSubject, ignored, rules } = EVENT_TYPES[type]
    const common = {
        eventType: 'member.added',
        occurredAt: '',
        timeFault: null,
        gatewayIds: ['gw_1'],
        environment: null,
        organization: null,
    }
    expect([rules, findSubject({ envelope: { id: 'x' }, inner: [] }, common)]).toEqual([null, null])
    expect(ignored?.code).toBe(code)
    expect(ignored?.explain('member.added')).toContain(text)
})

describe('a rule', () => {
    test.each([
        ['', ['default', 'ignore']],
        ['config.updated', ['default', 'ignore', 'change_request']],
        ['config.deployed', ['default', 'ignore', 'incident']],
        ['decision', ['default', 'ignore', 'incident']],
        ['gateway.health_changed', ['default', 'ignore', 'incident']],
        ['budget.threshold_reached', ['default', 'ignore', 'incident']],
        ['export.completed', ['default', 'ignore']],
        ['export.failed', ['default', 'ignore']],
        ['of.another.version', ['default', 'ignore', 'incident']],
    ])('for the event "%s" can have the targets %j', (event, targets) => {
        expect(toRuleOptions(event).targets).toEqual(targets)
    })

    test.each(['escalation', 'escalation.created', 'escalation.expired'])(
        'for %s can have the tables that hold reviews, and incident',
        (event) => {
            expect(toRuleOptions(event).targets).toEqual([
                'default',
                'ignore',
                'x_kt_gov_compliance_task',
                'sn_compliance_task',
                'sn_ai_case_mgmt_ai_case',
                'sn_grc_issue',
                'incident',
            ])
        },
    )

    test.each([
        ['escalation.claimed', ['escalation.claimed', 'escalation']],
        ['decision', ['decision']],
        ['unknown', ['unknown']],
        ['of.another.version', ['of.another.version']],
        ['constructor', ['constructor']],
    ])('fits an event of the type %s when it is for one of %j', (type, ruleEvents) => {
        expect(toRuleEventType(type)).toEqual({ name: type, ruleEvents })
    })
})
