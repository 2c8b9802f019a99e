/** The external ids by which a flow finds records, as flows write them. */

import type { LinkKind } from '../../../shared/names.ts'
import { toGatewayKey, toPolicy } from '../../../shared/text.ts'

/** What Keeptrusts names: identities that the app makes up itself mean nothing to a flow. */
export const FOUND_KINDS = {
    compliance_task: { label: 'Compliance review', sequence: 0 },
    change_request: { label: 'Change request', sequence: 1 },
    configuration_item: { label: 'Configuration item of a gateway', sequence: 2 },
    ai_system: { label: 'Managed AI system', sequence: 3 },
    violation_incident: { label: 'Violation incident', sequence: 4 },
    health_incident: { label: 'Gateway health incident', sequence: 5 },
    deployment_incident: { label: 'Unapproved deployment incident', sequence: 6 },
    budget_incident: { label: 'Budget incident', sequence: 7 },
} as const
export type FoundKind = keyof typeof FOUND_KINDS & LinkKind

/**
 * The identity as links keep it.
 *
 * | Kind | A flow writes | Case and spelling |
 * |---|---|---|
 * | configuration_item, health_incident | the gateway | make no difference |
 * | violation_incident | `gateway|policy` | make no difference |
 * | any other | the id | count |
 */
export function toLinkIdentity(kind: FoundKind, externalId: string): string {
    if (kind === 'configuration_item' || kind === 'health_incident') return toGatewayKey(externalId)
    if (kind !== 'violation_incident') return externalId
    // A bar in the id of a gateway is masked in the link; in a policy there is none.
    const bar = externalId.lastIndexOf('|')
    const gateway = toGatewayKey(externalId.slice(0, Math.max(0, bar)))
    return `${gateway.split('|').join('%7C')}|${toPolicy(externalId.slice(bar + 1))}`
}
