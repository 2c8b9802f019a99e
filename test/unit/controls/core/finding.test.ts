/** Drift: what is a finding, what is not compared, and what was looked for. */

import {
    findDrift,
    isSameVersion,
    toClosedChange,
    type DriftFacts,
    type GatewayState,
} from '../../../../src/server/controls/core/finding.ts'

const NOW = '2026-04-21 12:00:00'
const GATEWAY: GatewayState = {
    sysId: 'g',
    gatewayId: 'gw_1',
    policyVersion: 'v2',
    lastPolicyUpdate: '2026-04-18 10:00:00',
    lastDeployedAt: '2026-04-18 10:00:00',
    changeStatus: 'approved',
    configurationItem: 'ci',
}
const FACTS: DriftFacts = { gateways: [GATEWAY], itemVersions: { ci: 'v2' }, decidedVersions: [], closedChanges: [] }
const decided = (version: string, occurredAt: string, gatewayId = 'gw_1') => ({ gatewayId, version, occurredAt })
const closed = (more: object) => ({
    sysId: 'c',
    number: 'CHG1',
    version: 'v2',
    closedAt: '2026-04-19 12:00:00',
    isDeployed: false,
    ...more,
})
const kinds = (facts: Partial<DriftFacts>) =>
    findDrift({ ...FACTS, ...facts }, NOW, 24).findings.map(({ kind }) => kind)

test.each<[string, Partial<DriftFacts>, readonly string[]]>([
    ['all is well', {}, []],
    ['the item names another version', { itemVersions: { ci: 'v1' } }, ['item_version']],
    ['the item names none', { itemVersions: {} }, []],
    [
        'another version decides after the grace',
        { decidedVersions: [decided('v1', '2026-04-20 10:00:00')] },
        ['decision_version'],
    ],
    ['another version decides within the grace', { decidedVersions: [decided('v1', '2026-04-19 09:59:59')] }, []],
    [
        'the newest decision is by the deployed version',
        { decidedVersions: [decided('v1', '2026-04-20 10:00:00'), decided('2', '2026-04-20 11:00:00')] },
        [],
    ],
    ['another gateway decides otherwise', { decidedVersions: [decided('v1', '2026-04-20 10:00:00', 'gw_2')] }, []],
    ['the change is missing', { gateways: [{ ...GATEWAY, changeStatus: 'missing' }] }, ['deployment_unapproved']],
    [
        'no deployment is known',
        { gateways: [{ ...GATEWAY, lastDeployedAt: null, changeStatus: 'missing' }], itemVersions: { ci: 'v1' } },
        [],
    ],
    [
        'a newer version was only announced',
        { gateways: [{ ...GATEWAY, lastPolicyUpdate: '2026-04-20 10:00:00' }], itemVersions: { ci: 'v1' } },
        [],
    ],
    ['a change was closed and never deployed', { closedChanges: [closed({})] }, ['change_not_deployed']],
    ['a change was closed within the grace', { closedChanges: [closed({ closedAt: '2026-04-20 12:00:01' })] }, []],
    ['a change was closed and deployed', { closedChanges: [closed({ isDeployed: true })] }, []],
])('%s', (_name, facts, expected) => {
    expect(kinds(facts)).toEqual(expected)
})

it('names the kinds that were looked for, so that nothing is closed unseen', () => {
    expect(findDrift({ ...FACTS, itemVersions: null, closedChanges: null }, NOW, 24).examined).toEqual([
        'decision_version',
        'deployment_unapproved',
    ])
})

test.each([
    ['v2.3.1', '2.3.1', true],
    ['V2', 'v2', true],
    ['v2', 'v2.0', false],
    ['velvet', 'elvet', false],
])('%s and %s are one version: %p', (one, other, expected) => {
    expect(isSameVersion(one, other)).toBe(expected)
})

test.each<[string, readonly string[], readonly string[], boolean]>([
    ['nothing is known of a deployment', ['other'], ['cfg:v1'], false],
    ['a delivery of a deployment touched the change', ['c'], [], true],
    ['a deployment waited for the change', [], ['acme:cfg:v2'], true],
])('a closed change, when %s', (_what, deployed, waiting, isDeployed) => {
    const change = { sysId: 'c', number: 'CHG1', closedAt: NOW, identity: 'acme:cfg:v2' }
    expect(toClosedChange(change, deployed, waiting)).toEqual({
        sysId: 'c',
        number: 'CHG1',
        closedAt: NOW,
        version: 'v2',
        isDeployed,
    })
})

test.each([
    ['2026-04-20 12:00:00', 1],
    ['2026-04-20 12:00:01', 0],
])('a change closed at %s, a day of grace before, makes %i findings', (closedAt, count) => {
    expect(kinds({ closedChanges: [closed({ closedAt })] })).toHaveLength(count)
})
