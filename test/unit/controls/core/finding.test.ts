/** Drift: what is a finding, what is not compared, and what was looked for. */

import {
    findDrift,
    isSameVersion,
    toClosedChange,
    type WaitingDeployments,
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
    [
        'another version decides exactly after the grace',
        { decidedVersions: [decided('v1', '2026-04-19 10:00:00')] },
        ['decision_version'],
    ],
    [
        'of two decisions of one moment the first is by the deployed version',
        { decidedVersions: [decided('v2', '2026-04-20 10:00:00'), decided('v1', '2026-04-20 10:00:00')] },
        [],
    ],
    [
        'an older decision is listed after the newest',
        { decidedVersions: [decided('v2', '2026-04-20 11:00:00'), decided('v1', '2026-04-20 10:00:00')] },
        [],
    ],
    [
        'the version of the gateway is not known',
        { gateways: [{ ...GATEWAY, policyVersion: '' }], itemVersions: { ci: 'v1' } },
        [],
    ],
    [
        'no update of the policy is known',
        { gateways: [{ ...GATEWAY, lastPolicyUpdate: null }], itemVersions: { ci: 'v1' } },
        ['item_version'],
    ],
    [
        'neither deployment nor update is known',
        {
            gateways: [{ ...GATEWAY, lastPolicyUpdate: null, lastDeployedAt: null }],
            itemVersions: { ci: 'v1' },
            decidedVersions: [decided('v1', '2026-04-20 10:00:00')],
        },
        [],
    ],
    [
        'the gateway has no item',
        { gateways: [{ ...GATEWAY, configurationItem: null }], itemVersions: { null: 'v1' } },
        [],
    ],
    ['the items cannot be read', { itemVersions: null }, []],
    ['nothing is known of the change', { gateways: [{ ...GATEWAY, changeStatus: null }] }, []],
    ['a change has no closing time', { closedChanges: [closed({ closedAt: '' })] }, []],
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

it('names every kind that was looked for', () => {
    expect([...findDrift(FACTS, NOW, 24).examined].sort()).toEqual([
        'change_not_deployed',
        'decision_version',
        'deployment_unapproved',
        'item_version',
    ])
})

const AT = 'Deployed at: 2026-04-18 10:00:00 UTC'
test.each<[string, Partial<DriftFacts>, object]>([
    [
        'a gateway whose deployment was not approved',
        { gateways: [{ ...GATEWAY, changeStatus: 'unapproved' as never }] },
        { evidence: `Gateway: gw_1\nVersion: v2\n${AT}\nChange: not approved` },
    ],
    [
        'a gateway whose deployment has no change',
        { gateways: [{ ...GATEWAY, changeStatus: 'missing' }] },
        {
            kind: 'deployment_unapproved',
            subject: 'gw_1',
            table: 'x_kt_gov_gateway',
            recordId: 'g',
            evidence: `Gateway: gw_1\nVersion: v2\n${AT}\nChange: none is known`,
        },
    ],
    [
        'a gateway that decides by another version',
        { decidedVersions: [decided('v1', '2026-04-20 10:00:00')] },
        {
            evidence: `Gateway: gw_1\nDeployed version: v2\n${AT}\nVersion of the newest decision: v1\nDecided at: 2026-04-20 10:00:00 UTC`,
        },
    ],
    [
        'an item that names another version',
        { itemVersions: { ci: 'v1' } },
        { evidence: `Gateway: gw_1\nDeployed version: v2\n${AT}\nVersion on the configuration item: v1` },
    ],
    [
        'a change that was closed without a deployment',
        { closedChanges: [closed({})] },
        {
            kind: 'change_not_deployed',
            subject: 'CHG1',
            table: 'change_request',
            recordId: 'c',
            evidence: 'Change: CHG1\nVersion: v2\nClosed at: 2026-04-19 12:00:00 UTC\nDeployment: none is known',
        },
    ],
])('the finding about %s shows its evidence', (_what, facts, expected) => {
    expect(findDrift({ ...FACTS, ...facts }, NOW, 24).findings).toEqual([expect.objectContaining(expected)])
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
    [' v2 ', '2', true],
    ['rev2', 're2', false],
])('%s and %s are one version: %p', (one, other, expected) => {
    expect(isSameVersion(one, other)).toBe(expected)
})

const WAITED = [{ identity: 'acme%3Acfg:v2', places: [{ environment: 'Production', gatewayId: 'gw_1' }] }]
test.each<[string, string, readonly string[], readonly WaitingDeployments[], boolean]>([
    ['nothing is known of a deployment', 'production', ['other'], [], false],
    ['a delivery of a deployment touched the change', 'production', ['c'], [], true],
    ['a deployment waited for the change', 'production', [], WAITED, true],
    ['a deployment of another target waited', 'staging', [], WAITED, false],
    ['a deployment to a gateway that it names waited', 'gateway=gw_0', [], WAITED, true],
    ['a deployment waited, and it is for all', '', [], WAITED, true],
    ['a deployment of another version waited', 'production', [], [{ ...WAITED[0]!, identity: 'cfg:v2' }], false],
])('a closed change, when %s', (_what, target, deployed, waiting, isDeployed) => {
    const identity = `acme%3Acfg:v2:${target}`
    const change = { sysId: 'c', number: 'CHG1', closedAt: NOW, identity, gatewayIds: ['gw_1'] }
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
