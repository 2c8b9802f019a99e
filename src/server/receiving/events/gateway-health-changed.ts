/** `gateway.health_changed`: a gateway went down, is degraded or works again. */

import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn } from '../core/envelope.ts'
import type { EventCommon, EventFailure, HealthEvent } from '../../mapping/core/event.ts'
import { toText } from '../../shared/json.ts'
import { toGatewayKey } from '../../shared/text.ts'
import { toHealth } from '../core/vocabulary.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'

export const gatewayHealthChanged: EventDescriptor = {
    names: ['gateway.health_changed', 'gateway.health', 'gateway.status_changed'],
    wrappers: ['gateway'],
    stepTime: [],
    reads: ['health', 'previousHealth', 'reason'],
    findSubject: (_, common) => (common.gatewayIds.length > 0 ? toGatewayKey(common.gatewayIds[0]) : null),
    decode: decodeGatewayHealth,
    rules: { options: INCIDENT_OPTIONS, family: null },
    ignored: null,
    documentation: {
        record: 'health on the gateway, operational status on its configuration item; an **incident** when the gateway is down, resolved when it is healthy again',
        key: 'incident `correlation_id` = `<gateway id>:<time>`',
    },
}

/** The health event that the layers describe. It needs a gateway and a status that we know. */
export function decodeGatewayHealth(layers: Layers, common: EventCommon): Result<HealthEvent, EventFailure> {
    const health = findIn(layers, ALIASES.health, toHealth)
    const gatewayId = common.gatewayIds.length > 0 ? common.gatewayIds[0] : null
    if (health === null || gatewayId === null)
        return incomplete([
            missing(gatewayId, 'gateway_id', 'the id of the gateway'),
            missing(health, 'status', 'healthy, degraded, unhealthy or offline'),
        ])
    return ok({
        ...common,
        kind: 'gateway.health_changed',
        health,
        previousHealth: findIn(layers, ALIASES.previousHealth, toHealth),
        reason: findIn(layers, ALIASES.reason, toText),
    })
}
