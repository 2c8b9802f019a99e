/** External IDs as flows write them become the identities of links. */

import { FOUND_KINDS, toLinkIdentity } from '../../../../src/server/receiving/core/actions/external-identity.ts'
import { toIncidentIdentity } from '../../../../src/server/mapping/core/decision.ts'
import { LINK_KINDS } from '../../../../src/server/shared/names.ts'

test.each([
    ['compliance_task', 'Esc_1', 'Esc_1'],
    ['change_request', 'cfg:v1:production', 'cfg:v1:production'],
    ['configuration_item', ' GW_1 ', 'gw_1'],
    ['health_incident', 'GW_1', 'gw_1'],
    ['violation_incident', 'GW_1|PII Filter', 'gw_1|pii-filter'],
    ['violation_incident', 'gw|1|pii_filter', 'gw%7C1|pii-filter'],
    ['violation_incident', 'pii-filter', '|pii-filter'],
] as const)('%s %j is %j', (kind, externalId, identity) => {
    expect(toLinkIdentity(kind, externalId)).toBe(identity)
})

it('names a violation as the incident itself does', () => {
    const identity = toIncidentIdentity({ gatewayId: 'GW|1', policy: 'pii-filter' })
    expect(toLinkIdentity('violation_incident', 'GW|1|pii-filter')).toBe(identity)
})

it('offers kinds of links only', () => {
    expect(Object.keys(FOUND_KINDS).filter((kind) => !Object.keys(LINK_KINDS).includes(kind))).toEqual([])
})
