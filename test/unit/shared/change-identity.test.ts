/** The identity of a change: no two versions, targets or organizations share one, and it can be taken apart. */

import {
    isWithin,
    parseChangeIdentity,
    parsePlaceKey,
    toChangeIdentity,
    toPlaceKey,
    toTargetKey,
    toVersionIdentity,
    toVersionKey,
    type ChangeTarget,
} from '../../../src/server/shared/change-identity.ts'

const of = (configId: string, version: string, organization: string | null = null) => ({
    configId,
    version,
    organization,
})
const PRODUCTION: ChangeTarget = { kind: 'environment', name: 'Production' }
const GATEWAY: ChangeTarget = { kind: 'gateway', name: 'GW_1' }
const ALL: ChangeTarget = { kind: 'all' }

test.each([
    [of('cfg_1', 'v2'), PRODUCTION, 'cfg_1:v2:production'],
    [of('cfg_1', 'v2'), GATEWAY, 'cfg_1:v2:gateway=gw_1'],
    [of('cfg_1', 'v2'), ALL, 'cfg_1:v2'],
    [of('cfg_1', 'v2', 'org_1'), PRODUCTION, 'cfg_1:v2:production:org_1'],
    [of('cfg_1', 'v2', 'org_1'), ALL, 'cfg_1:v2::org_1'],
])('of %j for %j is %s', (version, target, identity) => {
    expect(toChangeIdentity(version, target)).toBe(identity)
    expect(parseChangeIdentity(identity).ofVersion).toBe(toVersionIdentity(version))
})

it('is one for each combination, whatever the names contain', () => {
    const words = ['a', 'a:b', 'b', ':', 'a%3a', 'gateway=a', '=', '']
    const targets: readonly ChangeTarget[] = words.reduce<ChangeTarget[]>(
        (all, name) => (name === '' ? all : [...all, { kind: 'environment', name }, { kind: 'gateway', name }]),
        [ALL],
    )
    const identities = new Set<string>()
    let count = 0
    for (const configId of words.slice(0, -1))
        for (const version of words.slice(0, -1))
            for (const organization of [...words.slice(0, -1), null])
                for (const target of targets) {
                    const identity = toChangeIdentity({ configId, version, organization }, target)
                    identities.add(identity)
                    count += 1
                    const parsed = parseChangeIdentity(identity)
                    expect([parsed.version, parsed.target, parsed.ofVersion]).toEqual([
                        version,
                        target,
                        toVersionIdentity({ configId, version, organization }),
                    ])
                }
    expect(identities.size).toBe(count)
})

it('has a key for its version and one for its target, which others that begin alike have not', () => {
    const of = (version: string, organization: string | null, target: ChangeTarget = PRODUCTION) =>
        toChangeIdentity({ configId: 'cfg_1', version, organization }, target)
    expect(
        new Set([of('v1', null), of('v1', 'a'), of('v1', 'b', GATEWAY), of('v1', 'a', ALL)].map(toVersionKey)),
    ).toEqual(new Set(['cfg_1:v1']))
    expect(toVersionKey(of('v10', 'a'))).toBe('cfg_1:v10')
    expect(toTargetKey(of('v1', 'a'))).toBe(toTargetKey(of('v2', 'a')))
    const targets = [of('v1', 'a'), of('v1', 'b'), of('v1', null), of('v1', 'a', GATEWAY), of('v1', null, ALL)]
    expect(new Set(targets.map(toTargetKey)).size).toBe(targets.length)
})

test.each<[ChangeTarget, string | null, string | null, boolean]>([
    [PRODUCTION, 'gw_1', 'production', true],
    [PRODUCTION, null, 'Production', true],
    [PRODUCTION, 'gw_1', 'Staging', false],
    [PRODUCTION, 'Production', null, false],
    [GATEWAY, 'gw_1', null, true],
    [GATEWAY, 'gw_1', 'Staging', true],
    [GATEWAY, 'gw_2', 'gw_1', false],
    [GATEWAY, null, 'gw_1', false],
    [ALL, null, null, true],
])('%j is about gateway %p in %p: %s', (target, gatewayId, environment, expected) => {
    expect(isWithin(target, { gatewayId, environment })).toBe(expected)
})

test.each([
    ['gw_1', 'Production', 'Production|gw_1'],
    ['gw|1', null, '|gw|1'],
    [null, 'Production', 'Production|'],
    [null, null, '|'],
    ['', '', '|'],
])('gateway %p in %p waits under %p', (gatewayId, environment, key) => {
    expect(toPlaceKey({ gatewayId, environment })).toBe(key)
    expect(parsePlaceKey(key)).toEqual({ gatewayId: gatewayId || null, environment: environment || null })
})

it('keeps an environment apart from the gateway whatever it is called', () => {
    const key = toPlaceKey({ gatewayId: 'gw_1', environment: 'a|b' })
    expect(parsePlaceKey(key)).toEqual({ gatewayId: 'gw_1', environment: 'a b' })
})
