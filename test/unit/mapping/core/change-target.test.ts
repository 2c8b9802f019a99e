/** Targets: for which of them an event asks for a change, and against which change a deployment is checked. */

import {
    findAsked,
    findCovering,
    findNamed,
    toChangeLink,
    toDestinations,
    toOwnTarget,
    toPlaces,
} from '../../../../src/server/mapping/core/change-target.ts'
import type { Relative } from '../../../../src/server/shared/ports.ts'
import { configEvent } from '../../../support/typed-events.ts'

const KNOWN: Readonly<Record<string, string>> = { gw_s: 'Staging', gw_p: 'prod', gw_e: 'Eu prod', gw_f: 'EU PROD' }
const environmentOf = (gatewayId: string) => KNOWN[gatewayId] || null
const event = (environments: readonly string[], ...gatewayIds: readonly string[]) =>
    configEvent({ environments, environment: environments.length === 1 ? environments[0]! : null, gatewayIds })

test.each([
    [['prod'], ['gw_s', 'gw_x'], ['gw_s@Production', 'gw_x@Production']],
    [[], ['gw_s', 'gw_p', 'gw_x'], ['gw_s@Staging', 'gw_p@Production', 'gw_x@null']],
    [
        ['EU PROD', 'US PROD'],
        ['gw_e', 'gw_f'],
        ['gw_e@EU PROD', 'gw_f@EU PROD'],
    ],
    [
        ['staging', 'prod'],
        ['gw_s', 'gw_p', 'gw_x'],
        ['gw_s@Staging', 'gw_p@Production', 'gw_x@null'],
    ],
    [
        ['staging', 'dev'],
        ['gw_s', 'gw_p'],
        ['gw_s@Staging', 'gw_p@null'],
    ],
    [['staging', 'prod', 'Production'], [], ['null@Staging', 'null@Production']],
    [[], [], ['null@null']],
])('an event for %j with gateways %j is about %j', (environments, gatewayIds, places) => {
    const found = toPlaces(event(environments, ...gatewayIds), environmentOf)
    expect(found.map(({ environment, gatewayId }) => `${gatewayId}@${environment}`)).toEqual(places)
})

test.each([
    [['prod'], ['gw_s', 'gw_x'], ['environment Production: gw_s,gw_x']],
    [['prod'], [], ['environment Production: ']],
    [['staging', 'prod'], ['gw_s'], ['environment Staging: gw_s', 'environment Production: ']],
    [[], ['gw_s', 'gw_p'], ['environment Staging: gw_s', 'environment Production: gw_p']],
    [[], ['gw_e', 'gw_f'], ['environment Eu prod: gw_e,gw_f']],
    [['EU PROD', 'eu prod'], ['gw_e'], ['environment EU PROD: gw_e']],
    [[], ['gw_x', 'gw_s', 'gw_y'], ['environment Staging: gw_s', 'gateway gw_x: gw_x,gw_y']],
    [[], [], ['all: ']],
])('an event for %j with gateways %j asks for %j', (environments, gatewayIds, expected) => {
    const destinations = toDestinations(event(environments, ...gatewayIds), environmentOf)
    expect(
        destinations.map(
            ({ target, gatewayIds: ids }) =>
                `${target.kind === 'all' ? 'all' : `${target.kind} ${target.name}`}: ${ids.join(',')}`,
        ),
    ).toEqual(expected)
})

test.each([
    ['gw_1', 'Production', { kind: 'environment', name: 'Production' }],
    ['gw_1', null, { kind: 'gateway', name: 'gw_1' }],
    [null, null, { kind: 'all' }],
])('gateway %p in %p belongs to %j first', (gatewayId, environment, target) => {
    expect(toOwnTarget({ gatewayId, environment })).toEqual(target)
})

it('is found by the configuration, whatever the organization', () => {
    expect(toChangeLink(configEvent({ organization: 'org_1' }), { kind: 'all' })).toEqual({
        kind: 'change_request',
        externalId: 'cfg_1:v2::org_1',
        subject: 'cfg_1',
    })
})

test.each([
    ['gw_1', 'GW_1'],
    ['GW_1', 'GW_1'],
    ['gw_2', null],
    ['constructor', null],
])('of the gateways GW_1 and gw_3, %s is %p', (gatewayId, found) => {
    expect(findNamed({ GW_1: '', gw_3: '' }, gatewayId)).toBe(found)
})

const link = (externalId: string, occurredAt: string | null, ...gatewayIds: readonly string[]): Relative => ({
    kind: 'change_request',
    externalId,
    recordId: 'record',
    occurredAt,
    since: occurredAt,
    detail: Object.fromEntries(gatewayIds.map((id) => [id, ''])),
})
const FAMILY: readonly Relative[] = [
    { ...link('cfg_1:v2', '9', 'gw_1'), kind: 'deployment' },
    link('cfg_1:v2:production', '1', 'gw_1'),
    link('cfg_1:v2:production:org_1', '5', 'gw_1'),
    link('cfg_1:v3:production', '6', 'gw_1'),
    link('cfg_1:v2:gateway=gw_1', '3', 'gw_1', 'GW_2'),
    link('cfg_1:v2', '2'),
    link('cfg_1:v2:staging', null),
]

test.each([
    ['gw_1', 'Production', ['cfg_1:v2:gateway=gw_1', 'cfg_1:v2', 'cfg_1:v2:production']],
    ['gw_2', null, ['cfg_1:v2:gateway=gw_1', 'cfg_1:v2']],
    ['gw_3', 'Staging', ['cfg_1:v2', 'cfg_1:v2:staging']],
    [null, null, ['cfg_1:v2']],
])('gateway %p in %p is covered, the newest first, by %j', (gatewayId, environment, expected) => {
    const covering = findCovering(configEvent(), { gatewayId, environment }, FAMILY)
    expect(covering.map(({ externalId }) => externalId)).toEqual(expected)
})

test.each<[readonly string[], readonly string[], string | null]>([
    [['prod'], ['gw_9'], 'cfg_1:v2:production'],
    [['qa'], ['gw_1'], null],
    [[], ['gw_2'], 'cfg_1:v2:gateway=gw_1'],
    [[], ['gw_9'], null],
    [[], [], 'cfg_1:v2'],
])('an event for %j with gateways %j has asked for %p', (environments, gatewayIds, expected) => {
    const [destination] = toDestinations(event(environments, ...gatewayIds), () => null)
    const asked = findAsked(configEvent(), destination!, FAMILY)
    expect(asked === null ? null : asked.externalId).toBe(expected)
})

it('is decided by the change that was the newest at the time of the deployment', () => {
    const change = (
        externalId: string,
        since: string,
        occurredAt = since,
        kind: 'change_request' | 'closed_change' = 'change_request',
    ): Relative => ({
        kind,
        externalId,
        recordId: 'r',
        occurredAt,
        since,
        detail: {},
    })
    const family = [
        change('cfg_1:v2:production::#0', '2', '2', 'closed_change'),
        change('cfg_1:v2:production', '5', '7'),
        change('cfg_1:v2', '4'),
        change('cfg_1:v2:staging', '1'),
        change('cfg_1:v3:production', '1'),
    ]
    const found = (at: string | null) =>
        findCovering(
            { configId: 'cfg_1', version: 'v2', organization: null },
            { gatewayId: 'gw_1', environment: 'Production' },
            family,
            at,
        ).map(({ occurredAt }) => occurredAt)
    expect(found('1')).toEqual(['2', '4', '7'])
    expect(found('3')).toEqual(['2', '4', '7'])
    expect(found('4')).toEqual(['4', '2', '7'])
    expect(found('6')).toEqual(['7', '4', '2'])
    expect(found(null)).toEqual(['7', '4', '2'])
})
